/* test-rule-set.c - rules that stand in a file of their own, for any programme to take
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "model/rule-set.h"

#include "common/sample-project.h"
#include "model/module-kind.h"

static CursusRule *
rule (const char *id, const char *type, CursusDecimal min)
{
  CursusRule *rule = cursus_rule_new (id);

  cursus_record_set_string (&rule->record, &rule->type, type);
  rule->min = min;
  return rule;
}

static CursusRule *
titled (CursusRule *rule, const char *language, const char *title)
{
  cursus_record_set_text (&rule->record, &rule->title, language, title);
  return rule;
}

static CursusRule *
rule_on_tag (const char *id, const char *tag)
{
  CursusRule *on_tag = rule (id, "coverage-modules", 100);

  cursus_record_set_string (&on_tag->record, &on_tag->tag, tag);
  return on_tag;
}

static CursusRule *
rule_on_strand (const char *id, const char *strand)
{
  CursusRule *on_strand = rule (id, "coverage-share", 500);

  cursus_record_set_string (&on_strand->record, &on_strand->strand, strand);
  return on_strand;
}

static const CursusRule *
get_rule (const CursusProject *project, const char *id)
{
  return (const CursusRule *) cursus_project_lookup_in (project, CURSUS_RULES, id);
}

/* The ids of the records of one type, as "id id". */
static void
assert_ids (const CursusProject *project, CursusRecordType type, const char *expected)
{
  g_autoptr (GString) ids = g_string_new (NULL);

  for (guint i = 0; i < cursus_project_n (project, type); i++)
    g_string_append_printf (ids, "%s%s", i > 0 ? " " : "",
                            cursus_project_nth (project, type, i)->id);
  g_assert_cmpstr (ids->str, ==, expected);
}

static void
assert_same (CursusRule *a, CursusRule *b, gboolean expected)
{
  g_assert_true (cursus_rule_asks_the_same (a, b) == expected);
  g_assert_true (cursus_rule_asks_the_same (b, a) == expected);
  cursus_rule_unref (a);
  cursus_rule_unref (b);
}

static void
test_asks_the_same (void)
{
  CursusRule *severe = rule ("b", "credits-total", 9000);

  severe->severity = CURSUS_SEVERITY_ERROR;
  cursus_record_set_string (&severe->record, &severe->record.source, "Law");
  severe->record.assumed = CURSUS_ASSUMED_ALL;
  assert_same (titled (rule ("a", "credits-total", 9000), "en", "A"), severe, TRUE);
  assert_same (rule ("a", "credits-total", 9000), rule ("a", "credits-total", 6000), FALSE);
  assert_same (rule ("a", "credits-total", 9000), rule ("a", "terms-total", 9000), FALSE);
  assert_same (rule_on_tag ("a", "t1"), rule_on_tag ("b", "t2"), FALSE);
  assert_same (titled (rule ("a", "by-hand", CURSUS_NOT_STATED), "en", "Look"),
               titled (rule ("b", "by-hand", CURSUS_NOT_STATED), "en", "Look"), TRUE);
  assert_same (titled (rule ("a", "by-hand", CURSUS_NOT_STATED), "en", "Look"),
               titled (rule ("b", "by-hand", CURSUS_NOT_STATED), "en", "Listen"), FALSE);
}

static void
test_take (void)
{
  g_autoptr (CursusProject) project =
    sample_project (sample_module ("m1", NULL), rule ("a", "credits-total", 9000));
  g_autoptr (CursusProject) set =
    sample_project (rule ("x", "terms-total", 400), rule ("y", "credits-total", 9000),
                    rule ("z", "duration", 2400), rule ("zz", "duration", 2400));
  g_autoptr (CursusProject) taken = cursus_rule_set_take (project, set);
  g_autoptr (CursusProject) again = cursus_rule_set_take (taken, set);

  assert_ids (taken, CURSUS_RULES, "a x z");
  assert_ids (project, CURSUS_RULES, "a");
  g_assert_true (cursus_project_equal (again, taken));
  g_assert_true (cursus_project_lookup_module (taken, "m1") ==
                 cursus_project_lookup_module (project, "m1"));
}

/* Whatever it is that has the id already. */
static void
test_ids_in_use (void)
{
  const char *longest = "r234567890123456789012345678901234567890123456789012345678901234";
  g_autoptr (CursusProject) project =
    sample_project (sample_module ("x", NULL), sample_module ("x-2", NULL),
                    sample_module (longest, NULL), rule ("a", "credits-total", 9000));
  g_autoptr (CursusProject) set =
    sample_project (rule ("a", "terms-total", 400), rule ("x", "duration", 2400),
                    rule (longest, "module-credits", 500));
  g_autoptr (CursusProject) taken = cursus_rule_set_take (project, set);

  assert_ids (taken, CURSUS_RULES,
              "a a-2 x-3 r2345678901234567890123456789012345678901234567890123456789012-2");
}

