/* test-tag-search.c - finding tags by words, as fast as somebody types
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "model/tag-search.h"

#include "common/sample-project.h"
#include "model/tag-tree.h"

/* A tag in the strand "s", or in another one; @title, @german and @reference may be NULL. */
static CursusTag *
tag (const char *id, const char *title, const char *german, const char *reference)
{
  CursusTag *tag = cursus_tag_new (id);

  cursus_record_set_string (&tag->record, &tag->parent, "s");
  cursus_record_set_text (&tag->record, &tag->title, "en", title);
  cursus_record_set_text (&tag->record, &tag->title, "de", german);
  cursus_record_set_string (&tag->record, &tag->reference, reference);
  return tag;
}

static CursusProject *
make_laws (void)
{
  return sample_project (
    cursus_strand_new ("s"), tag ("reg.aia", "AI Act", "KI-Verordnung", "Reg. (EU) 2024/1689"),
    tag ("reg.aia.1", "Scope", "Gegenstand", "art. 1"),
    tag ("reg.aia.14", "Human oversight", "Menschliche Aufsicht", "art. 14"),
    tag ("reg.aia.26", "Obligations of deployers", "Pflichten der Betreiber", "art. 26"),
    tag ("reg.gdpr.35", "Impact assessment", "Datenschutz-Folgenabschätzung", "art. 35"));
}

static CursusProject *
make_ethics (void)
{
  return sample_project (cursus_strand_new ("s"), tag ("eth.1", "Act with care", NULL, NULL),
                         tag ("eth.2", "Oversight by humans", "Straße und Größe", NULL),
                         tag ("eth.3", NULL, NULL, "Human Rights Act 1998"),
                         tag ("eth.4", "Interactive café", NULL, NULL));
}

/* What is found in both projects, as "id id". */
static void
assert_found (const char *query, const char *expected)
{
  g_autoptr (CursusProject) laws = make_laws ();
  g_autoptr (CursusProject) ethics = make_ethics ();
  const CursusProject *projects[] = { laws, ethics };
  g_autoptr (CursusTagSearch) search = cursus_tag_search_new (projects, 2);
  g_autoptr (GArray) matches = cursus_tag_search_find (search, query);
  g_autoptr (GString) found = g_string_new (NULL);

  for (guint i = 0; i < matches->len; i++)
    {
      const CursusTagMatch *match = &g_array_index (matches, CursusTagMatch, i);
      const CursusProject  *project = cursus_tag_search_get_project (search, match->project);

      g_assert_true (project == projects[match->project]);
      g_assert_true (cursus_project_lookup_tag (project, match->tag->record.id) == match->tag);
      g_string_append_printf (found, "%s%s", i > 0 ? " " : "", match->tag->record.id);
    }
  g_assert_cmpstr (found->str, ==, expected);
}

static void
test_words (void)
{
  assert_found ("oversight", "eth.2 reg.aia.14");
  assert_found ("human oversight", "reg.aia.14 eth.2");
  assert_found ("oversight human", "reg.aia.14 eth.2");
  assert_found ("human 14", "reg.aia.14");
  assert_found ("human deployers", "");
  assert_found ("nothing like it", "");
}

static void
test_case_and_accents (void)
{
  assert_found ("HUMAN OverSight", "reg.aia.14 eth.2");
  assert_found ("FOLGENABSCHATZUNG", "reg.gdpr.35");
  assert_found ("folgenabschätzung", "reg.gdpr.35");
  assert_found ("folgenabscha\314\210tzung", "reg.gdpr.35");
  assert_found ("cafe", "eth.4");
  assert_found ("STRASSE", "eth.2");
  assert_found ("strasse grosse", "eth.2");
}

