/* page.h - what stands where on one page
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "export/page-table.h"

G_BEGIN_DECLS

/**
 * CursusPage:
 * @width: of the paper, in points
 * @left: of the body, from the left edge
 * @top: of the body, from the upper edge
 * @placed: (element-type CursusPlaced): from the upper edge of the body
 * @notes: (element-type CursusPlaced): from the upper edge of the notes, which end with the body
 * @notes_height: with the line above them; 0: there are none
 * @marks: #CursusTextMarks that are explained
 */
typedef struct
{
  gboolean is_landscape;
  double   width;
  double   height;
  double   left;
  double   top;
  double   body_width;
  double   body_height;
  GArray  *placed;
  GArray  *notes;
  double   notes_height;
  guint    marks;
} CursusPage;

/**
 * cursus_page_new:
 *
 * Returns: (transfer full): an empty page
 */
CursusPage *cursus_page_new (const CursusPageJob *job, gboolean is_landscape);
void        cursus_page_free (CursusPage *page);

/**
 * cursus_page_note_places:
 * @nth: of the page in the document
 *
 * Tells the nodes of all that stands on @page where they are.
 */
void cursus_page_note_places (const CursusPage *page, guint nth);

/**
 * cursus_page_lookup_node:
 * @x: from the left edge of the page
 * @y: from its upper edge
 *
 * Returns: (nullable) (transfer none): the innermost node there
 */
const CursusPageNode *cursus_page_lookup_node (const CursusPage *page, double x, double y);

G_END_DECLS
