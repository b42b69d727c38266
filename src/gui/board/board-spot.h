/* board-spot.h - what is at a point of the board, and next to what
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "gui/board/board-layout.h"

G_BEGIN_DECLS

/**
 * cursus_board_layout_item_at:
 *
 * Returns: the item at this point, a member rather than its group, or %CURSUS_NOWHERE
 */
guint cursus_board_layout_item_at (const CursusBoardLayout *layout, const graphene_point_t *point);

/**
 * cursus_board_layout_column_at:
 *
 * Returns: the column that is nearest to this point; %CURSUS_NOWHERE if there are none
 */
guint cursus_board_layout_column_at (const CursusBoardLayout *layout,
                                     const graphene_point_t  *point);

/**
 * CursusBoardStep:
 *
 * Where from one card to another one.
 */
typedef enum
{
  CURSUS_STEP_UP,
  CURSUS_STEP_DOWN,
  CURSUS_STEP_LEFT,
  CURSUS_STEP_RIGHT,
  CURSUS_STEP_TOP,   /* the first of the column */
  CURSUS_STEP_BOTTOM /* the last of the column */
} CursusBoardStep;

/**
 * cursus_board_layout_neighbour:
 * @item: an item
 *
 * Returns: the next item in that direction, beyond empty columns; @item itself if there is none
 */
guint cursus_board_layout_neighbour (const CursusBoardLayout *layout, guint item,
                                     CursusBoardStep step);

/**
 * CursusBoardSpot:
 * @term: a column
 * @position: before the place that is so many-th among those that stay, as #CursusTarget counts;
 *   in a group before that member
 * @is_in_group: whether it would become a member of @group
 * @group: the item of a group
 *
 * Where something could be put.
 */
typedef struct
{
  guint    term;
  guint    position;
  gboolean is_in_group;
  guint    group;
} CursusBoardSpot;

gboolean cursus_board_spot_equal (const CursusBoardSpot *a, const CursusBoardSpot *b);

/**
 * cursus_board_layout_spot_at:
 * @moving: (nullable) (element-type utf8): the ids of what is about to be put there
 * @can_join: whether it could become a member of a group: over the middle of a group that is
 *   closed, and between the members of one that is open, it would
 * @spot: (out): where it would be put
 *
 * Returns: %FALSE if there are no columns
 */
gboolean cursus_board_layout_spot_at (const CursusBoardLayout *layout,
                                      const graphene_point_t *point, GHashTable *moving,
                                      gboolean can_join, CursusBoardSpot *spot);

/**
 * cursus_board_layout_get_spot_rect:
 * @moving: (nullable) (element-type utf8): as in cursus_board_layout_spot_at()
 * @rect: (out): a line between two cards, the room for a card behind the last one, or a group that
 *   is closed
 *
 * Returns: whether it is more than a line
 */
gboolean cursus_board_layout_get_spot_rect (const CursusBoardLayout *layout,
                                            const CursusBoardSpot *spot, GHashTable *moving,
                                            graphene_rect_t *rect);

G_END_DECLS
