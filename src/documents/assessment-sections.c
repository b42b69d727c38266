/* assessment-sections.c - what is assessed by what, and when
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "documents/assessment-list.h"
#include "documents/author-phrase.h"
#include "documents/choice-words.h"
#include "documents/coverage-words.h"
#include "documents/section-kinds.h"
#include "documents/silent-columns.h"
#include "documents/words.h"

#define GROUND "#deddda"
#define GAP_GROUND "#f9d6d2"
#define MARK_GROUND "#cfdff2"

/* So many outcomes of the programme stand beside each other; more make another table. */
#define MOST_OUTCOMES 20

static char *
name_term (const CursusAuthor *author, guint term)
{
  if (term == CURSUS_NOWHERE)
    return g_strdup (cursus_author_word (author, "After the end of the plan"));
  return cursus_author_name_term (author, author->route->terms[term].term, term);
}

static const char *
name_type (const CursusAuthor *author, const CursusAssessment *assessment)
{
  const char *word = cursus_author_name_choice (author, "assessment-type", assessment->type);

  return word != NULL ? word : cursus_author_word (author, "Type not stated");
}

/* --- assessment-matrix --- */

typedef struct
{
  CursusAuthor *author;
  GArray       *list;
  guint         first; /* of the outcomes that stand in this table */
  guint         n;
} Matrix;

static const CursusOutcome *
nth_outcome (const CursusAuthor *author, guint nth)
{
  return (const CursusOutcome *) cursus_project_nth (author->project, CURSUS_OUTCOMES, nth);
}

static CursusBlock *
begin_table (const Matrix *matrix)
{
  static const CursusColumn usual[] = {
    { 3, CURSUS_ALIGN_START }, { 3, CURSUS_ALIGN_START }, { 2, CURSUS_ALIGN_START },
    { 0, CURSUS_ALIGN_END },   { 0, CURSUS_ALIGN_END },
  };
  static const char *const heads[] = { "Module", "Assessment", "Type", "Weight", "Minutes" };
  guint                    n = G_N_ELEMENTS (usual) + matrix->n;
  g_autofree CursusColumn *columns = g_new0 (CursusColumn, n);
  CursusBlock             *table =
    cursus_author_begin_table (matrix->author, usual, heads, G_N_ELEMENTS (usual));
  CursusBlock *row = table->children->pdata[0];

  for (guint i = 0; i < n; i++)
    columns[i] = i < G_N_ELEMENTS (usual) ? usual[i] : (CursusColumn){ 0, CURSUS_ALIGN_CENTRE };
  cursus_block_set_columns (table, columns, n);
  for (guint i = 0; i < matrix->n; i++)
    {
      const CursusOutcome *outcome = nth_outcome (matrix->author, matrix->first + i);
      g_autofree char     *name = outcome->code != NULL ?
                                    g_strdup (outcome->code) :
                                    cursus_author_name_id (matrix->author, outcome->record.id);
      CursusBlock         *cell = cursus_block_add_cell (row, cursus_inline_new_text (name));

      cell->is_head = cell->is_upright = TRUE;
    }
  return table;
}

static void
add_term (const Matrix *matrix, CursusBlock *table, guint term)
{
  CursusBlock     *row = cursus_block_add_new (table, CURSUS_BLOCK_ROW);
  g_autofree char *name = name_term (matrix->author, term);
  CursusBlock     *cell = cursus_block_add_cell (row, cursus_inline_new_text (name));

  cell->is_head = TRUE;
  cell->column_span = table->n_columns;
  cell->background = g_strdup (GROUND);
}

static void
add_weight (CursusAuthor *author, CursusBlock *row, const CursusAssessment *assessment)
{
  CursusAuthorValue value = { &assessment->record, "weight" };
  g_autofree char  *percent = assessment->weight != CURSUS_NOT_STATED ?
                                cursus_word_percent (author->language, assessment->weight) :
                                NULL;
  CursusBlock *cell = cursus_block_add_cell (row, cursus_author_string (author, percent, &value));

  cell->align = CURSUS_ALIGN_END;
  if (percent == NULL)
    return;
  cell->value = CURSUS_CELL_PERCENT;
  cell->amount = assessment->weight;
}

static void
add_minutes (CursusAuthor *author, CursusBlock *row, const CursusAssessment *assessment)
{
  CursusAuthorValue value = { &assessment->record, "minutes" };

  if (assessment->minutes != CURSUS_NOT_STATED)
    cursus_author_add_number_cell (author, row, 100 * (gint64) assessment->minutes, &value);
  else
    cursus_block_add_cell (row, NULL);
}

