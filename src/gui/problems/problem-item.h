/* problem-item.h - a problem as a row of the list
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "facts/remedy.h"
#include "gui/common/keyed-list.h"
#include "gui/problems/problem-words.h"

G_BEGIN_DECLS

/**
 * CursusRemedyState:
 * @CURSUS_REMEDY_WANTED: nobody looked for one yet
 * @CURSUS_REMEDY_OLD: there was one before the last edit, and nobody looked since
 * @CURSUS_REMEDY_FOUND: there is one
 * @CURSUS_REMEDY_NONE: there is none
 */
typedef enum
{
  CURSUS_REMEDY_WANTED,
  CURSUS_REMEDY_OLD,
  CURSUS_REMEDY_FOUND,
  CURSUS_REMEDY_NONE
} CursusRemedyState;

#define CURSUS_TYPE_PROBLEM_ITEM (cursus_problem_item_get_type ())

/**
 * CursusProblemItem:
 *
 * Signal "changed" (): it says something else.
 */
G_DECLARE_FINAL_TYPE (CursusProblemItem, cursus_problem_item, CURSUS, PROBLEM_ITEM, GObject)

/**
 * cursus_problem_item_new:
 * @findings: kept by the item
 * @problem: one of them
 * @key: what tells it from all others of them
 *
 * Returns: (transfer full): the item
 */
CursusProblemItem *cursus_problem_item_new (const CursusFindings *findings,
                                            const CursusProblem *problem, const char *key);

const CursusFindings *cursus_problem_item_get_findings (CursusProblemItem *self);
const CursusProblem  *cursus_problem_item_get_problem (CursusProblemItem *self);
const char           *cursus_problem_item_get_key (CursusProblemItem *self);
CursusProblemSection  cursus_problem_item_get_section (CursusProblemItem *self);

/**
 * cursus_problem_item_get_heading:
 *
 * Returns: (nullable): what stands above it, if it is the first of its section
 */
const char *cursus_problem_item_get_heading (CursusProblemItem *self);

/**
 * cursus_problem_item_set_heading:
 * @heading: (nullable): what stands above it
 *
 * For whoever makes the list, before it is shown.
 */
void cursus_problem_item_set_heading (CursusProblemItem *self, const char *heading);

/**
 * cursus_problem_item_get_elsewhere:
 *
 * Returns: whether it concerns another plan or pathway than the ones that are shown
 */
gboolean cursus_problem_item_get_elsewhere (CursusProblemItem *self);
void     cursus_problem_item_set_elsewhere (CursusProblemItem *self, gboolean elsewhere);

CursusRemedyState cursus_problem_item_get_remedy_state (CursusProblemItem *self);

/**
 * cursus_problem_item_get_remedy:
 *
 * Returns: (nullable): the remedy, that of before if the state is %CURSUS_REMEDY_OLD
 */
const CursusRemedy *cursus_problem_item_get_remedy (CursusProblemItem *self);

/**
 * cursus_problem_item_take_remedy:
 * @remedy: (nullable) (transfer full): what was found for its problem
 */
void cursus_problem_item_take_remedy (CursusProblemItem *self, CursusRemedy *remedy);

/* How a list of items is kept up to date. */
extern const CursusKeyedRows cursus_problem_item_rows;

G_END_DECLS
