/* code-series.h - codes and titles that count up, and the next one of them
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "base/text.h"

G_BEGIN_DECLS

/**
 * cursus_code_series_next:
 * @codes: (element-type utf8): codes that may be alike but for the number at their end
 * @least: how many have to be
 * @taken: (element-type utf8): a set of codes that are in use
 *
 * Returns: (transfer full) (nullable): the code after the largest one, which is not in use; %NULL
 *   unless most of @codes are alike
 */
char *cursus_code_series_next (const GPtrArray *codes, guint least, GHashTable *taken);

/**
 * cursus_code_series_next_title:
 * @title: (nullable): a title in several languages
 * @number: the number that has to stand at its end, or 0: any, or none
 *
 * Returns: (transfer full) (nullable): the title with the number after it: "Semester 3" for
 *   "Semester 2", and if none is asked for "Part-time 2" for "Part-time"; without the languages in
 *   which the number is another one
 */
CursusText *cursus_code_series_next_title (CursusText *title, guint number);

G_END_DECLS
