/* test-apply.c - changes: what they make of a project, and that they can be undone
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "model/apply.h"
#include "store/reader.h"
#include "store/writer.h"

#include <glib.h>
#include <string.h>

#define PROJECT                                                                                    \
  "<project xmlns=\"https://cursus-app.github.io/ns/project/1\" version=\"1.0\" lang=\"en\">"

/* A project in which a module is referred to in every way. */
#define PROGRAMME                                                                                  \
  "<programme id=\"aih\"><title>AI</title><audience><title>Physicians</title></audience>"          \
  "<partner>A clinic</partner></programme>"                                                        \
  "<outcomes><outcome id=\"po1\"/><outcome id=\"po2\"/></outcomes>"                                \
  "<strands><strand id=\"eth\"><tag id=\"e1\"><tag id=\"e2\"/></tag><tag id=\"e3\"/></strand>"     \
  "<strand id=\"reg\"><tag id=\"r1\"/></strand></strands>"                                         \
  "<modules><module id=\"m1\" credits=\"5\"><title>One</title>"                                    \
  "<outcome id=\"o1\" supports=\"po1 po2\"/><assessment id=\"a1\" tests=\"o1\"/>"                  \
  "<covers tag=\"e2\"/><covers tag=\"r1\" level=\"2\"/></module>"                                  \
  "<module id=\"m2\"><prerequisite module=\"m1\"/><prerequisite module=\"m1 m3\"/></module>"       \
  "<module id=\"m3\"/></modules>"                                                                  \
  "<groups><group id=\"g1\"><member module=\"m1\"/><member module=\"m3\"/></group></groups>"       \
  "<plans><plan id=\"p1\"><term id=\"s1\"><place module=\"m1\"/><place module=\"m2\"/></term>"     \
  "<term id=\"s2\"><place group=\"g1\"/></term><wish module=\"m1\" "                               \
  "prefers=\"s2\"/></plan></plans>"                                                                \
  "<rules><rule id=\"ru1\" type=\"modules-required\" modules=\"m1\">"                              \
  "<waiver about=\"m1\"/></rule></rules>"

static CursusProject *
read_project (const char *contents, const char *changes)
{
  g_autofree char *text =
    g_strconcat (PROJECT, contents, "<review><thread id=\"th1\" about=\"m1\"/>",
                 "<proposal id=\"pr1\">", changes, "</proposal></review></project>", NULL);
  g_autoptr (GError) error = NULL;
  CursusProject *project = cursus_read_bytes (text, strlen (text), "test", &error);

  g_assert_no_error (error);
  return project;
}

static const CursusProposal *
get_proposal (const CursusProject *project)
{
  return (const CursusProposal *) cursus_project_nth (project, CURSUS_PROPOSALS, 0);
}

static CursusProject *
apply_proposal (const CursusProject *project, GPtrArray **inverse, GError **error)
{
  const CursusRecords *changes = get_proposal (project)->changes;

  return cursus_project_apply (project, (const CursusChange *const *) changes->items, changes->n,
                               inverse, error);
}

/* The file of a project, as one line for each element. */
static char *
dup_file (const CursusProject *project)
{
  return g_string_free (cursus_write (project), FALSE);
}

/* Writes the inverse into a file and reads it again, as the journal will. */
static CursusProject *
apply_inverse_from_file (const CursusProject *after, const GPtrArray *inverse)
{
  g_autoptr (CursusProposal) proposal = cursus_proposal_new ("undo");
  CursusRecord *record = (CursusRecord *) proposal;
  g_autoptr (CursusProject) with = NULL;
  g_autoptr (CursusProject) again = NULL;
  g_autofree char *text = NULL;
  g_autoptr (GError) error = NULL;
  const CursusRecords *changes;
  CursusProject       *before;
  guint                n = cursus_project_n (after, CURSUS_PROPOSALS);

  cursus_record_set_records (
    record, &proposal->changes,
    cursus_records_new ((CursusRecord *const *) inverse->pdata, inverse->len));
  with = cursus_project_splice (after, CURSUS_PROPOSALS, n, 0, &record, 1);
  text = dup_file (with);
  again = cursus_read_bytes (text, strlen (text), "undo", &error);
  g_assert_no_error (error);

  changes = ((const CursusProposal *) cursus_project_nth (again, CURSUS_PROPOSALS, n))->changes;
  before = cursus_project_apply (after, (const CursusChange *const *) changes->items,
                                 cursus_records_n (changes), NULL, &error);
  g_assert_no_error (error);
  return before;
}

