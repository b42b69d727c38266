/* test-tagging.c - tags taken in, put elsewhere, merged, retired, brought up to date
 *
 * With other seeds: CURSUS_TEST_SEEDS=10000.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "board-sketch.h"
#include "common/random-project.h"

#include "edit/ruling.h"
#include "edit/strand-origin.h"
#include "edit/strand-updating.h"
#include "edit/tag-dropping.h"
#include "edit/tag-merging.h"
#include "edit/tag-noting.h"
#include "edit/tag-nudging.h"
#include "edit/tag-taking.h"
#include "edit/tagging.h"
#include "model/rule-set.h"
#include "store/writer.h"

#include <string.h>

#define TAXONOMY                                                                                   \
  "<strands><strand id='reg' letter='R' colour='#e66100'><title>Law</title>"                       \
  "<tag id='reg.a'><title>Act</title><tag id='reg.a.1'><title>Scope</title></tag>"                 \
  "<tag id='reg.a.2'><title>Duties</title></tag></tag>"                                            \
  "<tag id='reg.old' superseded-by='reg.a.2'><title>Old law</title></tag></strand>"                \
  "<strand id='eth'><title>Ethics</title><tag id='eth.1'/></strand></strands>"

#define OWN                                                                                        \
  "<strands><strand id='s'><tag id='t1'><tag id='t11'/><tag id='t12'/></tag>"                      \
  "<tag id='t2' superseded-by='t1'/></strand><strand id='u'><tag id='t3'/></strand></strands>"     \
  "<modules><module id='m'><covers tag='t1' level='1' assessed='yes'><note>One.</note></covers>"   \
  "<covers tag='t2' level='3'><note>Two.</note></covers></module>"                                 \
  "<module id='n'><covers tag='t1' level='2'/></module></modules>"                                 \
  "<rules><rule id='r' type='coverage-level' tag='t1' level='2'/></rules>"

/* The tags with what they stand in: "reg.a<reg reg.a.1<reg.a". */
static char *
sketch_tags (const CursusProject *project)
{
  GString *text = g_string_new (NULL);

  for (guint i = 0; i < cursus_project_n (project, CURSUS_TAGS); i++)
    {
      const CursusTag *tag = (const CursusTag *) cursus_project_nth (project, CURSUS_TAGS, i);

      g_string_append_printf (text, "%s%s<%s", i > 0 ? " " : "", tag->record.id, tag->parent);
    }
  return g_string_free (text, FALSE);
}

static void
assert_tags (const CursusProject *project, const char *expected)
{
  g_autofree char *tags = sketch_tags (project);

  g_assert_cmpstr (tags, ==, expected);
}

/* Of an operation that is no longer needed but for this. */
static void
assert_tags_free (CursusProject *project, const char *expected)
{
  assert_tags (project, expected);
  cursus_project_unref (project);
}

static void
test_take (void)
{
  g_autoptr (CursusProject) taxonomy = board_project (TAXONOMY);
  g_autoptr (CursusProject) project = board_project ("<modules><module id='reg.a.1'/></modules>");
  g_autoptr (CursusProject) one =
    cursus_take_tags (project, taxonomy, IDS ("reg.a.2"), CURSUS_TAKE_ALONE);
  g_autoptr (CursusProject) branch =
    cursus_take_tags (one, taxonomy, IDS ("reg.a"), CURSUS_TAKE_BRANCH);
  g_autoptr (CursusProject) all =
    cursus_take_tags (branch, taxonomy, IDS ("reg", "nobody"), CURSUS_TAKE_BRANCH);
  g_autoptr (CursusProject) again =
    cursus_take_tags (one, taxonomy, IDS ("reg.a.2"), CURSUS_TAKE_BRANCH);

  assert_tags (one, "reg.a<reg reg.a.2<reg.a");
  assert_tags (branch, "reg.a<reg reg.a.2<reg.a reg.a.1-2<reg.a"); /* a module has the id */
  assert_tags (all, "reg.a<reg reg.a.2<reg.a reg.a.1-2<reg.a reg.old<reg");
  g_assert_true (again == one);
  assert_sound (all, project);
  assert_tags_free (cursus_take_tags (project, taxonomy, IDS ("reg.old"), CURSUS_TAKE_ALONE),
                    "reg.old<reg reg.a<reg reg.a.2<reg.a"); /* with its successor */
}

