/* coverage-style.h - the colours, fonts and signs of the page of coverage in the theme that is set
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "gui/coverage/text-cache.h"

G_BEGIN_DECLS

/**
 * CursusCoverageStyle:
 * @ground: what cells stand on
 * @band: what headings stand on
 * @faint: for what is said besides
 *
 * Looked up once for a widget, and anew when the theme changes.
 */
typedef struct
{
  CursusTextCache *texts;
  GdkRGBA          ground;
  GdkRGBA          ink;
  GdkRGBA          faint;
  GdkRGBA          line;
  GdkRGBA          band;
  GdkRGBA          hover;
  GdkRGBA          accent;
  GdkRGBA          success;
  GdkRGBA          warning;
  GdkRGBA          error;
  GdkPaintable    *gap;
  GdkPaintable    *unprepared;
  GdkPaintable    *open;
  GdkPaintable    *folded;
  gboolean         is_dark;
  gboolean         is_high_contrast;
} CursusCoverageStyle;

/**
 * cursus_coverage_style_new:
 * @widget: of whose style context colours are asked
 *
 * Returns: (transfer full): its style
 */
CursusCoverageStyle *cursus_coverage_style_new (GtkWidget *widget);
void                 cursus_coverage_style_free (CursusCoverageStyle *self);

/**
 * cursus_coverage_style_get_fill:
 * @rgb: the colour of a strand, 0xRRGGBB, or %CURSUS_NOT_STATED
 * @level: 1 to 3: the more, the stronger
 * @ink: (out): the colour in which a letter can be read on it
 *
 * Returns: the colour of a cell
 */
GdkRGBA cursus_coverage_style_get_fill (const CursusCoverageStyle *self, int rgb, guint level,
                                        GdkRGBA *ink);

/* The colour of a strand, made lighter or darker until it can be read as text. */
GdkRGBA cursus_coverage_style_get_text (const CursusCoverageStyle *self, int rgb);

/* Draws a symbolic icon. */
void cursus_coverage_style_draw_sign (GdkPaintable *sign, GtkSnapshot *snapshot,
                                      const graphene_rect_t *rect, const GdkRGBA *colour);

/**
 * cursus_coverage_style_fill_pattern:
 * @nth: which of several things that are to be told apart
 *
 * Fills a box with a colour; in high contrast with stripes in a direction of their own.
 */
void cursus_coverage_style_fill_pattern (const CursusCoverageStyle *self, GtkSnapshot *snapshot,
                                         const graphene_rect_t *box, guint nth,
                                         const GdkRGBA *colour);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (CursusCoverageStyle, cursus_coverage_style_free)

G_END_DECLS
