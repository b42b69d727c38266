/* problem-marks.c - how many problems something on the board has, and how bad they are
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "gui/board/problem-marks.h"

#include <string.h>

struct _CursusProblemMarks
{
  GHashTable *marks;  /* id to CursusProblemMark */
  GHashTable *broken; /* "from to" */
};

static gboolean
concerns (const CursusProblem *problem, const char *plan, const char *pathway)
{
  if (problem->state != CURSUS_PROBLEM_BROKEN)
    return FALSE;
  if (problem->plan != NULL && g_strcmp0 (problem->plan->record.id, plan) != 0)
    return FALSE;
  return problem->pathway == NULL || g_strcmp0 (problem->pathway->record.id, pathway) == 0;
}

static void
mark (CursusProblemMarks *self, const char *id, CursusSeverity severity)
{
  CursusProblemMark *known = g_hash_table_lookup (self->marks, id);

  if (known == NULL)
    {
      known = g_new0 (CursusProblemMark, 1);
      known->severity = severity;
      g_hash_table_insert (self->marks, g_strdup (id), known);
    }
  /* Errors are the least of the enumeration. */
  known->severity = MIN (known->severity, severity);
  known->n++;
}

static gboolean
is_about_order (const CursusProblem *problem)
{
  return g_str_has_suffix (problem->code, "-order") ||
         strcmp (problem->code, "excluded-together") == 0 ||
         strcmp (problem->code, "prerequisite-cycle") == 0 ||
         strcmp (problem->code, "prerequisite-missing") == 0;
}

static void
mark_pairs (CursusProblemMarks *self, const CursusStrings *about)
{
  for (guint i = 0; i < about->n; i++)
    for (guint k = 0; k < about->n; k++)
      if (i != k)
        g_hash_table_add (self->broken,
                          g_strdup_printf ("%s %s", about->items[i], about->items[k]));
}

CursusProblemMarks *
cursus_problem_marks_new (const CursusFindings *findings, const char *plan, const char *pathway)
{
  CursusProblemMarks *self = g_new0 (CursusProblemMarks, 1);

  self->marks = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, g_free);
  self->broken = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  for (guint i = 0; i < findings->state.problems->len; i++)
    {
      const CursusProblem *problem = g_ptr_array_index (findings->state.problems, i);

      if (!concerns (problem, plan, pathway) || problem->about == NULL)
        continue;
      for (guint k = 0; k < problem->about->n; k++)
        mark (self, problem->about->items[k], problem->severity);
      if (is_about_order (problem))
        mark_pairs (self, problem->about);
    }
  return self;
}

void
cursus_problem_marks_free (CursusProblemMarks *marks)
{
  g_hash_table_unref (marks->marks);
  g_hash_table_unref (marks->broken);
  g_free (marks);
}

CursusProblemMark
cursus_problem_marks_get (const CursusProblemMarks *marks, const char *id)
{
  const CursusProblemMark *mark_of = g_hash_table_lookup (marks->marks, id);

  return mark_of != NULL ? *mark_of : (CursusProblemMark){ CURSUS_SEVERITY_HINT, 0 };
}

gboolean
cursus_problem_marks_is_broken (const CursusProblemMarks *marks, const char *from, const char *to)
{
  g_autofree char *pair = g_strdup_printf ("%s %s", from, to);

  return g_hash_table_contains (marks->broken, pair);
}
