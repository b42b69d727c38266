/* document-choice.h - how somebody wants documents to be
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "documents/document.h"
#include "facts/findings.h"

G_BEGIN_DECLS

/**
 * CursusDocumentChoice:
 * @paper: a size of paper, as cursus_paper_style_set_size() knows it
 * @language: (nullable): a language tag; %NULL: that of the project
 * @plan: (nullable): the id of a plan; %NULL: the first
 * @pathway: (nullable): the id of a pathway; %NULL: the first
 * @accent: (nullable): "#rrggbb"; %NULL: as usual
 * @font: (nullable): a family; %NULL: the usual ones
 * @logo: (nullable): the path of a picture
 *
 * What is the same for all documents. Copied for threads.
 */
typedef struct
{
  char *paper;
  char *language;
  char *plan;
  char *pathway;
  char *accent;
  char *font;
  char *logo;
} CursusDocumentChoice;

/**
 * cursus_document_choice_new:
 *
 * Returns: (transfer full): what is right where nobody chose: A4, the first plan, as usual
 */
CursusDocumentChoice *cursus_document_choice_new (void);
CursusDocumentChoice *cursus_document_choice_copy (const CursusDocumentChoice *choice);
void                  cursus_document_choice_free (CursusDocumentChoice *choice);

/**
 * cursus_document_choice_set:
 * @member: a string of a choice
 * @value: (nullable): what it is to be; "" is as %NULL
 *
 * Returns: whether it was something else
 */
gboolean cursus_document_choice_set (char **member, const char *value);

/**
 * cursus_document_choice_dup_style:
 *
 * Returns: (transfer full): how its pages look
 */
CursusPaperStyle *cursus_document_choice_dup_style (const CursusDocumentChoice *choice);

/**
 * cursus_document_choice_write:
 * @findings: of the project; they have to outlive the document
 * @id: of a kind of document
 *
 * Reads the outline, the user's own if there is one, and makes the document. From any thread.
 *
 * Returns: (transfer full) (nullable): the document, or %NULL with %CURSUS_DOCUMENT_ERROR
 */
CursusPaper *cursus_document_choice_write (const CursusDocumentChoice *choice,
                                           const CursusFindings *findings, const char *id,
                                           GError **error);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (CursusDocumentChoice, cursus_document_choice_free)

G_END_DECLS
