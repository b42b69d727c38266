/* matrix-table.c - a table of coverage on paper, divided where it is too wide
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "documents/matrix-table.h"

#include "documents/author-phrase.h"
#include "documents/coverage-words.h"
#include "documents/figure-pen.h"
#include "documents/kind-look.h"
#include "facts/coverage-walk.h"

#define GROUND "#deddda"
#define GAP_GROUND "#f9d6d2"
#define WARNING_GROUND "#fbeeb8"
#define TERM_COLOUR 0x3d6ea8

/* One of the tables, with the columns that stand in it. */
typedef struct
{
  CursusAuthor              *author;
  const CursusCoverageTable *table;
  const CursusMatrixWish    *wish;
  GArray                    *columns; /* guint */
  CursusBlock               *block;
} Matrix;

static guint
nth_column (const Matrix *matrix, guint nth)
{
  return g_array_index (matrix->columns, guint, nth);
}

static gboolean
is_by_tags (const Matrix *matrix)
{
  return matrix->table->wish.columns == CURSUS_COLUMNS_TAGS;
}

static char *
dup_background (guint rgb)
{
  return g_strdup_printf ("#%06x", rgb);
}

/* --- heads --- */

static char *
name_section (const Matrix *matrix, guint section, guint *colour)
{
  const CursusCoverageTable *table = matrix->table;
  guint                      item = table->sections[section].item;

  if (is_by_tags (matrix))
    {
      *colour = cursus_strand_get_colour (matrix->author, item);
      return g_strdup (cursus_strand_get_name (matrix->author, item));
    }
  *colour = TERM_COLOUR;
  return cursus_author_name_term (matrix->author, table->route->terms[item].term, item);
}

static CursusBlock *
add_head (CursusBlock *row, const char *text)
{
  CursusBlock *cell = cursus_block_add_cell (row, cursus_inline_new_text (text));

  cell->is_head = TRUE;
  return cell;
}

static void
add_sections (const Matrix *matrix, CursusBlock *row)
{
  for (guint i = 0, end = 0; i < matrix->columns->len; i = end)
    {
      guint            section = matrix->table->columns[nth_column (matrix, i)].section;
      guint            colour;
      g_autofree char *name = name_section (matrix, section, &colour);
      CursusBlock     *cell;

      while (end < matrix->columns->len &&
             matrix->table->columns[nth_column (matrix, end)].section == section)
        end++;
      cell = add_head (row, name);
      cell->column_span = end - i;
      cell->align = CURSUS_ALIGN_CENTRE;
      cell->background = dup_background (colour);
    }
}

static char *
name_column (const Matrix *matrix, guint nth)
{
  const CursusCoverageColumn *column = &matrix->table->columns[nth];
  const CursusModule         *module;

  if (is_by_tags (matrix))
    return g_strdup (cursus_tag_get_name (matrix->author, column->item));
  module = matrix->author->facts->outline->modules[column->item].module;
  return module->code != NULL ? g_strdup (module->code) :
                                cursus_author_name_module (matrix->author, module);
}

static void
add_column_head (const Matrix *matrix, CursusBlock *row, guint nth)
{
  const CursusCoverageColumn *column = &matrix->table->columns[nth];
  g_autofree char            *name = name_column (matrix, nth);
  const char                 *problem = column->is_gap        ? "gap" :
                                        column->is_unprepared ? "not introduced first" :
                                                                NULL;
  g_autofree char            *text =
    problem != NULL ?
                 g_strdup_printf ("%s – %s", name, cursus_author_word (matrix->author, problem)) :
                 g_strdup (name);
  CursusBlock *cell = add_head (row, text);

  cell->is_upright = TRUE;
  if (column->is_gap)
    cell->background = g_strdup (GAP_GROUND);
  else if (column->is_unprepared)
    cell->background = g_strdup (WARNING_GROUND);
}

static void
add_heads (const Matrix *matrix)
{
  CursusBlock *sections = cursus_block_add_new (matrix->block, CURSUS_BLOCK_ROW);
  CursusBlock *titles = cursus_block_add_new (matrix->block, CURSUS_BLOCK_ROW);
  CursusBlock *corner =
    add_head (sections, cursus_author_word (matrix->author, matrix->wish->corner));

  corner->row_span = 2;
  add_sections (matrix, sections);
  for (guint i = 0; i < matrix->columns->len; i++)
    add_column_head (matrix, titles, nth_column (matrix, i));
}

/* --- rows --- */

static void
add_value (const Matrix *matrix, CursusBlock *row, const CursusCoverageCell *value, guint column)
{
  static const guint percents[] = { 0, 25, 50, 85 };
  g_autofree char   *text = NULL;
  CursusBlock       *cell;
  guint              colour;

  if (value == NULL)
    {
      cursus_block_add_cell (row, NULL);
      return;
    }
  if (is_by_tags (matrix))
    text = cursus_coverage_dup_mark (matrix->author, value->level, value->is_assessed);
  else
    text = g_strdup_printf (value->n > 0 ? "%2$u%1$s" : "%1$s",
                            value->is_assessed ? CURSUS_ASSESSED_SIGN : "", value->n);
  cell = cursus_block_add_cell (row, cursus_inline_new_text (text));
  cell->align = CURSUS_ALIGN_CENTRE;
  g_free (name_section (matrix, matrix->table->columns[column].section, &colour));
  cell->background = dup_background (
    cursus_figure_tint (colour, is_by_tags (matrix) ? percents[MIN (value->level, 3)] : 25));
}

