/* test-pages.c - documents on pages
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "export/pages-private.h"
#include "page-laws.h"
#include "sample-paper.h"

#include <string.h>

static CursusPages *
new_pages (const CursusPaper *paper, double size)
{
  g_autoptr (CursusPaperStyle) style = cursus_paper_style_new ();

  style->size = size;
  return cursus_pages_new (paper, style, NULL);
}

static void
test_laws (gconstpointer name)
{
  static const double sizes[] = { 9.5, 6, 11, 17 };

  for (guint i = 0; i < G_N_ELEMENTS (sizes); i++)
    {
      g_autoptr (CursusPaper) paper = sample_paper_lookup (name);
      g_autoptr (CursusPages) pages = new_pages (paper, sizes[i]);

      g_test_message ("%s, letters of %g points", (const char *) name, sizes[i]);
      g_assert_cmpuint (cursus_pages_n (pages), >, 0);
      page_laws_check (paper, pages);
    }
}

static void
test_sizes (void)
{
  static const char *const names[] = { "a3", "a5", "letter" };

  for (guint i = 0; i < G_N_ELEMENTS (names); i++)
    {
      g_autoptr (CursusPaper) paper = sample_paper_new ();
      g_autoptr (CursusPaperStyle) style = cursus_paper_style_new ();
      g_autoptr (CursusPages) pages = NULL;
      double width, height;

      cursus_paper_style_set_size (style, names[i]);
      pages = cursus_pages_new (paper, style, NULL);
      page_laws_check (paper, pages);
      cursus_pages_get_size (pages, 0, &width, &height);
      g_assert_cmpfloat (width, ==, style->width);
      g_assert_cmpfloat (height, ==, style->height);
    }
}

static void
test_one_by_one (void)
{
  g_autoptr (CursusPaper) paper = sample_paper_new_handbook (20);
  g_autoptr (CursusPaperStyle) style = cursus_paper_style_new ();
  g_autoptr (CursusPages) pages = cursus_pages_new_unfinished (paper, style);
  g_autoptr (CursusPages) whole = cursus_pages_new (paper, style, NULL);
  g_autoptr (GCancellable) cancelled = g_cancellable_new ();
  guint page;

  g_assert_cmpuint (cursus_pages_n (pages), ==, 0);
  g_assert_true (cursus_pages_continue (pages, 1, NULL));
  g_assert_cmpuint (cursus_pages_n (pages), ==, 1);
  g_assert_false (cursus_pages_is_finished (pages));
  g_assert_false (cursus_pages_find_anchor (pages, "m19", &page, NULL));

  g_cancellable_cancel (cancelled);
  g_assert_true (cursus_pages_continue (pages, G_MAXUINT, cancelled));
  g_assert_cmpuint (cursus_pages_n (pages), ==, 1);
  g_assert_null (cursus_pages_new (paper, style, cancelled));

  g_assert_false (cursus_pages_continue (pages, G_MAXUINT, NULL));
  g_assert_true (cursus_pages_is_finished (pages));
  g_assert_cmpuint (cursus_pages_n (pages), ==, cursus_pages_n (whole));
  g_assert_true (cursus_pages_find_anchor (pages, "m19", &page, NULL));
  g_assert_cmpuint (page, ==, cursus_pages_n (pages) - 1);
}

/* What a click means leads back to where it was. */
static void
test_anchors (void)
{
  g_autoptr (CursusPaper) paper = sample_paper_new ();
  g_autoptr (CursusPages) pages = new_pages (paper, 9.5);
  static const char *const anchors[] = { "KIM-101", "KIM-130", "KIM-160", "matrix", "glance" };

  for (guint i = 0; i < G_N_ELEMENTS (anchors); i++)
    {
      guint  page;
      double y;

      g_assert_true (cursus_pages_find_anchor (pages, anchors[i], &page, &y));
      g_assert_cmpstr (cursus_pages_lookup_anchor (pages, page, 90, y + 6), ==, anchors[i]);
    }
  g_assert_false (cursus_pages_find_anchor (pages, "nowhere", NULL, NULL));
  g_assert_null (cursus_pages_lookup_anchor (pages, 0, 2, 2));
}

static guint
count_pages (void (*fill) (CursusBlock *body))
{
  g_autoptr (CursusPaper) paper = cursus_paper_new ("test", "Test", "de");
  g_autoptr (CursusPages) pages = NULL;

  fill (paper->body);
  pages = new_pages (paper, 9.5);
  return cursus_pages_n (pages);
}

static void
fill_nothing (CursusBlock *body)
{
}

