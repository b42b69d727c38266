/* test-pdf-file.c - the objects of a PDF, read and written
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

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
  g_test_add_func ("/export/pdf/writer", test_writer);
  return g_test_run ();
}
