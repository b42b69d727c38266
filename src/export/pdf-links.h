/* pdf-links.h - links of a PDF
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "export/pdf-book.h"

G_BEGIN_DECLS

/**
 * cursus_pdf_links_is_link:
 *
 * Returns: whether @node leads somewhere: to a place in the document or into the web
 */
gboolean cursus_pdf_links_is_link (const CursusPageNode *node);

/**
 * cursus_pdf_links_get_tag:
 *
 * Returns: (transfer none): what the PDF calls @node: a link that leads nowhere is none
 */
const char *cursus_pdf_links_get_tag (const CursusPageNode *node);

/**
 * cursus_pdf_links_append_goal:
 *
 * Appends where in the file @goal is, which has a place.
 */
void cursus_pdf_links_append_goal (const CursusPdfBook *book, const CursusPageTarget *goal,
                                   GString *out);

/**
 * cursus_pdf_links_write:
 * @parent: number of the link in the table from content to elements
 *
 * Writes @link, with what it says to someone who does not see where it stands.
 */
void cursus_pdf_links_write (const CursusPdfBook *book, const CursusPdfLink *link, guint parent);

G_END_DECLS
