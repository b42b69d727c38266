/* inline.h - what stands in a line: runs of text that look alike, lead somewhere or carry a note
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * CursusRunStyle:
 * @CURSUS_RUN_ASSUMED: a value that is ours and not the source's: formats mark it
 * @CURSUS_RUN_FALLBACK: a text that is in another language than the document, because it is not
 *   translated: formats show that
 * @CURSUS_RUN_MISSING: something that is not stated; the text says so in words
 */
typedef enum
{
  CURSUS_RUN_BOLD = 1 << 0,
  CURSUS_RUN_ITALIC = 1 << 1,
  CURSUS_RUN_CODE = 1 << 2,
  CURSUS_RUN_SMALL = 1 << 3,
  CURSUS_RUN_ASSUMED = 1 << 4,
  CURSUS_RUN_FALLBACK = 1 << 5,
  CURSUS_RUN_MISSING = 1 << 6,
  CURSUS_RUN_DIM = 1 << 7,
} CursusRunStyle;

/**
 * CursusRun:
 * @text: UTF-8; "\n" is a line that ends within the paragraph
 * @style: of #CursusRunStyle
 * @language: (nullable): a language tag, where it is not that of the document
 * @uri: (nullable): where on the web it leads
 * @target: (nullable): the anchor of a block in the same document it leads to
 * @shows_page: of a run with @target: after the text stands the page of the target, in formats
 *   that have pages
 * @note: (nullable): what stands at the foot of the page about it
 */
typedef struct
{
  char    *text;
  guint    style;
  char    *language;
  char    *uri;
  char    *target;
  gboolean shows_page;
  char    *note;
} CursusRun;

/**
 * CursusInline:
 *
 * Runs one after the other: a heading, a paragraph, a cell. Grows until it is given to a block.
 */
typedef struct
{
  GArray *runs; /* CursusRun */
} CursusInline;

CursusInline *cursus_inline_new (void);

/**
 * cursus_inline_new_text:
 * @text: (nullable): plain text; %NULL: none
 *
 * Returns: (transfer full): one run of that text
 */
CursusInline *cursus_inline_new_text (const char *text);
void          cursus_inline_free (CursusInline *self);

/**
 * cursus_inline_add:
 *
 * Appends a run; what @run holds is copied.
 */
void cursus_inline_add (CursusInline *self, const CursusRun *run);

/**
 * cursus_inline_add_text:
 * @style: of #CursusRunStyle
 */
void cursus_inline_add_text (CursusInline *self, const char *text, guint style);

guint            cursus_inline_n (const CursusInline *self);
const CursusRun *cursus_inline_nth (const CursusInline *self, guint nth);

/**
 * cursus_inline_dup_text:
 *
 * Returns: (transfer full): the text of all runs, without notes
 */
char *cursus_inline_dup_text (const CursusInline *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (CursusInline, cursus_inline_free)

G_END_DECLS
