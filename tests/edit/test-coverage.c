/* test-coverage.c - who covers what, what is left open, and a mark that mends it
 *
 * With other seeds: CURSUS_TEST_SEEDS=10000.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "board-sketch.h"
#include "common/random-project.h"
#include "random-operation.h"

#include "edit/editor.h"
#include "edit/setting.h"
#include "facts/coverage-renewal.h"
#include "facts/coverage-walk.h"
#include "facts/findings.h"
#include "facts/gap-report.h"
#include "facts/learning-order.h"
#include "facts/tag-suggestions.h"
#include "store/reader.h"

#include <string.h>

#define TODAY CURSUS_DATE (2026, 11, 21)

/* Two strands, three terms, a group, and a module that is nowhere. */
#define BODY                                                                                       \
  "<outcomes><outcome id='po1'/><outcome id='po2'/></outcomes>"                                    \
  "<strands><strand id='e'><title>Ethics</title><tag id='e1'><tag "                                \
  "id='e11'><title>Fairness</title>"                                                               \
  "</tag></tag><tag id='e2' superseded-by='r1'/></strand><strand id='r'><tag id='r1'/>"            \
  "<tag id='r2' retired='yes'/></strand></strands>"                                                \
  "<modules><module id='a' code='A1' kind='taught' credits='5'><outcome id='ao' supports='po1'/>"  \
  "<assessment id='aa' tests='ao'/><covers tag='e11' level='1'/><covers tag='r1' level='3'/>"      \
  "</module><module id='b' kind='project' credits='5' terms='2'><covers tag='e11' level='3' "      \
  "assessed='yes'/><covers tag='e2' level='2'/></module>"                                          \
  "<module id='c' credits='5'><title>Fairness in practice</title><covers tag='r1' level='1'/>"     \
  "</module><module id='d' credits='5'><covers tag='e1' level='2'/></module></modules>"            \
  "<groups><group id='g'><member module='c'/></group></groups>"                                    \
  "<plans><plan id='p'><term id='s1'><place module='b'/><place module='a'/></term>"                \
  "<term id='s2'><place group='g' credits='5'/></term><term id='s3'/></plan></plans>"              \
  "<rules><rule id='o' type='coverage-order'/></rules>"

static CursusFindings *
find (const CursusProject *project)
{
  return cursus_findings_new (project, TODAY, "en");
}

/* The rows of a table with their cells: "b: e11=3A e2=2; a: …". */
static char *
sketch (const CursusCoverageTable *table)
{
  GString *text = g_string_new (NULL);

  for (guint r = 0; r < table->n_rows; r++)
    {
      g_string_append_printf (text, "%s%s:", r > 0 ? "; " : "",
                              cursus_coverage_table_get_row_id (table, r));
      for (guint c = 0; c < table->n_columns; c++)
        {
          const CursusCoverageCell *cell = cursus_coverage_table_lookup (table, r, c);
          g_autofree char          *shown = cursus_coverage_cell_dup_text (cell);

          if (cell != NULL)
            g_string_append_printf (text, " %s=%s", cursus_coverage_table_get_column_id (table, c),
                                    shown);
        }
    }
  return g_string_free (text, FALSE);
}

static CursusCoverageTable *
table_of (const CursusFindings *findings, const CursusCoverageWish *wish)
{
  return cursus_coverage_table_new (findings->state.facts, findings->state.facts->routes[0], wish);
}

static void
assert_table (const CursusFindings *findings, const CursusCoverageWish *wish, const char *expected)
{
  g_autoptr (CursusCoverageTable) table = table_of (findings, wish);
  g_autofree char *found = sketch (table);

  g_assert_cmpstr (found, ==, expected);
}

