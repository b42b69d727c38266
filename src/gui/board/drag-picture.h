/* drag-picture.h - what is under the pointer while cards are carried
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "gui/board/board-style.h"
#include "gui/board/card-face.h"

G_BEGIN_DECLS

/**
 * cursus_drag_picture_new:
 * @face: what the card says that is carried
 * @size: of the card, at a zoom of 100 %
 * @zoom: of the board
 * @n: how many are carried with it; with several a badge says so
 *
 * Returns: (transfer full): the card, whether or not it was drawn already
 */
GdkPaintable *cursus_drag_picture_new (const CursusBoardStyle *style, const CursusCardFace *face,
                                       const graphene_size_t *size, double zoom, guint n);

G_END_DECLS