/* What it stands in is called so: its strand, or a tag around it. */
static void
test_above (void)
{
  g_autoptr (CursusStrand) strand = cursus_strand_new ("s");
  g_autoptr (CursusTag) around = tag ("a", "Trustworthy machines", NULL, NULL);
  g_autoptr (CursusTag) inner = tag ("b", "Fairness", NULL, NULL);
  g_autoptr (CursusProject) project = NULL;
  g_autoptr (CursusTagSearch) search = NULL;
  g_autoptr (GArray) all = NULL;
  g_autoptr (GArray) one = NULL;
  g_autoptr (GArray) none = NULL;

  cursus_record_set_text (&strand->record, &strand->title, "de", "Ethik");
  cursus_record_set_string (&inner->record, &inner->parent, "a");
  project =
    sample_project (g_steal_pointer (&strand), g_steal_pointer (&around), g_steal_pointer (&inner));
  search = cursus_tag_search_new ((const CursusProject *const *) &project, 1);
  all = cursus_tag_search_find (search, "ethi");
  one = cursus_tag_search_find (search, "ethik fair machines");
  none = cursus_tag_search_find (search, "thik");

  g_assert_cmpuint (all->len, ==, 2);
  g_assert_cmpuint (one->len, ==, 1);
  g_assert_cmpstr (g_array_index (one, CursusTagMatch, 0).tag->record.id, ==, "b");
  g_assert_cmpuint (none->len, ==, 0);
}

/* Id, beginning of a title, words of a title, words of an id, of a reference, within words. */
static void
test_rank (void)
{
  assert_found ("reg.aia.1", "reg.aia.1 reg.aia.14 reg.aia");
  assert_found ("REG AIA 14", "reg.aia.14");
  assert_found ("act", "eth.1 reg.aia eth.3 reg.gdpr.35 eth.4");
  assert_found ("art 1", "reg.aia.1 reg.aia.14");
  assert_found ("sicht", "reg.aia.14");
}

static void
test_numbers (void)
{
  assert_found ("art. 4", "");
  assert_found ("2024/1689", "reg.aia");
  assert_found ("89", "");
  assert_found ("art. 35 gdpr", "reg.gdpr.35");
}

static void
test_no_word (void)
{
  const char *all = "reg.aia reg.aia.1 reg.aia.14 reg.aia.26 reg.gdpr.35 eth.1 eth.2 eth.3 eth.4";

  assert_found ("", all);
  assert_found (" .–( ", all);
}

/* Bytes that are no UTF-8 find what nothing finds. */
static void
test_no_text (void)
{
  g_autoptr (CursusTagSearch) search = cursus_tag_search_new (NULL, 0);
  g_autoptr (GArray) matches = cursus_tag_search_find (search, "\377");

  g_assert_cmpuint (matches->len, ==, 0);
}

static void
test_path (void)
{
  g_autoptr (CursusProject) project = sample_project_of (sample_tags ("s", "t1 t1/t2 t2/t3"));
  g_autoptr (GPtrArray) none =
    cursus_tag_tree_path (project, cursus_project_lookup_tag (project, "t1"));
  g_autoptr (GPtrArray) two =
    cursus_tag_tree_path (project, cursus_project_lookup_tag (project, "t3"));

  g_assert_cmpuint (none->len, ==, 1);
  g_assert_cmpstr (((CursusRecord *) none->pdata[0])->id, ==, "s");
  g_assert_cmpuint (two->len, ==, 3);
  g_assert_cmpstr (((CursusRecord *) two->pdata[0])->id, ==, "s");
  g_assert_cmpstr (((CursusRecord *) two->pdata[1])->id, ==, "t1");
  g_assert_cmpstr (((CursusRecord *) two->pdata[2])->id, ==, "t2");
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/model/tag-search/words", test_words);
  g_test_add_func ("/model/tag-search/case-and-accents", test_case_and_accents);
  g_test_add_func ("/model/tag-search/above", test_above);
  g_test_add_func ("/model/tag-search/rank", test_rank);
  g_test_add_func ("/model/tag-search/numbers", test_numbers);
  g_test_add_func ("/model/tag-search/no-word", test_no_word);
  g_test_add_func ("/model/tag-search/no-text", test_no_text);
  g_test_add_func ("/model/tag-search/path", test_path);
  return g_test_run ();
}
