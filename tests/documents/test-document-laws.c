/* test-document-laws.c - what holds of the documents of every programme
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "common/random-project.h"
#include "common/sample-project.h"
#include "document-subject.h"
#include "documents/words.h"
#include "paper-search.h"
#include "store/data-projects.h"

#include <string.h>

#define N_SEEDS 60

static void
foreach_template (void (*function) (const DocumentSubject *subject))
{
  g_autoptr (GPtrArray) templates = cursus_data_projects_load ("templates");

  g_assert_cmpuint (templates->len, >, 5);
  for (guint i = 0; i < templates->len; i++)
    {
      const CursusDataProject *data = templates->pdata[i];
      DocumentSubject          subject = document_subject_take (cursus_project_ref (data->project));

      function (&subject);
      document_subject_clear (&subject);
    }
}

/* --- the four figures that everybody compares --- */

static char *
find_in_table (const CursusBlock *block, const char *id, const char *head)
{
  const CursusBlock *row, *cell;

  if (block->type == CURSUS_BLOCK_TABLE)
    {
      row = paper_search_anchor (block, CURSUS_BLOCK_ROW, id);
      cell = row != NULL ? paper_search_cell (block, row, head) : NULL;
      if (cell != NULL)
        return paper_search_dup_text (cell);
    }
  for (guint i = 0; i < cursus_block_n (block); i++)
    {
      char *found = find_in_table (cursus_block_nth (block, i), id, head);

      if (found != NULL)
        return found;
    }
  return NULL;
}

/* "5 ECTS" begins with what a table has as "5". A table in which no credits are stated has no
 * column of them, and a programme that says it has none has nothing to say of each module either.
 */
static void
assert_begins (const char *whole, const char *begin)
{
  if (begin == NULL)
    {
      g_assert_true (whole == NULL || g_str_equal (whole, "not stated"));
      return;
    }
  g_assert_nonnull (whole);
  if (!g_str_has_prefix (whole, begin))
    g_assert_cmpstr (whole, ==, begin);
}

static void
compare_module (const CursusPaper *handbook, const CursusPaper *tables,
                const CursusOutlineModule *module)
{
  const char        *id = module->module->record.id;
  const CursusBlock *sheet = paper_search_after_heading (handbook->body, id);
  const CursusBlock *heading = paper_search_anchor (handbook->body, CURSUS_BLOCK_HEADING, id);
  g_autofree char   *credits = paper_search_definition (sheet, "Credits");
  g_autofree char   *term = paper_search_definition (sheet, "Term");
  g_autofree char   *name = paper_search_dup_text (heading);
  g_autofree char   *row_credits = find_in_table (tables->body, id, "Credits");
  g_autofree char   *row_term = find_in_table (tables->body, id, "Term");
  g_autofree char   *row_title = find_in_table (tables->body, id, "Module");

  assert_begins (credits, row_credits);
  g_assert_cmpstr (term, ==, row_term);
  if (module->module->title != NULL)
    g_assert_true (g_str_has_suffix (name, row_title));
}

static const CursusBlock *
find_definitions (const CursusBlock *block)
{
  for (guint i = 0; i < cursus_block_n (block); i++)
    if (cursus_block_nth (block, i)->type == CURSUS_BLOCK_DEFINITIONS)
      return cursus_block_nth (block, i);
  return NULL;
}

static gboolean
has_no_credits (const DocumentSubject *subject)
{
  const CursusProgramme *programme = cursus_project_lookup_programme (subject->project);

  return programme != NULL && programme->credit_system == CURSUS_CREDIT_SYSTEM_NONE;
}

/* The total of the glance is that of the facts, and the structure says it again. */
static void
compare_total (const DocumentSubject *subject, const CursusPaper *specification)
{
  const CursusAmount amount = subject->facts->n_routes > 0 ? subject->facts->routes[0]->credits :
                                                             (CursusAmount){ CURSUS_NO_FIGURE, 0 };
  g_autofree char   *total =
    paper_search_definition (find_definitions (specification->body), "Credits");
  g_autofree char *number = NULL;
  g_autofree char *sentence = NULL;
  g_autofree char *text = paper_search_dup_text (specification->body);

  if (amount.amount == CURSUS_NO_FIGURE)
    {
      g_assert_cmpstr (total, ==, has_no_credits (subject) ? NULL : "not stated");
      return;
    }
  number = cursus_word_number ("en", amount.amount);
  g_assert_nonnull (strstr (total, number));
  sentence = g_strdup_printf ("In all: %s.", total);
  if (subject->facts->routes[0]->n_terms > 0)
    g_assert_nonnull (strstr (text, sentence));
}

