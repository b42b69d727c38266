/* stay.h - in which terms of a route each module is
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "facts/outline.h"

G_BEGIN_DECLS

/**
 * CursusStay:
 * @first: the term in which a module begins on this route, %CURSUS_NOWHERE if it is not on it
 * @last: the term in which it ends, which may be past the last one
 * @is_placed: it stands in a place of its own, not only in a group that is placed
 */
typedef struct
{
  guint    first;
  guint    last;
  gboolean is_placed;
} CursusStay;

/**
 * cursus_stays_new:
 * @plan: the position of a plan
 * @is_on_route: (array): for each module whether it belongs to the pathway
 *
 * Returns: (transfer full) (array): where each module stands: in the earliest of its own places
 *   and those of the groups that it is a member of
 */
CursusStay *cursus_stays_new (const CursusOutline *outline, guint plan, const guint8 *is_on_route);

G_END_DECLS
