/* outcome.c - a learning outcome, of the programme or of a module
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "model/outcome.h"

#include "model/rows.h"

static const char *const domains[] = { "knowledge", "skills", "responsibility", NULL };
static const char *const blooms[] = { "remember", "understand", "apply", "analyse",
                                      "evaluate", "create",     NULL };

static const CursusField outcome_rows[] = {
  ROW_ID,
  ROW (CursusOutcome, code, "code", STRING),
  ROW (CursusOutcome, domain, "domain", CHOICE, .choices = domains),
  ROW (CursusOutcome, bloom, "bloom", CHOICE, .choices = blooms),
  ROW (CursusOutcome, supports, "supports", REFERENCES),
  ROW_ASSUMED,
  ROW_SOURCE,
  ROW (CursusOutcome, title, "title", TEXT),
  ROW_NOTE,
};

TABLE (CursusOutcome, cursus_outcome, "outcome", OUTCOMES, 'o', outcome_rows);
