/* connector-route.h - the way of a line between two cards, around all others
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "gui/board/board-layout.h"

G_BEGIN_DECLS

/**
 * CursusRouteEnds:
 * @from: the item that is required
 * @to: the item that requires it
 * @lane: which of several lines between the same columns it is: they run beside each other
 */
typedef struct
{
  guint from;
  guint to;
  guint lane;
} CursusRouteEnds;

/**
 * cursus_connector_route_new:
 * @layout: where the cards are
 *
 * Finds a way of horizontal and vertical pieces: out of one card at its side, through the gutters
 * between columns, across columns only in the gaps between cards, into the other card at its side.
 *
 * Returns: (transfer full) (element-type graphene_point_t): its corners, the first at the edge of
 *   the card that is required and the last at that of the other one
 */
GArray *cursus_connector_route_new (const CursusBoardLayout *layout, const CursusRouteEnds *ends);

G_END_DECLS
