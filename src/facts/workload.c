/* workload.c - the hours of work that a module or a group stands for
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "facts/workload.h"

CursusDecimal
cursus_hours_per_credit (const CursusProgramme *programme)
{
  return programme != NULL ? cursus_programme_get_hours_per_credit (programme) :
                             CURSUS_DECIMAL (25, 0);
}

CursusWorkload
cursus_workload_of_credits (CursusDecimal credits, CursusDecimal hours_per_credit)
{
  CursusWorkload workload = { 0 };

  if (credits == CURSUS_NOT_STATED || hours_per_credit == CURSUS_NOT_STATED)
    return workload;

  workload.amount = (gint64) credits * hours_per_credit;
  workload.is_known = TRUE;
  return workload;
}

CursusWorkload
cursus_workload_of_module (const CursusModule *module, CursusDecimal hours_per_credit)
{
  CursusWorkload workload = { 0 };
  gboolean       has_contact = module->contact != CURSUS_NOT_STATED;
  gboolean       has_self_study = module->self_study != CURSUS_NOT_STATED;

  if (!has_contact || !has_self_study)
    workload = cursus_workload_of_credits (module->credits, hours_per_credit);
  if (workload.is_known)
    return workload;

  workload.amount = 100 * ((has_contact ? (gint64) module->contact : 0) +
                           (has_self_study ? (gint64) module->self_study : 0));
  workload.is_known = has_contact && has_self_study;
  workload.is_partial = has_contact != has_self_study;
  return workload;
}

void
cursus_workload_add_part (const CursusWorkload *workload, CursusFractions *sum, gint64 part,
                          CursusDecimal credits, guint n_terms, gint64 repeats)
{
  gint64 amount = workload->amount * repeats;

  if (amount == 0)
    return;

  if (n_terms == 1)
    cursus_fractions_add (sum, amount, 1);
  else if (credits == CURSUS_NOT_STATED || credits == 0)
    cursus_fractions_add (sum, amount, n_terms);
  else
    cursus_fractions_add_product (sum, amount, part, credits);
}
