/* add-popover.h - modules added one after the other, typed where they will stand
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "edit/target.h"
#include "gui/board/board.h"

G_BEGIN_DECLS

/**
 * cursus_add_popover_show:
 * @target: where the first one goes; its strings are copied
 *
 * Asks for a title. Enter adds a module and asks for the next one, which goes behind it; Escape
 * ends it.
 */
void cursus_add_popover_show (CursusBoard *board, const CursusTarget *target);

G_END_DECLS