static void
fill_breaks (CursusBlock *body)
{
  for (guint i = 0; i < 3; i++)
    {
      cursus_block_add_new (body, CURSUS_BLOCK_PAGE_BREAK);
      cursus_block_add_new (body, CURSUS_BLOCK_PAGE_BREAK);
      cursus_block_add_text (body, CURSUS_BLOCK_PARAGRAPH, "Text");
    }
  cursus_block_add_new (body, CURSUS_BLOCK_PAGE_BREAK);
}

/* Two such parts do not stand on one page; torn apart, all of them need two pages. */
static void
fill_kept (CursusBlock *body)
{
  for (guint i = 0; i < 3; i++)
    {
      CursusBlock *section = cursus_block_add_new (body, CURSUS_BLOCK_SECTION);

      section->is_kept = TRUE;
      for (guint j = 0; j < 22; j++)
        cursus_block_add_text (section, CURSUS_BLOCK_PARAGRAPH, "Text");
    }
}

static void
fill_not_kept (CursusBlock *body)
{
  fill_kept (body);
  for (guint i = 0; i < cursus_block_n (body); i++)
    ((CursusBlock *) cursus_block_nth (body, i))->is_kept = FALSE;
}

static void
fill_turned (CursusBlock *body)
{
  CursusBlock *section;

  cursus_block_add_text (body, CURSUS_BLOCK_PARAGRAPH, "Text");
  section = cursus_block_add_new (body, CURSUS_BLOCK_SECTION);
  section->is_landscape = TRUE;
  cursus_block_add_text (section, CURSUS_BLOCK_PARAGRAPH, "Text");
  cursus_block_add_text (body, CURSUS_BLOCK_PARAGRAPH, "Text");
}

static void
test_breaks (void)
{
  g_assert_cmpuint (count_pages (fill_nothing), ==, 1);
  g_assert_cmpuint (count_pages (fill_breaks), ==, 3);
  g_assert_cmpuint (count_pages (fill_kept), ==, 3);
  g_assert_cmpuint (count_pages (fill_not_kept), ==, 2);
  g_assert_cmpuint (count_pages (fill_turned), ==, 3);
}

static void
test_page_numbers (void)
{
  g_autoptr (CursusPaper) paper = sample_paper_new ();
  g_autoptr (CursusPages) pages = new_pages (paper, 9.5);
  const CursusPageText *text;
  g_autofree char      *expected = NULL;
  guint                 page;

  g_assert_true (cursus_pages_find_anchor (pages, "matrix", &page, NULL));
  g_assert_cmpuint (pages->job->numbered->len, ==, 1);
  text = g_ptr_array_index (pages->job->numbered, 0);
  expected = g_strdup_printf ("\302\240\342\206\222\302\240%u,", page + 1);
  g_assert_nonnull (strstr (text->text, expected));
}

static CursusPaper *
paper_with_paragraph (const char *text)
{
  CursusPaper *paper = cursus_paper_new ("test", "Title", "en");

  cursus_block_add_text (paper->body, CURSUS_BLOCK_PARAGRAPH, text);
  return paper;
}

/* However narrow the text, its end is a whole word. */
static void
test_last_word (void)
{
  CursusPaper *paper =
    paper_with_paragraph ("Understanding the experimental design of a dissertation");
  guint n_lines = 0;

  for (double width = 90; width < 300; width += 7)
    {
      g_autoptr (CursusPaperStyle) style = cursus_paper_style_new ();
      g_autoptr (CursusPages) pages = NULL;
      const CursusPage     *page;
      const CursusPageText *text;
      int                   start;

      style->width = style->margins[1] + style->margins[3] + width;
      pages = cursus_pages_new (paper, style, NULL);
      page = g_ptr_array_index (pages->pages, 0);
      text = g_array_index (page->placed, CursusPlaced, 0).piece.text;
      start = text->lines[text->n_lines - 1].line->start_index;
      n_lines += text->n_lines;
      g_assert_cmpint (start, <=, strrchr (text->text, ' ') + 1 - text->text);
      g_assert_cmpint (text->text[strlen (text->text) - 1], ==, 'n');
    }
  g_assert_cmpuint (n_lines, >, 40);
  cursus_paper_free (paper);
}

static void
draw_nothing (cairo_t *cairo, double width, double height, const char *font, gpointer data)
{
}

