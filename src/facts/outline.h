/* outline.h - a project as plain arrays and positions, for everything that is computed from it
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "model/module-kind.h"
#include "model/project.h"

G_BEGIN_DECLS

/**
 * CursusOutlineMark:
 * @tag: the position of a tag
 * @strand: the position of its strand
 * @level: 1 to 3
 * @is_assessed: the module also examines it
 *
 * A mark on a tag that exists.
 */
typedef struct
{
  guint    tag;
  guint    strand;
  guint    level;
  gboolean is_assessed;
} CursusOutlineMark;

/**
 * CursusOutlineShare:
 * @strand: the position of a strand that a module touches
 * @weight: the levels of its marks on the strand, added up
 */
typedef struct
{
  guint strand;
  guint weight;
} CursusOutlineShare;

/**
 * CursusOutlineModule:
 * @module: the record
 * @first_mark: where in the array of marks its own begin
 * @first_share: where in the array of shares its own begin
 * @weight: the levels of all its marks, added up; 0 if it is untagged
 * @n_missing: how many modules that it requires do not exist
 */
typedef struct
{
  const CursusModule *module;
  guint               first_mark;
  guint               n_marks;
  guint               first_share;
  guint               n_shares;
  guint               weight;
  guint               n_missing;
} CursusOutlineModule;

/**
 * CursusOutlineTag:
 * @tag: the record
 * @parent: the position of the tag it stands in; %CURSUS_NOWHERE if it stands in the strand itself
 * @strand: the position of its strand
 * @is_retired: it, or a tag it stands in, is retired
 * @superseded_by: (nullable): the id of the tag that took its place, or that of a tag it stands in
 * @as_of: its date, or that of the nearest tag it stands in that has one; 0 if none has
 */
typedef struct
{
  const CursusTag *tag;
  guint            parent;
  guint            strand;
  gboolean         is_retired;
  const char      *superseded_by;
  CursusDate       as_of;
} CursusOutlineTag;

/**
 * CursusOutlineGroup:
 * @group: the record
 * @first_member: where in the array of members its own begin: positions of modules that exist,
 *   each once
 */
typedef struct
{
  const CursusGroup *group;
  guint              first_member;
  guint              n_members;
} CursusOutlineGroup;

/**
 * CursusOutlinePlace:
 * @place: the record
 * @term: in which it stands, from zero
 * @module: the position of the module, or %CURSUS_NOWHERE
 * @group: the position of the group, or %CURSUS_NOWHERE
 */
typedef struct
{
  const CursusPlace *place;
  guint              term;
  guint              module;
  guint              group;
} CursusOutlinePlace;

/**
 * CursusOutlinePlan:
 * @plan: the record
 * @first_place: where in the array of places its own begin, in the order of its terms
 */
typedef struct
{
  const CursusPlan *plan;
  guint             first_place;
  guint             n_places;
} CursusOutlinePlan;

/**
 * CursusRequisiteType:
 *
 * In which way a module asks for another one.
 */
typedef enum
{
  CURSUS_REQUISITE_BEFORE,
  CURSUS_REQUISITE_BEGUN,
  CURSUS_REQUISITE_TOGETHER,
} CursusRequisiteType;

/**
 * CursusOutlineRequisite:
 * @module: the position of the module that asks
 * @record: what it asks
 * @first_alternative: where in the array of alternatives its own begin: positions of modules,
 *   %CURSUS_NOWHERE for those that are missing
 */
typedef struct
{
  guint                  module;
  CursusRequisiteType    type;
  const CursusRequisite *record;
  guint                  first_alternative;
  guint                  n_alternatives;
} CursusOutlineRequisite;

/**
 * CursusOutline:
 *
 * All ids of a project looked up once. It lends from the project, which has to outlive it.
 */
typedef struct
{
  const CursusProject    *project;
  guint                   n_modules;
  guint                   n_tags;
  guint                   n_strands;
  guint                   n_groups;
  guint                   n_plans;
  guint                   n_pathways;
  CursusOutlineModule    *modules;
  CursusOutlineTag       *tags;
  CursusOutlineGroup     *groups;
  CursusOutlinePlan      *plans;
  CursusOutlineMark      *marks;
  CursusOutlineShare     *shares;
  guint                  *members;
  CursusOutlinePlace     *places;
  CursusOutlineRequisite *requisites;
  guint                   n_requisites;
  guint                  *alternatives;
} CursusOutline;

/**
 * cursus_outline_new:
 *
 * Returns: (transfer full): the outline, in O(project)
 */
CursusOutline *cursus_outline_new (const CursusProject *project);
void           cursus_outline_free (CursusOutline *outline);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (CursusOutline, cursus_outline_free)

G_END_DECLS
