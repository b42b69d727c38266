/* waiving.c - rules that may be broken, and why
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "edit/waiving.h"

#include "edit/rewrite.h"
#include "model/rule.h"

/* What is done to the waivers of a rule. */
typedef struct
{
  const char   *about;
  CursusWaiver *waiver; /* that is put in; NULL: none */
} Waiving;

static void
set_waiver (CursusRecord *copy, gpointer data)
{
  const Waiving *waiving = data;
  CursusRule    *rule = (CursusRule *) copy;
  CursusRecord  *item = (CursusRecord *) waiving->waiver;
  guint          n = cursus_records_n (rule->waivers);
  guint          at = 0;

  while (at < n &&
         g_strcmp0 (((const CursusWaiver *) rule->waivers->items[at])->about, waiving->about) != 0)
    at++;
  cursus_record_set_records (
    copy, &rule->waivers,
    cursus_records_splice (rule->waivers, at, at < n ? 1 : 0, &item, item != NULL ? 1 : 0));
}

static CursusProject *
waive (const CursusProject *project, const char *rule, Waiving *waiving)
{
  if (cursus_project_lookup_in (project, CURSUS_RULES, rule) == NULL)
    return cursus_project_ref (project);
  return cursus_rewrite (project, &rule, 1, set_waiver, waiving);
}

CursusProject *
cursus_waive (const CursusProject *project, const char *rule, const CursusWaiverWish *wish)
{
  g_autoptr (CursusWaiver) waiver = cursus_waiver_new (NULL);
  Waiving waiving = { wish->about, waiver };

  if (wish->about != NULL && cursus_project_lookup (project, wish->about, NULL) == NULL)
    return cursus_project_ref (project);

  cursus_record_set_string (&waiver->record, &waiver->about, wish->about);
  cursus_record_set_string (&waiver->record, &waiver->by, wish->by);
  waiver->date = wish->date;
  cursus_record_set_text (&waiver->record, &waiver->record.note,
                          cursus_project_get_language (project), wish->reason);
  return waive (project, rule, &waiving);
}

CursusProject *
cursus_stop_waiving (const CursusProject *project, const char *rule, const char *about)
{
  Waiving waiving = { about, NULL };

  return waive (project, rule, &waiving);
}
