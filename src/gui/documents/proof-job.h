/* proof-job.h - documents laid out while the window lives on
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "gui/documents/proof.h"

G_BEGIN_DECLS

/**
 * CursusProofPlace:
 * @page: a page, from 0
 * @y: how far below its upper edge, in points
 * @anchor: (nullable): what stands there
 * @below: how far below the beginning of @anchor it is, in points
 *
 * A place in a document that is found again after an edit: by what stands there if it can be, else
 * by the page.
 */
typedef struct
{
  guint  page;
  double y;
  char  *anchor;
  double below;
} CursusProofPlace;

void cursus_proof_place_clear (CursusProofPlace *place);

/**
 * cursus_proof_find_place:
 * @page: (out): the page of @place now
 * @y: (out): how far below its upper edge, in points
 *
 * Returns: whether what stands there is laid out; if not, the nearest page is given
 */
gboolean cursus_proof_find_place (const CursusProof *proof, const CursusProofPlace *place,
                                  guint *page, double *y);

/**
 * cursus_proof_make_async:
 * @findings: of the project
 * @id: of a kind of document
 * @place: (nullable): what somebody looks at; %NULL: the beginning
 *
 * Makes the document in a thread and lays out as many pages as are needed to look at @place.
 */
void cursus_proof_make_async (const CursusFindings *findings, const CursusDocumentChoice *choice,
                              const char *id, const CursusProofPlace *place,
                              GCancellable *cancellable, GAsyncReadyCallback callback,
                              gpointer data);

/**
 * cursus_proof_make_finish:
 *
 * Returns: (transfer full) (nullable): the document; %NULL with %CURSUS_DOCUMENT_ERROR or
 *   %G_IO_ERROR_CANCELLED
 */
CursusProof *cursus_proof_make_finish (GAsyncResult *result, GError **error);

/**
 * cursus_proof_continue_async:
 *
 * Lays out some more pages in a thread.
 */
void cursus_proof_continue_async (CursusProof *proof, GCancellable *cancellable,
                                  GAsyncReadyCallback callback, gpointer data);

/**
 * cursus_proof_continue_finish:
 * @proof: (out) (transfer full): which
 *
 * Returns: whether it was not cancelled
 */
gboolean cursus_proof_continue_finish (GAsyncResult *result, CursusProof **proof, GError **error);

G_END_DECLS
