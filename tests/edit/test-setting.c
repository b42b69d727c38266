/* test-setting.c - values, lists, marks and waivers set, assumed values confirmed
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "board-sketch.h"

#include "edit/setting.h"
#include "edit/waiving.h"
#include "model/rule.h"
#include "store/writer.h"

#include <string.h>

#define BODY                                                                                       \
  "<programme id='x'/><strands><strand id='d'><tag id='t'/><tag id='u'/></strand></strands>"       \
  "<modules><module id='a' credits='5' assumed='credits'><lecturer>Ada</lecturer>"                 \
  "<outcome id='oa'/><assessment id='xa' tests='oa' weight='50' assumed='*'/>"                     \
  "<covers tag='t' level='2' assessed='yes' assumed='level'/></module>"                            \
  "<module id='b' credits='5' contact='30' assumed='*'/></modules>"                                \
  "<plans><plan id='p'><term id='s1'/></plan></plans>"                                             \
  "<rules><rule id='r' type='credits-total'/></rules>"

typedef struct
{
  const char *name;
  const char *id;
  const char *field;
  const char *text;
  const char *there; /* afterwards: an attribute, or part of the message */
} SetCase;

static const SetCase fitting[] = {
  { "decimal", "a", "credits", "7.5", " credits=\"7.5\"" },
  { "decimal-comma", "a", "credits", " 7,5 ", " credits=\"7.5\"" },
  { "leading-zero", "a", "credits", "07.50", " credits=\"7.5\"" },
  { "zero", "a", "credits", "0", " credits=\"0\"" },
  { "integer", "a", "level", " 7", " level=\"7\"" },
  { "choice", "a", "choice", "elective", " choice=\"elective\"" },
  { "string", "a", "code", "AIH-1", " code=\"AIH-1\"" },
  { "control-character", "a", "code", "A\x01H\t1", " code=\"AH&#9;1\"" },
  { "flag", "s1", "locked", "yes", " locked=\"yes\"" },
  { "colour", "d", "colour", "#e66100", " colour=\"#e66100\"" },
  { "languages", "a", "language", "de en", " language=\"de en\"" },
  { "text", "a", "title", "Law & order", "<title>Law &amp; order</title>" },
  { "markdown", "b", "content", "- a\n- b", "<content>- a\n- b</content>" },
  { "names", "a", "lecturer", "Ada\n\n Alan \n", "<lecturer>Alan</lecturer>" },
  { "programme", "x", "eqf", "7", " eqf=\"7\"" },
  { "part", "xa", "weight", "60", " weight=\"60\"" },
};

static const SetCase failing[] = {
  { "decimal", "a", "credits", "many", "“many” does not fit here; expected a number" },
  { "two-commas", "a", "credits", "1,2,3", "“1,2,3” does not fit here" },
  { "negative", "a", "credits", "-5", "“-5” does not fit here" },
  { "out-of-range", "a", "level", "9", "a whole number from 1 to 8" },
  { "choice", "a", "choice", "maybe", "one of compulsory" },
  { "required", "r", "type", "", "This cannot be left empty." },
};

static gboolean
is_written (const CursusProject *project, const char *words)
{
  g_autoptr (GString) text = cursus_write (project);

  return strstr (text->str, words) != NULL;
}

static CursusProject *
set (const CursusProject *project, const char *id, const char *field, const char *text)
{
  CursusFieldValue value = { field, NULL, text };
  g_autoptr (GError) error = NULL;
  CursusProject *next = cursus_set_field (project, &id, 1, &value, &error);

  g_assert_no_error (error);
  return next;
}

static void
test_fitting (gconstpointer data)
{
  const SetCase *instance = data;
  g_autoptr (CursusProject) before = board_project (BODY);
  g_autoptr (CursusProject) after = set (before, instance->id, instance->field, instance->text);
  g_autoptr (CursusProject) again = set (after, instance->id, instance->field, instance->text);

  g_assert_false (is_written (before, instance->there));
  g_assert_true (is_written (after, instance->there));
  g_assert_true (again == after);
  assert_sound (after, before);
}

static void
test_failing (gconstpointer data)
{
  const SetCase   *instance = data;
  CursusFieldValue value = { instance->field, NULL, instance->text };
  g_autoptr (CursusProject) before = board_project (BODY);
  g_autoptr (GError) error = NULL;
  g_autoptr (CursusProject) after = cursus_set_field (before, &instance->id, 1, &value, &error);

  g_assert_null (after);
  g_assert_error (error, CURSUS_EDIT_ERROR, CURSUS_EDIT_ERROR_VALUE);
  g_assert_nonnull (strstr (error->message, instance->there));
}

