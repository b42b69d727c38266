/* part-row.c - a row for a record of a list, which opens to be changed in place
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "gui/inspector/part-row.h"

#include "gui/common/wrapped-text.h"
#include "gui/inspector/field-card.h"
#include "gui/inspector/part-summary.h"
#include "gui/inspector/subject-edit.h"

#include <adwaita.h>
#include <glib/gi18n-lib.h>

struct _CursusPartRow
{
  GtkListBoxRow parent_instance;

  CursusSubject     *subject;
  const CursusTable *table; /* of the fields that are built */

  GtkWidget *toggle;
  GtkWidget *caption;
  GtkWidget *title;
  GtkWidget *confirm;
  GtkWidget *go;
  GtkWidget *fields;
};

G_DEFINE_FINAL_TYPE (CursusPartRow, cursus_part_row, GTK_TYPE_LIST_BOX_ROW)

/* Built when the row is first opened: most never are. */
static void
build_fields (CursusPartRow *self)
{
  const CursusTable *table = cursus_subject_lookup_table (self->subject);

  if (table == NULL || table == self->table)
    return;
  self->table = table;
  adw_bin_set_child (ADW_BIN (self->fields), cursus_field_card_new_all (self->subject, table));
}

static void
update_actions (CursusPartRow *self, const CursusRecord *record)
{
  GtkWidget           *widget = GTK_WIDGET (self);
  const CursusRecords *list = cursus_subject_get_records (cursus_subject_get_owner (self->subject),
                                                          cursus_subject_get_list (self->subject));
  guint                position = cursus_subject_get_position (self->subject);

  gtk_widget_action_set_enabled (widget, "part.up", position > 0);
  gtk_widget_action_set_enabled (widget, "part.down", position + 1 < cursus_records_n (list));
  gtk_widget_action_set_enabled (widget, "part.show", cursus_part_goal (record) != NULL);
  gtk_widget_set_visible (self->go, cursus_part_goal (record) != NULL);
}

static void
update (CursusPartRow *self)
{
  const CursusRecord *record = cursus_subject_lookup_one (self->subject);
  CursusWorkspace    *workspace = cursus_subject_get_workspace (self->subject);
  g_autofree char    *title = NULL;
  g_autofree char    *caption = NULL;
  gboolean            is_assumed;

  if (record == NULL)
    return;
  title = cursus_part_summary_dup (workspace, record, &caption);
  is_assumed = record->n_assumed > 0;
  cursus_wrapped_text_set_text (CURSUS_WRAPPED_TEXT (self->title), title);
  cursus_wrapped_text_set_text (CURSUS_WRAPPED_TEXT (self->caption), caption);
  gtk_widget_set_visible (self->caption, *caption != '\0');
  gtk_widget_set_visible (self->confirm, is_assumed);
  if (is_assumed)
    gtk_widget_add_css_class (GTK_WIDGET (self), "assumed");
  else
    gtk_widget_remove_css_class (GTK_WIDGET (self), "assumed");
  update_actions (self, record);
}

static void
toggled_cb (CursusPartRow *self)
{
  gboolean is_open = gtk_toggle_button_get_active (GTK_TOGGLE_BUTTON (self->toggle));

  if (is_open)
    build_fields (self);
  gtk_widget_set_visible (self->fields, is_open);
  gtk_accessible_update_state (GTK_ACCESSIBLE (self->toggle), GTK_ACCESSIBLE_STATE_EXPANDED,
                               is_open, -1);
}

/* The row that now has what this one had. */
static void
follow (CursusPartRow *self, int by)
{
  GtkListBox    *list = GTK_LIST_BOX (gtk_widget_get_parent (GTK_WIDGET (self)));
  GtkListBoxRow *row =
    gtk_list_box_get_row_at_index (list, (int) cursus_subject_get_position (self->subject) + by);

  if (CURSUS_IS_PART_ROW (row))
    cursus_part_row_focus (CURSUS_PART_ROW (row));
}

static void
move_action (GtkWidget *widget, const char *action, GVariant *parameter)
{
  CursusPartRow *self = CURSUS_PART_ROW (widget);
  int            by = g_str_has_suffix (action, "up") ? -1 : 1;

  if (cursus_subject_move_part (self->subject, by))
    follow (self, by);
}

