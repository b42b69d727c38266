/* body-walk.h - a document block by block, for formats that are written from begin to end
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "paper/paper.h"

G_BEGIN_DECLS

/**
 * CursusBodyFormat:
 * @writers: by type of block: writes it; what is in it, with cursus_body_write_blocks()
 * @add_goal: notes that the next paragraph is the begin of a block
 *
 * What a format does with each block; @writer is its state.
 */
typedef struct
{
  void (*writers[CURSUS_BLOCK_CONTENTS + 1]) (gpointer writer, const CursusBlock *block);
  void (*add_goal) (gpointer writer, const CursusBlock *block);
} CursusBodyFormat;

/**
 * cursus_body_write_block:
 * @language: (inout): of what stands here, %NULL for that of the document: it is that of the block
 *   while the block is written
 */
void cursus_body_write_block (const CursusBodyFormat *format, gpointer writer,
                              const char **language, const CursusBlock *block);

/**
 * cursus_body_write_blocks:
 *
 * The same for all that is in @parent.
 */
void cursus_body_write_blocks (const CursusBodyFormat *format, gpointer writer,
                               const char **language, const CursusBlock *parent);

G_END_DECLS
