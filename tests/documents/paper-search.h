/* paper-search.h - finding things in a document, for tests
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "paper/paper.h"

G_BEGIN_DECLS

/* Everything that is said in a block, one paragraph on each line. */
char *paper_search_dup_text (const CursusBlock *block);

/* The first block of this type that has the anchor, or NULL. */
const CursusBlock *paper_search_anchor (const CursusBlock *block, CursusBlockType type,
                                        const char *anchor);

/* The block after a heading with this anchor, or NULL. */
const CursusBlock *paper_search_after_heading (const CursusBlock *body, const char *anchor);

/* What a table of definitions says of a term, or NULL. */
char *paper_search_definition (const CursusBlock *definitions, const char *term);

/* The cell of a row under a head of its table, or NULL if the table has no such head. */
const CursusBlock *paper_search_cell (const CursusBlock *table, const CursusBlock *row,
                                      const char *head);

/* Calls a function for each block, each before what is in it. */
void paper_search_foreach (const CursusBlock *block,
                           void (*function) (const CursusBlock *block, gpointer data),
                           gpointer data);

G_END_DECLS
