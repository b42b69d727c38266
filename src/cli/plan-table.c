/* plan-table.c - a plan as a table: its terms, what stands in them, their credits
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "cli/plan-table.h"

#include "cli/ledger.h"
#include "cli/place-line.h"
#include "cli/term-credits.h"
#include "facts/plan-sums.h"
#include "facts/quantity.h"
#include "facts/term-name.h"

#include <glib/gi18n-lib.h>

#define INDENT_PATHWAY 1

typedef struct
{
  CursusView       *view;
  const CursusPlan *plan;
  CursusPlanSums   *sums;
  CursusLedger     *ledger;
} Table;

/* What the credits of a plan or a term are put beside. */
typedef struct
{
  guint       term;   /* or CURSUS_ALL_TERMS */
  const char *target; /* nullable */
} SumCell;

static char *
dup_target (CursusView *view, const CursusTerm *term)
{
  g_autofree char *credits = NULL;

  if (term->credits == CURSUS_NOT_STATED)
    return g_strdup ("");
  credits = cursus_quantity_format (term->credits);
  return g_strconcat (" / ", credits, cursus_view_get_mark (view, term, "credits"), NULL);
}

static char *
dup_unit (CursusView *view, CursusAmount sum)
{
  const CursusProgramme *programme = cursus_project_lookup_programme (view->project);

  return g_strconcat (
    " ", cursus_quantity_get_unit (programme, sum.amount != CURSUS_NO_FIGURE ? sum.amount : 0),
    NULL);
}

/* Adds a line with the sum of one route; a target of NULL stands for the name of the unit. */
static void
add_sum (Table *self, CursusLedgerLine *line, guint route, const SumCell *cell)
{
  CursusAmount     sum = cursus_plan_sums_get (self->sums, route, cell->term);
  g_autofree char *unit = cell->target == NULL ? dup_unit (self->view, sum) : NULL;
  const char      *after = unit != NULL ? unit : cell->target;
  g_autofree char *number = NULL;
  g_autofree char *fraction = NULL;
  g_autofree char *whole = NULL;
  g_autofree char *rest = NULL;

  if (sum.amount == CURSUS_NO_FIGURE)
    {
      self->view->signs |= CURSUS_SIGN_NOT_STATED;
      whole = g_strdup (CURSUS_NOT_STATED_SIGN);
      rest = g_strdup (after);
    }
  else
    {
      gboolean is_bound = sum.unknown > 0;

      cursus_quantity_split (sum.amount, &number, &fraction);
      self->view->signs |= is_bound ? CURSUS_SIGN_AT_LEAST : 0;
      whole = g_strconcat (is_bound ? CURSUS_AT_LEAST_SIGN " " : "", number, NULL);
      rest = g_strconcat (fraction, after, NULL);
    }

  line->whole = whole;
  line->rest = rest;
  cursus_ledger_add (self->ledger, line);
}

/* Adds a heading with the sum, or, where the routes differ, one line more for each of them. */
static void
add_heading (Table *self, const char *text, const SumCell *cell)
{
  CursusLedgerLine line = { .style = CURSUS_STYLE_HEADING, .text = text };

  if (cursus_plan_sums_agree (self->sums, cell->term))
    {
      add_sum (self, &line, 0, cell);
      return;
    }

  cursus_ledger_add (self->ledger, &line);
  for (guint route = 0; route < cursus_plan_sums_count_routes (self->sums); route++)
    {
      const CursusPathway *pathway = cursus_plan_sums_lookup_pathway (self->sums, route);
      g_autofree char     *title = cursus_view_dup_text (self->view, pathway->title);
      const char          *name = title != NULL ? title : pathway->record.id;
      /* Translators: the name of a pathway */
      g_autofree char *named = g_strdup_printf (_ ("on pathway %s"), name);

      line = (CursusLedgerLine){ .indent = INDENT_PATHWAY, .text = named };
      add_sum (self, &line, route, cell);
    }
}

static void
add_plan_heading (Table *self)
{
  const CursusPlan *plan = self->plan;
  g_autofree char  *title = cursus_view_dup_text (self->view, plan->title);
  g_autoptr (GString) text = g_string_new (title);

  if (title != NULL)
    g_string_append (text, cursus_view_get_mark (self->view, plan, "title"));
  else
    /* Translators: the id of a plan without a title */
    g_string_append_printf (text, _ ("Plan “%s”"), plan->record.id);
  if (plan->starts != CURSUS_NOT_STATED)
    g_string_append_printf (text, " · %s%s",
                            plan->starts == CURSUS_SEASON_WINTER ? _ ("starts in winter") :
                                                                   _ ("starts in summer"),
                            cursus_view_get_mark (self->view, plan, "starts"));

  add_heading (self, text->str, &(SumCell){ .term = CURSUS_ALL_TERMS });
  cursus_ledger_add_rule (self->ledger);
}