static void
compare_figures (const DocumentSubject *subject)
{
  const CursusOutline *outline = subject->facts->outline;
  g_autoptr (CursusPaper) specification = document_subject_make (subject, "specification", "en");
  g_autoptr (CursusPaper) handbook = NULL;
  g_autoptr (CursusPaper) tables = NULL;

  if (outline->n_modules == 0)
    return;
  compare_total (subject, specification);
  handbook = document_subject_make (subject, "handbook", "en");
  tables = document_subject_make (subject, "tables", "en");
  for (guint i = 0; i < outline->n_modules; i++)
    compare_module (handbook, tables, &outline->modules[i]);
}

static void
test_figures (void)
{
  foreach_template (compare_figures);
}

/* --- everything that is said of a module stands in the handbook, once --- */

static CursusRecord *
number_texts (const CursusRecord *record, GPtrArray *tokens)
{
  CursusRecord *copy = cursus_record_copy (record);

  for (guint i = 0; i < record->table->n_fields; i++)
    {
      const CursusField *field = &record->table->fields[i];
      gpointer          *member = G_STRUCT_MEMBER_P (copy, field->offset);

      if (field->type == CURSUS_FIELD_TEXT)
        {
          char *token = g_strdup_printf ("Token%05u.", tokens->len);

          g_clear_pointer ((CursusText **) member, cursus_text_unref);
          cursus_record_set_text (copy, (CursusText **) member, "en", token);
          g_ptr_array_add (tokens, token);
        }
      else if (cursus_field_has_parts (field))
        {
          const CursusRecords      *parts = cursus_record_get_records (record, field);
          guint                     n = cursus_records_n (parts);
          g_autofree CursusRecord **items = g_new0 (CursusRecord *, n + 1);

          for (guint p = 0; p < n; p++)
            items[p] = number_texts (parts->items[p], tokens);
          cursus_record_set_records (copy, (CursusRecords **) member,
                                     cursus_records_new (items, n));
          for (guint p = 0; p < n; p++)
            cursus_record_unref (items[p]);
        }
    }
  return copy;
}

static guint
count (const char *text, const char *what)
{
  guint n = 0;

  for (const char *found = strstr (text, what); found != NULL; found = strstr (found + 1, what))
    n++;
  return n;
}

static void
check_handbook (const DocumentSubject *subject)
{
  g_autoptr (GPtrArray) tokens = g_ptr_array_new_with_free_func (g_free);
  g_autoptr (GHashTable) titles = g_hash_table_new (g_str_hash, g_str_equal);
  CursusProject  *project = cursus_project_ref (subject->project);
  DocumentSubject numbered;
  g_autoptr (CursusPaper) handbook = NULL;
  g_autofree char *text = NULL;

  for (guint i = 0; i < cursus_project_n (project, CURSUS_MODULES); i++)
    {
      CursusModule *module =
        (CursusModule *) number_texts (&cursus_project_nth_module (project, i)->record, tokens);
      CursusProject *next = cursus_project_with (project, &module->record);

      g_hash_table_add (titles, (gpointer) cursus_text_get (module->title, "en"));
      cursus_project_unref (project);
      project = next;
      cursus_module_unref (module);
    }
  numbered = document_subject_take (project);
  if (tokens->len > 0)
    {
      handbook = document_subject_make (&numbered, "handbook", "en");
      text = paper_search_dup_text (handbook->body);
    }
  for (guint i = 0; i < tokens->len; i++)
    {
      guint n = count (text, tokens->pdata[i]);

      /* The title also names the module where others ask for it. */
      if (g_hash_table_contains (titles, tokens->pdata[i]))
        g_assert_cmpuint (n, >=, 1);
      else
        g_assert_cmpuint (n, ==, 1);
    }
  document_subject_clear (&numbered);
}

static void
test_handbook (void)
{
  foreach_template (check_handbook);
}

/* --- anchors and references --- */

typedef struct
{
  GHashTable *anchors;
  GPtrArray  *targets;
} References;

static void
collect_references (const CursusBlock *block, gpointer data)
{
  References *references = data;

  if (block->anchor != NULL)
    g_assert_true (g_hash_table_add (references->anchors, block->anchor));
  for (guint i = 0; block->content != NULL && i < cursus_inline_n (block->content); i++)
    if (cursus_inline_nth (block->content, i)->target != NULL)
      g_ptr_array_add (references->targets, cursus_inline_nth (block->content, i)->target);
}

static void
check_references (const CursusPaper *paper)
{
  g_autoptr (GHashTable) anchors = g_hash_table_new (g_str_hash, g_str_equal);
  g_autoptr (GPtrArray) targets = g_ptr_array_new ();
  References references = { anchors, targets };

  paper_search_foreach (paper->body, collect_references, &references);
  for (guint i = 0; i < targets->len; i++)
    g_assert_true (g_hash_table_contains (anchors, targets->pdata[i]));
}

