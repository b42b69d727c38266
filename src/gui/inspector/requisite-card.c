/* requisite-card.c - what a module requires, and to what it opens the way
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "gui/inspector/requisite-card.h"

#include "edit/label.h"
#include "edit/requiring.h"
#include "gui/inspector/finder.h"
#include "gui/inspector/link-row.h"
#include "gui/inspector/requisite-row.h"
#include "gui/inspector/subject-edit.h"

#include <glib/gi18n-lib.h>

struct _CursusRequisiteCard
{
  GtkBox parent_instance;

  CursusSubject *subject;
  GPtrArray     *fields;    /* of the module, that hold requirements */
  GListStore    *parts;     /* a CursusSubject for each requirement */
  GListStore    *followers; /* a CursusOption for each module that requires this one */

  GtkWidget *rows;
  GtkWidget *find;
  GtkWidget *opens;
  GtkWidget *follower_rows;
};

G_DEFINE_FINAL_TYPE (CursusRequisiteCard, cursus_requisite_card, GTK_TYPE_BOX)

/* --- what it requires --- */

/* Parts that are there are used again, so that their rows are. */
static void
set_part (CursusRequisiteCard *self, guint nth, const CursusField *field, guint position)
{
  g_autoptr (CursusSubject) part = g_list_model_get_item (G_LIST_MODEL (self->parts), nth);

  if (part != NULL)
    {
      cursus_subject_set_place (part, field, position);
      return;
    }
  part = cursus_subject_new_part (self->subject, field, position);
  g_list_store_append (self->parts, part);
}

static void
update_parts (CursusRequisiteCard *self)
{
  guint n = 0;
  guint n_before = g_list_model_get_n_items (G_LIST_MODEL (self->parts));

  for (guint f = 0; f < self->fields->len; f++)
    n += cursus_records_n (
      cursus_subject_get_records (self->subject, g_ptr_array_index (self->fields, f)));
  if (n < n_before)
    g_list_store_splice (self->parts, n, n_before - n, NULL, 0);

  n = 0;
  for (guint f = 0; f < self->fields->len; f++)
    {
      const CursusField *field = g_ptr_array_index (self->fields, f);
      guint n_records = cursus_records_n (cursus_subject_get_records (self->subject, field));

      for (guint i = 0; i < n_records; i++)
        set_part (self, n++, field, i);
    }
}

/* --- what requires it --- */

static gboolean
requires (const CursusModule *module, const char *id)
{
  const CursusRecords *const lists[] = { module->prerequisites, module->corequisites,
                                         module->strict_corequisites };

  for (guint l = 0; l < G_N_ELEMENTS (lists); l++)
    for (guint i = 0; i < cursus_records_n (lists[l]); i++)
      if (cursus_strings_contains (((const CursusRequisite *) lists[l]->items[i])->modules, id))
        return TRUE;
  return FALSE;
}

static void
update_followers (CursusRequisiteCard *self, const char *id)
{
  const CursusProject *project = cursus_subject_get_project (self->subject);
  CursusWorkspace     *workspace = cursus_subject_get_workspace (self->subject);
  g_autoptr (GListStore) next = g_list_store_new (CURSUS_TYPE_OPTION);
  g_autoptr (GPtrArray) items = g_ptr_array_new_with_free_func (g_object_unref);
  guint n = cursus_project_n (project, CURSUS_MODULES);

  for (guint i = 0; i < n; i++)
    {
      const CursusModule *module = cursus_project_nth_module (project, i);
      g_autofree char    *title = NULL;
      g_autoptr (CursusOption) option = NULL;

      if (!requires (module, id))
        continue;
      title = cursus_record_title_dup (workspace, module->record.id);
      option = cursus_option_new (module->record.id, title, NULL);
      g_list_store_append (next, option);
      g_ptr_array_add (items, g_steal_pointer (&option));
    }

  if (!cursus_options_equal (G_LIST_MODEL (self->followers), G_LIST_MODEL (next)))
    g_list_store_splice (self->followers, 0,
                         g_list_model_get_n_items (G_LIST_MODEL (self->followers)), items->pdata,
                         items->len);
}

static GtkWidget *
create_follower (gpointer item, gpointer data)
{
  return cursus_link_row_new (item);
}

static void
follower_activated_cb (CursusRequisiteCard *self, GtkListBoxRow *row)
{
  cursus_workspace_reveal (cursus_subject_get_workspace (self->subject),
                           cursus_link_row_get_id (CURSUS_LINK_ROW (row)));
}

static GtkWidget *
create_row (gpointer item, gpointer data)
{
  return cursus_requisite_row_new (item);
}

