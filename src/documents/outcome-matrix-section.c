/* outcome-matrix-section.c - which modules support which outcomes of the programme
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "documents/author-phrase.h"
#include "documents/coverage-words.h"
#include "documents/matrix-table.h"
#include "documents/section-kinds.h"

/* So many codes of modules find room beside the outcomes on A4 on its side. */
#define USUAL_COLUMNS 32

static guint
get_columns (const CursusOutlineSection *section)
{
  const char *text = cursus_outline_section_get (section, "columns");
  guint64     number = USUAL_COLUMNS;

  if (text != NULL && !g_ascii_string_to_unsigned (text, 10, 1, 500, &number, NULL))
    return USUAL_COLUMNS;
  return (guint) number;
}

static void
add_legend (CursusAuthor *author)
{
  CursusBlock     *paragraph = cursus_block_add_new (author->into, CURSUS_BLOCK_PARAGRAPH);
  g_autofree char *text = cursus_author_phrase (
    author, "Numbers: how many outcomes of the module support it. %s assessed",
    CURSUS_ASSESSED_SIGN);

  paragraph->content = cursus_inline_new ();
  cursus_inline_add_text (paragraph->content, text, CURSUS_RUN_SMALL);
}

/* Those that nothing supports, in words: a table can be long. */
static void
add_unmet (CursusAuthor *author, const CursusCoverageTable *table)
{
  CursusBlock  *note = NULL;
  CursusInline *content = NULL;

  for (guint r = 0; r < table->n_rows; r++)
    {
      g_autofree char *name = NULL;

      if (table->rows[r].n_cells > 0)
        continue;
      if (note == NULL)
        {
          note = cursus_block_add_new (author->into, CURSUS_BLOCK_NOTE);
          content = cursus_inline_new ();
          cursus_inline_add_text (content, cursus_author_word (author, "No module supports:"),
                                  CURSUS_RUN_BOLD);
        }
      name = cursus_author_name_id (author, cursus_coverage_table_get_row_id (table, r));
      cursus_inline_add_text (content, "\n", 0);
      cursus_inline_add_text (content, name, 0);
    }
  if (note != NULL)
    cursus_block_take_content (cursus_block_add_new (note, CURSUS_BLOCK_PARAGRAPH), content);
}

static gboolean
write_outcomes (CursusAuthor *author, const CursusOutlineSection *section)
{
  CursusCoverageWish wish = { .rows = CURSUS_ROWS_OUTCOMES, .columns = CURSUS_COLUMNS_MODULES };
  CursusMatrixWish   look = { "Outcome", get_columns (section), TRUE };
  g_autoptr (CursusCoverageTable) table = NULL;

  if (author->route == NULL)
    return FALSE;
  table = cursus_coverage_table_new (author->facts, author->route, &wish);
  if (table->n_rows == 0)
    return FALSE;

  add_unmet (author, table);
  if (table->n_columns == 0)
    return TRUE;
  add_legend (author);
  cursus_matrix_add (author, table, &look);
  return TRUE;
}

static const char *const options[] = { "columns", NULL };

const CursusSection cursus_outcome_matrix_section = { .id = "outcome-matrix",
                                                      .title = "Outcomes and modules",
                                                      .options = options,
                                                      .write = write_outcomes };
