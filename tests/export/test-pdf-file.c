/* test-pdf-file.c - the objects of a PDF, read and written, and its letters
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "export/pdf-codes.h"
#include "export/pdf-page.h"
#include "export/pdf-source.h"
#include "export/pdf-string.h"
#include "export/pdf-writer.h"

#include <string.h>

static CursusPdfText
text_of (const char *text)
{
  return (CursusPdfText){ text, strlen (text) };
}

static void
assert_text (CursusPdfText text, const char *expected)
{
  g_autofree char *copy = g_strndup (text.length > 0 ? text.start : "", text.length);

  g_assert_cmpstr (copy, ==, expected);
}

static void
test_next (void)
{
  static const struct
  {
    const char *text;
    const char *items[6];
  } rows[] = {
    { "", { NULL } },
    { " \n", { NULL } },
    { "12 0 R 7", { "12 0 R", "7" } },
    { "12 0 0.5 -3", { "12", "0", "0.5", "-3" } },
    { "/A/B <</C[1 2]>>(x)", { "/A", "/B", "<</C[1 2]>>", "(x)" } },
    { "(a (b) \\) c) <feff> [ (]) <</D (>>)>> ]",
      { "(a (b) \\) c)", "<feff>", "[ (]) <</D (>>)>> ]" } },
    { "% a comment (\ntrue", { "true" } },
    { "[()18<>480<0001>]TJ", { "[()18<>480<0001>]", "TJ" } },
    /* what ends too early ends there */
    { "(a (b)", { "(a (b)" } },
    { "[1 2", { "[1 2" } },
    { "<</A 1", { "<</A 1" } },
    { "<fe", { "<fe" } },
    { "12 0", { "12", "0" } },
  };

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      CursusPdfText rest = text_of (rows[i].text);

      for (guint j = 0; rows[i].items[j] != NULL; j++)
        assert_text (cursus_pdf_text_next (&rest), rows[i].items[j]);
      g_assert_cmpuint (cursus_pdf_text_next (&rest).length, ==, 0);
    }
}

static void
test_look_up (void)
{
  CursusPdfText dictionary = text_of ("<< /A (/B) /B [ 3 0 R ] /Kids 4 /K 5 0 R >>");
  guint         number;

  assert_text (cursus_pdf_text_lookup (dictionary, "/A"), "(/B)");
  assert_text (cursus_pdf_text_open (cursus_pdf_text_lookup (dictionary, "/B")), " 3 0 R ");
  assert_text (cursus_pdf_text_open (cursus_pdf_text_lookup (dictionary, "/K")), "5 0 R");
  assert_text (cursus_pdf_text_lookup (dictionary, "/C"), "");
  assert_text (cursus_pdf_text_lookup (text_of ("[ /A 1 ]"), "/A"), "");
  g_assert_cmpuint (cursus_pdf_text_get_reference (text_of ("5 0 R")), ==, 5);
  g_assert_cmpuint (cursus_pdf_text_get_reference (text_of ("5 1 R")), ==, 0);
  g_assert_cmpuint (cursus_pdf_text_get_reference (text_of ("/A 0 R")), ==, 0);
  g_assert_cmpuint (cursus_pdf_text_get_reference (text_of ("99999999999 0 R")), ==, 0);
  g_assert_true (cursus_pdf_text_get_number (text_of ("17"), &number));
  g_assert_cmpuint (number, ==, 17);
  g_assert_false (cursus_pdf_text_get_number (text_of ("-1"), &number));
  g_assert_false (cursus_pdf_text_get_number (text_of (""), &number));
}

/* A file as cairo writes it, with a zero byte in a stream. */
static GByteArray *
make_file (void)
{
  static const char *const objects[] = {
    "<< /Type /Catalog /Pages 3 0 R >>",
    "<< /Length 4 0 R >>\nstream\nab\1cd\nendstream",
    "<< /Kids [ ] >>",
    "   5",
  };
  GByteArray *file = g_byte_array_new ();
  GString    *text = g_string_new ("%PDF-1.4\n");
  GString    *table = g_string_new ("xref\n0 5\n0000000000 65535 f \n");

  for (guint i = 0; i < G_N_ELEMENTS (objects); i++)
    {
      g_string_append_printf (table, "%010u 00000 n \n", (guint) text->len);
      g_string_append_printf (text, "%u 0 obj\n%s\nendobj\n", i + 1, objects[i]);
    }
  g_string_append_printf (table, "trailer\n<< /Size 5 /Root 1 0 R >>\nstartxref\n%u\n%%%%EOF\n",
                          (guint) text->len);
  g_byte_array_append (file, (const guint8 *) text->str, (guint) text->len);
  *(guint8 *) memchr (file->data, '\1', file->len) = 0;
  g_byte_array_append (file, (const guint8 *) table->str, (guint) table->len);
  g_string_free (text, TRUE);
  g_string_free (table, TRUE);
  return file;
}

