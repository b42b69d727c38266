/* cursus.c - the program with windows, from its start to its end
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "gui/app/application.h"

#include <libintl.h>
#include <locale.h>

int
main (int argc, char **argv)
{
  g_autoptr (CursusApplication) application = NULL;
  const char *folder = g_getenv ("CURSUS_LOCALE_DIR");

  setlocale (LC_ALL, "");
  bindtextdomain (GETTEXT_PACKAGE, folder != NULL ? folder : CURSUS_LOCALE_DIR);
  bind_textdomain_codeset (GETTEXT_PACKAGE, "UTF-8");
  textdomain (GETTEXT_PACKAGE);

  application = cursus_application_new ();
  return g_application_run (G_APPLICATION (application), argc, argv);
}
