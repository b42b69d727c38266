/* pdf-string.h - text as a PDF writes it
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * cursus_pdf_append_string:
 * @key: with its slash
 * @text: letters that are none are replaced
 *
 * Appends an entry of a dictionary: readable where ASCII will do, otherwise UTF-16.
 */
void cursus_pdf_append_string (GString *out, const char *key, const char *text);

G_END_DECLS
