/* adding.c - modules, terms, plans, pathways and outcomes added
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "edit/adding.h"

#include "edit/code-series.h"
#include "edit/placing.h"
#include "edit/rewrite.h"
#include "model/module-kind.h"

static void
add_code (const CursusProject *project, const char *id, GPtrArray *codes)
{
  const CursusModule *module = cursus_project_lookup_module (project, id);

  if (module != NULL && module->code != NULL)
    g_ptr_array_add (codes, module->code);
}

/* The codes of the modules in a term. */
static GPtrArray *
find_term_codes (const CursusProject *project, const CursusTarget *target)
{
  GPtrArray          *codes = g_ptr_array_new ();
  const CursusRecord *term = NULL;

  if (target != NULL && target->term != NULL)
    term = cursus_project_lookup (project, target->term, NULL);
  if (term == NULL || term->table != &cursus_term_table)
    return codes;

  for (guint p = 0; p < cursus_records_n (((const CursusTerm *) term)->places); p++)
    {
      const CursusPlace *place = cursus_term_nth_place ((const CursusTerm *) term, p);

      if (place->module != NULL)
        add_code (project, place->module, codes);
    }
  return codes;
}

static char *
dup_next_code (const CursusProject *project, const CursusTarget *target)
{
  g_autoptr (GPtrArray) in_term = find_term_codes (project, target);
  g_autoptr (GPtrArray) in_project = g_ptr_array_new ();
  g_autoptr (GHashTable) taken = NULL;
  char *code;

  for (guint i = 0; i < cursus_project_n (project, CURSUS_MODULES); i++)
    add_code (project, cursus_project_nth (project, CURSUS_MODULES, i)->id, in_project);
  taken = cursus_rewrite_set_of ((const char *const *) in_project->pdata, in_project->len);

  code = cursus_code_series_next (in_term, 1, taken);
  return code != NULL ? code : cursus_code_series_next (in_project, 2, taken);
}

CursusProject *
cursus_add_module (const CursusProject *project, const char *title, const CursusTarget *target,
                   char **id)
{
  char            *new_id = cursus_rewrite_new_id (project, cursus_module_table.letter);
  g_autofree char *code = dup_next_code (project, target);
  g_autoptr (CursusModule) module = cursus_module_new (new_id);
  CursusProject *next;

  cursus_record_set_string (&module->record, &module->code, code);
  cursus_record_set_string (&module->record, &module->kind, CURSUS_KIND_OF_NEW_MODULES);
  cursus_record_set_text (&module->record, &module->title, cursus_project_get_language (project),
                          title);
  next = cursus_rewrite_insert (project, NULL, &module->record);
  if (target != NULL && target->term != NULL)
    cursus_rewrite_take (&next, cursus_place (next, (const char *const *) &new_id, 1, target));
  cursus_rewrite_return_id (new_id, id);
  return next;
}

/* --- the programme --- */

CursusProject *
cursus_add_programme (const CursusProject *project, char **id)
{
  const CursusProgramme *there = cursus_project_lookup_programme (project);
  g_autoptr (CursusRecord) record = NULL;
  char *new_id;

  if (there != NULL)
    {
      cursus_rewrite_return_id (g_strdup (there->record.id), id);
      return cursus_project_ref (project);
    }

  new_id = cursus_rewrite_new_id (project, cursus_programme_table.letter);
  record = cursus_record_new (&cursus_programme_table, new_id);
  cursus_rewrite_return_id (new_id, id);
  return cursus_rewrite_insert (project, NULL, record);
}

/* --- terms and plans --- */

/* A term like its neighbour, if there is one. */
static CursusTerm *
term_new_like (const char *id, const CursusTerm *neighbour)
{
  CursusTerm *term = cursus_term_new (id);

  if (neighbour != NULL)
    {
      term->type = neighbour->type;
      term->months = neighbour->months;
      term->credits = neighbour->credits;
    }
  return term;
}

