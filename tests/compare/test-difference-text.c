/* test-difference-text.c - what people are told of a difference
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "compare/difference-text.h"

#include "common/random-project.h"
#include "common/sample-project.h"
#include "compare/project-difference.h"
#include "compare/random-edit.h"
#include "model/rule.h"

#include <locale.h>

/* The sentences for all changes, one per line. */
static char *
sentences (const CursusProject *from, const CursusProject *to)
{
  g_autoptr (GPtrArray) changes = cursus_project_difference (from, to);
  GString *text = g_string_new (NULL);

  for (guint i = 0; i < changes->len; i++)
    {
      g_autofree char *sentence = cursus_difference_text_dup (changes->pdata[i], from, to, NULL);

      g_string_append_printf (text, "%s\n", sentence);
    }
  return g_string_free (text, FALSE);
}

static CursusModule *
ethics (void)
{
  CursusModule *module = sample_module ("m1", "Ethics");

  module->credits = CURSUS_DECIMAL (5, 0);
  cursus_record_set_string (&module->record, &module->code, "AIH-104");
  return module;
}

static CursusProject *
start (void)
{
  return sample_project (ethics (), sample_module ("m2", "Law"), sample_plan ("p", "m1 | | m2"));
}

static void
assert_says (const CursusProject *to, const char *expected)
{
  g_autoptr (CursusProject) from = start ();
  g_autofree char *said = sentences (from, to);

  g_assert_cmpstr (said, ==, expected);
}

static void
test_values (void)
{
  g_autoptr (CursusProject) from = start ();
  g_autoptr (CursusModule) module = cursus_module_copy (cursus_project_nth_module (from, 0));
  g_autoptr (CursusProject) to = NULL;

  module->credits = CURSUS_DECIMAL (7, 50);
  module->choice = CURSUS_CHOICE_ELECTIVE;
  cursus_record_set_string (&module->record, &module->kind, "thesis");
  cursus_record_set_text (&module->record, &module->title, "en", "Ethics of AI");
  cursus_record_set_text (&module->record, &module->title, "de", "Ethik");
  cursus_record_set_text (&module->record, &module->content, "en",
                          "So much is said here that no short sentence can hold it.");
  to = cursus_project_with (from, &module->record);
  assert_says (to, "“AIH-104 Ethics of AI”: Kind of module not stated → Thesis\n"
                   "“AIH-104 Ethics of AI”: Compulsory or elective Compulsory → Elective\n"
                   "“AIH-104 Ethics of AI”: Credits 5 → 7.5\n"
                   "“AIH-104 Ethics of AI”: Title “Ethics” → “Ethics of AI”\n"
                   "“AIH-104 Ethics of AI”: Title (de) not stated → “Ethik”\n"
                   "“AIH-104 Ethics of AI”: Content changed\n");
}

static void
test_lists (void)
{
  g_autoptr (CursusProject) from = start ();
  g_autoptr (CursusModule) module = cursus_module_copy (cursus_project_nth_module (from, 1));
  g_autoptr (CursusRequisite) requisite = cursus_prerequisite_new (NULL);
  CursusRecord *item = (CursusRecord *) requisite;
  g_autoptr (CursusProject) to = NULL;

  requisite->modules = cursus_strings_new ((const char *const[]){ "m1" }, 1);
  cursus_record_set_records (&module->record, &module->prerequisites,
                             cursus_records_new (&item, 1));
  to = cursus_project_with (from, &module->record);
  assert_says (to, "“Law”: Prerequisites changed\n");
}

static void
test_moves (void)
{
  static const struct
  {
    const char *terms;
    const char *sentence;
  } cases[] = {
    { " | | m2 m1", "“AIH-104 Ethics” moved from Term 1 to Term 3\n" },
    { "m1 m2 | | ", "“Law” moved from Term 3 to Term 1\n" },
    { "m1 | | ", "“Law” taken out of Term 3\n" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (CursusProject) to =
        sample_project (ethics (), sample_module ("m2", "Law"), sample_plan ("p", cases[i].terms));

      assert_says (to, cases[i].sentence);
    }
}

/* What a value refers to is called the same, with a length that names need. */
static void
test_references (void)
{
  CursusRule *rule = cursus_rule_new ("r");
  CursusRule *asking = cursus_rule_new ("r");
  g_autoptr (CursusProject) before = sample_project (ethics (), sample_module ("m2", "Law"), rule);
  g_autoptr (CursusProject) after = NULL;
  g_autofree char *said = NULL;

  asking->modules = cursus_strings_new ((const char *const[]){ "m1", "m2" }, 2);
  after = sample_project (ethics (), sample_module ("m2", "Law"), asking);
  said = sentences (before, after);
  g_assert_cmpstr (said, ==, "“r”: Modules not stated → “AIH-104 Ethics”, “Law”\n");
}

static void
test_structure (void)
{
  g_autoptr (CursusProject) more =
    sample_project (ethics (), sample_module ("m2", "Law"), sample_module ("m3", "Data"),
                    sample_plan ("p", "m1 | | m2"));
  g_autoptr (CursusProject) fewer = sample_project (ethics (), sample_plan ("p", "m1 | | "));
  g_autoptr (CursusProject) turned =
    sample_project (sample_module ("m2", "Law"), ethics (), sample_plan ("p", "m1 | | m2"));

  assert_says (more, "Module “Data” added\n");
  assert_says (fewer, "Module “Law” removed\n");
  assert_says (turned, "“AIH-104 Ethics” moved to another position\n");
}

/* Whatever the change, there is something to say. */
static void
test_random (void)
{
  for (guint32 seed = 0; seed < 30; seed++)
    {
      g_autoptr (CursusProject) from = random_project_new (seed, 3, 0);
      g_auto (RandomValues) values = random_edit_values (from, seed);
      g_autoptr (CursusProject) to = random_edits (&values, from, 10);
      g_autoptr (GPtrArray) changes = cursus_project_difference (from, to);

      for (guint i = 0; i < changes->len; i++)
        {
          g_autofree char *sentence =
            cursus_difference_text_dup (changes->pdata[i], from, to, "de");

          g_assert_true (g_utf8_validate (sentence, -1, NULL));
          g_assert_cmpuint (g_utf8_strlen (sentence, -1), >, 3);
        }
    }
}

int
main (int argc, char **argv)
{
  setlocale (LC_ALL, "");
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/compare/difference-text/values", test_values);
  g_test_add_func ("/compare/difference-text/lists", test_lists);
  g_test_add_func ("/compare/difference-text/moves", test_moves);
  g_test_add_func ("/compare/difference-text/references", test_references);
  g_test_add_func ("/compare/difference-text/structure", test_structure);
  g_test_add_func ("/compare/difference-text/random", test_random);
  return g_test_run ();
}