static void
test_source (void)
{
  g_autoptr (GByteArray) file = make_file ();
  CursusPdfSource source;
  CursusPdfText   bytes;

  g_assert_true (cursus_pdf_source_init (&source, file->data, file->len));
  g_assert_cmpuint (source.n_objects, ==, 5);
  g_assert_cmpuint (source.root, ==, 1);
  g_assert_cmpuint (source.info, ==, 0);
  assert_text (cursus_pdf_source_get (&source, 3), "<< /Kids [ ] >>");
  assert_text (cursus_pdf_source_get (&source, 0), "");
  assert_text (cursus_pdf_source_get (&source, 5), "");
  bytes = cursus_pdf_source_get_stream (&source, 2);
  g_assert_cmpmem (bytes.start, bytes.length, "ab\0cd", 5);
  g_assert_cmpuint (cursus_pdf_source_get_stream (&source, 3).length, ==, 0);
  cursus_pdf_source_clear (&source);
}

/* Cut off or with other bytes in it, it is refused or read, but never beyond its end. */
static void
test_damage (void)
{
  g_autoptr (GByteArray) whole = make_file ();

  for (guint i = 0; i < whole->len; i++)
    for (guint way = 0; way < 3; way++)
      {
        guint              length = way == 0 ? i : whole->len;
        g_autofree guint8 *data = g_memdup2 (whole->data, length);
        CursusPdfSource    source;

        if (way > 0)
          data[i] = way == 1 ? '9' : '<';
        if (cursus_pdf_source_init (&source, data, length))
          for (guint n = 0; n < source.n_objects; n++)
            {
              CursusPdfText object = cursus_pdf_source_get (&source, n);
              CursusPdfText bytes = cursus_pdf_source_get_stream (&source, n);

              g_assert_true (object.length <= length && bytes.length <= length);
            }
        cursus_pdf_source_clear (&source);
      }
}

static void
test_strings (void)
{
  static const struct
  {
    const char *text;
    const char *written;
  } rows[] = {
    { "Plain", "/K(Plain)" },
    { "a(b)\\", "/K(a\\(b\\)\\\\)" },
    { "ä€", "/K<feff00e420ac>" },
    { "😀", "/K<feffd83dde00>" },
    { "\n", "/K<feff000a>" },
    { "\377", "/K<fefffffd>" },
    { "", "/K()" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      g_autoptr (GString) out = g_string_new (NULL);

      cursus_pdf_append_string (out, "/K", rows[i].text);
      g_assert_cmpstr (out->str, ==, rows[i].written);
    }
}

static void
test_numbers (void)
{
  static const struct
  {
    double      number;
    const char *written;
  } rows[] = {
    { 0, "0 " },       { 12, "12 " },       { -3, "-3 " },          { 841.889764, "841.89 " },
    { 0.1, "0.1 " },   { 0.05, "0.05 " },   { -0.0014, "-0.001 " }, { 0.0004, "0 " },
    { -0.0004, "0 " }, { -12.5, "-12.5 " }, { 9.9996, "10 " },      { 1e12, "2000000 " },
  };

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      g_autoptr (GString) out = g_string_new (NULL);

      cursus_pdf_append_fixed (out, rows[i].number);
      g_assert_cmpstr (out->str, ==, rows[i].written);
    }
}

/* A page with letters as cairo writes it: the font with codes of one byte and of two. */
static GByteArray *
make_letters (const char *drawing)
{
  g_autoptr (GByteArray) packed = cursus_pdf_writer_pack (drawing, strlen (drawing));
  const char *const objects[] = {
    "<< /Type /Catalog /Pages 2 0 R >>",
    "<< /Kids [ 3 0 R ] >>",
    "<< /Contents 9 0 R /Resources 4 0 R >>",
    "<< /Font << /f-0-0 5 0 R /f-0-1 6 0 R >> >>",
    "<< /Subtype /Type1 /FirstChar 65 /Widths [ 700 600 ] >>",
    "<< /Subtype /Type0 /DescendantFonts [ 7 0 R] >>",
    "<< /W [0 [ 500 650 ]] >>",
    "null",
  };
  GByteArray *file = g_byte_array_new ();
  GString    *text = g_string_new ("%PDF-1.4\n");
  GString    *table = g_string_new ("xref\n0 10\n0000000000 65535 f \n");

  for (guint i = 0; i < G_N_ELEMENTS (objects); i++)
    {
      g_string_append_printf (table, "%010u 00000 n \n", (guint) text->len);
      g_string_append_printf (text, "%u 0 obj\n%s\nendobj\n", i + 1, objects[i]);
    }
  g_string_append_printf (table, "%010u 00000 n \n", (guint) text->len);
  g_string_append_printf (text, "9 0 obj\n<< /Length %u >>\nstream\n", packed->len);
  g_string_append_len (text, (const char *) packed->data, packed->len);
  g_string_append (text, "\nendstream\nendobj\n");
  g_string_append_printf (table, "trailer\n<< /Size 10 /Root 1 0 R >>\nstartxref\n%u\n%%%%EOF\n",
                          (guint) text->len);
  g_byte_array_append (file, (const guint8 *) text->str, (guint) text->len);
  g_byte_array_append (file, (const guint8 *) table->str, (guint) table->len);
  g_string_free (text, TRUE);
  g_string_free (table, TRUE);
  return file;
}

