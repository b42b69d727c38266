/* short-reports.c - coverage and regulations in a few lines, for a programme specification
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "documents/author-phrase.h"
#include "documents/kind-look.h"
#include "documents/section-kinds.h"
#include "documents/silent-columns.h"
#include "documents/words.h"
#include "facts/problem.h"

/* --- coverage --- */

static CursusBlock *
add_percent_cell (CursusAuthor *author, CursusBlock *row, gint64 share)
{
  g_autofree char *percent =
    share != CURSUS_NO_FIGURE ? cursus_word_percent (author->language, share) : NULL;
  CursusBlock *cell = cursus_block_add_cell (row, cursus_author_string (author, percent, NULL));

  cell->align = CURSUS_ALIGN_END;
  if (percent != NULL)
    {
      cell->value = CURSUS_CELL_PERCENT;
      cell->amount = share;
    }
  return cell;
}

static guint
count_gaps (const CursusAuthor *author, guint strand, guint *n)
{
  const CursusOutline *outline = author->facts->outline;
  guint                n_gaps = 0;

  *n = 0;
  for (guint i = 0; i < outline->n_tags; i++)
    if (outline->tags[i].strand == strand && !outline->tags[i].is_retired)
      {
        *n += 1;
        n_gaps += author->route->tags[i].is_gap ? 1 : 0;
      }
  return n_gaps;
}

static void
add_strand (CursusAuthor *author, CursusBlock *table, guint nth)
{
  CursusBlock *row = cursus_block_add_new (table, CURSUS_BLOCK_ROW);
  guint        n, n_gaps = count_gaps (author, nth, &n);
  const char  *name = cursus_strand_get_name (author, nth);

  cursus_block_add_cell (row, cursus_inline_new_text (name))->is_head = TRUE;
  add_percent_cell (author, row, author->route->strands[nth].share);
  cursus_author_add_number_cell (author, row, n * (gint64) 100, NULL);
  cursus_author_add_number_cell (author, row, n_gaps * (gint64) 100, NULL);
}

static void
add_untagged (CursusAuthor *author, CursusBlock *table)
{
  CursusBlock *row = cursus_block_add_new (table, CURSUS_BLOCK_ROW);
  const char  *name = cursus_author_word (author, "Untagged");

  cursus_block_add_cell (row, cursus_inline_new_text (name))->is_head = TRUE;
  add_percent_cell (author, row, author->route->untagged);
  cursus_block_add_cell (row, NULL);
  cursus_block_add_cell (row, NULL);
}

static gboolean
write_coverage (CursusAuthor *author, const CursusOutlineSection *section)
{
  static const CursusColumn columns[] = {
    { 3, CURSUS_ALIGN_START },
    { 2, CURSUS_ALIGN_END },
    { 1, CURSUS_ALIGN_END },
    { 1, CURSUS_ALIGN_END },
  };
  static const char *const heads[] = { "Strand", "Share of credits", "Tags", "Gaps" };
  CursusBlock             *table;

  if (author->route == NULL || author->facts->outline->n_strands == 0)
    return FALSE;
  table = cursus_author_begin_table (author, columns, heads, G_N_ELEMENTS (columns));
  for (guint i = 0; i < author->facts->outline->n_strands; i++)
    add_strand (author, table, i);
  if (author->route->untagged != CURSUS_NO_FIGURE)
    add_untagged (author, table);
  cursus_silent_columns_remove (&table, 1, G_N_ELEMENTS (columns));
  return TRUE;
}

/* --- regulations --- */

typedef enum
{
  ANSWER_HOLDS,
  ANSWER_WAIVED,
  ANSWER_CANNOT_CHECK,
  ANSWER_BROKEN,
  N_ANSWERS,
} Answer;

/* What is said of another plan or pathway does not count. */
static gboolean
is_about (const CursusProblem *problem, const CursusAuthor *author)
{
  if (problem->plan != NULL && author->plan != NULL && problem->plan != author->plan)
    return FALSE;
  return problem->pathway == NULL || author->route == NULL || author->route->pathway == NULL ||
         problem->pathway == author->route->pathway;
}

/* The worst that is said of the rule. */
static Answer
find_answer (const CursusAuthor *author, const CursusRecord *rule)
{
  static const Answer answers[] = {
    [CURSUS_PROBLEM_BROKEN] = ANSWER_BROKEN,
    [CURSUS_PROBLEM_WAIVED] = ANSWER_WAIVED,
    [CURSUS_PROBLEM_CANNOT_CHECK] = ANSWER_CANNOT_CHECK,
  };
  Answer answer = ANSWER_HOLDS;

  for (guint i = 0; i < author->problems->len; i++)
    {
      const CursusProblem *problem = author->problems->pdata[i];

      if (problem->rule != NULL && &problem->rule->record == rule && is_about (problem, author))
        answer = MAX (answer, answers[problem->state]);
    }
  return answer;
}

static gboolean
write_regulations (CursusAuthor *author, const CursusOutlineSection *section)
{
  static const char *const  words[] = { "Holds", "Waived", "Cannot be checked", "Broken" };
  static const CursusColumn columns[] = { { 3, CURSUS_ALIGN_START }, { 1, CURSUS_ALIGN_END } };
  static const char *const  heads[] = { "Result", "Rules" };
  guint                     n = cursus_project_n (author->project, CURSUS_RULES);
  guint                     counts[N_ANSWERS] = { 0 };
  CursusBlock              *table;

  if (n == 0 || author->problems == NULL)
    return FALSE;
  for (guint i = 0; i < n; i++)
    counts[find_answer (author, cursus_project_nth (author->project, CURSUS_RULES, i))]++;

  table = cursus_author_begin_table (author, columns, heads, G_N_ELEMENTS (columns));
  for (guint i = 0; i < N_ANSWERS; i++)
    if (counts[i] > 0)
      {
        CursusBlock *row = cursus_block_add_new (table, CURSUS_BLOCK_ROW);
        const char  *word = cursus_author_word (author, words[i]);

        cursus_block_add_cell (row, cursus_inline_new_text (word))->is_head = TRUE;
        cursus_author_add_number_cell (author, row, counts[i] * (gint64) 100, NULL);
      }
  return TRUE;
}

const CursusSection cursus_coverage_short_section = {
  .id = "coverage-short",
  .title = "Coverage",
  .write = write_coverage,
};

const CursusSection cursus_regulations_short_section = {
  .id = "regulations-short",
  .title = "Regulations",
  .write = write_regulations,
};
