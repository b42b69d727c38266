/* main.c - cursus-cli, the program
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "cli/command-line.h"

#include <fcntl.h>
#include <libintl.h>
#include <locale.h>
#include <signal.h>
#include <unistd.h>

/* The environment can name another folder of translations: that of a build not yet installed. */
static void
init_language (void)
{
  const char *folder = g_getenv ("CURSUS_LOCALE_DIR");

  /* The other categories are not used, and loading them takes as long as reading a programme. */
  setlocale (LC_CTYPE, "");
  setlocale (LC_MESSAGES, "");
  setlocale (LC_NUMERIC, "");
  bindtextdomain (GETTEXT_PACKAGE, folder != NULL ? folder : CURSUS_LOCALE_DIR);
  bind_textdomain_codeset (GETTEXT_PACKAGE, "UTF-8");
  textdomain (GETTEXT_PACKAGE);
}

/* A standard stream that is closed would be given to the next file that is opened, and messages
 * written into that. Each gets a stand-in which fails, but for messages, which get lost. */
static void
init_streams (void)
{
  static const int modes[] = { O_WRONLY, O_RDONLY, O_RDWR };

  for (int stream = STDIN_FILENO; stream <= STDERR_FILENO; stream++)
    if (fcntl (stream, F_GETFD) < 0)
      open ("/dev/null", modes[stream]);
}

int
main (int argc, char **argv)
{
  init_streams ();
  init_language ();

  /* Who reads the result may stop when it is enough; writing then fails, and is seen to. */
  signal (SIGPIPE, SIG_IGN);

  return cursus_command_line_run (argc, argv);
}
