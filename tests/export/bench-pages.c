/* bench-pages.c - how long it takes to lay out a handbook and to write it as a PDF
 *
 * bench-pages [MODULES]: lines of a name and a figure; times in microseconds of the processor
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "export/exporter.h"
#include "export/pages.h"
#include "sample-paper.h"

#include <stdio.h>
#include <stdlib.h>
#include <sys/resource.h>
#include <time.h>

static gint64
get_cpu_time (void)
{
  struct timespec time;

  clock_gettime (CLOCK_PROCESS_CPUTIME_ID, &time);
  return (gint64) time.tv_sec * G_USEC_PER_SEC + time.tv_nsec / 1000;
}

static void
print_time (const char *name, gint64 start)
{
  printf ("%s\t%" G_GINT64_FORMAT "\n", name, get_cpu_time () - start);
}

int
main (int argc, char **argv)
{
  guint n_modules = argc > 1 ? (guint) atoi (argv[1]) : 200;
  g_autoptr (CursusPaperStyle) style = cursus_paper_style_new ();
  g_autoptr (CursusPaper) paper = sample_paper_new_handbook (n_modules);
  const CursusExporter *exporter = cursus_exporter_lookup ("pdf");
  CursusExportOptions   options = { style, 0 };
  gint64                start = get_cpu_time ();
  g_autoptr (CursusPages) pages = cursus_pages_new_unfinished (paper, style);
  struct rusage usage;
  g_autoptr (GBytes) bytes = NULL;

  cursus_pages_continue (pages, 1, NULL);
  print_time ("first-page", start);
  cursus_pages_continue (pages, G_MAXUINT, NULL);
  print_time ("all-pages", start);
  printf ("pages\t%u\n", cursus_pages_n (pages));
  g_clear_pointer (&pages, cursus_pages_unref);

  start = get_cpu_time ();
  bytes = exporter->write (paper, &options, NULL, NULL);
  print_time ("pdf", start);
  printf ("bytes\t%" G_GSIZE_FORMAT "\n", bytes != NULL ? g_bytes_get_size (bytes) : 0);
  getrusage (RUSAGE_SELF, &usage);
  printf ("memory\t%ld\n", usage.ru_maxrss * 1024);
  return EXIT_SUCCESS;
}