static gboolean
has_something (const Matrix *matrix, guint row)
{
  for (guint i = 0; i < matrix->columns->len; i++)
    if (cursus_coverage_table_lookup (matrix->table, row, nth_column (matrix, i)) != NULL)
      return TRUE;
  return FALSE;
}

static void
add_row (const Matrix *matrix, guint nth)
{
  const char      *id = cursus_coverage_table_get_row_id (matrix->table, nth);
  CursusBlock     *row = cursus_block_add_new (matrix->block, CURSUS_BLOCK_ROW);
  g_autofree char *name = cursus_author_name_id (matrix->author, id);
  gboolean         is_unmet = !is_by_tags (matrix) && matrix->table->rows[nth].n_cells == 0;
  g_autofree char *text =
    is_unmet ?
      g_strdup_printf ("%s – %s", name, cursus_author_word (matrix->author, "not supported")) :
      g_strdup (name);
  CursusBlock *head = add_head (row, text);

  row->is_kept = TRUE;
  head->anchor = g_strdup (id);
  if (is_unmet)
    head->background = g_strdup (GAP_GROUND);
  for (guint i = 0; i < matrix->columns->len; i++)
    {
      guint column = nth_column (matrix, i);

      add_value (matrix, row, cursus_coverage_table_lookup (matrix->table, nth, column), column);
    }
}

static void
add_group (const Matrix *matrix, const CursusCoverageGroup *group)
{
  guint    first = group->first_row;
  gboolean has_head = group->term == CURSUS_NOWHERE;

  for (guint r = first; r < first + group->n_rows; r++)
    {
      if (!matrix->wish->has_all_rows && !has_something (matrix, r))
        continue;
      if (!has_head)
        {
          CursusBlock     *row = cursus_block_add_new (matrix->block, CURSUS_BLOCK_ROW);
          g_autofree char *name = cursus_author_name_term (
            matrix->author, matrix->table->route->terms[group->term].term, group->term);
          CursusBlock *cell = add_head (row, name);

          cell->column_span = matrix->columns->len + 1;
          cell->background = g_strdup (GROUND);
          has_head = TRUE;
        }
      add_row (matrix, r);
    }
}

static void
add_sums (const Matrix *matrix, const char *word, gboolean is_assessed)
{
  CursusBlock *row = cursus_block_add_new (matrix->block, CURSUS_BLOCK_ROW);

  row->is_kept = TRUE;
  add_head (row, cursus_author_word (matrix->author, word))->background = g_strdup (GROUND);
  for (guint i = 0; i < matrix->columns->len; i++)
    {
      const CursusCoverageColumn *column = &matrix->table->columns[nth_column (matrix, i)];
      gint64       n = 100 * (gint64) (is_assessed ? column->n_assessed : column->n_cells);
      CursusBlock *cell = cursus_author_add_number_cell (matrix->author, row, n, NULL);

      cell->align = CURSUS_ALIGN_CENTRE;
      cell->background = g_strdup (n == 0 ? GAP_GROUND : GROUND);
    }
}

static void
add_table (const Matrix *matrix)
{
  g_autofree CursusColumn *columns = g_new0 (CursusColumn, matrix->columns->len + 1);

  columns[0].share = 1;
  for (guint i = 0; i < matrix->columns->len; i++)
    columns[i + 1].align = CURSUS_ALIGN_CENTRE;
  cursus_block_set_columns (matrix->block, columns, matrix->columns->len + 1);
  matrix->block->n_head_rows = 2;
  matrix->block->n_head_columns = 1;

  add_heads (matrix);
  for (guint g = 0; g < matrix->table->n_groups; g++)
    add_group (matrix, &matrix->table->groups[g]);
  add_sums (matrix, is_by_tags (matrix) ? "Modules" : "Outcomes", FALSE);
  add_sums (matrix, "Assessed", TRUE);
}

/* --- which columns stand together --- */

static void
flush (Matrix *matrix)
{
  if (matrix->columns->len == 0)
    return;
  matrix->block = cursus_block_add_new (matrix->author->into, CURSUS_BLOCK_TABLE);
  add_table (matrix);
  g_array_set_size (matrix->columns, 0);
}

/* A tag without marks of its own that is no gap holds others, or is retired. */
static gboolean
is_shown (const Matrix *matrix, guint column)
{
  return !is_by_tags (matrix) || matrix->table->columns[column].n_cells > 0 ||
         matrix->table->columns[column].is_gap;
}

static guint
count_shown (const Matrix *matrix, const CursusCoverageSection *section)
{
  guint n = 0;

  for (guint i = 0; i < section->n_columns; i++)
    n += is_shown (matrix, section->first_column + i) ? 1 : 0;
  return n;
}

void
cursus_matrix_add (CursusAuthor *author, const CursusCoverageTable *table,
                   const CursusMatrixWish *wish)
{
  g_autoptr (GArray) columns = g_array_new (FALSE, FALSE, sizeof (guint));
  Matrix matrix = { author, table, wish, columns };

  for (guint s = 0; s < table->n_sections; s++)
    {
      const CursusCoverageSection *section = &table->sections[s];
      guint                        n = count_shown (&matrix, section);

      if (columns->len + n > wish->most && n <= wish->most)
        flush (&matrix);
      for (guint i = section->first_column; i < section->first_column + section->n_columns; i++)
        {
          if (!is_shown (&matrix, i))
            continue;
          if (columns->len == wish->most)
            flush (&matrix);
          g_array_append_val (columns, i);
        }
    }
  flush (&matrix);
}
