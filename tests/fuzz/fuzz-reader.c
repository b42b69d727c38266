/* fuzz-reader.c - the reader and the writer, fed with any bytes at all
 *
 * Whatever comes, the reader gives an error that can be shown, or a project that is written in one
 * way only and reads back the same. Anything else ends the program.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "fuzz-reader.h"

#include "store/error.h"
#include "store/reader.h"
#include "store/writer.h"

#include <stdlib.h>
#include <string.h>

#define NAME "input"

static void
check_error (const GError *error)
{
  g_assert_nonnull (error);
  g_assert_true (error->domain == CURSUS_STORE_ERROR);
  g_assert_true (g_utf8_validate (error->message, -1, NULL));
  g_assert_true (g_str_has_prefix (error->message, NAME ":"));
  g_assert_null (strchr (error->message, '\n'));
}

/* Ends the program in the way that libFuzzer keeps the input for. */
static void
check_that (gboolean is_so, const char *otherwise, const GString *written)
{
  if (is_so)
    return;

  g_printerr ("%s\n%s\n", otherwise, written->str);
  abort ();
}

static gboolean
holds (const char *text, const char *word)
{
  return strstr (text, word) != NULL;
}

/* Whether nothing in the file is anybody else's. What stands in or behind an element that says
 * nothing is somewhere else, or gone, once that element is left out. */
static gboolean
is_all_ours (const char *text)
{
  const char *behind_declaration = text + strlen ("<?xml ");
  const char *behind_namespace = strstr (text, "xmlns") + 1;

  for (const char *at = strstr (text, "xml:"); at != NULL; at = strstr (at + 1, "xml:"))
    if (!g_str_has_prefix (at, "xml:lang"))
      return FALSE;
  return !holds (text, "<!--") && !holds (behind_declaration, "<?") &&
         !holds (behind_namespace, "xmlns");
}

/* Writes the project, reads that and writes it again. */
static void
check_round_trip (const CursusProject *project, const char *text)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (CursusProject) again = NULL;
  g_autoptr (CursusProject) once_more = NULL;
  g_autoptr (GString) written = cursus_write (project);
  g_autoptr (GString) rewritten = NULL;

  again = cursus_read_bytes (written->str, written->len, NAME, &error);
  check_that (again != NULL, error != NULL ? error->message : "", written);
  rewritten = cursus_write (again);
  check_that (g_string_equal (written, rewritten), rewritten->str, written);
  once_more = cursus_read_bytes (rewritten->str, rewritten->len, NAME, NULL);
  check_that (cursus_project_equal (again, once_more), "It reads as two projects.", written);
  if (cursus_project_get_minor (project) == 0 && is_all_ours (text))
    check_that (cursus_project_equal (project, again), "It reads as another project.", written);
}

int
LLVMFuzzerTestOneInput (const guint8 *data, gsize size)
{
  g_autofree char *text = g_strndup ((const char *) data, size);
  g_autoptr (GError) error = NULL;
  g_autoptr (CursusProject) project = cursus_read_bytes ((const char *) data, size, NAME, &error);

  if (project == NULL)
    check_error (error);
  else
    {
      g_assert_no_error (error);
      check_round_trip (project, text);
    }
  return 0;
}
