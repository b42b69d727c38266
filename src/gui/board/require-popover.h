/* require-popover.h - what a card asks for, found by typing
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "gui/board/board.h"

G_BEGIN_DECLS

/**
 * cursus_require_popover_show:
 * @at: where the card is
 * @module: the id of the module that is to ask for another one
 *
 * Asks for a module of the project and for the way; Enter takes the one that is shown first.
 */
void cursus_require_popover_show (CursusBoard *board, const GdkRectangle *at, const char *module);

G_END_DECLS
