/* paper-index.h - what formats without pages have to know of a document before they begin
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "paper/paper.h"

G_BEGIN_DECLS

/**
 * CursusPaperIndex:
 * @headings: (element-type CursusBlock): in their order, without those of the title
 * @ids: (element-type CursusBlock uint): numbers from 1 of all blocks that links can lead to
 * @anchors: (element-type utf8 CursusBlock): the first block with each anchor
 * @marks: of #CursusRunStyle: which of %CURSUS_RUN_ASSUMED and %CURSUS_RUN_FALLBACK occur
 * @has_title: whether it has a title block with a heading in it
 */
typedef struct
{
  GPtrArray  *headings;
  GHashTable *ids;
  GHashTable *anchors;
  guint       marks;
  gboolean    has_title;
} CursusPaperIndex;

/**
 * cursus_paper_index_new:
 * @paper: must live as long as the index
 */
CursusPaperIndex *cursus_paper_index_new (const CursusPaper *paper);
void              cursus_paper_index_free (CursusPaperIndex *self);

/**
 * cursus_paper_index_get_id:
 *
 * Returns: the number of @block, 0 if nothing can lead to it
 */
guint cursus_paper_index_get_id (const CursusPaperIndex *self, const CursusBlock *block);

/**
 * cursus_paper_index_lookup:
 * @anchor: (nullable)
 *
 * Returns: the number of the block with @anchor, 0 if there is none
 */
guint cursus_paper_index_lookup (const CursusPaperIndex *self, const char *anchor);

/**
 * cursus_paper_index_is_listed:
 * @contents: a table of contents
 *
 * Returns: whether @heading has a line in it
 */
gboolean cursus_paper_index_is_listed (const CursusBlock *contents, const CursusBlock *heading);

/**
 * cursus_paper_index_dup_legend:
 *
 * Returns: (transfer full) (nullable): what the marks in this document mean, in one line; %NULL
 *   if there are none
 */
char *cursus_paper_index_dup_legend (const CursusPaperIndex *self, const CursusPaper *paper);

/**
 * cursus_paper_dup_foot:
 *
 * Returns: (transfer full): the foot of each page without its number
 */
char *cursus_paper_dup_foot (const CursusPaper *paper);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (CursusPaperIndex, cursus_paper_index_free)

G_END_DECLS
