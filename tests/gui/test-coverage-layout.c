/* test-coverage-layout.c - where things lie in the matrix, and the ways through it
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "common/sample-project.h"
#include "edit/setting.h"
#include "edit/tagging.h"
#include "facts/findings.h"
#include "gui/coverage/matrix-words.h"

#include <locale.h>

static const CursusMatrixSizes sizes = { 20, 25, 40, 80, 50 };

/* Two strands of three tags and one; m1 and m2 in the first term, m3 in the second. */
typedef struct
{
  CursusProject       *project;
  CursusFindings      *findings;
  CursusCoverageTable *table;
  CursusMatrixLayout  *layout;
  CursusMatrixView     view;
} Scene;

static CursusProject *
mark (CursusProject *project, const char *module, const char *tag, int level)
{
  g_autoptr (CursusProject) before = project;
  CursusMarkWish wish = { tag, level, -1 };

  return cursus_set_mark (before, &module, 1, &wish);
}

static CursusProject *
create_project (void)
{
  GPtrArray     *records = sample_tags ("s", "t1 t2 t3");
  GPtrArray     *others = sample_tags ("x", "u1");
  CursusProject *project;

  g_ptr_array_extend_and_steal (records, others);
  g_ptr_array_add (records, sample_module ("m1", "One"));
  g_ptr_array_add (records, sample_module ("m2", "Two Words"));
  g_ptr_array_add (records, sample_module ("m3", "Three"));
  g_ptr_array_add (records, sample_plan ("p", "m1 m2 | m3"));
  project = sample_project_of (records);
  project = mark (project, "m1", "t1", 1);
  project = mark (project, "m3", "t1", 2);
  return mark (project, "m3", "u1", 3);
}

static void
open_scene_of (Scene *scene, CursusProject *project, const gboolean *is_folded)
{
  CursusCoverageWish wish = { .grouping = CURSUS_GROUPED_BY_TERM };

  scene->project = project;
  scene->findings = cursus_findings_new (scene->project, 0, NULL);
  scene->table = cursus_coverage_table_new (
    scene->findings->state.facts, cursus_findings_lookup_route (scene->findings, "p", NULL), &wish);
  scene->layout = cursus_matrix_layout_new (scene->table, &sizes, is_folded, TRUE);
  scene->view = (CursusMatrixView){ scene->table, scene->layout, NULL };
}

static void
open_scene (Scene *scene, const gboolean *is_folded)
{
  open_scene_of (scene, create_project (), is_folded);
}

static void
close_scene (Scene *scene)
{
  cursus_matrix_layout_free (scene->layout);
  cursus_coverage_table_free (scene->table);
  cursus_findings_unref (scene->findings);
  cursus_project_unref (scene->project);
}

static void
test_lines (void)
{
  Scene scene;

  open_scene (&scene, NULL);
  g_assert_cmpuint (scene.layout->n_lines, ==, 5);
  g_assert_cmpint (scene.layout->height, ==, 2 * 25 + 3 * 20);
  g_assert_true (scene.layout->lines[0].is_heading);
  g_assert_cmpuint (cursus_matrix_layout_find_line (scene.layout, 24), ==, 0);
  g_assert_cmpuint (cursus_matrix_layout_find_line (scene.layout, 25), ==, 1);
  g_assert_cmpuint (cursus_matrix_layout_find_line (scene.layout, 109), ==, 4);
  g_assert_cmpuint (cursus_matrix_layout_find_line (scene.layout, 110), ==, CURSUS_NOWHERE);
  g_assert_cmpuint (cursus_matrix_layout_find_line (scene.layout, -1), ==, CURSUS_NOWHERE);
  g_assert_cmpuint (scene.layout->lines[scene.layout->line_of_row[2]].item, ==, 2);
  close_scene (&scene);
}

