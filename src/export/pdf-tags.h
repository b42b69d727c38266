/* pdf-tags.h - the structure of a document told to cairo, as far as cairo listens
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "export/page-draw.h"

G_BEGIN_DECLS

/**
 * CursusPdfTags:
 * @order: (element-type CursusPageNode): the nodes in the order in which the elements of the
 *   PDF's tree of structure were begun; one that goes on after something else, or on another page,
 *   stands there again
 */
typedef struct
{
  cairo_t   *cairo;
  GPtrArray *order;
  /*< private >*/
  GPtrArray  *open; /* CursusPageNode, from the document inwards */
  GHashTable *led_to;
  guint       page;
} CursusPdfTags;

void cursus_pdf_tags_init (CursusPdfTags *self, cairo_t *cairo);
void cursus_pdf_tags_clear (CursusPdfTags *self);

/**
 * cursus_pdf_tags_enter:
 *
 * What is drawn next belongs to @node: closes what it does not lie in, opens what it lies in.
 */
void cursus_pdf_tags_enter (CursusPageNode *node, gpointer tags);

/**
 * cursus_pdf_tags_leave:
 *
 * What is drawn next belongs to nothing: it decorates the page.
 */
void cursus_pdf_tags_leave (gpointer tags);

/**
 * cursus_pdf_tags_close:
 *
 * Closes all.
 */
void cursus_pdf_tags_close (CursusPdfTags *self);

/**
 * cursus_pdf_tags_is_web_address:
 *
 * Returns: whether @uri may be a link in a document
 */
gboolean cursus_pdf_tags_is_web_address (const char *uri);

G_END_DECLS
