/* always-order.c - whether modules stand as they require each other
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "facts/always-private.h"

#include "facts/name-list.h"
#include "facts/name.h"

#include <glib/gi18n-lib.h>

/* How a requisite fares on a route. */
typedef enum
{
  STANDING_RIGHT,
  STANDING_WRONG,  /* alternatives are there, but at another time */
  STANDING_ABSENT, /* there is no alternative */
} Standing;

static gboolean
is_in_time (CursusRequisiteType type, const CursusStay *asking, const CursusStay *other)
{
  switch (type)
    {
    case CURSUS_REQUISITE_BEFORE:
      return other->last < asking->first;
    case CURSUS_REQUISITE_BEGUN:
      return other->first <= asking->first;
    case CURSUS_REQUISITE_TOGETHER:
      return other->first == asking->first;
    }
  return TRUE;
}

static Standing
judge (const Always *always, const CursusOutlineRequisite *requisite)
{
  const CursusStay *stays = always->route->stays;
  const CursusStay *asking = &stays[requisite->module];
  const guint      *alternatives =
    always->check->facts->outline->alternatives + requisite->first_alternative;
  Standing standing = STANDING_ABSENT;

  /* What is not on the route asks for nothing there. */
  if (asking->first == CURSUS_NOWHERE)
    return STANDING_RIGHT;

  for (guint i = 0; i < requisite->n_alternatives; i++)
    {
      if (alternatives[i] == CURSUS_NOWHERE || stays[alternatives[i]].first == CURSUS_NOWHERE)
        continue;
      if (is_in_time (requisite->type, asking, &stays[alternatives[i]]))
        return STANDING_RIGHT;
      standing = STANDING_WRONG;
    }
  return standing;
}

static char *
tell_absent (const char *module, const char *others, guint n)
{
  if (n == 1)
    /* Translators: a module, and another one in quotes */
    return g_strdup_printf (_ ("“%s” requires %s, which is not in the plan."), module, others);
  /* Translators: a module, and a list of modules in quotes */
  return g_strdup_printf (_ ("“%s” requires one of %s, none of which is in the plan."), module,
                          others);
}

static char *
tell_wrong (CursusRequisiteType type, const char *module, const char *other, const char *term)
{
  switch (type)
    {
    case CURSUS_REQUISITE_BEFORE:
      /* Translators: a module, another one in quotes, and the term of the first one */
      return g_strdup_printf (_ ("“%s” requires %s, but begins before that module has ended (%s)."),
                              module, other, term);
    case CURSUS_REQUISITE_BEGUN:
      /* Translators: a module, another one in quotes, and the term of the first one */
      return g_strdup_printf (_ ("“%s” requires %s, but begins before that module does (%s)."),
                              module, other, term);
    case CURSUS_REQUISITE_TOGETHER:
      /* Translators: a module, another one in quotes, and the term of the first one */
      return g_strdup_printf (_ ("“%s” requires %s, but does not begin in the same term (%s)."),
                              module, other, term);
    }
  return NULL;
}

static char *
tell_all_wrong (CursusRequisiteType type, const char *module, const char *others, const char *term)
{
  switch (type)
    {
    case CURSUS_REQUISITE_BEFORE:
      /* Translators: a module, several others in quotes, and the term of the first one */
      return g_strdup_printf (_ ("“%s” requires one of %s, but begins before any of them "
                                 "has ended (%s)."),
                              module, others, term);
    case CURSUS_REQUISITE_BEGUN:
      return g_strdup_printf (
        /* Translators: a module, several others in quotes, and the term of the first one */
        _ ("“%s” requires one of %s, but begins before any of them does (%s)."), module, others,
        term);
    case CURSUS_REQUISITE_TOGETHER:
      /* Translators: a module, several others in quotes, and the term of the first one */
      return g_strdup_printf (_ ("“%s” requires one of %s, but does not begin in the same term as "
                                 "any of them (%s)."),
                              module, others, term);
    }
  return NULL;
}

static void
report_requisite (const Always *always, const CursusOutlineRequisite *requisite, Standing standing)
{
  const CursusModule     *module = always->check->facts->outline->modules[requisite->module].module;
  const CursusStrings    *asked = requisite->record->modules;
  g_autofree const char **about = g_new (const char *, asked->n + 1);
  g_autofree char        *name = cursus_name_module (always->check, module);
  g_autofree char        *others = NULL;
  g_autofree char        *term = NULL;
  char                   *message;

  about[0] = module->record.id;
  for (guint i = 0; i < asked->n; i++)
    about[i + 1] = asked->items[i];

  others = cursus_name_list (always->check, about + 1, asked->n);
  term = cursus_name_term (always->check,
                           always_get_term (always, always->route->stays[requisite->module].first));
  if (standing == STANDING_ABSENT)
    message = tell_absent (name, others, asked->n);
  else if (asked->n == 1)
    message = tell_wrong (requisite->type, name, others, term);
  else
    message = tell_all_wrong (requisite->type, name, others, term);
  always_report (always, CURSUS_PROBLEM_BROKEN, about, asked->n + 1, message);
}

