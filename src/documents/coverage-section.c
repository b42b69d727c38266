/* coverage-section.c - what covers which tag: the matrix, the evidence
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "documents/author-phrase.h"
#include "documents/coverage-words.h"
#include "documents/kind-look.h"
#include "documents/matrix-table.h"
#include "documents/section-kinds.h"
#include "documents/silent-columns.h"
#include "documents/words.h"
#include "facts/learning-order.h"

/* So many columns with upright titles find room on A4 on its side. */
#define USUAL_COLUMNS 30

/* --- coverage-matrix --- */

static guint
get_columns (const CursusOutlineSection *section)
{
  const char *text = cursus_outline_section_get (section, "columns");
  guint64     number = USUAL_COLUMNS;

  if (text != NULL && !g_ascii_string_to_unsigned (text, 10, 1, 500, &number, NULL))
    return USUAL_COLUMNS;
  return (guint) number;
}

static gboolean
write_matrix (CursusAuthor *author, const CursusOutlineSection *section)
{
  CursusCoverageWish wish = { .grouping = CURSUS_GROUPED_BY_TERM };
  CursusMatrixWish   look = { "Module", get_columns (section), FALSE };
  g_autoptr (CursusCoverageTable) table = NULL;

  if (author->route == NULL || author->facts->outline->n_tags == 0)
    return FALSE;
  table = cursus_coverage_table_new (author->facts, author->route, &wish);
  if (table->n_rows == 0)
    return FALSE;

  look.has_all_rows = cursus_outline_section_is (section, "rows", "all");
  cursus_coverage_add_legend (author);
  cursus_matrix_add (author, table, &look);
  return TRUE;
}

static const char *const matrix_options[] = { "columns", "rows", NULL };

const CursusSection cursus_coverage_matrix_section = { .id = "coverage-matrix",
                                                       .title = "Modules and tags",
                                                       .options = matrix_options,
                                                       .write = write_matrix };

/* --- coverage-evidence --- */

static guint
get_depth (const CursusOutline *outline, guint tag)
{
  guint depth = 0;

  while (outline->tags[tag].parent != CURSUS_NOWHERE)
    {
      tag = outline->tags[tag].parent;
      depth++;
    }
  return depth;
}

/* The law, on which day it was looked at, since when it applies. */
static void
add_reference (CursusAuthor *author, CursusBlock *row, guint nth)
{
  const CursusOutlineTag *outline = &author->facts->outline->tags[nth];
  const CursusTag        *tag = outline->tag;
  CursusAuthorValue       reference = { &tag->record, "reference" };
  CursusAuthorValue       applies = { &tag->record, "applies-from" };
  CursusInline           *content = cursus_inline_new ();
  g_autofree char        *as_of = NULL;
  g_autofree char        *from = NULL;

  if (tag->reference != NULL)
    cursus_author_append_string (author, content, tag->reference, &reference);
  if (tag->reference != NULL && outline->as_of != 0)
    {
      g_autofree char *day = cursus_word_date (author->language, outline->as_of);

      as_of = cursus_author_phrase (author, "checked on %s", day);
      cursus_inline_add_text (content, "\n", 0);
      cursus_inline_add_text (content, as_of, CURSUS_RUN_SMALL);
    }
  if (tag->applies_from != 0)
    {
      g_autofree char *day = cursus_word_date (author->language, tag->applies_from);

      from = cursus_author_phrase (author, "applies from %s", day);
      cursus_inline_add_text (content, "\n", 0);
      cursus_author_append_string (author, content, from, &applies);
    }
  cursus_block_add_cell (row, content);
}

static void
add_step (CursusAuthor *author, CursusInline *content, const CursusLearningStep *step)
{
  const CursusModule *module = author->facts->outline->modules[step->module].module;
  g_autofree char    *stay = cursus_author_name_stay (author, step->module);
  GString            *text = g_string_new (NULL);

  if (cursus_inline_n (content) > 0)
    cursus_inline_add_text (content, "\n", 0);
  cursus_author_append_module (author, content, module->record.id, NULL);
  g_string_append_printf (text, ": %s, %s", stay, cursus_coverage_get_level (author, step->level));
  if (step->is_assessed)
    g_string_append_printf (text, ", %s", cursus_author_word (author, "assessed"));
  if (step->is_unprepared)
    g_string_append_printf (text, " (%s)", cursus_author_word (author, "not introduced first"));
  cursus_inline_add_text (content, text->str, 0);
  g_string_free (text, TRUE);
}

