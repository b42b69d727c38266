/* figure-json.c - a figure of the facts in JSON
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "cli/figure-json.h"

#include "facts/route.h"

void
cursus_figure_add_to_json (CursusJson *json, const char *name, gint64 figure, guint n_decimals)
{
  if (figure == CURSUS_NO_FIGURE)
    cursus_json_add_null (json, name);
  else
    cursus_json_add_number (json, name, figure, n_decimals);
}
