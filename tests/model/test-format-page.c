/* test-format-page.c - that the tables of fields are those of docs/project-file.md
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "model/module-kind.h"
#include "model/tables.h"
#include "model/topic.h"

#include <string.h>

#define EN_DASH "\xe2\x80\x93"

static char *
read_page (void)
{
  g_autofree char *path =
    g_build_filename (g_getenv ("CURSUS_SOURCE_ROOT"), "docs/project-file.md", NULL);
  g_autoptr (GError) error = NULL;
  char *page = NULL;

  g_file_get_contents (path, &page, NULL, &error);
  g_assert_no_error (error);
  return page;
}

/* A copy without what stands in brackets. */
static char *
without_brackets (const char *text)
{
  GString *out = g_string_new (NULL);
  guint    depth = 0;

  for (; *text != '\0'; text++)
    {
      depth += *text == '(' ? 1 : 0;
      if (depth == 0)
        g_string_append_c (out, *text);
      depth -= *text == ')' ? 1 : 0;
    }
  return g_string_free (out, FALSE);
}

/* The rows of the table of elements, cut into their columns. */
static GPtrArray *
read_rows (void)
{
  g_autofree char *page = read_page ();
  g_auto (GStrv) lines = g_strsplit (page, "\n", -1);
  GPtrArray *rows = g_ptr_array_new_with_free_func ((GDestroyNotify) g_strfreev);
  guint      line = 0;

  while (!g_str_has_prefix (lines[line], "| element |"))
    g_assert_nonnull (lines[++line]);
  for (line += 2; g_str_has_prefix (lines[line], "|"); line++)
    g_ptr_array_add (rows, g_strsplit (lines[line], "|", -1));
  return rows;
}

static void
add_word (GString *words, const char *word)
{
  g_string_append_printf (words, "%s%s", words->len > 0 ? " " : "", word);
}

static gboolean
has_word (const GString *words, const char *word)
{
  g_auto (GStrv) all = g_strsplit (words->str, " ", -1);

  return g_strv_contains ((const char *const *) all, word);
}

/* The attributes of a record, as its table has them. */
static char *
attributes_of_table (const CursusTable *table)
{
  GString *names = g_string_new (NULL);

  for (guint i = 0; i < table->n_fields; i++)
    if (cursus_field_is_attribute (&table->fields[i]))
      add_word (names, table->fields[i].name);
  return g_string_free (names, FALSE);
}

/* The attributes as the page has them: in backticks, each before what is said of it. */
static char *
attributes_of_page (const CursusTable *table, char **pieces)
{
  GString *names = g_string_new (NULL);

  for (guint i = 1; pieces[i] != NULL && pieces[i + 1] != NULL; i += 2)
    /* The language of a topic is not its own, but that of its text. */
    if (table != &cursus_topic_table || !g_str_equal (pieces[i], "xml:lang"))
      add_word (names, pieces[i]);
  if (!has_word (names, "assumed"))
    add_word (names, "assumed");
  if (!has_word (names, "source"))
    add_word (names, "source");
  return g_string_free (names, FALSE);
}

static gboolean
has_type_called (const CursusField *field, const char *word)
{
  static const struct
  {
    const char     *word;
    CursusFieldType type;
  } types[] = {
    { "integer", CURSUS_FIELD_INTEGER },   { "decimal", CURSUS_FIELD_DECIMAL },
    { "decimals", CURSUS_FIELD_DECIMALS }, { "flag", CURSUS_FIELD_FLAG },
    { "date", CURSUS_FIELD_DATE },         { "time", CURSUS_FIELD_MOMENT },
    { "ref", CURSUS_FIELD_REFERENCE },     { "refs", CURSUS_FIELD_REFERENCES },
    { "string", CURSUS_FIELD_STRING },     { "language", CURSUS_FIELD_LANGUAGE },
    { "colour", CURSUS_FIELD_COLOUR },     { "languages", CURSUS_FIELD_LANGUAGES },
    { "NCName", CURSUS_FIELD_NAME },       { "one", CURSUS_FIELD_LETTERS }, /* to three letters */
  };

  for (guint i = 0; i < G_N_ELEMENTS (types); i++)
    if (g_str_equal (types[i].word, word))
      return types[i].type == field->type;
  return field->type == CURSUS_FIELD_CHOICE;
}