static void
assert_undone (const CursusProject *before, const CursusProject *after, const GPtrArray *inverse)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (CursusProject) undone = cursus_project_apply (
    after, (const CursusChange *const *) inverse->pdata, inverse->len, NULL, &error);
  g_autoptr (CursusProject) from_file = NULL;
  g_autofree char *was = dup_file (before);
  g_autofree char *is = NULL;

  g_assert_no_error (error);
  is = dup_file (undone);
  g_assert_cmpstr (is, ==, was);
  g_assert_true (cursus_project_equal (undone, before));

  if (inverse->len == 0)
    return;
  from_file = apply_inverse_from_file (after, inverse);
  g_assert_true (cursus_project_equal (from_file, before));
}

typedef struct
{
  const char *name;
  const char *changes;
  const char *there;     /* separated by |: in the file afterwards */
  const char *not_there; /* separated by |: not in it */
} Case;

static const Case cases[] = {
  { "set/credits", "<set id=\"x\" about=\"m1\" field=\"credits\"><new>6</new></set>",
    "id=\"m1\" credits=\"6\"", "credits=\"5\"" },
  { "set/not-stated", "<set id=\"x\" about=\"m1\" field=\"credits\"><old>5</old></set>",
    "<module id=\"m1\">", "credits=\"5\"" },
  { "set/title", "<set id=\"x\" about=\"m1\" field=\"title\" xml:lang=\"de\"><new>Eins</new></set>",
    "<title>One</title>|<title xml:lang=\"de\">Eins</title>", NULL },
  { "set/title-away", "<set id=\"x\" about=\"m1\" field=\"title\"/>", "<module id=\"m1\" credits",
    "<title>One" },
  { "set/nested", "<set id=\"x\" about=\"a1\" field=\"weight\"><new>50</new></set>",
    "<assessment id=\"a1\" weight=\"50\" tests=\"o1\"/>", NULL },
  { "set/assumed", "<set id=\"x\" about=\"m1\" field=\"assumed\"><new>*</new></set>",
    "<module id=\"m1\" credits=\"5\" assumed=\"*\">", NULL },
  { "set/mark",
    "<set id=\"x\" about=\"m1\" field=\"covers\"><old><covers tag=\"e2\"/></old>"
    "<new><covers tag=\"e2\" level=\"3\"/></new></set>",
    "<covers tag=\"e2\" level=\"3\"/>\n      <covers tag=\"r1\" level=\"2\"/>", NULL },
  { "set/mark-more",
    "<set id=\"x\" about=\"m1\" field=\"covers\"><new><covers tag=\"e1\"/></new></set>",
    "<covers tag=\"r1\" level=\"2\"/>\n      <covers tag=\"e1\"/>", NULL },
  { "set/mark-away",
    "<set id=\"x\" about=\"m1\" field=\"covers\"><old><covers tag=\"e2\"/></old></set>",
    "tag=\"r1\"", "tag=\"e2\"" },
  { "set/same-key-once",
    "<set id=\"x\" about=\"m1\" field=\"covers\"><new><covers tag=\"e2\" level=\"2\"/></new></set>",
    "<covers tag=\"e2\" level=\"2\"/>", "<covers tag=\"e2\"/>" },
  { "set/list-is-one-value",
    "<set id=\"x\" about=\"aih\" field=\"audience\"><new><audience><title>Nurses</title></audience>"
    "<audience><title>Engineers</title></audience></new></set>",
    "Nurses|Engineers", "<title>Physicians</title>" },
  { "set/partner",
    "<set id=\"x\" about=\"aih\" field=\"partner\"><new><partner>B</partner><partner>C</partner>"
    "</new></set>",
    "    <partner>B</partner>\n    <partner>C</partner>\n  </programme>", NULL },
  { "set/language", "<set id=\"x\" about=\"project\" field=\"lang\"><new>de</new></set>",
    "version=\"1.0\" lang=\"de\">|<title xml:lang=\"en\">One</title>", NULL },
  { "set/sign-off",
    "<set id=\"x\" about=\"project\" field=\"sign-off\"><new><sign-off "
    "role=\"Board\"/></new></set>",
    "    <sign-off role=\"Board\"/>\n  </review>", NULL },
  { "add/module",
    "<add id=\"x\" into=\"modules\" after=\"m1\"><new><module id=\"m9\"><outcome "
    "id=\"o9\"/></module>"
    "</new></add>",
    "</module>\n    <module id=\"m9\">\n      <outcome id=\"o9\"/>\n    </module>\n    <module "
    "id=\"m2\">",
    NULL },
  { "add/first",
    "<add id=\"x\" into=\"modules\" after=\"\"><new><module id=\"m9\"/><module "
    "id=\"m8\"/></new></add>",
    "<modules>\n    <module id=\"m9\"/>\n    <module id=\"m8\"/>\n    <module id=\"m1\"", NULL },
  { "add/last", "<add id=\"x\" into=\"modules\"><new><module id=\"m9\"/></new></add>",
    "<module id=\"m9\"/>\n  </modules>", NULL },
  { "add/term", "<add id=\"x\" into=\"p1\" after=\"s1\"><new><term id=\"s9\"/></new></add>",
    "</term>\n      <term id=\"s9\"/>\n      <term id=\"s2\">", NULL },
  { "add/place", "<add id=\"x\" into=\"s2\" after=\"\"><new><place module=\"m3\"/></new></add>",
    "<place module=\"m3\"/>\n        <place group=\"g1\"/>", NULL },
  { "add/tag",
    "<add id=\"x\" into=\"eth\" after=\"e1\"><new><tag id=\"e8\"><tag "
    "id=\"e9\"/></tag></new></add>",
    "</tag>\n      <tag id=\"e8\">\n        <tag id=\"e9\"/>\n      </tag>\n      <tag id=\"e3\"/>",
    NULL },
  { "add/tag-in-tag", "<add id=\"x\" into=\"e1\" after=\"\"><new><tag id=\"e8\"/></new></add>",
    "<tag id=\"e1\">\n        <tag id=\"e8\"/>\n        <tag id=\"e2\"/>", NULL },
  { "add/strand",
    "<add id=\"x\" into=\"strands\" after=\"eth\"><new><strand id=\"tec\"><tag id=\"t1\"><tag "
    "id=\"t2\"/>"
    "</tag></strand></new></add>",
    "<strand id=\"tec\">\n      <tag id=\"t1\">\n        <tag id=\"t2\"/>\n      </tag>\n    "
    "</strand>\n"
    "    <strand id=\"reg\">",
    NULL },
  { "add/what-was-missing",
    "<set id=\"x\" about=\"m3\" field=\"corequisite\"><new><corequisite module=\"m7\"/></new></set>"
    "<add id=\"y\" into=\"modules\"><new><module id=\"m7\"/></new></add>",
    "<module id=\"m7\"/>|<corequisite module=\"m7\"/>", NULL },
  { "remove/module", "<remove id=\"x\" about=\"m1\"/>",
    "<module id=\"m2\">\n      <prerequisite module=\"m3\"/>\n    </module>|<thread id=\"th1\" "
    "about=\"m1\"/>|"
    "<rule id=\"ru1\" type=\"modules-required\"/>",
    "<module id=\"m1\"|member module=\"m1\"|place module=\"m1\"|wish|waiver" },
  { "remove/outcome", "<remove id=\"x\" about=\"po1\"/>", "supports=\"po2\"", "\"po1\"" },
  { "remove/module-outcome", "<remove id=\"x\" about=\"o1\"/>", "<assessment id=\"a1\"/>",
    "\"o1\"" },
  { "remove/tag", "<remove id=\"x\" about=\"e1\"/>", "<tag id=\"e3\"/>|<covers tag=\"r1\"",
    "\"e1\"|\"e2\"" },
  { "remove/strand", "<remove id=\"x\" about=\"eth\"/>", "<strand id=\"reg\">", "\"e2\"|\"e3\"" },
  { "remove/term", "<remove id=\"x\" about=\"s2\"/>", "<wish module=\"m1\"/>",
    "\"s2\"|place group" },
  { "remove/plan", "<remove id=\"x\" about=\"p1\"/>", "<groups>", "<plans>" },
  { "remove/group", "<remove id=\"x\" about=\"g1\"/>", "<term id=\"s2\"/>", "\"g1\"" },
  { "remove/rule", "<remove id=\"x\" about=\"ru1\"/>", "</plans>\n  <review>", "<rules>" },
  { "remove/comment-thread", "<remove id=\"x\" about=\"th1\"/>", "</rules>\n</project>",
    "<thread" },
  { "move/term",
    "<move id=\"x\" about=\"m1\" plan=\"p1\"><old term=\"s1\"/><new term=\"s2\" "
    "after=\"\"/></move>",
    "<term id=\"s2\">\n        <place module=\"m1\"/>\n        <place group=\"g1\"/>|"
    "<term id=\"s1\">\n        <place module=\"m2\"/>",
    NULL },
  { "move/after",
    "<move id=\"x\" about=\"m1\" plan=\"p1\"><old term=\"s1\"/><new term=\"s1\" "
    "after=\"m2\"/></move>",
    "<place module=\"m2\"/>\n        <place module=\"m1\"/>", NULL },
  { "move/place", "<move id=\"x\" about=\"m3\" plan=\"p1\"><new term=\"s1\" after=\"m1\"/></move>",
    "<place module=\"m1\"/>\n        <place module=\"m3\"/>\n        <place module=\"m2\"/>",
    NULL },
  { "move/group", "<move id=\"x\" about=\"g1\" plan=\"p1\"><new term=\"s1\"/></move>",
    "<place module=\"m2\"/>\n        <place group=\"g1\"/>|<term id=\"s2\"/>", NULL },
  { "move/out", "<move id=\"x\" about=\"m1\" plan=\"p1\"><old term=\"s1\"/></move>",
    "<term id=\"s1\">\n        <place module=\"m2\"/>", "place module=\"m1\"" },
  { "move/module", "<move id=\"x\" about=\"m3\"><new after=\"\"/></move>",
    "<modules>\n    <module id=\"m3\"/>\n    <module id=\"m1\"", NULL },
  { "move/term-among-terms", "<move id=\"x\" about=\"s1\"><new after=\"s2\"/></move>",
    "</term>\n      <term id=\"s1\">", NULL },
  { "move/strand", "<move id=\"x\" about=\"reg\"><new after=\"\"/></move>",
    "<strand id=\"reg\">\n      <tag id=\"r1\"/>\n    </strand>\n    <strand id=\"eth\">", NULL },
  { "move/tag", "<move id=\"x\" about=\"e1\"><new into=\"reg\" after=\"r1\"/></move>",
    "<tag id=\"r1\"/>\n      <tag id=\"e1\">\n        <tag id=\"e2\"/>\n      </tag>\n    "
    "</strand>",
    NULL },
  { "move/tag-out", "<move id=\"x\" about=\"e2\"><new into=\"eth\" after=\"e1\"/></move>",
    "<tag id=\"e1\"/>\n      <tag id=\"e2\"/>\n      <tag id=\"e3\"/>", NULL },
};

