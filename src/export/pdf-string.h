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

/**
 * cursus_pdf_append_number:
 *
 * Appends @before, @number and @after: a file has more of these than printf() is good for.
 */
void cursus_pdf_append_number (GString *out, const char *before, guint number, const char *after);

/**
 * cursus_pdf_append_integer:
 *
 * Appends @number, with nothing around it.
 */
void cursus_pdf_append_integer (GString *out, int number);

/**
 * cursus_pdf_append_fixed:
 *
 * Appends @number with three decimals at most, and a space.
 */
void cursus_pdf_append_fixed (GString *out, double number);

G_END_DECLS