/* What each letter of a drawing is: its font, its code and its width. */
static char *
describe_codes (const char *drawing, guint n)
{
  g_autoptr (GByteArray) file = make_letters (drawing);
  g_autoptr (GPtrArray) subsets =
    g_ptr_array_new_with_free_func ((GDestroyNotify) cursus_pdf_subset_free);
  g_autoptr (GArray) codes = g_array_new (FALSE, TRUE, sizeof (CursusPdfCode));
  g_autoptr (GString) out = g_string_new (NULL);
  CursusPdfSource source;
  double          matrix[4] = { 0 };

  g_array_set_size (codes, n);
  g_assert_true (cursus_pdf_source_init (&source, file->data, file->len));
  if (!cursus_pdf_codes_read (&source, cursus_pdf_source_get (&source, 3), subsets, codes, matrix))
    g_string_append (out, "no");
  else
    g_string_append_printf (out, "%g %g %g %g", matrix[0], matrix[1], matrix[2], matrix[3]);
  for (guint i = 0; i < n; i++)
    {
      const CursusPdfCode *code = &g_array_index (codes, CursusPdfCode, i);

      if (code->subset != NULL)
        g_string_append_printf (out, " %s:%u:%d", code->subset->name, code->code,
                                cursus_pdf_subset_get_width (code->subset, code->code));
    }
  cursus_pdf_source_clear (&source);
  return g_string_free (g_steal_pointer (&out), FALSE);
}

