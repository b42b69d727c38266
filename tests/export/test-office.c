/* test-office.c - what files for office programs and browsers are made of
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "export/cell-grid.h"
#include "export/clean-text.h"
#include "export/export-error.h"
#include "export/exporter.h"
#include "export/language-parts.h"
#include "export/zip-package.h"
#include "sample-paper.h"

#include <locale.h>
#include <string.h>

#define TIME 1795219200

static GBytes *
write_paper (const CursusPaper *paper, const char *format)
{
  CursusPaperStyle   *style = cursus_paper_style_new ();
  CursusExportOptions options = { style, TIME };
  g_autoptr (GError) error = NULL;
  GBytes *bytes = cursus_exporter_lookup (format)->write (paper, &options, NULL, &error);

  g_assert_no_error (error);
  cursus_paper_style_free (style);
  return bytes;
}

static char *
write_text (const CursusPaper *paper, const char *format)
{
  g_autoptr (GBytes) bytes = write_paper (paper, format);

  return g_strndup (g_bytes_get_data (bytes, NULL), g_bytes_get_size (bytes));
}

/* A document that is one paragraph of one run. */
static CursusPaper *
paper_with_run (const char *text, guint style)
{
  CursusPaper  *paper = cursus_paper_new ("test", "Title", "en");
  CursusInline *content = cursus_inline_new ();

  cursus_inline_add_text (content, text, style);
  cursus_block_take_content (cursus_block_add_new (paper->body, CURSUS_BLOCK_PARAGRAPH), content);
  return paper;
}

static CursusBlock *
add_cell (CursusBlock *row, const char *text)
{
  return cursus_block_add_cell (row, cursus_inline_new_text (text));
}