static void
test_nothing (void)
{
  g_autoptr (CursusProject) before = board_project (BODY);
  g_autoptr (CursusProject) no_field = set (before, "a", "letter", "X");
  g_autoptr (CursusProject) an_id = set (before, "a", "id", "z");
  g_autoptr (CursusProject) a_list = set (before, "a", "outcome", "z");
  g_autoptr (CursusProject) a_parent = set (before, "t", "parent", "u");
  g_autoptr (CursusProject) cleared = set (before, "b", "contact", NULL);
  g_autoptr (CursusProject) spaces = set (before, "b", "contact", "  ");

  g_assert_true (no_field == before && an_id == before && a_list == before && a_parent == before);
  g_assert_cmpint (cursus_project_lookup_module (cleared, "b")->contact, ==, CURSUS_NOT_STATED);
  assert_projects_equal (cleared, spaces);
}

static void
test_bulk (void)
{
  g_autoptr (CursusProject) before = board_project (BODY);
  CursusFieldValue value = { "credits", NULL, "6" };
  CursusFieldValue wrong = { "credits", NULL, "six" };
  g_autoptr (CursusProject) after =
    cursus_set_field (before, IDS ("a", "b", "s1", "t", "unknown"), &value, NULL);
  g_autoptr (CursusProject) refused = cursus_set_field (before, IDS ("t", "a"), &wrong, NULL);

  g_assert_cmpint (cursus_project_lookup_module (after, "a")->credits, ==, CURSUS_DECIMAL (6, 0));
  g_assert_cmpint (cursus_project_lookup_module (after, "b")->credits, ==, CURSUS_DECIMAL (6, 0));
  assert_shared (before, after, "t");
  g_assert_null (refused);

  /* What was set is not assumed any more, what else was is. */
  g_assert_true (cursus_project_lookup_module (after, "a")->record.assumed == 0);
  g_assert_false (
    cursus_record_is_assumed (&cursus_project_lookup_module (after, "b")->record,
                              cursus_table_lookup_field (&cursus_module_table, "credits")));
  g_assert_true (
    cursus_record_is_assumed (&cursus_project_lookup_module (after, "b")->record,
                              cursus_table_lookup_field (&cursus_module_table, "contact")));
  assert_sound (after, before);
}

static void
test_languages (void)
{
  g_autoptr (CursusProject) before = board_project (BODY);
  CursusFieldValue german = { "title", "de", "Recht" };
  CursusFieldValue no_language = { "title", "d e", "Recht" };
  g_autoptr (GError) error = NULL;
  g_autoptr (CursusProject) english = set (before, "a", "title", "Law");
  g_autoptr (CursusProject) both = cursus_set_field (english, IDS ("a"), &german, NULL);
  g_autoptr (CursusProject) none = cursus_set_field (before, IDS ("a"), &no_language, &error);
  const CursusModule *a = cursus_project_lookup_module (both, "a");

  g_assert_cmpstr (cursus_text_get (a->title, "en"), ==, "Law");
  g_assert_cmpstr (cursus_text_get (a->title, "de"), ==, "Recht");
  g_assert_null (none);
  g_assert_error (error, CURSUS_EDIT_ERROR, CURSUS_EDIT_ERROR_VALUE);
}

static void
test_too_long (void)
{
  g_autoptr (CursusProject) before = board_project (BODY);
  g_autofree char *text = g_strnfill (((gsize) 1 << 20) + 1, 'x');
  CursusFieldValue value = { "content", NULL, text };
  g_autoptr (GError) error = NULL;
  g_autoptr (CursusProject) after = cursus_set_field (before, IDS ("a"), &value, &error);

  g_assert_null (after);
  g_assert_error (error, CURSUS_EDIT_ERROR, CURSUS_EDIT_ERROR_VALUE);
}

/* --- lists --- */

