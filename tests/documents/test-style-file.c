/* test-style-file.c - styles are read, refused where they are none, and seen in documents
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "common/sample-project.h"
#include "documents/document-error.h"
#include "documents/document.h"
#include "facts/problems.h"

#include <glib/gstdio.h>
#include <libxml/relaxng.h>
#include <string.h>

#define HEAD "<style xmlns='https://cursus-app.github.io/ns/style/1'>"
#define TAIL "</style>"

static char *
build_path (const char *folder, const char *name)
{
  return g_build_filename (g_getenv ("CURSUS_SOURCE_ROOT"), "data", folder, name, NULL);
}

static CursusStyleFile *
read_text (const char *text, GError **error)
{
  g_autofree char *folder = g_dir_make_tmp ("style-XXXXXX", NULL);
  g_autofree char *path = g_build_filename (folder, "style.xml", NULL);
  g_autofree char *logo = g_build_filename (folder, "logo.svg", NULL);
  CursusStyleFile *style;

  g_assert_true (g_file_set_contents (path, text, -1, NULL));
  g_assert_true (g_file_set_contents (logo, "<svg xmlns='http://www.w3.org/2000/svg'/>", -1, NULL));
  style = cursus_style_file_read (path, error);
  g_unlink (logo);
  g_unlink (path);
  g_rmdir (folder);
  return style;
}

/* The one that comes with the program is valid, and what documents look like without it. */
static void
test_ours (void)
{
  g_autofree char      *path = build_path ("styles", "standard.xml");
  g_autofree char      *schema_path = build_path ("schema", "style.rng");
  xmlRelaxNGParserCtxt *parser = xmlRelaxNGNewParserCtxt (schema_path);
  xmlRelaxNG           *schema = xmlRelaxNGParse (parser);
  xmlRelaxNGValidCtxt  *validation = xmlRelaxNGNewValidCtxt (schema);
  xmlDoc               *document = xmlReadFile (path, NULL, 0);
  g_autoptr (CursusStyleFile) style = cursus_style_file_find (NULL);
  g_autoptr (CursusPaperStyle) usual = cursus_paper_style_new ();

  g_assert_cmpint (xmlRelaxNGValidateDoc (validation, document), ==, 0);
  g_assert_cmpstr (style->paper->font, ==, usual->font);
  g_assert_cmpstr (style->paper->heading_font, ==, usual->heading_font);
  g_assert_cmpstr (style->paper->accent, ==, usual->accent);
  g_assert_cmpfloat (style->paper->size, ==, usual->size);
  g_assert_cmpfloat (style->paper->width, ==, usual->width);
  for (guint i = 0; i < 4; i++)
    g_assert_cmpfloat (style->paper->margins[i], ==, usual->margins[i]);
  g_assert_null (style->head);

  xmlFreeDoc (document);
  xmlRelaxNGFreeValidCtxt (validation);
  xmlRelaxNGFree (schema);
  xmlRelaxNGFreeParserCtxt (parser);
}

static void
test_read (void)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (CursusStyleFile) style =
    read_text (HEAD "<fonts text='Serif' size='11'/><colours accent='#A51d2d'/>"
                    "<page size='letter' left='25.4'/><logo file='logo.svg'/>"
                    "<head xml:lang='de'>Oben</head><foot xml:lang='en'>{date}</foot>"
                    "<x:y xmlns:x='https://example.org'/>" TAIL,
               &error);

  g_assert_no_error (error);
  g_assert_cmpstr (style->paper->font, ==, "Serif");
  g_assert_cmpfloat (style->paper->size, ==, 11);
  g_assert_cmpstr (style->paper->accent, ==, "#A51d2d");
  g_assert_cmpfloat (style->paper->width, ==, 612);
  g_assert_cmpfloat_with_epsilon (style->paper->margins[3], 72, 0.001);
  g_assert_true (g_str_has_suffix (style->paper->logo, "/logo.svg"));
  g_assert_true (g_path_is_absolute (style->paper->logo));
  g_assert_cmpstr (cursus_text_get (style->head, "de"), ==, "Oben");
  g_assert_cmpstr (cursus_text_get (style->foot, "en"), ==, "{date}");
}

