/* remedy-private.h - what the ways to mend a problem have in common
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "facts/remedy.h"

G_BEGIN_DECLS

/* No more than so many are tried for one problem. */
#define REMEDIES_MAX 40

/* The search for what mends one problem. */
typedef struct
{
  CursusCheck          check; /* for the names of things */
  const CursusProblem *problem;
  const CursusProject *project;
  const CursusOutline *outline;
  const CursusRoute   *route; /* of the problem, or the first one of its plan; may be NULL */
  GPtrArray           *candidates;
} RemedySearch;

typedef void (*RemedyProposer) (RemedySearch *search);

/* remedy-try.c */
void        remedy_take (RemedySearch *search, char *label, CursusChange *const *changes, guint n);
void        remedy_take_value (RemedySearch *search, const CursusRecord *record, const char *field,
                               const char *value, char *label);
const char *remedy_about (const RemedySearch *search, guint nth);

/* remedy-placing.c; where from or to is CURSUS_NOWHERE, it is placed or taken out */
CursusChange *remedy_move_new (const RemedySearch *search, const char *id, guint from, guint to);
void          remedy_propose_move (RemedySearch *search, const char *id, guint from, guint to);
void          remedy_move_for_order (RemedySearch *search);
void          remedy_place_missing (RemedySearch *search);
void          remedy_move_module (RemedySearch *search);
void          remedy_take_out (RemedySearch *search);
void          remedy_take_out_double (RemedySearch *search);
void          remedy_balance_term (RemedySearch *search);

/* remedy-thesis.c */
void remedy_find_thesis (RemedySearch *search);

/* remedy-values.c */
void remedy_drop_reference (RemedySearch *search);
void remedy_drop_split (RemedySearch *search);
void remedy_drop_credits (RemedySearch *search);
void remedy_set_contact (RemedySearch *search);
void remedy_set_credits (RemedySearch *search);
void remedy_set_terms (RemedySearch *search);
void remedy_set_weights (RemedySearch *search);
void remedy_raise_level (RemedySearch *search);
void remedy_introduce_first (RemedySearch *search);
void remedy_mark_successor (RemedySearch *search);

G_END_DECLS