static void
assert_strings (const char *file, const char *strings, gboolean are_there)
{
  g_auto (GStrv) parts = strings != NULL ? g_strsplit (strings, "|", -1) : NULL;

  for (guint i = 0; parts != NULL && parts[i] != NULL; i++)
    if ((strstr (file, parts[i]) != NULL) != are_there)
      g_error ("%s: %s\n%s", are_there ? "not there" : "there", parts[i], file);
}

static void
test_case (gconstpointer data)
{
  const Case *test = data;
  g_autoptr (CursusProject) before = read_project (PROGRAMME, test->changes);
  g_autofree char *was = dup_file (before);
  g_autoptr (GPtrArray) inverse = NULL;
  g_autoptr (GError) error = NULL;
  g_autoptr (CursusProject) after = apply_proposal (before, &inverse, &error);
  g_autoptr (CursusProject) bare = NULL;
  g_autofree char *file = NULL;
  g_autofree char *still = NULL;

  g_assert_no_error (error);
  /* Without the proposal itself, which quotes what may be gone. */
  bare = cursus_project_splice (after, CURSUS_PROPOSALS, 0, 1, NULL, 0);
  file = dup_file (bare);
  assert_strings (file, test->there, TRUE);
  assert_strings (file, test->not_there, FALSE);
  assert_undone (before, after, inverse);

  still = dup_file (before);
  g_assert_cmpstr (still, ==, was); /* the old value never changes */
}

