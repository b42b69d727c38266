/* tags-window.h - tags taken in from taxonomies, and one's own
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "gui/common/workspace.h"

#include <adwaita.h>

G_BEGIN_DECLS

#define CURSUS_TYPE_TAGS_WINDOW (cursus_tags_window_get_type ())

/**
 * CursusTagsWindow:
 *
 * One page to find tags in taxonomies, one for those that the programme has.
 */
G_DECLARE_FINAL_TYPE (CursusTagsWindow, cursus_tags_window, CURSUS, TAGS_WINDOW, AdwWindow)

/**
 * cursus_tags_window_present:
 * @parent: the window of the programme; it has at most one window of tags
 *
 * Returns: (transfer none): the window, shown
 */
CursusTagsWindow *cursus_tags_window_present (GtkWindow *parent, CursusWorkspace *workspace);

G_END_DECLS
