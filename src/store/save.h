/* save.h - a file put in the place of another, or nothing changed
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * cursus_save:
 * @path: where, in the encoding of file names; links are followed
 * @bytes: (array length=length): what
 *
 * Writes a file beside the target, flushes it, puts it in the target's place with the mode that
 * the target had, and flushes the folder.
 *
 * Returns: %FALSE with %CURSUS_STORE_ERROR_SAVE if anything fails; what was there before is there
 *   as it was
 */
gboolean cursus_save (const char *path, const char *bytes, gsize length, GError **error);

G_END_DECLS
