/* recent-menu.h - the programmes opened lately, as a menu
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/**
 * cursus_recent_menu_new:
 *
 * Reads the list of recent files, which may be long.
 *
 * Returns: (transfer full): a menu that follows what is opened; its entries activate "app.new" and
 *   "app.open-uri"
 */
GMenuModel *cursus_recent_menu_new (void);

/**
 * cursus_recent_files:
 *
 * Returns: (transfer full) (element-type GtkRecentInfo): programmes that were opened and are still
 *   there, the last one first
 */
GList *cursus_recent_files (void);

G_END_DECLS
