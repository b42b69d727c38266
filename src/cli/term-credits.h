/* term-credits.h - how many credits a plan puts into each of its terms
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "model/project.h"

G_BEGIN_DECLS

/* The room for facts will compute this and everything else that follows from a project; until
 * then it stands here, and only here. */

/**
 * CursusCreditSum:
 * @hundredths: of what is stated
 * @n_stated: how many places state their credits
 * @n_unknown: how many do not
 *
 * A sum of credits. With some that are not stated it is a lower bound; where nothing is stated it
 * is not known; of no places at all it is 0.
 */
typedef struct
{
  gint64 hundredths;
  guint  n_stated;
  guint  n_unknown;
} CursusCreditSum;

/* The credits of a place that states none. */
#define CURSUS_CREDITS_UNKNOWN (-1)

/**
 * cursus_place_count_terms:
 *
 * Returns: over how many terms the place runs: those of its module, 1 for a group
 */
guint cursus_place_count_terms (const CursusProject *project, const CursusPlace *place);

/**
 * cursus_place_get_credits:
 * @nth: less than cursus_place_count_terms()
 *
 * Gives what the place counts in the nth of its terms, all its repeats together: the credits of
 * the module as they are split, else spread evenly, the hundredths that are left over to the first
 * terms; the credits of the place itself if it is that of a group.
 *
 * Returns: hundredths, or %CURSUS_CREDITS_UNKNOWN
 */
gint64 cursus_place_get_credits (const CursusProject *project, const CursusPlace *place, guint nth);

/**
 * cursus_place_is_on:
 * @pathway: (nullable): the id of a pathway; %NULL in a project without pathways
 *
 * Returns: whether a student on this pathway comes across the place; nobody comes across modules
 *   that are not there
 */
gboolean cursus_place_is_on (const CursusProject *project, const CursusPlace *place,
                             const char *pathway);

/**
 * cursus_plan_sum_credits:
 * @pathway: (nullable): the id of a pathway; %NULL in a project without pathways
 * @terms: (out caller-allocates): for each term of the plan its sum
 *
 * What would stand past the last term counts nowhere.
 *
 * Returns: the sum of all terms
 */
CursusCreditSum cursus_plan_sum_credits (const CursusProject *project, const CursusPlan *plan,
                                         const char *pathway, CursusCreditSum *terms);

G_END_DECLS
