/* document-show.c - the documents laid out in threads, the one that is looked at first
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "gui/documents/document-page-private.h"

#include "documents/outline-writer.h"

/* While somebody types, what comes within so many milliseconds is shown together. */
#define MOMENT 120

static void
cancel (GCancellable **cancellable)
{
  if (*cancellable != NULL)
    g_cancellable_cancel (*cancellable);
  g_clear_object (cancellable);
}

void
cursus_document_page_stop (CursusDocumentPage *self)
{
  cancel (&self->making);
  cancel (&self->counting);
  g_clear_handle_id (&self->waiting, g_source_remove);
}

/* --- how long the others are --- */

static void count_next (CursusDocumentPage *self);

static CursusDocumentItem *
lookup_item (CursusDocumentPage *self, const char *id)
{
  guint n = g_list_model_get_n_items (G_LIST_MODEL (self->items));

  for (guint i = 0; i < n; i++)
    {
      g_autoptr (CursusDocumentItem) item = g_list_model_get_item (G_LIST_MODEL (self->items), i);

      if (g_str_equal (cursus_document_item_get_id (item), id))
        return item; /* the store holds it */
    }
  return NULL;
}

static void
counted_cb (GObject *source, GAsyncResult *result, gpointer data)
{
  g_autoptr (CursusDocumentPage) self = data;
  g_autoptr (GError) error = NULL;
  g_autoptr (CursusProof) proof = cursus_proof_make_finish (result, &error);
  g_autoptr (CursusDocumentItem) item = NULL;

  if (g_error_matches (error, G_IO_ERROR, G_IO_ERROR_CANCELLED))
    return;
  item = g_list_model_get_item (G_LIST_MODEL (self->items), self->n_counted);
  if (item != NULL)
    cursus_document_item_measure (item, proof);
  self->n_counted++;
  count_next (self);
}

static void
count_next (CursusDocumentPage *self)
{
  static const CursusProofPlace end = { .page = G_MAXUINT / 2 };
  g_autoptr (CursusDocumentItem) item =
    g_list_model_get_item (G_LIST_MODEL (self->items), self->n_counted);

  /* The one that is looked at was counted. */
  if (item != NULL && self->proof != NULL &&
      g_str_equal (cursus_document_item_get_id (item), self->proof->id))
    {
      self->n_counted++;
      count_next (self);
      return;
    }
  if (item == NULL)
    {
      g_clear_object (&self->counting);
      return;
    }
  cursus_proof_make_async (
    cursus_workspace_get_findings (self->workspace),
    cursus_document_options_get_choice (CURSUS_DOCUMENT_OPTIONS (self->options)),
    cursus_document_item_get_id (item), &end, self->counting, counted_cb, g_object_ref (self));
}

static void
count (CursusDocumentPage *self)
{
  cancel (&self->counting);
  self->counting = g_cancellable_new ();
  self->n_counted = 0;
  count_next (self);
}

/* --- the one that is looked at --- */

static void continue_proof (CursusDocumentPage *self);

static void
continued_cb (GObject *source, GAsyncResult *result, gpointer data)
{
  g_autoptr (CursusDocumentPage) self = data;
  g_autoptr (CursusProof) proof = NULL;

  if (!cursus_proof_continue_finish (result, &proof, NULL) || proof != self->proof)
    return;
  cursus_preview_add_pages (CURSUS_PREVIEW (self->preview));
  continue_proof (self);
}

static void
continue_proof (CursusDocumentPage *self)
{
  CursusDocumentItem *item = lookup_item (self, self->proof->id);

  if (!cursus_pages_is_finished (self->proof->pages))
    {
      cursus_proof_continue_async (self->proof, self->making, continued_cb, g_object_ref (self));
      return;
    }
  g_clear_object (&self->making);
  if (item != NULL)
    cursus_document_item_measure (item, self->proof);
  count (self);
}

static void
show_outline (CursusDocumentPage *self, const char *id)
{
  g_autoptr (CursusOutlineFile) outline = cursus_outline_file_find (id, NULL);
  g_autofree char *own = cursus_outline_file_dup_own_path (id);
  gboolean         is_own = g_file_test (own, G_FILE_TEST_EXISTS);

  cursus_document_options_show_outline (CURSUS_DOCUMENT_OPTIONS (self->options), outline, is_own);
}

static void
take_proof (CursusDocumentPage *self, CursusProof *proof)
{
  g_clear_pointer (&self->proof, cursus_proof_unref);
  self->proof = proof;
  self->is_fresh = proof != NULL;
  cursus_preview_set_proof (CURSUS_PREVIEW (self->preview), proof);
  gtk_stack_set_visible_child_name (GTK_STACK (self->stack), proof != NULL ? "pages" : "trouble");
  cursus_document_page_update_actions (self);
}

static void
made_cb (GObject *source, GAsyncResult *result, gpointer data)
{
  g_autoptr (CursusDocumentPage) self = data;
  g_autoptr (GError) error = NULL;
  CursusProof *proof = cursus_proof_make_finish (result, &error);

  if (g_error_matches (error, G_IO_ERROR, G_IO_ERROR_CANCELLED))
    return;
  take_proof (self, proof);
  cursus_document_page_fulfil (self);
  if (proof != NULL)
    {
      continue_proof (self);
      return;
    }
  g_clear_object (&self->making);
  adw_status_page_set_description (ADW_STATUS_PAGE (self->trouble), error->message);
  if (cursus_document_page_get_item (self) != NULL)
    cursus_document_item_measure (cursus_document_page_get_item (self), NULL);
  count (self);
}

void
cursus_document_page_show (CursusDocumentPage *self)
{
  CursusDocumentItem *item = cursus_document_page_get_item (self);
  CursusProofPlace    place = { 0 };
  const char         *id;
  gboolean            has_place;

  cursus_document_page_stop (self);
  self->is_stale = !gtk_widget_get_mapped (GTK_WIDGET (self));
  if (self->is_stale || item == NULL)
    return;

  self->is_fresh = FALSE;
  id = cursus_document_item_get_id (item);
  show_outline (self, id);
  has_place = self->proof != NULL && g_str_equal (self->proof->id, id) &&
              cursus_preview_get_place (CURSUS_PREVIEW (self->preview), &place);
  self->making = g_cancellable_new ();
  cursus_proof_make_async (
    cursus_workspace_get_findings (self->workspace),
    cursus_document_options_get_choice (CURSUS_DOCUMENT_OPTIONS (self->options)), id,
    has_place ? &place : NULL, self->making, made_cb, g_object_ref (self));
  cursus_proof_place_clear (&place);
}

static gboolean
moment_cb (gpointer data)
{
  CursusDocumentPage *self = data;

  self->waiting = 0;
  cursus_document_page_show (self);
  return G_SOURCE_REMOVE;
}

void
cursus_document_page_show_soon (CursusDocumentPage *self)
{
  if (self->waiting == 0)
    self->waiting = g_timeout_add (MOMENT, moment_cb, self);
}