static void
test_rows (void)
{
  static const char *const ethics[] = { "e", NULL };
  g_autoptr (CursusProject) project = board_project (BODY);
  g_autoptr (CursusFindings) findings = find (project);

  assert_table (findings, &(CursusCoverageWish){ 0 }, "a: e11=1 r1=3; b: e11=3A e2=2; c: r1=1");
  assert_table (findings, &(CursusCoverageWish){ .grouping = CURSUS_GROUPED_BY_TERM },
                "b: e11=3A e2=2; a: e11=1 r1=3; c: r1=1");
  assert_table (findings, &(CursusCoverageWish){ .grouping = CURSUS_GROUPED_BY_KIND },
                "a: e11=1 r1=3; b: e11=3A e2=2; c: r1=1");
  assert_table (findings, &(CursusCoverageWish){ .with_unplaced = TRUE, .strands = ethics },
                "a: e11=1; b: e11=3A e2=2; c:; d: e1=2");
  assert_table (findings, &(CursusCoverageWish){ .term = "s2" }, "b: e11=3A e2=2; c: r1=1");
  assert_table (findings, &(CursusCoverageWish){ .levels = 1u << 3 }, "a: r1=3; b: e11=3A; c:");
  assert_table (findings, &(CursusCoverageWish){ .rows = CURSUS_ROWS_TERMS },
                "s1: e11=3A e2=2 r1=3; s2: e11=3A e2=2 r1=1; s3:");
  assert_table (findings, &(CursusCoverageWish){ .rows = CURSUS_ROWS_OUTCOMES },
                "po1: e11=1 r1=3; po2:");
  assert_table (
    findings,
    &(CursusCoverageWish){ .rows = CURSUS_ROWS_OUTCOMES, .columns = CURSUS_COLUMNS_MODULES },
    "po1: a=1A; po2:");
  assert_table (findings, &(CursusCoverageWish){ .shown = CURSUS_SHOW_UNPREPARED },
                "a: r1=3; b: e2=2; c: r1=1");
}

static void
test_sums (void)
{
  g_autoptr (CursusProject) project = board_project (BODY);
  g_autoptr (CursusFindings) findings = find (project);
  g_autoptr (CursusCoverageTable) table =
    table_of (findings, &(CursusCoverageWish){ .with_unplaced = TRUE });
  guint e1 = cursus_coverage_table_find_column (table, "e1");
  guint e11 = cursus_coverage_table_find_column (table, "e11");
  guint b = cursus_coverage_table_find_row (table, "b");

  g_assert_cmpuint (table->n_sections, ==, 2);
  g_assert_cmpuint (table->sections[0].n_cells, ==, 3); /* not the one of d, which is nowhere */
  g_assert_cmpuint (table->sections[1].n_cells, ==, 2);
  g_assert_cmpuint (table->columns[e1].n_cells, ==, 0);
  g_assert_false (table->columns[e1].is_gap); /* e11 stands in it */
  g_assert_cmpuint (table->columns[e11].n_cells, ==, 2);
  g_assert_cmpuint (table->columns[e11].n_assessed, ==, 1);
  g_assert_cmpuint (table->columns[e11].depth, ==, 1);
  g_assert_cmpuint (table->rows[b].n_cells, ==, 2);
  g_assert_cmpuint (cursus_coverage_table_sum (table, b, 0), ==, 2);
  g_assert_cmpuint (cursus_coverage_table_sum (table, b, 1), ==, 0);
  g_assert_cmpuint (table->groups[0].n_rows, ==, 4);
}

static void
assert_step (const CursusCoverageTable *table, CursusCoverageSpot from,
             CursusCoverageDirection direction, const char *expected)
{
  gboolean         found = cursus_coverage_table_find_next (table, &from, direction);
  g_autofree char *text =
    g_strdup_printf ("%s/%s", cursus_coverage_table_get_row_id (table, from.row),
                     cursus_coverage_table_get_column_id (table, from.column));

  g_assert_cmpstr (found ? text : NULL, ==, expected);
}

static void
test_next_mark (void)
{
  g_autoptr (CursusProject) project = board_project (BODY);
  g_autoptr (CursusFindings) findings = find (project);
  g_autoptr (CursusCoverageTable) table = table_of (findings, &(CursusCoverageWish){ 0 });
  guint last = table->n_columns - 1;

  assert_step (table, (CursusCoverageSpot){ 0, 0 }, CURSUS_TOWARDS_RIGHT, "a/e11");
  assert_step (table, (CursusCoverageSpot){ 0, 1 }, CURSUS_TOWARDS_RIGHT, "a/r1");
  assert_step (table, (CursusCoverageSpot){ 0, last }, CURSUS_TOWARDS_RIGHT, NULL);
  assert_step (table, (CursusCoverageSpot){ 0, last }, CURSUS_TOWARDS_LEFT, "a/r1");
  assert_step (table, (CursusCoverageSpot){ 0, 0 }, CURSUS_TOWARDS_LEFT, NULL);
  assert_step (table, (CursusCoverageSpot){ 0, 1 }, CURSUS_TOWARDS_BOTTOM, "b/e11");
  assert_step (table, (CursusCoverageSpot){ 2, 1 }, CURSUS_TOWARDS_TOP, "b/e11");
  assert_step (table, (CursusCoverageSpot){ 0, 1 }, CURSUS_TOWARDS_TOP, NULL);
}

