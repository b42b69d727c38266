/* always-module.c - what modules state of themselves
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "facts/always-private.h"

#include "facts/name-list.h"
#include "facts/name.h"

#include <glib/gi18n-lib.h>

/* --- credits where there are none --- */

static void
report_credits (const Always *always, const char *const *about, guint n_about)
{
  g_autofree char *name = cursus_name_id (always->check, about[0]);

  always_report (
    always, CURSUS_PROBLEM_BROKEN, about, n_about,
    /* Translators: a module or a group of modules */
    g_strdup_printf (_ ("“%s” states credits, but the programme has no credit system."), name));
}

static void
check_places_for_credits (const Always *always, const CursusOutlinePlan *plan)
{
  const CursusOutline *outline = always->check->facts->outline;

  for (guint i = 0; i < plan->n_places; i++)
    {
      const CursusOutlinePlace *place = &outline->places[plan->first_place + i];
      const char               *about[] = {
                      place->place->group,
                      cursus_plan_nth_term (plan->plan, place->term)->record.id,
      };

      if (place->place->group != NULL && place->place->credits != CURSUS_NOT_STATED)
        report_credits (always, about, G_N_ELEMENTS (about));
    }
}

void
always_check_credit_system (const Always *always)
{
  const CursusOutline   *outline = always->check->facts->outline;
  const CursusProgramme *programme = cursus_project_lookup_programme (outline->project);

  if (programme == NULL || programme->credit_system != CURSUS_CREDIT_SYSTEM_NONE)
    return;

  for (guint i = 0; i < outline->n_modules; i++)
    {
      const char *about[] = { outline->modules[i].module->record.id };

      if (outline->modules[i].module->credits != CURSUS_NOT_STATED)
        report_credits (always, about, G_N_ELEMENTS (about));
    }
  for (guint i = 0; i < outline->n_plans; i++)
    check_places_for_credits (always, &outline->plans[i]);
}

/* --- codes --- */

/* Reports a code that the module is the first one to have, if others have it, too. */
static void
report_code (const Always *always, guint module, const guint *next)
{
  const CursusOutline *outline = always->check->facts->outline;
  g_autoptr (GPtrArray) about = g_ptr_array_new ();
  g_autofree char *names = NULL;

  for (guint i = module; i != CURSUS_NOWHERE; i = next[i])
    g_ptr_array_add (about, outline->modules[i].module->record.id);

  names = cursus_name_list (always->check, (const char *const *) about->pdata, about->len);
  always_report (always, CURSUS_PROBLEM_BROKEN, (const char *const *) about->pdata, about->len,
                 /* Translators: a list of modules in quotes, and their code */
                 g_strdup_printf (_ ("%s have the same code, “%s”."), names,
                                  outline->modules[module].module->code));
}

/* Mostly no code occurs twice, and this is soon told. */
static gboolean
has_duplicate_code (const CursusOutline *outline)
{
  g_autoptr (GHashTable) codes = g_hash_table_new (g_str_hash, g_str_equal);

  for (guint i = 0; i < outline->n_modules; i++)
    if (outline->modules[i].module->code != NULL &&
        !g_hash_table_add (codes, outline->modules[i].module->code))
      return TRUE;
  return FALSE;
}

static void
report_codes (const Always *always)
{
  const CursusOutline *outline = always->check->facts->outline;
  g_autoptr (GHashTable) last = g_hash_table_new (g_str_hash, g_str_equal);
  g_autofree guint    *next = g_new (guint, outline->n_modules);
  g_autofree gboolean *is_first = g_new0 (gboolean, outline->n_modules);

  /* From each module to the next one of its code. */
  for (guint i = 0; i < outline->n_modules; i++)
    {
      const char *code = outline->modules[i].module->code;
      gpointer    before = NULL;

      next[i] = CURSUS_NOWHERE;
      if (code == NULL)
        continue;
      is_first[i] = !g_hash_table_lookup_extended (last, code, NULL, &before);
      if (!is_first[i])
        next[GPOINTER_TO_UINT (before)] = i;
      g_hash_table_insert (last, (char *) code, GUINT_TO_POINTER (i));
    }

  for (guint i = 0; i < outline->n_modules; i++)
    if (is_first[i] && next[i] != CURSUS_NOWHERE)
      report_code (always, i, next);
}

void
always_check_duplicate_code (const Always *always)
{
  if (has_duplicate_code (always->check->facts->outline))
    report_codes (always);
}

/* --- contact hours --- */

static void
report_contact (const Always *always, const CursusModule *module, gint64 sum)
{
  const char      *about[] = { module->record.id };
  g_autofree char *name = cursus_name_module (always->check, module);
  g_autofree char *hours = cursus_name_number (sum);
  g_autofree char *contact = cursus_name_number (module->contact);

  always_report (
    always, CURSUS_PROBLEM_BROKEN, about, G_N_ELEMENTS (about),
    /* Translators: a module, a number of hours, and another one */
    g_strdup_printf (_ ("The teaching of “%s” adds up to %s hours, but its contact hours are %s."),
                     name, hours, contact));
}

static void
check_contact (const Always *always, const CursusModule *module)
{
  gint64   sum = 0;
  gboolean is_whole = TRUE;

  if (module->contact == CURSUS_NOT_STATED || module->teaching == NULL)
    return;

  for (guint i = 0; i < module->teaching->n; i++)
    {
      CursusDecimal hours = ((const CursusTeaching *) module->teaching->items[i])->hours;

      is_whole = is_whole && hours != CURSUS_NOT_STATED;
      sum += hours != CURSUS_NOT_STATED ? hours : 0;
    }

  /* While some of it is not stated, the rest may be yet to come. */
  if (sum > module->contact || (is_whole && sum < module->contact))
    report_contact (always, module, sum);
}

void
always_check_contact_sum (const Always *always)
{
  const CursusOutline *outline = always->check->facts->outline;

  for (guint i = 0; i < outline->n_modules; i++)
    check_contact (always, outline->modules[i].module);
}