static void
test_refused (void)
{
  static const char *const cases[][2] = {
    { "no XML", ":1: This is not XML" },
    { "<style/>", ":1: This is not the style" },
    { "<!DOCTYPE s [<!ENTITY a 'b'>]>" HEAD TAIL, ":1: There is a DOCTYPE here" },
    { HEAD "\n<sounds/>" TAIL, ":2: There is no <sounds> in <style>." },
    { HEAD "<fonts weight='9'/>" TAIL, "There is no “weight” in <fonts>." },
    { HEAD "<fonts size='99'/>" TAIL, "“size” must be a number from 6 to 24, not “99”." },
    { HEAD "<fonts size='9pt'/>" TAIL, "not “9pt”" },
    { HEAD "<page top='-1'/>" TAIL, "“top” must be a number from 0 to 60" },
    { HEAD "<page size='b4'/>" TAIL, "not “b4”" },
    { HEAD "<colours accent='red'/>" TAIL, "not “red”" },
    { HEAD "<logo file='none.svg'/>" TAIL, "There is no picture “none.svg”." },
    { HEAD "<head>No language</head>" TAIL, "<head> must say its language" },
    { HEAD "<foot xml:lang='en'>{page}</foot>" TAIL, "There is no {page}, only: {programme}" },
    { HEAD "<foot xml:lang='en'>{date</foot>" TAIL, "There is no {date, only" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (GError) error = NULL;

      g_assert_null (read_text (cases[i][0], &error));
      g_assert_error (error, CURSUS_DOCUMENT_ERROR, CURSUS_DOCUMENT_ERROR_OUTLINE);
      if (strstr (error->message, cases[i][1]) == NULL)
        g_error ("“%s” is not in “%s”", cases[i][1], error->message);
    }
}

/* Around what is not there no separators remain, and what is put in is not looked at again. */
static void
test_line (void)
{
  static const char *const words[CURSUS_STYLE_N_WORDS] = {
    [CURSUS_STYLE_PROGRAMME] = "{date} in braces",
    [CURSUS_STYLE_DATE] = "21 November 2026",
  };
  static const char *const cases[][2] = {
    { "{institution} · {programme} · {edition}", "{date} in braces" },
    { "Made on {date}, {date} · {faculty}", "Made on 21 November 2026, 21 November 2026" },
    { "{institution}", "" },
    { "plain", "plain" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *line = cursus_style_line (cases[i][0], words);

      g_assert_cmpstr (line, ==, cases[i][1]);
    }
}

static void
test_document (void)
{
  g_autoptr (CursusStyleFile) style =
    read_text (HEAD "<head xml:lang='en'>{document}</head>"
                    "<foot xml:lang='en'>On {date}</foot><foot xml:lang='de'>Am {date}</foot>" TAIL,
               NULL);
  CursusModule  *module = sample_module ("m", "A");
  CursusProject *project = sample_project (module);
  CursusFacts   *facts = cursus_facts_new (project);
  g_autoptr (GPtrArray) problems = cursus_problems_new (facts, CURSUS_DATE (2026, 11, 21), "en");
  CursusDocumentWish wish = { .language = "de",
                              .today = CURSUS_DATE (2026, 11, 21),
                              .style = style };
  g_autoptr (CursusPaper) paper = cursus_document_new (facts, problems, "handbook", &wish, NULL);

  g_assert_cmpstr (paper->foot, ==, "Am 21. November 2026");
  g_assert_cmpstr (paper->head, ==, "Modulhandbuch");
  cursus_facts_free (facts);
  cursus_project_unref (project);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/documents/style-file/ours", test_ours);
  g_test_add_func ("/documents/style-file/read", test_read);
  g_test_add_func ("/documents/style-file/refused", test_refused);
  g_test_add_func ("/documents/style-file/line", test_line);
  g_test_add_func ("/documents/style-file/document", test_document);
  return g_test_run ();
}
