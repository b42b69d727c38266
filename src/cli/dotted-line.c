/* dotted-line.c - pieces on one line, with a dot between them
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "cli/dotted-line.h"

#define DOT " · "

void
cursus_dotted_line_add (GString *line, const char *piece)
{
  if (piece == NULL)
    return;
  if (line->len > 0)
    g_string_append (line, DOT);
  g_string_append (line, piece);
}
