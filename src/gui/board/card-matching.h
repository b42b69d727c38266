/* card-matching.h - which item of a board is which of the board before
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "gui/board/board-layout.h"

G_BEGIN_DECLS

/**
 * cursus_card_matching_find:
 * @before: (array length=n_before): items of a board
 * @after: (array length=n_after): items of the same board later
 * @matches: (out) (array length=n_after): which of those before has the same id, each at most once;
 *   %CURSUS_NOWHERE for what is new
 *
 * What stands as it did is found by going through both side by side; only what was put elsewhere is
 * looked up.
 */
void cursus_card_matching_find (const CursusBoardItem *before, guint n_before,
                                const CursusBoardItem *after, guint n_after, guint *matches);

G_END_DECLS