typedef struct
{
  const char *name;
  const char *changes;
  int         code;
} Failure;

static const Failure failures[] = {
  { "gone", "<set id=\"x\" about=\"m77\" field=\"credits\"/>", CURSUS_MODEL_ERROR_NOT_FOUND },
  { "no-such-field", "<set id=\"x\" about=\"m1\" field=\"colour\"/>", CURSUS_MODEL_ERROR_INVALID },
  { "id-stays", "<set id=\"x\" about=\"m1\" field=\"id\"><new>m8</new></set>",
    CURSUS_MODEL_ERROR_INVALID },
  { "no-number", "<set id=\"x\" about=\"m1\" field=\"credits\"><new>many</new></set>",
    CURSUS_MODEL_ERROR_INVALID },
  { "required", "<set id=\"x\" about=\"ru1\" field=\"type\"/>", CURSUS_MODEL_ERROR_INVALID },
  { "wrong-record",
    "<set id=\"x\" about=\"m1\" field=\"covers\"><new><member module=\"m2\"/></new></set>",
    CURSUS_MODEL_ERROR_INVALID },
  { "id-taken", "<add id=\"x\" into=\"modules\"><new><module id=\"m1\"/></new></add>",
    CURSUS_MODEL_ERROR_EXISTS },
  { "inner-id-taken",
    "<add id=\"x\" into=\"modules\"><new><module id=\"m8\"><outcome "
    "id=\"po1\"/></module></new></add>",
    CURSUS_MODEL_ERROR_EXISTS },
  { "id-twice",
    "<add id=\"x\" into=\"modules\"><new><module id=\"m8\"/><module id=\"m8\"/></new></add>",
    CURSUS_MODEL_ERROR_EXISTS },
  { "wrong-section", "<add id=\"x\" into=\"plans\"><new><module id=\"m8\"/></new></add>",
    CURSUS_MODEL_ERROR_INVALID },
  { "wrong-parent", "<add id=\"x\" into=\"m1\"><new><term id=\"s8\"/></new></add>",
    CURSUS_MODEL_ERROR_INVALID },
  { "second-programme",
    "<add id=\"x\" into=\"programme\"><new><programme id=\"aih2\"/></new></add>",
    CURSUS_MODEL_ERROR_INVALID },
  { "nothing-added", "<add id=\"x\" into=\"modules\"/>", CURSUS_MODEL_ERROR_INVALID },
  { "parent-gone", "<add id=\"x\" into=\"m77\"><new><outcome id=\"o8\"/></new></add>",
    CURSUS_MODEL_ERROR_NOT_FOUND },
  { "removed-already", "<remove id=\"x\" about=\"m77\"/>", CURSUS_MODEL_ERROR_NOT_FOUND },
  { "term-gone", "<move id=\"x\" about=\"m1\" plan=\"p1\"><new term=\"s9\"/></move>",
    CURSUS_MODEL_ERROR_NOT_FOUND },
  { "plan-gone", "<move id=\"x\" about=\"m1\" plan=\"p9\"><new term=\"s1\"/></move>",
    CURSUS_MODEL_ERROR_NOT_FOUND },
  { "module-gone", "<move id=\"x\" about=\"m77\" plan=\"p1\"><new term=\"s1\"/></move>",
    CURSUS_MODEL_ERROR_NOT_FOUND },
  { "tag-into-itself", "<move id=\"x\" about=\"e1\"><new into=\"e2\"/></move>",
    CURSUS_MODEL_ERROR_INVALID },
  { "key-twice",
    "<set id=\"x\" about=\"m1\" field=\"teaching\"><new><teaching form=\"seminar\"/>"
    "<teaching form=\"seminar\"/></new></set>",
    CURSUS_MODEL_ERROR_EXISTS },
  { "key-taken", "<add id=\"x\" into=\"m1\"><new><covers tag=\"e2\" level=\"2\"/></new></add>",
    CURSUS_MODEL_ERROR_EXISTS },
  { "module-into-module", "<move id=\"x\" about=\"m1\"><new into=\"m2\"/></move>",
    CURSUS_MODEL_ERROR_INVALID },
  { "second-of-two", /* and so the first is not made either */
    "<set id=\"x\" about=\"m1\" field=\"credits\"><new>9</new></set><remove id=\"y\" "
    "about=\"m77\"/>",
    CURSUS_MODEL_ERROR_NOT_FOUND },
};

