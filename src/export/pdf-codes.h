/* pdf-codes.h - the codes that cairo gave letters in a PDF
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "export/pdf-source.h"

G_BEGIN_DECLS

/**
 * CursusPdfSubset:
 * @name: in the resources of a page, with its slash
 * @object: number of the font
 * @is_wide: codes have two bytes
 * @is_drawn: its letters are drawings, and how wide they are is not known
 * @first: code that @widths begin with
 * @widths: (element-type int): of letters, in thousandths of the size
 *
 * Letters of a font that are one font in the file.
 */
typedef struct
{
  char    *name;
  guint    object;
  gboolean is_wide;
  gboolean is_drawn;
  guint    first;
  GArray  *widths;
} CursusPdfSubset;

/**
 * CursusPdfCode:
 * @subset: (nullable): %NULL: nothing is to be seen of the letter
 */
typedef struct
{
  const CursusPdfSubset *subset;
  guint                  code;
} CursusPdfCode;

void cursus_pdf_subset_free (CursusPdfSubset *self);

/**
 * cursus_pdf_subset_get_width:
 *
 * Returns: how wide letter @code is, in thousandths of the size
 */
int cursus_pdf_subset_get_width (const CursusPdfSubset *self, guint code);

/**
 * cursus_pdf_codes_read:
 * @page: on which nothing stands but letters of one font
 * @subsets: (element-type CursusPdfSubset): those that are known; others are appended
 * @codes: (element-type CursusPdfCode): as many as letters were drawn, filled in their order
 * @matrix: (out) (array fixed-size=4): from letters of size 1 to points
 *
 * Nothing at all on the page is read as letters of which nothing is to be seen.
 *
 * Returns: whether the letters are there as letters, and all of them
 */
gboolean cursus_pdf_codes_read (const CursusPdfSource *source, CursusPdfText page,
                                GPtrArray *subsets, GArray *codes, double *matrix);

G_END_DECLS
