/* proof.h - a document laid out for looking at
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "export/pages.h"
#include "gui/documents/document-choice.h"

G_BEGIN_DECLS

/**
 * CursusProof:
 * @id: of the kind of document
 * @findings: what the document stands on
 * @paper: the document
 * @pages: of @paper, as far as they are laid out
 * @headings: (element-type CursusBlock): of @paper, in their order
 *
 * Keeps what its pages stand on. Shared; what is in it never changes, but that pages are added.
 */
typedef struct
{
  gatomicrefcount ref_count;
  char           *id;
  CursusFindings *findings;
  CursusPaper    *paper;
  CursusPages    *pages;
  GPtrArray      *headings;
} CursusProof;

/**
 * cursus_proof_new:
 * @findings: of the project
 * @id: of a kind of document
 *
 * Returns: (transfer full) (nullable): the document without a page so far: see
 *   cursus_pages_continue(); %NULL with %CURSUS_DOCUMENT_ERROR if it cannot be made
 */
CursusProof *cursus_proof_new (const CursusFindings *findings, const CursusDocumentChoice *choice,
                               const char *id, GError **error);
CursusProof *cursus_proof_ref (CursusProof *proof);
void         cursus_proof_unref (CursusProof *proof);

/**
 * cursus_proof_dup_headings:
 * @page: a page that is laid out, from 0
 *
 * Returns: (transfer full): the headings on that page, as far as they can be referred to,
 *   separated by semicolons
 */
char *cursus_proof_dup_headings (const CursusProof *proof, guint page);

/**
 * cursus_proof_count_rows:
 *
 * Returns: how many rows its tables have below their heads
 */
guint cursus_proof_count_rows (const CursusProof *proof);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (CursusProof, cursus_proof_unref)

G_END_DECLS
