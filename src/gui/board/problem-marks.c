/* problem-marks.c - how many problems something on the board has, and how bad they are
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "gui/board/problem-marks.h"

#include <string.h>

/* What they are about is lent from the findings. */
struct _CursusProblemMarks
{
  CursusFindings *findings;
  char           *plan;
  char           *pathway;
  GHashTable     *marks;  /* id to a packed mark */
  GHashTable     *broken; /* a set of Pair */
};

/* From the first to the second. */
typedef struct
{
  const char *from;
  const char *to;
} Pair;

static guint
pair_hash (gconstpointer key)
{
  const Pair *pair = key;

  return g_str_hash (pair->from) * 31 + g_str_hash (pair->to);
}

static gboolean
pair_equal (gconstpointer a, gconstpointer b)
{
  const Pair *left = a;
  const Pair *right = b;

  return strcmp (left->from, right->from) == 0 && strcmp (left->to, right->to) == 0;
}

/* Marks are numbers in the table, because there are thousands: the severity in the lowest bits. */
#define SEVERITY_BITS 2

static gpointer
pack (CursusProblemMark mark)
{
  return GUINT_TO_POINTER (mark.n << SEVERITY_BITS | (guint) mark.severity);
}

static CursusProblemMark
unpack (gpointer packed)
{
  guint value = GPOINTER_TO_UINT (packed);

  return (CursusProblemMark){ (CursusSeverity) (value & ((1 << SEVERITY_BITS) - 1)),
                              value >> SEVERITY_BITS };
}

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
  CursusProblemMark known = cursus_problem_marks_get (self, id);

  /* Errors are the least of the enumeration. */
  known.severity = known.n > 0 ? MIN (known.severity, severity) : severity;
  known.n++;
  g_hash_table_insert (self->marks, (gpointer) id, pack (known));
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
        {
          Pair *pair = g_new (Pair, 1);

          *pair = (Pair){ about->items[i], about->items[k] };
          g_hash_table_add (self->broken, pair);
        }
}

CursusProblemMarks *
cursus_problem_marks_new (const CursusFindings *findings, const char *plan, const char *pathway)
{
  CursusProblemMarks *self = g_new0 (CursusProblemMarks, 1);

  self->findings = cursus_findings_ref ((CursusFindings *) findings);
  self->plan = g_strdup (plan);
  self->pathway = g_strdup (pathway);
  self->marks = g_hash_table_new (g_str_hash, g_str_equal);
  self->broken = g_hash_table_new_full (pair_hash, pair_equal, g_free, NULL);
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
  cursus_findings_unref (marks->findings);
  g_free (marks->plan);
  g_free (marks->pathway);
  g_free (marks);
}

gboolean
cursus_problem_marks_are_of (const CursusProblemMarks *marks, const CursusFindings *findings,
                             const char *plan, const char *pathway)
{
  return marks->findings == findings && g_strcmp0 (marks->plan, plan) == 0 &&
         g_strcmp0 (marks->pathway, pathway) == 0;
}

CursusProblemMark
cursus_problem_marks_get (const CursusProblemMarks *marks, const char *id)
{
  gpointer packed = g_hash_table_lookup (marks->marks, id);

  return packed != NULL ? unpack (packed) : (CursusProblemMark){ CURSUS_SEVERITY_HINT, 0 };
}

gboolean
cursus_problem_marks_is_broken (const CursusProblemMarks *marks, const char *from, const char *to)
{
  Pair const pair = { from, to };

  return g_hash_table_contains (marks->broken, &pair);
}
