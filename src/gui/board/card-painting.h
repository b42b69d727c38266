/* card-painting.h - how a card looks
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "gui/board/board-style.h"
#include "gui/board/card-face.h"

G_BEGIN_DECLS

/* Where in a group's card the sign is that opens it: from the right and from the top. */
#define CURSUS_CARD_OPENER_SIZE 26

/**
 * cursus_card_painting_get_height:
 *
 * Returns: how high a card is in which everything has room, with a title of two lines
 */
float cursus_card_painting_get_height (const CursusBoardStyle *style);

/* The same of what a group says above its members. */
float cursus_card_painting_get_group_height (const CursusBoardStyle *style);

/**
 * cursus_card_painting_new:
 * @size: at a zoom of 100 %
 *
 * Returns: (transfer full): the card without what changes under the pointer
 */
GskRenderNode *cursus_card_painting_new (const CursusBoardStyle *style, const CursusCardFace *face,
                                         const graphene_size_t *size);

/**
 * cursus_card_painting_snapshot_state:
 * @flags: those of the widget
 *
 * Draws over the card that it is selected, has the focus or is under the pointer.
 */
void cursus_card_painting_snapshot_state (const CursusBoardStyle *style, GtkSnapshot *snapshot,
                                          const graphene_size_t *size, GtkStateFlags flags);

G_END_DECLS
