/* programme-line.c - what a programme is, in one line
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "gui/board/programme-line.h"

#include "facts/name.h"
#include "facts/quantity.h"

#include <glib/gi18n-lib.h>

static void
append (GString *line, const char *part)
{
  if (part == NULL)
    return;
  if (line->len > 0)
    g_string_append (line, " · ");
  g_string_append (line, part);
}

static void
append_level (GString *line, const CursusProgramme *programme)
{
  g_autofree char *level = NULL;

  if (programme->eqf == CURSUS_NOT_STATED)
    return;
  /* Translators: a level of the European Qualifications Framework */
  level = g_strdup_printf (_ ("EQF %d"), programme->eqf);
  append (line, level);
}

/* Terms of different types are just terms. */
static void
append_terms (GString *line, const CursusPlan *plan)
{
  guint            n = plan != NULL ? cursus_records_n (plan->terms) : 0;
  g_autofree char *terms = NULL;
  int              type;

  if (n == 0)
    return;
  type = cursus_plan_nth_term (plan, 0)->type;
  for (guint i = 1; i < n; i++)
    if (cursus_plan_nth_term (plan, i)->type != type)
      type = CURSUS_NOT_STATED;
  terms = cursus_name_terms (type, n);
  append (line, terms);
}

static void
append_credits (GString *line, const CursusProgramme *programme, const CursusRoute *route)
{
  g_autofree char *number = NULL;
  g_autofree char *credits = NULL;
  const char      *unit;

  if (route == NULL || route->credits.amount == CURSUS_NO_FIGURE || route->credits.amount == 0)
    return;
  number = cursus_quantity_format (route->credits.amount);
  unit = cursus_quantity_get_unit (programme, route->credits.amount);
  if (programme != NULL && programme->credit_name == NULL &&
      programme->credit_system == CURSUS_CREDIT_SYSTEM_ECTS)
    unit = "ECTS";
  credits = g_strdup_printf ("%s%s %s", route->credits.unknown > 0 ? "≥ " : "", number, unit);
  append (line, credits);
}

char *
cursus_programme_line_dup (CursusWorkspace *workspace)
{
  const CursusProject   *project = cursus_workspace_get_project (workspace);
  const CursusProgramme *programme = cursus_project_lookup_programme (project);
  GString               *line = g_string_new (NULL);

  if (programme != NULL)
    {
      append (line, cursus_workspace_show_text (workspace, programme->award));
      append_level (line, programme);
    }
  append_terms (line, cursus_workspace_lookup_plan (workspace));
  append_credits (line, programme, cursus_workspace_lookup_route (workspace));
  return g_string_free (line, FALSE);
}

char *
cursus_programme_title_dup (CursusWorkspace *workspace)
{
  const CursusProgramme *programme =
    cursus_project_lookup_programme (cursus_workspace_get_project (workspace));
  const char *title =
    programme != NULL ? cursus_workspace_show_text (workspace, programme->title) : NULL;

  return g_strdup (title != NULL ? title : _ ("Untitled programme"));
}
