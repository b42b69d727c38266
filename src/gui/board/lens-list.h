/* lens-list.h - by what the cards of the board can be coloured
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "gui/common/workspace.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

/**
 * cursus_lens_list_bind:
 * @list: what shows the strands and tags, and nothing first
 *
 * Fills the list whenever it is about to be seen, and lets it choose the lens of the workspace.
 */
void cursus_lens_list_bind (GtkDropDown *list, CursusWorkspace *workspace);

/**
 * cursus_lens_list_fill:
 *
 * Fills the list with what there is in the project now, and chooses what is chosen.
 */
void cursus_lens_list_fill (GtkDropDown *list, CursusWorkspace *workspace);

/**
 * cursus_lens_dup_title:
 *
 * Returns: (transfer full) (nullable): what the lens of the workspace is called
 */
char *cursus_lens_dup_title (CursusWorkspace *workspace);

G_END_DECLS
