/* output.h - the result of a command, on standard output
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * cursus_output_print:
 * @text: (array length=length): a result, or the next part of it
 * @status: (inout): how the program is to end, a #CursusExit
 *
 * Writes to standard output, at once. If nobody reads any more that is no failure, but an end.
 *
 * Returns: %FALSE if there is no use in writing more; anything else than an end was reported then
 */
gboolean cursus_output_print (const char *text, gsize length, int *status);

/**
 * cursus_output_end:
 * @status: a #CursusExit
 *
 * Ends the program: all that was to be written is. What it still has in memory is not given back
 * bit by bit.
 */
G_NORETURN void cursus_output_end (int status);

G_END_DECLS
