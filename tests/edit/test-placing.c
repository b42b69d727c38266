/* test-placing.c - modules and groups put into terms, moved, taken out and locked
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "board-sketch.h"

#include "edit/placing.h"

#define BODY                                                                                       \
  "<modules><module id='a'/><module id='b'/><module id='c'/><module id='d'/><module id='e'/>"      \
  "<module id='f'/></modules><groups><group id='g'><member module='f'/></group></groups>"          \
  "<plans><plan id='p'><term id='s1'><place module='a' locked='yes'/><place module='b'/>"          \
  "<place module='c' split='2 3' repeats='2'/></term><term id='s2'><place module='d'/></term>"     \
  "<term id='s3'/></plan><plan id='q'><term id='q1'><place module='a'/></term></plan></plans>"

typedef struct
{
  const char *name;
  const char *ids;
  const char *term; /* "" for none */
  guint       position;
  const char *board;
} PlaceCase;

static const PlaceCase place_cases[] = {
  { "to-another-term", "b", "s2", 0, "a c | b d |" },
  { "to-the-end", "b", "s2", CURSUS_NOWHERE, "a c | d b |" },
  { "past-the-end", "b", "s2", 17, "a c | d b |" },
  { "to-an-empty-term", "d", "s3", 0, "a b c | | d" },
  { "down-in-its-term", "a", "s1", 1, "b a c | d |" },
  { "up-in-its-term", "c", "s1", 0, "c a b | d |" },
  { "where-it-is", "b", "s1", 1, "a b c | d |" },
  { "what-was-not-placed", "e", "s2", 1, "a b c | d e |" },
  { "a-group", "g", "s2", 0, "a b c | g d |" },
  { "several-as-they-stood", "d c a", "s2", 0, "b | a c d |" },
  { "placed-before-not-placed", "e d", "s3", 0, "a b c | | d e" },
  { "the-same-twice", "e e", "s3", 0, "a b c | d | e" },
  { "out-of-the-plan", "a d", "", 0, "b c | |" },
  { "no-such-module", "x", "s2", 0, "a b c | d |" },
  { "no-such-term", "a", "x", 0, "a b c | d |" },
  { "the-term-of-another-plan", "a", "q1", 0, "a b c | d |" },
  { "nothing", "", "s2", 0, "a b c | d |" },
};

static char **
split_words (const char *words)
{
  return *words != '\0' ? g_strsplit (words, " ", -1) : g_new0 (char *, 1);
}

static void
test_place (gconstpointer data)
{
  const PlaceCase *instance = data;
  g_autoptr (CursusProject) before = board_project (BODY);
  g_auto (GStrv) ids = split_words (instance->ids);
  CursusTarget target = { "p", *instance->term != '\0' ? instance->term : NULL,
                          instance->position };
  g_autoptr (CursusProject) after =
    cursus_place (before, (const char *const *) ids, g_strv_length (ids), &target);

  assert_board (after, "p", instance->board);
  assert_board (before, "p", "a b c | d |");
  assert_board (after, "q", "a");
  g_assert_true ((after == before) == g_str_equal (instance->board, "a b c | d |"));
  for (const char *id = "abcdefgq"; *id != '\0'; id++)
    assert_shared (before, after, (const char[]){ *id, '\0' });
  assert_sound (after, before);
}

static void
test_place_keeps_details (void)
{
  g_autoptr (CursusProject) before = board_project (BODY);
  CursusTarget target = { "p", "s3", 0 };
  g_autoptr (CursusProject) after = cursus_place (before, IDS ("c", "a"), &target);
  const CursusTerm  *term = cursus_project_lookup_term_of (after, "p", "c");
  const CursusPlace *a = cursus_term_nth_place (term, 0);
  const CursusPlace *c = cursus_term_nth_place (term, 1);

  g_assert_cmpstr (term->record.id, ==, "s3");
  g_assert_true (a->is_locked);
  g_assert_cmpint (c->repeats, ==, 2);
  g_assert_cmpuint (c->split->n, ==, 2);
  assert_shared (before, after, "s2");
}

static void
test_place_what_is_doubled (void)
{
  g_autoptr (CursusProject) before = board_project (
    "<modules><module id='a'/><module id='b'/></modules><plans><plan id='p'><term id='s1'>"
    "<place module='a' repeats='3'/><place module='b'/></term><term id='s2'><place module='a'/>"
    "</term><term id='s3'/></plan></plans>");
  CursusTarget target = { "p", "s3", 0 };
  g_autoptr (CursusProject) after = cursus_place (before, IDS ("a"), &target);
  const CursusTerm *term = cursus_project_lookup_term_of (after, "p", "a");

  assert_board (after, "p", "b | | a");
  g_assert_cmpint (cursus_term_nth_place (term, 0)->repeats, ==, 3);
}

static void
test_unplace (void)
{
  g_autoptr (CursusProject) before = board_project (BODY);
  g_autoptr (CursusProject) after = cursus_unplace (before, "p", IDS ("a", "c", "e"));
  g_autoptr (CursusProject) same = cursus_unplace (before, "p", IDS ("e"));
  g_autoptr (CursusProject) no_plan = cursus_unplace (before, "x", IDS ("a"));

  assert_board (after, "p", "b | d |");
  assert_board (after, "q", "a");
  g_assert_true (same == before);
  g_assert_true (no_plan == before);
}