static void
check_choice_words (const CursusField *field, char **words)
{
  g_autoptr (GString) expected = g_string_new (NULL);
  g_autoptr (GString) found = g_string_new (NULL);

  for (guint i = 0; field->choices[i] != NULL; i++)
    add_word (expected, field->choices[i]);
  for (guint i = 0; words[i] != NULL; i++)
    if (*words[i] != '\0' && !g_str_equal (words[i], "="))
      add_word (found, words[i]);
  g_assert_cmpstr (found->str, ==, expected->str);
}

static void
check_default (const CursusField *field, char **words)
{
  g_autofree char *number = g_strdup_printf ("%d", field->fallback);
  const char      *expected = NULL;
  const char      *found = NULL;

  if (field->flags & CURSUS_FIELD_HAS_DEFAULT)
    expected = field->type == CURSUS_FIELD_CHOICE ? field->choices[field->fallback] : number;
  for (guint i = 0; words[i] != NULL; i++)
    if (g_str_equal (words[i], "="))
      found = words[i + 1];
  g_assert_cmpstr (found, ==, expected);
}

/* Which of a change's attributes it needs depends on the change; the page says that in brackets. */
static gboolean
is_required_in_brackets (const CursusTable *table, const CursusField *field)
{
  return cursus_table_lookup_field (table, "old") != NULL &&
         (g_str_equal (field->name, "about") || g_str_equal (field->name, "into"));
}

/* Compares a field to what the page says of it, such as " integer 1–999 = 1, ". */
static void
check_attribute (const CursusTable *table, const CursusField *field, const char *said)
{
  g_autofree char *bare = g_strdup (*said == '!' ? said + 1 : said);
  g_auto (GStrv) words = g_strsplit (g_strstrip (g_strdelimit (bare, ",;", ' ')), " ", -1);

  g_test_message ("%s %s:%s", table->element, field->name, said);
  if (!is_required_in_brackets (table, field))
    g_assert_cmpint (*said == '!', ==, (field->flags & CURSUS_FIELD_REQUIRED) != 0);
  if (words[0] == NULL || *words[0] == '\0')
    return;

  g_assert_true (has_type_called (field, words[0]));
  check_default (field, words);
  if (field->type == CURSUS_FIELD_CHOICE)
    check_choice_words (field, words);
  if (field->type == CURSUS_FIELD_INTEGER)
    {
      g_autofree char *range = g_strdup_printf ("%d" EN_DASH "%d", field->minimum, field->maximum);

      g_assert_cmpstr (words[1], ==, range);
    }
}

static void
check_attributes (const CursusTable *table, const char *column)
{
  g_autofree char *bare = without_brackets (column);
  g_auto (GStrv) pieces = g_strsplit (bare, "`", -1);
  g_autofree char *expected = attributes_of_page (table, pieces);
  g_autofree char *found = attributes_of_table (table);

  g_test_message ("%s", table->element);
  g_assert_cmpstr (found, ==, expected);
  for (guint i = 1; pieces[i] != NULL && pieces[i + 1] != NULL; i += 2)
    if (table != &cursus_topic_table || !g_str_equal (pieces[i], "xml:lang"))
      check_attribute (table, cursus_table_lookup_field (table, pieces[i]), pieces[i + 1]);
}

/* The elements of a record, as its table has them. */
static char *
elements_of_table (const CursusTable *table)
{
  GString *names = g_string_new (NULL);
  gboolean has_tags = g_str_equal (table->element, "strand") || g_str_equal (table->element, "tag");

  for (guint i = 0; i < table->n_fields; i++)
    {
      const CursusField *field = &table->fields[i];

      /* Tags stand beside their strand in a project, but in it in a file. */
      if (has_tags && g_str_equal (field->name, "note"))
        add_word (names, "tag");
      if (field->type == CURSUS_FIELD_RECORDS)
        for (guint t = 0; field->tables[t] != NULL; t++)
          add_word (names, field->tables[t]->element);
      else if (cursus_field_is_element (field))
        add_word (names, field->name);
    }
  return g_string_free (names, FALSE);
}

/* Compares an element to what the page says of it, such as "content md" and "outcome*". */
static void
check_element (const CursusTable *table, const char *name, const char *said)
{
  const CursusField *field = cursus_table_lookup_field (table, name);
  gboolean           is_markdown = g_strcmp0 (said, "md") == 0;

  g_test_message ("%s: %s %s", table->element, name, said != NULL ? said : "");
  if (is_markdown || g_strcmp0 (said, "text") == 0)
    g_assert_cmpint (field->type, ==, CURSUS_FIELD_TEXT);
  if (field != NULL)
    g_assert_cmpint ((field->flags & CURSUS_FIELD_MARKDOWN) != 0, ==, is_markdown);
}