static void
test_list (void)
{
  g_autoptr (CursusProject) before = board_project (BODY);
  g_autoptr (CursusRecord) fresh = cursus_record_new (&cursus_outcome_table, NULL);
  g_autoptr (CursusRecord) taken = cursus_record_new (&cursus_outcome_table, "b");
  g_autoptr (CursusRecord) wrong = cursus_record_new (&cursus_teaching_table, NULL);
  CursusRecord *items[] = { fresh, taken, wrong };
  g_autoptr (CursusRecords) records = cursus_records_new (items, G_N_ELEMENTS (items));
  g_autoptr (CursusProject) after = cursus_set_list (before, "a", "outcome", records);
  const CursusModule *a = cursus_project_lookup_module (after, "a");

  g_assert_cmpuint (a->outcomes->n, ==, 2);
  g_assert_nonnull (a->outcomes->items[0]->id);
  g_assert_cmpstr (a->outcomes->items[1]->id, !=, "b");
  g_assert_null (((const CursusAssessment *) a->assessments->items[0])->tests);
  assert_shared (before, after, "b");
  assert_sound (after, before);
}

static void
test_list_keeps (void)
{
  g_autoptr (CursusProject) before = board_project (BODY);
  const CursusModule *a = cursus_project_lookup_module (before, "a");
  g_autoptr (CursusRecord) more = cursus_record_new (&cursus_outcome_table, "new");
  g_autoptr (CursusRecords) longer = cursus_records_splice (a->outcomes, 0, 0, &more, 1);
  g_autoptr (CursusProject) after = cursus_set_list (before, "a", "outcome", longer);
  g_autoptr (CursusProject) same = cursus_set_list (before, "a", "outcome", a->outcomes);
  g_autoptr (CursusProject) no_list = cursus_set_list (before, "a", "credits", NULL);
  g_autoptr (CursusProject) empty = cursus_set_list (before, "a", "assessment", NULL);

  assert_shared (before, after, "oa");
  assert_shared (before, after, "xa");
  g_assert_cmpstr (cursus_project_lookup (after, "new", NULL)->id, ==, "new");
  g_assert_true (same == before && no_list == before);
  g_assert_null (cursus_project_lookup_module (empty, "a")->assessments);
}

static void
test_list_doubles (void)
{
  g_autoptr (CursusProject) before = board_project (BODY);
  CursusTeaching *items[3];
  g_autoptr (CursusRecords) records = NULL;
  g_autoptr (CursusProject) after = NULL;
  const CursusModule *b;

  for (guint i = 0; i < G_N_ELEMENTS (items); i++)
    {
      items[i] = cursus_teaching_new (NULL);
      items[i]->form = i == 1 ? CURSUS_FORM_SEMINAR : CURSUS_FORM_LECTURE;
      items[i]->hours = CURSUS_DECIMAL (i, 0);
    }
  records = cursus_records_new ((CursusRecord *const *) items, G_N_ELEMENTS (items));
  for (guint i = 0; i < G_N_ELEMENTS (items); i++)
    cursus_teaching_unref (items[i]);
  after = cursus_set_list (before, "b", "teaching", records);
  b = cursus_project_lookup_module (after, "b");

  g_assert_cmpuint (b->teaching->n, ==, 2);
  g_assert_cmpint (((const CursusTeaching *) b->teaching->items[0])->hours, ==, 0);
  assert_sound (after, before);
}

/* --- marks --- */

static const CursusMark *
mark_of (const CursusProject *project, const char *module, guint nth)
{
  const CursusModule *found = cursus_project_lookup_module (project, module);

  g_assert_cmpuint (nth, <, cursus_records_n (found->marks));
  return (const CursusMark *) found->marks->items[nth];
}

static void
test_mark (void)
{
  g_autoptr (CursusProject) before = board_project (BODY);
  CursusMarkWish higher = { "t", 3, -1 }, another = { "u", 1, 1 }, none = { "t", 0, -1 };
  CursusMarkWish as_is = { "u", 0, 0 }, unknown = { "a", 1, 0 };
  g_autoptr (CursusProject) level = cursus_set_mark (before, IDS ("a", "b", "p"), &higher);
  g_autoptr (CursusProject) two = cursus_set_mark (before, IDS ("a"), &another);
  g_autoptr (CursusProject) gone = cursus_set_mark (two, IDS ("a", "b"), &none);
  g_autoptr (CursusProject) same = cursus_set_mark (before, IDS ("a", "b"), &as_is);
  g_autoptr (CursusProject) no_tag = cursus_set_mark (before, IDS ("b"), &unknown);

  g_assert_cmpint (mark_of (level, "a", 0)->level, ==, 3);
  g_assert_true (mark_of (level, "a", 0)->is_assessed);
  g_assert_true (mark_of (level, "a", 0)->record.assumed == 0);
  g_assert_cmpint (mark_of (level, "b", 0)->level, ==, 3);
  g_assert_false (mark_of (level, "b", 0)->is_assessed);
  g_assert_cmpstr (mark_of (two, "a", 1)->tag, ==, "u");
  g_assert_cmpuint (cursus_project_lookup_module (gone, "a")->marks->n, ==, 1);
  g_assert_cmpstr (mark_of (gone, "a", 0)->tag, ==, "u");
  g_assert_true (same == before && no_tag == before);
  assert_sound (two, before);
}

