/* coverage-shares.c - how much of each term a strand has, as bars and as figures
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "documents/author-phrase.h"
#include "documents/kind-look.h"
#include "documents/section-kinds.h"
#include "documents/section-register.h"
#include "documents/share-figure.h"
#include "documents/words.h"

typedef enum
{
  MEASURE_SHARE,
  MEASURE_REACH,
} Measure;

/* A term or, behind the last, the whole route. */
static const CursusCoverage *
get_strands (const CursusRoute *route, guint nth)
{
  return nth < route->n_terms ? route->terms[nth].strands : route->strands;
}

static gint64
get_untagged (const CursusRoute *route, guint nth)
{
  return nth < route->n_terms ? route->terms[nth].untagged : route->untagged;
}

static char *
name_row (const CursusAuthor *author, guint nth)
{
  if (nth < author->route->n_terms)
    return cursus_author_name_term (author, author->route->terms[nth].term, nth);
  return g_strdup (cursus_author_word (author, "Total"));
}

static gint64
get_measure (const CursusCoverage *coverage, Measure measure)
{
  return measure == MEASURE_SHARE ? coverage->share : coverage->reach;
}

/* Reaches of 0 are said, too: that a strand is missing in a term is what is looked for. */
static void
add_row (const CursusAuthor *author, CursusShareFigure *figure, guint nth, Measure measure)
{
  const CursusRoute    *route = author->route;
  const CursusCoverage *strands = get_strands (route, nth);
  guint                 n = author->facts->outline->n_strands;
  g_autofree char      *name = name_row (author, nth);
  gint64                untagged = get_untagged (route, nth);
  gboolean        has_shares = n > 0 && get_measure (&strands[0], measure) != CURSUS_NO_FIGURE;
  CursusShareRow *row = cursus_share_figure_add_row (
    figure, name, has_shares ? NULL : cursus_author_word (author, "cannot be told"));

  for (guint s = 0; s < n && has_shares; s++)
    {
      gint64 value = get_measure (&strands[s], measure);

      if (value > 0 || measure == MEASURE_REACH)
        cursus_share_row_add (row, s, value, cursus_word_percent (author->language, value));
    }
  if (has_shares && measure == MEASURE_SHARE && untagged > 0)
    cursus_share_row_add (row, n, untagged, cursus_word_percent (author->language, untagged));
}

static void
add_bars (const CursusAuthor *author, Measure measure)
{
  CursusShareFigure *figure = cursus_share_figure_new (measure == MEASURE_SHARE);
  const CursusRoute *route = author->route;
  gboolean           has_untagged = FALSE;

  for (guint s = 0; s < author->facts->outline->n_strands; s++)
    cursus_share_figure_add_key (figure, cursus_strand_get_colour (author, s),
                                 cursus_strand_get_name (author, s));
  for (guint i = 0; i <= route->n_terms; i++)
    has_untagged |= get_untagged (route, i) > 0;
  if (measure == MEASURE_SHARE && has_untagged)
    cursus_share_figure_add_key (figure, CURSUS_COLOUR_NONE,
                                 cursus_author_word (author, "Untagged"));
  for (guint i = 0; i <= route->n_terms; i++)
    add_row (author, figure, i, measure);
  cursus_share_figure_add_block (author->into, figure);
}

/* --- the same in figures --- */

static void
add_percent (const CursusAuthor *author, CursusBlock *row, gint64 value)
{
  g_autofree char *text =
    value != CURSUS_NO_FIGURE ? cursus_word_percent (author->language, value) : NULL;
  CursusInline *content = cursus_inline_new ();
  CursusBlock  *cell;

  if (text != NULL)
    cursus_inline_add_text (content, text, 0);
  else
    cursus_inline_add_text (content, cursus_author_word (author, "cannot be told"),
                            CURSUS_RUN_MISSING);
  cell = cursus_block_add_cell (row, content);
  cell->align = CURSUS_ALIGN_END;
  if (value == CURSUS_NO_FIGURE)
    return;
  cell->value = CURSUS_CELL_PERCENT;
  cell->amount = value;
  if (value == 0)
    cell->background = g_strdup ("#f9d6d2");
}

static void
add_table (CursusAuthor *author, Measure measure)
{
  const CursusRoute       *route = author->route;
  guint                    n = route->n_terms + 2;
  g_autofree CursusColumn *columns = g_new0 (CursusColumn, n);
  CursusBlock             *table = cursus_block_add_new (author->into, CURSUS_BLOCK_TABLE);
  CursusBlock             *row = cursus_block_add_new (table, CURSUS_BLOCK_ROW);

  for (guint i = 0; i < n; i++)
    columns[i] = (CursusColumn){ i == 0 ? 2 : 1, i == 0 ? CURSUS_ALIGN_START : CURSUS_ALIGN_END };
  cursus_block_set_columns (table, columns, n);
  table->n_head_rows = 1;
  table->n_head_columns = 1;
  for (guint i = 0; i < n; i++)
    {
      g_autofree char *name =
        i == 0 ? g_strdup (cursus_author_word (author, "Strand")) : name_row (author, i - 1);

      cursus_block_add_cell (row, cursus_inline_new_text (name))->is_head = TRUE;
    }
  for (guint s = 0; s < author->facts->outline->n_strands; s++)
    {
      row = cursus_block_add_new (table, CURSUS_BLOCK_ROW);
      cursus_block_add_cell (row, cursus_inline_new_text (cursus_strand_get_name (author, s)))
        ->is_head = TRUE;
      for (guint i = 0; i <= route->n_terms; i++)
        add_percent (author, row, get_measure (&get_strands (route, i)[s], measure));
    }
}

static const char *const fields[] = { "share", "reach", "share-table", "reach-table", NULL };

/* What the figures mean stands on one page with them; the table may have to go to the next. */
static void
add_measure (CursusAuthor *author, Measure measure, gboolean has_bars, gboolean has_table)
{
  static const char *const words[] = {
    [MEASURE_SHARE] = "Share: the credits of each module, divided among what it covers.",
    [MEASURE_REACH] = "Reach: the credits of all modules that touch a strand.",
  };
  CursusBlock *into = author->into;

  if (!has_bars && !has_table)
    return;
  author->into = cursus_block_add_new (into, CURSUS_BLOCK_SECTION);
  author->into->is_kept = TRUE;
  cursus_block_add_text (author->into, CURSUS_BLOCK_PARAGRAPH,
                         cursus_author_word (author, words[measure]));
  if (has_bars)
    add_bars (author, measure);
  if (has_bars)
    author->into = into;
  if (has_table)
    add_table (author, measure);
  author->into = into;
}

/* In a programme without anything in its terms nothing falls to anything. */
static gboolean
is_known (const CursusAuthor *author)
{
  if (author->route == NULL || author->facts->outline->n_strands == 0)
    return FALSE;
  for (guint i = 0; i < author->route->n_terms; i++)
    if (author->route->terms[i].strands[0].share != CURSUS_NO_FIGURE)
      return TRUE;
  return FALSE;
}

static gboolean
write_shares (CursusAuthor *author, const CursusOutlineSection *section)
{
  if (!is_known (author))
    return FALSE;
  add_measure (author, MEASURE_SHARE, cursus_section_has_field (section, "share"),
               cursus_section_has_field (section, "share-table"));
  add_measure (author, MEASURE_REACH, cursus_section_has_field (section, "reach"),
               cursus_section_has_field (section, "reach-table"));
  return TRUE;
}

const CursusSection cursus_coverage_shares_section = {
  .id = "coverage-shares", .title = "Shares and reach", .fields = fields, .write = write_shares
};
