/* application.h - Cursus, the program with windows
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

G_BEGIN_DECLS

#define CURSUS_TYPE_APPLICATION (cursus_application_get_type ())

/**
 * CursusApplication:
 *
 * Opens each programme in a window of its own; a file that is open already is shown, not opened
 * once more.
 */
G_DECLARE_FINAL_TYPE (CursusApplication, cursus_application, CURSUS, APPLICATION, AdwApplication)

/**
 * cursus_application_new:
 *
 * Returns: (transfer full): the application
 */
CursusApplication *cursus_application_new (void);

G_END_DECLS
