/* press.c - cursus-export, the program that makes documents for cursus-cli
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "cli/report.h"
#include "press/documents-command.h"
#include "press/export-command.h"

#include <glib/gi18n-lib.h>
#include <locale.h>
#include <signal.h>

/* cursus-cli has seen to the standard streams. Nobody else is expected to start this program. */
int
main (int argc, char **argv)
{
  static const CursusCommand *const commands[] = { &cursus_documents_command,
                                                   &cursus_export_command };
  const char                       *folder = g_getenv ("CURSUS_LOCALE_DIR");

  setlocale (LC_CTYPE, "");
  setlocale (LC_MESSAGES, "");
  setlocale (LC_NUMERIC, "");
  bindtextdomain (GETTEXT_PACKAGE, folder != NULL ? folder : CURSUS_LOCALE_DIR);
  bind_textdomain_codeset (GETTEXT_PACKAGE, "UTF-8");
  textdomain (GETTEXT_PACKAGE);
  signal (SIGPIPE, SIG_IGN);

  for (guint i = 0; argc > 1 && i < G_N_ELEMENTS (commands); i++)
    if (g_str_equal (commands[i]->name, argv[1]))
      return commands[i]->run (commands[i], argc - 1, argv + 1);
  cursus_report ("%s", _ ("This program is for “cursus-cli export” and “cursus-cli documents”."));
  return CURSUS_EXIT_FAILED;
}
