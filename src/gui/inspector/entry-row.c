/* entry-row.c - a row for a value that is typed in one line: a number, a code, a date
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "gui/inspector/entry-row.h"

#include "gui/inspector/subject-edit.h"
#include "gui/inspector/value-words.h"

#include <glib/gi18n-lib.h>

struct _CursusEntryRow
{
  CursusFieldRow parent_instance;

  GtkWidget *text;
  GtkWidget *unit;
  gboolean   is_showing; /* what is put into the text was not typed */
  guint      emptying;   /* source: unless something else is typed at once, nothing is meant */
};

G_DEFINE_FINAL_TYPE (CursusEntryRow, cursus_entry_row, CURSUS_TYPE_FIELD_ROW)

static const char *
get_text (CursusEntryRow *self)
{
  return gtk_editable_get_text (GTK_EDITABLE (self->text));
}

static void
show (CursusEntryRow *self, const char *words)
{
  int position = gtk_editable_get_position (GTK_EDITABLE (self->text));

  if (g_strcmp0 (get_text (self), words) == 0)
    return;
  self->is_showing = TRUE;
  gtk_editable_set_text (GTK_EDITABLE (self->text), words);
  gtk_editable_set_position (GTK_EDITABLE (self->text), position);
  self->is_showing = FALSE;
}

/* The focus is on the text inside the entry. */
static gboolean
has_cursor (CursusEntryRow *self)
{
  return (gtk_widget_get_state_flags (self->text) & GTK_STATE_FLAG_FOCUS_WITHIN) != 0;
}

/* Whether what stands there means the value: "7." is "7" while somebody goes on typing. */
static gboolean
is_being_typed (CursusEntryRow *self, const char *value)
{
  g_autofree char *typed = NULL;

  if (!has_cursor (self))
    return FALSE;
  typed =
    cursus_value_from_words (cursus_field_row_get_field (CURSUS_FIELD_ROW (self)), get_text (self));
  return g_strcmp0 (typed, value != NULL ? value : "") == 0;
}

static void
judge (CursusEntryRow *self)
{
  CursusFieldRow    *row = CURSUS_FIELD_ROW (self);
  CursusSubject     *subject = cursus_field_row_get_subject (row);
  const CursusField *field = cursus_field_row_get_field (row);
  g_autofree char   *value = cursus_value_from_words (field, get_text (self));
  g_autofree char   *typed = g_strdup (get_text (self));
  g_autoptr (GError) error = NULL;

  cursus_subject_set_draft (subject, field->name, NULL);
  if (cursus_subject_set (subject, &(CursusFieldValue){ field->name, NULL, value },
                          CURSUS_SET_BY_TYPING, &error))
    {
      cursus_field_row_set_error (row, NULL);
      return;
    }

  cursus_subject_set_draft (subject, field->name, typed);
  if (cursus_value_is_judged_at_once (field) || !has_cursor (self) ||
      cursus_field_row_get_error (row) != NULL)
    cursus_field_row_set_error (row, error->message);
}

static void
update_draft (CursusEntryRow *self, const char *draft)
{
  CursusFieldRow    *row = CURSUS_FIELD_ROW (self);
  const CursusField *field = cursus_field_row_get_field (row);
  g_autofree char   *value = cursus_value_from_words (field, draft);
  g_autoptr (GError) error = NULL;

  if (g_strcmp0 (get_text (self), draft) == 0 && cursus_field_row_get_error (row) != NULL)
    return;
  show (self, draft);
  if (!cursus_subject_allows (cursus_field_row_get_subject (row),
                              &(CursusFieldValue){ field->name, NULL, value }, &error) &&
      (cursus_value_is_judged_at_once (field) || !has_cursor (self)))
    cursus_field_row_set_error (row, error->message);
}

