/* random-files.c - random-files FOLDER N SEED: projects made at random, as files
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "common/random-project.h"
#include "store/writer.h"

#include <locale.h>

#define MOST_RECORDS 12

/* Writes one project; its name tells its seed. */
static gboolean
write_project (const char *folder, guint32 seed, GError **error)
{
  g_autoptr (CursusProject) project = random_project_new (seed, seed % MOST_RECORDS, 0);
  g_autoptr (GString) text = cursus_write (project);
  g_autofree char *name = g_strdup_printf ("any-%u.cursus", seed);
  g_autofree char *path = g_build_filename (folder, name, NULL);

  return g_file_set_contents (path, text->str, (gssize) text->len, error);
}

int
main (int argc, char **argv)
{
  g_autoptr (GError) error = NULL;

  setlocale (LC_ALL, "C.UTF-8");
  if (argc != 4)
    {
      g_printerr ("usage: %s FOLDER N SEED\n", argv[0]);
      return 2;
    }

  for (guint64 i = 0; i < g_ascii_strtoull (argv[2], NULL, 10); i++)
    {
      guint32 seed = (guint32) (g_ascii_strtoull (argv[3], NULL, 10) + i);

      if (!write_project (argv[1], seed, &error))
        {
          g_printerr ("%s\n", error->message);
          return 1;
        }
    }
  return 0;
}
