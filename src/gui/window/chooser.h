/* chooser.h - what there is to begin with: templates and programmes opened lately
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

G_BEGIN_DECLS

#define CURSUS_TYPE_CHOOSER (cursus_chooser_get_type ())

/**
 * CursusChooser:
 *
 * Its choices activate "app.new-from" with the id of a template, "app.open-uri" and "win.open".
 */
G_DECLARE_FINAL_TYPE (CursusChooser, cursus_chooser, CURSUS, CHOOSER, AdwBin)

/**
 * cursus_chooser_new:
 *
 * Returns: (transfer floating): a chooser; it reads the templates when it is shown first
 */
CursusChooser *cursus_chooser_new (void);

G_END_DECLS
