/* ink-on.h - colours as documents name them
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * cursus_is_colour:
 * @text: (nullable)
 *
 * Returns: whether @text is a colour: "#rrggbb"
 */
gboolean cursus_is_colour (const char *text);

/**
 * cursus_ink_on:
 * @colour: of a background
 *
 * Returns: the one of black and white that is easier to read on it
 */
const char *cursus_ink_on (const char *colour);

G_END_DECLS
