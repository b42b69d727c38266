/* odt-private.h - what the parts of the writer of OpenDocument texts share
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "export/odt-styles.h"
#include "export/paper-index.h"

G_BEGIN_DECLS

/**
 * CursusOdtWriter:
 * @images: (element-type GBytes): PNG files so far
 * @goals: numbers of the blocks that the next paragraph is the begin of
 * @base: the style of paragraphs here
 * @master: (nullable): the kind of page that the next block begins
 * @language: (nullable): of what stands here, if it is not that of the document
 * @n_kept: how many blocks around want to stay on one page
 * @n_lists: how many lists around
 * @columns: (nullable): how wide those of the table around are, in points
 * @width: of the text, in points
 */
typedef struct
{
  const CursusPaper         *paper;
  const CursusExportOptions *options;
  const CursusPaperIndex    *index;
  CursusXmlStream           *xml;
  CursusOdtLooks            *looks;
  GPtrArray                 *images;
  GArray                    *goals;
  const char                *base;
  const char                *master;
  const char                *language;
  gboolean                   begins_page;
  gboolean                   is_landscape;
  gboolean                   is_upright;
  CursusAlign                align;
  guint                      n_kept;
  guint                      n_lists;
  guint                      n_notes;
  guint                      n_tables;
  const double              *columns;
  double                     width;
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
 * cursus_odt_add_goal:
 *
 * The next paragraph is the begin of @block, if links can lead to it.
 */
void cursus_odt_add_goal (CursusOdtWriter *self, const CursusBlock *block);

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
void cursus_odt_write_blocks (CursusOdtWriter *self, const CursusBlock *parent);
void cursus_odt_write_table (CursusOdtWriter *self, const CursusBlock *table);
void cursus_odt_write_contents (CursusOdtWriter *self, const CursusBlock *contents);
void cursus_odt_write_figure (CursusOdtWriter *self, const CursusFigure *figure);

G_END_DECLS
