/* board-catching.h - what all has in common that can be let go of over the board
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "gui/board/board-private.h"

G_BEGIN_DECLS

/**
 * CursusBoardCatching:
 * @name: of this kind of thing
 * @unknown: what would be done with something that is not known yet
 * @hover: shows what it would be to let go of it where the pointer is, and gives what would be
 *   done; 0: nothing
 * @drop: forgets what hovers and does it; gives whether anything was done
 * @forget: nothing hovers any more
 *
 * What the board does with one kind of thing that is carried over it.
 */
typedef struct
{
  const char   *name;
  GdkDragAction unknown;
  GdkDragAction (*hover) (CursusBoard *self, GtkDropTarget *target, gconstpointer drag);
  gboolean (*drop) (CursusBoard *self, gconstpointer drag);
  void (*forget) (CursusBoard *self);
} CursusBoardCatching;

/**
 * cursus_board_catch:
 * @target: (transfer full): for a boxed type
 * @catching: is kept
 *
 * Lets such things be let go of over the board, which scrolls while they are at its edges.
 */
void cursus_board_catch (CursusBoard *self, GtkDropTarget *target,
                         const CursusBoardCatching *catching);

/* Looks again at where the pointer is; gives whether such a thing is carried over the board. */
gboolean cursus_board_catch_again (CursusBoard *self, const CursusBoardCatching *catching);

G_END_DECLS