static void
test_clean_text (void)
{
  static const char *const texts[][2] = {
    { "plain", "plain" },
    { "a\001b\tc\177d", "a b c d" },
    { "one\r\ntwo\rthree\nfour", "one\ntwo\nthree\nfour" },
    { "broken \377 byte", "broken \357\277\275 byte" },
    { "no character \357\277\277", "no character \357\277\275" },
    { "🎓 שלום", "🎓 שלום" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (texts); i++)
    {
      g_autofree char *clean = cursus_clean_text (texts[i][0]);

      g_assert_cmpstr (clean, ==, texts[i][1]);
    }
}

static void
test_clean_uri (void)
{
  static const char *const uris[][2] = {
    { "https://example.org/a?b=c#d", "https://example.org/a?b=c#d" },
    { " https://example.org/ä b ", "https://example.org/%C3%A4%20b" },
    { "mailto:dean@example.org", "mailto:dean@example.org" },
    { "javascript:alert(1)", NULL },
    { "JavaScript:alert(1)", NULL },
    { "file:///etc/passwd", NULL },
    { "data:text/html,x", NULL },
    { "\\\\server\\share", NULL },
    { "http://[", NULL },
    { "", NULL },
    { NULL, NULL },
  };

  for (guint i = 0; i < G_N_ELEMENTS (uris); i++)
    {
      g_autofree char *clean = cursus_clean_uri (uris[i][0]);

      g_assert_cmpstr (clean, ==, uris[i][1]);
    }
}

static void
test_direction (void)
{
  g_assert_true (cursus_text_runs_left ("2026: תואר (AI)"));
  g_assert_true (cursus_text_runs_left ("برنامج"));
  g_assert_false (cursus_text_runs_left ("AI: תואר"));
  g_assert_false (cursus_text_runs_left ("2026"));
  g_assert_false (cursus_text_runs_left (NULL));
}

static void
test_language (void)
{
  static const char *const tags[][3] = {
    { "de", "de", "DE" },     { "pt-BR", "pt", "BR" }, { "zh-Hant-TW", "zh", "TW" },
    { "EN_us", "en", "US" },  { "xx", "xx", "none" },  { "<&>", "none", "none" },
    { NULL, "none", "none" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (tags); i++)
    {
      g_autofree char *language = NULL, *country = NULL;

      cursus_language_split (tags[i][0], &language, &country);
      g_assert_cmpstr (language, ==, tags[i][1]);
      g_assert_cmpstr (country, ==, tags[i][2]);
    }
}

/* A head cell over two rows beside one over two columns, and spans that the table does not have. */
static void
test_grid (void)
{
  CursusBlock *table = cursus_block_new (CURSUS_BLOCK_TABLE);
  CursusBlock *row = cursus_block_add_new (table, CURSUS_BLOCK_ROW);
  g_autoptr (CursusCellGrid) grid = NULL;
  CursusBlock *high, *wide, *last;

  table->n_head_rows = 2;
  high = add_cell (row, "high");
  high->row_span = 1000000;
  wide = add_cell (row, "wide");
  wide->column_span = 1000000;
  row = cursus_block_add_new (table, CURSUS_BLOCK_ROW);
  add_cell (row, "b");
  last = add_cell (row, "c");
  row = cursus_block_add_new (table, CURSUS_BLOCK_ROW);
  add_cell (row, "d");
  grid = cursus_cell_grid_new (table);

  g_assert_cmpuint (grid->n_rows, ==, 3);
  g_assert_cmpuint (grid->n_columns, ==, 3);
  g_assert_true (cursus_cell_grid_get (grid, 1, 0)->cell == high);
  g_assert_cmpuint (cursus_cell_grid_get (grid, 0, 0)->row_span, ==, 2);
  g_assert_cmpuint (cursus_cell_grid_get (grid, 0, 1)->column_span, ==, 2);
  g_assert_true (cursus_cell_grid_get (grid, 0, 2)->cell == wide);
  g_assert_false (cursus_cell_grid_is_origin (grid, 0, 2));
  g_assert_true (cursus_cell_grid_get (grid, 1, 2)->cell == last);
  g_assert_null (cursus_cell_grid_get (grid, 2, 1)->cell);
  g_assert_true (cursus_cell_grid_is_head (grid, 1, 2));
  g_assert_false (cursus_cell_grid_is_head (grid, 2, 0));
  cursus_block_free (table);
}

static CursusBlock *
add_number (CursusBlock *row, CursusCellValue value, gint64 amount)
{
  CursusBlock *cell = add_cell (row, "as shown");

  cell->value = value;
  cell->amount = amount;
  return cell;
}

static void
test_csv (void)
{
  CursusPaper     *paper = cursus_paper_new ("test", "Title", "de");
  CursusBlock     *table = cursus_block_add_new (paper->body, CURSUS_BLOCK_TABLE);
  CursusBlock     *row = cursus_block_add_new (table, CURSUS_BLOCK_ROW);
  g_autofree char *text = NULL;

  add_cell (row, "a,b");
  add_cell (row, "say \"x\"");
  add_cell (row, "=1+1");
  add_cell (row, "-x, y");
  row = cursus_block_add_new (table, CURSUS_BLOCK_ROW);
  add_number (row, CURSUS_CELL_NUMBER, -750);
  add_number (row, CURSUS_CELL_PERCENT, 1250);
  add_number (row, CURSUS_CELL_NUMBER, G_MININT64);
  add_cell (row, "@home\nline");
  text = write_text (paper, "csv");

  g_assert_cmpstr (text, ==,
                   "\357\273\277\"a,b\",\"say \"\"x\"\"\",'=1+1,\"'-x, y\"\r\n"
                   "-7.5,0.125,-92233720368547758.08,\"'@home\nline\"\r\n");
  cursus_paper_free (paper);
}

static void
test_markdown (void)
{
  static const struct
  {
    const char *text;
    guint       style;
    const char *expected;
  } runs[] = {
    { "plain text", 0, "plain text" },
    { "# no heading", 0, "\\# no heading" },
    { "1. no list", 0, "1\\. no list" },
    { "2.1 number", 0, "2.1 number" },
    { "- no list", 0, "\\- no list" },
    { "    no code", 0, "no code" },
    { "<script> *a* _b_ [c](d) `e` a|b", 0,
      "\\<script\\> \\*a\\* \\_b\\_ \\[c\\](d) \\`e\\` a\\|b" },
    { "one\ntwo", 0, "one\\\ntwo" },
    { " bold ", CURSUS_RUN_BOLD, "**bold**" },
    { "both", CURSUS_RUN_BOLD | CURSUS_RUN_ITALIC, "***both***" },
    { "a ` b", CURSUS_RUN_CODE, "``a ` b``" },
    { "a|b", CURSUS_RUN_CODE, "`a|b`" },
    { "value", CURSUS_RUN_ASSUMED, "value\\*" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (runs); i++)
    {
      CursusPaper     *paper = paper_with_run (runs[i].text, runs[i].style);
      g_autofree char *text = write_text (paper, "md");
      g_autofree char *expected = g_strdup_printf ("# Title\n\n%s\n", runs[i].expected);

      g_assert_cmpstr (g_strchomp (text), ==, g_strchomp (expected));
      cursus_paper_free (paper);
    }
}

/* A sign that stands for bold is one only where a word begins or ends. */
static void
test_markdown_within_words (void)
{
  CursusPaper     *paper = cursus_paper_new ("test", "Title", "en");
  CursusInline    *content = cursus_inline_new ();
  g_autofree char *text = NULL;

  cursus_inline_add_text (content, "Note:", CURSUS_RUN_BOLD);
  cursus_inline_add_text (content, "text", 0);
  cursus_block_take_content (cursus_block_add_new (paper->body, CURSUS_BLOCK_PARAGRAPH), content);
  text = write_text (paper, "md");

  g_assert_cmpstr (text, ==, "# Title\n\n<strong>Note:</strong>text\n");
  cursus_paper_free (paper);
}

static void
test_html_escapes (void)
{
  CursusPaper     *paper = paper_with_run ("<script>alert('1')</script> & \"x\"", CURSUS_RUN_BOLD);
  g_autofree char *text = write_text (paper, "html");

  g_assert_nonnull (strstr (text, "<strong>&lt;script&gt;alert('1')&lt;/script&gt; &amp; "));
  g_assert_null (strstr (text, "<script"));
  cursus_paper_free (paper);
}

/* The names of fonts come from a file that anybody may have written. */
static void
test_html_style (void)
{
  CursusPaper        *paper = paper_with_run ("text", 0);
  CursusPaperStyle   *style = cursus_paper_style_new ();
  CursusExportOptions options = { style, TIME };
  g_autoptr (GBytes) bytes = NULL;
  g_autofree char *text = NULL;

  g_free (style->font);
  g_free (style->accent);
  style->font = g_strdup ("A</style><script>x()</script>\"}, Noto Sans");
  style->accent = g_strdup ("red}</style>");
  bytes = cursus_exporter_lookup ("html")->write (paper, &options, NULL, NULL);
  text = g_strndup (g_bytes_get_data (bytes, NULL), g_bytes_get_size (bytes));

  g_assert_null (strstr (text, "<script"));
  g_assert_nonnull (strstr (text, "\"Noto Sans\""));
  g_assert_nonnull (strstr (text, "--accent:#1a5fb4"));
  cursus_paper_style_free (style);
  cursus_paper_free (paper);
}

/* The desktop's language must not get into a file that programs read. */
static void
test_locale (void)
{
  static const char *const formats[] = { "html", "odt", "docx", "md", "xlsx", "csv" };
  CursusPaper             *paper = sample_paper_new ();
  GBytes                  *plain[G_N_ELEMENTS (formats)];

  for (guint i = 0; i < G_N_ELEMENTS (formats); i++)
    plain[i] = write_paper (paper, formats[i]);
  if (setlocale (LC_ALL, "de_DE.UTF-8") == NULL)
    g_test_skip ("There is no German locale here");
  for (guint i = 0; i < G_N_ELEMENTS (formats); i++)
    {
      g_autoptr (GBytes) german = write_paper (paper, formats[i]);

      g_assert_true (g_bytes_equal (plain[i], german));
      g_bytes_unref (plain[i]);
    }
  setlocale (LC_ALL, "C");
  cursus_paper_free (paper);
}

static void
test_unfit (void)
{
  static const char *const formats[] = { "xlsx", "csv" };
  CursusPaper             *paper = paper_with_run ("no table", 0);
  CursusPaperStyle        *style = cursus_paper_style_new ();
  CursusExportOptions      options = { style, TIME };

  for (guint i = 0; i < G_N_ELEMENTS (formats); i++)
    {
      const CursusExporter *exporter = cursus_exporter_lookup (formats[i]);
      g_autoptr (GError) error = NULL;

      g_assert_false (exporter->can_write (paper));
      g_assert_null (exporter->write (paper, &options, NULL, &error));
      g_assert_error (error, CURSUS_EXPORT_ERROR, CURSUS_EXPORT_ERROR_UNFIT);
    }
  cursus_paper_style_free (style);
  cursus_paper_free (paper);
}

static void
test_cancelled (void)
{
  static const char *const formats[] = { "html", "odt", "docx", "md", "xlsx", "csv" };
  CursusPaper             *paper = sample_paper_new ();
  CursusPaperStyle        *style = cursus_paper_style_new ();
  CursusExportOptions      options = { style, TIME };
  g_autoptr (GCancellable) cancellable = g_cancellable_new ();

  g_cancellable_cancel (cancellable);
  for (guint i = 0; i < G_N_ELEMENTS (formats); i++)
    {
      g_autoptr (GError) error = NULL;

      g_assert_null (
        cursus_exporter_lookup (formats[i])->write (paper, &options, cancellable, &error));
      g_assert_error (error, G_IO_ERROR, G_IO_ERROR_CANCELLED);
    }
  cursus_paper_style_free (style);
  cursus_paper_free (paper);
}

/* The type of a package lies where the standard wants it. */
static void
test_package (void)
{
  g_autoptr (CursusZipPackage) package = cursus_zip_package_new (TIME);
  g_autoptr (GBytes) bytes = NULL;
  const char *data;

  cursus_zip_package_add (package, "mimetype", g_bytes_new_static ("a/b", 3), TRUE);
  cursus_zip_package_add (package, "x.xml", g_bytes_new_static ("<x/>", 4), FALSE);
  bytes = cursus_zip_package_finish (package, NULL);
  data = g_bytes_get_data (bytes, NULL);

  g_assert_cmpmem (data + 30, 11, "mimetypea/b", 11);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/export/office/clean-text", test_clean_text);
  g_test_add_func ("/export/office/clean-uri", test_clean_uri);
  g_test_add_func ("/export/office/direction", test_direction);
  g_test_add_func ("/export/office/language", test_language);
  g_test_add_func ("/export/office/grid", test_grid);
  g_test_add_func ("/export/office/csv", test_csv);
  g_test_add_func ("/export/office/markdown", test_markdown);
  g_test_add_func ("/export/office/markdown-within-words", test_markdown_within_words);
  g_test_add_func ("/export/office/html-escapes", test_html_escapes);
  g_test_add_func ("/export/office/html-style", test_html_style);
  g_test_add_func ("/export/office/locale", test_locale);
  g_test_add_func ("/export/office/unfit", test_unfit);
  g_test_add_func ("/export/office/cancelled", test_cancelled);
  g_test_add_func ("/export/office/package", test_package);
  return g_test_run ();
}
