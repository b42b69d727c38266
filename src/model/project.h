/* project.h - one programme with all that belongs to it, as an immutable value
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "model/id-table.h"
#include "model/module.h"
#include "model/plan.h"
#include "model/programme.h"
#include "model/strand.h"

G_BEGIN_DECLS

/**
 * CursusProject:
 *
 * A snapshot that never changes and may be read by any thread. An edit makes another project,
 * which shares every record that stays the same.
 */
typedef struct _CursusProject CursusProject;

/**
 * CursusProjectContents:
 * @minor: N of the format's version 1.N
 * @language: of texts that name none; "" if not stated
 * @foreign: (nullable): what stands beside the records and is not ours
 * @records: (nullable): an array of #CursusRecord for each type, in the order of the file; a
 *   strand's tags stand together, each before the tags in it
 *
 * What a project is made of.
 */
typedef struct
{
  int            minor;
  const char    *language;
  CursusForeign *foreign;
  GPtrArray     *records[CURSUS_N_RECORD_TYPES];
} CursusProjectContents;

/**
 * cursus_project_new:
 * @contents: its records are sealed and shared; their ids must differ
 *
 * Returns: (transfer full): the project
 */
CursusProject *cursus_project_new (const CursusProjectContents *contents);
CursusProject *cursus_project_ref (const CursusProject *project);
void           cursus_project_unref (CursusProject *project);

/**
 * cursus_project_equal:
 *
 * Returns: whether two projects say the same; what they share is not looked into
 */
gboolean cursus_project_equal (const CursusProject *a, const CursusProject *b);

/* How a record holds a project. */
extern const CursusBox cursus_project_box;

int                   cursus_project_get_minor (const CursusProject *project);
const char           *cursus_project_get_language (const CursusProject *project);
const CursusForeign  *cursus_project_get_foreign (const CursusProject *project);
const CursusSequence *cursus_project_get_sequence (const CursusProject *project,
                                                   CursusRecordType     type);

/**
 * cursus_project_n:
 *
 * Returns: how many records of this type there are
 */
guint cursus_project_n (const CursusProject *project, CursusRecordType type);

/**
 * cursus_project_nth:
 * @nth: less than cursus_project_n()
 *
 * Returns: the record, in O(1)
 */
const CursusRecord *cursus_project_nth (const CursusProject *project, CursusRecordType type,
                                        guint nth);

/**
 * cursus_project_find:
 *
 * Returns: the position of the record of this type with this id, in O(1), or %CURSUS_NOWHERE
 */
guint cursus_project_find (const CursusProject *project, CursusRecordType type, const char *id);

/**
 * cursus_project_lookup_in:
 *
 * Returns: (nullable): the record of this type with this id, in O(1)
 */
const CursusRecord *cursus_project_lookup_in (const CursusProject *project, CursusRecordType type,
                                              const char *id);

/**
 * cursus_project_lookup:
 * @owner: (out) (optional): the record in the project's arrays which is or holds the result
 *
 * Returns: (nullable): the record with this id, wherever in the project it stands, in O(1)
 */
const CursusRecord *cursus_project_lookup (const CursusProject *project, const char *id,
                                           const CursusRecord **owner);

/* The records of one type, typed. They may be %NULL but for those at a position. */
const CursusProgramme *cursus_project_lookup_programme (const CursusProject *project);
const CursusModule    *cursus_project_lookup_module (const CursusProject *project, const char *id);
const CursusGroup     *cursus_project_lookup_group (const CursusProject *project, const char *id);
const CursusPlan      *cursus_project_lookup_plan (const CursusProject *project, const char *id);
const CursusStrand    *cursus_project_lookup_strand (const CursusProject *project, const char *id);
const CursusTag       *cursus_project_lookup_tag (const CursusProject *project, const char *id);
const CursusModule    *cursus_project_nth_module (const CursusProject *project, guint nth);
const CursusPlan      *cursus_project_nth_plan (const CursusProject *project, guint nth);

/**
 * cursus_project_find_term:
 * @plan: the position of a plan
 * @module: the position of a module
 *
 * Returns: the first term of the plan in which the module stands, counted from zero, in O(1);
 *   %CURSUS_NOWHERE if it is not placed
 */
guint cursus_project_find_term (const CursusProject *project, guint plan, guint module);

/**
 * cursus_project_lookup_term_of:
 * @plan_id: the id of a plan
 * @id: the id of a module or a group
 *
 * Returns: (nullable): the first term of the plan in which it stands, in O(1)
 */
const CursusTerm *cursus_project_lookup_term_of (const CursusProject *project, const char *plan_id,
                                                 const char *id);

/**
 * cursus_project_with:
 * @record: a record of the project that was copied and changed, of one of its arrays
 *
 * Returns: (transfer full): the project with @record in the place of that with the same id. It
 *   shares all other records, and the look-up by id unless ids inside of @record differ.
 */
CursusProject *cursus_project_with (const CursusProject *project, CursusRecord *record);

/**
 * cursus_project_splice:
 * @n_removed: how many records of @type go away at @position
 * @items: (array length=n_items): what comes in their place
 *
 * Returns: (transfer full): the project with other records, in O(records of that type)
 */
CursusProject *cursus_project_splice (const CursusProject *project, CursusRecordType type,
                                      guint position, guint n_removed, CursusRecord *const *items,
                                      guint n_items);

/**
 * cursus_project_with_language:
 *
 * Texts keep the language that they have. A project that had none, with texts in none, is only
 * whole again after cursus_texts_name_language().
 *
 * Returns: (transfer full): the project with another language for texts that name none in its file
 */
CursusProject *cursus_project_with_language (const CursusProject *project, const char *language);

/**
 * cursus_project_with_foreign:
 * @foreign: (nullable): what stands beside the records and is not ours
 *
 * Returns: (transfer full): the project with other foreign content
 */
CursusProject *cursus_project_with_foreign (const CursusProject *project, CursusForeign *foreign);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (CursusProject, cursus_project_unref)

G_END_DECLS
