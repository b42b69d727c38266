/* open-project.c - opens a project file and does no more, or writes it into memory once more
 *
 * open-project [--write] FILE: so much of the program that another one can be measured against it.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "store/reader.h"
#include "store/writer.h"

#include <stdio.h>

int
main (int argc, char **argv)
{
  gboolean writes = argc == 3 && g_str_equal (argv[1], "--write");
  g_autoptr (GError) error = NULL;
  g_autoptr (CursusProject) project = NULL;
  g_autoptr (GString) text = NULL;

  if (argc != (writes ? 3 : 2))
    {
      fputs ("usage: open-project [--write] FILE\n", stderr);
      return 2;
    }

  project = cursus_read_file (argv[argc - 1], NULL, NULL, &error);
  if (project == NULL)
    {
      fprintf (stderr, "%s\n", error->message);
      return 1;
    }

  if (writes)
    text = cursus_write (project);
  printf ("%u modules\n", cursus_project_n (project, CURSUS_MODULES));
  return 0;
}