static void
check_elements (const CursusTable *table, const char *column)
{
  g_autofree char *bare = without_brackets (column);
  g_auto (GStrv) items = g_strsplit (bare, ",", -1);
  g_autofree char *found = elements_of_table (table);
  g_autoptr (GString) expected = g_string_new (NULL);

  for (guint i = 0; items[i] != NULL; i++)
    {
      const char *item = g_strstrip (items[i]);
      g_auto (GStrv) words = NULL;

      if (g_str_has_prefix (item, "then "))
        item += strlen ("then ");
      words = g_strsplit (item, " ", -1);
      if (words[0] == NULL)
        continue;
      *strchrnul (words[0], '\\') = '\0'; /* before the star */
      add_word (expected, words[0]);
      check_element (table, words[0], words[1]);
    }
  g_assert_cmpstr (found, ==, expected->str);
}

/* What holds a text of its own: whether it is Markdown. */
static void
check_content (const CursusTable *table, const char *column)
{
  gboolean is_markdown = strstr (column, "text: md") != NULL;

  for (guint i = 0; i < table->n_fields; i++)
    if (table->fields[i].place == CURSUS_PLACE_CONTENT)
      {
        g_assert_cmpint ((table->fields[i].flags & CURSUS_FIELD_MARKDOWN) != 0, ==, is_markdown);
        return;
      }
  g_assert_not_reached ();
}

static void
test_tables_are_as_the_page_says (void)
{
  g_autoptr (GPtrArray) rows = read_rows ();
  guint n_tables = 0;
  guint n_found = 0;

  for (guint r = 0; r < rows->len; r++)
    {
      char **columns = g_ptr_array_index (rows, r);
      g_auto (GStrv) elements = g_strsplit (columns[1], ",", -1);

      for (guint e = 0; elements[e] != NULL; e++, n_found++)
        {
          const CursusTable *table = cursus_table_lookup (g_strstrip (elements[e]));

          g_test_message ("%s", elements[e]);
          g_assert_nonnull (table);
          check_attributes (table, columns[2]);
          if (g_str_has_prefix (columns[3], " its own text"))
            check_content (table, columns[3]);
          else
            check_elements (table, columns[3]);
        }
    }

  while (cursus_tables[n_tables] != NULL)
    n_tables++;
  g_assert_cmpuint (n_found, ==, n_tables);
}

/* The words in backticks from @from to @to. */
static char *
words_between (const char *page, const char *from, const char *to)
{
  const char      *start = strstr (page, from);
  g_autofree char *passage = NULL;
  g_auto (GStrv) pieces = NULL;
  GString *words = g_string_new (NULL);

  g_assert_nonnull (start);
  start += strlen (from);
  g_assert_nonnull (strstr (start, to));
  passage = g_strndup (start, (gsize) (strstr (start, to) - start));
  pieces = g_strsplit (passage, "`", -1);
  for (guint i = 1; pieces[i] != NULL; i += 2)
    add_word (words, pieces[i]);
  return g_string_free (words, FALSE);
}

static void
test_sections_are_as_the_page_says (void)
{
  g_autofree char *page = read_page ();
  g_autofree char *expected = words_between (page, "`lang` (language) | ", "\n\n");
  g_autoptr (GString) found = g_string_new (NULL);

  for (guint i = 0; cursus_sections[i].name != NULL; i++)
    add_word (found, cursus_sections[i].name);
  g_assert_cmpstr (found->str, ==, expected);
}

static void
test_kinds_are_as_the_page_says (void)
{
  g_autofree char *page = read_page ();
  g_autofree char *expected =
    words_between (page, "The ids of the kinds that every project has:", "\n");
  g_autofree char *found = g_strjoinv (" ", (char **) cursus_module_kind_defaults);

  g_assert_cmpstr (found, ==, expected);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/model/format-page/tables", test_tables_are_as_the_page_says);
  g_test_add_func ("/model/format-page/sections", test_sections_are_as_the_page_says);
  g_test_add_func ("/model/format-page/kinds", test_kinds_are_as_the_page_says);
  return g_test_run ();
}
