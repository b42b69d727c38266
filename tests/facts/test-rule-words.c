/* test-rule-words.c - every type of rule has a form and a sentence
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "common/sample-project.h"

#include "facts/rule-forms.h"
#include "facts/rule-types.h"
#include "facts/rule-words.h"
#include "model/value-text.h"

#include <string.h>

typedef struct
{
  const char *parameters; /* NAME=VALUE, divided by "|" */
  const char *words;
} WordCase;

static const WordCase cases[] = {
  { "type=credits-total|min=120|max=120", "The programme has 120 credits." },
  { "type=credits-total|sizes=90 120",
    "The programme has one of these numbers of credits: 90, 120." },
  { "type=credits-per-term|min=28|max=32", "Each term has 28 to 32 credits." },
  { "type=terms-total|max=4|term-type=semester",
    "Each plan has at most 4 terms of the type “Semester”." },
  { "type=modules-total|min=2|choice=elective",
    "The programme has at least 2 modules that are “Elective”." },
  { "type=modules-required|modules=m1 m2", "The programme includes “Law”, “m2”." },
  { "type=module-credits|min=5|multiple=2.5",
    "Each module has at least 5 credits. The credits of each module are a multiple of 2.5." },
  { "type=coverage-share|strand=s|min=10|scope=term", "Each term has at least 10 % “s”." },
  { "type=coverage-share|strand=s|max=50", "The programme has at most 50 % “s”." },
  { "type=coverage-reach|strand=s|min=10",
    "In the programme “s” is touched by at least 10 % of the credits." },
  { "type=coverage-modules|tag=t1|min=2", "At least 2 modules cover “t1”." },
  { "type=coverage-modules|strand=s|min=1|scope=term",
    "In each term at least 1 module covers “s”." },
  { "type=coverage-level|tag=t1|level=3", "“t1” is mastered." },
  { "type=coverage-level|strand=s|level=2", "Each tag of “s” is reinforced or mastered." },
  { "type=coverage-order", "Each tag is introduced before it is reinforced or mastered." },
  { "type=coverage-untagged|max=10", "Of the programme, at most 10 % covers no tag at all." },
  { "type=assessments-per-term|max=5|assessment-type=oral-exam",
    "Each term has at most 5 assessments of the type “Oral exam”." },
  { "type=thesis|min=30|last-terms=1",
    "The thesis has at least 30 credits. The thesis lies in the last term." },
  { "type=thesis|last-terms=2", "The thesis lies in the last 2 terms." },
  { "type=order|first=m1|then=m2", "“Law” end before “m2” begin." },
  { "type=tag-currency|months=12",
    "No tag that is covered has been superseded or is older than 12 months." },
  { "type=complete|of=module|fields=credits summary",
    "Each module has these filled in: Credits, Summary." },
  { "type=translated|language=de", "Every text is there in the language “de”." },
  { "type=by-hand|text=The fees", "A person looks at this: The fees" },
  { "type=duration|max=24|by-hand=yes|plans=p",
    "Each plan takes at most 24 months. Only in the plan “p”. A person looks at it besides." },
  { "type=credits-per-term", "Credits in each term: something is not filled in yet." },
  { "type=unheard-of", "unheard-of: something is not filled in yet." },
};

static void
set (CursusRule *rule, const char *name, const char *value)
{
  const CursusField *field = cursus_table_lookup_field (&cursus_rule_table, name);

  g_assert_nonnull (field);
  g_assert_true (cursus_value_parse (&rule->record, field, value, strlen (value), NULL));
}

static CursusRule *
rule_of (const char *parameters)
{
  CursusRule *rule = cursus_rule_new ("r");
  g_auto (GStrv) pairs = g_strsplit (parameters, "|", 0);

  for (guint i = 0; pairs[i] != NULL; i++)
    {
      g_auto (GStrv) pair = g_strsplit (pairs[i], "=", 2);

      set (rule, pair[0], pair[1]);
    }
  return rule;
}

