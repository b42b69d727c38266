/* markdown-blocks.h - CommonMark as blocks of a document
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "paper/block.h"

G_BEGIN_DECLS

/**
 * CursusMarkdownLook:
 * @style: of #CursusRunStyle: what all runs have besides their own
 * @language: (nullable): of the text, if it is not that of the document
 */
typedef struct
{
  guint       style;
  const char *language;
} CursusMarkdownLook;

/**
 * cursus_markdown_add_blocks:
 * @into: what gets the paragraphs and lists
 * @markdown: CommonMark
 *
 * Headings become bold paragraphs: they have no place among those of the document. HTML is shown
 * as the text it is, pictures as their description.
 */
void cursus_markdown_add_blocks (CursusBlock *into, const char *markdown,
                                 const CursusMarkdownLook *look);

G_END_DECLS