static void
test_gaps (void)
{
  g_autoptr (CursusProject) project = board_project (BODY);
  g_autoptr (CursusFindings) findings = find (project);
  const CursusFacts *facts = findings->state.facts;
  g_autoptr (GArray) gaps = cursus_gap_report_new (facts, facts->routes[0]);
  g_autoptr (GString) text = g_string_new (NULL);
  CursusCheck check = { .facts = facts };

  for (guint i = 0; i < gaps->len; i++)
    {
      const CursusGap *gap = &g_array_index (gaps, CursusGap, i);
      g_autofree char *sentence = cursus_gap_dup_text (gap, &check);

      g_assert_nonnull (strchr (sentence, '.'));
      g_string_append_printf (text, "%s %s %s\n", cursus_gap_type_get_name (gap->type),
                              facts->outline->tags[gap->tag].tag->record.id,
                              gap->module != CURSUS_NOWHERE ?
                                facts->outline->modules[gap->module].module->record.id :
                                "");
    }
  g_assert_cmpstr (text->str, ==,
                   "once e2 b\nnot-mastered e2 \nnot-assessed e2 \nout-of-order e2 b\n"
                   "superseded e2 \nnot-assessed r1 \nout-of-order r1 a\n");
}

static void
test_learning_order (void)
{
  g_autoptr (CursusProject) project = board_project (BODY);
  g_autoptr (CursusFindings) findings = find (project);
  const CursusFacts *facts = findings->state.facts;
  const CursusRoute *route = facts->routes[0];
  guint              e1 = cursus_project_find (project, CURSUS_TAGS, "e1");
  guint              r1 = cursus_project_find (project, CURSUS_TAGS, "r1");
  g_autoptr (GArray) of_e1 = cursus_learning_order_new (facts, route, e1);
  g_autoptr (GArray) of_r1 = cursus_learning_order_new (facts, route, r1);
  const CursusLearningStep *steps = (gpointer) of_e1->data;
  const CursusProblem      *problem;
  g_autoptr (CursusRemedy) remedy = NULL;

  g_assert_cmpuint (of_e1->len, ==, 3);
  g_assert_cmpuint (steps[0].level, ==, 1);
  g_assert_cmpuint (steps[1].level, ==, 3);
  g_assert_true (steps[1].is_assessed);
  g_assert_false (steps[1].is_unprepared); /* it is introduced in the same term */
  g_assert_cmpuint (steps[2].term, ==, CURSUS_NOWHERE);

  steps = (gpointer) of_r1->data;
  g_assert_cmpuint (of_r1->len, ==, 2);
  g_assert_true (steps[0].is_unprepared);
  g_assert_cmpuint (steps[1].term, ==, 1);

  problem = cursus_learning_order_lookup_problem (&findings->state, route, r1);
  g_assert_nonnull (problem);
  remedy = cursus_remedy_find (&findings->state, problem, TODAY, "en");
  g_assert_cmpstr (remedy->label, ==, "Let “A1” cover “r1” at level 1");
  g_assert_null (cursus_learning_order_lookup_problem (&findings->state, route, e1));
}

/* --- suggestions --- */

