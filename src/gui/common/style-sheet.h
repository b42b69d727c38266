/* style-sheet.h - the look of a room's widgets, beside their code
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/**
 * cursus_style_sheet_load:
 * @resource: the path of a style sheet among the resources
 *
 * Adds it to the default display; to be called once for each, from a class_init. The style sheet
 * of the application and that of the user win over it.
 */
void cursus_style_sheet_load (const char *resource);

G_END_DECLS
