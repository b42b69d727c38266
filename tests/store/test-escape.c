/* test-escape.c - characters as XML has to write them
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "store/escape.h"

#include <string.h>

typedef struct
{
  const char *string;
  const char *in_text;
  const char *in_attribute;
} Row;

static const Row rows[] = {
  { "", "", "" },
  { "plain", "plain", "plain" },
  { "a & b", "a &amp; b", "a &amp; b" },
  { "&amp;", "&amp;amp;", "&amp;amp;" },
  { "<a>", "&lt;a&gt;", "&lt;a>" },
  { "]]>", "]]&gt;", "]]>" },
  { "\"'\"", "\"'\"", "&quot;'&quot;" },
  { "a\nb", "a\nb", "a&#10;b" },
  { "a\tb", "a\tb", "a&#9;b" },
  { "a\r\nb", "a&#13;\nb", "a&#13;&#10;b" },
  { " a  b ", " a  b ", " a  b " },
  { "ÄÖÜ€😀", "ÄÖÜ€😀", "ÄÖÜ€😀" },
  { "\x01\x08\x0B\x1F", "����", "����" },
  { "\x7F\xC2\x80", "\x7F\xC2\x80", "\x7F\xC2\x80" },
  { "\xEF\xBF\xBD", "�", "�" },
  { "a\xEF\xBF\xBE\xEF\xBF\xBF"
    "b",
    "a��b", "a��b" },
  { "\xEF\xBB\xBF"
    "a",
    "\xEF\xBB\xBF"
    "a",
    "\xEF\xBB\xBF"
    "a" },
  { "&<>\"\r\n\t", "&amp;&lt;&gt;\"&#13;\n\t", "&amp;&lt;>&quot;&#13;&#10;&#9;" },
  { "ï¿", "ï¿", "ï¿" },
};

static void
test_rows (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      g_autoptr (GString) text = g_string_new (NULL);
      g_autoptr (GString) attribute = g_string_new (NULL);

      cursus_escape_text (text, rows[i].string, strlen (rows[i].string));
      cursus_escape_attribute (attribute, rows[i].string, strlen (rows[i].string));
      g_assert_cmpstr (text->str, ==, rows[i].in_text);
      g_assert_cmpstr (attribute->str, ==, rows[i].in_attribute);
    }
}

static void
test_appends (void)
{
  g_autoptr (GString) text = g_string_new ("before ");

  cursus_escape_text (text, "a<b and more", 3);
  cursus_escape_attribute (text, "\"\"", 1);
  cursus_escape_text (text, NULL, 0);
  g_assert_cmpstr (text->str, ==, "before a&lt;b&quot;");
}

/* A string need not end where its length does, nor have a zero behind it. */
static void
test_cut_in_a_character (void)
{
  g_autofree char *bytes = g_memdup2 ("\xEF\xBF", 2);
  g_autoptr (GString) text = g_string_new (NULL);

  cursus_escape_text (text, bytes, 2);
  g_assert_cmpstr (text->str, ==, "\xEF\xBF");
}

/* What XML 1.0 calls a character. */
static gboolean
is_xml_character (gunichar c)
{
  return c == 0x9 || c == 0xA || c == 0xD || (c >= 0x20 && c <= 0xD7FF) ||
         (c >= 0xE000 && c <= 0xFFFD) || (c >= 0x10000 && c <= 0x10FFFF);
}

static void
test_every_character (void)
{
  g_autoptr (GString) text = g_string_new (NULL);

  for (gunichar c = 1; c <= 0x10FFFF; c++)
    {
      char  buffer[8] = "";
      gsize length;

      if (c >= 0xD800 && c <= 0xDFFF)
        continue;
      length = (gsize) g_unichar_to_utf8 (c, buffer);
      g_string_truncate (text, 0);
      cursus_escape_attribute (text, buffer, length);

      if (!is_xml_character (c))
        g_assert_cmpstr (text->str, ==, "�");
      else if (c >= 0x80 || strchr ("&<\"\r\n\t", (int) c) == NULL)
        g_assert_cmpstr (text->str, ==, buffer);
      else
        g_assert_true (g_str_has_prefix (text->str, "&") && g_str_has_suffix (text->str, ";"));
    }
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/store/escape/rows", test_rows);
  g_test_add_func ("/store/escape/appends", test_appends);
  g_test_add_func ("/store/escape/cut-in-a-character", test_cut_in_a_character);
  g_test_add_func ("/store/escape/every-character", test_every_character);
  return g_test_run ();
}