/* It begins where the text ends and goes on to the end of the page, on each size of paper. */
static void
test_filling_figure (void)
{
  static const char *const names[] = { "a3", "a4", "letter" };

  for (guint i = 0; i < G_N_ELEMENTS (names); i++)
    {
      CursusPaper *paper = paper_with_paragraph ("Above it");
      CursusBlock *block = cursus_block_add_new (paper->body, CURSUS_BLOCK_FIGURE);
      g_autoptr (CursusPaperStyle) style = cursus_paper_style_new ();
      g_autoptr (CursusPages) pages = NULL;
      const CursusPage   *page;
      const CursusPlaced *place;

      block->figure = g_new0 (CursusFigure, 1);
      block->figure->draw = draw_nothing;
      block->figure->height = 200;
      block->figure->fills_page = TRUE;
      block->figure->alternative = g_strdup ("A picture");
      cursus_paper_style_set_size (style, names[i]);
      pages = cursus_pages_new (paper, style, NULL);
      g_assert_cmpuint (pages->pages->len, ==, 1);
      page = g_ptr_array_index (pages->pages, 0);
      place = &g_array_index (page->placed, CursusPlaced, 1);
      g_assert_cmpfloat_with_epsilon (place->y + place->piece.height, page->body_height, 0.1);
      cursus_paper_free (paper);
    }
}

static CursusFigure *
add_figure (CursusBlock *block)
{
  CursusFigure *figure = g_new0 (CursusFigure, 1);

  figure->draw = draw_nothing;
  figure->height = 200;
  figure->alternative = g_strdup ("A picture");
  cursus_block_add_new (block, CURSUS_BLOCK_FIGURE)->figure = figure;
  return figure;
}

/* The section of a figure that needs a wide page lies on its side where no page is so wide. */
static void
test_wide_figure (void)
{
  static const struct
  {
    const char *name;
    gboolean    is_turned;
  } rows[] = { { "a4", FALSE }, { "a5", TRUE } };

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      CursusPaper *paper = paper_with_paragraph ("Above it");
      CursusBlock *section = cursus_block_add_new (paper->body, CURSUS_BLOCK_SECTION);
      g_autoptr (CursusPaperStyle) style = cursus_paper_style_new ();
      g_autoptr (CursusPages) pages = NULL;
      const CursusPage *page;

      cursus_block_add_text (section, CURSUS_BLOCK_PARAGRAPH, "Its caption");
      add_figure (section)->least_width = 400;
      cursus_block_add_text (paper->body, CURSUS_BLOCK_PARAGRAPH, "Below it");
      cursus_paper_style_set_size (style, rows[i].name);
      pages = cursus_pages_new (paper, style, NULL);
      g_assert_cmpuint (pages->pages->len, ==, rows[i].is_turned ? 3 : 1);
      page = g_ptr_array_index (pages->pages, pages->pages->len / 2);
      g_assert_cmpint (page->is_landscape, ==, rows[i].is_turned);
      page = g_ptr_array_index (pages->pages, pages->pages->len - 1);
      g_assert_false (page->is_landscape);
      cursus_paper_free (paper);
    }
}

/* A picture that fills its page stands below the title, and not on a page of its own. */
static void
test_low_figure (void)
{
  CursusPaper  *paper = paper_with_paragraph ("One\ntwo\nthree\nfour\nfive\nsix\nseven\neight");
  CursusFigure *figure = add_figure (paper->body);
  g_autoptr (CursusPaperStyle) style = cursus_paper_style_new ();
  g_autoptr (CursusPages) pages = NULL;

  figure->height = 2000;
  figure->fills_page = TRUE;
  pages = cursus_pages_new (paper, style, NULL);
  g_assert_cmpuint (pages->pages->len, ==, 1);
  cursus_paper_free (paper);
}

/* However narrow the page, the names of columns are not divided as long as words have room. */
static void
test_head_words (void)
{
  static const char *const  names[] = { "Term", "Assessments", "Type", "Workloads" };
  static const CursusColumn columns[] = { { 1, CURSUS_ALIGN_START },
                                          { 1, CURSUS_ALIGN_END },
                                          { 6, CURSUS_ALIGN_START },
                                          { 1, CURSUS_ALIGN_END } };
  g_autoptr (CursusPaperStyle) style = cursus_paper_style_new ();

  for (double width = 240; width < 520; width += 20)
    {
      CursusPaper *paper = cursus_paper_new ("test", "Test", "en");
      CursusBlock *table = cursus_block_add_new (paper->body, CURSUS_BLOCK_TABLE);
      g_autoptr (CursusPages) pages = NULL;
      const CursusRowPart *part;

      cursus_block_set_columns (table, columns, G_N_ELEMENTS (columns));
      table->n_head_rows = 1;
      for (guint r = 0; r < 2; r++)
        {
          CursusBlock *row = cursus_block_add_new (table, CURSUS_BLOCK_ROW);

          for (guint c = 0; c < G_N_ELEMENTS (columns); c++)
            cursus_block_add_cell (row, cursus_inline_new_text (r == 0 ? names[c] : "1"));
        }
      style->width = style->margins[1] + style->margins[3] + width;
      pages = cursus_pages_new (paper, style, NULL);
      part = g_array_index (((CursusPage *) g_ptr_array_index (pages->pages, 0))->placed,
                            CursusPlaced, 0)
               .piece.part;
      for (guint c = 0; c < part->cells->len; c++)
        g_assert_cmpuint (g_array_index (part->cells, CursusCellPart, c).placed->len, ==, 1);
      cursus_paper_free (paper);
    }
}