static void
test_failure (gconstpointer data)
{
  const Failure *test = data;
  g_autoptr (CursusProject) before = read_project (PROGRAMME, test->changes);
  g_autoptr (GPtrArray) inverse = NULL;
  g_autoptr (GError) error = NULL;
  g_autoptr (CursusProject) after = apply_proposal (before, &inverse, &error);

  g_assert_null (after);
  g_assert_null (inverse);
  g_assert_error (error, CURSUS_MODEL_ERROR, test->code);
}

static void
test_language_named (void)
{
  const char *text = "<project xmlns=\"https://cursus-app.github.io/ns/project/1\" version=\"1.0\">"
                     "<modules><module id=\"m1\"><title>Eins</title></module></modules>"
                     "<review><proposal id=\"p\"><set id=\"x\" about=\"project\" field=\"lang\">"
                     "<new>de</new></set></proposal></review></project>";
  g_autoptr (CursusProject) before = cursus_read_bytes (text, strlen (text), "test", NULL);
  g_autoptr (GPtrArray) inverse = NULL;
  g_autoptr (CursusProject) after = apply_proposal (before, &inverse, NULL);
  const CursusModule *module = cursus_project_lookup_module (after, "m1");

  g_assert_cmpstr (cursus_text_get (module->title, "de"), ==, "Eins");
  g_assert_cmpuint (cursus_text_n (module->title), ==, 1);
  assert_undone (before, after, inverse);
}

