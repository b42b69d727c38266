/* dotted-line.h - pieces on one line, with a dot between them
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * cursus_dotted_line_add:
 * @line: what stands on the line so far
 * @piece: (nullable): what comes next; %NULL: nothing
 */
void cursus_dotted_line_add (GString *line, const char *piece);

G_END_DECLS
