/* references.h - what refers to a record, and is taken back when the record goes
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "model/project.h"

G_BEGIN_DECLS

/**
 * cursus_references_removed_from:
 * @record: a record
 * @ids: (element-type utf8): a set of ids
 *
 * Takes out every reference to one of @ids, in @record and in the records inside of it; a record
 * that is nothing without the reference, such as a place, goes with it.
 *
 * Returns: (transfer full) (nullable): @record without them; %NULL if it has none
 */
CursusRecord *cursus_references_removed_from (const CursusRecord *record, GHashTable *ids);

/**
 * cursus_references_removed:
 * @project: a project
 * @ids: (element-type utf8): a set of ids
 * @changed: (out) (optional) (transfer full) (element-type utf8): the ids of the records in the
 *   project's arrays that differ
 *
 * Takes out every reference to one of @ids, but not from what people wrote: threads, proposals
 * and earlier editions stay as they are.
 *
 * Returns: (transfer full): the project without them
 */
CursusProject *cursus_references_removed (const CursusProject *project, GHashTable *ids,
                                          GPtrArray **changed);

G_END_DECLS
