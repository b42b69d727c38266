/* document-actions.c - documents printed, and written to files
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "gui/documents/document-page-private.h"

#include "gui/common/file-dialog.h"
#include "gui/common/inner-name.h"
#include "gui/common/question.h"
#include "gui/documents/document-export.h"
#include "gui/documents/document-print.h"

#include <glib/gi18n-lib.h>

static GtkWindow *
lookup_window (CursusDocumentPage *self)
{
  GtkRoot *root = gtk_widget_get_root (GTK_WIDGET (self));

  return GTK_IS_WINDOW (root) ? GTK_WINDOW (root) : NULL;
}

/* --- printing --- */

static void
printed_cb (GtkPrintOperation *operation, GtkPrintOperationResult result, gpointer data)
{
  CursusDocumentPage *self = data;
  g_autoptr (GError) error = NULL;

  if (result == GTK_PRINT_OPERATION_RESULT_APPLY)
    g_set_object (&self->print_settings, gtk_print_operation_get_print_settings (operation));
  if (result != GTK_PRINT_OPERATION_RESULT_ERROR)
    return;
  gtk_print_operation_get_error (operation, &error);
  cursus_question_tell (lookup_window (self), _ ("The Document Was Not Printed"),
                        error != NULL ? error->message : "");
}

static void
print_cb (GtkWidget *widget, const char *action, GVariant *parameter)
{
  CursusDocumentPage *self = CURSUS_DOCUMENT_PAGE (widget);
  g_autoptr (GtkPrintOperation) operation = NULL;

  if (self->proof == NULL)
    return;
  operation = cursus_document_print_new (self->proof);
  if (self->print_settings != NULL)
    gtk_print_operation_set_print_settings (operation, self->print_settings);
  g_signal_connect_object (operation, "done", G_CALLBACK (printed_cb), self, 0);
  /* An error comes with "done", too. */
  gtk_print_operation_run (operation, GTK_PRINT_OPERATION_ACTION_PRINT_DIALOG, lookup_window (self),
                           NULL);
}

/* --- writing --- */

static void
progress_cb (guint nth, guint n, const char *title, gpointer data)
{
  CursusDocumentPage *self = data;

  gtk_progress_bar_set_fraction (GTK_PROGRESS_BAR (self->progress), (double) nth / n);
  gtk_progress_bar_set_text (GTK_PROGRESS_BAR (self->progress), title);
}

static void
say_written (CursusDocumentPage *self, guint n, guint n_asked)
{
  const CursusExportTarget *first = g_ptr_array_index (self->targets, 0);
  g_autofree char          *name = g_filename_display_basename (first->path);
  g_autofree char          *message = NULL;

  if (n == 0)
    message = g_strdup (_ ("No document can be written in this format"));
  else if (n_asked == 1)
    /* Translators: %s is the name of a file */
    message = g_strdup_printf (_ ("Exported to “%s”"), name);
  else
    /* Translators: how many documents were written to files */
    message = g_strdup_printf (ngettext ("%u document exported", "%u documents exported", n), n);
  cursus_document_page_say (self, message);
}

static void
tell_trouble (CursusDocumentPage *self, guint n, const GError *error)
{
  g_autofree char *body = NULL;

  if (n > 0)
    /* Translators: how many documents were written before something failed, and what failed */
    body = g_strdup_printf (ngettext ("%u document was written before that. %s",
                                      "%u documents were written before that. %s", n),
                            n, error->message);
  cursus_question_tell (lookup_window (self), _ ("The Export Failed"),
                        body != NULL ? body : error->message);
}

static void
written_cb (GObject *source, GAsyncResult *result, gpointer data)
{
  g_autoptr (CursusDocumentPage) self = data;
  g_autoptr (GError) error = NULL;
  guint    n_written;
  gboolean is_done = cursus_document_export_finish (result, &n_written, &error);

  /* The window was closed meanwhile. */
  if (self->workspace == NULL)
    return;
  g_clear_object (&self->writing);
  gtk_revealer_set_reveal_child (GTK_REVEALER (self->progress_revealer), FALSE);
  cursus_document_page_update_actions (self);
  if (is_done)
    say_written (self, n_written, self->targets->len);
  else if (g_error_matches (error, G_IO_ERROR, G_IO_ERROR_CANCELLED))
    cursus_document_page_say (self, _ ("Export cancelled"));
  else
    tell_trouble (self, n_written, error);
}

static void
start_writing (CursusDocumentPage *self)
{
  CursusExportJob job = {
    .findings = cursus_workspace_get_findings (self->workspace),
    .choice = cursus_document_options_get_choice (CURSUS_DOCUMENT_OPTIONS (self->options)),
    .exporter = cursus_exporter_lookup (self->format),
    .targets = self->targets,
    .progress = progress_cb,
    .data = self,
  };

  self->writing = g_cancellable_new ();
  gtk_revealer_set_reveal_child (GTK_REVEALER (self->progress_revealer), TRUE);
  cursus_document_page_update_actions (self);
  cursus_document_export_async (&job, self->writing, written_cb, g_object_ref (self));
}

