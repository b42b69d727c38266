/* markdown-inline.h - runs of text in Markdown
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "export/paper-index.h"

G_BEGIN_DECLS

/* What a line in a cell of a table ends with. */
#define CURSUS_MARKDOWN_CELL_LINE_END "<br>"

/**
 * CursusMarkdownWriter:
 * @goals: (element-type uint): numbers of the blocks that links lead to
 * @notes: (element-type CursusRun): notes so far
 */
typedef struct
{
  const CursusPaper      *paper;
  const CursusPaperIndex *index;
  GHashTable             *goals;
  GPtrArray              *notes;
} CursusMarkdownWriter;

/**
 * cursus_markdown_dup_content:
 * @content: (nullable)
 * @line_end: what a line ends with: in a paragraph a backslash and the end of the line, in a
 *   heading a space, in a table %CURSUS_MARKDOWN_CELL_LINE_END
 *
 * Returns: (transfer full): the runs, with all signs escaped that Markdown has other uses for
 */
char *cursus_markdown_dup_content (CursusMarkdownWriter *self, const CursusInline *content,
                                   const char *line_end);

/**
 * cursus_markdown_escape:
 * @text: (nullable)
 *
 * Returns: (transfer full): @text so that Markdown shows it as it is, also at the beginning of a
 *   line
 */
char *cursus_markdown_escape (const char *text);

G_END_DECLS
