/* place-line.h - modules and groups, placed or not, as lines of a ledger
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "cli/ledger.h"
#include "cli/view.h"

G_BEGIN_DECLS

/**
 * CursusPlaceInTerm:
 * @place: a place
 * @nth: which of its terms this is, from zero
 * @begins: the term in which the place stands, from zero
 * @n_terms: how many terms the plan has
 *
 * One of the terms that a place runs in.
 */
typedef struct
{
  const CursusPlace *place;
  guint              nth;
  guint              begins;
  guint              n_terms;
} CursusPlaceInTerm;

/**
 * cursus_place_line_add:
 * @ledger: gets a line with what the place counts in the term, and one for each module of a group
 */
void cursus_place_line_add (CursusView *view, CursusLedger *ledger, const CursusPlaceInTerm *place);

/**
 * cursus_place_line_add_module:
 * @ledger: gets a line with the credits of a module that is not placed
 */
void cursus_place_line_add_module (CursusView *view, CursusLedger *ledger,
                                   const CursusModule *module);

G_END_DECLS
