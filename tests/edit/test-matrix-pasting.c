/* test-matrix-pasting.c - a matrix of competencies by courses comes in and goes out the same
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "board-sketch.h"

#include "edit/matrix-cell.h"
#include "edit/matrix-pasting.h"

#include <string.h>

#define N_TAGS 56
#define N_COURSES 5

#define BODY                                                                                       \
  "<strands><strand id='e'><title>Ethics</title><tag id='e1'><title>Fairness</title></tag>"        \
  "</strand></strands><modules><module id='a' code='AIM-1'><covers tag='e1' level='2'>"            \
  "<note>Kept.</note></covers></module><module id='b'><title>Law</title><title "                   \
  "xml:lang='de'>Recht</title><covers tag='e1' level='1'/></module></modules>"

typedef struct
{
  const char *text;
  guint       level;
  gboolean    is_assessed;
} CellCase;

static void
test_cells (void)
{
  static const CellCase cases[] = {
    { "", 0, FALSE },    { "0", 0, FALSE }, { "–", 0, FALSE },   { "1", 1, FALSE },
    { "3", 3, FALSE },   { "I", 1, FALSE }, { "r", 2, FALSE },   { "M", 3, FALSE },
    { "x", 1, FALSE },   { "✓", 1, FALSE }, { "2A", 2, TRUE },   { "3*", 3, TRUE },
    { "M, A", 3, TRUE }, { "a", 1, TRUE },  { "I/R", 2, FALSE }, { "R (A)", 2, TRUE },
  };
  static const char *const others[] = { "4", "yes", "12.5", "Q", "?" };
  CursusMatrixCell         cell;

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_assert_true (cursus_matrix_cell_parse (cases[i].text, &cell));
      g_assert_cmpuint (cell.level, ==, cases[i].level);
      g_assert_cmpint (cell.is_assessed, ==, cases[i].is_assessed);
    }
  for (guint i = 0; i < G_N_ELEMENTS (others); i++)
    g_assert_false (cursus_matrix_cell_parse (others[i], &cell));
}

/* What a tag has as its marks: "a=2A b=1". */
static char *
sketch_marks (const CursusProject *project, const char *tag)
{
  GString *text = g_string_new (NULL);

  for (guint m = 0; m < cursus_project_n (project, CURSUS_MODULES); m++)
    {
      const CursusModule *module = cursus_project_nth_module (project, m);

      for (guint i = 0; i < cursus_records_n (module->marks); i++)
        {
          const CursusMark *mark = (const CursusMark *) module->marks->items[i];

          if (g_str_equal (mark->tag, tag))
            g_string_append_printf (text, "%s%s=%d%s", text->len > 0 ? " " : "", module->record.id,
                                    mark->level, mark->is_assessed ? "A" : "");
        }
    }
  return g_string_free (text, FALSE);
}

static void
assert_marks (const CursusProject *project, const char *tag, const char *expected)
{
  g_autofree char *marks = sketch_marks (project, tag);

  g_assert_cmpstr (marks, ==, expected);
}

static void
test_paste (void)
{
  static const char *const text = "Digital\tAIM-1\trecht\tNobody\n"
                                  "Fairness\tM*\t\tQ\n"
                                  "Coding\tI\t2A\t\n";
  g_autoptr (CursusProject) project = board_project (BODY);
  g_autoptr (GError) error = NULL;
  CursusMatrixResult result;
  g_autoptr (CursusProject) next = cursus_matrix_paste (project, text, NULL, &result, &error);
  const CursusModule *a;
  const CursusTag    *coding;

  g_assert_no_error (error);
  assert_sound (next, project);
  g_assert_cmpuint (result.n_new_tags, ==, 1);
  g_assert_cmpuint (result.n_marks, ==, 3);
  g_assert_cmpstr (result.left_out[0], ==, "Nobody");
  assert_marks (next, "e1", "a=3A"); /* an empty cell takes the mark of b away */
  coding = (const CursusTag *) cursus_project_nth (next, CURSUS_TAGS, 1);
  g_assert_cmpstr (coding->parent, ==, result.strand);
  g_assert_cmpstr (cursus_text_get (coding->title, "en"), ==, "Coding");
  assert_marks (next, coding->record.id, "a=1 b=2A");

  a = cursus_project_lookup_module (next, "a");
  g_assert_cmpstr (cursus_text_get (((const CursusMark *) a->marks->items[0])->record.note, "en"),
                   ==, "Kept.");
  cursus_matrix_result_clear (&result);
}

static void
test_chosen_strand_and_ids (void)
{
  static const char *const text = "\t\ta\nk.1\tCoding\t1\ne1\tanother title\t2\n";
  g_autoptr (CursusProject) project = board_project (BODY);
  g_autoptr (CursusProject) next = cursus_matrix_paste (project, text, "e", NULL, NULL);

  g_assert_cmpuint (cursus_project_n (next, CURSUS_STRANDS), ==, 1);
  g_assert_cmpstr (cursus_project_lookup_tag (next, "k.1")->parent, ==, "e");
  assert_marks (next, "k.1", "a=1");
  assert_marks (next, "e1", "a=2 b=1"); /* b is no column */
}

