/* drag-picture.h - what is under the pointer while cards are carried
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "gui/board/board-style.h"

G_BEGIN_DECLS

/**
 * cursus_drag_picture_new:
 * @card: that is carried
 * @zoom: of the board
 * @n: how many are carried with it; with several a badge says so
 *
 * Returns: (transfer full): the card as it looks now
 */
GdkPaintable *cursus_drag_picture_new (GtkWidget *card, const CursusBoardStyle *style, double zoom,
                                       guint n);

G_END_DECLS