static void
test_export (void)
{
  g_autoptr (CursusProject) project = board_project (TAXONOMY);
  g_autoptr (CursusProject) strand = cursus_export_strand (project, "reg");
  g_autoptr (CursusProject) back = NULL;
  g_autoptr (CursusProject) none = board_project ("");

  assert_tags (strand, "reg.a<reg reg.a.1<reg.a reg.a.2<reg.a reg.old<reg");
  g_assert_cmpuint (cursus_project_n (strand, CURSUS_STRANDS), ==, 1);
  assert_sound (strand, strand);
  back = cursus_take_tags (none, strand, IDS ("reg"), CURSUS_TAKE_BRANCH);
  g_assert_true (cursus_project_equal (back, strand));
}

static void
test_add_and_move (void)
{
  g_autoptr (CursusProject) project = board_project (OWN);
  g_autofree char *tag = NULL;
  g_autofree char *strand = NULL;
  g_autoptr (CursusProject) with_strand = cursus_add_strand (project, "Ethics", &strand);
  g_autoptr (CursusProject) with_tag = cursus_add_tag (with_strand, strand, "Fairness", &tag);
  g_autoptr (CursusProject) nothing = cursus_add_tag (project, "nobody", "Fairness", NULL);
  g_autoptr (CursusProject) circle = cursus_move_tag (project, "t1", "t11", 0);
  g_autoptr (CursusProject) same = cursus_move_tag (project, "t12", "t1", 1);
  const CursusStrand *added = cursus_project_lookup_strand (with_tag, strand);

  g_assert_cmpstr (added->letter, ==, "E");
  g_assert_cmpint (added->colour, !=, CURSUS_NOT_STATED);
  g_assert_cmpstr (cursus_project_lookup_tag (with_tag, tag)->parent, ==, strand);
  g_assert_true (nothing == project);
  g_assert_true (circle == project);
  g_assert_true (same == project);
  assert_tags_free (cursus_move_tag (project, "t12", "t1", 0), "t1<s t12<t1 t11<t1 t2<s t3<u");
  assert_tags_free (cursus_move_tag (project, "t2", "t1", 1), "t1<s t11<t1 t2<t1 t12<t1 t3<u");
  assert_tags_free (cursus_move_tag (project, "t1", "u", CURSUS_NOWHERE),
                    "t2<s t3<u t1<u t11<t1 t12<t1");
  assert_tags_free (cursus_move_strand (project, "u", 0), "t3<u t1<s t11<t1 t12<t1 t2<s");
}

static const CursusMark *
get_mark (const CursusProject *project, const char *module, guint nth)
{
  const CursusModule *record = cursus_project_lookup_module (project, module);

  return (const CursusMark *) record->marks->items[nth];
}

/* Strands s (t1 with t11 and t12, t2) and u (t3). */
static void
test_drop (void)
{
  static const struct
  {
    const char    *id;
    const char    *target;
    CursusDropSide side;
    const char    *expected;
  } cases[] = {
    { "t2", "t1", CURSUS_DROP_BEFORE, "t2<s t1<s t11<t1 t12<t1 t3<u" },
    { "t2", "t1", CURSUS_DROP_INTO, "t1<s t11<t1 t12<t1 t2<t1 t3<u" },
    { "t2", "t1", CURSUS_DROP_AFTER, "t1<s t2<t1 t11<t1 t12<t1 t3<u" },
    { "t12", "t11", CURSUS_DROP_BEFORE, "t1<s t12<t1 t11<t1 t2<s t3<u" },
    { "t11", "t12", CURSUS_DROP_AFTER, "t1<s t12<t1 t11<t1 t2<s t3<u" },
    { "t11", "t3", CURSUS_DROP_AFTER, "t1<s t12<t1 t2<s t3<u t11<u" },
    { "t3", "s", CURSUS_DROP_INTO, "t1<s t11<t1 t12<t1 t2<s t3<s" },
    { "t3", "s", CURSUS_DROP_AFTER, "t3<s t1<s t11<t1 t12<t1 t2<s" },
    { "t1", "u", CURSUS_DROP_AFTER, "t2<s t1<u t11<t1 t12<t1 t3<u" },
    { "t12", "u", CURSUS_DROP_BEFORE, "t1<s t11<t1 t2<s t12<s t3<u" },
    { "u", "t12", CURSUS_DROP_BEFORE, "t3<u t1<s t11<t1 t12<t1 t2<s" },
    { "s", "t3", CURSUS_DROP_INTO, "t3<u t1<s t11<t1 t12<t1 t2<s" },
  };
  static const char *const nothing[][2] = {
    { "t1", "t1" }, { "t1", "t12" }, { "s", "t2" }, { "nobody", "t1" }, { "t1", "nobody" },
  };
  g_autoptr (CursusProject) project = board_project (OWN);

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    assert_tags_free (cursus_drop_tag (project, cases[i].id, cases[i].target, cases[i].side),
                      cases[i].expected);
  for (guint i = 0; i < G_N_ELEMENTS (nothing); i++)
    {
      g_autoptr (CursusProject) same =
        cursus_drop_tag (project, nothing[i][0], nothing[i][1], CURSUS_DROP_INTO);

      g_assert_true (cursus_project_equal (same, project));
    }
}