static void
add_entry (const Matrix *matrix, CursusBlock *table, const CursusAssessmentEntry *entry)
{
  CursusAuthor     *author = matrix->author;
  CursusBlock      *row = cursus_block_add_new (table, CURSUS_BLOCK_ROW);
  CursusInline     *module = cursus_inline_new ();
  CursusAuthorValue title = { &entry->assessment->record, "title" };
  CursusAuthorValue type = { &entry->assessment->record, "type" };
  const char       *id = author->facts->outline->modules[entry->module].module->record.id;

  cursus_author_append_module (author, module, id, NULL);
  if (entry->is_to_choose)
    {
      g_autofree char *to_choose =
        g_strdup_printf (" (%s)", cursus_author_word (author, "to choose"));

      cursus_inline_add_text (module, to_choose, CURSUS_RUN_DIM);
    }
  cursus_block_add_cell (row, module);
  cursus_block_add_cell (row, entry->assessment->title != NULL ?
                                cursus_author_text (author, entry->assessment->title, &title) :
                                NULL);
  cursus_block_add_cell (
    row, cursus_author_string (
           author, cursus_author_name_choice (author, "assessment-type", entry->assessment->type),
           &type));
  add_weight (author, row, entry->assessment);
  add_minutes (author, row, entry->assessment);
  for (guint i = 0; i < matrix->n; i++)
    {
      const char  *outcome = nth_outcome (author, matrix->first + i)->record.id;
      gboolean     is_tested = cursus_assessment_tests (author, entry, outcome);
      CursusBlock *cell = cursus_block_add_cell (
        row, is_tested ? cursus_inline_new_text (CURSUS_ASSESSED_SIGN) : NULL);

      cell->align = CURSUS_ALIGN_CENTRE;
      cell->background = is_tested ? g_strdup (MARK_GROUND) : NULL;
    }
}

/* How many assessments test each outcome; that none does stands out. */
static void
add_sums (const Matrix *matrix, CursusBlock *table)
{
  CursusAuthor *author = matrix->author;
  CursusBlock  *row = cursus_block_add_new (table, CURSUS_BLOCK_ROW);
  CursusBlock  *cell = cursus_block_add_cell (
     row, cursus_inline_new_text (cursus_author_word (author, "Assessments")));

  cell->is_head = TRUE;
  cell->column_span = table->n_columns - matrix->n;
  cell->background = g_strdup (GROUND);
  for (guint i = 0; i < matrix->n; i++)
    {
      const char *outcome = nth_outcome (author, matrix->first + i)->record.id;
      guint       n = 0;

      for (guint e = 0; e < matrix->list->len; e++)
        n += cursus_assessment_tests (
               author, &g_array_index (matrix->list, CursusAssessmentEntry, e), outcome) ?
               1 :
               0;
      cell = cursus_author_add_number_cell (author, row, 100 * (gint64) n, NULL);
      cell->align = CURSUS_ALIGN_CENTRE;
      cell->background = g_strdup (n == 0 ? GAP_GROUND : GROUND);
    }
}

static void
add_matrix (const Matrix *matrix)
{
  CursusBlock *table = begin_table (matrix);

  for (guint i = 0; i < matrix->list->len; i++)
    {
      const CursusAssessmentEntry *entry = &g_array_index (matrix->list, CursusAssessmentEntry, i);

      if (i == 0 || g_array_index (matrix->list, CursusAssessmentEntry, i - 1).term != entry->term)
        add_term (matrix, table, entry->term);
      add_entry (matrix, table, entry);
    }
  if (matrix->n > 0)
    add_sums (matrix, table);
  /* That an outcome is tested by nothing is what is looked for. */
  cursus_silent_columns_remove (&table, 1, table->n_columns - matrix->n);
}

static gboolean
write_matrix (CursusAuthor *author, const CursusOutlineSection *section)
{
  g_autoptr (GArray) list = author->route != NULL ? cursus_assessment_list_new (author) : NULL;
  guint  n = cursus_project_n (author->project, CURSUS_OUTCOMES);
  Matrix matrix = { author, list, 0, 0 };

  if (list == NULL || list->len == 0)
    return FALSE;
  do
    {
      matrix.n = MIN (n - matrix.first, MOST_OUTCOMES);
      add_matrix (&matrix);
      matrix.first += matrix.n;
    }
  while (matrix.first < n);
  return TRUE;
}

const CursusSection cursus_assessment_matrix_section = { .id = "assessment-matrix",
                                                         .title = "Assessments and outcomes",
                                                         .write = write_matrix };

/* --- assessment-calendar --- */

#define N_TYPES (CURSUS_ASSESSMENT_OTHER + 1)

typedef struct
{
  guint n;
  guint n_to_choose;
  guint types[N_TYPES + 1]; /* behind the last: none is stated */
} Count;

static void
count_term (const GArray *list, guint term, Count *count)
{
  *count = (Count){ 0 };
  for (guint i = 0; i < list->len; i++)
    {
      const CursusAssessmentEntry *entry = &g_array_index (list, CursusAssessmentEntry, i);
      int                          type = entry->assessment->type;

      if (entry->term != term)
        continue;
      if (entry->is_to_choose)
        {
          count->n_to_choose++;
          continue;
        }
      count->n++;
      count->types[type == CURSUS_NOT_STATED ? N_TYPES : type]++;
    }
}

