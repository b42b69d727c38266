/* outcome-line.h - how outcomes are named and told in documents
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "documents/author.h"

G_BEGIN_DECLS

/**
 * cursus_outcome_line_append_name:
 * @id: of an outcome, of the programme or of a module
 *
 * Appends its code, or its number among its likes where it has none, which leads to where it stands
 * in the document.
 */
void cursus_outcome_line_append_name (CursusAuthor *author, CursusInline *content, const char *id);

/**
 * cursus_outcome_line_append_names:
 * @ids: (nullable): of outcomes
 *
 * Appends their names, separated by commas.
 */
void cursus_outcome_line_append_names (CursusAuthor *author, CursusInline *content,
                                       const CursusStrings *ids);

/**
 * cursus_outcome_line_add_text:
 * @into: gets a paragraph with the outcome and which others it supports, and one with its note
 */
void cursus_outcome_line_add_text (CursusAuthor *author, CursusBlock *into,
                                   const CursusOutcome *outcome);

/**
 * cursus_outcome_line_add_note:
 * @into: gets a paragraph with the note of @record, if it has one
 */
void cursus_outcome_line_add_note (CursusAuthor *author, CursusBlock *into,
                                   const CursusRecord *record);

G_END_DECLS
