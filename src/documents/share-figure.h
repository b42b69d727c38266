/* share-figure.h - bars: how much of each term falls to what
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "paper/block.h"

G_BEGIN_DECLS

/**
 * CursusShareKey:
 *
 * What a colour means.
 */
typedef struct
{
  guint colour;
  char *name;
} CursusShareKey;

/**
 * CursusSharePart:
 * @key: its position among the keys
 * @share: ten-thousandths
 * @text: the same as it is written
 */
typedef struct
{
  guint  key;
  gint64 share;
  char  *text;
} CursusSharePart;

/**
 * CursusShareRow:
 * @parts: (element-type CursusSharePart): from the left
 * @missing: (nullable): what stands there if the shares are not known
 */
typedef struct
{
  char   *name;
  GArray *parts;
  char   *missing;
} CursusShareRow;

/**
 * CursusShareFigure:
 * @rows: (element-type CursusShareRow): one below the other
 * @keys: (element-type CursusShareKey): what the colours mean
 * @is_stacked: the parts of a row add up to the whole and stand in one bar; else each has a bar of
 *   its own
 */
typedef struct
{
  GArray  *rows;
  GArray  *keys;
  gboolean is_stacked;
} CursusShareFigure;

CursusShareFigure *cursus_share_figure_new (gboolean is_stacked);
void               cursus_share_figure_free (CursusShareFigure *self);

/**
 * cursus_share_figure_add_key:
 *
 * Returns: its position
 */
guint cursus_share_figure_add_key (CursusShareFigure *self, guint colour, const char *name);

/**
 * cursus_share_figure_add_row:
 * @missing: (nullable): what stands there instead of bars
 *
 * Returns: (transfer none): the row, until the next one is added
 */
CursusShareRow *cursus_share_figure_add_row (CursusShareFigure *self, const char *name,
                                             const char *missing);

/**
 * cursus_share_row_add:
 * @text: (transfer full): the share as it is written
 */
void cursus_share_row_add (CursusShareRow *row, guint key, gint64 share, char *text);

/**
 * cursus_share_figure_add_block:
 * @self: (transfer full): complete
 *
 * Adds the bars to a document, with their text alternative.
 */
void cursus_share_figure_add_block (CursusBlock *into, CursusShareFigure *self);

G_END_DECLS
