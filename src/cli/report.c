/* report.c - what a command has to say besides its result, on standard error
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "cli/report.h"

#include <stdio.h>
#include <string.h>

#define REPLACEMENT 0xfffd

/* Names and texts from files stand in messages; they must not command the terminal. */
static char *
dup_harmless (const char *message)
{
  g_autofree char *valid = g_utf8_make_valid (message, -1);
  GString         *harmless = g_string_new (NULL);

  for (const char *at = valid; *at != '\0'; at = g_utf8_next_char (at))
    {
      gunichar character = g_utf8_get_char (at);

      g_string_append_unichar (harmless, g_unichar_iscntrl (character) ? REPLACEMENT : character);
    }
  return g_string_free (harmless, FALSE);
}

static void
write_line (const char *before, const char *message)
{
  g_autofree char *clean = dup_harmless (message);
  g_autofree char *line = g_strconcat (before, clean, "\n", NULL);

  /* If this fails there is nowhere left to say so. */
  fputs (line, stderr);
}

void
cursus_report (const char *format, ...)
{
  g_autofree char *message = NULL;
  va_list          arguments;

  va_start (arguments, format);
  message = g_strdup_vprintf (format, arguments);
  va_end (arguments);

  write_line (CURSUS_CLI_NAME ": ", message);
}

void
cursus_report_about (const char *name, const char *message)
{
  gboolean has_place = g_str_has_prefix (message, name) && message[strlen (name)] == ':';

  write_line (has_place ? "" : CURSUS_CLI_NAME ": ", message);
}
