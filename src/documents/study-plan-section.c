/* study-plan-section.c - the plan as a picture, one figure or, if it is long, several
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "documents/plan-drawing.h"
#include "documents/section-kinds.h"

/* So many terms stand side by side, and so many rows of them in one picture. */
#define USUAL_COLUMNS 8
#define MOST_COLUMNS 24
#define BANDS 2
#define USUAL_HEIGHT 400
/* Of what grows to the end of its page, where there are no pages. */
#define PAGE_HEIGHT 350
#define LEAST_HEIGHT 120
/* In points: in narrower columns there is no room for titles. */
#define COLUMN_WIDTH 78
#define MOST_HEIGHT 2000

static guint
read_number (const CursusOutlineSection *section, const char *option, guint usual, guint most)
{
  const char *text = cursus_outline_section_get (section, option);
  guint64     number;

  if (text == NULL || !g_ascii_string_to_unsigned (text, 10, 1, most, &number, NULL))
    return usual;
  return (guint) number;
}

static gboolean
has_marks (const CursusAuthor *author)
{
  const CursusOutline *outline = author->facts->outline;

  for (guint i = 0; i < outline->n_modules; i++)
    if (author->route->stays[i].first != CURSUS_NOWHERE && outline->modules[i].n_marks > 0)
      return TRUE;
  return FALSE;
}

static CursusPlanColours
choose_colours (const CursusAuthor *author, const CursusOutlineSection *section)
{
  if (cursus_outline_section_is (section, "colour", "kind"))
    return CURSUS_PLAN_BY_KIND;
  if (cursus_outline_section_is (section, "colour", "strand") || has_marks (author))
    return CURSUS_PLAN_BY_STRAND;
  return CURSUS_PLAN_BY_KIND;
}

static void
free_cb (gpointer figure)
{
  cursus_plan_figure_free (figure);
}

static double
read_height (const CursusOutlineSection *section)
{
  if (cursus_outline_section_is (section, "height", "page"))
    return PAGE_HEIGHT;
  return MAX (read_number (section, "height", USUAL_HEIGHT, MOST_HEIGHT), LEAST_HEIGHT);
}

static CursusFigure *
add_figure (CursusAuthor *author, const CursusPlanWish *wish)
{
  CursusPlanFigure *plan = cursus_plan_figure_new (author, wish);
  CursusBlock      *block = cursus_block_add_new (author->into, CURSUS_BLOCK_FIGURE);

  block->figure = g_new0 (CursusFigure, 1);
  block->figure->draw = cursus_plan_draw;
  block->figure->data = plan;
  block->figure->free = free_cb;
  block->figure->height = wish->height;
  block->figure->least_width = wish->n_columns * COLUMN_WIDTH;
  block->figure->alternative = cursus_plan_figure_dup_alternative (plan, author);
  return block->figure;
}

static gboolean
write_plan (CursusAuthor *author, const CursusOutlineSection *section)
{
  guint          columns = read_number (section, "columns", USUAL_COLUMNS, MOST_COLUMNS);
  guint          n = author->route != NULL ? author->route->n_terms : 0;
  CursusPlanWish wish = { 0 };

  wish.height = read_height (section);
  for (guint first = 0; first < n; first += wish.n_terms)
    {
      wish.colours = choose_colours (author, section);
      wish.first = first;
      wish.n_terms = MIN (columns * BANDS, n - first);
      /* Rows of equal length: 12 terms are twice six, not eight and four. */
      wish.n_columns = wish.n_terms > columns ? (wish.n_terms + BANDS - 1) / BANDS : wish.n_terms;
      if (first > 0)
        cursus_block_add_new (author->into, CURSUS_BLOCK_PAGE_BREAK);
      add_figure (author, &wish)->fills_page =
        cursus_outline_section_is (section, "height", "page");
    }
  return n > 0;
}

static const char *const options[] = { "colour", "columns", "height", NULL };

const CursusSection cursus_study_plan_section = {
  .id = "study-plan",
  .title = "Study plan",
  .options = options,
  .write = write_plan,
  .is_wide = TRUE,
};
