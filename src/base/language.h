/* language.h - language tags (BCP 47), as far as texts need them
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * cursus_language_is_valid:
 * @text: (array length=length): what may be a language tag
 *
 * Returns: whether @text is made like a tag: subtags of one to eight letters (and digits, but for
 *   the first) joined by hyphens
 */
gboolean cursus_language_is_valid (const char *text, gsize length);

/**
 * cursus_language_distance:
 * @asked: the tag that someone wants
 * @offered: the tag that there is
 *
 * Returns: 0 if they are the same whatever their case, larger the more subtags they differ in,
 *   and %G_MAXUINT if they are different languages (their first subtags differ)
 */
guint cursus_language_distance (const char *asked, const char *offered);

G_END_DECLS