static void
test_suggestions (void)
{
  g_autoptr (CursusProject) project = board_project (BODY);
  g_autoptr (CursusFindings) findings = find (project);
  const CursusOutline *outline = findings->state.facts->outline;
  guint                c = cursus_project_find (project, CURSUS_MODULES, "c");
  guint                a = cursus_project_find (project, CURSUS_MODULES, "a");
  g_autoptr (GArray) of_c = cursus_tag_suggestions_new (outline, c, 5);
  g_autoptr (GArray) of_a = cursus_tag_suggestions_new (outline, a, 5);
  const CursusTagSuggestion *first = (gpointer) of_c->data;

  g_assert_cmpuint (of_c->len, ==, 1);
  g_assert_cmpstr (outline->tags[first->tag].tag->record.id, ==, "e11");
  g_assert_cmpuint (first->score, ==, 300);
  g_assert_cmpstr (first->words[0], ==, "Fairness");
  g_assert_null (first->words[1]);
  g_assert_cmpuint (first->module, ==, CURSUS_NOWHERE);
  g_assert_cmpuint (of_a->len, ==, 0); /* it says nothing */
}

/* --- the Master --- */

static CursusProject *
read_master (void)
{
  g_autofree char *path = g_build_filename (g_getenv ("CURSUS_SOURCE_ROOT"), "data", "templates",
                                            "master-ai-healthcare.cursus", NULL);
  g_autoptr (GError) error = NULL;
  CursusProject *project = cursus_read_file (path, NULL, NULL, &error);

  g_assert_no_error (error);
  return project;
}

/* Of which terms a rule says that something is missing: "s3 s4". */
static char *
find_missing (const CursusProject *project, const char *rule)
{
  g_autoptr (CursusFindings) findings = find (project);
  GString *terms = g_string_new (NULL);

  for (guint i = 0; i < findings->state.problems->len; i++)
    {
      const CursusProblem *problem = findings->state.problems->pdata[i];

      if (problem->rule != NULL && problem->state == CURSUS_PROBLEM_BROKEN &&
          strcmp (problem->rule->record.id, rule) == 0)
        g_string_append_printf (terms, "%s%s", terms->len > 0 ? " " : "", problem->about->items[0]);
    }
  return g_string_free (terms, FALSE);
}

static void
assert_missing (const CursusProject *project, const char *ethics, const char *regulatory)
{
  g_autofree char *found_ethics = find_missing (project, "r-ethics");
  g_autofree char *found_regulatory = find_missing (project, "r-regulatory");

  g_assert_cmpstr (found_ethics, ==, ethics);
  g_assert_cmpstr (found_regulatory, ==, regulatory);
}

/* One mark in the fourth term mends its gap, undoing it breaks it again. */
static void
test_master (void)
{
  static const CursusMarkWish wish = { "eth.who", 2, -1 };
  const char                 *module = "m403";
  g_autoptr (CursusProject) project = read_master ();
  g_autoptr (CursusEditor) editor = cursus_editor_new (project);
  g_autoptr (CursusProject) mended = cursus_set_mark (project, &module, 1, &wish);

  assert_missing (project, "s3 s4", "s4");
  cursus_editor_apply (editor, project, mended, "Tag");
  assert_missing (cursus_editor_get_project (editor), "s3", "s4");
  g_assert_true (cursus_editor_undo (editor));
  assert_missing (cursus_editor_get_project (editor), "s3 s4", "s4");
  g_assert_true (cursus_editor_redo (editor));
  assert_missing (cursus_editor_get_project (editor), "s3", "s4");
}

/* --- renewal --- */

/* Whatever is counted of a table, and of which everything can be told that it says. */
static void
assert_same_table (const CursusCoverageTable *a, const CursusCoverageTable *b)
{
  g_assert_cmpmem (a->rows, a->n_rows * sizeof *a->rows, b->rows, b->n_rows * sizeof *b->rows);
  g_assert_cmpmem (a->columns, a->n_columns * sizeof *a->columns, b->columns,
                   b->n_columns * sizeof *b->columns);
  g_assert_cmpmem (a->sections, a->n_sections * sizeof *a->sections, b->sections,
                   b->n_sections * sizeof *b->sections);
  g_assert_cmpmem (a->cells, a->n_cells * sizeof *a->cells, b->cells,
                   b->n_cells * sizeof *b->cells);
  g_assert_cmpuint (a->n_groups, ==, b->n_groups);
  for (guint g = 0; g < a->n_groups; g++)
    {
      g_assert_cmpuint (a->groups[g].term, ==, b->groups[g].term);
      g_assert_cmpstr (a->groups[g].kind, ==, b->groups[g].kind);
      g_assert_cmpuint (a->groups[g].first_row, ==, b->groups[g].first_row);
      g_assert_cmpuint (a->groups[g].n_rows, ==, b->groups[g].n_rows);
      g_assert_cmpuint (a->groups[g].n_cells, ==, b->groups[g].n_cells);
    }
}

