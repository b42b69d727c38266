/* test-grouping.c - modules gathered to choose from, and what modules ask of each other
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "board-sketch.h"

#include "edit/grouping.h"
#include "edit/requiring.h"

#define BODY                                                                                       \
  "<modules><module id='a'/><module id='b'/><module id='c'/><module id='d'/></modules>"            \
  "<groups><group id='g'><member module='d'/></group></groups>"                                    \
  "<plans><plan id='p'><term id='s1'><place module='a'/><place module='b'/></term><term id='s2'>"  \
  "<place module='c'/><place group='g'/></term></plan>"                                            \
  "<plan id='q'><term id='q1'><place module='a'/><place module='d'/><place group='g'/></term>"     \
  "</plan></plans>"

static void
test_group (void)
{
  g_autoptr (CursusProject) before = board_project (BODY);
  CursusGrouping   grouping = { "p", "Choose" };
  g_autofree char *id = NULL;
  g_autoptr (CursusProject) after = cursus_group (before, IDS ("c", "b", "c", "g"), &grouping, &id);
  const CursusGroup *group = cursus_project_lookup_group (after, id);
  g_autofree char   *expected = g_strdup_printf ("a %s | g", id);

  assert_board (after, "p", expected);
  g_assert_cmpuint (group->members->n, ==, 2);
  g_assert_cmpstr (((const CursusMember *) group->members->items[0])->module, ==, "c");
  g_assert_cmpint (group->choose, ==, CURSUS_DECIMAL (1, 0));
  g_assert_true (cursus_record_is_assumed (
    &group->record, cursus_table_lookup_field (&cursus_group_table, "choose")));
  g_assert_cmpstr (cursus_text_get (group->title, "en"), ==, "Choose");
  assert_shared (before, after, "q");
  assert_shared (before, after, "b");
  assert_sound (after, before);
}

static void
test_group_nothing (void)
{
  g_autoptr (CursusProject) before = board_project (BODY);
  CursusGrouping   grouping = { NULL, NULL };
  g_autofree char *none = NULL, *loose = NULL;
  g_autoptr (CursusProject) same = cursus_group (before, IDS ("g", "x"), &grouping, &none);
  g_autoptr (CursusProject) nowhere = cursus_group (before, IDS ("a"), &grouping, &loose);

  g_assert_true (same == before);
  g_assert_null (none);
  assert_board (nowhere, "p", "a b | c g");
  g_assert_nonnull (cursus_project_lookup_group (nowhere, loose));
}

static void
test_ungroup (void)
{
  g_autoptr (CursusProject) before = board_project (BODY);
  g_autoptr (CursusProject) here = cursus_ungroup (before, "p", "g");
  g_autoptr (CursusProject) everywhere = cursus_ungroup (before, NULL, "g");
  g_autoptr (CursusProject) after = cursus_ungroup (here, "q", "g");
  g_autoptr (CursusProject) no_group = cursus_ungroup (before, "p", "a");

  assert_board (here, "p", "a b | c d");
  assert_board (here, "q", "a d g");
  g_assert_nonnull (cursus_project_lookup_group (here, "g"));

  assert_board (everywhere, "p", "a b | c d");
  assert_board (everywhere, "q", "a d"); /* d is placed there already */
  g_assert_null (cursus_project_lookup_group (everywhere, "g"));
  assert_projects_equal (after, everywhere);
  g_assert_true (no_group == before);
  assert_sound (here, before);
  assert_sound (everywhere, before);
}

static void
test_group_and_back (void)
{
  g_autoptr (CursusProject) before = board_project (BODY);
  CursusGrouping   grouping = { "p", NULL };
  g_autofree char *id = NULL;
  g_autoptr (CursusProject) grouped = cursus_group (before, IDS ("a", "b"), &grouping, &id);
  g_autoptr (CursusProject) after = cursus_ungroup (grouped, "p", id);

  assert_projects_equal (after, before);
}

static void
test_member (void)
{
  g_autoptr (CursusProject) before = board_project (BODY);
  g_autoptr (CursusProject) more = cursus_set_member (before, "g", "a", TRUE);
  g_autoptr (CursusProject) less = cursus_set_member (more, "g", "a", FALSE);
  g_autoptr (CursusProject) same = cursus_set_member (before, "g", "d", TRUE);
  g_autoptr (CursusProject) never = cursus_set_member (before, "g", "a", FALSE);
  g_autoptr (CursusProject) unknown = cursus_set_member (before, "g", "x", TRUE);

  g_assert_cmpuint (cursus_project_lookup_group (more, "g")->members->n, ==, 2);
  assert_board (more, "p", "b | c g");
  assert_board (more, "q", "d g");
  assert_board (less, "p", "b | c g");
  g_assert_cmpuint (cursus_project_lookup_group (less, "g")->members->n, ==, 1);
  g_assert_true (same == before && never == before && unknown == before);
  assert_sound (more, before);
}

/* --- requisites --- */

#define ASKING                                                                                     \
  "<modules><module id='a'/><module id='b'/><module id='c'><prerequisite module='b'/>"             \
  "<prerequisite module='a b'/><recommended module='a'/></module></modules>"