/* Two threads draw what a third is still laying out. */
static gpointer
draw_cb (gpointer data)
{
  CursusPages     *pages = data;
  cairo_surface_t *surface = cairo_image_surface_create (CAIRO_FORMAT_RGB24, 600, 850);
  cairo_t         *cairo = cairo_create (surface);

  for (guint i = 0; i < 10; i++)
    cursus_pages_draw (pages, i % cursus_pages_n (pages), cairo);
  g_assert_cmpint (cairo_status (cairo), ==, CAIRO_STATUS_SUCCESS);
  cairo_destroy (cairo);
  cairo_surface_destroy (surface);
  return NULL;
}

static void
test_threads (void)
{
  g_autoptr (CursusPaper) paper = sample_paper_new_handbook (20);
  g_autoptr (CursusPaperStyle) style = cursus_paper_style_new ();
  g_autoptr (CursusPages) pages = cursus_pages_new_unfinished (paper, style);
  GThread *threads[2];

  cursus_pages_continue (pages, 2, NULL);
  for (guint i = 0; i < G_N_ELEMENTS (threads); i++)
    threads[i] = g_thread_new ("draw", draw_cb, pages);
  cursus_pages_continue (pages, G_MAXUINT, NULL);
  for (guint i = 0; i < G_N_ELEMENTS (threads); i++)
    g_thread_join (threads[i]);
  page_laws_check (paper, pages);
}

static cairo_surface_t *
draw_page (CursusPages *pages, guint nth)
{
  cairo_surface_t *surface = cairo_image_surface_create (CAIRO_FORMAT_A8, 600, 850);
  cairo_t         *cairo = cairo_create (surface);

  cursus_pages_draw (pages, nth, cairo);
  g_assert_cmpint (cairo_status (cairo), ==, CAIRO_STATUS_SUCCESS);
  cairo_destroy (cairo);
  cairo_surface_flush (surface);
  return surface;
}

/* A long document is laid out by as many threads as there are processors, and as it was without
 * them. */
static void
test_ahead (void)
{
  g_autoptr (CursusPaper) paper = sample_paper_new_handbook (120);
  g_autoptr (CursusPaperStyle) style = cursus_paper_style_new ();
  g_autoptr (CursusPages) alone = cursus_pages_new_unfinished (paper, style);
  g_autoptr (CursusPages) together = cursus_pages_new (paper, style, NULL);

  cursus_pages_continue (alone, G_MAXUINT, NULL);
  g_assert_cmpuint (cursus_pages_n (together), ==, cursus_pages_n (alone));
  for (guint i = 0; i < cursus_pages_n (alone); i += 7)
    {
      cairo_surface_t *expected = draw_page (alone, i), *found = draw_page (together, i);
      gsize            size = (gsize) cairo_image_surface_get_stride (expected) *
                   (gsize) cairo_image_surface_get_height (expected);

      g_assert_cmpmem (cairo_image_surface_get_data (expected), size,
                       cairo_image_surface_get_data (found), size);
      cairo_surface_destroy (expected);
      cairo_surface_destroy (found);
    }
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_data_func ("/export/pages/laws/sample", "sample", test_laws);
  g_test_add_data_func ("/export/pages/laws/handbook", "handbook-12", test_laws);
  g_test_add_func ("/export/pages/last-word", test_last_word);
  g_test_add_func ("/export/pages/filling-figure", test_filling_figure);
  g_test_add_data_func ("/export/pages/laws/hostile", "hostile", test_laws);
  g_test_add_func ("/export/pages/sizes", test_sizes);
  g_test_add_func ("/export/pages/one-by-one", test_one_by_one);
  g_test_add_func ("/export/pages/anchors", test_anchors);
  g_test_add_func ("/export/pages/breaks", test_breaks);
  g_test_add_func ("/export/pages/page-numbers", test_page_numbers);
  g_test_add_func ("/export/pages/threads", test_threads);
  g_test_add_func ("/export/pages/ahead", test_ahead);
  g_test_add_func ("/export/pages/wide-figure", test_wide_figure);
  g_test_add_func ("/export/pages/low-figure", test_low_figure);
  g_test_add_func ("/export/pages/head-words", test_head_words);
  return g_test_run ();
}
