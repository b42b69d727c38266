/* test-outline-file.c - outlines are read, and refused where they are none
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "documents/document.h"
#include "documents/section-register.h"

#include <glib/gstdio.h>
#include <libxml/relaxng.h>
#include <string.h>

#define HEAD "<outline xmlns='https://cursus-app.github.io/ns/outline/1' document='handbook'>"
#define TAIL "</outline>"

static char *
build_path (const char *folder, const char *name)
{
  return g_build_filename (g_getenv ("CURSUS_SOURCE_ROOT"), "data", folder, name, NULL);
}

static xmlRelaxNG *
read_schema (void)
{
  g_autofree char      *path = build_path ("schema", "outline.rng");
  xmlRelaxNGParserCtxt *parser = xmlRelaxNGNewParserCtxt (path);
  xmlRelaxNG           *schema = xmlRelaxNGParse (parser);

  xmlRelaxNGFreeParserCtxt (parser);
  g_assert_nonnull (schema);
  return schema;
}

static gboolean
is_valid (xmlRelaxNG *schema, xmlDoc *document)
{
  xmlRelaxNGValidCtxt *validation = xmlRelaxNGNewValidCtxt (schema);
  int                  answer;

  xmlRelaxNGSetValidErrors (validation, NULL, NULL, NULL);
  answer = xmlRelaxNGValidateDoc (validation, document);
  xmlRelaxNGFreeValidCtxt (validation);
  return answer == 0;
}

/* Each outline of ours is valid, read, and asks for nothing that there is not. */
static void
test_ours (void)
{
  xmlRelaxNG               *schema = read_schema ();
  guint                     n;
  const CursusDocumentType *types = cursus_document_types (&n);

  for (guint i = 0; i < n; i++)
    {
      g_autofree char *name = g_strconcat (types[i].id, ".xml", NULL);
      g_autofree char *path = build_path ("outlines", name);
      g_autoptr (GError) error = NULL;
      g_autoptr (CursusOutlineFile) outline = cursus_outline_file_read (path, &error);
      xmlDoc *document = xmlReadFile (path, NULL, 0);

      g_assert_no_error (error);
      g_assert_cmpstr (outline->document, ==, types[i].id);
      g_assert_cmpuint (outline->sections->len, >, 0);
      for (guint s = 0; s < outline->sections->len; s++)
        {
          g_autofree char *mistake = cursus_section_find_mistake (outline->sections->pdata[s]);

          g_assert_cmpstr (mistake, ==, NULL);
        }
      g_assert_true (is_valid (schema, document));
      xmlFreeDoc (document);
    }
  xmlRelaxNGFree (schema);
}

static CursusOutlineFile *
read_text (const char *text, GError **error)
{
  g_autofree char   *folder = g_dir_make_tmp ("outline-XXXXXX", NULL);
  g_autofree char   *path = g_build_filename (folder, "handbook.xml", NULL);
  CursusOutlineFile *outline;

  g_assert_true (g_file_set_contents (path, text, -1, NULL));
  outline = cursus_outline_file_read (path, error);
  g_unlink (path);
  g_rmdir (folder);
  return outline;
}

static void
test_read (void)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (CursusOutlineFile) outline =
    read_text (HEAD "<title xml:lang='en'>My handbook</title>\n"
                    "<section type='module-sheets' fields=' code  title ' sort='code' off='yes'>"
                    "<title xml:lang='de'>Blätter</title></section>" TAIL,
               &error);
  g_autoptr (CursusOutlineFile) copy = NULL;
  const CursusOutlineSection *section;

  g_assert_no_error (error);
  copy = cursus_outline_file_copy (outline);
  section = copy->sections->pdata[0];
  g_assert_cmpstr (cursus_text_get (copy->title, "en"), ==, "My handbook");
  g_assert_cmpstr (cursus_text_get (section->title, "de"), ==, "Blätter");
  g_assert_cmpstr (section->fields[0], ==, "code");
  g_assert_cmpstr (section->fields[1], ==, "title");
  g_assert_null (section->fields[2]);
  g_assert_cmpstr (cursus_outline_section_get (section, "sort"), ==, "code");
  g_assert_true (section->is_off);
  g_assert_cmpuint (section->line, ==, 2);
}

