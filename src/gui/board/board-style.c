/* board-style.c - the colours, fonts and signs of the board in the theme that is set
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "gui/board/board-style.h"

#include "gui/common/readable-colour.h"
#include "gui/common/theme-colours.h"

#include <adwaita.h>
#include <math.h>

#define SIGN_SIZE 14

/* Named colours of the theme and of board.css; each with what it is if the theme lacks it. */
static const CursusThemeColour colours[] = {
  { "board_card_color", G_STRUCT_OFFSET (CursusBoardStyle, card), { 1, 1, 1, 1 } },
  { "card_fg_color", G_STRUCT_OFFSET (CursusBoardStyle, card_ink), { 0, 0, 0, 0.8f } },
  { "board_faint_color", G_STRUCT_OFFSET (CursusBoardStyle, faint), { 0, 0, 0, 0.6f } },
  { "board_edge_color", G_STRUCT_OFFSET (CursusBoardStyle, edge), { 0, 0, 0, 0.1f } },
  { "board_shade_color", G_STRUCT_OFFSET (CursusBoardStyle, shade), { 0, 0, 0, 0.07f } },
  { "board_column_color", G_STRUCT_OFFSET (CursusBoardStyle, column), { 0.94f, 0.94f, 0.94f, 1 } },
  { "window_fg_color", G_STRUCT_OFFSET (CursusBoardStyle, column_ink), { 0, 0, 0, 0.8f } },
  { "board_line_color", G_STRUCT_OFFSET (CursusBoardStyle, line), { 0.6f, 0.6f, 0.6f, 1 } },
  { "accent_bg_color", G_STRUCT_OFFSET (CursusBoardStyle, accent), { 0.21f, 0.52f, 0.89f, 1 } },
  { "success_color", G_STRUCT_OFFSET (CursusBoardStyle, success), { 0.15f, 0.64f, 0.41f, 1 } },
  { "warning_color", G_STRUCT_OFFSET (CursusBoardStyle, warning), { 0.61f, 0.43f, 0.01f, 1 } },
  { "error_color", G_STRUCT_OFFSET (CursusBoardStyle, error), { 0.75f, 0.11f, 0.16f, 1 } },
  { "success_bg_color", G_STRUCT_OFFSET (CursusBoardStyle, gauge_met), { 0.15f, 0.64f, 0.41f, 1 } },
  { "warning_bg_color", G_STRUCT_OFFSET (CursusBoardStyle, gauge_over), { 0.9f, 0.65f, 0.04f, 1 } },
};

static const char *const severity_icons[] = {
  [CURSUS_SEVERITY_ERROR] = "dialog-error-symbolic",
  [CURSUS_SEVERITY_WARNING] = "dialog-warning-symbolic",
  [CURSUS_SEVERITY_HINT] = "dialog-information-symbolic",
};

CursusBoardStyle *
cursus_board_style_new (GtkWidget *widget)
{
  CursusBoardStyle *style = g_new0 (CursusBoardStyle, 1);
  AdwStyleManager  *manager = adw_style_manager_get_default ();

  cursus_theme_colours_look_up (widget, colours, G_N_ELEMENTS (colours), style);
  /* A card over several columns must not let them shine through. */
  style->card = cursus_colour_over (&style->card, &style->column);
  for (guint i = 0; i < G_N_ELEMENTS (severity_icons); i++)
    style->signs[i] = cursus_theme_sign_find (widget, severity_icons[i], SIGN_SIZE);
  style->lock = cursus_theme_sign_find (widget, "changes-prevent-symbolic", SIGN_SIZE);
  style->open = cursus_theme_sign_find (widget, "pan-down-symbolic", SIGN_SIZE);
  style->closed = cursus_theme_sign_find (widget, "pan-end-symbolic", SIGN_SIZE);
  style->context = g_object_ref (gtk_widget_get_pango_context (widget));
  style->is_dark = adw_style_manager_get_dark (manager);
  style->is_high_contrast = adw_style_manager_get_high_contrast (manager);
  if (style->is_high_contrast)
    {
      style->faint.alpha = 0.85f;
      style->edge.alpha = 0.5f;
    }
  return style;
}

void
cursus_board_style_free (CursusBoardStyle *style)
{
  for (guint i = 0; i < G_N_ELEMENTS (style->signs); i++)
    g_object_unref (style->signs[i]);
  g_object_unref (style->lock);
  g_object_unref (style->open);
  g_object_unref (style->closed);
  g_object_unref (style->context);
  g_free (style);
}

GdkRGBA
cursus_board_style_adapt (const CursusBoardStyle *style, int rgb)
{
  return cursus_theme_chip_colour (
    rgb, &style->card, style->is_high_contrast ? CURSUS_CONTRAST_HIGH : CURSUS_CONTRAST);
}

GdkRGBA
cursus_board_style_get_severity (const CursusBoardStyle *style, CursusSeverity severity)
{
  switch (severity)
    {
    case CURSUS_SEVERITY_ERROR:
      return style->error;
    case CURSUS_SEVERITY_WARNING:
      return style->warning;
    case CURSUS_SEVERITY_HINT:
      break;
    }
  return style->faint;
}

/* How much larger than the font of the interface, in points. */
static const struct
{
  double      by;
  PangoWeight weight;
} text_sizes[CURSUS_N_TEXT_SIZES] = {
  [CURSUS_TEXT_HEADING] = { 0, PANGO_WEIGHT_BOLD },
  [CURSUS_TEXT_TITLE] = { -1, PANGO_WEIGHT_BOLD },
  [CURSUS_TEXT_FIGURE] = { -1.5, PANGO_WEIGHT_BOLD },
  [CURSUS_TEXT_SMALL] = { -2, PANGO_WEIGHT_NORMAL },
  [CURSUS_TEXT_CHIP] = { -2.5, PANGO_WEIGHT_BOLD },
  [CURSUS_TEXT_TINY] = { -2.5, PANGO_WEIGHT_NORMAL },
};

PangoLayout *
cursus_board_style_create_layout (const CursusBoardStyle *style, CursusTextSize size)
{
  PangoLayout          *layout = pango_layout_new (style->context);
  PangoFontDescription *font =
    pango_font_description_copy (pango_context_get_font_description (style->context));
  double own = (double) pango_font_description_get_size (font);
  double change = text_sizes[size].by * PANGO_SCALE;

  if (pango_font_description_get_size_is_absolute (font))
    pango_font_description_set_absolute_size (font, own + change * 96 / 72);
  else
    pango_font_description_set_size (font, (int) (own + change));
  pango_font_description_set_weight (font, text_sizes[size].weight);
  pango_layout_set_font_description (layout, font);
  pango_font_description_free (font);
  return layout;
}

void
cursus_board_style_snapshot_sign (GdkPaintable *sign, GtkSnapshot *snapshot,
                                  const graphene_rect_t *rect, const GdkRGBA *colour)
{
  gtk_snapshot_save (snapshot);
  gtk_snapshot_translate (snapshot, &rect->origin);
  gtk_symbolic_paintable_snapshot_symbolic (GTK_SYMBOLIC_PAINTABLE (sign), snapshot,
                                            (double) rect->size.width, (double) rect->size.height,
                                            colour, 1);
  gtk_snapshot_restore (snapshot);
}

float
cursus_board_style_get_line_height (const CursusBoardStyle *style, CursusTextSize size)
{
  g_autoptr (PangoLayout) layout = cursus_board_style_create_layout (style, size);
  int height;

  pango_layout_set_text (layout, "Äg", -1);
  pango_layout_get_pixel_size (layout, NULL, &height);
  return (float) height;
}
