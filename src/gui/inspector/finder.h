/* finder.h - a popover in which somebody types to find one of many
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "gui/inspector/option.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define CURSUS_TYPE_FINDER (cursus_finder_get_type ())

/**
 * CursusFinder:
 *
 * Asks for words and shows what has them. What is chosen, by Enter or a click, closes it.
 *
 * Signal "asked" (string words): what is there to choose from, for these words? Answered with
 *   cursus_finder_show().
 * Signal "chosen" (string value): the value of the option that was chosen.
 */
G_DECLARE_FINAL_TYPE (CursusFinder, cursus_finder, CURSUS, FINDER, GtkPopover)

/**
 * cursus_finder_new:
 * @hint: what stands in the empty entry, and names it
 *
 * Returns: (transfer floating): a popover
 */
CursusFinder *cursus_finder_new (const char *hint);

/**
 * cursus_finder_attach:
 * @button: opens it from now on; what stands on the button begins at its edge
 */
void cursus_finder_attach (CursusFinder *self, GtkMenuButton *button);

/**
 * cursus_finder_show:
 * @options: (transfer none): #CursusOption, the best first
 */
void cursus_finder_show (CursusFinder *self, GListModel *options);

/**
 * cursus_finder_filter:
 * @options: #CursusOption
 * @words: what somebody typed
 *
 * Returns: (transfer full): those that have each of the words in title or detail, whatever their
 *   case
 */
GListStore *cursus_finder_filter (GListModel *options, const char *words);

G_END_DECLS