/* What is no outline gives a sentence with its line, and nothing is read. */
static void
test_refused (void)
{
  static const struct
  {
    const char *text;
    const char *message;
  } cases[] = {
    { "", ":1: " },
    { "<outline", ":1: " },
    { "<outline/>", ":1: This is not the outline of a document." },
    { "<!DOCTYPE o [<!ENTITY a 'b'>]>" HEAD TAIL,
      ":1: There is a DOCTYPE here, which such a file never has." },
    { HEAD "\n<section/>" TAIL, ":2: A section must say its type." },
    { HEAD "\n\n<title>T</title>" TAIL, ":3: <title> must say its language" },
    { HEAD "<title xml:lang='de'>T</title><title xml:lang='de'>U</title>" TAIL,
      ":1: There are two <title> in the language" },
    { HEAD "<chapter/>" TAIL, ":1: There is no <chapter> in <outline>." },
    { HEAD "\n<section type='aims'><section type='aims'/></section>" TAIL,
      ":2: There is no <section> in <section>." },
    { HEAD "<section type='aims' off='maybe'/>" TAIL, "must be yes or no" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (GError) error = NULL;
      g_autoptr (CursusOutlineFile) outline = read_text (cases[i].text, &error);

      g_assert_null (outline);
      g_assert_error (error, CURSUS_DOCUMENT_ERROR, CURSUS_DOCUMENT_ERROR_OUTLINE);
      g_assert_nonnull (strstr (error->message, cases[i].message));
    }
}

/* Other people's elements and attributes are left alone. */
static void
test_foreign (void)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (CursusOutlineFile) outline = read_text (
    HEAD "<x xmlns='urn:x'/><!-- a --><section type='aims' y:z='1' xmlns:y='urn:y'/>" TAIL, &error);

  g_assert_no_error (error);
  g_assert_cmpuint (outline->sections->len, ==, 1);
}

/* Nothing that is asked for is silently left out. */
static void
test_mistakes (void)
{
  static const struct
  {
    const char *type;
    const char *field;
    const char *option;
    const char *value;
    const char *message;
  } cases[] = {
    { "verses", NULL, NULL, NULL, "There is no type of section “verses”." },
    { "module-list", "colour", NULL, NULL, "have no field “colour”" },
    { "aims", "code", NULL, NULL, "have no field “code”, only: none." },
    { "aims", NULL, "sort", "code", "have no option “sort”" },
    { "aims", NULL, "level", "9", "The level of a section" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (CursusOutlineSection) section = cursus_outline_section_new (cases[i].type);
      g_autofree char *mistake = NULL;

      if (cases[i].field != NULL)
        section->fields = g_strsplit (cases[i].field, " ", -1);
      if (cases[i].option != NULL)
        g_hash_table_insert (section->options, g_strdup (cases[i].option),
                             g_strdup (cases[i].value));
      mistake = cursus_section_find_mistake (section);
      g_assert_nonnull (strstr (mistake, cases[i].message));
    }
}

/* The row of the page for authors of outlines that is about a kind of section. */
static char *
find_row (const char *page, const char *id)
{
  g_autofree char *begin = g_strdup_printf ("\n| `%s` |", id);
  const char      *row = strstr (page, begin);

  return row != NULL ? g_strndup (row + 1, strcspn (row + 1, "\n")) : NULL;
}

static void
assert_named (const char *row, const char *const *names)
{
  for (guint i = 0; names != NULL && names[i] != NULL; i++)
    {
      g_autofree char *quoted = g_strdup_printf ("`%s`", names[i]);

      g_assert_nonnull (strstr (row, quoted));
    }
}

/* docs/outlines.md names each kind of section with its fields and options. */
static void
test_page (void)
{
  g_autofree char *path =
    g_build_filename (g_getenv ("CURSUS_SOURCE_ROOT"), "docs", "outlines.md", NULL);
  g_autofree char            *page = NULL;
  guint                       n;
  const CursusSection *const *sections = cursus_section_list (&n);

  g_assert_true (g_file_get_contents (path, &page, NULL, NULL));
  for (guint i = 0; i < n; i++)
    {
      g_autofree char *row = find_row (page, sections[i]->id);

      if (row == NULL)
        g_error ("docs/outlines.md lacks %s", sections[i]->id);
      assert_named (row, sections[i]->fields);
      assert_named (row, sections[i]->options);
    }
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/documents/outline-file/ours", test_ours);
  g_test_add_func ("/documents/outline-file/read", test_read);
  g_test_add_func ("/documents/outline-file/refused", test_refused);
  g_test_add_func ("/documents/outline-file/foreign", test_foreign);
  g_test_add_func ("/documents/outline-file/mistakes", test_mistakes);
  g_test_add_func ("/documents/outline-file/page", test_page);
  return g_test_run ();
}