/* The same strands. */
static void
test_nudge (void)
{
  static const struct
  {
    const char *id;
    CursusNudge nudge;
    const char *expected;
  } cases[] = {
    { "t2", CURSUS_NUDGE_UP, "t2<s t1<s t11<t1 t12<t1 t3<u" },
    { "t1", CURSUS_NUDGE_DOWN, "t2<s t1<s t11<t1 t12<t1 t3<u" },
    { "t12", CURSUS_NUDGE_UP, "t1<s t12<t1 t11<t1 t2<s t3<u" },
    { "t2", CURSUS_NUDGE_IN, "t1<s t11<t1 t12<t1 t2<t1 t3<u" },
    { "t12", CURSUS_NUDGE_IN, "t1<s t11<t1 t12<t11 t2<s t3<u" },
    { "t11", CURSUS_NUDGE_OUT, "t1<s t12<t1 t11<s t2<s t3<u" },
    { "u", CURSUS_NUDGE_UP, "t3<u t1<s t11<t1 t12<t1 t2<s" },
    { "s", CURSUS_NUDGE_DOWN, "t3<u t1<s t11<t1 t12<t1 t2<s" },
  };
  static const struct
  {
    const char *id;
    CursusNudge nudge;
  } nothing[] = {
    { "t1", CURSUS_NUDGE_UP },  { "t12", CURSUS_NUDGE_DOWN }, { "t1", CURSUS_NUDGE_IN },
    { "t2", CURSUS_NUDGE_OUT }, { "s", CURSUS_NUDGE_UP },     { "u", CURSUS_NUDGE_DOWN },
    { "u", CURSUS_NUDGE_IN },   { "u", CURSUS_NUDGE_OUT },    { "nobody", CURSUS_NUDGE_UP },
  };
  g_autoptr (CursusProject) project = board_project (OWN);

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    assert_tags_free (cursus_nudge_tag (project, cases[i].id, cases[i].nudge), cases[i].expected);
  for (guint i = 0; i < G_N_ELEMENTS (nothing); i++)
    {
      g_autoptr (CursusProject) same = cursus_nudge_tag (project, nothing[i].id, nothing[i].nudge);

      g_assert_true (same == project);
    }
}

/* What somebody adds is told apart from what is there by its colour, too. */
static void
test_colour_of_a_new_strand (void)
{
  g_autoptr (CursusProject) project =
    board_project ("<strands><strand id='s' colour='#1c71d8'/></strands>");
  g_autofree char *id = NULL;
  g_autofree char *next_id = NULL;
  g_autoptr (CursusProject) one = cursus_add_strand (project, "One", &id);
  g_autoptr (CursusProject) two = cursus_add_strand (one, "Two", &next_id);

  g_assert_cmphex (cursus_project_lookup_strand (one, id)->colour, ==, 0xe66100);
  g_assert_cmphex (cursus_project_lookup_strand (two, next_id)->colour, ==, 0x813d9c);
}

