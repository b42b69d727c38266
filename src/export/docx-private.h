/* docx-private.h - what the parts of the writer of Word documents share
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "export/body-walk.h"
#include "export/xml-stream.h"

G_BEGIN_DECLS

#define CURSUS_DOCX_NAMESPACES                                                                     \
  "xmlns:w", "http://schemas.openxmlformats.org/wordprocessingml/2006/main", "xmlns:r",            \
    "http://schemas.openxmlformats.org/officeDocument/2006/relationships", "xmlns:wp",             \
    "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing", "xmlns:a",           \
    "http://schemas.openxmlformats.org/drawingml/2006/main", "xmlns:pic",                          \
    "http://schemas.openxmlformats.org/drawingml/2006/picture"

/* Lengths in this format: twentieths of a point, and 914,400ths of an inch. */
#define CURSUS_DOCX_TWENTIETHS(points) ((gint64) ((points) *20 + 0.5))
#define CURSUS_DOCX_EMU(points) ((gint64) ((points) *12700))

/* Numbers of kinds of lists; those that count are one of their own each, from the second on. */
#define CURSUS_DOCX_BULLETS 1

/**
 * CursusDocxWriter:
 * @images: (element-type GBytes): PNG files so far
 * @uris: (element-type utf8): addresses that links lead to
 * @notes: (element-type CursusRun): notes so far
 * @list: number of the list that a paragraph is the first of an item of, 0: of none
 * @n_numbered: lists that count, so far
 * @ends_in_paragraph: whether what was written last is a paragraph
 */
typedef struct
{
  CursusBodyWalk     walk;
  const CursusPaper *paper;
  CursusXmlStream   *xml;
  GPtrArray         *images;
  GPtrArray         *uris;
  GPtrArray         *notes;
  gboolean           has_title_page;
  CursusAlign        align;
  guint              list;
  guint              n_numbered;
  gboolean           ends_in_paragraph;
} CursusDocxWriter;

/**
 * cursus_docx_open_paragraph:
 * @base: its style
 * @look: (nullable): the block that it is written for
 *
 * Opens a paragraph with all that was waiting for one: a new page, bookmarks, the sign of a list.
 */
void cursus_docx_open_paragraph (CursusDocxWriter *self, const char *base, const CursusBlock *look);
void cursus_docx_close_paragraph (CursusDocxWriter *self);

/**
 * cursus_docx_write_content:
 * @block: its runs, in its language
 */
void cursus_docx_write_content (CursusDocxWriter *self, const CursusBlock *block);

/**
 * cursus_docx_write_text:
 * @style: (nullable): a style of characters
 * @text: (nullable)
 *
 * A run of text.
 */
void cursus_docx_write_text (CursusXmlStream *xml, const char *style, const char *text);

/**
 * cursus_docx_write_field:
 * @code: what programs compute
 * @text: what it is so far
 */
void cursus_docx_write_field (CursusXmlStream *xml, const char *code, const char *text);
void cursus_docx_write_field_sign (CursusXmlStream *xml, const char *type);

/**
 * cursus_docx_write_value:
 *
 * An element that has nothing but a w:val.
 */
void cursus_docx_write_value (CursusXmlStream *xml, const char *name, const char *value);
void cursus_docx_write_number (CursusXmlStream *xml, const char *name, gint64 value);

/**
 * cursus_docx_dup_language:
 *
 * Returns: (transfer full): a language tag with its country: "de-DE"
 */
char *cursus_docx_dup_language (const char *tag);

/* What Word has of a document's body, and parts of it that stand in other files. */
extern const CursusBodyFormat cursus_docx_body;

void cursus_docx_write_table (CursusBodyWalk *walk, const CursusBlock *table);
void cursus_docx_write_contents (CursusBodyWalk *walk, const CursusBlock *contents);
void cursus_docx_write_picture (CursusBodyWalk *walk, const CursusImage *image,
                                const char *alternative, const CursusBlock *look);

/**
 * cursus_docx_write_page:
 *
 * The size, margins, heads and feet of the pages that end here.
 */
void cursus_docx_write_page (CursusDocxWriter *self);

GBytes *cursus_docx_write_styles (const CursusPaper *paper, const CursusPaperStyle *style);
GBytes *cursus_docx_write_numbering (guint n_numbered, const CursusPaperStyle *style);

/**
 * cursus_docx_write_band:
 * @name: of the element: a head or a foot
 * @is_first: of the first page
 */
GBytes *cursus_docx_write_band (const CursusDocxWriter *self, const char *name, gboolean is_first,
                                gboolean is_landscape);
GBytes *cursus_docx_write_notes (const CursusDocxWriter *self);

G_END_DECLS