static void
update (CursusRequisiteCard *self)
{
  const CursusRecord *record = cursus_subject_lookup_one (self->subject);
  gboolean            has_followers;

  if (record == NULL)
    return;
  update_parts (self);
  gtk_widget_set_visible (self->rows, g_list_model_get_n_items (G_LIST_MODEL (self->parts)) > 0);
  update_followers (self, record->id);
  has_followers = g_list_model_get_n_items (G_LIST_MODEL (self->followers)) > 0;
  gtk_widget_set_visible (self->opens, has_followers);
}

/* --- adding --- */

static void
asked_cb (CursusFinder *finder, const char *words, CursusRequisiteCard *self)
{
  const CursusRecord *record = cursus_subject_lookup_one (self->subject);
  g_autoptr (GListStore) all = cursus_options_new_modules (
    cursus_subject_get_workspace (self->subject), record != NULL ? record->id : NULL);
  g_autoptr (GListStore) found = cursus_finder_filter (G_LIST_MODEL (all), words);

  cursus_finder_show (finder, G_LIST_MODEL (found));
}

static void
chosen_cb (CursusFinder *finder, const char *id, CursusRequisiteCard *self)
{
  CursusWorkspace     *workspace = cursus_subject_get_workspace (self->subject);
  const CursusProject *project = cursus_workspace_get_project (workspace);
  const CursusRecord  *record = cursus_subject_lookup_one (self->subject);
  g_autofree char     *label = NULL;

  if (record == NULL)
    return;
  label =
    cursus_label_dup (CURSUS_LABEL_REQUIRE, project, cursus_workspace_get_language (workspace),
                      (const char *const *) &record->id, 1);
  cursus_workspace_perform (workspace, cursus_require (project, record->id, "prerequisite", id),
                            label);
}

static void
cursus_requisite_card_dispose (GObject *object)
{
  CursusRequisiteCard *self = CURSUS_REQUISITE_CARD (object);

  if (self->subject != NULL)
    g_signal_handlers_disconnect_by_data (self->subject, self);
  gtk_widget_dispose_template (GTK_WIDGET (self), CURSUS_TYPE_REQUISITE_CARD);
  g_clear_pointer (&self->fields, g_ptr_array_unref);
  g_clear_object (&self->parts);
  g_clear_object (&self->followers);
  g_clear_object (&self->subject);

  G_OBJECT_CLASS (cursus_requisite_card_parent_class)->dispose (object);
}

static void
cursus_requisite_card_class_init (CursusRequisiteCardClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = cursus_requisite_card_dispose;

  gtk_widget_class_set_template_from_resource (
    widget_class, "/io/github/cursus_app/Cursus/inspector/requisite-card.ui");
  gtk_widget_class_bind_template_child (widget_class, CursusRequisiteCard, rows);
  gtk_widget_class_bind_template_child (widget_class, CursusRequisiteCard, find);
  gtk_widget_class_bind_template_child (widget_class, CursusRequisiteCard, opens);
  gtk_widget_class_bind_template_child (widget_class, CursusRequisiteCard, follower_rows);
  gtk_widget_class_bind_template_callback (widget_class, follower_activated_cb);
}

static void
cursus_requisite_card_init (CursusRequisiteCard *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

GtkWidget *
cursus_requisite_card_new (CursusSubject *subject, const CursusFieldSection *section)
{
  CursusRequisiteCard *self = g_object_new (CURSUS_TYPE_REQUISITE_CARD, NULL);
  CursusFinder        *finder = cursus_finder_new (_ ("Find a module"));

  self->subject = g_object_ref (subject);
  self->fields = g_ptr_array_ref (section->fields);
  self->parts = g_list_store_new (CURSUS_TYPE_SUBJECT);
  self->followers = g_list_store_new (CURSUS_TYPE_OPTION);
  g_signal_connect_object (finder, "asked", G_CALLBACK (asked_cb), self, 0);
  g_signal_connect_object (finder, "chosen", G_CALLBACK (chosen_cb), self, 0);
  cursus_finder_attach (finder, GTK_MENU_BUTTON (self->find));
  gtk_list_box_bind_model (GTK_LIST_BOX (self->rows), G_LIST_MODEL (self->parts), create_row, NULL,
                           NULL);
  gtk_list_box_bind_model (GTK_LIST_BOX (self->follower_rows), G_LIST_MODEL (self->followers),
                           create_follower, NULL, NULL);
  g_signal_connect_object (subject, "changed", G_CALLBACK (update), self, G_CONNECT_SWAPPED);
  update (self);
  return GTK_WIDGET (self);
}
