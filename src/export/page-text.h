/* page-text.h - a paragraph broken into lines
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "export/text-lines.h"

G_BEGIN_DECLS

/**
 * CursusTextSpan:
 * @start: byte in the text
 * @node: what structure it is: that of the text, or a link or span in it
 * @note: number of the note that its mark stands for, 0: none
 */
typedef struct
{
  guint           start;
  CursusInk       ink;
  CursusPageNode *node;
  guint           note;
  guint           marks;
} CursusTextSpan;

/**
 * CursusPageText:
 * @text: with soft hyphens and marks
 * @spans: (array length=n_spans): from the first byte to the last
 * @node: what structure it is
 * @numbered: (nullable): its content, if page numbers are still to be filled in
 *
 * Belongs to the job.
 */
typedef struct
{
  char               *text;
  CursusTextSpan     *spans;
  guint               n_spans;
  CursusTextLine     *lines;
  guint               n_lines;
  CursusPageNode     *node;
  const CursusInline *numbered;
  CursusTextLook      look;
} CursusPageText;

/**
 * cursus_page_text_new:
 * @content: (nullable): none is an empty line
 * @prefix: (nullable): what stands before it: the number of a heading
 *
 * Returns: (transfer none): @content in lines
 */
CursusPageText *cursus_page_text_new (CursusPageJob *job, const CursusInline *content,
                                      const char *prefix, const CursusTextLook *look,
                                      CursusPageNode *node);

/**
 * cursus_page_text_new_plain:
 *
 * Returns: (transfer none): @text in lines
 */
CursusPageText *cursus_page_text_new_plain (CursusPageJob *job, const char *text,
                                            const CursusTextLook *look, CursusPageNode *node);

/**
 * cursus_page_text_fill:
 *
 * Puts page numbers into a text that refers to pages, as far as they are known. Its lines stay as
 * many and as high as they are.
 */
void cursus_page_text_fill (CursusPageText *text, CursusPageJob *job);

/**
 * cursus_page_text_measure:
 * @widest_word: (out): of what cannot be divided between words
 *
 * Returns: the width of @content in one line, in points
 */
double cursus_page_text_measure (CursusPageJob *job, const CursusInline *content,
                                 const CursusTextLook *look, double *widest_word);

/**
 * cursus_page_text_get_spans:
 * @first: (out): of the spans that line @nth begins in
 *
 * Returns: how many spans have a part in the line
 */
guint cursus_page_text_get_spans (const CursusPageText *text, guint nth, guint *first);

G_END_DECLS
