/* test-plan-figure.c - the picture of a plan shows what the plan says, and keeps to its frame
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "documents/author.h"
#include "documents/plan-drawing.h"
#include "documents/plan-stacking.h"
#include "store/data-projects.h"

#include <string.h>

#define WIDTH 717
#define HEIGHT 350
/* What antialiasing and slanted letters may reach beyond. */
#define TOLERANCE 2

typedef struct
{
  CursusFacts *facts;
  CursusAuthor author;
} Subject;

static void
subject_init (Subject *subject, const CursusProject *project, const char *language)
{
  *subject = (Subject){ cursus_facts_new (project) };
  subject->author = (CursusAuthor){
    .facts = subject->facts,
    .project = subject->facts->project,
    .programme = cursus_project_lookup_programme (project),
    .language = language,
  };
  if (subject->facts->n_routes == 0)
    return;
  subject->author.route = subject->facts->routes[0];
  subject->author.plan = subject->facts->outline->plans[subject->author.route->plan].plan;
}

static CursusPlanFigure *
make (Subject *subject, CursusPlanColours colours, guint n_columns)
{
  CursusPlanWish wish = { colours, 0, subject->author.route->n_terms, n_columns, HEIGHT };

  return cursus_plan_figure_new (&subject->author, &wish);
}

static void
foreach_template (void (*function) (Subject *subject))
{
  static const char *const languages[] = { "en", "de" };
  g_autoptr (GPtrArray) templates = cursus_data_projects_load ("templates");
  guint n = 0;

  for (guint i = 0; i < templates->len; i++)
    for (guint l = 0; l < G_N_ELEMENTS (languages); l++)
      {
        const CursusDataProject *data = templates->pdata[i];
        Subject                  subject;

        subject_init (&subject, data->project, languages[l]);
        if (subject.author.route != NULL && subject.author.route->n_terms > 0)
          {
            function (&subject);
            n++;
          }
        cursus_facts_free (subject.facts);
      }
  g_assert_cmpuint (n, >, 8);
}

/* --- stacking --- */

static const CursusPlanBlock *
nth_block (const CursusPlanFigure *figure, guint nth)
{
  return &g_array_index (figure->blocks, CursusPlanBlock, nth);
}

static void
check_column (const CursusPlanFigure *figure, const CursusPlanStacking *stacking, guint column)
{
  for (guint a = 0; a < stacking->n; a++)
    for (guint b = 0; b < a; b++)
      {
        const CursusPlanBlock *first = nth_block (figure, a), *second = nth_block (figure, b);
        const CursusPlanStack *one = &stacking->stacks[a], *other = &stacking->stacks[b];

        if (column < first->first || column >= first->first + first->n || column < second->first ||
            column >= second->first + second->n)
          continue;
        g_assert_true (one->y + one->heights[column - first->first] <= other->y + 0.01 ||
                       other->y + other->heights[column - second->first] <= one->y + 0.01);
      }
}

static void
check_stacking (Subject *subject)
{
  g_autoptr (CursusPlanFigure) figure = make (subject, CURSUS_PLAN_BY_KIND, 8);
  g_autoptr (CursusPlanStacking) stacking = cursus_plan_stacking_new (figure, 300, 10);

  g_assert_cmpfloat (stacking->height, <=, 300.01);
  for (guint c = 0; c < figure->columns->len; c++)
    check_column (figure, stacking, c);
  for (guint i = 0; i < stacking->n; i++)
    g_assert_cmpfloat (stacking->stacks[i].y, >=, 0);
}

static void
test_stacking (void)
{
  foreach_template (check_stacking);
}

/* Twice the credits are twice the height. */
static void
test_proportion (void)
{
  g_autoptr (CursusPlanFigure) figure = g_new0 (CursusPlanFigure, 1);
  g_autoptr (CursusPlanStacking) stacking = NULL;
  static gint64    amounts[] = { 500, 1000, 1500, 1000, 500 };
  CursusPlanColumn column = { 0 };

  figure->columns = g_array_new (FALSE, TRUE, sizeof (CursusPlanColumn));
  figure->blocks = g_array_new (FALSE, TRUE, sizeof (CursusPlanBlock));
  figure->keys = g_array_new (FALSE, TRUE, sizeof (CursusPlanKey));
  figure->per_band = 2;
  g_array_append_val (figure->columns, column);
  g_array_append_val (figure->columns, column);
  for (guint i = 0; i < 3; i++)
    {
      CursusPlanBlock block = { .first = 0, .n = 1, .amounts = &amounts[i] };

      g_array_append_val (figure->blocks, block);
    }
  g_array_append_val (figure->blocks,
                      ((CursusPlanBlock){ .first = 0, .n = 2, .amounts = &amounts[3] }));

  stacking = cursus_plan_stacking_new (figure, 400, 1);
  g_assert_cmpfloat_with_epsilon (stacking->height, 400, 0.1);
  g_assert_cmpfloat_with_epsilon (stacking->stacks[0].heights[0], 50, 0.1);
  g_assert_cmpfloat_with_epsilon (stacking->stacks[1].heights[0], 100, 0.1);
  g_assert_cmpfloat_with_epsilon (stacking->stacks[2].heights[0], 150, 0.1);
  /* What runs through both stands at the same height in both, above the others. */
  g_assert_cmpfloat (stacking->stacks[3].y, ==, 0);
  g_assert_cmpfloat_with_epsilon (stacking->stacks[3].heights[1], 50, 0.1);
}

