/* test-inspector-words.c - what the inspector makes of values, Markdown and field tables
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "gui/inspector/field-layout.h"
#include "gui/inspector/markdown-markup.h"
#include "gui/inspector/value-words.h"
#include "model/tables.h"

#include <pango/pango.h>

static const struct
{
  const char *markdown;
  const char *markup;
} texts[] = {
  { "", "" },
  { "a < b & c", "a &lt; b &amp; c" },
  { "# One\n\nTwo", "<span weight=\"bold\" size=\"larger\">One</span>\n\nTwo" },
  { "## One", "<span weight=\"bold\">One</span>" },
  { "*a* **b** `c<`", "<i>a</i> <b>b</b> <tt>c&lt;</tt>" },
  { "- a\n- b", "• a\n• b" },
  { "3. a\n4. b", "3. a\n4. b" },
  { "- a\n  - b\n- c", "• a\n    • b\n• c" },
  { "Text\n\n- a\n- b\n\nMore", "Text\n• a\n• b\n\nMore" },
  { "[page](https://a.example/?b&c)", "<u>page</u> (https://a.example/?b&amp;c)" },
  { "<https://a.example>", "<u>https://a.example</u>" },
  { "<b>raw</b>", "&lt;b&gt;raw&lt;/b&gt;" },
  { "> quoted", "    quoted" },
};

static void
test_markdown (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (texts); i++)
    {
      g_autofree char *markup = cursus_markdown_to_markup (texts[i].markdown);
      g_autoptr (GError) error = NULL;

      g_assert_cmpstr (markup, ==, texts[i].markup);
      g_assert_true (pango_parse_markup (markup, -1, 0, NULL, NULL, NULL, &error));
      g_assert_no_error (error);
    }
}

/* Whatever is typed, the label can show it. */
static void
test_any_markdown_is_markup (void)
{
  static const char *const pieces[] = { "*",  "_",    "`",  "[",   "](x)", "<",   ">",  "&",
                                        "\n", "\n\n", "- ", "1. ", "# ",   "a b", "![", "    " };

  for (guint round = 0; round < 2000; round++)
    {
      g_autoptr (GString) text = g_string_new (NULL);
      g_autofree char *markup = NULL;
      g_autoptr (GError) error = NULL;

      for (int i = g_test_rand_int_range (1, 20); i > 0; i--)
        g_string_append (text, pieces[g_test_rand_int_range (0, G_N_ELEMENTS (pieces))]);
      markup = cursus_markdown_to_markup (text->str);
      if (!pango_parse_markup (markup, -1, 0, NULL, NULL, NULL, &error))
        g_error ("“%s” became “%s”: %s", text->str, markup, error->message);
    }
}

static guint
count_places (const GPtrArray *sections, const CursusField *field)
{
  guint n = 0;

  for (guint s = 0; s < sections->len; s++)
    {
      const CursusFieldSection *section = g_ptr_array_index (sections, s);

      for (guint i = 0; i < section->fields->len; i++)
        if (g_ptr_array_index (section->fields, i) == field)
          n++;
    }
  return n;
}

static void
test_layout_has_every_field_once (void)
{
  for (guint t = 0; cursus_tables[t] != NULL; t++)
    {
      const CursusTable *table = cursus_tables[t];
      g_autoptr (GPtrArray) sections = cursus_field_layout_new (table);

      for (guint f = 0; f < table->n_fields; f++)
        g_assert_cmpuint (count_places (sections, &table->fields[f]), ==,
                          cursus_field_is_shown (&table->fields[f]) ? 1 : 0);
      for (guint s = 0; s < sections->len; s++)
        g_assert_nonnull (((CursusFieldSection *) g_ptr_array_index (sections, s))->heading);
    }
}

static void
test_numbers (void)
{
  const CursusField *credits = cursus_table_lookup_field (&cursus_module_table, "credits");
  const CursusField *code = cursus_table_lookup_field (&cursus_module_table, "code");
  static const struct
  {
    const char *typed;
    const char *value;
  } numbers[] = { { "7.5", "7.5" }, { "7,5", "7.5" }, { "7.", "7" }, { " 7 ", "7" }, { ".", "." } };

  for (guint i = 0; i < G_N_ELEMENTS (numbers); i++)
    {
      g_autofree char *value = cursus_value_from_words (credits, numbers[i].typed);

      g_assert_cmpstr (value, ==, numbers[i].value);
    }
  {
    g_autofree char *value = cursus_value_from_words (code, "A,1.");

    g_assert_cmpstr (value, ==, "A,1.");
  }
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/gui/inspector/markdown", test_markdown);
  g_test_add_func ("/gui/inspector/any-markdown-is-markup", test_any_markdown_is_markup);
  g_test_add_func ("/gui/inspector/layout-has-every-field-once", test_layout_has_every_field_once);
  g_test_add_func ("/gui/inspector/numbers", test_numbers);
  return g_test_run ();
}
