/* waive-popover.h - asking why something may be as it is
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "gui/problems/problem-item.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define CURSUS_TYPE_WAIVE_POPOVER (cursus_waive_popover_get_type ())

/**
 * CursusWaivePopover:
 *
 * Asks for a reason and activates the action "problem.waive" with the key of the problem, the
 * reason and whether it is meant of everything that breaks the rule: "(ssb)".
 */
G_DECLARE_FINAL_TYPE (CursusWaivePopover, cursus_waive_popover, CURSUS, WAIVE_POPOVER, GtkPopover)

/**
 * cursus_waive_popover_new:
 * @item: the problem that is to be waived; it keeps the reason that is typed until that is used, for
 *   the next time
 *
 * Returns: (transfer floating): a popover for it
 */
GtkWidget *cursus_waive_popover_new (CursusProblemItem *item);

G_END_DECLS
