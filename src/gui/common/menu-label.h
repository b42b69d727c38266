/* menu-label.h - what somebody wrote, as a line of a menu
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * cursus_menu_label_dup:
 * @text: of any length, in which an underscore is one
 *
 * Returns: (transfer full): a label for an entry of a menu that shows @text: in one line, which
 *   ends with an ellipsis where it would be wider than a menu should be
 */
char *cursus_menu_label_dup (const char *text);

G_END_DECLS
