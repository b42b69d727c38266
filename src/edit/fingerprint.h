/* fingerprint.h - what a file holds, told by a few characters
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * cursus_fingerprint_of_bytes:
 * @bytes: (array length=length): what stands in a file
 *
 * Returns: (transfer full): its SHA-256; different contents have different ones
 */
char *cursus_fingerprint_of_bytes (const char *bytes, gsize length);

/**
 * cursus_fingerprint_of_file:
 * @path: in the encoding of file names; links are followed
 *
 * Returns: (transfer full) (nullable): the fingerprint of what stands in the file now; %NULL if it
 *   cannot be read. Takes as long as reading it.
 */
char *cursus_fingerprint_of_file (const char *path);

G_END_DECLS
