/* name-list.h - what messages call several things at once
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "facts/problem.h"

G_BEGIN_DECLS

/**
 * cursus_name_list:
 * @ids: (array length=n): ids of whatever there is in a project; at least one
 *
 * Returns: (transfer full): what they are called, in quotes and in this order: “A”, “B”; of many
 *   only the first ones, and how many more there are
 */
char *cursus_name_list (const CursusCheck *check, const char *const *ids, guint n);

/**
 * cursus_name_some:
 * @ids: (array length=n_ids): the ids of the first of them; at least one
 * @n: how many there are, at least @n_ids
 *
 * Returns: (transfer full): what these are called, and how many more there are
 */
char *cursus_name_some (const CursusCheck *check, const char *const *ids, guint n_ids, guint n);

G_END_DECLS