static void
test_codes (void)
{
  static const struct
  {
    const char *drawing;
    guint       n;
    const char *codes;
  } rows[] = {
    { "BT 10 0 2 -10 20 30 Tm /f-0-0 1 Tf (AB)Tj ET", 2, "10 0 2 -10 /f-0-0:65:700 /f-0-0:66:600" },
    { "10 0 0 10 0 0 Tm /f-0-0 1 Tf [(A)-16(B)]TJ /f-0-1 1 Tf [<>480<00\n01>]TJ", 3,
      "10 0 0 10 /f-0-0:65:700 /f-0-0:66:600 /f-0-1:1:650" },
    { "9 0 0 9 0 0 Tm /f-0-0 1 Tf (\\101\\(\\\n\\n)Tj", 3,
      "9 0 0 9 /f-0-0:65:700 /f-0-0:40:0 /f-0-0:10:0" },
    /* nothing is to be seen of them */
    { "q Q", 2, "0 0 0 0" },
    /* drawn otherwise, or not all of them */
    { "/x5 Do", 1, "no" },
    { "9 0 0 9 0 0 Tm /f-0-0 1 Tf (A)Tj", 2, "no /f-0-0:65:700" },
    { "9 0 0 9 0 0 Tm /f-0-0 1 Tf (AAA)Tj", 1, "no /f-0-0:65:700" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      g_autofree char *codes = describe_codes (rows[i].drawing, rows[i].n);

      g_assert_cmpstr (codes, ==, rows[i].codes);
    }
}

/* --- a page --- */

/* Letters "A" to "D" of a font with codes of one byte, and "Z" of one with two. */
static CursusPdfFont *
make_font (CursusPdfSubset *plain, CursusPdfSubset *wide)
{
  CursusPdfFont *font = g_new0 (CursusPdfFont, 1);
  const int      width = 500;

  *plain = (CursusPdfSubset){ .name = (char *) "/f", .first = 'A' };
  *wide = (CursusPdfSubset){ .name = (char *) "/w", .is_wide = TRUE };
  plain->widths = g_array_new (FALSE, FALSE, sizeof (int));
  wide->widths = g_array_new (FALSE, TRUE, sizeof (int));
  for (guint i = 0; i < 4; i++)
    g_array_append_val (plain->widths, width);
  font->matrix[0] = 10;
  font->matrix[3] = -10;
  font->codes = g_array_new (FALSE, FALSE, sizeof (CursusPdfCode));
  for (guint i = 0; i < 5; i++)
    {
      CursusPdfCode code = { i < 4 ? plain : wide, i < 4 ? 'A' + i : 0x102 };

      g_array_append_val (font->codes, code);
    }
  return font;
}

static void
add_run (CursusPdfPage *page, const CursusPdfFont *font, const CursusPdfGlyph *glyphs, guint n)
{
  CursusPdfRun run = { page->out->len, font, page->glyphs->len, n, 20, 30, -1 };

  g_array_append_vals (page->glyphs, glyphs, n);
  g_array_append_val (page->runs, run);
}

static void
test_page (void)
{
  static const struct
  {
    CursusPdfGlyph glyphs[3];
    guint          n;
    const char    *written;
  } rows[] = {
    /* side by side, and with something between them */
    { { { 0, 0, 0 }, { 1, 5, 0 } }, 2, "10 0 0 -10 20 30 Tm\n/f 1 Tf\n[(AB)]TJ\n" },
    { { { 0, 0, 0 }, { 1, 5.2f, 0 } }, 2, "10 0 0 -10 20 30 Tm\n/f 1 Tf\n[(A)-20(B)]TJ\n" },
    /* of two fonts */
    { { { 0, 0, 0 }, { 4, 5, 0 } },
      2,
      "10 0 0 -10 20 30 Tm\n/f 1 Tf\n[(A)]TJ\n/w 1 Tf\n[<0102>]TJ\n" },
    /* one higher than the other */
    { { { 0, 0, 0 }, { 1, 5, -2 } },
      2,
      "10 0 0 -10 20 30 Tm\n/f 1 Tf\n[(A)]TJ\n10 0 0 -10 25 28 Tm\n/f 1 Tf\n[(B)]TJ\n" },
    { { { 0, 0, 0 } }, 0, "" },
  };
  CursusPdfSubset plain, wide;
  CursusPdfFont  *font = make_font (&plain, &wide);

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      CursusPdfPage   *page = cursus_pdf_page_new (100, 100);
      g_autofree char *expected = g_strconcat ("before BT\n", rows[i].written, "ET\nafter", NULL);
      GString         *out;

      g_string_append (page->out, "before ");
      add_run (page, font, rows[i].glyphs, rows[i].n);
      g_string_append (page->out, "after");
      out = cursus_pdf_page_write (page);
      g_assert_cmpstr (out->str, ==, expected);
      g_string_free (out, TRUE);
      cursus_pdf_page_free (page);
    }
  g_array_unref (plain.widths);
  g_array_unref (wide.widths);
  g_array_unref (font->codes);
  g_free (font);
}

static GBytes *
write_file (const char *object)
{
  g_autoptr (CursusPdfWriter) writer = cursus_pdf_writer_new (4);

  g_assert_false (cursus_pdf_writer_has (writer, 1));
  cursus_pdf_writer_add (writer, 1, object, strlen (object));
  g_assert_true (cursus_pdf_writer_has (writer, 1));
  cursus_pdf_writer_drop (writer, 2);
  g_assert_true (cursus_pdf_writer_has (writer, 2));
  cursus_pdf_writer_add_stream (writer, 3, "", "ab\0cd", 5);
  g_assert_cmpuint (cursus_pdf_writer_add_number (writer), >, 3);
  return cursus_pdf_writer_finish (writer, 1, 0);
}

static void
test_writer (void)
{
  g_autoptr (GBytes) first = write_file ("<</Type/Catalog>>");
  g_autoptr (GBytes) again = write_file ("<</Type/Catalog>>");
  g_autoptr (GBytes) other = write_file ("<</Type/Catalog/Lang(de)>>");
  gsize       length;
  const char *data = g_bytes_get_data (first, &length);

  g_assert_true (g_bytes_equal (first, again));
  g_assert_false (g_bytes_equal (first, other));
  g_assert_true (g_str_has_prefix (data, "%PDF-1.7\n"));
  g_assert_true (memcmp (data + length - 6, "%%EOF\n", 6) == 0);
  g_assert_nonnull (memmem (data, length, "3 0 obj\n<</Length 5>>\nstream\nab\0cd\nendstream", 44));
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/export/pdf/next", test_next);
  g_test_add_func ("/export/pdf/look-up", test_look_up);
  g_test_add_func ("/export/pdf/source", test_source);
  g_test_add_func ("/export/pdf/damage", test_damage);
  g_test_add_func ("/export/pdf/strings", test_strings);
  g_test_add_func ("/export/pdf/numbers", test_numbers);
  g_test_add_func ("/export/pdf/codes", test_codes);
  g_test_add_func ("/export/pdf/page", test_page);
  g_test_add_func ("/export/pdf/writer", test_writer);
  return g_test_run ();
}
