/* program-command.c - commands that a program of their own does
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "cli/program-command.h"

#include "cli/report.h"

#include <errno.h>
#include <glib/gi18n-lib.h>
#include <unistd.h>

#define PROGRAM "cursus-export"

const char cursus_documents_summary[] = N_ ("Lists the documents that a programme can become.");
const char cursus_export_summary[] = N_ ("Makes documents from a programme, as PDF and more.");

static int
run (const CursusCommand *self, int argc, char **argv)
{
  const char      *folder = g_getenv ("CURSUS_LIBEXEC_DIR");
  g_autofree char *path =
    g_build_filename (folder != NULL ? folder : CURSUS_LIBEXEC_DIR, PROGRAM, NULL);
  g_autofree char **arguments = g_new0 (char *, (gsize) argc + 2);

  arguments[0] = path;
  for (int i = 0; i < argc; i++)
    arguments[i + 1] = argv[i];
  execv (path, arguments);

  /* Translators: the path of a program, and what the system says */
  cursus_report (_ ("%s could not be started: %s."), path, g_strerror (errno));
  return CURSUS_EXIT_FAILED;
}

const CursusCommand cursus_documents_program = {
  .name = "documents",
  .summary = cursus_documents_summary,
  .run = run,
};

const CursusCommand cursus_export_program = {
  .name = "export",
  .summary = cursus_export_summary,
  .run = run,
};