static char *
describe (const CursusProject *project, const char *id)
{
  const CursusModule  *module = cursus_project_lookup_module (project, id);
  const CursusRecords *lists[] = { module->prerequisites, module->corequisites,
                                   module->strict_corequisites, module->recommended,
                                   module->excludes };
  GString             *words = g_string_new (NULL);

  for (guint i = 0; i < G_N_ELEMENTS (lists); i++)
    for (guint r = 0; r < cursus_records_n (lists[i]); r++)
      {
        const CursusStrings *modules = ((const CursusRequisite *) lists[i]->items[r])->modules;

        g_string_append_printf (words, "%s:", lists[i]->items[r]->table->element);
        for (guint m = 0; m < modules->n; m++)
          g_string_append_printf (words, "%s%s", m > 0 ? "," : "", modules->items[m]);
        g_string_append_c (words, ' ');
      }
  return g_strchomp (g_string_free (words, FALSE));
}

#define assert_asks(project, id, expected)                                                         \
  G_STMT_START                                                                                     \
  {                                                                                                \
    g_autofree char *words = describe (project, id);                                               \
                                                                                                   \
    g_assert_cmpstr (words, ==, expected);                                                         \
  }                                                                                                \
  G_STMT_END

static void
assert_members (const CursusProject *project, const char *expected)
{
  const CursusGroup *group = cursus_project_lookup_group (project, "g");
  g_autoptr (GString) members = g_string_new (NULL);

  for (guint i = 0; i < cursus_records_n (group->members); i++)
    g_string_append_printf (members, "%s%s", i > 0 ? " " : "",
                            ((const CursusMember *) group->members->items[i])->module);
  g_assert_cmpstr (members->str, ==, expected);
}

static void
test_join_group (void)
{
  g_autoptr (CursusProject) before = board_project (BODY);
  CursusGroupSpot const first = { "g", 0 }, last = { "g", CURSUS_NOWHERE }, none = { "x", 0 };
  g_autoptr (CursusProject) joined = cursus_join_group (before, IDS ("b", "g", "a", "b"), &first);
  g_autoptr (CursusProject) moved = cursus_join_group (joined, IDS ("b"), &last);
  g_autoptr (CursusProject) same = cursus_join_group (moved, IDS ("d", "b"), &last);
  g_autoptr (CursusProject) nowhere = cursus_join_group (before, IDS ("a"), &none);

  assert_members (joined, "b a d");
  /* Where the group stands, they have no place of their own any more. */
  assert_board (joined, "p", "| c g");
  assert_board (joined, "q", "d g");
  assert_sound (joined, before);
  assert_members (moved, "a d b");
  assert_board (moved, "p", "| c g");
  g_assert_true (same == moved);
  g_assert_true (nowhere == before);
}

static void
test_require (void)
{
  static const char *const kinds[] = { "prerequisite", "corequisite", "strict-corequisite",
                                       "recommended", "excludes" };
  g_autoptr (CursusProject) before = board_project (ASKING);
  g_autoptr (CursusProject) same = cursus_require (before, "c", "recommended", "a");
  g_autoptr (CursusProject) itself = cursus_require (before, "c", "excludes", "c");
  g_autoptr (CursusProject) unknown = cursus_require (before, "c", "excludes", "x");
  g_autoptr (CursusProject) other = cursus_require (before, "c", "corequisite", "a");

  for (guint i = 0; i < G_N_ELEMENTS (kinds); i++)
    {
      g_autoptr (CursusProject) after = cursus_require (before, "b", kinds[i], "a");
      g_autofree char *expected = g_strconcat (kinds[i], ":a", NULL);

      assert_asks (after, "b", expected);
      assert_shared (before, after, "c");
      assert_sound (after, before);
    }
  g_assert_true (same == before && itself == before && unknown == before);
  /* Another way takes the place of the first; where any of several will do, it stays. */
  assert_asks (other, "c", "prerequisite:b prerequisite:a,b corequisite:a");
}

static void
test_stop_requiring (void)
{
  g_autoptr (CursusProject) before = board_project (ASKING);
  g_autoptr (CursusProject) not_a = cursus_stop_requiring (before, "c", "a");
  g_autoptr (CursusProject) not_b = cursus_stop_requiring (before, "c", "b");
  g_autoptr (CursusProject) neither = cursus_stop_requiring (not_b, "c", "a");
  g_autoptr (CursusProject) same = cursus_stop_requiring (before, "b", "a");

  assert_asks (not_a, "c", "prerequisite:b"); /* "a or b" without a says the same */
  assert_asks (not_b, "c", "prerequisite:a recommended:a");
  assert_asks (neither, "c", "");
  g_assert_true (same == before);
  assert_sound (not_a, before);
  assert_sound (not_b, before);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/edit/group", test_group);
  g_test_add_func ("/edit/group/nothing", test_group_nothing);
  g_test_add_func ("/edit/ungroup", test_ungroup);
  g_test_add_func ("/edit/group/and-back", test_group_and_back);
  g_test_add_func ("/edit/member", test_member);
  g_test_add_func ("/edit/join-group", test_join_group);
  g_test_add_func ("/edit/require", test_require);
  g_test_add_func ("/edit/stop-requiring", test_stop_requiring);

  return g_test_run ();
}