/* The marks on the tag itself; those on tags in it stand there. */
static CursusInline *
make_evidence (CursusAuthor *author, guint tag)
{
  g_autoptr (GArray) steps = cursus_learning_order_new (author->facts, author->route, tag);
  CursusInline *content = cursus_inline_new ();

  for (guint i = 0; i < steps->len; i++)
    {
      const CursusLearningStep *step = &g_array_index (steps, CursusLearningStep, i);

      if (step->tag == tag && step->term != CURSUS_NOWHERE)
        add_step (author, content, step);
    }
  if (cursus_inline_n (content) == 0 && author->route->tags[tag].is_gap)
    cursus_inline_add_text (content, cursus_author_word (author, "gap"), CURSUS_RUN_MISSING);
  return content;
}

static void
add_tag (CursusAuthor *author, CursusBlock *table, guint nth)
{
  const CursusOutlineTag *outline = &author->facts->outline->tags[nth];
  CursusAuthorValue       title = { &outline->tag->record, "title" };
  CursusBlock            *row = cursus_block_add_new (table, CURSUS_BLOCK_ROW);
  CursusInline           *name = cursus_inline_new ();
  CursusBlock            *cell;

  for (guint i = get_depth (author->facts->outline, nth); i > 0; i--)
    cursus_inline_add_text (name, "\u2003", 0);
  if (!cursus_author_append_text (author, name, outline->tag->title, &title))
    cursus_inline_add_text (name, cursus_tag_get_name (author, nth), 0);
  if (outline->is_retired)
    {
      g_autofree char *retired = g_strdup_printf (" (%s)", cursus_author_word (author, "retired"));

      cursus_inline_add_text (name, retired, CURSUS_RUN_DIM);
    }
  cell = cursus_block_add_cell (row, name);
  cell->is_head = TRUE;
  cell->anchor = g_strdup (outline->tag->record.id);
  add_reference (author, row, nth);
  cell = cursus_block_add_cell (row, make_evidence (author, nth));
  if (author->route->tags[nth].is_gap)
    cell->background = g_strdup ("#f9d6d2");
}

static gboolean
write_evidence (CursusAuthor *author, const CursusOutlineSection *section)
{
  static const CursusColumn columns[] = { { 0.32, 0 }, { 0.26, 0 }, { 0.42, 0 } };
  static const char *const  heads[] = { "Tag", "Reference", "Modules" };
  const CursusOutline      *outline = author->facts->outline;
  CursusBlock              *table = NULL;
  guint                     strand = CURSUS_NOWHERE;
  g_autoptr (GPtrArray) tables = g_ptr_array_new ();

  if (author->route == NULL)
    return FALSE;
  for (guint i = 0; i < outline->n_tags; i++)
    {
      if (outline->tags[i].strand != strand)
        {
          strand = outline->tags[i].strand;
          cursus_author_add_heading (
            author, author->level + 1, cursus_strand_get_name (author, strand),
            cursus_project_nth (author->project, CURSUS_STRANDS, strand)->id);
          table = cursus_author_begin_table (author, columns, heads, G_N_ELEMENTS (heads));
          g_ptr_array_add (tables, table);
        }
      add_tag (author, table, i);
    }
  /* That nothing covers a tag is what is looked for. */
  cursus_silent_columns_remove ((CursusBlock *const *) tables->pdata, tables->len,
                                G_N_ELEMENTS (columns) - 1);
  return outline->n_tags > 0;
}

const CursusSection cursus_coverage_evidence_section = { .id = "coverage-evidence",
                                                         .title = "Evidence",
                                                         .write = write_evidence };