CursusProject *
cursus_add_term (const CursusProject *project, const char *plan, guint position, char **id)
{
  const CursusPlan *before = cursus_project_lookup_plan (project, plan);
  guint             n = before != NULL ? cursus_records_n (before->terms) : 0;
  const CursusTerm *neighbour = NULL;
  char             *new_id;
  g_autoptr (CursusTerm) term = NULL;
  g_autoptr (CursusPlan) next = NULL;
  CursusRecord *item;

  if (before == NULL)
    {
      cursus_rewrite_return_id (NULL, id);
      return cursus_project_ref (project);
    }

  position = MIN (position, n);
  if (n > 0)
    neighbour = cursus_plan_nth_term (before, position > 0 ? position - 1 : 0);
  new_id = cursus_rewrite_new_id (project, cursus_term_table.letter);
  term = term_new_like (new_id, neighbour);
  if (n > 0 && position == n)
    term->title = cursus_code_series_next_title (neighbour->title, n);

  item = &term->record;
  next = cursus_plan_copy (before);
  cursus_record_set_records (&next->record, &next->terms,
                             cursus_records_splice (before->terms, position, 0, &item, 1));
  cursus_rewrite_return_id (new_id, id);
  return cursus_project_with (project, &next->record);
}

CursusProject *
cursus_add_plan (const CursusProject *project, const char *title, char **id)
{
  guint            n = cursus_project_n (project, CURSUS_PLANS);
  char            *new_id = cursus_rewrite_new_id (project, cursus_plan_table.letter);
  g_autofree char *term_id = cursus_rewrite_new_id (project, cursus_term_table.letter);
  g_autoptr (CursusPlan) plan = cursus_plan_new (new_id);
  const CursusPlan *before = n > 0 ? cursus_project_nth_plan (project, n - 1) : NULL;
  const CursusTerm *neighbour = NULL;
  g_autoptr (CursusTerm) term = NULL;
  CursusRecord *item;

  if (before != NULL && before->terms != NULL)
    neighbour = cursus_plan_nth_term (before, 0);
  term = term_new_like (term_id, neighbour);
  item = &term->record;

  if (before != NULL)
    plan->starts = before->starts;
  cursus_record_set_text (&plan->record, &plan->title, cursus_project_get_language (project),
                          title);
  cursus_record_set_records (&plan->record, &plan->terms, cursus_records_new (&item, 1));
  cursus_rewrite_return_id (new_id, id);
  return cursus_rewrite_insert (project, NULL, &plan->record);
}

/* --- pathways and outcomes --- */

CursusProject *
cursus_add_pathway (const CursusProject *project, const char *title, char **id)
{
  char *new_id = cursus_rewrite_new_id (project, cursus_pathway_table.letter);
  g_autoptr (CursusPathway) pathway = cursus_pathway_new (new_id);

  cursus_record_set_text (&pathway->record, &pathway->title, cursus_project_get_language (project),
                          title);
  cursus_rewrite_return_id (new_id, id);
  return cursus_rewrite_insert (project, NULL, &pathway->record);
}

CursusProject *
cursus_add_outcome (const CursusProject *project, const char *title, char **id)
{
  char *new_id = cursus_rewrite_new_id (project, cursus_outcome_table.letter);
  g_autoptr (CursusOutcome) outcome = cursus_outcome_new (new_id);
  g_autoptr (GPtrArray) codes = g_ptr_array_new ();
  g_autoptr (GHashTable) taken = NULL;
  g_autofree char *code = NULL;

  for (guint i = 0; i < cursus_project_n (project, CURSUS_OUTCOMES); i++)
    {
      const CursusOutcome *other =
        (const CursusOutcome *) cursus_project_nth (project, CURSUS_OUTCOMES, i);

      if (other->code != NULL)
        g_ptr_array_add (codes, other->code);
    }
  taken = cursus_rewrite_set_of ((const char *const *) codes->pdata, codes->len);
  code = cursus_code_series_next (codes, 1, taken);

  cursus_record_set_string (&outcome->record, &outcome->code, code);
  cursus_record_set_text (&outcome->record, &outcome->title, cursus_project_get_language (project),
                          title);
  cursus_rewrite_return_id (new_id, id);
  return cursus_rewrite_insert (project, NULL, &outcome->record);
}
