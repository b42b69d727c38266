/* text-area.h - a text view that is as high as its text
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define CURSUS_TYPE_TEXT_AREA (cursus_text_area_get_type ())

/**
 * CursusTextArea:
 *
 * A #GtkTextView only learns how high it is when it is drawn, which is too late for a row without
 * scroll bars: this one knows for every width.
 */
G_DECLARE_FINAL_TYPE (CursusTextArea, cursus_text_area, CURSUS, TEXT_AREA, GtkTextView)

G_END_DECLS
