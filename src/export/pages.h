/* pages.h - a document laid out on pages: the same on screen, on paper and in a PDF
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "paper/paper.h"

#include <gio/gio.h>

G_BEGIN_DECLS

/**
 * CursusPages:
 *
 * Pages are numbered from 0 here, lengths are points. What is laid out never changes; any thread
 * may ask and draw.
 */
typedef struct _CursusPages CursusPages;

/**
 * cursus_pages_new:
 * @paper: must live as long as the pages
 * @style: is copied
 *
 * Returns: (transfer full) (nullable): all pages, at least one, or %NULL if @cancellable was
 *   cancelled
 */
CursusPages *cursus_pages_new (const CursusPaper *paper, const CursusPaperStyle *style,
                               GCancellable *cancellable);

/**
 * cursus_pages_new_unfinished:
 *
 * As cursus_pages_new(), but nothing is laid out yet: cursus_pages_continue() does that. Page
 * numbers that are not known yet are left out where pages are drawn.
 *
 * Returns: (transfer full): pages, none so far
 */
CursusPages *cursus_pages_new_unfinished (const CursusPaper *paper, const CursusPaperStyle *style);

/**
 * cursus_pages_continue:
 * @n: how many pages there should be at least, if the document has so many
 *
 * Lays out what is missing. Others may draw pages that are there at the same time.
 *
 * Returns: whether the document has pages that are not laid out yet; %TRUE also if cancelled
 */
gboolean cursus_pages_continue (CursusPages *pages, guint n, GCancellable *cancellable);

CursusPages *cursus_pages_ref (CursusPages *pages);
void         cursus_pages_unref (CursusPages *pages);

/**
 * cursus_pages_is_finished:
 *
 * Returns: whether all pages are laid out, so that all page numbers are known
 */
gboolean cursus_pages_is_finished (CursusPages *pages);

/**
 * cursus_pages_n:
 *
 * Returns: how many pages are laid out
 */
guint cursus_pages_n (CursusPages *pages);
void  cursus_pages_get_size (CursusPages *pages, guint n, double *width, double *height);

/**
 * cursus_pages_draw:
 *
 * Draws page @n on white that is there already, in points from the upper left corner of the page.
 */
void cursus_pages_draw (CursusPages *pages, guint n, cairo_t *cairo);

/**
 * cursus_pages_lookup_anchor:
 * @x: from the left edge of page @n
 * @y: from its upper edge
 *
 * Returns: (nullable) (transfer none): the anchor of the innermost block there that has one
 */
const char *cursus_pages_lookup_anchor (CursusPages *pages, guint n, double x, double y);

/**
 * cursus_pages_find_anchor:
 * @page: (out) (optional): where the block with @anchor begins
 * @y: (out) (optional): how far below the upper edge of the page
 *
 * Returns: whether it is on a page that is laid out
 */
gboolean cursus_pages_find_anchor (CursusPages *pages, const char *anchor, guint *page, double *y);

/**
 * cursus_pages_dup_number:
 * @block: a heading, or another block that has an anchor
 *
 * Returns: (transfer full): the number of the page it begins on, as pages show it; "" if it is on
 *   none that is laid out
 */
char *cursus_pages_dup_number (CursusPages *pages, const CursusBlock *block);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (CursusPages, cursus_pages_unref)

G_END_DECLS
