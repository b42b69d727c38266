/* round-trip.c - what must hold of any bytes at all that somebody opens
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "round-trip.h"

#include "store/error.h"
#include "store/reader.h"
#include "store/writer.h"

#include <string.h>

#define NAME "input"

static char *
find_fault_of_error (const GError *error)
{
  if (error == NULL)
    return g_strdup ("there is neither a project nor an error");
  if (error->domain != CURSUS_STORE_ERROR)
    return g_strdup_printf ("the error is not one of the reader: %s", error->message);
  if (!g_utf8_validate (error->message, -1, NULL))
    return g_strdup ("the message is not UTF-8");
  if (!g_str_has_prefix (error->message, NAME ":") || strpbrk (error->message, "\r\n") != NULL)
    return g_strdup_printf ("the message is not one line about the file: %s", error->message);
  return NULL;
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
static char *
find_fault_of_project (const CursusProject *project, const char *text)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (CursusProject) again = NULL;
  g_autoptr (CursusProject) once_more = NULL;
  g_autoptr (GString) written = cursus_write (project);
  g_autoptr (GString) rewritten = NULL;

  again = cursus_read_bytes (written->str, written->len, NAME, &error);
  if (again == NULL)
    return g_strdup_printf ("what was written is refused: %s\n%s", error->message, written->str);

  rewritten = cursus_write (again);
  if (!g_string_equal (written, rewritten))
    return g_strdup_printf ("it is written in two ways:\n%s\n%s", written->str, rewritten->str);

  once_more = cursus_read_bytes (rewritten->str, rewritten->len, NAME, NULL);
  if (!cursus_project_equal (again, once_more))
    return g_strdup_printf ("it reads as two projects:\n%s", written->str);
  if (cursus_project_get_minor (project) == 0 && is_all_ours (text) &&
      !cursus_project_equal (project, again))
    return g_strdup_printf ("it reads as another project:\n%s", written->str);
  return NULL;
}

char *
round_trip_find_fault (const char *bytes, gsize length)
{
  g_autofree char *text = g_strndup (bytes, length);
  g_autoptr (GError) error = NULL;
  g_autoptr (CursusProject) project = cursus_read_bytes (bytes, length, NAME, &error);

  return project != NULL ? find_fault_of_project (project, text) : find_fault_of_error (error);
}
