/* board-style.h - the colours, fonts and signs of the board in the theme that is set
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "model/rule.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

/**
 * CursusBoardStyle:
 * @context: for texts
 * @is_plain: cards are so small that they are drawn without texts
 *
 * Looked up once for all cards and columns, and anew when the theme changes.
 */
typedef struct
{
  PangoContext *context;
  GdkRGBA       card;
  GdkRGBA       card_ink;
  GdkRGBA       faint; /* for what is said besides */
  GdkRGBA       edge;
  GdkRGBA       shade;
  GdkRGBA       column;
  GdkRGBA       column_ink;
  GdkRGBA       line; /* of connectors */
  GdkRGBA       accent;
  GdkRGBA       success;
  GdkRGBA       warning;
  GdkRGBA       error;
  GdkRGBA       gauge_met; /* what is filled of a gauge */
  GdkRGBA       gauge_over;
  GdkPaintable *signs[CURSUS_SEVERITY_HINT + 1];
  GdkPaintable *lock;
  GdkPaintable *open;
  GdkPaintable *closed;
  gboolean      is_dark;
  gboolean      is_high_contrast;
  gboolean      is_plain;
} CursusBoardStyle;

/**
 * cursus_board_style_new:
 * @widget: the board, of whose style context colours are asked
 *
 * Returns: (transfer full): its style
 */
CursusBoardStyle *cursus_board_style_new (GtkWidget *widget);
void              cursus_board_style_free (CursusBoardStyle *style);

/**
 * cursus_board_style_adapt:
 * @rgb: a colour of a strand or a kind, 0xRRGGBB
 *
 * Returns: the colour, made lighter or darker until it can be read on a card
 */
GdkRGBA cursus_board_style_adapt (const CursusBoardStyle *style, int rgb);

/* The colour in which a problem of this severity is marked. */
GdkRGBA cursus_board_style_get_severity (const CursusBoardStyle *style, CursusSeverity severity);

/**
 * CursusTextSize:
 *
 * The few sizes of text on the board, relative to the font of the interface.
 */
typedef enum
{
  CURSUS_TEXT_HEADING, /* of a column */
  CURSUS_TEXT_TITLE,   /* of a card */
  CURSUS_TEXT_FIGURE,  /* credits */
  CURSUS_TEXT_SMALL,   /* codes, themes */
  CURSUS_TEXT_CHIP,
  CURSUS_TEXT_TINY, /* shares */
  CURSUS_N_TEXT_SIZES
} CursusTextSize;

/**
 * cursus_board_style_create_layout:
 *
 * Returns: (transfer full): an empty layout for one text
 */
PangoLayout *cursus_board_style_create_layout (const CursusBoardStyle *style, CursusTextSize size);

/* How high a line of text is. */
float cursus_board_style_get_line_height (const CursusBoardStyle *style, CursusTextSize size);

/* Draws a symbolic icon. */
void cursus_board_style_snapshot_sign (GdkPaintable *sign, GtkSnapshot *snapshot,
                                       const graphene_rect_t *rect, const GdkRGBA *colour);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (CursusBoardStyle, cursus_board_style_free)

G_END_DECLS
