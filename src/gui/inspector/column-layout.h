/* column-layout.h - one child in a column of a given width
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define CURSUS_TYPE_COLUMN_LAYOUT (cursus_column_layout_get_type ())

/**
 * CursusColumnLayout:
 *
 * For what scrolls up and down: its width is given and its height follows. What nobody needs to
 * know, how high it is at no given width and how wide at a given height, takes GTK a multiple of
 * the time of everything else, because it tries many widths; so it is not asked.
 */
G_DECLARE_FINAL_TYPE (CursusColumnLayout, cursus_column_layout, CURSUS, COLUMN_LAYOUT,
                      GtkLayoutManager)

G_END_DECLS
