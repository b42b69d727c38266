/* window.h - one programme in a window
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "edit/editor.h"

#include <adwaita.h>

G_BEGIN_DECLS

#define CURSUS_TYPE_WINDOW (cursus_window_get_type ())

/**
 * CursusWindow:
 *
 * Shows what there is to begin with until it has a programme, and then that programme, for as
 * long as it lives.
 */
G_DECLARE_FINAL_TYPE (CursusWindow, cursus_window, CURSUS, WINDOW, AdwApplicationWindow)

/**
 * cursus_window_new:
 *
 * Returns: (transfer none): a window without a programme; the application holds it
 */
CursusWindow *cursus_window_new (GtkApplication *application);

/**
 * cursus_window_is_free:
 *
 * Returns: whether it shows no programme and is not about to
 */
gboolean cursus_window_is_free (CursusWindow *self);

/**
 * cursus_window_get_path:
 *
 * Returns: (nullable): the file that it shows or reads
 */
const char *cursus_window_get_path (CursusWindow *self);

/**
 * cursus_window_open:
 * @path: a project file, in the encoding of file names
 *
 * Reads the file while the window stays usable, and shows it. If that fails the window says why
 * and is free again. A window that was not seen before is presented as soon as there is something
 * to see.
 */
void cursus_window_open (CursusWindow *self, const char *path);

/**
 * cursus_window_show:
 * @editor: what the free window is to show; a large programme is there a moment later
 */
void cursus_window_show (CursusWindow *self, CursusEditor *editor);

/**
 * cursus_window_offer_recovery:
 *
 * Looks for what a crash left behind, and offers it above the pages.
 */
void cursus_window_offer_recovery (CursusWindow *self);

G_END_DECLS