static void
test_merge (void)
{
  g_autoptr (CursusProject) project = board_project (OWN);
  g_autoptr (CursusProject) merged = cursus_merge_tags (project, "t1", "t2");
  g_autoptr (CursusProject) inner = cursus_merge_tags (project, "t1", "t11");
  const CursusMark *mark = get_mark (merged, "m", 0);

  assert_tags (merged, "t2<s t11<t2 t12<t2 t3<u");
  assert_sound (merged, project);
  g_assert_cmpuint (cursus_project_lookup_module (merged, "m")->marks->n, ==, 1);
  g_assert_cmpint (mark->level, ==, 3);
  g_assert_true (mark->is_assessed);
  g_assert_cmpstr (cursus_text_get (mark->record.note, "en"), ==, "Two.\nOne.");
  g_assert_cmpstr (get_mark (merged, "n", 0)->tag, ==, "t2");
  g_assert_null (cursus_project_lookup_tag (merged, "t2")->superseded_by);
  g_assert_cmpstr (((const CursusRule *) cursus_project_nth (merged, CURSUS_RULES, 0))->tag, ==,
                   "t2");
  assert_tags (inner, "t2<s t11<s t12<t11 t3<u");
  g_assert_cmpstr (cursus_project_lookup_tag (inner, "t2")->superseded_by, ==, "t11");
}

static void
test_successor (void)
{
  g_autoptr (CursusProject) project = board_project (OWN);
  g_autoptr (CursusProject) circle = cursus_set_successor (project, "t1", "t2");
  g_autoptr (CursusProject) next = cursus_set_successor (project, "t1", "t3");
  g_autoptr (CursusProject) moved = cursus_move_marks (next, "t1", "t3");
  g_autoptr (CursusProject) retired = cursus_retire (moved, IDS ("t1"), TRUE);

  g_assert_true (circle == project);
  g_assert_cmpstr (cursus_project_lookup_tag (next, "t1")->superseded_by, ==, "t3");
  g_assert_cmpstr (get_mark (moved, "n", 0)->tag, ==, "t3");
  g_assert_cmpint (get_mark (moved, "n", 0)->level, ==, 2);
  g_assert_true (cursus_project_lookup_tag (retired, "t1")->is_retired);
}

/* --- a later taxonomy --- */

#define LATER                                                                                      \
  "<strands><strand id='reg' letter='R' colour='#e66100'><title>Law</title>"                       \
  "<tag id='reg.a' as-of='2027-01-01'><title>The Act</title>"                                      \
  "<tag id='reg.a.2'><title>Duties of all</title></tag>"                                           \
  "<tag id='reg.a.3'><title>Fines</title></tag></tag>"                                             \
  "<tag id='reg.old' superseded-by='reg.a.3'><title>Old law</title></tag></strand></strands>"

static const CursusStrandChange *
get_change (const GArray *changes, CursusStrandChangeType type, const char *id, const char *field)
{
  for (guint i = 0; i < changes->len; i++)
    {
      const CursusStrandChange *change = &g_array_index (changes, CursusStrandChange, i);

      if (change->type == type && g_str_equal (change->record->id, id) &&
          (field == NULL || g_str_equal (change->field->name, field)))
        return change;
    }
  g_assert_not_reached ();
}

static void
test_update (void)
{
  g_autoptr (CursusProject) taken_from = board_project (TAXONOMY);
  g_autoptr (CursusProject) later = board_project (LATER);
  g_autoptr (CursusProject) none = board_project ("");
  g_autoptr (CursusProject) taken =
    cursus_take_tags (none, taken_from, IDS ("reg"), CURSUS_TAKE_BRANCH);
  g_autoptr (CursusTag) by_hand = cursus_tag_copy (cursus_project_lookup_tag (taken, "reg.a.2"));
  g_autoptr (CursusProject) project = NULL;
  g_autoptr (CursusProject) updated = NULL;
  g_autoptr (GArray) changes = NULL;
  g_autoptr (GArray) rest = NULL;
  CursusStrandSources sources = { NULL, taken_from, later };

  cursus_record_set_text (&by_hand->record, &by_hand->title, "en", "Our duties");
  project = cursus_project_with (taken, &by_hand->record);
  sources.project = project;
  changes = cursus_strand_changes_new (&sources, "reg");

  g_assert_cmpuint (changes->len, ==, 6);
  g_assert_true (get_change (changes, CURSUS_STRAND_CHANGE_SET, "reg.a", "title")->is_chosen);
  g_assert_true (get_change (changes, CURSUS_STRAND_CHANGE_SET, "reg.a", "as-of")->is_chosen);
  g_assert_true (get_change (changes, CURSUS_STRAND_CHANGE_SET, "reg.a.2", "title")->is_by_hand);
  g_assert_true (get_change (changes, CURSUS_STRAND_CHANGE_ADD, "reg.a.3", NULL)->is_chosen);
  g_assert_true (
    get_change (changes, CURSUS_STRAND_CHANGE_SET, "reg.old", "superseded-by")->is_chosen);
  g_assert_false (get_change (changes, CURSUS_STRAND_CHANGE_RETIRE, "reg.a.1", NULL)->is_chosen);

  updated = cursus_update_strand (&sources, changes);
  assert_sound (updated, project);
  assert_tags (updated, "reg.a<reg reg.a.1<reg.a reg.a.2<reg.a reg.a.3<reg.a reg.old<reg");
  g_assert_cmpstr (cursus_text_get (cursus_project_lookup_tag (updated, "reg.a.2")->title, "en"),
                   ==, "Our duties");
  g_assert_cmpstr (cursus_project_lookup_tag (updated, "reg.old")->superseded_by, ==, "reg.a.3");

  for (guint i = 0; i < changes->len; i++)
    g_array_index (changes, CursusStrandChange, i).is_chosen = TRUE;
  cursus_project_unref (updated);
  updated = cursus_update_strand (&sources, changes);
  sources.project = updated;
  rest = cursus_strand_changes_new (&sources, "reg");
  g_assert_cmpuint (rest->len, ==, 0);
}