typedef struct
{
  const char *name;
  const char *ids;
  CursusShift by;
  const char *board;
} ShiftCase;

static const ShiftCase shift_cases[] = {
  { "later", "a", { 1, 0 }, "b c | a d |" },
  { "later-keeps-its-position", "c", { 1, 0 }, "a b | d c |" },
  { "earlier", "d", { -1, 0 }, "d a b c | |" },
  { "stops-at-the-last-term", "a", { 9, 0 }, "b c | d | a" },
  { "stops-at-the-first-term", "d", { -9, 0 }, "d a b c | |" },
  { "is-at-the-edge", "a", { -1, 0 }, "a b c | d |" },
  { "all-equally-far", "a d", { 2, 0 }, "b c | a | d" },
  { "up", "c", { 0, -1 }, "a c b | d |" },
  { "down", "a", { 0, 1 }, "b a c | d |" },
  { "down-to-the-edge", "a", { 0, 7 }, "b c a | d |" },
  { "two-together", "b c", { 0, -1 }, "b c a | d |" },
  { "one-stops-the-other", "a b", { 0, -3 }, "a b c | d |" },
  { "apart-closes-up", "a c", { 0, -2 }, "a c b | d |" },
  { "both", "c", { 1, -1 }, "a b | c d |" },
  { "not-placed", "e", { 1, 1 }, "a b c | d |" },
};

static void
test_shift (gconstpointer data)
{
  const ShiftCase *instance = data;
  g_autoptr (CursusProject) before = board_project (BODY);
  g_auto (GStrv) ids = split_words (instance->ids);
  g_autoptr (CursusProject) after =
    cursus_shift (before, "p", (const char *const *) ids, g_strv_length (ids), &instance->by);

  assert_board (after, "p", instance->board);
  g_assert_true ((after == before) == g_str_equal (instance->board, "a b c | d |"));
  assert_sound (after, before);
}

/* All at once is the same as one by one. */
static void
assert_same_locked (const CursusProject *project, const char *plan)
{
  static const char *const ids[] = { "a", "b", "c", "d", "e", "s1", "s2", "s3", "q1" };
  g_autoptr (GHashTable) locked = cursus_find_locked (project, plan);

  for (guint i = 0; i < G_N_ELEMENTS (ids); i++)
    g_assert_true (g_hash_table_contains (locked, ids[i]) ==
                   cursus_is_locked (project, plan, ids[i]));
}

static void
test_lock (void)
{
  g_autoptr (CursusProject) before = board_project (BODY);
  g_autoptr (CursusProject) after = cursus_lock (before, "p", IDS ("b", "s2"), TRUE);
  g_autoptr (CursusProject) open = cursus_lock (after, "p", IDS ("a", "b", "s2"), FALSE);
  g_autoptr (CursusProject) same = cursus_lock (before, "p", IDS ("a", "e", "q1"), TRUE);
  CursusTarget target = { "p", "s3", 0 };
  g_autoptr (CursusProject) moved = cursus_place (after, IDS ("b"), &target);

  g_assert_true (cursus_is_locked (before, "p", "a"));
  g_assert_false (cursus_is_locked (before, "p", "b"));
  g_assert_false (cursus_is_locked (before, "p", "e"));
  g_assert_false (cursus_is_locked (before, "q", "a"));
  g_assert_false (cursus_is_locked (before, "x", "a"));

  g_assert_true (cursus_is_locked (after, "p", "b"));
  g_assert_true (cursus_is_locked (after, "p", "d")); /* its term is */
  g_assert_true (cursus_is_locked (after, "p", "s2"));
  g_assert_false (cursus_is_locked (after, "p", "s1"));
  g_assert_false (cursus_is_locked (after, "p", "c"));

  assert_same_locked (before, "p");
  assert_same_locked (before, "x");
  assert_same_locked (after, "p");
  assert_same_locked (open, "p");

  for (const char *id = "abcd"; *id != '\0'; id++)
    g_assert_false (cursus_is_locked (open, "p", (const char[]){ *id, '\0' }));
  g_assert_true (same == before);

  /* Who calls asks first; a place that is moved stays locked. */
  assert_board (moved, "p", "a c | d | b");
  g_assert_true (cursus_is_locked (moved, "p", "b"));
  assert_sound (after, before);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);

  for (guint i = 0; i < G_N_ELEMENTS (place_cases); i++)
    {
      g_autofree char *path = g_strconcat ("/edit/place/", place_cases[i].name, NULL);

      g_test_add_data_func (path, &place_cases[i], test_place);
    }
  for (guint i = 0; i < G_N_ELEMENTS (shift_cases); i++)
    {
      g_autofree char *path = g_strconcat ("/edit/shift/", shift_cases[i].name, NULL);

      g_test_add_data_func (path, &shift_cases[i], test_shift);
    }
  g_test_add_func ("/edit/place/keeps-details", test_place_keeps_details);
  g_test_add_func ("/edit/place/what-is-doubled", test_place_what_is_doubled);
  g_test_add_func ("/edit/unplace", test_unplace);
  g_test_add_func ("/edit/lock", test_lock);

  return g_test_run ();
}
