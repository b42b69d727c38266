/* flag-row.c - a row for what is so or is not
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "gui/inspector/flag-row.h"

#include "gui/inspector/subject-edit.h"

struct _CursusFlagRow
{
  CursusFieldRow parent_instance;

  GtkWidget *check;
  gboolean   is_showing; /* what is checked was not pressed */
};

G_DEFINE_FINAL_TYPE (CursusFlagRow, cursus_flag_row, CURSUS_TYPE_FIELD_ROW)

static void
cursus_flag_row_update (CursusFieldRow *row)
{
  CursusFlagRow   *self = CURSUS_FLAG_ROW (row);
  gboolean         is_mixed;
  g_autofree char *value = cursus_subject_dup_value (
    cursus_field_row_get_subject (row), cursus_field_row_get_field (row), NULL, &is_mixed);

  self->is_showing = TRUE;
  gtk_check_button_set_inconsistent (GTK_CHECK_BUTTON (self->check), is_mixed);
  gtk_check_button_set_active (GTK_CHECK_BUTTON (self->check), value != NULL);
  self->is_showing = FALSE;
}

static void
toggled_cb (CursusFlagRow *self)
{
  CursusFieldRow *row = CURSUS_FIELD_ROW (self);
  gboolean        is_set = gtk_check_button_get_active (GTK_CHECK_BUTTON (self->check));

  if (self->is_showing)
    return;
  cursus_subject_set (
    cursus_field_row_get_subject (row),
    &(CursusFieldValue){ cursus_field_row_get_field (row)->name, NULL, is_set ? "yes" : NULL },
    CURSUS_SET_AT_ONCE, NULL);
}

static void
cursus_flag_row_dispose (GObject *object)
{
  gtk_widget_dispose_template (GTK_WIDGET (object), CURSUS_TYPE_FLAG_ROW);

  G_OBJECT_CLASS (cursus_flag_row_parent_class)->dispose (object);
}

static void
cursus_flag_row_class_init (CursusFlagRowClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = cursus_flag_row_dispose;
  CURSUS_FIELD_ROW_CLASS (klass)->update = cursus_flag_row_update;

  gtk_widget_class_set_template_from_resource (
    widget_class, "/io/github/cursus_app/Cursus/inspector/flag-row.ui");
  gtk_widget_class_bind_template_child (widget_class, CursusFlagRow, check);
  gtk_widget_class_bind_template_callback (widget_class, toggled_cb);
}

static void
cursus_flag_row_init (CursusFlagRow *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

GtkWidget *
cursus_flag_row_new (CursusSubject *subject, const CursusField *field, const char *title)
{
  CursusFlagRow *self = g_object_new (CURSUS_TYPE_FLAG_ROW, NULL);

  cursus_field_row_set_field (CURSUS_FIELD_ROW (self), subject, field, title);
  return GTK_WIDGET (self);
}