/* --- rules --- */

static void
test_rules (void)
{
  g_autoptr (CursusProject) project = board_project (OWN);
  g_autoptr (CursusRule) rule = cursus_rule_new (NULL);
  CursusTargetShare target = { "s", CURSUS_SCOPE_TERM, CURSUS_DECIMAL (10, 0), CURSUS_NOT_STATED };
  g_autofree char  *id = NULL;
  g_autoptr (CursusProject) added = NULL;
  g_autoptr (CursusProject) changed = NULL;
  g_autoptr (CursusProject) with = cursus_set_target (project, &target);
  g_autoptr (CursusProject) without = NULL;
  const CursusRule *found = cursus_lookup_target (with, "s", CURSUS_SCOPE_TERM);

  cursus_record_set_string (&rule->record, &rule->type, "coverage-order");
  added = cursus_add_rule (project, rule, &id);
  cursus_record_set_string (&rule->record, &rule->strand, "u");
  changed = cursus_change_rule (added, id, rule);
  assert_sound (changed, project);
  g_assert_cmpuint (cursus_project_n (changed, CURSUS_RULES), ==, 2);
  g_assert_cmpstr (
    ((const CursusRule *) cursus_project_lookup_in (changed, CURSUS_RULES, id))->strand, ==, "u");

  g_assert_cmpint (found->min, ==, CURSUS_DECIMAL (10, 0));
  g_assert_null (cursus_lookup_target (with, "s", CURSUS_SCOPE_ROUTE));
  target.min = CURSUS_NOT_STATED;
  without = cursus_set_target (with, &target);
  g_assert_true (cursus_project_equal (without, project));
}

/* The strands of which nothing is asked: "u v". */
static void
assert_strands_without_target (const CursusProject *project, const char *expected)
{
  g_autoptr (GPtrArray) strands = cursus_find_strands_without_target (project);
  g_autoptr (GString) ids = g_string_new (NULL);

  for (guint i = 0; i < strands->len; i++)
    g_string_append_printf (ids, "%s%s", i > 0 ? " " : "",
                            ((const CursusRecord *) strands->pdata[i])->id);
  g_assert_cmpstr (ids->str, ==, expected);
}

/* A rule about a tag asks nothing of its strand, and nothing can be asked of a strand without tags;
 * one of the same name from a set of rules asks the same as what is added. */
static void
test_strand_target (void)
{
  g_autoptr (CursusProject) project =
    board_project ("<strands><strand id='s'><tag id='t1'><tag id='t2'/></tag></strand>"
                   "<strand id='u'><tag id='t3'/></strand><strand id='v'/></strands><rules>"
                   "<rule id='r' type='coverage-level' tag='t1' level='2'/></rules>");
  g_autoptr (CursusRule) rule = cursus_strand_target_new ("u");
  g_autofree char *id = NULL;
  g_autofree char *none = NULL;
  g_autoptr (CursusProject) added = cursus_add_strand_target (project, "u", &id);
  g_autoptr (CursusProject) same = cursus_add_strand_target (project, "nobody", &none);
  const CursusRule *found;

  assert_strands_without_target (project, "s u");
  assert_strands_without_target (added, "s");
  assert_sound (added, project);
  g_assert_true (same == project);
  g_assert_null (none);
  found = (const CursusRule *) cursus_project_lookup_in (added, CURSUS_RULES, id);
  g_assert_cmpstr (found->type, ==, "coverage-modules");
  g_assert_cmpint (found->min, ==, CURSUS_DECIMAL (1, 0));
  g_assert_cmpint (found->scope, ==, CURSUS_SCOPE_TERM);
  g_assert_true (cursus_rule_asks_the_same (found, rule));
  g_assert_true (cursus_project_nth (added, CURSUS_RULES, 1)->id == found->record.id);
}