/* --- where to --- */

static char *
dup_name (CursusDocumentPage *self, CursusDocumentItem *item)
{
  const CursusProgramme *programme =
    cursus_project_lookup_programme (cursus_workspace_get_project (self->workspace));
  const char *title = NULL;

  if (programme != NULL)
    title = cursus_workspace_show_text (self->workspace, programme->title);
  return cursus_document_export_dup_name (title != NULL ? title : _ ("Untitled Programme"),
                                          cursus_document_item_get_title (item),
                                          cursus_exporter_lookup (self->format));
}

/* Where the last document went, or beside the programme. */
static char *
dup_folder (CursusDocumentPage *self)
{
  const char *path = cursus_editor_get_path (cursus_workspace_get_editor (self->workspace));

  if (self->targets != NULL && self->targets->len > 0)
    return g_path_get_dirname (((CursusExportTarget *) g_ptr_array_index (self->targets, 0))->path);
  if (path != NULL)
    return g_path_get_dirname (path);
  return g_strdup (g_get_user_special_dir (G_USER_DIRECTORY_DOCUMENTS));
}

static GPtrArray *
new_targets (void)
{
  return g_ptr_array_new_with_free_func ((GDestroyNotify) cursus_export_target_free);
}

static void
take_targets (CursusDocumentPage *self, GPtrArray *targets)
{
  g_clear_pointer (&self->targets, g_ptr_array_unref);
  self->targets = targets;
}

static gboolean
set_format (CursusDocumentPage *self, GVariant *parameter)
{
  const char *format = g_variant_get_string (parameter, NULL);

  if (cursus_exporter_lookup (format) == NULL)
    return FALSE;
  g_free (self->format);
  self->format = g_strdup (format);
  return TRUE;
}

static void
file_chosen_cb (GObject *object, const char *path)
{
  CursusDocumentPage *self = CURSUS_DOCUMENT_PAGE (object);
  CursusDocumentItem *item = cursus_document_page_get_item (self);
  GPtrArray          *targets;

  if (path == NULL || item == NULL || self->writing != NULL)
    return;
  targets = new_targets ();
  g_ptr_array_add (targets, cursus_export_target_new (cursus_document_item_get_id (item),
                                                      cursus_document_item_get_title (item), path));
  take_targets (self, targets);
  start_writing (self);
}

static void
export_cb (GtkWidget *widget, const char *action, GVariant *parameter)
{
  CursusDocumentPage *self = CURSUS_DOCUMENT_PAGE (widget);
  CursusDocumentItem *item = cursus_document_page_get_item (self);
  g_autofree char    *folder = dup_folder (self);
  g_autofree char    *name = NULL;
  CursusFileProposal  proposal = { _ ("Export Document"), folder, NULL };

  if (item == NULL || !set_format (self, parameter))
    return;
  name = dup_name (self, item);
  proposal.name = name;
  cursus_file_dialog_export (lookup_window (self), &proposal, file_chosen_cb, G_OBJECT (self));
}

/* --- all of them --- */

static void
replace_answered_cb (GObject *object, const char *answer)
{
  CursusDocumentPage *self = CURSUS_DOCUMENT_PAGE (object);

  if (g_str_equal (answer, "replace") && self->writing == NULL)
    start_writing (self);
}

static guint
count_existing (const GPtrArray *targets)
{
  guint n = 0;

  for (guint i = 0; i < targets->len; i++)
    n += g_file_test (((CursusExportTarget *) targets->pdata[i])->path, G_FILE_TEST_EXISTS) ? 1 : 0;
  return n;
}

static void
ask_to_replace (CursusDocumentPage *self, guint n)
{
  const CursusAnswer answers[] = {
    { "cancel", _ ("_Cancel"), FALSE, FALSE },
    { "replace", _ ("_Replace"), TRUE, FALSE },
    { NULL },
  };
  /* Translators: how many files would be replaced */
  g_autofree char *heading =
    g_strdup_printf (ngettext ("Replace %u File?", "Replace %u Files?", n), n);
  CursusQuestion question = { heading, _ ("The folder has files with these names already."),
                              answers };

  cursus_question_ask (lookup_window (self), &question, replace_answered_cb, G_OBJECT (self));
}