/* Reports the requisites from one type to another that fare so. */
static void
check_requisites (const Always *always, CursusRequisiteType from, CursusRequisiteType to,
                  Standing standing)
{
  const CursusOutline *outline = always->check->facts->outline;

  for (guint i = 0; i < outline->n_requisites; i++)
    {
      const CursusOutlineRequisite *requisite = &outline->requisites[i];

      if (requisite->type >= from && requisite->type <= to && judge (always, requisite) == standing)
        report_requisite (always, requisite, standing);
    }
}

void
always_check_prerequisite_order (const Always *always)
{
  check_requisites (always, CURSUS_REQUISITE_BEFORE, CURSUS_REQUISITE_BEFORE, STANDING_WRONG);
}

void
always_check_corequisite_order (const Always *always)
{
  check_requisites (always, CURSUS_REQUISITE_BEGUN, CURSUS_REQUISITE_TOGETHER, STANDING_WRONG);
}

void
always_check_prerequisite_missing (const Always *always)
{
  check_requisites (always, CURSUS_REQUISITE_BEFORE, CURSUS_REQUISITE_TOGETHER, STANDING_ABSENT);
}

/* --- circles --- */

static void
report_circle (const Always *always, const CursusCircle *circle)
{
  const CursusOutline    *outline = always->check->facts->outline;
  g_autofree const char **about = g_new (const char *, circle->n_modules);
  g_autofree char        *names = NULL;
  char                   *message;

  for (guint i = 0; i < circle->n_modules; i++)
    about[i] = outline->modules[circle->modules[i]].module->record.id;
  names = cursus_name_list (always->check, about, circle->n_modules);

  if (circle->n_modules == 1)
    /* Translators: a module in quotes */
    message = g_strdup_printf (_ ("%s requires itself."), names);
  else
    /* Translators: a list of modules in quotes */
    message = g_strdup_printf (_ ("%s require each other, so that none can come first."), names);
  always_report (always, CURSUS_PROBLEM_BROKEN, about, circle->n_modules, message);
}

void
always_check_cycle (const Always *always)
{
  const CursusCircles *circles = always->check->facts->circles;

  for (guint i = 0; circles != NULL && i < circles->n; i++)
    if (circles->items[i].n_stuck > 0)
      report_circle (always, &circles->items[i]);
}

/* --- modules that exclude each other --- */

static void
add_excluded (const Always *always, guint module, const CursusRequisite *excludes, GArray *pairs)
{
  for (guint i = 0; i < excludes->modules->n; i++)
    {
      guint      other = cursus_project_find (always->check->facts->project, CURSUS_MODULES,
                                              excludes->modules->items[i]);
      AlwaysPair pair = { MIN (module, other), MAX (module, other) };

      if (other != CURSUS_NOWHERE && other != module && always->route->stays[other].is_placed)
        g_array_append_val (pairs, pair);
    }
}

static void
report_pair (const Always *always, const AlwaysPair *pair)
{
  const CursusOutline *outline = always->check->facts->outline;
  const CursusModule  *first = outline->modules[pair->first].module;
  const CursusModule  *second = outline->modules[pair->second].module;
  g_autofree char     *first_name = cursus_name_module (always->check, first);
  g_autofree char     *second_name = cursus_name_module (always->check, second);

  always_report_pair (
    always, first->record.id, second->record.id,
    /* Translators: two modules */
    g_strdup_printf (_ ("“%s” and “%s” exclude each other, and both are in the plan."), first_name,
                     second_name));
}

void
always_check_excluded (const Always *always)
{
  const CursusOutline *outline = always->check->facts->outline;
  g_autoptr (GArray) pairs = g_array_new (FALSE, FALSE, sizeof (AlwaysPair));

  for (guint i = 0; i < outline->n_modules; i++)
    {
      const CursusRecords *excludes = outline->modules[i].module->excludes;

      if (!always->route->stays[i].is_placed)
        continue;
      for (guint e = 0; e < cursus_records_n (excludes); e++)
        add_excluded (always, i, (const CursusRequisite *) excludes->items[e], pairs);
    }

  always_sort_pairs (pairs);
  for (guint i = 0; i < pairs->len; i++)
    report_pair (always, &g_array_index (pairs, AlwaysPair, i));
}