/* --- drawing --- */

static void
check_drawing (const CursusPlanFigure *figure, double width, double height)
{
  cairo_surface_t *surface = cairo_recording_surface_create (CAIRO_CONTENT_COLOR_ALPHA, NULL);
  cairo_t         *cairo = cairo_create (surface);
  double           x, y, inked_width, inked_height;

  cursus_plan_draw (cairo, width, height, "Sans", (gpointer) figure);
  g_assert_cmpint (cairo_status (cairo), ==, CAIRO_STATUS_SUCCESS);
  cairo_recording_surface_ink_extents (surface, &x, &y, &inked_width, &inked_height);
  g_assert_cmpfloat (x, >=, -TOLERANCE);
  g_assert_cmpfloat (y, >=, -TOLERANCE);
  g_assert_cmpfloat (x + inked_width, <=, width + TOLERANCE);
  g_assert_cmpfloat (y + inked_height, <=, height + TOLERANCE);
  g_assert_cmpfloat (inked_width, >, width / 2);
  cairo_destroy (cairo);
  cairo_surface_destroy (surface);
}

static void
draw_all_ways (Subject *subject)
{
  static const guint columns[] = { 2, 4, 8 };

  for (guint i = 0; i < G_N_ELEMENTS (columns); i++)
    {
      g_autoptr (CursusPlanFigure) by_kind = make (subject, CURSUS_PLAN_BY_KIND, columns[i]);
      g_autoptr (CursusPlanFigure) by_strand = make (subject, CURSUS_PLAN_BY_STRAND, columns[i]);

      check_drawing (by_kind, WIDTH, HEIGHT * 2);
      check_drawing (by_strand, 451, HEIGHT * 2);
    }
}

static void
test_drawing (void)
{
  foreach_template (draw_all_ways);
}

/* --- in words --- */

static void
check_alternative (Subject *subject)
{
  g_autoptr (CursusPlanFigure) figure = make (subject, CURSUS_PLAN_BY_KIND, 8);
  g_autofree char   *text = cursus_plan_figure_dup_alternative (figure, &subject->author);
  const CursusRoute *route = subject->author.route;

  for (guint t = 0; t < route->n_terms; t++)
    {
      g_autofree char *name = cursus_author_name_term (&subject->author, route->terms[t].term, t);

      g_assert_nonnull (strstr (text, name));
    }
  for (guint m = 0; m < subject->facts->outline->n_modules; m++)
    {
      const CursusModule *module = subject->facts->outline->modules[m].module;
      const char         *title = cursus_author_show (&subject->author, module->title);

      if (route->stays[m].is_placed && title != NULL)
        g_assert_nonnull (strstr (text, title));
    }
}

static void
test_alternative (void)
{
  foreach_template (check_alternative);
}

/* --- what is not stated --- */

static guint n_unknown, n_off;

static void
count_unknown (Subject *subject)
{
  g_autoptr (CursusPlanFigure) figure = make (subject, CURSUS_PLAN_BY_KIND, 8);
  gboolean has_key = FALSE, has_unknown = FALSE;

  for (guint i = 0; i < figure->blocks->len; i++)
    {
      const CursusPlanBlock *block = nth_block (figure, i);

      g_assert_true ((block->credits == NULL) == (block->amounts[0] == CURSUS_NO_FIGURE));
      g_assert_false (block->is_unknown && block->credits != NULL);
      has_unknown |= block->is_unknown;
      n_unknown += block->is_unknown ? 1 : 0;
    }
  for (guint i = 0; i < figure->keys->len; i++)
    has_key |= g_array_index (figure->keys, CursusPlanKey, i).type == CURSUS_PLAN_KEY_UNKNOWN;
  g_assert_true (has_key == has_unknown);
  for (guint c = 0; c < figure->columns->len; c++)
    {
      const CursusTermFacts *term = &subject->author.route->terms[c];
      gboolean               is_off = g_array_index (figure->columns, CursusPlanColumn, c).is_off;

      n_off += is_off ? 1 : 0;
      /* A sum that is only a lower bound may still become what it is to be. */
      g_assert_false (is_off && term->credits.unknown > 0 &&
                      term->credits.amount <= term->term->credits);
    }
}

/* It is hatched and no 0, and a sum that is not what it is to be stands out. */
static void
test_unknown (void)
{
  n_unknown = n_off = 0;
  foreach_template (count_unknown);
  g_assert_cmpuint (n_unknown, >, 0);
  g_assert_cmpuint (n_off, >, 0);
}

/* Fontconfig keeps its fonts until the end. */
const char *__lsan_default_suppressions (void);

const char *
__lsan_default_suppressions (void)
{
  return "leak:libfontconfig\n";
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/documents/plan-figure/stacking", test_stacking);
  g_test_add_func ("/documents/plan-figure/proportion", test_proportion);
  g_test_add_func ("/documents/plan-figure/drawing", test_drawing);
  g_test_add_func ("/documents/plan-figure/alternative", test_alternative);
  g_test_add_func ("/documents/plan-figure/unknown", test_unknown);
  return g_test_run ();
}