static CursusProject *
sketch_project (void)
{
  GPtrArray *records = sample_tags ("s", "t1 t2");

  g_ptr_array_add (records, sample_module ("m1", "Law"));
  g_ptr_array_add (records, sample_module ("m2", NULL));
  g_ptr_array_add (records, sample_plan ("p", "m1 | m2"));
  return sample_project_of (records);
}

static void
test_words (void)
{
  g_autoptr (CursusProject) project = sketch_project ();

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (CursusRule) rule = rule_of (cases[i].parameters);
      g_autofree char *words = cursus_rule_dup_words (project, rule, "en");

      g_assert_cmpstr (words, ==, cases[i].words);
    }
}

/* A value that fits a parameter. */
static const char *
get_value (const CursusField *field)
{
  if (strcmp (field->name, "strand") == 0)
    return "s";
  if (strcmp (field->name, "tag") == 0)
    return "t1";
  if (field->type == CURSUS_FIELD_CHOICE)
    return field->choices[0];
  if (field->type == CURSUS_FIELD_LANGUAGE)
    return "de";
  if (field->type == CURSUS_FIELD_INTEGER)
    return "2";
  if (field->type == CURSUS_FIELD_DECIMAL || field->type == CURSUS_FIELD_DECIMALS)
    return "5";
  return strcmp (field->name, "fields") == 0 ? "title" : "m1";
}

/* A rule with all that is needed, one of what one is needed of, and all of the rest if asked for.
 */
static CursusRule *
fill (const CursusRuleForm *form, const char *but, gboolean with_optional)
{
  CursusRule *rule = cursus_rule_new ("r");
  gboolean    has_one = FALSE;

  set (rule, "type", form->type);
  for (const CursusRuleParameter *parameter = form->parameters; parameter->field != NULL;
       parameter++)
    {
      const CursusField *field = cursus_table_lookup_field (&cursus_rule_table, parameter->field);
      gboolean           is_one = parameter->need == CURSUS_PARAMETER_ONE_OF;

      g_assert_nonnull (field);
      if (strcmp (parameter->field, but) == 0 || (is_one && has_one) ||
          (parameter->need == CURSUS_PARAMETER_OPTIONAL && !with_optional))
        continue;
      has_one = has_one || is_one;
      set (rule, parameter->field, get_value (field));
    }
  return rule;
}

/* What a form says is needed is what the check needs, and each complete rule has a sentence. */
static void
test_forms (void)
{
  g_autoptr (CursusProject) project = sketch_project ();
  guint n = 0;

  for (; cursus_rule_types[n] != NULL; n++)
    {
      const CursusRuleType *type = cursus_rule_types[n];
      const CursusRuleForm *form = &cursus_rule_forms[n];
      g_autoptr (CursusRule) rule = fill (form, "", FALSE);
      g_autoptr (CursusRule) whole = fill (form, "", TRUE);
      g_autofree char *words = cursus_rule_dup_words (project, rule, "en");
      g_autofree char *whole_words = cursus_rule_dup_words (project, whole, "en");

      g_assert_cmpstr (form->type, ==, type->name);
      g_assert_true (type->is_complete (rule));
      g_assert_true (g_str_has_suffix (words, ".") || strcmp (form->type, "by-hand") == 0);
      g_assert_null (strstr (words, "(null)"));
      g_assert_null (strstr (whole_words, "(null)"));
      g_assert_null (strstr (words, "not filled in"));
      for (const CursusRuleParameter *parameter = form->parameters; parameter->field != NULL;
           parameter++)
        {
          g_autoptr (CursusRule) lacking = fill (form, parameter->field, FALSE);

          if (parameter->need == CURSUS_PARAMETER_NEEDED)
            g_assert_false (type->is_complete (lacking));
        }
    }
  g_assert_cmpuint (n, ==, 32);
  g_assert_null (cursus_rule_forms[n].type);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/facts/rule-words/sentences", test_words);
  g_test_add_func ("/facts/rule-words/forms", test_forms);
  return g_test_run ();
}
