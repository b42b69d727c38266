/* opening-failure.h - why a file cannot be opened, and what can be done about it
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "gui/window/window.h"

G_BEGIN_DECLS

/**
 * cursus_opening_failure_show:
 * @window: over which it is said
 * @path: of the file
 * @error: what reading it gave
 *
 * Says which line of the file is at fault, and what stands there. The file can be looked at as
 * text, if there is a program for that, and opened again once it was mended.
 */
void cursus_opening_failure_show (CursusWindow *window, const char *path, const GError *error);

G_END_DECLS
