/* document-page.c - the page with the documents of a programme
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "gui/documents/document-page-private.h"

#include "documents/outline-writer.h"
#include "gui/common/keyed-list.h"
#include "gui/common/named-row.h"
#include "gui/common/question.h"
#include "gui/common/style-sheet.h"

#include <glib/gi18n-lib.h>

#define RESOURCES "/io/github/cursus_app/Cursus/documents/"

G_DEFINE_FINAL_TYPE (CursusDocumentPage, cursus_document_page, ADW_TYPE_BIN)

CursusDocumentItem *
cursus_document_page_get_item (CursusDocumentPage *self)
{
  return gtk_single_selection_get_selected_item (self->selection);
}

void
cursus_document_page_say (CursusDocumentPage *self, const char *message)
{
  adw_toast_overlay_add_toast (ADW_TOAST_OVERLAY (self->toasts), adw_toast_new (message));
  cursus_workspace_announce (self->workspace, message);
}

/* --- which there are --- */

static const char *
get_key (gpointer item)
{
  return cursus_document_item_get_id (item);
}

static void
take_fresh (gpointer item, gpointer fresh)
{
  /* A kind of document stays what it is; how long it is will be counted. */
}

static void
list_documents (CursusDocumentPage *self)
{
  static const CursusKeyedRows rows = { get_key, take_fresh };
  g_autoptr (GPtrArray) fresh = g_ptr_array_new_with_free_func (g_object_unref);
  const CursusFacts        *facts = cursus_workspace_get_findings (self->workspace)->state.facts;
  guint                     n;
  const CursusDocumentType *types = cursus_document_types (&n);

  for (guint i = 0; i < n; i++)
    if (cursus_document_type_exists (&types[i], facts))
      g_ptr_array_add (fresh, cursus_document_item_new (&types[i]));
  cursus_keyed_list_update (self->items, fresh, &rows);
}

/* --- what happens around it --- */

static void
findings_changed_cb (CursusDocumentPage *self)
{
  list_documents (self);
  cursus_document_options_update (CURSUS_DOCUMENT_OPTIONS (self->options));
  cursus_document_page_show_soon (self);
}

static void
route_changed_cb (CursusDocumentPage *self)
{
  cursus_document_options_update (CURSUS_DOCUMENT_OPTIONS (self->options));
  cursus_document_page_show_soon (self);
}

static void
selected_cb (CursusDocumentPage *self)
{
  if (self->workspace != NULL)
    cursus_document_page_show (self);
}

static void
options_changed_cb (CursusDocumentPage *self)
{
  if (self->workspace != NULL)
    cursus_document_page_show_soon (self);
}

/* The text of a module was clicked: shows it where it is edited. */
static void
followed_cb (CursusPreview *preview, const char *anchor, CursusDocumentPage *self)
{
  if (cursus_project_lookup (cursus_workspace_get_project (self->workspace), anchor, NULL) == NULL)
    return;
  gtk_widget_activate_action (GTK_WIDGET (self), "win.show-page", "s", "plan");
  cursus_workspace_reveal (self->workspace, anchor);
}

/* --- sections --- */

static void
outline_changed_cb (CursusDocumentPage *self)
{
  g_autoptr (CursusOutlineFile) outline =
    cursus_document_options_dup_outline (CURSUS_DOCUMENT_OPTIONS (self->options));
  g_autoptr (GError) error = NULL;

  if (outline != NULL && !cursus_outline_file_keep (outline, &error))
    cursus_question_tell (GTK_WINDOW (gtk_widget_get_root (GTK_WIDGET (self))),
                          _ ("The Sections Cannot Be Kept"), error->message);
  cursus_document_page_show_soon (self);
}

static void
reset_answered_cb (GObject *object, const char *answer)
{
  CursusDocumentPage *self = CURSUS_DOCUMENT_PAGE (object);
  CursusDocumentItem *item = cursus_document_page_get_item (self);
  g_autoptr (GError) error = NULL;

  if (!g_str_equal (answer, "reset") || item == NULL)
    return;
  if (!cursus_outline_file_forget (cursus_document_item_get_id (item), &error))
    cursus_question_tell (GTK_WINDOW (gtk_widget_get_root (GTK_WIDGET (self))),
                          _ ("The Sections Cannot Be Reset"), error->message);
  cursus_document_page_show (self);
}

static void
reset_cb (CursusDocumentPage *self)
{
  const CursusAnswer answers[] = {
    { "cancel", _ ("_Cancel"), FALSE, FALSE },
    { "reset", _ ("_Reset"), TRUE, FALSE },
    { NULL },
  };
  CursusQuestion question = { _ ("Reset the Sections?"),
                              _ ("This document gets the sections that come with Cursus, in all "
                                 "programmes. Your own order and titles will be lost."),
                              answers };

  cursus_question_ask (GTK_WINDOW (gtk_widget_get_root (GTK_WIDGET (self))), &question,
                       reset_answered_cb, G_OBJECT (self));
}

/* --- the object --- */

static void
cursus_document_page_map (GtkWidget *widget)
{
  CursusDocumentPage *self = CURSUS_DOCUMENT_PAGE (widget);

  GTK_WIDGET_CLASS (cursus_document_page_parent_class)->map (widget);
  if (self->is_stale)
    cursus_document_page_show (self);
}

static void
cursus_document_page_unmap (GtkWidget *widget)
{
  CursusDocumentPage *self = CURSUS_DOCUMENT_PAGE (widget);

  /* What is not looked at needs not be finished. */
  if (self->making != NULL || self->counting != NULL || self->waiting != 0)
    self->is_stale = TRUE;
  cursus_document_page_stop (self);
  GTK_WIDGET_CLASS (cursus_document_page_parent_class)->unmap (widget);
}

