/* text-lines.h - the lines that Pango breaks a text into
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "export/text-look.h"

G_BEGIN_DECLS

/**
 * CursusTextLine:
 * @line: (nullable): none if somebody else has it
 * @x: where it begins, from the left edge of the text
 * @width: of what stands in it
 * @baseline: from its upper edge
 */
typedef struct
{
  PangoLayoutLine *line;
  float            x;
  float            width;
  float            baseline;
  float            height;
} CursusTextLine;

/**
 * cursus_text_lines_lay_out:
 * @text: UTF-8
 * @attributes: (nullable): of it; must not change any more
 *
 * Gives the layout of @fonts this text, to be measured or broken into lines.
 */
void cursus_text_lines_lay_out (const CursusPageFonts *fonts, const GString *text,
                                PangoAttrList *attributes, const CursusTextLook *look);

/**
 * cursus_text_lines_new:
 * @n: (out): how many they are, at least one
 *
 * Breaks @text into lines; for the rest see cursus_text_lines_lay_out().
 *
 * Returns: (transfer full) (array length=n): its lines
 */
CursusTextLine *cursus_text_lines_new (const CursusPageFonts *fonts, const GString *text,
                                       PangoAttrList *attributes, const CursusTextLook *look,
                                       guint *n);

/**
 * cursus_text_lines_copy:
 *
 * Returns: (transfer full) (array length=n): the same lines once more
 */
CursusTextLine *cursus_text_lines_copy (const CursusTextLine *lines, guint n);
void            cursus_text_lines_free (CursusTextLine *lines, guint n);

G_END_DECLS