static void
check_all (const DocumentSubject *subject, const char *language)
{
  guint                     n;
  const CursusDocumentType *types = cursus_document_types (&n);

  for (guint i = 0; i < n; i++)
    if (cursus_document_type_exists (&types[i], subject->facts))
      {
        g_autoptr (CursusPaper) paper = document_subject_make (subject, types[i].id, language);

        g_assert_cmpstr (paper->id, ==, types[i].id);
        g_assert_cmpuint (cursus_block_n (paper->body), >, 1);
        check_references (paper);
      }
}

static void
check_references_of (const DocumentSubject *subject)
{
  check_all (subject, "en");
  check_all (subject, "de");
}

static void
test_references (void)
{
  foreach_template (check_references_of);
}

/* Whatever a file can say, documents can. */
static void
test_random (void)
{
  for (guint seed = 0; seed < N_SEEDS; seed++)
    {
      DocumentSubject subject = document_subject_take (random_project_new (seed, 12, 0));

      check_all (&subject, seed % 2 == 0 ? "de" : "en");
      document_subject_clear (&subject);
    }
}

/* --- hostile texts --- */

#define N_OUTCOMES 500

static CursusRecords *
make_outcomes (void)
{
  CursusRecord  *items[N_OUTCOMES];
  CursusRecords *outcomes;

  for (guint i = 0; i < N_OUTCOMES; i++)
    {
      g_autofree char *id = g_strdup_printf ("o%u", i);
      g_autofree char *text = g_strdup_printf ("Outcome number %u ends here", i);
      CursusOutcome   *outcome = cursus_outcome_new (id);

      cursus_record_set_text (&outcome->record, &outcome->title, "en", text);
      items[i] = &outcome->record;
    }
  outcomes = cursus_records_new (items, N_OUTCOMES);
  for (guint i = 0; i < N_OUTCOMES; i++)
    cursus_record_unref (items[i]);
  return outcomes;
}

static void
test_hostile (void)
{
  static const char *const texts[] = { "=HYPERLINK(\"http://x\",\"y\")",
                                       "<script>alert(1)</script>", "مقدمة في الذكاء الاصطناعي",
                                       "👩🏽‍⚕️ & 🧬", "%s%n%u" };
  g_autofree char         *word = g_strnfill (10000, 'w');
  gpointer                 records[G_N_ELEMENTS (texts) + 2] = { NULL };
  CursusModule            *module = sample_module ("m", word);
  DocumentSubject          subject;
  g_autofree char         *text = NULL;

  cursus_record_set_records (&module->record, &module->outcomes, make_outcomes ());
  records[0] = module;
  for (guint i = 0; i < G_N_ELEMENTS (texts); i++)
    {
      g_autofree char *id = g_strdup_printf ("h%u", i);

      module = sample_module (id, texts[i]);
      cursus_record_set_text (&module->record, &module->content, "en", texts[i]);
      records[i + 1] = module;
    }
  subject = document_subject_take (sample_project_take (records));
  {
    g_autoptr (CursusPaper) handbook = document_subject_make (&subject, "handbook", "en");

    text = paper_search_dup_text (handbook->body);
  }
  g_assert_nonnull (strstr (text, word));
  g_assert_nonnull (strstr (text, "Outcome number 499 ends here"));
  for (guint i = 0; i < G_N_ELEMENTS (texts); i++)
    g_assert_cmpuint (count (text, texts[i]), >=, 1);
  check_all (&subject, "de");
  document_subject_clear (&subject);
}

/* --- wishes that cannot be granted --- */

static void
test_wishes (void)
{
  static const struct
  {
    const char        *id;
    CursusDocumentWish wish;
    int                code;
  } cases[] = {
    { "novel", { .language = "en" }, CURSUS_DOCUMENT_ERROR_UNKNOWN },
    { "handbook", { .language = "en" }, CURSUS_DOCUMENT_ERROR_EMPTY },
    { "specification", { .plan = "x" }, CURSUS_DOCUMENT_ERROR_UNKNOWN },
    { "specification", { .pathway = "x" }, CURSUS_DOCUMENT_ERROR_UNKNOWN },
  };
  gpointer        none[] = { NULL };
  DocumentSubject subject = document_subject_take (sample_project_take (none));

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (GError) error = NULL;
      g_autoptr (CursusPaper) paper =
        cursus_document_new (subject.facts, subject.problems, cases[i].id, &cases[i].wish, &error);

      g_assert_null (paper);
      g_assert_error (error, CURSUS_DOCUMENT_ERROR, cases[i].code);
    }
  document_subject_clear (&subject);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/documents/figures", test_figures);
  g_test_add_func ("/documents/handbook", test_handbook);
  g_test_add_func ("/documents/references", test_references);
  g_test_add_func ("/documents/random", test_random);
  g_test_add_func ("/documents/hostile", test_hostile);
  g_test_add_func ("/documents/wishes", test_wishes);
  return g_test_run ();
}
