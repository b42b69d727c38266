/* spare-layout.h - one child in the room that nothing else needs
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define CURSUS_TYPE_SPARE_LAYOUT (cursus_spare_layout_get_type ())

/**
 * CursusSpareLayout:
 *
 * For what is good to know and first to go: it asks for no width, is shown in what is left, and not
 * at all where less than half of it would be seen.
 */
G_DECLARE_FINAL_TYPE (CursusSpareLayout, cursus_spare_layout, CURSUS, SPARE_LAYOUT,
                      GtkLayoutManager)

G_END_DECLS
