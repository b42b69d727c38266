/* test-reports.c - coverage report, outcomes, regulations sheet, doctoral programme: what they say
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "document-subject.h"
#include "documents/author-phrase.h"
#include "documents/rule-phrase.h"
#include "documents/words.h"
#include "facts/rule-types.h"
#include "paper-search.h"

#include <string.h>

/* The text of the first row, in whatever table, in which all of these stand. */
static char *
find_row (const CursusBlock *block, const char *const *texts)
{
  char *found = NULL;

  if (block->type == CURSUS_BLOCK_ROW)
    {
      gboolean has_all = TRUE;

      found = paper_search_dup_text (block);
      for (guint i = 0; texts[i] != NULL; i++)
        has_all = has_all && strstr (found, texts[i]) != NULL;
      if (has_all)
        return found;
      g_clear_pointer (&found, g_free);
    }
  for (guint i = 0; i < cursus_block_n (block) && found == NULL; i++)
    found = find_row (cursus_block_nth (block, i), texts);
  return found;
}

static void
assert_row (const CursusPaper *paper, const char *const *texts)
{
  g_autofree char *row = find_row (paper->body, texts);

  if (row == NULL)
    g_error ("no row has %s and %s", texts[0], texts[1]);
}

static void
count_figures (const CursusBlock *block, gpointer data)
{
  guint *n = data;

  if (block->type != CURSUS_BLOCK_FIGURE)
    return;
  g_assert_nonnull (block->figure->alternative);
  g_assert_cmpstr (block->figure->alternative, !=, "");
  (*n)++;
}

/* --- coverage --- */

static void
test_master_coverage (void)
{
  DocumentSubject master = document_subject_read ("master-ai-healthcare");
  g_autoptr (CursusPaper) english = document_subject_make (&master, "coverage", "en");
  g_autoptr (CursusPaper) german = document_subject_make (&master, "coverage", "de");
  guint n = 0;

  assert_row (english, (const char *[]){ "Ethics", "Missing in these terms",
                                         "Semester 3, Semester 4", NULL });
  assert_row (english,
              (const char *[]){ "Regulatory", "Missing in these terms", "Semester 4", NULL });
  assert_row (english, (const char *[]){ "Ethics in every semester", "Warning",
                                         "Broken: Semester 3; Semester 4", NULL });
  assert_row (english,
              (const char *[]){ "Regulation in every semester", "Broken: Semester 4", NULL });
  assert_row (german, (const char *[]){ "Ethik", "Fehlt in diesen Abschnitten",
                                        "Semester 3, Semester 4", NULL });
  assert_row (german, (const char *[]){ "Ethik in jedem Semester", "Warnung", "Verletzt", NULL });
  /* What the law says and since when, and which module answers to it. */
  assert_row (english, (const char *[]){ "Classification as a high-risk system",
                                         "art. 6 Reg. (EU) 2024/1689", "14 February 2026",
                                         "applies from 2 August 2027", "AIH-105",
                                         "introduced, assessed", NULL });
  paper_search_foreach (english->body, count_figures, &n);
  g_assert_cmpuint (n, ==, 2);
  document_subject_clear (&master);
}

/* Each column of the matrix says the same as the table of marks. */
static guint n_marks;

static void
count_marks (const CursusBlock *block, gpointer data)
{
  g_autofree char *text = NULL;

  if (block->type != CURSUS_BLOCK_CELL || block->background == NULL || block->is_head)
    return;
  text = g_strstrip (paper_search_dup_text (block));
  if (strlen (text) <= strlen ("I\u2022") && strchr ("IRM", text[0]) != NULL && text[0] != '\0')
    n_marks++;
}

static void
test_matrix_is_complete (void)
{
  DocumentSubject      master = document_subject_read ("master-ai-healthcare");
  const CursusOutline *outline = master.facts->outline;
  g_autoptr (CursusPaper) paper = document_subject_make (&master, "coverage", "en");
  guint n = 0;

  for (guint m = 0; m < outline->n_modules; m++)
    if (master.facts->routes[0]->stays[m].first != CURSUS_NOWHERE)
      n += outline->modules[m].n_marks;
  n_marks = 0;
  paper_search_foreach (paper->body, count_marks, NULL);
  g_assert_cmpuint (n_marks, ==, n);
  document_subject_clear (&master);
}

