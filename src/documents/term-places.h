/* term-places.h - what runs in a term of a route, as documents list it
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "documents/author.h"

G_BEGIN_DECLS

/**
 * CursusTermPlace:
 * @place: where it stands
 * @nth: which of its terms this is, from zero
 * @n_terms: how many it runs
 * @credits: hundredths that fall to this term, repeats included; %CURSUS_NO_FIGURE if not stated
 */
typedef struct
{
  const CursusOutlinePlace *place;
  guint                     nth;
  guint                     n_terms;
  gint64                    credits;
} CursusTermPlace;

/**
 * cursus_term_places_new:
 * @term: of the route of @author, from zero
 *
 * Returns: (transfer full) (element-type CursusTermPlace): the modules of the route that run in the
 *   term and the groups placed in it, in the order of the plan; their credits are those that
 *   make up the sum of the term
 */
GArray *cursus_term_places_new (const CursusAuthor *author, guint term);

G_END_DECLS
