/* programme-outcomes.c - the learning outcomes of the programme
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "documents/outcome-line.h"
#include "documents/section-kinds.h"
#include "documents/silent-columns.h"

static const CursusColumn columns[] = {
  { 0, CURSUS_ALIGN_START },
  { 5, CURSUS_ALIGN_START },
  { 0, CURSUS_ALIGN_START },
  { 0, CURSUS_ALIGN_START },
};
static const char *const heads[] = { "Code", "Outcome", "Bloom level", "Type" };

static void
add_choice (CursusAuthor *author, CursusBlock *row, const CursusOutcome *outcome, const char *field,
            int value)
{
  const char *word = cursus_author_name_choice (author, field, value);

  cursus_block_add_cell (
    row, cursus_author_string (author, word, &(CursusAuthorValue){ &outcome->record, field }));
}

static void
add_outcome (CursusAuthor *author, CursusBlock *table, guint nth)
{
  const CursusOutcome *outcome =
    (const CursusOutcome *) cursus_project_nth (author->project, CURSUS_OUTCOMES, nth);
  CursusBlock     *row = cursus_block_add_new (table, CURSUS_BLOCK_ROW);
  g_autofree char *number = g_strdup_printf ("%u", nth + 1);
  CursusBlock     *head;

  row->anchor = g_strdup (outcome->record.id);
  head = cursus_block_add_cell (
    row, cursus_author_string (author, outcome->code != NULL ? outcome->code : number,
                               &(CursusAuthorValue){ &outcome->record, "code" }));
  head->is_head = TRUE;
  cursus_outcome_line_add_text (author, cursus_block_add_cell (row, NULL), outcome);
  add_choice (author, row, outcome, "bloom", outcome->bloom);
  add_choice (author, row, outcome, "domain", outcome->domain);
}

static gboolean
write_outcomes (CursusAuthor *author, const CursusOutlineSection *section)
{
  guint        n = cursus_project_n (author->project, CURSUS_OUTCOMES);
  CursusBlock *table;

  if (n == 0)
    return FALSE;
  table = cursus_author_begin_table (author, columns, heads, G_N_ELEMENTS (columns));
  table->n_head_columns = 1;
  for (guint i = 0; i < n; i++)
    add_outcome (author, table, i);
  cursus_silent_columns_remove (&table, 1, G_N_ELEMENTS (columns));
  return TRUE;
}

const CursusSection cursus_programme_outcomes_section = {
  .id = "programme-outcomes",
  .title = "Programme learning outcomes",
  .write = write_outcomes,
};
