/* test-figure-laws.c - title, credits, term of each module and the total are the same in all
 *   documents
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "documents/document.h"
#include "documents/words.h"
#include "facts/problems.h"
#include "paper-search.h"
#include "store/data-projects.h"

#include <string.h>

#define TODAY CURSUS_DATE (2026, 11, 21)

/* A programme, one of its documents, and how often each figure was found in it. */
typedef struct
{
  const CursusFacts *facts;
  const CursusPaper *tables; /* what the others are compared with */
  const CursusPaper *paper;
  const CursusBlock *table; /* around */
  const char        *term;  /* the heading above */
  gint64            *sums;  /* of credits, by module, where each term has its own table */
  guint              n_titles;
  guint              n_credits;
  guint              n_terms;
} Law;

static CursusPaper *
make (const CursusFacts *facts, const GPtrArray *problems, const char *id)
{
  const CursusDocumentWish wish = { .language = "en", .today = TODAY };
  g_autoptr (GError) error = NULL;
  CursusPaper *paper = cursus_document_new (facts, problems, id, &wish, &error);

  g_assert_no_error (error);
  return paper;
}

static guint
find_module (const Law *law, const char *anchor)
{
  const CursusOutline *outline = law->facts->outline;
  guint                nth = 0;

  while (nth < outline->n_modules &&
         g_strcmp0 (outline->modules[nth].module->record.id, anchor) != 0)
    nth++;
  return nth;
}

static const CursusModule *
get_module (const Law *law, guint nth)
{
  return law->facts->outline->modules[nth].module;
}

/* What the first of the tables, that of the modules, says under a head; "" if it has none. */
static char *
dup_said (const Law *law, guint nth, const char *head)
{
  for (guint i = 0; i < cursus_block_n (law->tables->body); i++)
    {
      const CursusBlock *table = cursus_block_nth (law->tables->body, i);
      const CursusBlock *row =
        table->type == CURSUS_BLOCK_TABLE ?
          paper_search_anchor (table, CURSUS_BLOCK_ROW, get_module (law, nth)->record.id) :
          NULL;
      const CursusBlock *cell = row != NULL ? paper_search_cell (table, row, head) : NULL;

      if (row != NULL)
        return cell != NULL ? paper_search_dup_text (cell) : g_strdup ("");
    }
  g_assert_not_reached ();
}

static void
assert_holds (const Law *law, const char *text, const char *part)
{
  if (strstr (text, part) == NULL)
    g_error ("%s: “%s” is not in “%s”", law->paper->id, part, text);
}

/* --- the rows of tables --- */

static void
check_term (Law *law, guint nth, const char *shown)
{
  g_autofree char *term = dup_said (law, nth, "Term");

  assert_holds (law, shown, term);
  assert_holds (law, term, shown);
  law->n_terms++;
}

/* Under the heading of a term stands what falls into it. */
static void
check_part (Law *law, guint nth, const CursusBlock *credits)
{
  const CursusStay *stay = &law->facts->routes[0]->stays[nth];
  gboolean          is_in = FALSE;

  for (guint t = stay->first; t <= stay->last && t < law->facts->routes[0]->n_terms; t++)
    is_in |= g_str_equal (law->facts->routes[0]->terms[t].term->record.id, law->term);
  g_assert_true (is_in);
  law->n_terms++;
  if (credits->value == CURSUS_CELL_NUMBER)
    law->sums[nth] += credits->amount;
}

static void
check_row (Law *law, guint nth, const CursusBlock *row)
{
  const CursusBlock *credits = paper_search_cell (law->table, row, "Credits");
  const CursusBlock *term = paper_search_cell (law->table, row, "Term");
  g_autofree char   *shown = term != NULL ? paper_search_dup_text (term) : NULL;
  g_autofree char   *said = credits != NULL ? paper_search_dup_text (credits) : NULL;
  g_autofree char   *expected = dup_said (law, nth, "Credits");

  if (shown != NULL)
    check_term (law, nth, shown);
  if (credits != NULL && term == NULL && law->term != NULL)
    check_part (law, nth, credits);
  else if (credits != NULL)
    {
      g_assert_cmpstr (said, ==, expected);
      law->n_credits++;
    }
}

/* --- headings, items, cells --- */