/* What stands in an earlier edition but is not the edition's own text is named, too. */
static void
test_language_named_everywhere (void)
{
  const char *text = "<project xmlns=\"https://cursus-app.github.io/ns/project/1\" version=\"1.0\">"
                     "<review><baseline id=\"b\"><title>Alt</title><project version=\"1.0\"/>"
                     "</baseline><proposal id=\"p\"><set id=\"x\" about=\"project\" field=\"lang\">"
                     "<new>de</new></set></proposal></review></project>";
  g_autoptr (CursusProject) before = cursus_read_bytes (text, strlen (text), "test", NULL);
  g_autoptr (GPtrArray) inverse = NULL;
  g_autoptr (CursusProject) after = apply_proposal (before, &inverse, NULL);
  g_autofree char *file = dup_file (after);

  assert_strings (file, "lang=\"de\"|<title>Alt</title>", TRUE);
  assert_undone (before, after, inverse);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *path = g_strconcat ("/model/apply/", cases[i].name, NULL);

      g_test_add_data_func (path, &cases[i], test_case);
    }
  for (guint i = 0; i < G_N_ELEMENTS (failures); i++)
    {
      g_autofree char *path = g_strconcat ("/model/apply/refused/", failures[i].name, NULL);

      g_test_add_data_func (path, &failures[i], test_failure);
    }
  g_test_add_func ("/model/apply/set/language-named", test_language_named);
  g_test_add_func ("/model/apply/set/language-named-everywhere", test_language_named_everywhere);
  return g_test_run ();
}
