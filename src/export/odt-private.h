/* odt-private.h - what the parts of the writer of OpenDocument texts share
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "export/body-walk.h"
#include "export/odt-styles.h"

G_BEGIN_DECLS

/**
 * CursusOdtWriter:
 * @images: (element-type GBytes): PNG files so far
 * @master: (nullable): the kind of page that the next block begins
 * @columns: (nullable): how wide those of the table around are, in points
 */
typedef struct
{
  CursusBodyWalk     walk;
  const CursusPaper *paper;
  CursusXmlStream   *xml;
  CursusOdtLooks    *looks;
  GPtrArray         *images;
  const char        *master;
  gboolean           is_upright;
  CursusAlign        align;
  guint              n_notes;
  guint              n_tables;
  const double      *columns;
} CursusOdtWriter;

/**
 * cursus_odt_open_paragraph:
 * @name: of the element
 * @base: its named style
 * @look: (nullable): the block that it is written for
 *
 * Opens a paragraph or heading with all that was waiting for one: a new page, bookmarks.
 */
void cursus_odt_open_paragraph (CursusOdtWriter *self, const char *name, const char *base,
                                const CursusBlock *look);

/**
 * cursus_odt_take_master:
 *
 * Returns: (nullable): the kind of page that begins now: it is asked for once
 */
const char *cursus_odt_take_master (CursusOdtWriter *self);

/**
 * cursus_odt_write_content:
 * @content: (nullable)
 */
void cursus_odt_write_content (CursusOdtWriter *self, const CursusInline *content);
void cursus_odt_write_text (CursusXmlStream *xml, const char *text);
/* What OpenDocument has of a document's body, and parts of it that stand in other files. */
extern const CursusBodyFormat cursus_odt_body;

void cursus_odt_write_table (CursusBodyWalk *walk, const CursusBlock *table);
void cursus_odt_write_contents (CursusOdtWriter *self, const CursusBlock *contents);

G_END_DECLS
