/* requisite-row.c - a row for what a module requires of others
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "gui/inspector/requisite-row.h"

#include "edit/label.h"
#include "gui/common/inner-name.h"
#include "gui/common/wrapped-text.h"
#include "gui/inspector/finder.h"
#include "gui/inspector/subject-edit.h"
#include "model/field-title.h"

#include <glib/gi18n-lib.h>

struct _CursusRequisiteRow
{
  GtkListBoxRow parent_instance;

  CursusSubject *subject;
  gboolean       is_showing; /* what is selected was not chosen */

  GtkWidget *kind;
  GtkWidget *modules;
  GtkWidget *confirm;
  GtkWidget *alternative;
};

G_DEFINE_FINAL_TYPE (CursusRequisiteRow, cursus_requisite_row, GTK_TYPE_LIST_BOX_ROW)

static const CursusTable *const kinds[] = {
  &cursus_prerequisite_table, &cursus_corequisite_table, &cursus_strict_corequisite_table,
  &cursus_recommended_table,  &cursus_excludes_table,
};

static const CursusRequisite *
lookup (CursusRequisiteRow *self)
{
  return (const CursusRequisite *) cursus_subject_lookup_one (self->subject);
}

static char *
dup_modules (CursusRequisiteRow *self, const CursusRequisite *requisite)
{
  CursusWorkspace *workspace = cursus_subject_get_workspace (self->subject);
  GString         *names = g_string_new (NULL);

  for (guint i = 0; i < cursus_strings_n (requisite->modules); i++)
    {
      g_autofree char *name = cursus_record_title_dup (workspace, requisite->modules->items[i]);

      if (i > 0)
        /* Translators: between modules, any one of which is required */
        g_string_append (names, _ (" or "));
      g_string_append (names, name);
    }
  return g_string_free (names, FALSE);
}

static void
update (CursusRequisiteRow *self)
{
  const CursusRequisite *requisite = lookup (self);
  g_autofree char       *modules = NULL;

  if (requisite == NULL)
    return;
  modules = dup_modules (self, requisite);
  cursus_wrapped_text_set_text (CURSUS_WRAPPED_TEXT (self->modules), modules);
  gtk_widget_set_visible (self->confirm, requisite->record.n_assumed > 0);
  if (requisite->record.n_assumed > 0)
    gtk_widget_add_css_class (GTK_WIDGET (self), "assumed");
  else
    gtk_widget_remove_css_class (GTK_WIDGET (self), "assumed");

  self->is_showing = TRUE;
  for (guint i = 0; i < G_N_ELEMENTS (kinds); i++)
    if (kinds[i] == requisite->record.table)
      gtk_drop_down_set_selected (GTK_DROP_DOWN (self->kind), i);
  self->is_showing = FALSE;
}

static void
perform (CursusRequisiteRow *self, CursusProject *next)
{
  CursusSubject     *owner = cursus_subject_get_owner (self->subject);
  CursusWorkspace   *workspace = cursus_subject_get_workspace (owner);
  const char *const *ids;
  g_autofree char   *label = NULL;
  guint              n;

  ids = cursus_subject_get_ids (owner, &n);
  label = cursus_label_dup (CURSUS_LABEL_CHANGE, cursus_workspace_get_project (workspace),
                            cursus_workspace_get_language (workspace), ids, n);
  cursus_workspace_perform (workspace, next, label);
}

/* The same requirement in another way: it goes from one list into another, in one step. */
static void
change_kind (CursusRequisiteRow *self, const CursusRequisite *requisite, const CursusTable *kind)
{
  CursusSubject       *owner = cursus_subject_get_owner (self->subject);
  const CursusField   *list = cursus_subject_get_list (self->subject);
  const CursusField   *other = cursus_table_lookup_field (&cursus_module_table, kind->element);
  const CursusRecords *others = cursus_subject_get_records (owner, other);
  const char          *id = cursus_subject_nth (owner, 0)->id;
  g_autoptr (CursusRequisite) changed = (CursusRequisite *) cursus_record_new (kind, NULL);
  g_autoptr (CursusRecords) without = NULL;
  g_autoptr (CursusRecords) with = NULL;
  g_autoptr (CursusProject) taken = NULL;

  changed->modules = cursus_strings_ref (requisite->modules);
  if (requisite->record.note != NULL)
    changed->record.note = cursus_text_ref (requisite->record.note);
  cursus_record_set_string (&changed->record, &changed->record.source, requisite->record.source);

  without = cursus_records_splice (cursus_subject_get_records (owner, list),
                                   cursus_subject_get_position (self->subject), 1, NULL, 0);
  with = cursus_records_splice (others, cursus_records_n (others), 0,
                                (CursusRecord *const *) &changed, 1);
  taken = cursus_set_list (cursus_subject_get_project (owner), id, list->name, without);
  perform (self, cursus_set_list (taken, id, other->name, with));
}

static void
kind_chosen_cb (CursusRequisiteRow *self)
{
  guint                  kind = gtk_drop_down_get_selected (GTK_DROP_DOWN (self->kind));
  const CursusRequisite *requisite;

  if (self->is_showing || kind >= G_N_ELEMENTS (kinds))
    return;
  requisite = lookup (self);
  if (requisite != NULL && kinds[kind] != requisite->record.table)
    change_kind (self, requisite, kinds[kind]);
}

static void
remove_action (GtkWidget *widget, const char *action, GVariant *parameter)
{
  cursus_subject_remove_part (CURSUS_REQUISITE_ROW (widget)->subject);
}

