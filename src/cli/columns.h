/* columns.h - texts on a grid of columns, as terminals and fixed-width fonts have it
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * cursus_columns_clean:
 * @text: UTF-8, possibly of several lines
 *
 * Makes one line of @text: white space becomes single spaces, and characters that command a
 * terminal become U+FFFD.
 *
 * Returns: (transfer full): the line
 */
char *cursus_columns_clean (const char *text);

/**
 * cursus_columns_measure:
 * @text: one line
 *
 * Returns: how many columns it takes: none for marks above another letter, two for wide letters
 *   such as Chinese ones
 */
guint cursus_columns_measure (const char *text);

/**
 * cursus_columns_pad:
 * @out: what stands on the line so far
 * @n: so many columns of spaces to append
 */
void cursus_columns_pad (GString *out, guint n);

/**
 * cursus_columns_wrap:
 * @text: one line
 * @width: in columns; 0: as wide as it likes
 *
 * Breaks @text between words, and within a word only where that is wider than @width.
 *
 * Returns: (transfer full) (array zero-terminated=1): the lines, at least one
 */
char **cursus_columns_wrap (const char *text, guint width);

G_END_DECLS
