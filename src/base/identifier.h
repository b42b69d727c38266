/* identifier.h - the names by which records are known
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

#define CURSUS_IDENTIFIER_MAX 64

/**
 * cursus_identifier_is_valid:
 * @text: (array length=length): what may be an identifier
 *
 * Returns: whether @text is an NCName (Namespaces in XML 1.0, on the names of XML 1.0 fifth
 *   edition) of at most %CURSUS_IDENTIFIER_MAX characters
 */
gboolean cursus_identifier_is_valid (const char *text, gsize length);

/**
 * cursus_identifier_new:
 * @letter: an ASCII letter for the kind of record
 *
 * Gives an identifier that nobody else gives: @letter and ten random base-32 characters.
 *
 * Returns: (transfer full): a shared string
 */
char *cursus_identifier_new (char letter);

G_END_DECLS
