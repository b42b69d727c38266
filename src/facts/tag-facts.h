/* tag-facts.h - what a route does for each tag
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "facts/stay.h"

G_BEGIN_DECLS

/**
 * CursusTagFacts:
 * @n_modules: how many different modules have a mark on it or on a tag in it
 * @level: the highest level of such a mark; 0 if nobody marks it
 * @first_term: the earliest term in which such a module begins, or %CURSUS_NOWHERE
 * @is_unprepared_itself: a mark on it of level 2 or 3 has none of a lower level that begins by then
 * @is_unprepared: that is so of it or of a tag in it
 * @is_gap: nobody marks it, and it is not retired
 */
typedef struct
{
  guint    n_modules;
  guint    level;
  guint    first_term;
  gboolean is_unprepared_itself;
  gboolean is_unprepared;
  gboolean is_gap;
} CursusTagFacts;

/**
 * cursus_tag_facts_new:
 * @stays: (array): where each module stands
 *
 * Returns: (transfer full) (array): the facts of each tag
 */
CursusTagFacts *cursus_tag_facts_new (const CursusOutline *outline, const CursusStay *stays);

G_END_DECLS