/* --- laws --- */

static const char *
any_of (GRand *rand, const CursusProject *project, CursusRecordType type)
{
  guint n = cursus_project_n (project, type);

  return n > 0 ?
           cursus_project_nth (project, type, (guint) g_rand_int_range (rand, 0, (gint32) n))->id :
           "nobody";
}

static CursusProject *
operate (GRand *rand, const CursusProject *project, const CursusProject *taxonomy)
{
  const char *tag = any_of (rand, project, CURSUS_TAGS);
  const char *other = any_of (rand, project, CURSUS_TAGS);
  const char *strand = any_of (rand, project, CURSUS_STRANDS);
  const char *theirs = any_of (rand, taxonomy, CURSUS_TAGS);
  guint       position = (guint) g_rand_int_range (rand, 0, 4);

  switch (g_rand_int_range (rand, 0, 10))
    {
    case 0:
      return cursus_take_tags (project, taxonomy, &theirs, 1, CURSUS_TAKE_ALONE);
    case 1:
      return cursus_take_tags (project, taxonomy, &theirs, 1, CURSUS_TAKE_BRANCH);
    case 2:
      return cursus_add_tag (project, position > 1 ? tag : strand, "New", NULL);
    case 3:
      return cursus_move_tag (project, tag, other, position);
    case 4:
      return cursus_move_tag (project, tag, strand, position);
    case 5:
      return cursus_move_strand (project, strand, position);
    case 6:
      return cursus_merge_tags (project, tag, other);
    case 7:
      return cursus_set_successor (project, tag, position > 0 ? other : NULL);
    case 8:
      return cursus_retire (project, &tag, 1, position > 0);
    default:
      return cursus_move_marks (project, tag, other);
    }
}

/* The project before stays as it was; the one after can be written and read; a strand given out and
 * taken in is the same. */
static void
test_laws (void)
{
  const char *asked = g_getenv ("CURSUS_TEST_SEEDS");
  guint       n = asked != NULL ? (guint) g_ascii_strtoull (asked, NULL, 10) : 150;

  for (guint32 seed = 1; seed <= n; seed++)
    {
      g_autoptr (GRand) rand = g_rand_new_with_seed (seed);
      g_autoptr (CursusProject) project = random_project_new (seed, 6, 0);
      g_autoptr (CursusProject) taxonomy = random_project_new (seed + n, 6, 0);

      for (guint i = 0; i < 12; i++)
        {
          g_autoptr (GString) bytes = cursus_write (project);
          g_autoptr (GString) bytes_after = NULL;
          CursusProject *next = operate (rand, project, taxonomy);

          g_test_message ("seed %u, operation %u", seed, i);
          bytes_after = cursus_write (project);
          g_assert_cmpstr (bytes->str, ==, bytes_after->str);
          g_assert_true (next == project || !cursus_project_equal (next, project));
          assert_sound (next, project);
          cursus_project_unref (project);
          project = next;
        }
    }
}

/* Of two taxonomies it is the one that is nearer; never the one to which it is brought up. */
static void
test_origin (void)
{
  g_autoptr (CursusProject) early = board_project (TAXONOMY);
  g_autoptr (CursusProject) later = board_project (LATER);
  g_autoptr (CursusProject) same = board_project (LATER);
  g_autoptr (CursusProject) other = board_project (OWN);
  g_autoptr (CursusProject) none = board_project ("");
  g_autoptr (CursusProject) of_early =
    cursus_take_tags (none, early, IDS ("reg"), CURSUS_TAKE_BRANCH);
  g_autoptr (CursusProject) of_later =
    cursus_take_tags (none, later, IDS ("reg"), CURSUS_TAKE_BRANCH);
  const CursusProject *at_hand[] = { other, same, early };

  g_assert_true (cursus_strand_find_origin (of_early, "reg", at_hand, 3, NULL) == early);
  g_assert_true (cursus_strand_find_origin (of_later, "reg", at_hand, 3, NULL) == same);
  g_assert_true (cursus_strand_find_origin (of_later, "reg", at_hand, 3, later) == early);
  g_assert_null (cursus_strand_find_origin (of_early, "reg", at_hand, 2, later));
  g_assert_null (cursus_strand_find_origin (of_early, "eth.1", at_hand, 3, NULL));
}