static char *
dup_types (const CursusAuthor *author, const Count *count)
{
  GString *text = g_string_new (NULL);

  for (guint i = 0; i <= N_TYPES; i++)
    {
      CursusAssessment named = { .type = i < N_TYPES ? (int) i : CURSUS_NOT_STATED };

      if (count->types[i] > 0)
        g_string_append_printf (text, "%s%u\u00a0×\u00a0%s", text->len > 0 ? ", " : "",
                                count->types[i], name_type (author, &named));
    }
  return g_string_free (text, FALSE);
}

static void
add_calendar_row (CursusAuthor *author, CursusBlock *table, const GArray *list, guint term)
{
  CursusBlock     *row = cursus_block_add_new (table, CURSUS_BLOCK_ROW);
  g_autofree char *name = name_term (author, term);
  g_autofree char *types = NULL;
  Count            count;

  count_term (list, term, &count);
  types = dup_types (author, &count);
  cursus_block_add_cell (row, cursus_inline_new_text (name))->is_head = TRUE;
  cursus_author_add_number_cell (author, row, 100 * (gint64) count.n, NULL);
  cursus_block_add_cell (row, cursus_inline_new_text (types));
  cursus_author_add_number_cell (author, row, 100 * (gint64) count.n_to_choose, NULL);
}

static gboolean
write_calendar (CursusAuthor *author, const CursusOutlineSection *section)
{
  static const CursusColumn columns[] = { { 2, CURSUS_ALIGN_START },
                                          { 1, CURSUS_ALIGN_END },
                                          { 5, CURSUS_ALIGN_START },
                                          { 2, CURSUS_ALIGN_END } };
  static const char *const  heads[] = { "Term", "Assessments", "Type", "In modules to choose" };
  g_autoptr (GArray) list = author->route != NULL ? cursus_assessment_list_new (author) : NULL;
  CursusBlock *table;

  if (list == NULL || list->len == 0)
    return FALSE;
  table = cursus_author_begin_table (author, columns, heads, G_N_ELEMENTS (heads));
  for (guint i = 0; i < author->route->n_terms; i++)
    add_calendar_row (author, table, list, i);
  if (g_array_index (list, CursusAssessmentEntry, list->len - 1).term == CURSUS_NOWHERE)
    add_calendar_row (author, table, list, CURSUS_NOWHERE);
  return TRUE;
}

const CursusSection cursus_assessment_calendar_section = { .id = "assessment-calendar",
                                                           .title = "Assessment calendar",
                                                           .write = write_calendar };

/* --- untested-outcomes --- */

static GHashTable *
collect_tested (const CursusOutline *outline)
{
  GHashTable *tested = g_hash_table_new (g_str_hash, g_str_equal);

  for (guint m = 0; m < outline->n_modules; m++)
    for (guint i = 0; i < cursus_records_n (outline->modules[m].module->assessments); i++)
      {
        const CursusAssessment *assessment =
          (const CursusAssessment *) outline->modules[m].module->assessments->items[i];

        for (guint t = 0; t < cursus_strings_n (assessment->tests); t++)
          g_hash_table_add (tested, assessment->tests->items[t]);
      }
  return tested;
}

static void
add_untested (CursusAuthor *author, CursusBlock *list, GHashTable *tested, guint nth)
{
  const CursusModule *module = author->facts->outline->modules[nth].module;

  for (guint i = 0; i < cursus_records_n (module->outcomes); i++)
    {
      const CursusOutcome *outcome = (const CursusOutcome *) module->outcomes->items[i];
      CursusAuthorValue    title = { &outcome->record, "title" };
      CursusBlock         *item;
      CursusInline        *content;

      if (outcome->record.id != NULL && g_hash_table_contains (tested, outcome->record.id))
        continue;
      item = cursus_block_add_new (list, CURSUS_BLOCK_ITEM);
      content = cursus_inline_new ();
      cursus_author_append_module (author, content, module->record.id, NULL);
      cursus_inline_add_text (content, ": ", 0);
      cursus_author_append_text (author, content, outcome->title, &title);
      cursus_block_take_content (cursus_block_add_new (item, CURSUS_BLOCK_PARAGRAPH), content);
    }
}

static gboolean
write_untested (CursusAuthor *author, const CursusOutlineSection *section)
{
  const CursusOutline *outline = author->facts->outline;
  g_autoptr (GHashTable) tested = collect_tested (outline);
  CursusBlock *list;

  if (author->route == NULL)
    return FALSE;
  list = cursus_block_add_new (author->into, CURSUS_BLOCK_LIST);
  for (guint m = 0; m < outline->n_modules; m++)
    if (author->route->stays[m].first != CURSUS_NOWHERE)
      add_untested (author, list, tested, m);
  return cursus_block_n (list) > 0;
}

const CursusSection cursus_untested_outcomes_section = {
  .id = "untested-outcomes", .title = "Outcomes that no assessment tests", .write = write_untested
};
