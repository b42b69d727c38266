/* report.c - what a command has to say besides its result, on standard error
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "cli/report.h"

#include <stdio.h>

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
  g_autofree char *whole = g_strconcat (before, message, NULL);
  g_autofree char *clean = dup_harmless (whole);
  g_autofree char *line = g_strconcat (clean, "\n", NULL);

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
cursus_report_about (const char *name, const char *sentence)
{
  g_autofree char *before = g_strconcat (name, ": ", NULL);

  write_line (before, sentence);
}

void
cursus_report_error (const GError *error)
{
  write_line ("", error->message);
}