static void
test_columns (void)
{
  Scene scene;
  int   x;

  open_scene (&scene, NULL);
  g_assert_cmpint (scene.layout->width, ==, 4 * 40 + 50);
  g_assert_cmpuint (cursus_matrix_layout_find_column (scene.layout, 0), ==, 0);
  g_assert_cmpuint (cursus_matrix_layout_find_column (scene.layout, 159), ==, 3);
  g_assert_cmpuint (cursus_matrix_layout_find_column (scene.layout, 160), ==, CURSUS_NOWHERE);
  g_assert_cmpint (cursus_matrix_layout_get_section (scene.layout, 1, &x), ==, 40);
  g_assert_cmpint (x, ==, 120);
  close_scene (&scene);
}

static void
test_a_folded_section_is_one_column (void)
{
  gboolean const is_folded[] = { TRUE, FALSE };
  Scene          scene;

  open_scene (&scene, is_folded);
  g_assert_cmpuint (scene.layout->n_columns, ==, 2);
  g_assert_cmpuint (scene.layout->columns[0].column, ==, CURSUS_NOWHERE);
  g_assert_cmpint (scene.layout->columns[0].width, ==, 80);
  g_assert_cmpuint (scene.layout->column_of[2], ==, 0);
  g_assert_cmpuint (scene.layout->column_of[3], ==, 1);
  close_scene (&scene);
}

static void
assert_step (Scene *scene, CursusMatrixSpot from, CursusMatrixStep step, CursusMatrixSpot to)
{
  CursusMatrixSpot spot = cursus_matrix_layout_step (scene->layout, from, step, 2);

  g_assert_cmpuint (spot.row, ==, to.row);
  g_assert_cmpuint (spot.column, ==, to.column);
}

static void
test_steps_stop_at_the_edges (void)
{
  CursusMatrixSpot const first = { 0, 0 }, last = { 2, 3 };
  Scene                  scene;

  open_scene (&scene, NULL);
  assert_step (&scene, first, CURSUS_MATRIX_LEFT, first);
  assert_step (&scene, first, CURSUS_MATRIX_UP, first);
  assert_step (&scene, first, CURSUS_MATRIX_RIGHT, (CursusMatrixSpot){ 0, 1 });
  assert_step (&scene, first, CURSUS_MATRIX_PAGE_DOWN, (CursusMatrixSpot){ 2, 0 });
  assert_step (&scene, first, CURSUS_MATRIX_ROW_END, (CursusMatrixSpot){ 0, 3 });
  assert_step (&scene, first, CURSUS_MATRIX_BOTTOM, last);
  assert_step (&scene, last, CURSUS_MATRIX_DOWN, last);
  assert_step (&scene, last, CURSUS_MATRIX_TOP, first);
  close_scene (&scene);
}

static void
test_jumps_go_to_marks (void)
{
  Scene            scene;
  CursusMatrixSpot spot = { 0, 0 };

  open_scene (&scene, NULL);
  spot = cursus_matrix_layout_jump (scene.layout, scene.table, spot, CURSUS_TOWARDS_BOTTOM);
  g_assert_cmpuint (spot.row, ==, 2);
  spot = cursus_matrix_layout_jump (scene.layout, scene.table, spot, CURSUS_TOWARDS_RIGHT);
  g_assert_cmpuint (spot.column, ==, 3);
  spot = cursus_matrix_layout_jump (scene.layout, scene.table, spot, CURSUS_TOWARDS_RIGHT);
  g_assert_cmpuint (spot.column, ==, 3);
  close_scene (&scene);
}

/* Whatever way is taken, it has no holes and is as long as the longer side. */
static void
test_a_trace_has_no_holes (void)
{
  for (guint row = 0; row < 9; row++)
    for (guint column = 0; column < 9; column++)
      {
        CursusMatrixSpot from = { 4, 4 }, to = { row, column };
        g_autoptr (GArray) way = cursus_matrix_layout_trace (from, to);
        CursusMatrixSpot at = from;

        for (guint i = 0; i < way->len; i++)
          {
            CursusMatrixSpot next = g_array_index (way, CursusMatrixSpot, i);

            g_assert_cmpint (ABS ((int) next.row - (int) at.row), <=, 1);
            g_assert_cmpint (ABS ((int) next.column - (int) at.column), <=, 1);
            at = next;
          }
        g_assert_cmpuint (at.row, ==, row);
        g_assert_cmpuint (at.column, ==, column);
        g_assert_cmpuint (
          way->len, ==,
          (guint) MAX (ABS ((int) row - (int) from.row), ABS ((int) column - (int) from.column)));
      }
}

