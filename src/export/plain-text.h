/* plain-text.h - blocks as text without any form
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "paper/block.h"

G_BEGIN_DECLS

#define CURSUS_MARK_OF_ASSUMED "*"
#define CURSUS_MARK_OF_FALLBACK "†"

/**
 * cursus_block_dup_plain_text:
 * @block: a cell, mostly
 *
 * Paragraphs and items are lines of their own, a figure is its alternative; notes stand in
 * brackets behind what they belong to. Values that are assumed and texts in another language
 * carry their marks.
 *
 * Returns: (transfer full): clean text
 */
char *cursus_block_dup_plain_text (const CursusBlock *block);

/**
 * cursus_block_dup_data:
 *
 * Returns: (transfer full): the same without the marks, for programs that read it
 */
char *cursus_block_dup_data (const CursusBlock *block);

/**
 * cursus_block_is_assumed:
 *
 * Returns: whether anything in it is a value that is assumed
 */
gboolean cursus_block_is_assumed (const CursusBlock *block);

/**
 * cursus_inline_dup_plain_text:
 * @content: (nullable)
 *
 * Returns: (transfer full): clean text, as of a block
 */
char *cursus_inline_dup_plain_text (const CursusInline *content);

G_END_DECLS