/* A strand that somebody wrote under the same id comes from no taxonomy; one with tags of one's own
 * beside a single one that was taken in does. */
static void
test_no_origin (void)
{
  g_autoptr (CursusProject) taxonomy = board_project (TAXONOMY);
  g_autoptr (CursusProject) written =
    board_project ("<strands><strand id='reg'><title>Law</title><tag id='t1'><title>Act</title>"
                   "</tag><tag id='t2'/></strand></strands>");
  g_autoptr (CursusProject) mixed =
    board_project ("<strands><strand id='reg'><title>Our law</title><tag id='t1'/><tag id='t2'/>"
                   "<tag id='t3'><tag id='reg.a.2'><title>Duties</title></tag></tag></strand>"
                   "</strands>");
  g_autoptr (CursusProject) empty = board_project ("<strands><strand id='reg'/></strands>");

  g_assert_null (
    cursus_strand_find_origin (written, "reg", (const CursusProject *[]){ taxonomy }, 1, NULL));
  g_assert_true (cursus_strand_find_origin (mixed, "reg", (const CursusProject *[]){ taxonomy }, 1,
                                            NULL) == taxonomy);
  g_assert_true (cursus_strand_find_origin (empty, "reg", (const CursusProject *[]){ taxonomy }, 1,
                                            NULL) == taxonomy);
}

/* --- notes --- */

static const char *
get_note (const CursusProject *project, const char *module, guint nth, const char *language)
{
  const CursusRecord *mark = cursus_project_lookup_module (project, module)->marks->items[nth];

  return cursus_text_get (mark->note, language);
}

static void
test_note (void)
{
  CursusMarkNote german = { "t1", "de", "In der Übung." };
  CursusMarkNote own = { "t1", NULL, "" };
  g_autoptr (CursusProject) project = board_project (OWN);
  g_autoptr (CursusProject) noted = cursus_note_mark (project, IDS ("m", "n", "s"), &german);
  g_autoptr (CursusProject) emptied = cursus_note_mark (noted, IDS ("m"), &own);
  g_autoptr (CursusProject) again = cursus_note_mark (noted, IDS ("m", "n"), &german);

  g_assert_cmpstr (get_note (noted, "m", 0, "de"), ==, "In der Übung.");
  g_assert_cmpstr (get_note (noted, "m", 0, cursus_project_get_language (project)), ==, "One.");
  g_assert_cmpstr (get_note (noted, "n", 0, "de"), ==, "In der Übung.");
  g_assert_cmpstr (get_note (noted, "m", 1, "de"), ==, NULL);
  g_assert_cmpstr (get_note (project, "m", 0, "de"), ==, NULL);
  g_assert_cmpstr (get_note (emptied, "m", 0, cursus_project_get_language (project)), ==, NULL);
  g_assert_true (cursus_project_lookup_module (again, "m") ==
                 cursus_project_lookup_module (noted, "m"));
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/edit/tags/take", test_take);
  g_test_add_func ("/edit/tags/export", test_export);
  g_test_add_func ("/edit/tags/add-and-move", test_add_and_move);
  g_test_add_func ("/edit/tags/drop", test_drop);
  g_test_add_func ("/edit/tags/nudge", test_nudge);
  g_test_add_func ("/edit/tags/colour-of-a-new-strand", test_colour_of_a_new_strand);
  g_test_add_func ("/edit/tags/merge", test_merge);
  g_test_add_func ("/edit/tags/successor", test_successor);
  g_test_add_func ("/edit/tags/update", test_update);
  g_test_add_func ("/edit/tags/origin", test_origin);
  g_test_add_func ("/edit/tags/no-origin", test_no_origin);
  g_test_add_func ("/edit/tags/note", test_note);
  g_test_add_func ("/edit/rules/add-change-target", test_rules);
  g_test_add_func ("/edit/rules/strand-target", test_strand_target);
  g_test_add_func ("/edit/tags/laws", test_laws);
  return g_test_run ();
}
