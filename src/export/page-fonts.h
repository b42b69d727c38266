/* page-fonts.h - the fonts and sizes of a document on pages
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "export/hyphens.h"
#include "paper/paper.h"

#include <pango/pangocairo.h>

G_BEGIN_DECLS

typedef enum
{
  CURSUS_INK_TEXT,
  CURSUS_INK_ACCENT,
  CURSUS_INK_DIM,
  CURSUS_INK_RULE,
  CURSUS_INK_TINT,
  CURSUS_INK_DRAFT,
  CURSUS_INK_PAPER,
} CursusInk;

/**
 * CursusPageFonts:
 * @context: of a font map of its own, in points, without hinting: the same everywhere
 * @layout: set again for each text
 * @hyphens: see there
 * @size: of running text, in points
 *
 * For one thread at a time.
 */
typedef struct
{
  PangoContext         *context;
  PangoLayout          *layout;
  CursusHyphens        *hyphens;
  PangoFontDescription *text;
  PangoFontDescription *heading;
  double                size;
  double                accent[3];
  /*< private >*/
  double letter; /* 0: not measured yet */
} CursusPageFonts;

/**
 * cursus_page_fonts_prepare:
 *
 * Finding out which fonts there are takes a while: begins that in the background.
 */
void cursus_page_fonts_prepare (void);

/**
 * cursus_page_fonts_new:
 * @language: (nullable): of texts that do not say another one
 */
CursusPageFonts *cursus_page_fonts_new (const CursusPaperStyle *style, const char *language);
void             cursus_page_fonts_free (CursusPageFonts *self);

/**
 * cursus_page_fonts_describe:
 *
 * Returns: (transfer full): the font of headings or text at @size points
 */
PangoFontDescription *cursus_page_fonts_describe (const CursusPageFonts *self, gboolean is_heading,
                                                  gboolean is_bold, double size);

/**
 * cursus_page_fonts_get_letter:
 *
 * Words are not measured one by one where columns are shared out.
 *
 * Returns: how wide a letter is, bold and of the size 1, as far as that can be said of all
 */
double cursus_page_fonts_get_letter (CursusPageFonts *self);

/**
 * cursus_page_fonts_get_ink:
 * @rgb: (out) (array fixed-size=3): from 0 to 1
 */
void cursus_page_fonts_get_ink (const CursusPageFonts *self, CursusInk ink, double *rgb);

/**
 * cursus_page_fonts_parse_colour:
 * @text: (nullable): "#rrggbb"
 * @rgb: (out) (array fixed-size=3): from 0 to 1; as it was if @text is no colour
 *
 * Returns: whether @text is a colour
 */
gboolean cursus_page_fonts_parse_colour (const char *text, double *rgb);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (CursusPageFonts, cursus_page_fonts_free)

G_END_DECLS