/* --- outcomes --- */

static void
test_outcomes (void)
{
  DocumentSubject master = document_subject_read ("master-ai-healthcare");
  g_autoptr (CursusPaper) paper = document_subject_make (&master, "outcomes", "en");
  g_autofree char *text = paper_search_dup_text (paper->body);

  /* Each of the four is supported, so none stands out. */
  g_assert_null (strstr (text, "No module supports"));
  assert_row (paper, (const char *[]){ "AIH-101", "Written examination", "60\u00a0%", NULL });
  assert_row (paper,
              (const char *[]){ "Semester 1", "11", "3\u00a0×\u00a0Written examination", NULL });
  document_subject_clear (&master);
}

static void
test_unmet_outcome (void)
{
  DocumentSubject master = document_subject_read ("master-ai-healthcare");
  CursusOutcome  *outcome = cursus_outcome_new ("po9");
  CursusRecord   *items[] = { &outcome->record };
  CursusProject  *project;
  DocumentSubject changed;
  g_autoptr (CursusPaper) paper = NULL;
  g_autofree char *text = NULL;

  cursus_record_set_text (&outcome->record, &outcome->title, "en", "Fly to the moon");
  project = cursus_project_splice (master.project, CURSUS_OUTCOMES, 4, 0, items, 1);
  changed = document_subject_take (project);
  paper = document_subject_make (&changed, "outcomes", "en");
  text = paper_search_dup_text (paper->body);
  g_assert_nonnull (strstr (text, "No module supports:"));
  assert_row (paper, (const char *[]){ "Fly to the moon – not supported", NULL });
  g_clear_pointer (&paper, cursus_paper_free);
  document_subject_clear (&changed);
  cursus_outcome_unref (outcome);
  document_subject_clear (&master);
}

/* --- regulations --- */

static CursusProject *
waive (const CursusProject *project, const char *rule_id, const char *reason)
{
  const CursusRecord *rule = cursus_project_lookup_in (project, CURSUS_RULES, rule_id);
  g_autoptr (CursusRule) next = cursus_rule_copy ((const CursusRule *) rule);
  CursusWaiver  *waiver = cursus_waiver_new (NULL);
  CursusRecord  *items[] = { &waiver->record };
  CursusProject *result;

  cursus_record_set_text (&waiver->record, &waiver->record.note, "en", reason);
  cursus_record_set_string (&waiver->record, &waiver->by, "Dean");
  waiver->date = CURSUS_DATE (2026, 10, 1);
  cursus_record_set_records (&next->record, &next->waivers, cursus_records_new (items, 1));
  cursus_waiver_unref (waiver);
  result = cursus_project_with (project, &next->record);
  return result;
}

static void
test_regulations (void)
{
  DocumentSubject master = document_subject_read ("master-ai-healthcare");
  DocumentSubject waived = document_subject_take (
    waive (master.project, "r-regulatory", "The project covers it informally"));
  g_autoptr (CursusPaper) before = document_subject_make (&master, "regulations", "en");
  g_autoptr (CursusPaper) after = document_subject_make (&waived, "regulations", "en");
  g_autofree char *text = paper_search_dup_text (before->body);

  g_assert_nonnull (strstr (text, "Holds: 5 · Broken: 2"));
  assert_row (before, (const char *[]){ "Regulation in every semester", "Broken", NULL });
  assert_row (after, (const char *[]){ "Regulation in every semester", "Waived: Semester 4",
                                       "The project covers it informally", "Dean", "1 October 2026",
                                       NULL });
  assert_row (after,
              (const char *[]){ "120 credits in all", "Credits in all: 120", "Holds", NULL });
  g_clear_pointer (&before, cursus_paper_free);
  g_clear_pointer (&after, cursus_paper_free);
  document_subject_clear (&waived);
  document_subject_clear (&master);
}

static void
test_by_hand (void)
{
  DocumentSubject doctorate = document_subject_read ("doctorate-ai-genomics");
  g_autoptr (CursusPaper) paper = document_subject_make (&doctorate, "regulations", "de");

  assert_row (paper, (const char *[]){ "Das ganze Studium beruht auf Forschung", "Hinweis",
                                       "Nicht prüfbar", "ein Mensch muss es sich ansehen", NULL });
  g_clear_pointer (&paper, cursus_paper_free);
  document_subject_clear (&doctorate);
}

