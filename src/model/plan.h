/* plan.h - when things are studied: plans, their terms and what is placed in them; groups
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "model/record.h"
#include "model/topic.h"

G_BEGIN_DECLS

typedef enum
{
  CURSUS_SEASON_WINTER,
  CURSUS_SEASON_SUMMER,
} CursusSeason;

typedef enum
{
  CURSUS_TERM_SEMESTER,
  CURSUS_TERM_TRIMESTER,
  CURSUS_TERM_QUARTER,
  CURSUS_TERM_YEAR,
  CURSUS_TERM_PHASE,
  CURSUS_TERM_UNIT,
} CursusTermType;

typedef enum
{
  CURSUS_UNIT_MODULES,
  CURSUS_UNIT_CREDITS,
} CursusGroupUnit;

/* (array zero-terminated=1): the words for a #CursusTermType. */
extern const char *const cursus_term_types[];

/**
 * CursusPlace:
 * @module: (nullable): the id of the module that stands here, or
 * @group: (nullable): the id of the group
 * @split: (nullable): the credits of the module in each of its terms
 * @credits: of a group
 * @repeats: how often it is taken
 */
typedef struct
{
  CursusRecord    record;
  char           *module;
  char           *group;
  CursusDecimals *split;
  CursusDecimal   credits;
  gboolean        is_locked;
  int             repeats;
} CursusPlace;

CURSUS_DECLARE_RECORD (CursusPlace, cursus_place)

/**
 * cursus_place_get_id:
 *
 * Returns: the id of what is placed, a module or a group
 */
const char *cursus_place_get_id (const CursusPlace *place);

/**
 * CursusTerm:
 * @type: a #CursusTermType
 * @credits: what it is to have
 * @season: a #CursusSeason, where it is not that of the plan
 * @focus: the focus areas, #CursusItem
 * @places: #CursusPlace, in their order
 */
typedef struct
{
  CursusRecord   record;
  int            type;
  CursusDecimal  months;
  CursusDecimal  credits;
  int            season;
  gboolean       is_locked;
  CursusText    *title;
  CursusText    *theme;
  CursusText    *goal;
  CursusRecords *focus;
  CursusRecords *places;
} CursusTerm;

CURSUS_DECLARE_RECORD (CursusTerm, cursus_term)

/**
 * CursusWish:
 * @module: the id of the module that is to be arranged
 * @prefers: ids of terms
 * @avoids: ids of terms
 */
typedef struct
{
  CursusRecord   record;
  char          *module;
  CursusStrings *prefers;
  CursusStrings *avoids;
  int            weight;
} CursusWish;

CURSUS_DECLARE_RECORD (CursusWish, cursus_wish)

/**
 * CursusPlan:
 * @starts: a #CursusSeason
 * @terms: #CursusTerm, in their order
 * @wishes: #CursusWish
 *
 * One way to study the programme: full-time, part-time.
 */
typedef struct
{
  CursusRecord   record;
  int            starts;
  CursusText    *title;
  CursusRecords *terms;
  CursusRecords *wishes;
} CursusPlan;

CURSUS_DECLARE_RECORD (CursusPlan, cursus_plan)

/**
 * cursus_plan_nth_term:
 *
 * Returns: the term at @nth, counted from zero
 */
const CursusTerm *cursus_plan_nth_term (const CursusPlan *plan, guint nth);

/**
 * cursus_term_nth_place:
 *
 * Returns: the place at @nth, counted from zero
 */
const CursusPlace *cursus_term_nth_place (const CursusTerm *term, guint nth);

/**
 * CursusMember:
 * @module: the id of a module to choose
 */
typedef struct
{
  CursusRecord record;
  char        *module;
} CursusMember;

CURSUS_DECLARE_RECORD (CursusMember, cursus_member)

/**
 * CursusGroup:
 * @choose: how many of them a student chooses, in
 * @unit: a #CursusGroupUnit
 * @members: #CursusMember
 */
typedef struct
{
  CursusRecord   record;
  CursusDecimal  choose;
  int            unit;
  CursusText    *title;
  CursusRecords *members;
} CursusGroup;

CURSUS_DECLARE_RECORD (CursusGroup, cursus_group)

G_END_DECLS