/* --- confirmed, waived --- */

static void
test_confirm (void)
{
  g_autoptr (CursusProject) before = board_project (BODY);
  g_autoptr (CursusProject) field = cursus_confirm (before, IDS ("a", "b"), "credits");
  g_autoptr (CursusProject) all = cursus_confirm (before, IDS ("a", "b", "t"), NULL);
  g_autoptr (CursusProject) again = cursus_confirm (all, IDS ("a", "b"), NULL);

  g_assert_cmpuint (cursus_project_lookup_module (before, "a")->record.n_assumed, ==, 3);
  g_assert_cmpuint (cursus_project_lookup_module (field, "a")->record.n_assumed, ==, 2);
  g_assert_cmpuint (cursus_project_lookup_module (field, "b")->record.n_assumed, ==, 1);
  g_assert_cmpuint (cursus_project_lookup_module (all, "a")->record.n_assumed, ==, 0);
  g_assert_cmpuint (cursus_project_lookup_module (all, "b")->record.n_assumed, ==, 0);
  g_assert_true (again == all);
  assert_sound (field, before);
  assert_sound (all, before);
}

static const CursusRecords *
waivers_of (const CursusProject *project)
{
  return ((const CursusRule *) cursus_project_lookup_in (project, CURSUS_RULES, "r"))->waivers;
}

static void
test_waive (void)
{
  g_autoptr (CursusProject) before = board_project (BODY);
  CursusWaiverWish wish = { "a", "Senate", CURSUS_DATE (2026, 11, 21), "Historic" };
  CursusWaiverWish again = { "a", "Dean", 0, NULL };
  CursusWaiverWish all = { NULL, NULL, 0, NULL };
  g_autoptr (CursusProject) one = cursus_waive (before, "r", &wish);
  g_autoptr (CursusProject) other = cursus_waive (one, "r", &again);
  g_autoptr (CursusProject) two = cursus_waive (one, "r", &all);
  g_autoptr (CursusProject) back = cursus_stop_waiving (one, "r", "a");
  g_autoptr (CursusProject) rest = cursus_stop_waiving (two, "r", NULL);
  g_autoptr (CursusProject) same = cursus_stop_waiving (before, "r", "a");
  g_autoptr (CursusProject) no_rule = cursus_waive (before, "a", &all);
  const CursusWaiver *waiver = (const CursusWaiver *) waivers_of (one)->items[0];

  g_assert_cmpstr (waiver->by, ==, "Senate");
  g_assert_cmpuint (waiver->date, ==, CURSUS_DATE (2026, 11, 21));
  g_assert_cmpstr (cursus_text_get (waiver->record.note, "en"), ==, "Historic");
  g_assert_cmpuint (waivers_of (other)->n, ==, 1);
  g_assert_cmpuint (waivers_of (two)->n, ==, 2);
  assert_projects_equal (back, before);
  assert_projects_equal (rest, one);
  g_assert_true (same == before && no_rule == before);
  assert_sound (two, before);
}

static void
add_cases (const char *folder, const SetCase *cases, guint n, GTestDataFunc test)
{
  for (guint i = 0; i < n; i++)
    {
      g_autofree char *path = g_strconcat (folder, cases[i].name, NULL);

      g_test_add_data_func (path, &cases[i], test);
    }
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);

  add_cases ("/edit/set/", fitting, G_N_ELEMENTS (fitting), test_fitting);
  add_cases ("/edit/set/wrong-", failing, G_N_ELEMENTS (failing), test_failing);
  g_test_add_func ("/edit/set/nothing", test_nothing);
  g_test_add_func ("/edit/set/bulk", test_bulk);
  g_test_add_func ("/edit/set/in-a-language", test_languages);
  g_test_add_func ("/edit/set/too-long", test_too_long);
  g_test_add_func ("/edit/list/set", test_list);
  g_test_add_func ("/edit/list/keeps", test_list_keeps);
  g_test_add_func ("/edit/list/doubles", test_list_doubles);
  g_test_add_func ("/edit/mark", test_mark);
  g_test_add_func ("/edit/confirm", test_confirm);
  g_test_add_func ("/edit/waive", test_waive);

  return g_test_run ();
}