static void
test_brings_strands_and_tags (void)
{
  g_autoptr (CursusProject) project = sample_project_of (sample_tags ("s", "t1 t4"));
  GPtrArray *records = sample_tags ("s", "t1 t1/t2 t2/t3 t3b");
  g_autoptr (CursusProject) set = NULL;
  g_autoptr (CursusProject) taken = NULL;

  g_ptr_array_add (records, cursus_strand_new ("other"));
  g_ptr_array_add (records, cursus_strand_new ("unnamed"));
  g_ptr_array_add (records, rule_on_tag ("r1", "t3"));
  g_ptr_array_add (records, rule_on_strand ("r2", "other"));
  g_ptr_array_add (records, rule_on_strand ("r3", "missing"));
  set = sample_project_of (records);
  taken = cursus_rule_set_take (project, set);

  assert_ids (taken, CURSUS_STRANDS, "s other");
  assert_ids (taken, CURSUS_TAGS, "t1 t2 t3 t4");
  g_assert_cmpstr (cursus_project_lookup_tag (taken, "t3")->parent, ==, "t2");
  g_assert_true (cursus_project_lookup_tag (taken, "t1") ==
                 cursus_project_lookup_tag (project, "t1"));
  assert_ids (taken, CURSUS_RULES, "r1 r2 r3");
}

/* A module called like a strand and a tag: these get other ids, and rules and tags name them so. */
static void
test_renames_what_it_brings (void)
{
  g_autoptr (CursusProject) project =
    sample_project (sample_module ("s", NULL), sample_module ("t1", NULL));
  GPtrArray *records = sample_tags ("s", "t1 t1/t2");
  g_autoptr (CursusProject) set = NULL;
  g_autoptr (CursusProject) taken = NULL;

  g_ptr_array_add (records, rule_on_tag ("r1", "t1"));
  g_ptr_array_add (records, rule_on_tag ("r2", "t2"));
  g_ptr_array_add (records, rule_on_strand ("r3", "s"));
  set = sample_project_of (records);
  taken = cursus_rule_set_take (project, set);

  assert_ids (taken, CURSUS_STRANDS, "s-2");
  assert_ids (taken, CURSUS_TAGS, "t1-2 t2");
  g_assert_cmpstr (cursus_project_lookup_tag (taken, "t2")->parent, ==, "t1-2");
  g_assert_cmpstr (cursus_project_lookup_tag (taken, "t1-2")->parent, ==, "s-2");
  g_assert_cmpstr (get_rule (taken, "r1")->tag, ==, "t1-2");
  g_assert_cmpstr (get_rule (taken, "r2")->tag, ==, "t2");
  g_assert_cmpstr (get_rule (taken, "r3")->strand, ==, "s-2");
}

static void
test_brings_kinds (void)
{
  const char *kinds[] = { "clinic", "thesis" };
  CursusRule *counted = rule ("r1", "modules-total", 200);
  g_autoptr (CursusProject) project = sample_project (sample_module ("m1", NULL));
  g_autoptr (CursusProject) set = NULL;
  g_autoptr (CursusProject) taken = NULL;

  cursus_record_set_strings (&counted->record, &counted->kinds, cursus_strings_new (kinds, 2));
  set = sample_project (cursus_module_kind_new ("clinic"), cursus_module_kind_new ("thesis"),
                        cursus_module_kind_new ("unnamed"), counted);
  taken = cursus_rule_set_take (project, set);

  assert_ids (taken, CURSUS_MODULE_KINDS, "clinic");
  g_assert_cmpuint (cursus_strings_n (get_rule (taken, "r1")->kinds), ==, 2);
}

/* Texts in no language are taken as those of the programme. */
static void
test_languages (void)
{
  g_autoptr (CursusProject) in_german = NULL;
  g_autoptr (CursusProject) english = sample_project (sample_module ("m1", NULL));
  g_autoptr (CursusProject) german = cursus_project_with_language (english, "de");
  g_autoptr (CursusProject) nameless = NULL;
  g_autoptr (CursusProject) set =
    sample_project (titled (rule ("r1", "terms-total", 400), "", "Vier"));

  nameless = cursus_project_with_language (set, "");
  in_german = cursus_rule_set_take (german, nameless);
  g_assert_cmpstr (cursus_text_get (get_rule (in_german, "r1")->title, "de"), ==, "Vier");
  g_assert_null (cursus_text_get (get_rule (in_german, "r1")->title, ""));
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/model/rule-set/asks-the-same", test_asks_the_same);
  g_test_add_func ("/model/rule-set/take", test_take);
  g_test_add_func ("/model/rule-set/ids-in-use", test_ids_in_use);
  g_test_add_func ("/model/rule-set/brings-strands-and-tags", test_brings_strands_and_tags);
  g_test_add_func ("/model/rule-set/renames-what-it-brings", test_renames_what_it_brings);
  g_test_add_func ("/model/rule-set/brings-kinds", test_brings_kinds);
  g_test_add_func ("/model/rule-set/languages", test_languages);
  return g_test_run ();
}
