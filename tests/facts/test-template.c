/* test-template.c - what a programme that is begun from a template has of it
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "facts/template.h"

#include "store/reader.h"
#include "store/writer.h"

#include <string.h>

#define FILE_OF(assumed)                                                                           \
  "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"                                                   \
  "<!-- SPDX-License-Identifier: GPL-3.0-or-later -->\n"                                           \
  "<project xmlns=\"https://cursus-app.github.io/ns/project/1\" version=\"1.0\" lang=\"en\">"      \
  "<programme id=\"p\" months=\"24\" assumed=\"" assumed "\">"                                     \
  "<title>Master’s Programme</title><title xml:lang=\"de\">Masterstudium</title>"                \
  "<text topic=\"template\">A second degree to fill in</text>"                                     \
  "<text topic=\"quality\">Asked each year</text>"                                                 \
  "<note>Where it is from</note><note xml:lang=\"de\">Woher es kommt</note></programme></project>"

static char *
begin (const char *file, const char *language)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (CursusProject) template = cursus_read_bytes (file, strlen (file), "test", &error);
  g_autoptr (CursusProject) begun = NULL;

  g_assert_no_error (error);
  begun = cursus_template_begin (template, language);
  return g_string_free (cursus_write (begun), FALSE);
}

static void
assert_has (const char *text, const char *part, gboolean has)
{
  if ((strstr (text, part) != NULL) != has)
    g_error ("%s “%s” in:\n%s", has ? "No" : "Still", part, text);
}

/* A programme that somebody has says where its values come from. */
static void
test_of_a_programme (void)
{
  g_autofree char *text = begin (FILE_OF ("months"), "de");

  assert_has (text, "SPDX", FALSE);
  assert_has (text, "A second degree to fill in", FALSE);
  assert_has (text, "Asked each year", TRUE);
  assert_has (text, "Master’s Programme", TRUE);
  assert_has (text, "Masterstudium", TRUE);
  assert_has (text, "Where it is from", TRUE);
  assert_has (text, "Woher es kommt", TRUE);
}

/* A frame says of itself that there is nothing yet, in whatever language. */
static void
test_of_a_frame (void)
{
  static const char *const languages[] = { NULL, "de" };

  for (guint i = 0; i < G_N_ELEMENTS (languages); i++)
    {
      g_autofree char *text = begin (FILE_OF ("months title"), languages[i]);

      assert_has (text, "Asked each year", TRUE);
      assert_has (text, "Where it is from", FALSE);
      assert_has (text, "Woher es kommt", FALSE);
      assert_has (text, "Masterstudium", TRUE);
      assert_has (text, "Master’s Programme", languages[i] == NULL);
    }
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/facts/template/of-a-programme", test_of_a_programme);
  g_test_add_func ("/facts/template/of-a-frame", test_of_a_frame);
  return g_test_run ();
}
