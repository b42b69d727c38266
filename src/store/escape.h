/* escape.h - characters as XML has to write them
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * cursus_escape_text:
 * @text: (array length=length): UTF-8
 *
 * Appends @text as the content of an element. What XML cannot hold at all, such as control
 * characters, becomes U+FFFD.
 */
void cursus_escape_text (GString *out, const char *text, gsize length);

/**
 * cursus_escape_attribute:
 * @text: (array length=length): UTF-8
 *
 * Appends @text as the value of an attribute, between double quotes that are the caller's.
 */
void cursus_escape_attribute (GString *out, const char *text, gsize length);

G_END_DECLS