/* A table that was brought up to date is the one that would be made. */
static gboolean
assert_renewed (const CursusFindings *before, const CursusFindings *after, GRand *rand)
{
  const CursusFacts *then = before->state.facts, *now = after->state.facts;
  CursusCoverageWish wish = { .rows = (CursusCoverageRows) g_rand_int_range (rand, 0, 8) / 6,
                              .grouping = (CursusCoverageGrouping) g_rand_int_range (rand, 0, 3),
                              .shown = (CursusCoverageShown) g_rand_int_range (rand, 0, 9) / 7,
                              .levels = g_rand_boolean (rand) ? 0 : 1u << 2 | 1u << 3,
                              .with_unplaced = g_rand_boolean (rand) };
  gboolean           is_same = FALSE;
  guint              n = MIN (then->n_routes, now->n_routes);

  for (guint r = 0; r < n; r++)
    {
      g_autoptr (CursusCoverageTable) old =
        cursus_coverage_table_new (then, then->routes[r], &wish);
      g_autoptr (CursusCoverageTable) renewed =
        cursus_coverage_table_renew (old, now, now->routes[r], &wish, &is_same);
      g_autoptr (CursusCoverageTable) made = cursus_coverage_table_new (now, now->routes[r], &wish);

      assert_same_table (renewed, made);
    }
  return is_same;
}

static CursusProject *
mark_any (GRand *rand, const CursusProject *project)
{
  guint          n_tags = cursus_project_n (project, CURSUS_TAGS);
  guint          n_modules = cursus_project_n (project, CURSUS_MODULES);
  CursusMarkWish wish = { NULL, g_rand_int_range (rand, 0, 4), g_rand_int_range (rand, -1, 2) };
  const char    *module;

  if (n_tags == 0 || n_modules == 0)
    return cursus_project_ref ((CursusProject *) project);
  wish.tag =
    cursus_project_nth (project, CURSUS_TAGS, (guint) g_rand_int_range (rand, 0, (gint32) n_tags))
      ->id;
  module = cursus_project_nth (project, CURSUS_MODULES,
                               (guint) g_rand_int_range (rand, 0, (gint32) n_modules))
             ->id;
  return cursus_set_mark (project, &module, 1, &wish);
}

static void
test_renewal (void)
{
  const char *asked = g_getenv ("CURSUS_TEST_SEEDS");
  guint       n = asked != NULL ? (guint) g_ascii_strtoull (asked, NULL, 10) : 150;
  guint       n_same = 0;

  for (guint32 seed = 1; seed <= n; seed++)
    {
      g_autoptr (GRand) rand = g_rand_new_with_seed (seed);
      g_autoptr (CursusProject) project = random_project_new (seed, 8, 0);
      g_autoptr (CursusFindings) findings = find (project);

      for (guint i = 0; i < 12; i++)
        {
          const char     *name = "mark";
          CursusProject  *next = g_rand_boolean (rand) ? mark_any (rand, project) :
                                                         random_operation (rand, project, &name);
          CursusFindings *found = find (next);

          g_test_message ("seed %u, operation %u: %s", seed, i, name);
          n_same += assert_renewed (findings, found, rand) ? 1 : 0;
          cursus_findings_unref (findings);
          cursus_project_unref (project);
          findings = found;
          project = next;
        }
    }
  g_assert_cmpuint (n_same, >, n * 2);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/facts/coverage/rows-and-filters", test_rows);
  g_test_add_func ("/facts/coverage/sums", test_sums);
  g_test_add_func ("/facts/coverage/next-mark", test_next_mark);
  g_test_add_func ("/facts/coverage/gaps", test_gaps);
  g_test_add_func ("/facts/coverage/order-of-learning", test_learning_order);
  g_test_add_func ("/facts/coverage/suggestions", test_suggestions);
  g_test_add_func ("/facts/coverage/master-mended-and-undone", test_master);
  g_test_add_func ("/facts/coverage/renewal", test_renewal);
  return g_test_run ();
}
