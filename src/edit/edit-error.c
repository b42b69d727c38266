/* edit-error.c - why an edit, or saving it, is refused
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "edit/edit-error.h"

G_DEFINE_QUARK (cursus_edit_error_quark, cursus_edit_error)
