/* references-row.c - a row for several of what there is: pathways, supported outcomes
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "gui/inspector/references-row.h"

#include "gui/inspector/option.h"
#include "gui/inspector/subject-edit.h"

#include <glib/gi18n-lib.h>

struct _CursusReferencesRow
{
  CursusFieldRow parent_instance;

  GtkWidget *button;
  GtkWidget *label;
  GtkWidget *list;
  GtkWidget *nothing;
  gboolean   is_filling;
};

G_DEFINE_FINAL_TYPE (CursusReferencesRow, cursus_references_row, CURSUS_TYPE_FIELD_ROW)

static char *
dup_value (CursusReferencesRow *self, gboolean *is_mixed)
{
  CursusFieldRow *row = CURSUS_FIELD_ROW (self);

  return cursus_subject_dup_value (cursus_field_row_get_subject (row),
                                   cursus_field_row_get_field (row), NULL, is_mixed);
}

/* The code is enough where there is one. */
static char *
dup_short_name (CursusSubject *subject, const char *id)
{
  const CursusRecord *record =
    cursus_project_lookup (cursus_subject_get_project (subject), id, NULL);
  const CursusField *code =
    record != NULL ? cursus_table_lookup_field (record->table, "code") : NULL;

  if (code != NULL && G_STRUCT_MEMBER (char *, record, code->offset) != NULL)
    return g_strdup (G_STRUCT_MEMBER (char *, record, code->offset));
  return cursus_record_title_dup (cursus_subject_get_workspace (subject), id);
}

static void
cursus_references_row_update (CursusFieldRow *row)
{
  CursusReferencesRow *self = CURSUS_REFERENCES_ROW (row);
  CursusSubject       *subject = cursus_field_row_get_subject (row);
  gboolean             is_mixed;
  g_autofree char     *value = dup_value (self, &is_mixed);
  g_auto (GStrv) ids = g_strsplit (value != NULL ? value : "", " ", -1);
  g_autofree char *names = NULL;

  for (guint i = 0; ids[i] != NULL; i++)
    {
      char *name = dup_short_name (subject, ids[i]);

      g_free (ids[i]);
      ids[i] = name;
    }
  names = is_mixed ? g_strdup (_ ("Mixed")) : g_strjoinv (", ", ids);
  gtk_label_set_label (GTK_LABEL (self->label), *names != '\0' ? names : "–");
}

static gboolean
is_chosen (const char *value, const char *id)
{
  g_auto (GStrv) ids = g_strsplit (value != NULL ? value : "", " ", -1);

  return g_strv_contains ((const char *const *) ids, id);
}

/* What is chosen and not offered stays: it refers to something that is not there now. */
static void
toggled_cb (GtkCheckButton *check, CursusReferencesRow *self)
{
  CursusFieldRow  *row = CURSUS_FIELD_ROW (self);
  const char      *id = g_object_get_data (G_OBJECT (check), "value");
  g_autofree char *value = NULL;
  g_auto (GStrv) ids = NULL;
  g_autoptr (GStrvBuilder) next = g_strv_builder_new ();
  g_auto (GStrv) words = NULL;
  g_autofree char *text = NULL;

  if (self->is_filling)
    return;
  value = dup_value (self, NULL);
  ids = g_strsplit (value != NULL ? value : "", " ", -1);
  for (guint i = 0; ids[i] != NULL; i++)
    if (*ids[i] != '\0' && g_strcmp0 (ids[i], id) != 0)
      g_strv_builder_add (next, ids[i]);
  if (gtk_check_button_get_active (check))
    g_strv_builder_add (next, id);
  words = g_strv_builder_end (next);
  text = g_strjoinv (" ", words);
  cursus_subject_set (cursus_field_row_get_subject (row),
                      &(CursusFieldValue){ cursus_field_row_get_field (row)->name, NULL, text },
                      CURSUS_SET_AT_ONCE, NULL);
}

static GtkWidget *
create_check (gpointer item, gpointer data)
{
  CursusReferencesRow *self = data;
  CursusOption        *option = item;
  g_autofree char     *title = g_strstrip (
        g_strjoin (" ", cursus_option_get_detail (option), cursus_option_get_title (option), NULL));
  g_autofree char *value = dup_value (self, NULL);
  GtkWidget       *check = gtk_check_button_new_with_label (title);
  GtkWidget       *row;

  gtk_check_button_set_active (GTK_CHECK_BUTTON (check),
                               is_chosen (value, cursus_option_get_value (option)));
  g_object_set_data_full (G_OBJECT (check), "value", g_strdup (cursus_option_get_value (option)),
                          g_free);
  g_signal_connect_object (check, "toggled", G_CALLBACK (toggled_cb), self, 0);
  row = g_object_new (GTK_TYPE_LIST_BOX_ROW, "child", check, "focusable", FALSE, "activatable",
                      FALSE, NULL);
  return row;
}

/* Built when it is asked for: the options are those of now. */
static void
opened_cb (CursusReferencesRow *self)
{
  CursusFieldRow *row = CURSUS_FIELD_ROW (self);
  g_autoptr (GListStore) options =
    cursus_options_new (cursus_field_row_get_subject (row), cursus_field_row_get_field (row));
  gboolean is_empty = g_list_model_get_n_items (G_LIST_MODEL (options)) == 0;

  self->is_filling = TRUE;
  gtk_list_box_bind_model (GTK_LIST_BOX (self->list), G_LIST_MODEL (options), create_check, self,
                           NULL);
  self->is_filling = FALSE;
  gtk_widget_set_visible (self->list, !is_empty);
  gtk_widget_set_visible (self->nothing, is_empty);
}

static void
cursus_references_row_dispose (GObject *object)
{
  gtk_widget_dispose_template (GTK_WIDGET (object), CURSUS_TYPE_REFERENCES_ROW);

  G_OBJECT_CLASS (cursus_references_row_parent_class)->dispose (object);
}

static void
cursus_references_row_class_init (CursusReferencesRowClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = cursus_references_row_dispose;
  CURSUS_FIELD_ROW_CLASS (klass)->update = cursus_references_row_update;

  gtk_widget_class_set_template_from_resource (
    widget_class, "/io/github/cursus_app/Cursus/inspector/references-row.ui");
  gtk_widget_class_bind_template_child (widget_class, CursusReferencesRow, button);
  gtk_widget_class_bind_template_child (widget_class, CursusReferencesRow, label);
  gtk_widget_class_bind_template_child (widget_class, CursusReferencesRow, list);
  gtk_widget_class_bind_template_child (widget_class, CursusReferencesRow, nothing);
  gtk_widget_class_bind_template_callback (widget_class, opened_cb);
}

static void
cursus_references_row_init (CursusReferencesRow *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

GtkWidget *
cursus_references_row_new (CursusSubject *subject, const CursusField *field, const char *title)
{
  CursusReferencesRow *self = g_object_new (CURSUS_TYPE_REFERENCES_ROW, NULL);

  cursus_field_row_set_field (CURSUS_FIELD_ROW (self), subject, field, title);
  return GTK_WIDGET (self);
}
