/* coverage-gaps.c - what a programme leaves open of what it is to cover
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "documents/author-phrase.h"
#include "documents/coverage-words.h"
#include "documents/kind-look.h"
#include "documents/section-kinds.h"
#include "documents/section-register.h"
#include "facts/coverage-table.h"
#include "facts/gap-report.h"

#define GAP_GROUND "#f9d6d2"
#define WARNING_GROUND "#fbeeb8"

/* What stands in one row: the gaps of one kind in one strand. */
typedef struct
{
  CursusAuthor *author;
  CursusBlock  *table;
  guint         strand;
} Row;

static CursusBlock *
add_row (const Row *row, const char *what, CursusInline *content, const char *ground)
{
  CursusBlock *block = cursus_block_add_new (row->table, CURSUS_BLOCK_ROW);
  CursusBlock *cell = cursus_block_add_cell (
    block, cursus_inline_new_text (cursus_strand_get_name (row->author, row->strand)));

  cell->is_head = TRUE;
  cell = cursus_block_add_cell (block, cursus_inline_new_text (what));
  cell->background = g_strdup (ground);
  return cursus_block_add_cell (block, content);
}

/* --- terms in which a strand is missing --- */

static gboolean
covers_strand (const CursusCoverageTable *table, guint term, guint strand)
{
  const CursusCoverageRow *row = &table->rows[term];

  for (guint i = 0; i < row->n_cells; i++)
    {
      const CursusCoverageCell *cell = &table->cells[row->first_cell + i];

      if (table->sections[table->columns[cell->column].section].item == strand)
        return TRUE;
    }
  return FALSE;
}

/* Whether modules cover it does not depend on credits, which may not be stated. */
static void
add_missing_terms (const Row *row, const CursusCoverageTable *table)
{
  CursusAuthor *author = row->author;
  CursusInline *content = cursus_inline_new ();

  for (guint i = 0; i < table->n_rows; i++)
    {
      guint            nth = table->rows[i].item;
      g_autofree char *name = NULL;

      if (covers_strand (table, i, row->strand))
        continue;
      name = cursus_author_name_term (author, author->route->terms[nth].term, nth);
      if (cursus_inline_n (content) > 0)
        cursus_inline_add_text (content, ", ", 0);
      cursus_inline_add_text (content, name, 0);
    }
  if (cursus_inline_n (content) > 0)
    add_row (row, cursus_author_word (author, "Missing in these terms"), content, GAP_GROUND);
  else
    cursus_inline_free (content);
}

/* --- tags --- */

/* Codes are enough here: the names would make it twice as long. */
static char *
dup_other (const CursusAuthor *author, const CursusGap *gap)
{
  const CursusModule *module;

  if (gap->module == CURSUS_NOWHERE)
    return gap->successor != NULL ? cursus_author_name_id (author, gap->successor) : NULL;
  module = author->facts->outline->modules[gap->module].module;
  return module->code != NULL ? g_strdup (module->code) :
                                cursus_author_name_module (author, module);
}

static void
append_gap (const CursusAuthor *author, CursusInline *content, const CursusGap *gap)
{
  const char      *tag = cursus_tag_get_name (author, gap->tag);
  g_autofree char *other = dup_other (author, gap);
  g_autofree char *text = NULL;

  if (other == NULL)
    text = g_strdup (tag);
  else
    text = g_strdup_printf (gap->module != CURSUS_NOWHERE ? "%s (%s)" : "%s → %s", tag, other);
  if (cursus_inline_n (content) > 0)
    cursus_inline_add_text (content, "; ", 0);
  cursus_inline_add_text (content, text, 0);
}

static const char *
get_ground (CursusGapType type)
{
  switch (type)
    {
    case CURSUS_GAP_UNCOVERED:
      return GAP_GROUND;
    case CURSUS_GAP_OUT_OF_ORDER:
    case CURSUS_GAP_SUPERSEDED:
      return WARNING_GROUND;
    case CURSUS_GAP_ONCE:
    case CURSUS_GAP_NOT_MASTERED:
    case CURSUS_GAP_NOT_ASSESSED:
      return NULL;
    }
  g_assert_not_reached ();
}

/* Gaps come by strand and in it by type. */
static void
add_gaps (const Row *row, const GArray *gaps, const CursusOutlineSection *section)
{
  for (guint i = 0, end = 0; i < gaps->len; i = end)
    {
      const CursusGap *first = &g_array_index (gaps, CursusGap, i);
      const char      *name = cursus_gap_type_get_name (first->type);
      CursusInline    *content = cursus_inline_new ();

      for (end = i; end < gaps->len; end++)
        {
          const CursusGap *gap = &g_array_index (gaps, CursusGap, end);

          if (gap->strand != first->strand || gap->type != first->type)
            break;
          append_gap (row->author, content, gap);
        }
      if (first->strand == row->strand && cursus_section_has_field (section, name))
        add_row (row, cursus_coverage_get_gap (row->author, first->type), content,
                 get_ground (first->type));
      else
        cursus_inline_free (content);
    }
}

static const char *const fields[] = { "terms",        "uncovered",    "once",       "not-mastered",
                                      "not-assessed", "out-of-order", "superseded", NULL };

static gboolean
write_gaps (CursusAuthor *author, const CursusOutlineSection *section)
{
  static const CursusColumn columns[] = { { 0.2, 0 }, { 0.2, 0 }, { 0.6, 0 } };
  static const char *const  heads[] = { "Strand", "Gap", "Where" };
  CursusCoverageWish        wish = { .rows = CURSUS_ROWS_TERMS };
  g_autoptr (CursusCoverageTable) table = NULL;
  g_autoptr (GArray) gaps = NULL;
  Row row = { author, NULL, 0 };

  if (author->route == NULL || author->facts->outline->n_strands == 0)
    return FALSE;
  table = cursus_coverage_table_new (author->facts, author->route, &wish);
  gaps = cursus_gap_report_new (author->facts, author->route);
  row.table = cursus_author_begin_table (author, columns, heads, G_N_ELEMENTS (heads));
  for (row.strand = 0; row.strand < author->facts->outline->n_strands; row.strand++)
    {
      if (cursus_section_has_field (section, "terms"))
        add_missing_terms (&row, table);
      add_gaps (&row, gaps, section);
    }
  if (cursus_block_n (row.table) > 1)
    return TRUE;
  g_ptr_array_set_size (author->into->children, (gint) author->into->children->len - 1);
  cursus_block_add_text (author->into, CURSUS_BLOCK_PARAGRAPH,
                         cursus_author_word (author, "There are no gaps."));
  return TRUE;
}

const CursusSection cursus_coverage_gaps_section = {
  .id = "coverage-gaps", .title = "Gaps", .fields = fields, .write = write_gaps
};
