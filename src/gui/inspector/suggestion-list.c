/* suggestion-list.c - tags that a module may cover, offered with the reason why
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "gui/inspector/suggestion-list.h"

#include "edit/label.h"
#include "edit/setting.h"
#include "gui/inspector/option.h"
#include "gui/inspector/tag-advice.h"

#include <string.h>

/* More than these nobody would go through. */
#define N_MAX 4

#define PATIENCE 150 /* milliseconds after the last letter before it is looked what may fit */

struct _CursusSuggestionList
{
  GtkBox parent_instance;

  CursusSubject *subject;
  char          *module;  /* to which they are offered */
  GListStore    *options; /* CursusOption: tags and why they are offered */
  GCancellable  *asking;
  guint          waiting; /* a timeout */

  GtkWidget *rows;
};

G_DEFINE_FINAL_TYPE (CursusSuggestionList, cursus_suggestion_list, GTK_TYPE_BOX)

/* --- what is offered --- */

static const CursusModule *
lookup_module (CursusSuggestionList *self)
{
  const CursusRecord *record = cursus_subject_lookup_one (self->subject);

  return record != NULL && record->table == &cursus_module_table ? (const CursusModule *) record :
                                                                   NULL;
}

/* What is known may be of before the last edit. */
static gboolean
can_be_taken (CursusSuggestionList *self, CursusOption *option)
{
  const CursusModule *module = lookup_module (self);
  const char         *tag = cursus_option_get_value (option);

  return module != NULL && cursus_module_lookup_mark (module, tag) == NULL &&
         cursus_project_lookup_tag (cursus_subject_get_project (self->subject), tag) != NULL;
}

static gboolean
is_shown (CursusSuggestionList *self, const GPtrArray *fresh)
{
  guint n = g_list_model_get_n_items (G_LIST_MODEL (self->options));

  for (guint i = 0; i < n && n == fresh->len; i++)
    {
      g_autoptr (CursusOption) option = g_list_model_get_item (G_LIST_MODEL (self->options), i);
      CursusOption *other = fresh->pdata[i];

      if (g_strcmp0 (cursus_option_get_value (option), cursus_option_get_value (other)) != 0 ||
          g_strcmp0 (cursus_option_get_title (option), cursus_option_get_title (other)) != 0 ||
          g_strcmp0 (cursus_option_get_detail (option), cursus_option_get_detail (other)) != 0)
        return FALSE;
    }
  return n == fresh->len;
}

/* Who takes one after the other stays where he is. */
static void
focus (CursusSuggestionList *self, int at)
{
  int            n = (int) g_list_model_get_n_items (G_LIST_MODEL (self->options));
  GtkListBoxRow *row = gtk_list_box_get_row_at_index (GTK_LIST_BOX (self->rows), MIN (at, n - 1));

  if (row != NULL)
    gtk_widget_grab_focus (GTK_WIDGET (row));
}

static void
show (CursusSuggestionList *self, GPtrArray *fresh)
{
  GtkWidget *focused = gtk_widget_get_focus_child (self->rows);
  int        at = focused != NULL ? gtk_list_box_row_get_index (GTK_LIST_BOX_ROW (focused)) : -1;

  for (guint i = fresh->len; i-- > 0;)
    if (!can_be_taken (self, fresh->pdata[i]))
      g_ptr_array_remove_index (fresh, i);
  if (is_shown (self, fresh))
    return;
  /* The focus goes on before its row goes, to where something is in any case. */
  if (at >= 0)
    gtk_widget_child_focus (gtk_widget_get_parent (GTK_WIDGET (self)), GTK_DIR_TAB_BACKWARD);
  g_list_store_splice (self->options, 0, g_list_model_get_n_items (G_LIST_MODEL (self->options)),
                       fresh->pdata, fresh->len);
  gtk_widget_set_visible (GTK_WIDGET (self), fresh->len > 0);
  if (at >= 0)
    focus (self, at);
}

static void
found_cb (GObject *source, GAsyncResult *result, gpointer data)
{
  g_autoptr (GPtrArray) found = cursus_tag_advice_finish (result);
  GWeakRef *weak = data;
  g_autoptr (CursusSuggestionList) self = g_weak_ref_get (weak);

  if (self != NULL && self->subject != NULL && found != NULL)
    show (self, found);
  g_weak_ref_clear (weak);
  g_free (weak);
}

static void
stop_asking (CursusSuggestionList *self)
{
  g_clear_handle_id (&self->waiting, g_source_remove);
  if (self->asking != NULL)
    g_cancellable_cancel (self->asking);
  g_clear_object (&self->asking);
}

static gboolean
ask_cb (gpointer data)
{
  CursusSuggestionList *self = data;
  CursusWorkspace      *workspace = cursus_subject_get_workspace (self->subject);
  const CursusModule   *module = lookup_module (self);
  GWeakRef             *weak;

  self->waiting = 0;
  if (module == NULL)
    return G_SOURCE_REMOVE;
  weak = g_new0 (GWeakRef, 1);
  g_weak_ref_init (weak, self);
  self->asking = g_cancellable_new ();
  cursus_tag_advice_async (
    &(CursusTagAdviceWish){ cursus_workspace_get_findings (workspace), module->record.id,
                            cursus_workspace_get_language (workspace), N_MAX },
    self->asking, found_cb, weak);
  return G_SOURCE_REMOVE;
}

