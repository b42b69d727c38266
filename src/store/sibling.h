/* sibling.h - how elements that stand side by side are told apart
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "model/record.h"

G_BEGIN_DECLS

/**
 * cursus_sibling_counts_new:
 *
 * Returns: (transfer full): how many siblings of each name there were: none yet
 */
GHashTable *cursus_sibling_counts_new (void);

/**
 * cursus_sibling_key:
 * @counts: of the siblings before @record, which is counted, too
 *
 * Gives the name by which foreign content remembers the record that it follows: its id, or its
 * element with its key or its number.
 *
 * Returns: (transfer full): the key
 */
char *cursus_sibling_key (GHashTable *counts, const CursusRecord *record);

/**
 * cursus_sibling_find_double:
 * @siblings: (array length=n): records of one list
 *
 * Returns: the position of the first record that has the same key as one before it;
 *   %CURSUS_NO_DOUBLE if all differ, or such records may have the same key
 */
guint cursus_sibling_find_double (CursusRecord *const *siblings, guint n);

#define CURSUS_NO_DOUBLE G_MAXUINT

G_END_DECLS
