/* term-credits.h - how many credits a place puts into each of its terms
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "model/project.h"

G_BEGIN_DECLS

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

G_END_DECLS