static void
folder_chosen_cb (GObject *object, const char *path)
{
  CursusDocumentPage *self = CURSUS_DOCUMENT_PAGE (object);
  GPtrArray          *targets;
  guint               n;

  if (path == NULL || self->writing != NULL)
    return;
  targets = new_targets ();
  n = g_list_model_get_n_items (G_LIST_MODEL (self->items));
  for (guint i = 0; i < n; i++)
    {
      g_autoptr (CursusDocumentItem) item = g_list_model_get_item (G_LIST_MODEL (self->items), i);
      g_autofree char *name = dup_name (self, item);
      g_autofree char *file = g_build_filename (path, name, NULL);

      g_ptr_array_add (targets,
                       cursus_export_target_new (cursus_document_item_get_id (item),
                                                 cursus_document_item_get_title (item), file));
    }
  take_targets (self, targets);
  n = count_existing (targets);
  if (n > 0)
    ask_to_replace (self, n);
  else
    start_writing (self);
}

static void
export_all_cb (GtkWidget *widget, const char *action, GVariant *parameter)
{
  CursusDocumentPage *self = CURSUS_DOCUMENT_PAGE (widget);
  g_autofree char    *folder = dup_folder (self);
  CursusFileProposal  proposal = { _ ("Folder for All Documents"), folder, NULL };

  if (set_format (self, parameter))
    cursus_file_dialog_choose_folder (lookup_window (self), &proposal, folder_chosen_cb,
                                      G_OBJECT (self));
}

static void
cancel_cb (GtkWidget *widget, const char *action, GVariant *parameter)
{
  CursusDocumentPage *self = CURSUS_DOCUMENT_PAGE (widget);

  if (self->writing != NULL)
    g_cancellable_cancel (self->writing);
}

/* --- what can be done --- */

static void
append_format (GMenu *menu, const char *action, const CursusExporter *exporter)
{
  g_autofree char *label = g_strconcat (_ (exporter->title), "…", NULL);
  g_autoptr (GMenuItem) item = g_menu_item_new (label, NULL);

  g_menu_item_set_action_and_target (item, action, "s", exporter->id);
  g_menu_append_item (menu, item);
}

static GMenuModel *
new_menu (const CursusPaper *paper)
{
  GMenu *menu = g_menu_new ();
  g_autoptr (GMenu) one = g_menu_new ();
  g_autoptr (GMenu) all = g_menu_new ();
  g_autoptr (GMenu) last = g_menu_new ();

  for (guint i = 0; cursus_exporters[i] != NULL; i++)
    {
      if (paper != NULL && cursus_exporters[i]->can_write (paper))
        append_format (one, "document.export", cursus_exporters[i]);
      append_format (all, "document.export-all", cursus_exporters[i]);
    }
  g_menu_append_section (menu, NULL, G_MENU_MODEL (one));
  g_menu_append_submenu (last, _ ("All Documents"), G_MENU_MODEL (all));
  g_menu_append_section (menu, NULL, G_MENU_MODEL (last));
  return G_MENU_MODEL (menu);
}

void
cursus_document_page_update_actions (CursusDocumentPage *self)
{
  GtkWidget *widget = GTK_WIDGET (self);
  gboolean   is_idle = self->writing == NULL;
  g_autoptr (GMenuModel) menu = new_menu (self->proof != NULL ? self->proof->paper : NULL);

  gtk_widget_action_set_enabled (widget, "document.print", self->proof != NULL);
  gtk_widget_action_set_enabled (widget, "document.export", self->proof != NULL && is_idle);
  gtk_widget_action_set_enabled (widget, "document.export-all", is_idle);
  gtk_widget_action_set_enabled (widget, "document.cancel", !is_idle);
  adw_split_button_set_menu_model (ADW_SPLIT_BUTTON (self->export_button), menu);
  cursus_inner_name_split_button (ADW_SPLIT_BUTTON (self->export_button));
}

/* --- what is asked for from elsewhere --- */

void
cursus_document_page_fulfil (CursusDocumentPage *self)
{
  g_autofree char *action = g_steal_pointer (&self->request);
  g_autofree char *format = g_steal_pointer (&self->request_format);

  if (action != NULL && self->proof != NULL)
    gtk_widget_activate_action (GTK_WIDGET (self), action, format != NULL ? "s" : NULL, format);
}

void
cursus_document_page_request (CursusDocumentPage *self, const char *action, const char *format)
{
  g_return_if_fail (CURSUS_IS_DOCUMENT_PAGE (self));

  g_free (self->request);
  g_free (self->request_format);
  self->request = g_strdup (action);
  self->request_format = g_strdup (format);
  if (self->is_fresh)
    cursus_document_page_fulfil (self);
}

void
cursus_document_page_install_actions (GtkWidgetClass *klass)
{
  gtk_widget_class_install_action (klass, "document.print", NULL, print_cb);
  gtk_widget_class_install_action (klass, "document.export", "s", export_cb);
  gtk_widget_class_install_action (klass, "document.export-all", "s", export_all_cb);
  gtk_widget_class_install_action (klass, "document.cancel", NULL, cancel_cb);
}