static void
show_action (GtkWidget *widget, const char *action, GVariant *parameter)
{
  CursusRequisiteRow    *self = CURSUS_REQUISITE_ROW (widget);
  const CursusRequisite *requisite = lookup (self);

  if (requisite != NULL && cursus_strings_n (requisite->modules) > 0)
    cursus_workspace_reveal (cursus_subject_get_workspace (self->subject),
                             requisite->modules->items[0]);
}

static void
confirm_action (GtkWidget *widget, const char *action, GVariant *parameter)
{
  CursusRequisiteRow *self = CURSUS_REQUISITE_ROW (widget);

  gtk_widget_grab_focus (self->modules);
  cursus_subject_confirm (self->subject, NULL);
}

static void
asked_cb (CursusFinder *finder, const char *words, CursusRequisiteRow *self)
{
  const CursusRecord *owner = cursus_subject_lookup_one (cursus_subject_get_owner (self->subject));
  g_autoptr (GListStore) all = cursus_options_new_modules (
    cursus_subject_get_workspace (self->subject), owner != NULL ? owner->id : NULL);
  g_autoptr (GListStore) found = cursus_finder_filter (G_LIST_MODEL (all), words);

  cursus_finder_show (finder, G_LIST_MODEL (found));
}

static void
chosen_cb (CursusFinder *finder, const char *id, CursusRequisiteRow *self)
{
  const CursusRequisite *requisite = lookup (self);
  g_autofree char       *before = NULL;
  g_autofree char       *ids = NULL;

  if (requisite == NULL || cursus_strings_contains (requisite->modules, id))
    return;
  before = cursus_subject_dup_value (
    self->subject, cursus_table_lookup_field (requisite->record.table, "module"), NULL, NULL);
  ids = g_strjoin (" ", before, id, NULL);
  cursus_subject_set (self->subject, &(CursusFieldValue){ "module", NULL, ids }, CURSUS_SET_AT_ONCE,
                      NULL);
}

/* Made when it is asked for: most requirements have no alternative. */
static void
create_finder (GtkMenuButton *button, gpointer data)
{
  CursusRequisiteRow *self = data;
  CursusFinder       *finder;

  if (gtk_menu_button_get_popover (button) != NULL)
    return;
  finder = cursus_finder_new (_ ("Find a module"));
  g_signal_connect_object (finder, "asked", G_CALLBACK (asked_cb), self, 0);
  g_signal_connect_object (finder, "chosen", G_CALLBACK (chosen_cb), self, 0);
  gtk_menu_button_set_popover (button, GTK_WIDGET (finder));
}

static void
cursus_requisite_row_dispose (GObject *object)
{
  CursusRequisiteRow *self = CURSUS_REQUISITE_ROW (object);

  self->is_showing = TRUE;
  if (self->subject != NULL)
    g_signal_handlers_disconnect_by_data (self->subject, self);
  gtk_widget_dispose_template (GTK_WIDGET (self), CURSUS_TYPE_REQUISITE_ROW);
  g_clear_object (&self->subject);

  G_OBJECT_CLASS (cursus_requisite_row_parent_class)->dispose (object);
}

static void
cursus_requisite_row_class_init (CursusRequisiteRowClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = cursus_requisite_row_dispose;

  g_type_ensure (CURSUS_TYPE_WRAPPED_TEXT);
  gtk_widget_class_set_template_from_resource (
    widget_class, "/io/github/cursus_app/Cursus/inspector/requisite-row.ui");
  gtk_widget_class_bind_template_child (widget_class, CursusRequisiteRow, kind);
  gtk_widget_class_bind_template_child (widget_class, CursusRequisiteRow, modules);
  gtk_widget_class_bind_template_child (widget_class, CursusRequisiteRow, confirm);
  gtk_widget_class_bind_template_child (widget_class, CursusRequisiteRow, alternative);
  gtk_widget_class_bind_template_callback (widget_class, kind_chosen_cb);
  gtk_widget_class_install_action (widget_class, "requisite.remove", NULL, remove_action);
  gtk_widget_class_install_action (widget_class, "requisite.show", NULL, show_action);
  gtk_widget_class_install_action (widget_class, "requisite.confirm", NULL, confirm_action);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_Delete, 0, "requisite.remove", NULL);
}

static void
cursus_requisite_row_init (CursusRequisiteRow *self)
{
  g_autoptr (GtkStringList) names = gtk_string_list_new (NULL);

  gtk_widget_init_template (GTK_WIDGET (self));
  for (guint i = 0; i < G_N_ELEMENTS (kinds); i++)
    gtk_string_list_append (names, cursus_table_title (kinds[i]));
  self->is_showing = TRUE;
  gtk_drop_down_set_model (GTK_DROP_DOWN (self->kind), G_LIST_MODEL (names));
  cursus_inner_name_drop_down (GTK_DROP_DOWN (self->kind));
  self->is_showing = FALSE;
}

GtkWidget *
cursus_requisite_row_new (CursusSubject *subject)
{
  CursusRequisiteRow *self = g_object_new (CURSUS_TYPE_REQUISITE_ROW, NULL);

  self->subject = g_object_ref (subject);
  gtk_menu_button_set_create_popup_func (GTK_MENU_BUTTON (self->alternative), create_finder, self,
                                         NULL);
  g_signal_connect_object (subject, "changed", G_CALLBACK (update), self, G_CONNECT_SWAPPED);
  update (self);
  return GTK_WIDGET (self);
}