static void
cursus_document_page_dispose (GObject *object)
{
  CursusDocumentPage *self = CURSUS_DOCUMENT_PAGE (object);

  cursus_document_page_stop (self);
  if (self->writing != NULL)
    g_cancellable_cancel (self->writing);
  g_clear_object (&self->writing);
  if (self->list != NULL)
    gtk_list_view_set_model (GTK_LIST_VIEW (self->list), NULL);
  /* What is bound and a child of the bin must not go without the bin knowing. */
  adw_bin_set_child (ADW_BIN (self), NULL);
  gtk_widget_dispose_template (GTK_WIDGET (self), CURSUS_TYPE_DOCUMENT_PAGE);
  g_clear_object (&self->selection);
  g_clear_object (&self->items);
  g_clear_object (&self->print_settings);
  g_clear_object (&self->workspace);
  g_clear_pointer (&self->proof, cursus_proof_unref);
  g_clear_pointer (&self->targets, g_ptr_array_unref);
  g_clear_pointer (&self->format, g_free);
  g_clear_pointer (&self->request, g_free);
  g_clear_pointer (&self->request_format, g_free);

  G_OBJECT_CLASS (cursus_document_page_parent_class)->dispose (object);
}

static void
bind_template (GtkWidgetClass *klass)
{
  gtk_widget_class_set_template_from_resource (klass, RESOURCES "document-page.ui");
  gtk_widget_class_bind_template_child (klass, CursusDocumentPage, toasts);
  gtk_widget_class_bind_template_child (klass, CursusDocumentPage, list);
  gtk_widget_class_bind_template_child (klass, CursusDocumentPage, stack);
  gtk_widget_class_bind_template_child (klass, CursusDocumentPage, preview);
  gtk_widget_class_bind_template_child (klass, CursusDocumentPage, trouble);
  gtk_widget_class_bind_template_child (klass, CursusDocumentPage, options);
  gtk_widget_class_bind_template_child (klass, CursusDocumentPage, progress);
  gtk_widget_class_bind_template_child (klass, CursusDocumentPage, progress_revealer);
  gtk_widget_class_bind_template_child (klass, CursusDocumentPage, export_button);
  gtk_widget_class_bind_template_callback (klass, followed_cb);
  gtk_widget_class_bind_template_callback (klass, options_changed_cb);
  gtk_widget_class_bind_template_callback (klass, outline_changed_cb);
  gtk_widget_class_bind_template_callback (klass, reset_cb);
}

static void
cursus_document_page_class_init (CursusDocumentPageClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = cursus_document_page_dispose;
  widget_class->map = cursus_document_page_map;
  widget_class->unmap = cursus_document_page_unmap;
  cursus_style_sheet_load (RESOURCES "documents.css");
  g_type_ensure (CURSUS_TYPE_DOCUMENT_ITEM);
  g_type_ensure (CURSUS_TYPE_DOCUMENT_OPTIONS);
  g_type_ensure (CURSUS_TYPE_NAMED_ROW);
  g_type_ensure (CURSUS_TYPE_PREVIEW);
  gtk_widget_class_set_css_name (widget_class, "documentpage");
  bind_template (widget_class);
  cursus_document_page_install_actions (widget_class);
}

static void
cursus_document_page_init (CursusDocumentPage *self)
{
  self->is_stale = TRUE;
  self->items = g_list_store_new (CURSUS_TYPE_DOCUMENT_ITEM);
  self->selection = gtk_single_selection_new (g_object_ref (G_LIST_MODEL (self->items)));
  gtk_widget_init_template (GTK_WIDGET (self));
  gtk_list_view_set_model (GTK_LIST_VIEW (self->list), GTK_SELECTION_MODEL (self->selection));
  g_signal_connect_object (self->selection, "notify::selected-item", G_CALLBACK (selected_cb), self,
                           G_CONNECT_SWAPPED);
}

CursusDocumentPage *
cursus_document_page_new (CursusWorkspace *workspace)
{
  CursusDocumentPage *self = g_object_new (CURSUS_TYPE_DOCUMENT_PAGE, NULL);

  self->workspace = g_object_ref (workspace);
  g_signal_connect_object (workspace, "findings-changed", G_CALLBACK (findings_changed_cb), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (workspace, "notify::plan", G_CALLBACK (route_changed_cb), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (workspace, "notify::pathway", G_CALLBACK (route_changed_cb), self,
                           G_CONNECT_SWAPPED);
  list_documents (self);
  cursus_document_options_set_workspace (CURSUS_DOCUMENT_OPTIONS (self->options), workspace);
  cursus_document_page_update_actions (self);
  return self;
}

CursusDocumentOptions *
cursus_document_page_get_options (CursusDocumentPage *self)
{
  g_return_val_if_fail (CURSUS_IS_DOCUMENT_PAGE (self), NULL);

  return CURSUS_DOCUMENT_OPTIONS (self->options);
}

void
cursus_document_page_select (CursusDocumentPage *self, const char *id)
{
  guint n;

  g_return_if_fail (CURSUS_IS_DOCUMENT_PAGE (self));

  n = g_list_model_get_n_items (G_LIST_MODEL (self->items));
  for (guint i = 0; i < n; i++)
    {
      g_autoptr (CursusDocumentItem) item = g_list_model_get_item (G_LIST_MODEL (self->items), i);

      if (g_str_equal (cursus_document_item_get_id (item), id))
        gtk_single_selection_set_selected (self->selection, i);
    }
}
