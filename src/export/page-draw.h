/* page-draw.h - a page on a cairo surface
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "export/page.h"

G_BEGIN_DECLS

/**
 * CursusPageTags:
 * @enter: what is drawn next belongs to this node
 * @leave: what is drawn next belongs to no node: it only decorates the page
 *
 * What has to know the structure of what is drawn.
 */
typedef struct
{
  void (*enter) (CursusPageNode *node, gpointer data);
  void (*leave) (gpointer data);
  gpointer data;
} CursusPageTags;

/**
 * cursus_page_draw:
 * @nth: of the page, from 0
 * @n_pages: of the document; 0: not known yet
 * @tags: (nullable)
 */
void cursus_page_draw (const CursusPage *page, const CursusPageJob *job, guint nth, guint n_pages,
                       cairo_t *cairo, const CursusPageTags *tags);

G_END_DECLS
