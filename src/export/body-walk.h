/* body-walk.h - a document block by block, for formats that are written from begin to end
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "export/export-format.h"
#include "export/figure-image.h"
#include "export/paper-index.h"

G_BEGIN_DECLS

typedef struct _CursusBodyWalk   CursusBodyWalk;
typedef struct _CursusBodyFormat CursusBodyFormat;

/**
 * CursusBodyWalk:
 * @goals: numbers of the blocks that the next paragraph is the begin of
 * @base: the style of paragraphs here
 * @language: (nullable): of what stands here, if it is not that of the document
 * @begins_page: whether the next block begins a page
 * @is_landscape: whether pages here are
 * @n_lists: how many lists around
 * @n_kept: how many blocks around want to stay on one page
 * @width: of the text, in points
 *
 * Where a writer is. It is the first thing in a writer, so that a format finds its writer again.
 */
struct _CursusBodyWalk
{
  const CursusBodyFormat    *format;
  const CursusExportOptions *options;
  const CursusPaperIndex    *index;
  GArray                    *goals;
  const char                *base;
  const char                *language;
  gboolean                   begins_page;
  gboolean                   is_landscape;
  guint                      n_lists;
  guint                      n_kept;
  double                     width;
};

/**
 * CursusBodyFormat:
 * @base: the style of paragraphs, where nothing else is said
 * @write_line: a paragraph with the content of @block, in the style @base
 * @write_table: of definitions, too
 * @write_picture: in a paragraph that looks as @look says, or what is to be read instead of it if
 *   there is no @image
 * @end_note: sees to it that notes that follow each other do not run into one
 * @turn_page: what is written so far lies on pages as @walk says, what follows on others
 *
 * What a format does with each kind of block.
 */
struct _CursusBodyFormat
{
  const char *base;
  void (*write_heading) (CursusBodyWalk *walk, const CursusBlock *heading);
  void (*write_line) (CursusBodyWalk *walk, const CursusBlock *block, const char *base);
  void (*write_list) (CursusBodyWalk *walk, const CursusBlock *list);
  void (*write_table) (CursusBodyWalk *walk, const CursusBlock *table);
  void (*write_picture) (CursusBodyWalk *walk, const CursusImage *image, const char *alternative,
                         const CursusBlock *look);
  void (*write_contents) (CursusBodyWalk *walk, const CursusBlock *contents);
  void (*end_note) (CursusBodyWalk *walk);
  void (*turn_page) (CursusBodyWalk *walk, gboolean to_landscape);
};

/**
 * cursus_body_walk_init:
 *
 * Begins a document; all that is given is lent. To be cleared with cursus_body_walk_clear().
 */
void cursus_body_walk_init (CursusBodyWalk *walk, const CursusBodyFormat *format,
                            const CursusPaper *paper, const CursusExportOptions *options,
                            const CursusPaperIndex *index);
void cursus_body_walk_clear (CursusBodyWalk *walk);

/**
 * cursus_body_add_goal:
 *
 * The next paragraph is the begin of @block, if links can lead to it.
 */
void cursus_body_add_goal (CursusBodyWalk *walk, const CursusBlock *block);

/**
 * cursus_body_write_blocks:
 *
 * Writes all that is in @parent.
 */
void cursus_body_write_blocks (CursusBodyWalk *walk, const CursusBlock *parent);

G_END_DECLS
