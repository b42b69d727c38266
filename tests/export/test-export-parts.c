/* test-export-parts.c - what pages and files are made with: columns, hyphens, pictures
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "export/column-widths.h"
#include "export/export-error.h"
#include "export/exporter.h"
#include "export/hyphens.h"
#include "export/png-image.h"
#include "export/svg-image.h"
#include "sample-paper.h"

#include <string.h>

static void
test_widths (void)
{
  static const struct
  {
    CursusColumnNeed needs[3];
    double           width;
    double           widths[3];
  } rows[] = {
    /* shares alone, narrow ones beside a share, narrow ones alone */
    { { { 1, 10, 90 }, { 2, 10, 90 }, { 1, 10, 90 } }, 200, { 50, 100, 50 } },
    { { { 0, 10, 30 }, { 1, 10, 90 }, { 0, 20, 40 } }, 200, { 30, 130, 40 } },
    { { { 0, 10, 30 }, { 0, 10, 20 }, { 0, 20, 40 } }, 200, { 30, 20, 40 } },
    /* a long word takes more than its share */
    { { { 1, 100, 100 }, { 1, 10, 90 }, { 1, 10, 90 } }, 200, { 100, 50, 50 } },
    /* narrow ones give way to the words of others, and all to each other */
    { { { 0, 10, 150 }, { 1, 80, 90 }, { 0, 10, 70 } }, 200, { 73, 90, 37 } },
    /* where others would have little more than a word in a line; never more than half for that */
    { { { 0, 20, 150 }, { 1, 40, 500 }, { 0, 20, 20 } }, 200, { 100, 80, 20 } },
    { { { 0, 10, 190 }, { 1, 70, 500 }, { 0, 10, 10 } }, 200, { 90, 100, 10 } },
    { { { 0, 50, 50 }, { 1, 60, 500 }, { 0, 70, 70 } }, 200, { 50, 80, 70 } },
    { { { 0, 100, 150 }, { 1, 200, 200 }, { 0, 100, 100 } }, 200, { 50, 100, 50 } },
  };

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      double widths[3];

      cursus_column_widths_share_out (rows[i].needs, 3, rows[i].width, widths);
      for (guint j = 0; j < 3; j++)
        g_assert_cmpfloat_with_epsilon (widths[j], rows[i].widths[j], 0.001);
    }
}

static char *
divide (CursusHyphens *hyphens, const char *language, const char *text)
{
  g_autoptr (GString) out = g_string_new (NULL);

  cursus_hyphens_append (hyphens, language, text, strlen (text), out);
  g_string_replace (out, "\302\255", "|", 0);
  return g_string_free (g_steal_pointer (&out), FALSE);
}

static void
test_hyphens (void)
{
  static const struct
  {
    const char *language;
    const char *text;
    const char *divided;
  } rows[] = {
    { "de", "Datenschutz", "Daten|schutz" },
    { "de-AT", "Größenordnung.", "Grö|ßen|ord|nung." },
    { "de", "Medizinprodukteverordnung", "Medi|zin|pro|duk|te|ver|ord|nung" },
    { "en", "understanding mathematics", "under|stand|ing math|emat|ics" },
    /* no single letter between two hyphens; a word that the patterns get wrong */
    { "de", "Masterarbeit Abschlussarbeit", "Mas|ter|ar|beit Abschluss|ar|beit" },
    { "de", "Wahlmodule Wahlpflichtmodul", "Wahl|module Wahl|pflicht|mo|dul" },
    { "en-GB", "understanding", "under|stand|ing" },
    /* short words, abbreviations, addresses, other scripts, other languages */
    { "de", "Ende HOCHSCHULE", "Ende HOCHSCHULE" },
    { "de", "https://example.org/verordnung", "https://example.org/verordnung" },
    { "en", "understanding https://example.org/in-understanding-it understanding",
      "under|stand|ing https://example.org/in-understanding-it under|stand|ing" },
    { "de", "医療における人工知能 العنوان", "医療における人工知能 العنوان" },
    { "qq", "understanding", "understanding" },
    { "../../etc/passwd", "understanding", "understanding" },
    { "", "understanding", "understanding" },
  };
  g_autoptr (CursusHyphens) hyphens = cursus_hyphens_new ();

  if (!g_file_test ("/usr/share/hyphen/hyph_de.dic", G_FILE_TEST_EXISTS) ||
      !g_file_test ("/usr/share/hyphen/hyph_en_US.dic", G_FILE_TEST_EXISTS))
    {
      g_test_skip ("no patterns installed");
      return;
    }
  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      g_autofree char *divided = divide (hyphens, rows[i].language, rows[i].text);

      g_assert_cmpstr (divided, ==, rows[i].divided);
    }
}

