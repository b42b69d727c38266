/* about.h - what the program says about itself
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/**
 * cursus_about_show:
 * @parent: (nullable): the window it belongs to
 *
 * Shows name, version and licence.
 */
void cursus_about_show (GtkWindow *parent);

/**
 * cursus_help_show:
 * @parent: (nullable): the window it belongs to
 *
 * Shows the help page, which needs no other program and no network.
 */
void cursus_help_show (GtkWindow *parent);

G_END_DECLS