/* What was offered to another module must not be taken by this one. */
static void
update (CursusSuggestionList *self)
{
  const CursusModule *module = lookup_module (self);
  const char         *id = module != NULL ? module->record.id : NULL;

  stop_asking (self);
  if (g_strcmp0 (self->module, id) != 0)
    {
      g_free (self->module);
      self->module = g_strdup (id);
      g_list_store_remove_all (self->options);
      gtk_widget_set_visible (GTK_WIDGET (self), FALSE);
    }
  if (module != NULL)
    self->waiting = g_timeout_add_full (G_PRIORITY_LOW, PATIENCE, ask_cb, self, NULL);
}

/* --- taking one --- */

static void
activated_cb (GtkListBox *rows, GtkListBoxRow *row, CursusSuggestionList *self)
{
  g_autoptr (CursusOption) option =
    g_list_model_get_item (G_LIST_MODEL (self->options), (guint) gtk_list_box_row_get_index (row));
  CursusWorkspace     *workspace = cursus_subject_get_workspace (self->subject);
  const CursusProject *project = cursus_workspace_get_project (workspace);
  const char          *module = self->module;
  CursusMarkWish       wish = { cursus_option_get_value (option), 1, -1 };
  g_autofree char     *label = NULL;

  if (module == NULL || !can_be_taken (self, option))
    return;
  label = cursus_label_dup (CURSUS_LABEL_TAG, project, cursus_workspace_get_language (workspace),
                            &module, 1);
  cursus_workspace_perform (workspace, cursus_set_mark (project, &module, 1, &wish), label);
}

static GtkWidget *
create_row (gpointer item, gpointer data)
{
  g_autoptr (GtkBuilder) builder =
    gtk_builder_new_from_resource ("/io/github/cursus_app/Cursus/inspector/suggestion-row.ui");
  GtkWidget    *row = GTK_WIDGET (gtk_builder_get_object (builder, "row"));
  GObject      *title = gtk_builder_get_object (builder, "title");
  GObject      *detail = gtk_builder_get_object (builder, "detail");
  CursusOption *option = item;

  gtk_label_set_label (GTK_LABEL (title), cursus_option_get_title (option));
  gtk_label_set_label (GTK_LABEL (detail), cursus_option_get_detail (option));
  gtk_accessible_update_relation (GTK_ACCESSIBLE (row), GTK_ACCESSIBLE_RELATION_LABELLED_BY, title,
                                  NULL, GTK_ACCESSIBLE_RELATION_DESCRIBED_BY, detail, NULL, -1);
  return g_object_ref (row);
}

/* --- the object --- */

static void
cursus_suggestion_list_dispose (GObject *object)
{
  CursusSuggestionList *self = CURSUS_SUGGESTION_LIST (object);

  stop_asking (self);
  if (self->subject != NULL)
    g_signal_handlers_disconnect_by_data (self->subject, self);
  gtk_widget_dispose_template (GTK_WIDGET (self), CURSUS_TYPE_SUGGESTION_LIST);
  g_clear_object (&self->options);
  g_clear_object (&self->subject);
  g_clear_pointer (&self->module, g_free);

  G_OBJECT_CLASS (cursus_suggestion_list_parent_class)->dispose (object);
}

static void
cursus_suggestion_list_class_init (CursusSuggestionListClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = cursus_suggestion_list_dispose;

  gtk_widget_class_set_template_from_resource (
    widget_class, "/io/github/cursus_app/Cursus/inspector/suggestion-list.ui");
  gtk_widget_class_bind_template_child (widget_class, CursusSuggestionList, rows);
  gtk_widget_class_bind_template_callback (widget_class, activated_cb);
}

static void
cursus_suggestion_list_init (CursusSuggestionList *self)
{
  self->options = g_list_store_new (CURSUS_TYPE_OPTION);
  gtk_widget_init_template (GTK_WIDGET (self));
  gtk_list_box_bind_model (GTK_LIST_BOX (self->rows), G_LIST_MODEL (self->options), create_row,
                           self, NULL);
}

void
cursus_suggestion_list_set_subject (CursusSuggestionList *self, CursusSubject *subject)
{
  g_return_if_fail (CURSUS_IS_SUGGESTION_LIST (self));
  g_return_if_fail (self->subject == NULL);

  self->subject = g_object_ref (subject);
  g_signal_connect_object (subject, "changed", G_CALLBACK (update), self, G_CONNECT_SWAPPED);
  /* Of a very large project it is known later what follows from an edit. */
  g_signal_connect_object (cursus_subject_get_workspace (subject), "findings-changed",
                           G_CALLBACK (update), self, G_CONNECT_SWAPPED);
  update (self);
}
