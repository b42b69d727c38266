/* pdf-page.h - what is drawn on a page of a PDF
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "export/page-node.h"
#include "export/pdf-case.h"

G_BEGIN_DECLS

/**
 * CursusPdfGlyph:
 * @slot: of the font
 * @x: from where the run begins
 * @y: below it
 */
typedef struct
{
  guint slot;
  float x;
  float y;
} CursusPdfGlyph;

/**
 * CursusPdfRun:
 * @position: in what is drawn
 * @first: of the glyphs
 * @text: -1, or where in the texts stands what the glyphs stand for, if they do not say so
 *
 * Letters on a line.
 */
typedef struct
{
  gsize                position;
  const CursusPdfFont *font;
  guint                first;
  guint                n;
  double               x;
  double               y;
  gssize               text;
} CursusPdfRun;

typedef enum
{
  CURSUS_PDF_BEGIN,   /* a node, also one without content */
  CURSUS_PDF_CONTENT, /* a mark with a number around something that is drawn */
  CURSUS_PDF_LINK,    /* a link of the page, by its position */
} CursusPdfPartKind;

/**
 * CursusPdfPart:
 *
 * What a node has on the page.
 */
typedef struct
{
  CursusPdfPartKind kind;
  guint             number;
  CursusPageNode   *node;
} CursusPdfPart;

/**
 * CursusPdfLink:
 * @x: the left edge; all from the lower left corner of the page
 * @object: number in the file, once it has one
 */
typedef struct
{
  CursusPageNode *node;
  double          x;
  double          y;
  double          right;
  double          top;
  guint           object;
} CursusPdfLink;

/**
 * CursusPdfPage:
 * @out: operators, without those for letters
 * @texts: ended by zero bytes
 * @glyphs: (element-type CursusPdfGlyph)
 * @runs: (element-type CursusPdfRun)
 * @parts: (element-type CursusPdfPart): in the order in which they were drawn
 * @links: (element-type CursusPdfLink)
 * @pictures: (element-type guint): those of the case that are on it
 * @n_marks: with a number
 */
typedef struct
{
  double   width;
  double   height;
  GString *out;
  GString *texts;
  GArray  *glyphs;
  GArray  *runs;
  GArray  *parts;
  GArray  *links;
  GArray  *pictures;
  guint    n_marks;
} CursusPdfPage;

CursusPdfPage *cursus_pdf_page_new (double width, double height);
void           cursus_pdf_page_free (CursusPdfPage *self);

/**
 * cursus_pdf_page_write:
 *
 * The case is closed. Any thread may call it.
 *
 * Returns: (transfer full): all operators, for a stream
 */
GString *cursus_pdf_page_write (const CursusPdfPage *self);

G_END_DECLS
