/* wrapped-text.h - a text that takes as many lines as it needs, and is cheap to measure
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define CURSUS_TYPE_WRAPPED_TEXT (cursus_wrapped_text_get_type ())

/**
 * CursusWrappedText:
 *
 * A #GtkLabel that wraps breaks its text into lines dozens of times to find out how narrow it may
 * become. This one may always become narrow, and breaks its text once for each width.
 *
 * Properties: "lines" (int): how many it takes at most, the last one ends in an ellipsis then; 0 if
 * it takes as many as it needs. "trailing" (boolean): whether it stands at the end of a row and
 * gives way to what stands there before: it would like to be on one line, makes do with one line of
 * its height, ends where the row ends, and of what is too long the beginning and the end are shown.
 */
G_DECLARE_FINAL_TYPE (CursusWrappedText, cursus_wrapped_text, CURSUS, WRAPPED_TEXT, GtkWidget)

/**
 * cursus_wrapped_text_set_text:
 * @text: what it says, also to screen readers
 */
void cursus_wrapped_text_set_text (CursusWrappedText *self, const char *text);

/**
 * cursus_wrapped_text_get_text:
 *
 * Returns: what it says
 */
const char *cursus_wrapped_text_get_text (CursusWrappedText *self);

G_END_DECLS
