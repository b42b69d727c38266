/* coverage-style.c - the colours, fonts and signs of the page of coverage in the theme that is set
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "gui/coverage/coverage-style.h"

#include "base/decimal.h"
#include "gui/common/readable-colour.h"
#include "gui/common/theme-colours.h"

#include <adwaita.h>

#define SIGN_SIZE 16

/* Named colours of the theme and of coverage.css; each with what it is if the theme lacks it. */
static const CursusThemeColour colours[] = {
  { "coverage_ground_color", G_STRUCT_OFFSET (CursusCoverageStyle, ground), { 1, 1, 1, 1 } },
  { "coverage_ink_color", G_STRUCT_OFFSET (CursusCoverageStyle, ink), { 0.2f, 0.2f, 0.2f, 1 } },
  { "coverage_faint_color", G_STRUCT_OFFSET (CursusCoverageStyle, faint), { 0.4f, 0.4f, 0.4f, 1 } },
  { "coverage_line_color", G_STRUCT_OFFSET (CursusCoverageStyle, line), { 0.9f, 0.9f, 0.9f, 1 } },
  { "coverage_band_color",
    G_STRUCT_OFFSET (CursusCoverageStyle, band),
    { 0.95f, 0.95f, 0.95f, 1 } },
  { "coverage_hover_color", G_STRUCT_OFFSET (CursusCoverageStyle, hover), { 0, 0, 0, 0.04f } },
  { "accent_color", G_STRUCT_OFFSET (CursusCoverageStyle, accent), { 0.11f, 0.44f, 0.85f, 1 } },
  { "success_color", G_STRUCT_OFFSET (CursusCoverageStyle, success), { 0.15f, 0.64f, 0.41f, 1 } },
  { "warning_color", G_STRUCT_OFFSET (CursusCoverageStyle, warning), { 0.61f, 0.43f, 0.01f, 1 } },
  { "error_color", G_STRUCT_OFFSET (CursusCoverageStyle, error), { 0.75f, 0.11f, 0.16f, 1 } },
};

/* @part of the way from one colour to another. */
static void
move_towards (GdkRGBA *colour, const GdkRGBA *to, float part)
{
  colour->red += (to->red - colour->red) * part;
  colour->green += (to->green - colour->green) * part;
  colour->blue += (to->blue - colour->blue) * part;
}

CursusCoverageStyle *
cursus_coverage_style_new (GtkWidget *widget)
{
  CursusCoverageStyle *self = g_new0 (CursusCoverageStyle, 1);
  AdwStyleManager     *manager = adw_style_manager_get_default ();

  cursus_theme_colours_look_up (widget, colours, G_N_ELEMENTS (colours), self);
  self->texts = cursus_text_cache_new (gtk_widget_get_pango_context (widget));
  self->gap = cursus_theme_sign_find (widget, "dialog-error-symbolic", SIGN_SIZE);
  self->unprepared = cursus_theme_sign_find (widget, "dialog-warning-symbolic", SIGN_SIZE);
  self->open = cursus_theme_sign_find (widget, "pan-down-symbolic", SIGN_SIZE);
  self->folded = cursus_theme_sign_find (widget, "pan-end-symbolic", SIGN_SIZE);
  self->is_dark = adw_style_manager_get_dark (manager);
  self->is_high_contrast = adw_style_manager_get_high_contrast (manager);
  if (self->is_high_contrast)
    {
      move_towards (&self->line, &self->ink, 0.4f);
      move_towards (&self->faint, &self->ink, 0.7f);
    }
  return self;
}

void
cursus_coverage_style_free (CursusCoverageStyle *self)
{
  cursus_text_cache_free (self->texts);
  g_object_unref (self->gap);
  g_object_unref (self->unprepared);
  g_object_unref (self->open);
  g_object_unref (self->folded);
  g_free (self);
}

static GdkRGBA
get_ground (const CursusCoverageStyle *self)
{
  GdkRGBA ground = self->ground;

  ground.alpha = 1;
  return ground;
}

GdkRGBA
cursus_coverage_style_get_fill (const CursusCoverageStyle *self, int rgb, guint level, GdkRGBA *ink)
{
  static const float parts[] = { 0, 0.28f, 0.6f, 1.0f };
  GdkRGBA const      black = { 0.08f, 0.08f, 0.1f, 1 }, white = { 1, 1, 1, 1 };
  GdkRGBA            ground = get_ground (self);
  GdkRGBA            fill = rgb != CURSUS_NOT_STATED ? cursus_colour_from_rgb (rgb) : self->accent;

  fill.alpha = parts[MIN (level, 3)];
  fill = cursus_colour_over (&fill, &ground);
  *ink = cursus_colour_contrast (&fill, &black) >= cursus_colour_contrast (&fill, &white) ? black :
                                                                                            white;
  /* White looks calmer on strong colours; it is taken as soon as it can be read. */
  if (level >= 2 && cursus_colour_contrast (&fill, &white) >= CURSUS_CONTRAST)
    *ink = white;
  return fill;
}

GdkRGBA
cursus_coverage_style_get_text (const CursusCoverageStyle *self, int rgb)
{
  GdkRGBA ground = get_ground (self);
  GdkRGBA colour = rgb != CURSUS_NOT_STATED ? cursus_colour_from_rgb (rgb) : self->ink;

  return cursus_colour_readable (&colour, &ground,
                                 self->is_high_contrast ? CURSUS_CONTRAST_HIGH : CURSUS_CONTRAST);
}

void
cursus_coverage_style_draw_sign (GdkPaintable *sign, GtkSnapshot *snapshot,
                                 const graphene_rect_t *rect, const GdkRGBA *colour)
{
  gtk_snapshot_save (snapshot);
  gtk_snapshot_translate (snapshot, &rect->origin);
  gtk_symbolic_paintable_snapshot_symbolic (GTK_SYMBOLIC_PAINTABLE (sign), snapshot,
                                            (double) rect->size.width, (double) rect->size.height,
                                            colour, 1);
  gtk_snapshot_restore (snapshot);
}

void
cursus_coverage_style_fill_pattern (const CursusCoverageStyle *self, GtkSnapshot *snapshot,
                                    const graphene_rect_t *box, guint nth, const GdkRGBA *colour)
{
  static const struct
  {
    float x, y;
  } ways[] = { { 0, 0 }, { 6, 6 }, { 7, 0 }, { 0, 6 }, { 6, -6 }, { 4, 4 }, { 4, 0 }, { 0, 4 } };
  guint        way = nth % G_N_ELEMENTS (ways);
  GdkRGBA      light = self->ground;
  GskColorStop stops[4];

  gtk_snapshot_append_color (snapshot, colour, box);
  if (!self->is_high_contrast || way == 0)
    return;
  light.alpha = 0.45f;
  stops[0] = (GskColorStop){ 0, *colour };
  stops[1] = (GskColorStop){ 0.6f, *colour };
  stops[2] = (GskColorStop){ 0.6f, light };
  stops[3] = (GskColorStop){ 1, light };
  gtk_snapshot_append_repeating_linear_gradient (
    snapshot, box, &box->origin,
    &GRAPHENE_POINT_INIT (box->origin.x + ways[way].x, box->origin.y + ways[way].y), stops, 4);
}
