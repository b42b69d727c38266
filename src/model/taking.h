/* taking.h - records taken from one project into another, with what they stand in
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "model/project.h"

G_BEGIN_DECLS

/**
 * CursusTaking:
 *
 * A project that grows by records of another one, the set. What has an id that the project uses for
 * something else gets another one; what the project has already, by type and id, is not taken.
 */
typedef struct _CursusTaking CursusTaking;

CursusTaking *cursus_taking_new (const CursusProject *project, const CursusProject *set);
void          cursus_taking_free (CursusTaking *self);

/**
 * cursus_taking_get_set:
 *
 * Returns: the set; its texts name their language where they would be understood to be in that of
 *   the project
 */
const CursusProject *cursus_taking_get_set (const CursusTaking *self);
const CursusProject *cursus_taking_get_project (const CursusTaking *self);

/**
 * cursus_taking_bring:
 * @id: of a record of the set; others count for nothing
 *
 * Brings it along, unless the project has a record of this type and id: a tag with what it stands
 * in, and with the tag that took its place.
 */
void cursus_taking_bring (CursusTaking *self, CursusRecordType type, const char *id);

/**
 * cursus_taking_translate:
 * @id: as the set has it
 *
 * Returns: the id that it has in the project
 */
const char *cursus_taking_translate (const CursusTaking *self, const char *id);

/**
 * cursus_taking_dup_free_id:
 *
 * Returns: (transfer full): @id or, if the project has it, one like it: "r-2"
 */
char *cursus_taking_dup_free_id (const CursusTaking *self, const char *id);

/**
 * cursus_taking_add:
 * @record: open; behind all others of its type
 */
void cursus_taking_add (CursusTaking *self, CursusRecord *record);

/**
 * cursus_taking_end:
 *
 * Returns: (transfer full): the project as it is now
 */
CursusProject *cursus_taking_end (const CursusTaking *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (CursusTaking, cursus_taking_free)

G_END_DECLS