/* Every type of rule and whatever is always checked has its phrase, in both languages. */
static void
look_up (gpointer word, gpointer data)
{
  g_assert_cmpstr (cursus_word ("de", word), !=, word);
}

static void
test_phrases (void)
{
  DocumentSubject master = document_subject_read ("master-ai-healthcare");
  CursusAuthor    author = { .facts = master.facts, .project = master.project, .language = "en" };

  cursus_rule_phrases_foreach (look_up, NULL);
  for (guint i = 0; cursus_rule_types[i] != NULL; i++)
    {
      g_autoptr (CursusRule) rule = cursus_rule_new ("r");
      g_autofree char *phrase = NULL;

      cursus_record_set_string (&rule->record, &rule->type, cursus_rule_types[i]->name);
      phrase = cursus_rule_dup_phrase (&author, rule);
      g_assert_cmpstr (phrase, !=, cursus_rule_types[i]->name);
    }
  document_subject_clear (&master);
}

static void
test_limits (void)
{
  static const struct
  {
    CursusDecimal minimum;
    CursusDecimal maximum;
    const char   *english;
    const char   *german;
  } cases[] = {
    { 3000, 3000, "30", "30" },
    { 2750, 3200, "27.5 to 32", "27,5 bis 32" },
    { 100, CURSUS_NOT_STATED, "at least 1", "mindestens 1" },
    { CURSUS_NOT_STATED, 400, "at most 4", "höchstens 4" },
  };
  CursusAuthor author = { .language = "en" };
  CursusAuthor german = { .language = "de" };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *one =
        cursus_author_name_limits (&author, cases[i].minimum, cases[i].maximum, "");
      g_autofree char *other =
        cursus_author_name_limits (&german, cases[i].minimum, cases[i].maximum, "");

      g_assert_cmpstr (one, ==, cases[i].english);
      g_assert_cmpstr (other, ==, cases[i].german);
    }
  g_assert_null (cursus_author_name_limits (&author, CURSUS_NOT_STATED, CURSUS_NOT_STATED, ""));
}

/* --- doctoral programme --- */

static void
test_doctorate (void)
{
  DocumentSubject doctorate = document_subject_read ("doctorate-ai-genomics");
  g_autoptr (CursusPaper) paper = document_subject_make (&doctorate, "doctoral", "en");
  g_autofree char *text = paper_search_dup_text (paper->body);
  const char      *proposal = strstr (text, "Research Proposal Accepted");
  const char      *submission = strstr (text, "Thesis Submitted");
  guint            n = 0;

  assert_row (paper, (const char *[]){ "Research\n4\n4 – Holds", NULL });
  assert_row (paper, (const char *[]){ "General\n2\n2 – Holds", NULL });
  assert_row (paper, (const char *[]){ "Field\n1\n1 – Holds", NULL });
  assert_row (paper, (const char *[]){ "Duration", "at least 18 months", NULL });
  assert_row (paper, (const char *[]){ "Thesis", "over the whole time", NULL });
  assert_row (paper, (const char *[]){ "12\nProgress Reviewed", NULL });
  g_assert_true (proposal != NULL && submission != NULL && proposal < submission);
  paper_search_foreach (paper->body, count_figures, &n);
  g_assert_cmpuint (n, ==, 2);
  g_clear_pointer (&paper, cursus_paper_free);
  document_subject_clear (&doctorate);
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/documents/coverage/master", test_master_coverage);
  g_test_add_func ("/documents/coverage/matrix-is-complete", test_matrix_is_complete);
  g_test_add_func ("/documents/outcomes/master", test_outcomes);
  g_test_add_func ("/documents/outcomes/unmet", test_unmet_outcome);
  g_test_add_func ("/documents/regulations/waived", test_regulations);
  g_test_add_func ("/documents/regulations/by-hand", test_by_hand);
  g_test_add_func ("/documents/regulations/phrases", test_phrases);
  g_test_add_func ("/documents/regulations/limits", test_limits);
  g_test_add_func ("/documents/doctoral/genomics", test_doctorate);
  return g_test_run ();
}