static void
add_term_heading (Table *self, guint nth)
{
  const CursusTerm *term = cursus_plan_nth_term (self->plan, nth);
  g_autofree char  *title = cursus_view_dup_text (self->view, term->title);
  g_autofree char  *theme = cursus_view_dup_text (self->view, term->theme);
  g_autofree char  *target = dup_target (self->view, term);
  g_autofree char  *text = NULL;

  if (title != NULL)
    text = g_strconcat (title, cursus_view_get_mark (self->view, term, "title"), NULL);
  else
    text = cursus_term_name_dup (term, nth);
  add_heading (self, text, &(SumCell){ .term = nth, .target = target });

  if (theme != NULL)
    {
      const char      *mark = cursus_view_get_mark (self->view, term, "theme");
      g_autofree char *marked = g_strconcat (theme, mark, NULL);

      cursus_ledger_add (self->ledger,
                         &(CursusLedgerLine){ .style = CURSUS_STYLE_FAINT, .text = marked });
    }
}

/* Adds a line for each place that runs in the term @nth, and forgets those that end there. */
static void
add_places (Table *self, guint nth, GArray *running)
{
  const CursusTerm *term = cursus_plan_nth_term (self->plan, nth);
  guint             n_left = 0;

  for (guint i = 0; i < cursus_records_n (term->places); i++)
    {
      CursusPlaceInTerm begun = { .place = cursus_term_nth_place (term, i),
                                  .begins = nth,
                                  .n_terms = cursus_records_n (self->plan->terms) };

      g_array_append_val (running, begun);
    }

  for (guint i = 0; i < running->len; i++)
    {
      CursusPlaceInTerm in = g_array_index (running, CursusPlaceInTerm, i);

      cursus_place_line_add (self->view, self->ledger, &in);
      if (++in.nth < cursus_place_count_terms (self->view->project, in.place))
        g_array_index (running, CursusPlaceInTerm, n_left++) = in;
    }
  g_array_set_size (running, n_left);
}

static void
add_members (const CursusProject *project, const CursusPlan *plan, GHashTable *members)
{
  for (guint g = 0; g < cursus_project_n (project, CURSUS_GROUPS); g++)
    {
      const CursusGroup *group =
        (const CursusGroup *) cursus_project_nth (project, CURSUS_GROUPS, g);

      if (cursus_project_lookup_term_of (project, plan->record.id, group->record.id) == NULL)
        continue;
      for (guint i = 0; i < cursus_records_n (group->members); i++)
        g_hash_table_add (members, ((const CursusMember *) group->members->items[i])->module);
    }
}

static void
add_not_placed_heading (Table *self)
{
  CursusLedgerLine line = { .style = CURSUS_STYLE_HEADING, .text = _ ("Not placed") };

  if (cursus_records_n (self->plan->terms) > 0)
    cursus_ledger_add_space (self->ledger);
  cursus_ledger_add (self->ledger, &line);
}

/* Adds the modules that stand in no place of the plan and in no group placed in it. */
static void
add_not_placed (Table *self)
{
  const CursusProject *project = self->view->project;
  guint                plan = cursus_project_find (project, CURSUS_PLANS, self->plan->record.id);
  g_autoptr (GHashTable) members = g_hash_table_new (g_str_hash, g_str_equal);
  gboolean has_heading = FALSE;

  add_members (project, self->plan, members);
  for (guint m = 0; m < cursus_project_n (project, CURSUS_MODULES); m++)
    {
      const CursusModule *module = cursus_project_nth_module (project, m);

      if (cursus_project_find_term (project, plan, m) != CURSUS_NOWHERE ||
          g_hash_table_contains (members, module->record.id))
        continue;
      if (!has_heading)
        add_not_placed_heading (self);
      has_heading = TRUE;
      cursus_place_line_add_module (self->view, self->ledger, module);
    }
}

void
cursus_plan_table_append (CursusView *view, const CursusPlan *plan, GString *out)
{
  g_autoptr (CursusPlanSums) sums = cursus_plan_sums_new (view->project, plan);
  g_autoptr (CursusLedger) ledger = cursus_ledger_new ();
  g_autoptr (GArray) running = g_array_new (FALSE, FALSE, sizeof (CursusPlaceInTerm));
  Table self = { .view = view, .plan = plan, .sums = sums, .ledger = ledger };

  add_plan_heading (&self);
  for (guint nth = 0; nth < cursus_records_n (plan->terms); nth++)
    {
      if (nth > 0)
        cursus_ledger_add_space (ledger);
      add_term_heading (&self, nth);
      add_places (&self, nth, running);
    }
  add_not_placed (&self);

  cursus_ledger_append_to (ledger, &view->screen, out);
}

void
cursus_plan_table_append_modules (CursusView *view, GString *out)
{
  g_autoptr (CursusLedger) ledger = cursus_ledger_new ();

  cursus_ledger_add (ledger,
                     &(CursusLedgerLine){ .style = CURSUS_STYLE_HEADING, .text = _ ("Modules") });
  cursus_ledger_add_rule (ledger);
  for (guint m = 0; m < cursus_project_n (view->project, CURSUS_MODULES); m++)
    cursus_place_line_add_module (view, ledger, cursus_project_nth_module (view->project, m));

  cursus_ledger_append_to (ledger, &view->screen, out);
}
