/* fetching.h - records asked for before it is their turn
 *
 * The records of a large project lie all over memory. Where a loop looks at each of them for a
 * moment, most of its time would go by waiting for memory. These functions ask for what is to come
 * some steps later, while the loop is at @position: they change nothing, and are for loops through
 * all modules.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "model/project.h"

G_BEGIN_DECLS

/**
 * cursus_fetch_marks:
 *
 * Asks for modules with their marks and what they require.
 */
void cursus_fetch_marks (const CursusProject *project, guint position);

/**
 * cursus_fetch_outcomes:
 *
 * Asks for modules with their outcomes and assessments.
 */
void cursus_fetch_outcomes (const CursusProject *project, guint position);

G_END_DECLS
