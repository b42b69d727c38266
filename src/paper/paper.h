/* paper.h - a document before it has a format
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "paper/block.h"

G_BEGIN_DECLS

/**
 * CursusPaper:
 * @id: what kind of document it is, as in --document=
 * @title: of the document
 * @subject: (nullable): what it is about: the programme
 * @author: (nullable): who gives it out
 * @language: a language tag
 * @edition: (nullable): such as "0.4"
 * @date: (nullable): as in a file: 2026-11-21
 * @is_draft: each page says so
 * @is_landscape: its pages lie on their side
 * @head: (nullable): what stands at the top of each page but the first
 * @foot: (nullable): what stands at the foot of each page, beside the number: with the edition and
 *   the date, in words
 * @labels: words that formats need in the language of the document
 * @body: a section: all that stands in it
 *
 * Made once, then only read, also by other threads.
 */
typedef struct
{
  char    *id;
  char    *title;
  char    *subject;
  char    *author;
  char    *language;
  char    *edition;
  char    *date;
  gboolean is_draft;
  gboolean is_landscape;
  char    *head;
  char    *foot;
  struct
  {
    char *draft;    /* DRAFT */
    char *contents; /* Contents */
    char *page;     /* "%u / %u": page and pages */
    char *assumed;  /* what the mark of assumed values means */
    char *fallback; /* what the mark of texts in another language means */
  } labels;
  CursusBlock *body;
} CursusPaper;

/**
 * cursus_paper_new:
 *
 * Returns: (transfer full): a document without content, with an empty section as @body
 */
CursusPaper *cursus_paper_new (const char *id, const char *title, const char *language);
void         cursus_paper_free (CursusPaper *paper);

/**
 * CursusPaperStyle:
 * @font: a family for text
 * @heading_font: a family for headings
 * @size: of text, in points
 * @accent: of headings and lines: "#rrggbb"
 * @width: of a page, in points, as it is held upright
 * @height: of a page, in points
 * @margins: top, right, bottom, left, in points
 * @logo: (nullable): path of an SVG or PNG
 *
 * How documents look; read from a style file.
 */
typedef struct
{
  char  *font;
  char  *heading_font;
  double size;
  char  *accent;
  double width;
  double height;
  double margins[4];
  char  *logo;
} CursusPaperStyle;

/**
 * cursus_paper_style_new:
 *
 * Returns: (transfer full): the style of documents for which nobody chose one: A4
 */
CursusPaperStyle *cursus_paper_style_new (void);
CursusPaperStyle *cursus_paper_style_copy (const CursusPaperStyle *style);
void              cursus_paper_style_free (CursusPaperStyle *style);

/**
 * cursus_paper_style_set_size:
 * @name: "a3", "a4", "a5" or "letter"
 *
 * Returns: whether there is such a size
 */
gboolean cursus_paper_style_set_size (CursusPaperStyle *style, const char *name);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (CursusPaper, cursus_paper_free)
G_DEFINE_AUTOPTR_CLEANUP_FUNC (CursusPaperStyle, cursus_paper_style_free)

G_END_DECLS