/* The same drawing gets the same numbers, whatever else was drawn before it. */
static void
test_svg_numbers (void)
{
  static const struct
  {
    const char *drawn;
    const char *numbered;
  } rows[] = {
    { "<svg/>", "<svg/>" },
    { "<g id=\"surface17\">", "<g id=\"surface1\">" },
    { "<g id=\"surface9\"><use xlink:href=\"#surface12\"/><use xlink:href=\"#surface9\"/>",
      "<g id=\"surface1\"><use xlink:href=\"#surface2\"/><use xlink:href=\"#surface1\"/>" },
    { "<text>surface7</text>\"surface\"", "<text>surface7</text>\"surface\"" },
    { "surface3", "surface3" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      GByteArray *drawn = g_byte_array_new ();
      g_autoptr (GBytes) numbered = NULL;

      g_byte_array_append (drawn, (const guint8 *) rows[i].drawn, (guint) strlen (rows[i].drawn));
      numbered = cursus_svg_image_renumber (drawn);
      g_assert_cmpmem (g_bytes_get_data (numbered, NULL), g_bytes_get_size (numbered),
                       rows[i].numbered, strlen (rows[i].numbered));
    }
}

static cairo_status_t
read_cb (void *data, unsigned char *bytes, unsigned int length)
{
  const guint8 **rest = data;

  memcpy (bytes, *rest, length);
  *rest += length;
  return CAIRO_STATUS_SUCCESS;
}

/* What cairo reads is what was drawn. */
static void
test_png (void)
{
  for (guint opaque = 0; opaque < 2; opaque++)
    {
      cairo_surface_t *drawn =
        cairo_image_surface_create (opaque ? CAIRO_FORMAT_RGB24 : CAIRO_FORMAT_ARGB32, 37, 23);
      cairo_t         *cairo = cairo_create (drawn);
      cairo_surface_t *again;
      g_autoptr (GBytes) bytes = NULL;
      const guint8 *rest;

      cairo_set_source_rgb (cairo, 0.2, 0.4, 1);
      cairo_rectangle (cairo, 3, 4, 20, 10);
      cairo_fill (cairo);
      cairo_set_source_rgba (cairo, 1, 0.5, 0, 0.4);
      cairo_arc (cairo, 20, 12, 9, 0, 6);
      cairo_fill (cairo);
      cairo_destroy (cairo);
      bytes = cursus_png_image_write (drawn);
      rest = g_bytes_get_data (bytes, NULL);
      again = cairo_image_surface_create_from_png_stream (read_cb, &rest);
      g_assert_cmpint (cairo_surface_status (again), ==, CAIRO_STATUS_SUCCESS);
      g_assert_cmpint (cairo_image_surface_get_width (again), ==, 37);
      for (int y = 0; y < 23; y++)
        for (int i = 0; i < 37 * 4; i++)
          if (!opaque || i % 4 != 3)
            g_assert_cmpint (ABS (cairo_image_surface_get_data (
                                    drawn)[y * cairo_image_surface_get_stride (drawn) + i] -
                                  cairo_image_surface_get_data (
                                    again)[y * cairo_image_surface_get_stride (again) + i]),
                             <=, 1);
      cairo_surface_destroy (again);
      cairo_surface_destroy (drawn);
    }
}

static void
test_exporters (void)
{
  g_assert_null (cursus_exporter_lookup ("doc"));
  for (guint i = 0; cursus_exporters[i] != NULL; i++)
    g_assert_true (cursus_exporter_lookup (cursus_exporters[i]->id) == cursus_exporters[i]);
}

static void
test_pictures (void)
{
  static const struct
  {
    const char *format;
    const char *begin;
  } rows[] = { { "svg", "<?xml" }, { "png", "\211PNG" } };
  g_autoptr (CursusPaper) figure = sample_paper_new_figure ();
  g_autoptr (CursusPaper) empty = sample_paper_lookup ("empty");
  g_autoptr (CursusPaperStyle) style = cursus_paper_style_new ();
  CursusExportOptions options = { style, 0 };

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      const CursusExporter *exporter = cursus_exporter_lookup (rows[i].format);
      g_autoptr (GError) error = NULL;
      g_autoptr (GBytes) first = exporter->write (figure, &options, NULL, &error);
      g_autoptr (GBytes) second = exporter->write (figure, &options, NULL, NULL);

      g_assert_no_error (error);
      g_assert_true (exporter->can_write (figure));
      g_assert_true (g_bytes_equal (first, second));
      g_assert_true (g_str_has_prefix (g_bytes_get_data (first, NULL), rows[i].begin));
      g_assert_false (exporter->can_write (empty));
      g_assert_null (exporter->write (empty, &options, NULL, &error));
      g_assert_error (error, CURSUS_EXPORT_ERROR, CURSUS_EXPORT_ERROR_UNFIT);
    }
}

static void
test_cancelled (void)
{
  g_autoptr (CursusPaper) paper = sample_paper_new_figure ();
  g_autoptr (CursusPaperStyle) style = cursus_paper_style_new ();
  g_autoptr (GCancellable) cancellable = g_cancellable_new ();
  CursusExportOptions options = { style, 0 };

  g_cancellable_cancel (cancellable);
  for (guint i = 0; cursus_exporters[i] != NULL; i++)
    {
      g_autoptr (GError) error = NULL;

      if (!cursus_exporters[i]->can_write (paper))
        continue;
      g_assert_null (cursus_exporters[i]->write (paper, &options, cancellable, &error));
      g_assert_error (error, G_IO_ERROR, G_IO_ERROR_CANCELLED);
    }
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/export/parts/widths", test_widths);
  g_test_add_func ("/export/parts/hyphens", test_hyphens);
  g_test_add_func ("/export/parts/svg-numbers", test_svg_numbers);
  g_test_add_func ("/export/parts/png", test_png);
  g_test_add_func ("/export/parts/exporters", test_exporters);
  g_test_add_func ("/export/parts/pictures", test_pictures);
  g_test_add_func ("/export/parts/cancelled", test_cancelled);
  return g_test_run ();
}