/* "5 ECTS" begins with what a table has as "5"; "not stated" is the same in both. */
static void
check_sheet (Law *law, guint nth, const CursusBlock *heading)
{
  const CursusBlock *sheet = paper_search_after_heading (law->paper->body, heading->anchor);
  g_autofree char   *credits = sheet != NULL ? paper_search_definition (sheet, "Credits") : NULL;
  g_autofree char   *term = sheet != NULL ? paper_search_definition (sheet, "Term") : NULL;
  g_autofree char   *expected = dup_said (law, nth, "Credits");

  if (credits == NULL)
    return;
  g_assert_true (g_str_has_prefix (credits, expected));
  law->n_credits++;
  check_term (law, nth, term);
}

/* "AIH-101 Foundations · 6 ECTS" */
static void
check_item (Law *law, guint nth, const char *text)
{
  g_autofree char *expected = dup_said (law, nth, "Credits");
  g_autofree char *behind = g_strconcat (" · ", expected, NULL);

  if (strstr (text, " · ") == NULL || get_module (law, nth)->terms > 1)
    return;
  assert_holds (law, text, behind);
  law->n_credits++;
}

static void
check_block (Law *law, const CursusBlock *block)
{
  guint            nth = find_module (law, block->anchor);
  g_autofree char *text = NULL;
  const char      *title;

  if (block->anchor == NULL || nth == law->facts->outline->n_modules)
    return;
  text = paper_search_dup_text (block);
  title = cursus_text_show (get_module (law, nth)->title, "en",
                            cursus_project_get_language (law->facts->project), NULL);
  if (title != NULL)
    {
      assert_holds (law, text, title);
      law->n_titles++;
    }
  if (block->type == CURSUS_BLOCK_ROW && law->table != NULL)
    check_row (law, nth, block);
  else if (block->type == CURSUS_BLOCK_HEADING)
    check_sheet (law, nth, block);
  else if (block->type == CURSUS_BLOCK_ITEM)
    check_item (law, nth, text);
}

/* --- the plan's picture, in words --- */

static char *
dup_alternative (const CursusBlock *block)
{
  for (guint i = 0; i < cursus_block_n (block); i++)
    {
      const CursusBlock *child = cursus_block_nth (block, i);
      char              *inner = dup_alternative (child);

      if (inner != NULL)
        return inner;
      /* Other figures are of strands and months. */
      if (child->type == CURSUS_BLOCK_FIGURE && strstr (child->figure->alternative, " (") != NULL &&
          strstr (child->figure->alternative, "): ") != NULL)
        return g_strdup (child->figure->alternative);
    }
  return NULL;
}

static void
check_picture (Law *law)
{
  g_autofree char   *words = dup_alternative (law->paper->body);
  const CursusRoute *route = law->facts->n_routes > 0 ? law->facts->routes[0] : NULL;

  for (guint i = 0; words != NULL && i < law->facts->outline->n_modules; i++)
    {
      const CursusModule *module = get_module (law, i);
      g_autofree char    *credits = NULL;
      g_autofree char    *said = NULL;
      const char         *title = cursus_text_get (module->title, "en");

      if (title == NULL || route->stays[i].first == CURSUS_NOWHERE || !route->stays[i].is_placed)
        continue;
      assert_holds (law, words, title);
      law->n_titles++;
      if (module->credits == CURSUS_NOT_STATED || module->terms > 1)
        continue;
      credits = cursus_word_number ("en", module->credits);
      said = g_strdup_printf ("%s, %s\u00a0", title, credits);
      assert_holds (law, words, said);
      law->n_credits++;
    }
}

/* --- the total --- */

static void
check_total (const Law *law, const CursusPaper *specification)
{
  g_autofree char *whole = paper_search_dup_text (specification->body);
  CursusAmount     amount = law->facts->routes[0]->credits;
  g_autofree char *number = NULL;
  g_autofree char *glance = NULL;
  gint64           sum = 0;

  for (guint i = 0; glance == NULL && i < cursus_block_n (law->paper->body); i++)
    if (cursus_block_nth (law->paper->body, i)->type == CURSUS_BLOCK_DEFINITIONS)
      glance = paper_search_definition (cursus_block_nth (law->paper->body, i), "Credits");
  if (glance == NULL || amount.amount == CURSUS_NO_FIGURE || strstr (glance, "nothing") != NULL)
    return;
  number = cursus_word_number ("en", amount.amount);
  if (g_str_equal (law->paper->id, "specification") || g_str_equal (law->paper->id, "doctoral"))
    {
      g_autofree char *sentence = g_strdup_printf ("In all: %s.", glance);

      assert_holds (law, glance, number);
      assert_holds (law, whole, sentence);
    }
  if (amount.unknown > 0)
    return;
  /* The terms of the plan make up the whole. */
  for (guint t = 0; t < law->facts->routes[0]->n_terms; t++)
    sum += law->facts->routes[0]->terms[t].credits.amount;
  g_assert_cmpint (sum, ==, amount.amount);
}

