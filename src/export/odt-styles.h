/* odt-styles.h - the styles of an OpenDocument text
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "export/export-format.h"
#include "export/xml-stream.h"

G_BEGIN_DECLS

#define CURSUS_ODF_NAMESPACES                                                                      \
  "xmlns:office", "urn:oasis:names:tc:opendocument:xmlns:office:1.0", "xmlns:style",               \
    "urn:oasis:names:tc:opendocument:xmlns:style:1.0", "xmlns:text",                               \
    "urn:oasis:names:tc:opendocument:xmlns:text:1.0", "xmlns:table",                               \
    "urn:oasis:names:tc:opendocument:xmlns:table:1.0", "xmlns:draw",                               \
    "urn:oasis:names:tc:opendocument:xmlns:drawing:1.0", "xmlns:fo",                               \
    "urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0", "xmlns:svg",                    \
    "urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0", "xmlns:xlink",                     \
    "http://www.w3.org/1999/xlink", "xmlns:meta",                                                  \
    "urn:oasis:names:tc:opendocument:xmlns:meta:1.0", "xmlns:dc",                                  \
    "http://purl.org/dc/elements/1.1/", "office:version", "1.3"

/**
 * cursus_odt_write_styles:
 * @legend: (nullable): what marks mean, for the foot of each page
 *
 * Returns: (transfer full): styles.xml: the named styles and the pages
 */
GBytes *cursus_odt_write_styles (const CursusPaper *paper, const CursusPaperStyle *style,
                                 const char *legend);

/**
 * cursus_odt_write_language:
 * @tag: (nullable): a language tag
 *
 * Adds a language to the text properties just opened.
 */
void cursus_odt_write_language (CursusXmlStream *xml, const char *tag);

/**
 * cursus_odt_write_pages:
 *
 * Adds the page layouts, what stands on their heads and feet, and the master pages.
 */
void cursus_odt_write_pages (CursusXmlStream *xml, const CursusPaper *paper,
                             const CursusPaperStyle *style, const char *legend);

/**
 * CursusOdtLooks:
 *
 * The automatic styles: what differs from a named one in one place. They are written as they are
 * asked for first.
 */
typedef struct
{
  CursusXmlStream *xml;
  GHashTable      *names;
} CursusOdtLooks;

/**
 * CursusOdtParagraph:
 * @base: the named style
 * @master: (nullable): the kind of page that begins with it
 * @language: (nullable)
 */
typedef struct
{
  const char *base;
  const char *master;
  const char *language;
  CursusAlign align;
  gboolean    begins_page;
  gboolean    is_kept;
  gboolean    runs_left;
} CursusOdtParagraph;

CursusOdtLooks *cursus_odt_looks_new (void);
void            cursus_odt_looks_free (CursusOdtLooks *self);

/**
 * cursus_odt_looks_get_paragraph:
 *
 * Returns: the name of a style that looks so
 */
const char *cursus_odt_looks_get_paragraph (CursusOdtLooks *self, const CursusOdtParagraph *look);

/**
 * cursus_odt_looks_get_text:
 * @style: of #CursusRunStyle
 * @language: (nullable)
 * @is_upright: it runs from the bottom to the top
 *
 * Returns: (nullable): the name of a style that looks so, %NULL if it looks like nothing special
 */
const char *cursus_odt_looks_get_text (CursusOdtLooks *self, guint style, const char *language,
                                       gboolean is_upright);

/**
 * cursus_odt_looks_get_cell:
 * @background: (nullable): a colour
 */
const char *cursus_odt_looks_get_cell (CursusOdtLooks *self, const char *background,
                                       gboolean is_upright);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (CursusOdtLooks, cursus_odt_looks_free)

G_END_DECLS
