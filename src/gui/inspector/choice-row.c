/* choice-row.c - a row for a value that is one of several
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "gui/inspector/choice-row.h"

#include "gui/common/drop-down-hint.h"
#include "gui/common/inner-name.h"
#include "gui/inspector/option.h"
#include "gui/inspector/subject-edit.h"
#include "gui/inspector/term-choice.h"

#include <glib/gi18n-lib.h>

struct _CursusChoiceRow
{
  CursusFieldRow parent_instance;

  GtkWidget  *drop_down;
  GListStore *options;
  gboolean    is_showing; /* what is selected was not chosen */
};

G_DEFINE_FINAL_TYPE (CursusChoiceRow, cursus_choice_row, CURSUS_TYPE_FIELD_ROW)

static gboolean
is_term (CursusChoiceRow *self)
{
  return cursus_field_row_get_field (CURSUS_FIELD_ROW (self)) == NULL;
}

static GListStore *
make_options (CursusChoiceRow *self)
{
  CursusFieldRow *row = CURSUS_FIELD_ROW (self);
  CursusSubject  *subject = cursus_field_row_get_subject (row);

  if (is_term (self))
    return cursus_term_choice_new_options (cursus_subject_get_workspace (subject));
  return cursus_options_new (subject, cursus_field_row_get_field (row));
}

static char *
dup_value (CursusChoiceRow *self, gboolean *is_mixed)
{
  CursusFieldRow *row = CURSUS_FIELD_ROW (self);
  CursusSubject  *subject = cursus_field_row_get_subject (row);

  if (is_term (self))
    return cursus_term_choice_dup_value (subject, is_mixed);
  return cursus_subject_dup_value (subject, cursus_field_row_get_field (row), NULL, is_mixed);
}

static guint
find (GListStore *options, const char *value)
{
  guint n = g_list_model_get_n_items (G_LIST_MODEL (options));

  for (guint i = 0; i < n; i++)
    {
      g_autoptr (CursusOption) option = g_list_model_get_item (G_LIST_MODEL (options), i);

      if (g_strcmp0 (cursus_option_get_value (option), value) == 0)
        return i;
    }
  return GTK_INVALID_LIST_POSITION;
}

/* A value that nobody offers, a reference to what is not there, is shown all the same. */
static guint
find_or_add (CursusChoiceRow *self, GListStore *options, const char *value)
{
  guint position = find (options, value);
  g_autoptr (CursusOption) option = NULL;

  if (position != GTK_INVALID_LIST_POSITION)
    return position;
  option = cursus_option_new (value, value != NULL ? value : "–", NULL);
  g_list_store_append (options, option);
  return g_list_model_get_n_items (G_LIST_MODEL (options)) - 1;
}

static void
show_lock (CursusChoiceRow *self, gboolean is_locked)
{
  /* To set a tooltip is slow. */
  if (gtk_widget_get_sensitive (self->drop_down) != is_locked)
    return;
  gtk_widget_set_sensitive (self->drop_down, !is_locked);
  gtk_widget_set_tooltip_text (self->drop_down,
                               is_locked ? _ ("Locked: unlock it to move it") : NULL);
}

static void
cursus_choice_row_update (CursusFieldRow *row)
{
  CursusChoiceRow *self = CURSUS_CHOICE_ROW (row);
  g_autoptr (GListStore) options = make_options (self);
  gboolean         is_mixed;
  g_autofree char *value = dup_value (self, &is_mixed);
  guint            selected = GTK_INVALID_LIST_POSITION;

  if (!is_mixed)
    selected = find_or_add (self, options, value);

  self->is_showing = TRUE;
  if (self->options == NULL ||
      !cursus_options_equal (G_LIST_MODEL (self->options), G_LIST_MODEL (options)))
    {
      g_set_object (&self->options, options);
      gtk_drop_down_set_model (GTK_DROP_DOWN (self->drop_down), G_LIST_MODEL (options));
    }
  gtk_drop_down_set_selected (GTK_DROP_DOWN (self->drop_down), selected);
  gtk_drop_down_set_enable_search (GTK_DROP_DOWN (self->drop_down),
                                   g_list_model_get_n_items (G_LIST_MODEL (options)) > 12);
  self->is_showing = FALSE;

  if (is_term (self))
    show_lock (self, cursus_term_choice_is_locked (cursus_field_row_get_subject (row)));
}

static void
chosen_cb (CursusChoiceRow *self)
{
  CursusFieldRow  *row = CURSUS_FIELD_ROW (self);
  CursusSubject   *subject = cursus_field_row_get_subject (row);
  CursusOption    *option = gtk_drop_down_get_selected_item (GTK_DROP_DOWN (self->drop_down));
  g_autofree char *value = NULL;
  g_autoptr (GError) error = NULL;

  if (self->is_showing || option == NULL)
    return;
  value = g_strdup (cursus_option_get_value (option));
  if (is_term (self))
    {
      cursus_term_choice_set (subject, value);
      return;
    }
  if (!cursus_subject_set (
        subject, &(CursusFieldValue){ cursus_field_row_get_field (row)->name, NULL, value },
        CURSUS_SET_AT_ONCE, &error))
    cursus_field_row_set_error (row, error->message);
  else
    cursus_field_row_set_error (row, NULL);
}

static void
cursus_choice_row_dispose (GObject *object)
{
  CursusChoiceRow *self = CURSUS_CHOICE_ROW (object);

  self->is_showing = TRUE; /* a drop-down that goes selects nothing */
  g_clear_object (&self->options);
  gtk_widget_dispose_template (GTK_WIDGET (self), CURSUS_TYPE_CHOICE_ROW);

  G_OBJECT_CLASS (cursus_choice_row_parent_class)->dispose (object);
}

static void
cursus_choice_row_class_init (CursusChoiceRowClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = cursus_choice_row_dispose;
  CURSUS_FIELD_ROW_CLASS (klass)->update = cursus_choice_row_update;

  g_type_ensure (CURSUS_TYPE_OPTION);
  gtk_widget_class_set_template_from_resource (
    widget_class, "/io/github/cursus_app/Cursus/inspector/choice-row.ui");
  gtk_widget_class_bind_template_child (widget_class, CursusChoiceRow, drop_down);
  gtk_widget_class_bind_template_callback (widget_class, chosen_cb);
}

static void
cursus_choice_row_init (CursusChoiceRow *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  cursus_drop_down_set_hint (GTK_DROP_DOWN (self->drop_down), _ ("Mixed"));
  cursus_inner_name_drop_down (GTK_DROP_DOWN (self->drop_down));
  cursus_field_row_set_target (CURSUS_FIELD_ROW (self), self->drop_down);
}

GtkWidget *
cursus_choice_row_new (CursusSubject *subject, const CursusField *field, const char *title)
{
  CursusChoiceRow *self = g_object_new (CURSUS_TYPE_CHOICE_ROW, NULL);

  cursus_field_row_set_field (CURSUS_FIELD_ROW (self), subject, field, title);
  return GTK_WIDGET (self);
}

GtkWidget *
cursus_choice_row_new_term (CursusSubject *subject)
{
  return cursus_choice_row_new (subject, NULL, _ ("Term"));
}
