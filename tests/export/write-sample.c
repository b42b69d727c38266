/* write-sample.c - writes a document for tests in a format, for programs that look at the file
 *
 * write-sample NAME FORMAT FILE: see sample-paper.h and export/exporter.h for the names
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "export/exporter.h"
#include "sample-paper.h"

#include <stdlib.h>

int
main (int argc, char **argv)
{
  g_autoptr (CursusPaperStyle) style = cursus_paper_style_new ();
  g_autoptr (CursusPaper) paper = argc == 4 ? sample_paper_lookup (argv[1]) : NULL;
  const CursusExporter *exporter = argc == 4 ? cursus_exporter_lookup (argv[2]) : NULL;
  CursusExportOptions   options = { style, 1795219200 };
  g_autoptr (GError) error = NULL;
  g_autoptr (GBytes) bytes = NULL;

  if (paper == NULL || exporter == NULL)
    {
      g_printerr ("usage: write-sample NAME FORMAT FILE\n");
      return 2;
    }
  bytes = exporter->write (paper, &options, NULL, &error);
  if (bytes == NULL || !g_file_set_contents (argv[3], g_bytes_get_data (bytes, NULL),
                                             (gssize) g_bytes_get_size (bytes), &error))
    {
      g_printerr ("%s\n", error->message);
      return 1;
    }
  return EXIT_SUCCESS;
}