static void
cursus_entry_row_update (CursusFieldRow *row)
{
  CursusEntryRow    *self = CURSUS_ENTRY_ROW (row);
  CursusSubject     *subject = cursus_field_row_get_subject (row);
  const CursusField *field = cursus_field_row_get_field (row);
  const char        *draft = cursus_subject_lookup_draft (subject, field->name);
  g_autofree char   *value = NULL;
  g_autofree char   *unit = NULL;
  gboolean           is_mixed;

  value = cursus_subject_dup_value (subject, field, NULL, &is_mixed);
  unit = cursus_value_unit_dup (cursus_subject_get_project (subject),
                                cursus_subject_lookup_one (subject), field);
  gtk_label_set_label (GTK_LABEL (self->unit), unit != NULL ? unit : "");
  gtk_widget_set_visible (self->unit, unit != NULL);
  gtk_entry_set_placeholder_text (GTK_ENTRY (self->text), is_mixed ? _ ("Mixed") : "–");

  if (draft != NULL)
    {
      update_draft (self, draft);
      return;
    }
  cursus_field_row_set_error (row, NULL);
  if (!is_being_typed (self, value))
    {
      g_autofree char *words = cursus_value_to_words (field, value);

      show (self, words);
    }
}

static gboolean
emptied_cb (gpointer data)
{
  CursusEntryRow *self = data;

  self->emptying = 0;
  judge (self);
  return G_SOURCE_REMOVE;
}

/* What is typed over a selection first takes it away: that is not meant to be a value. */
static void
typed_cb (CursusEntryRow *self)
{
  if (self->is_showing)
    return;
  g_clear_handle_id (&self->emptying, g_source_remove);
  if (*get_text (self) == '\0' && has_cursor (self))
    self->emptying = g_idle_add_full (G_PRIORITY_HIGH, emptied_cb, self, NULL);
  else
    judge (self);
}

static void
left_cb (CursusEntryRow *self)
{
  CursusFieldRow *row = CURSUS_FIELD_ROW (self);
  CursusSubject  *subject = cursus_field_row_get_subject (row);

  if (subject == NULL)
    return;
  if (self->emptying != 0)
    {
      g_clear_handle_id (&self->emptying, g_source_remove);
      judge (self);
    }
  cursus_subject_end_typing (subject);
  if (cursus_subject_nth (subject, 0) != NULL)
    cursus_entry_row_update (row);
}

static void
finished_cb (CursusEntryRow *self)
{
  left_cb (self);
  gtk_widget_child_focus (gtk_widget_get_ancestor (GTK_WIDGET (self), GTK_TYPE_LIST_BOX),
                          GTK_DIR_TAB_FORWARD);
}

static gboolean
key_pressed_cb (CursusEntryRow *self, guint key, guint code, GdkModifierType state)
{
  CursusFieldRow    *row = CURSUS_FIELD_ROW (self);
  CursusSubject     *subject = cursus_field_row_get_subject (row);
  const CursusField *field = cursus_field_row_get_field (row);

  if (key != GDK_KEY_Escape || cursus_subject_lookup_draft (subject, field->name) == NULL)
    return FALSE;
  cursus_subject_set_draft (subject, field->name, NULL);
  cursus_entry_row_update (row);
  return TRUE;
}

static void
cursus_entry_row_dispose (GObject *object)
{
  g_clear_handle_id (&CURSUS_ENTRY_ROW (object)->emptying, g_source_remove);
  gtk_widget_dispose_template (GTK_WIDGET (object), CURSUS_TYPE_ENTRY_ROW);

  G_OBJECT_CLASS (cursus_entry_row_parent_class)->dispose (object);
}

static void
cursus_entry_row_class_init (CursusEntryRowClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = cursus_entry_row_dispose;
  CURSUS_FIELD_ROW_CLASS (klass)->update = cursus_entry_row_update;

  gtk_widget_class_set_template_from_resource (
    widget_class, "/io/github/cursus_app/Cursus/inspector/entry-row.ui");
  gtk_widget_class_bind_template_child (widget_class, CursusEntryRow, text);
  gtk_widget_class_bind_template_child (widget_class, CursusEntryRow, unit);
  gtk_widget_class_bind_template_callback (widget_class, typed_cb);
  gtk_widget_class_bind_template_callback (widget_class, left_cb);
  gtk_widget_class_bind_template_callback (widget_class, finished_cb);
  gtk_widget_class_bind_template_callback (widget_class, key_pressed_cb);
}

static void
cursus_entry_row_init (CursusEntryRow *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  cursus_field_row_set_target (CURSUS_FIELD_ROW (self), self->text);
}

GtkWidget *
cursus_entry_row_new (CursusSubject *subject, const CursusField *field, const char *title)
{
  CursusEntryRow *self = g_object_new (CURSUS_TYPE_ENTRY_ROW, NULL);

  cursus_field_row_set_field (CURSUS_FIELD_ROW (self), subject, field, title);
  return GTK_WIDGET (self);
}
