/* move-words.c - what a move does, in words
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "gui/board/move-words.h"

#include "facts/quantity.h"
#include "gui/board/card-move.h"

#include <glib/gi18n-lib.h>
#include <string.h>

/* --- problems --- */

static gboolean
is_of_plan (const CursusProblem *problem, const char *plan)
{
  return problem->plan == NULL || g_strcmp0 (problem->plan->record.id, plan) == 0;
}

/* Of several pathways the same may be said: it is said once. */
static GPtrArray *
select_of_plan (const GPtrArray *problems, const char *plan)
{
  GPtrArray *chosen = g_ptr_array_new ();
  g_autoptr (GHashTable) messages = g_hash_table_new (g_str_hash, g_str_equal);

  for (guint i = 0; i < problems->len; i++)
    {
      CursusProblem *problem = problems->pdata[i];

      if (is_of_plan (problem, plan) && g_hash_table_add (messages, problem->message))
        g_ptr_array_add (chosen, problem);
    }
  return chosen;
}

CursusMoveProblems *
cursus_move_problems_new (const CursusMoveView *view)
{
  CursusMoveProblems *problems = g_new0 (CursusMoveProblems, 1);
  g_autoptr (CursusEffects) effects =
    cursus_effects_new (&view->before->state, &view->after->state);

  problems->made = select_of_plan (effects->made, view->plan);
  problems->mended = select_of_plan (effects->mended, view->plan);
  return problems;
}

void
cursus_move_problems_free (CursusMoveProblems *problems)
{
  g_ptr_array_unref (problems->made);
  g_ptr_array_unref (problems->mended);
  g_free (problems);
}

/* --- words --- */

static const CursusTermFacts *
lookup_term (const CursusMoveView *view, const CursusFindings *findings, const char *id)
{
  const CursusRoute *route = cursus_findings_lookup_route (findings, view->plan, view->pathway);

  for (guint i = 0; route != NULL && i < route->n_terms; i++)
    if (strcmp (route->terms[i].term->record.id, id) == 0)
      return &route->terms[i];
  return NULL;
}

static char *
dup_sum (const CursusAmount *amount)
{
  g_autofree char *number = cursus_quantity_format (amount->amount);

  return amount->unknown > 0 ? g_strconcat ("≥ ", number, NULL) : g_steal_pointer (&number);
}

char *
cursus_move_words_dup_term (const CursusMoveView *view, const CursusFindings *findings,
                            const char *term)
{
  const CursusTermFacts *facts = lookup_term (view, findings, term);
  const CursusProject   *project = cursus_findings_get_project (findings);
  const CursusProgramme *programme = cursus_project_lookup_programme (project);
  gint64                 counted;
  g_autofree char       *name = NULL;
  g_autofree char       *sum = NULL;
  g_autofree char       *target = NULL;

  if (facts == NULL)
    return NULL;
  name = cursus_card_name_dup (project, findings->language, term);
  counted = facts->credits.amount;
  if (counted == CURSUS_NO_FIGURE)
    /* Translators: a semester, and what credits are called: nothing is known of those of its
     * modules */
    return g_strdup_printf (_ ("%s: %s not known yet"), name,
                            cursus_quantity_get_unit (programme, 0));
  sum = dup_sum (&facts->credits);
  if (facts->term->credits == CURSUS_NOT_STATED)
    /* Translators: a semester, a number, and what that many credits are called */
    return g_strdup_printf (_ ("%s: %s %s"), name, sum,
                            cursus_quantity_get_unit (programme, counted));

  counted = facts->term->credits;
  target = cursus_quantity_format (counted);
  /* Translators: a semester, how many credits it has, how many it is to have, and their name */
  return g_strdup_printf (_ ("%s: %s of %s %s"), name, sum, target,
                          cursus_quantity_get_unit (programme, counted));
}

static const CursusTerm *
find_place (const CursusMoveView *view, const char *id, guint *position)
{
  const CursusTerm *term =
    cursus_project_lookup_term_of (cursus_findings_get_project (view->after), view->plan, id);

  for (guint i = 0; term != NULL && i < cursus_records_n (term->places); i++)
    if (strcmp (cursus_place_get_id (cursus_term_nth_place (term, i)), id) == 0)
      {
        *position = i;
        return term;
      }
  return NULL;
}

/* "AIH-104 moved to Semester 3, position 2 of 6", or that it is not placed any more. */
static char *
dup_one (const CursusMoveView *view, const char *id, const CursusTerm *term, guint position)
{
  const CursusProject *project = cursus_findings_get_project (view->after);
  g_autofree char     *name = cursus_card_name_dup (project, view->after->language, id);
  g_autofree char     *where = NULL;

  if (term == NULL)
    /* Translators: a module */
    return g_strdup_printf (_ ("%s is not placed any more"), name);
  where = cursus_card_name_dup (project, view->after->language, term->record.id);
  /* Translators: a module, a semester, and which of how many modules it is there */
  return g_strdup_printf (_ ("%s moved to %s, position %u of %u"), name, where, position + 1,
                          cursus_records_n (term->places));
}

static char *
dup_several (const CursusMoveView *view, guint n, const CursusTerm *term)
{
  const CursusProject *project = cursus_findings_get_project (view->after);
  g_autofree char     *where = NULL;

  if (term == NULL)
    return g_strdup_printf (
      /* Translators: a number of modules */
      ngettext ("%u module is not placed any more", "%u modules are not placed any more", n), n);
  where = cursus_card_name_dup (project, view->after->language, term->record.id);
  return g_strdup_printf (
    /* Translators: a number of modules, and a semester */
    ngettext ("%u module moved to %s", "%u modules moved to %s", n), n, where);
}

static void
append_part (GString *words, const char *part)
{
  if (part != NULL)
    g_string_append_printf (words, "; %s", part);
}

static void
append_problems (GString *words, const CursusMoveView *view)
{
  g_autoptr (CursusMoveProblems) problems = cursus_move_problems_new (view);
  guint            n_made = problems->made->len, n_mended = problems->mended->len;
  g_autofree char *made = NULL;
  g_autofree char *mended = NULL;

  /* Translators: a number of problems */
  made = g_strdup_printf (ngettext ("%u new problem", "%u new problems", n_made), n_made);
  /* Translators: a number of problems */
  mended =
    g_strdup_printf (ngettext ("%u problem mended", "%u problems mended", n_mended), n_mended);
  append_part (words, n_made > 0 ? made : NULL);
  append_part (words, n_mended > 0 ? mended : NULL);
}

char *
cursus_move_words_dup_with_problems (const CursusMoveView *view, const char *what)
{
  GString *words = g_string_new (what);

  append_problems (words, view);
  return g_string_free (words, FALSE);
}

static char *
dup_what (const CursusMoveView *view, const GPtrArray *ids, const CursusTerm *term, guint position)
{
  return ids->len == 1 ? dup_one (view, ids->pdata[0], term, position) :
                         dup_several (view, ids->len, term);
}

char *
cursus_move_words_dup (const CursusMoveView *view, const GPtrArray *ids, const char *label)
{
  guint             position = 0;
  const CursusTerm *term = find_place (view, ids->pdata[ids->len - 1], &position);
  g_autofree char  *what = label != NULL ? g_strdup (label) : dup_what (view, ids, term, position);
  GString          *words = g_string_new (what);
  g_autofree char  *credits =
    term != NULL ? cursus_move_words_dup_term (view, view->after, term->record.id) : NULL;

  append_part (words, credits);
  append_problems (words, view);
  return g_string_free (words, FALSE);
}
