/* workload.h - the hours of work that a module or a group stands for
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "facts/fractions.h"
#include "model/module.h"
#include "model/programme.h"

G_BEGIN_DECLS

/**
 * CursusWorkload:
 * @amount: hours in ten-thousandths
 * @is_known: this is all of it
 * @is_partial: this is the part of it that is stated
 */
typedef struct
{
  gint64   amount;
  gboolean is_known;
  gboolean is_partial;
} CursusWorkload;

/**
 * cursus_hours_per_credit:
 * @programme: (nullable): a programme
 *
 * Returns: how many hours a credit stands for, that of ECTS without a programme;
 *   %CURSUS_NOT_STATED if it is not known
 */
CursusDecimal cursus_hours_per_credit (const CursusProgramme *programme);

/**
 * cursus_workload_of_module:
 * @hours_per_credit: or %CURSUS_NOT_STATED
 *
 * Returns: contact and self-study if both are stated, else the credits' hours, else the one part
 *   that is stated
 */
CursusWorkload cursus_workload_of_module (const CursusModule *module,
                                          CursusDecimal       hours_per_credit);

/**
 * cursus_workload_of_credits:
 * @credits: or %CURSUS_NOT_STATED
 * @hours_per_credit: or %CURSUS_NOT_STATED
 *
 * Returns: the hours of so many credits
 */
CursusWorkload cursus_workload_of_credits (CursusDecimal credits, CursusDecimal hours_per_credit);

/**
 * cursus_workload_add_part:
 * @sum: hours in ten-thousandths
 * @part: the credits of one term
 * @credits: those of all terms, or %CURSUS_NOT_STATED
 * @n_terms: how many there are
 * @repeats: how often they are taken
 *
 * Adds what falls to one term: in proportion to its credits, evenly where there are none.
 */
void cursus_workload_add_part (const CursusWorkload *workload, CursusFractions *sum, gint64 part,
                               CursusDecimal credits, guint n_terms, gint64 repeats);

G_END_DECLS