static void
test_words (void)
{
  Scene            scene;
  g_autofree char *cell = NULL;
  g_autofree char *none = NULL;
  g_autofree char *table = NULL;

  open_scene (&scene, NULL);
  cell = cursus_matrix_words_dup_cell (&scene.view, (CursusMatrixSpot){ 2, 0 });
  g_assert_cmpstr (cell, ==, "Three, t1, reinforced");
  none = cursus_matrix_words_dup_cell (&scene.view, (CursusMatrixSpot){ 0, 3 });
  g_assert_cmpstr (none, ==, "One, u1, not covered, unprepared");
  g_assert_cmpuint (cursus_matrix_words_find_row (&scene.view, "wo", 0), ==, 1);
  g_assert_cmpuint (cursus_matrix_words_find_row (&scene.view, "t", 2), ==, 2);
  g_assert_cmpuint (cursus_matrix_words_find_row (&scene.view, "none", 0), ==, CURSUS_NOWHERE);
  table = cursus_matrix_words_dup_table (&scene.view);
  g_assert_nonnull (strstr (table, "t1\t1\t\t2"));
  close_scene (&scene);
}

static void
assert_text (char *text, const char *expected)
{
  g_assert_cmpstr (text, ==, expected);
  g_free (text);
}

/* What is out of use is said above its column, of each cell, and in the tip. */
static void
test_past (void)
{
  g_autoptr (CursusProject) project = create_project ();
  g_autoptr (CursusProject) retired = cursus_retire (project, (const char *[]){ "t1" }, 1, TRUE);
  Scene scene;

  open_scene_of (&scene, cursus_set_successor (retired, "t2", "t3"), NULL);
  assert_text (cursus_matrix_words_dup_head (&scene.view, 0), "t1 · retired");
  assert_text (cursus_matrix_words_dup_head (&scene.view, 1), "t2 · superseded");
  assert_text (cursus_matrix_words_dup_head (&scene.view, 2), "t3");
  g_assert_true (cursus_matrix_words_is_past (&scene.view, 1));
  g_assert_false (cursus_matrix_words_is_past (&scene.view, 2));
  assert_text (cursus_matrix_words_dup_cell (&scene.view, (CursusMatrixSpot){ 2, 0 }),
               "Three, t1, reinforced, retired");
  assert_text (cursus_matrix_words_dup_cell (&scene.view, (CursusMatrixSpot){ 0, 1 }),
               "One, t2, not covered, superseded, gap");
  assert_text (cursus_matrix_words_dup_tip (&scene.view, 1),
               "t2\ns\nSuperseded by “t3”\nGap: no module covers it");
  close_scene (&scene);
}

int
main (int argc, char **argv)
{
  setlocale (LC_ALL, "");
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/coverage-layout/lines", test_lines);
  g_test_add_func ("/coverage-layout/columns", test_columns);
  g_test_add_func ("/coverage-layout/a folded section is one column",
                   test_a_folded_section_is_one_column);
  g_test_add_func ("/coverage-layout/steps stop at the edges", test_steps_stop_at_the_edges);
  g_test_add_func ("/coverage-layout/jumps go to marks", test_jumps_go_to_marks);
  g_test_add_func ("/coverage-layout/a trace has no holes", test_a_trace_has_no_holes);
  g_test_add_func ("/coverage-layout/words", test_words);
  g_test_add_func ("/coverage-layout/past", test_past);
  return g_test_run ();
}
