/* document-options.h - how documents are to be: paper, language, look, sections
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "gui/common/workspace.h"
#include "gui/documents/document-choice.h"

#include <adwaita.h>

G_BEGIN_DECLS

#define CURSUS_TYPE_DOCUMENT_OPTIONS (cursus_document_options_get_type ())

/**
 * CursusDocumentOptions:
 *
 * Properties, with notification, all strings: "paper", as cursus_paper_style_set_size() knows it;
 * "accent", "font" and "logo", "" where it is to be as usual.
 *
 * Signal "changed" (): documents are to be otherwise.
 * Signal "outline-changed" (): the sections are others: see
 *   cursus_document_options_dup_outline().
 * Signal "reset" (): the sections are to be as they come with the program.
 */
G_DECLARE_FINAL_TYPE (CursusDocumentOptions, cursus_document_options, CURSUS, DOCUMENT_OPTIONS,
                      AdwBin)

/**
 * cursus_document_options_set_workspace:
 *
 * Whose languages, plans and pathways are offered. Plan and pathway are those that the workspace
 * shows.
 */
void cursus_document_options_set_workspace (CursusDocumentOptions *self,
                                            CursusWorkspace       *workspace);

/**
 * cursus_document_options_update:
 *
 * Looks again what the project offers.
 */
void cursus_document_options_update (CursusDocumentOptions *self);

/**
 * cursus_document_options_get_choice:
 *
 * Returns: (transfer none): what is chosen
 */
const CursusDocumentChoice *cursus_document_options_get_choice (CursusDocumentOptions *self);

/**
 * cursus_document_options_show_outline:
 * @outline: (nullable): of the document that is looked at
 * @is_own: it can be reset
 */
void cursus_document_options_show_outline (CursusDocumentOptions   *self,
                                           const CursusOutlineFile *outline, gboolean is_own);

/**
 * cursus_document_options_dup_outline:
 *
 * Returns: (transfer full) (nullable): the outline as it is by now
 */
CursusOutlineFile *cursus_document_options_dup_outline (CursusDocumentOptions *self);

G_END_DECLS