/* The credits of the terms in the overview, as they are shown, make up the total as it is shown. */
static void
check_overview (const Law *law)
{
  CursusAmount amount = law->facts->routes[0]->credits;
  double       sum = 0;
  gboolean     is_whole = amount.amount != CURSUS_NO_FIGURE && amount.unknown == 0;

  for (guint i = 0; i < cursus_block_n (law->paper->body); i++)
    {
      const CursusBlock *block = cursus_block_nth (law->paper->body, i);
      g_autofree char   *credits =
        block->type == CURSUS_BLOCK_DEFINITIONS ? paper_search_definition (block, "Credits") : NULL;

      sum += credits != NULL ? g_ascii_strtod (credits, NULL) : 0;
    }
  if (is_whole)
    g_assert_cmpint ((gint64) (sum * 100 + 0.5), ==, amount.amount);
}

/* --- all of it --- */

static gboolean
is_term (const Law *law, const char *anchor)
{
  for (guint t = 0; law->facts->n_routes > 0 && t < law->facts->routes[0]->n_terms; t++)
    if (g_strcmp0 (law->facts->routes[0]->terms[t].term->record.id, anchor) == 0)
      return TRUE;
  return FALSE;
}

static void
walk (Law *law, const CursusBlock *block)
{
  const CursusBlock *around = law->table;

  if (block->type == CURSUS_BLOCK_TABLE)
    law->table = block;
  if (block->type == CURSUS_BLOCK_HEADING)
    law->term = is_term (law, block->anchor) ? block->anchor : NULL;
  check_block (law, block);
  for (guint i = 0; i < cursus_block_n (block); i++)
    walk (law, cursus_block_nth (block, i));
  law->table = around;
}

static void
check_sums (const Law *law)
{
  for (guint i = 0; i < law->facts->outline->n_modules; i++)
    if (law->sums[i] != 0)
      g_assert_cmpint (law->sums[i], ==, get_module (law, i)->credits);
}

static void
check_document (Law *law, const GPtrArray *problems, const char *id, const CursusPaper *whole)
{
  g_autoptr (CursusPaper) paper = make (law->facts, problems, id);
  g_autofree gint64 *sums = g_new0 (gint64, law->facts->outline->n_modules + 1);

  law->paper = paper;
  law->sums = sums;
  law->term = NULL;
  walk (law, paper->body);
  check_sums (law);
  check_picture (law);
  if (law->facts->n_routes > 0)
    check_total (law, whole);
  if (law->facts->n_routes > 0 && g_str_equal (id, "overview"))
    check_overview (law);
}

static void
check_programme (CursusProject *project, Law *totals)
{
  CursusFacts *facts = cursus_facts_new (project);
  g_autoptr (GPtrArray) problems = cursus_problems_new (facts, TODAY, "en");
  guint                     n;
  const CursusDocumentType *types = cursus_document_types (&n);
  g_autoptr (CursusPaper) whole = make (facts, problems, "specification");
  g_autoptr (CursusPaper) tables = NULL;
  Law law = { .facts = facts };

  if (facts->outline->n_modules > 0)
    {
      law.tables = tables = make (facts, problems, "tables");
      for (guint i = 0; i < n; i++)
        if (cursus_document_type_exists (&types[i], facts))
          check_document (&law, problems, types[i].id, whole);
    }
  totals->n_titles += law.n_titles;
  totals->n_credits += law.n_credits;
  totals->n_terms += law.n_terms;
  cursus_facts_free (facts);
}

static void
test_figures (void)
{
  g_autoptr (GPtrArray) templates = cursus_data_projects_load ("templates");
  Law totals = { NULL };

  g_assert_cmpuint (templates->len, >, 5);
  for (guint i = 0; i < templates->len; i++)
    check_programme (((const CursusDataProject *) templates->pdata[i])->project, &totals);
  g_test_message ("%u titles, %u credits, %u terms", totals.n_titles, totals.n_credits,
                  totals.n_terms);
  /* Found as often as the templates have it: a document that no longer says it would be silent. */
  g_assert_cmpuint (totals.n_titles, >, 400);
  g_assert_cmpuint (totals.n_credits, >, 150);
  g_assert_cmpuint (totals.n_terms, >, 200);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/documents/figures-in-all", test_figures);
  return g_test_run ();
}
