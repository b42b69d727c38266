/* renaming.h - records that get other ids, and references that follow
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "model/project.h"

G_BEGIN_DECLS

/**
 * cursus_renaming_new:
 *
 * Returns: (transfer full) (element-type utf8 utf8): no other ids yet, from old to new
 */
GHashTable *cursus_renaming_new (void);

/**
 * cursus_renaming_add:
 * @project: where the new ids must be free
 * @only_taken: leave ids that nothing in @project has
 *
 * Gives @record and all that stands in it new ids.
 */
void cursus_renaming_add (GHashTable *renaming, const CursusProject *project,
                          const CursusRecord *record, gboolean only_taken);

/**
 * cursus_renaming_get:
 *
 * Returns: the new id, or @id if it has none
 */
const char *cursus_renaming_get (GHashTable *renaming, const char *id);

/**
 * cursus_renaming_apply:
 *
 * Returns: (transfer full): an open copy of @record with the new ids in it, and in what stands in
 *   it
 */
CursusRecord *cursus_renaming_apply (GHashTable *renaming, const CursusRecord *record);

/**
 * cursus_renaming_foreach_reference:
 *
 * Calls @function for every id that @record, or something that stands in it, refers to.
 */
void cursus_renaming_foreach_reference (const CursusRecord *record, GFunc function, gpointer data);

G_END_DECLS
