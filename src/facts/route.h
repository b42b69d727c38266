/* route.h - one way through a programme: a plan on a pathway, and what follows from it
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "facts/stay.h"
#include "facts/tag-facts.h"

G_BEGIN_DECLS

/* A figure that nothing states, as JSON's null. */
#define CURSUS_NO_FIGURE G_MININT64

/**
 * CursusAmount:
 * @amount: hundredths; %CURSUS_NO_FIGURE if nothing of it is stated; a lower bound if
 * @unknown: of how many things it is not stated, or only in part
 */
typedef struct
{
  gint64 amount;
  guint  unknown;
} CursusAmount;

/**
 * CursusCoverage:
 * @share: what part of the credits falls to the strand, each module's divided among its marks by
 *   their levels; ten-thousandths or %CURSUS_NO_FIGURE
 * @reach: what part of the credits is that of modules which touch the strand; ten-thousandths or
 *   %CURSUS_NO_FIGURE
 *
 * How much of a term or a route a strand has.
 */
typedef struct
{
  gint64 share;
  gint64 reach;
} CursusCoverage;

/**
 * CursusTermFacts:
 * @term: the record
 * @n_modules: how many different modules run in it, groups not counted
 * @strands: (array): a #CursusCoverage for each strand
 * @untagged: what part of the credits has no marks; ten-thousandths or %CURSUS_NO_FIGURE
 */
typedef struct
{
  const CursusTerm *term;
  CursusAmount      credits;
  CursusAmount      hours;
  guint             n_modules;
  CursusCoverage   *strands;
  gint64            untagged;
} CursusTermFacts;

/**
 * CursusRoute:
 * @plan: the position of the plan
 * @pathway: (nullable): the pathway; %NULL if the project has none
 * @months: hundredths, of its terms
 * @terms: (array length=n_terms): its terms
 * @strands: (array): a #CursusCoverage for each strand
 * @tags: (array): a #CursusTagFacts for each tag
 * @stays: (array): a #CursusStay for each module
 * @is_on_route: (array): for each module whether it belongs to the pathway
 */
typedef struct
{
  guint                plan;
  const CursusPathway *pathway;
  CursusAmount         credits;
  CursusAmount         hours;
  gint64               months;
  guint                n_terms;
  CursusTermFacts     *terms;
  CursusCoverage      *strands;
  gint64               untagged;
  CursusTagFacts      *tags;
  CursusStay          *stays;
  guint8              *is_on_route;
} CursusRoute;

/**
 * cursus_route_new:
 * @outline: of the project
 * @plan: the position of a plan
 * @pathway: (nullable): one of the pathways; %NULL if the project has none
 *
 * Returns: (transfer full): what follows from the plan on this pathway
 */
CursusRoute *cursus_route_new (const CursusOutline *outline, guint plan,
                               const CursusPathway *pathway);
void         cursus_route_free (CursusRoute *route);

/**
 * cursus_place_credits_in_term:
 * @place: of a module
 * @credits: of the module, stated
 * @n_terms: how many terms the module runs
 * @nth: less than @n_terms
 *
 * Returns: the credits, in hundredths, that fall to its nth term: as the place splits them if it
 *   does so rightly, else evenly with leftover hundredths to the first terms; without repeats
 */
gint64 cursus_place_credits_in_term (const CursusPlace *place, CursusDecimal credits, guint n_terms,
                                     guint nth);

/**
 * cursus_place_is_split_rightly:
 *
 * Returns: whether the place says nothing of how the credits are split, or as many parts as there
 *   are terms which add up to the stated credits
 */
gboolean cursus_place_is_split_rightly (const CursusPlace *place, const CursusModule *module);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (CursusRoute, cursus_route_free)

G_END_DECLS
