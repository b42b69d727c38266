/* format-command.c - cursus-cli format
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "cli/format-command.h"

#include "cli/argument-file.h"
#include "cli/output.h"
#include "cli/report.h"
#include "store/save.h"
#include "store/writer.h"

#include <glib/gi18n-lib.h>

/* What becomes of the canonical form. */
typedef enum
{
  AIM_PRINT,
  AIM_SAVE,
  AIM_REPLACE,
  AIM_CHECK,
} Aim;

static void
save (const char *path, const GString *bytes, int *status)
{
  g_autoptr (GError) error = NULL;

  if (cursus_save (path, bytes->str, bytes->len, &error))
    return;
  cursus_report_error (error);
  *status = CURSUS_EXIT_FAILED;
}

static void
check (const char *argument, gboolean is_canonical, int *status)
{
  g_autofree char *name = NULL;

  if (is_canonical)
    return;
  name = cursus_argument_file_dup_name (argument);
  cursus_report_about (name, _ ("This is not in canonical form."));
  *status = MAX (*status, (int) CURSUS_EXIT_NO);
}

/* Returns: whether there is use in going on with other files. */
static gboolean
format_file (const char *argument, Aim aim, const char *path, int *status)
{
  g_autoptr (GString) bytes = NULL;
  g_autoptr (CursusProject) project = cursus_argument_file_read (argument, &bytes);
  g_autoptr (GString) canonical = NULL;

  if (project == NULL)
    {
      *status = CURSUS_EXIT_FAILED;
      return TRUE;
    }

  canonical = cursus_write (project);
  switch (aim)
    {
    case AIM_PRINT:
      return cursus_output_print (canonical->str, canonical->len, status);
    case AIM_SAVE:
      save (path, canonical, status);
      return TRUE;
    case AIM_REPLACE:
      if (!g_string_equal (bytes, canonical))
        save (argument, canonical, status);
      return TRUE;
    case AIM_CHECK:
      check (argument, g_string_equal (bytes, canonical), status);
      return TRUE;
    }
  g_assert_not_reached ();
}

static int
format_files (char **files, Aim aim, const char *path)
{
  int status = CURSUS_EXIT_FINE;

  for (guint i = 0; files[i] != NULL; i++)
    if (!format_file (files[i], aim, path, &status))
      break;
  return status;
}

static gboolean
has_input (char **files)
{
  for (guint i = 0; files[i] != NULL; i++)
    if (cursus_argument_file_is_input (files[i]))
      return TRUE;
  return FALSE;
}

/* Gives the sentence that says why these options do not go together, or nothing. */
static const char *
find_conflict (char **files, Aim aim, guint n_aims)
{
  if (files == NULL)
    return _ ("Name a file.");
  if (n_aims > 1)
    return _ ("Only one of --output, --in-place and --check can be given.");
  if (aim == AIM_SAVE && files[1] != NULL)
    return _ ("With --output only one file can be formatted.");
  if (aim == AIM_REPLACE && has_input (files))
    return _ ("Standard input cannot be formatted in place.");
  return NULL;
}

static int
run (const CursusCommand *self, int argc, char **argv)
{
  g_autofree char *path = NULL;
  gboolean         in_place = FALSE, is_check = FALSE;
  g_auto (GStrv) files = NULL;
  Aim                aim = AIM_PRINT;
  const char        *conflict;
  int                status;
  const GOptionEntry options[] = {
    { "output", 'o', G_OPTION_FLAG_NONE, G_OPTION_ARG_FILENAME, &path,
      N_ ("Write to FILE instead of standard output"), N_ ("FILE") },
    { "in-place", 'i', G_OPTION_FLAG_NONE, G_OPTION_ARG_NONE, &in_place,
      N_ ("Replace each file that is not in canonical form"), NULL },
    { "check", 'c', G_OPTION_FLAG_NONE, G_OPTION_ARG_NONE, &is_check,
      N_ ("Only name the files that are not in canonical form"), NULL },
    CURSUS_COMMAND_REST (&files),
    { NULL },
  };

  if (!cursus_command_parse (self, options, argc, argv, &status))
    return status;

  if (path != NULL)
    aim = AIM_SAVE;
  else if (in_place)
    aim = AIM_REPLACE;
  else if (is_check)
    aim = AIM_CHECK;
  conflict = find_conflict (files, aim, (path != NULL) + (in_place != 0) + (is_check != 0));
  if (conflict != NULL)
    return cursus_command_refuse (self, conflict);
  return format_files (files, aim, path);
}

const CursusCommand cursus_format_command = {
  .name = "format",
  .parameters = N_ ("FILE…"),
  .summary = N_ ("Writes project files in canonical form."),
  .description =
    N_ ("In canonical form, two files differ only where their contents do. Instead of a FILE, - "
        "stands for standard input. The exit code is 1 if a file that was checked is not in "
        "canonical form, and 2 if one could not be read or written."),
  .run = run,
};