static void
remove_action (GtkWidget *widget, const char *action, GVariant *parameter)
{
  CursusPartRow *self = CURSUS_PART_ROW (widget);

  if (cursus_subject_get_position (self->subject) > 0)
    follow (self, -1);
  else
    follow (self, 1);
  cursus_subject_remove_part (self->subject);
}

static void
show_action (GtkWidget *widget, const char *action, GVariant *parameter)
{
  CursusSubject      *subject = CURSUS_PART_ROW (widget)->subject;
  const CursusRecord *record = cursus_subject_lookup_one (subject);
  const char         *goal = record != NULL ? cursus_part_goal (record) : NULL;

  if (goal != NULL)
    cursus_workspace_reveal (cursus_subject_get_workspace (subject), goal);
}

static void
confirm_action (GtkWidget *widget, const char *action, GVariant *parameter)
{
  CursusPartRow *self = CURSUS_PART_ROW (widget);

  gtk_widget_grab_focus (self->toggle);
  cursus_subject_confirm (self->subject, NULL);
}

static void
cursus_part_row_dispose (GObject *object)
{
  CursusPartRow *self = CURSUS_PART_ROW (object);

  if (self->subject != NULL)
    g_signal_handlers_disconnect_by_data (self->subject, self);
  gtk_widget_dispose_template (GTK_WIDGET (self), CURSUS_TYPE_PART_ROW);
  g_clear_object (&self->subject);

  G_OBJECT_CLASS (cursus_part_row_parent_class)->dispose (object);
}

static void
cursus_part_row_class_init (CursusPartRowClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = cursus_part_row_dispose;

  g_type_ensure (CURSUS_TYPE_WRAPPED_TEXT);
  gtk_widget_class_set_template_from_resource (
    widget_class, "/io/github/cursus_app/Cursus/inspector/part-row.ui");
  gtk_widget_class_bind_template_child (widget_class, CursusPartRow, toggle);
  gtk_widget_class_bind_template_child (widget_class, CursusPartRow, caption);
  gtk_widget_class_bind_template_child (widget_class, CursusPartRow, title);
  gtk_widget_class_bind_template_child (widget_class, CursusPartRow, confirm);
  gtk_widget_class_bind_template_child (widget_class, CursusPartRow, go);
  gtk_widget_class_bind_template_child (widget_class, CursusPartRow, fields);
  gtk_widget_class_bind_template_callback (widget_class, toggled_cb);

  gtk_widget_class_install_action (widget_class, "part.up", NULL, move_action);
  gtk_widget_class_install_action (widget_class, "part.down", NULL, move_action);
  gtk_widget_class_install_action (widget_class, "part.remove", NULL, remove_action);
  gtk_widget_class_install_action (widget_class, "part.show", NULL, show_action);
  gtk_widget_class_install_action (widget_class, "part.confirm", NULL, confirm_action);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_Up, GDK_ALT_MASK, "part.up", NULL);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_Down, GDK_ALT_MASK, "part.down", NULL);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_Delete, 0, "part.remove", NULL);
}

static void
cursus_part_row_init (CursusPartRow *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  gtk_accessible_update_relation (GTK_ACCESSIBLE (self->toggle),
                                  GTK_ACCESSIBLE_RELATION_LABELLED_BY, self->caption, self->title,
                                  NULL, -1);
}

GtkWidget *
cursus_part_row_new (CursusSubject *subject)
{
  CursusPartRow *self = g_object_new (CURSUS_TYPE_PART_ROW, NULL);

  self->subject = g_object_ref (subject);
  g_signal_connect_object (subject, "changed", G_CALLBACK (update), self, G_CONNECT_SWAPPED);
  update (self);
  return GTK_WIDGET (self);
}

void
cursus_part_row_open (CursusPartRow *self)
{
  g_return_if_fail (CURSUS_IS_PART_ROW (self));

  gtk_toggle_button_set_active (GTK_TOGGLE_BUTTON (self->toggle), TRUE);
  gtk_widget_child_focus (self->fields, GTK_DIR_TAB_FORWARD);
}

void
cursus_part_row_focus (CursusPartRow *self)
{
  g_return_if_fail (CURSUS_IS_PART_ROW (self));

  gtk_widget_grab_focus (self->toggle);
}
