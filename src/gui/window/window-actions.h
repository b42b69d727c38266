/* window-actions.h - what can be done with the programme as a whole
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "gui/window/window.h"

G_BEGIN_DECLS

/**
 * cursus_window_set_keys:
 *
 * Gives the actions of windows their keys.
 */
void cursus_window_set_keys (GtkApplication *application);

G_END_DECLS