static void
assert_refused (const char *text, const char *part)
{
  g_autoptr (CursusProject) project = board_project (BODY);
  g_autoptr (GError) error = NULL;

  g_assert_null (cursus_matrix_paste (project, text, NULL, NULL, &error));
  g_assert_error (error, CURSUS_EDIT_ERROR, CURSUS_EDIT_ERROR_VALUE);
  g_assert_nonnull (strstr (error->message, part));
}

static void
test_refused (void)
{
  g_autoptr (CursusProject) project = board_project (BODY);

  assert_refused ("\tAIM-1\nFairness\tmaybe\n", "“maybe”");
  assert_refused ("\tNobody\nFairness\t1\n", "No column");
  assert_refused ("just words", "No column");
  assert_refused ("", "No column");
  g_assert_false (cursus_text_is_matrix (project, "AIM-1\t5\nX\t5\n"));
  g_assert_true (cursus_text_is_matrix (project, "\tAIM-1\nX\t5\n"));
}

/* --- 56 competencies by 5 courses --- */

static CursusProject *
project_of_courses (void)
{
  g_autoptr (GString) body = g_string_new ("<modules>");

  for (guint i = 1; i <= N_COURSES; i++)
    g_string_append_printf (
      body, "<module id='m%u' code='AIM %u'><title>Course %u</title></module>", i, 700 + i, i);
  g_string_append_printf (body, "</modules>");
  return board_project (body->str);
}

static char *
matrix_text (void)
{
  static const char *const cells[] = { "", "1", "2", "3", "1A", "2A", "3A" };
  g_autoptr (GRand) rand = g_rand_new_with_seed (56);
  GString *text = g_string_new ("AI competencies");

  for (guint i = 1; i <= N_COURSES; i++)
    g_string_append_printf (text, "\tAIM %u", 700 + i);
  for (guint t = 0; t < N_TAGS; t++)
    {
      g_string_append_printf (text, "\n%u.%u Explains “model %u”, and why", t / 8 + 1, t % 8 + 1,
                              t);
      for (guint i = 0; i < N_COURSES; i++)
        g_string_append_printf (text, "\t%s",
                                cells[g_rand_int_range (rand, 0, G_N_ELEMENTS (cells))]);
    }
  g_string_append_c (text, '\n');
  return g_string_free (text, FALSE);
}

static char *
copy_all (const CursusProject *project, gboolean with_ids)
{
  g_autoptr (GPtrArray) tags = g_ptr_array_new ();
  g_autoptr (GPtrArray) modules = g_ptr_array_new ();
  CursusMatrixSelection selection = { .with_ids = with_ids };

  for (guint i = 0; i < cursus_project_n (project, CURSUS_TAGS); i++)
    g_ptr_array_add (tags, cursus_project_nth (project, CURSUS_TAGS, i)->id);
  for (guint i = 0; i < cursus_project_n (project, CURSUS_MODULES); i++)
    g_ptr_array_add (modules, cursus_project_nth (project, CURSUS_MODULES, i)->id);
  selection.tags = (const char *const *) tags->pdata;
  selection.n_tags = tags->len;
  selection.modules = (const char *const *) modules->pdata;
  selection.n_modules = modules->len;
  return cursus_matrix_copy (project, &selection);
}

static void
test_round_trip (void)
{
  g_autoptr (CursusProject) empty = project_of_courses ();
  g_autofree char *text = matrix_text ();
  g_autoptr (CursusProject) full = cursus_matrix_paste (empty, text, NULL, NULL, NULL);
  g_autofree char *copied = copy_all (full, FALSE);
  g_autofree char *with_ids = copy_all (full, TRUE);
  g_autoptr (CursusProject) same = cursus_matrix_paste (full, copied, NULL, NULL, NULL);
  g_autoptr (CursusProject) from_ids = cursus_matrix_paste (empty, with_ids, NULL, NULL, NULL);
  g_autofree char *again = copy_all (from_ids, TRUE);

  g_assert_cmpuint (cursus_project_n (full, CURSUS_TAGS), ==, N_TAGS);
  g_assert_cmpuint (cursus_project_n (full, CURSUS_STRANDS), ==, 1);
  assert_sound (full, empty);
  g_assert_cmpstr (copied, ==, text);
  g_assert_true (same == full); /* what says the same changes nothing */
  g_assert_cmpstr (again, ==, with_ids);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/edit/matrix/cells", test_cells);
  g_test_add_func ("/edit/matrix/paste", test_paste);
  g_test_add_func ("/edit/matrix/chosen-strand-and-ids", test_chosen_strand_and_ids);
  g_test_add_func ("/edit/matrix/refused", test_refused);
  g_test_add_func ("/edit/matrix/56-by-5-round-trip", test_round_trip);
  return g_test_run ();
}
