/* figure-json.h - a figure of the facts in JSON
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "cli/json.h"

G_BEGIN_DECLS

/**
 * cursus_figure_add_to_json:
 * @figure: the figure times 10 to the power of @n_decimals, or %CURSUS_NO_FIGURE, which is null
 */
void cursus_figure_add_to_json (CursusJson *json, const char *name, gint64 figure,
                                guint n_decimals);

G_END_DECLS
