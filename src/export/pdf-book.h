/* pdf-book.h - what all that write parts of one PDF have in common
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "export/pdf-page.h"
#include "export/pdf-writer.h"

G_BEGIN_DECLS

/**
 * CursusPdfBook:
 * @pages: (element-type CursusPdfPage)
 * @first_page: the number of the object of the first page; the others follow
 */
typedef struct
{
  const CursusPageJob *job;
  const GPtrArray     *pages;
  CursusPdfWriter     *writer;
  guint                first_page;
} CursusPdfBook;

G_END_DECLS
