/* bench-documents.c - the first page of a document on screen, and all documents of a programme
 *
 * bench-documents preview FILE: from the moment that the page Documents asks for the module
 * handbook until its first page is painted.
 * bench-documents all FILE FOLDER: to write all documents in all formats, one format after the
 * other, as the window exports all documents.
 * Both in milliseconds on the clock and of the processor.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "timing.h"

#include "gui/documents/document-export.h"
#include "gui/documents/proof-job.h"
#include "store/reader.h"

#include <stdio.h>

#define TODAY 20261121

/* In milliseconds. */
typedef struct
{
  double wall;
  double processor;
} Moment;

typedef struct
{
  GMainLoop   *loop;
  CursusProof *proof;
} Waiting;

static Moment
get_moment (void)
{
  return (Moment){ (double) g_get_monotonic_time () / 1e3, timing_now_of_all () };
}

static void
print_since (Moment start)
{
  Moment now = get_moment ();

  printf ("wall\t%.2f\nprocessor\t%.2f\n", now.wall - start.wall, now.processor - start.processor);
}

static CursusFindings *
read_findings (const char *path)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (CursusProject) project = cursus_read_file (path, NULL, NULL, &error);

  if (project == NULL)
    g_error ("%s", error->message);
  return cursus_findings_new (project, TODAY, NULL);
}

static void
made_cb (GObject *source, GAsyncResult *result, gpointer data)
{
  Waiting *waiting = data;

  waiting->proof = cursus_proof_make_finish (result, NULL);
  g_main_loop_quit (waiting->loop);
}

/* On paper as it stands on screen at its own size. */
static void
paint (CursusProof *proof)
{
  double           width, height;
  cairo_surface_t *surface;
  cairo_t         *cairo;

  cursus_pages_get_size (proof->pages, 0, &width, &height);
  surface = cairo_image_surface_create (CAIRO_FORMAT_RGB24, (int) (width * 96 / 72),
                                        (int) (height * 96 / 72));
  cairo = cairo_create (surface);
  cairo_set_source_rgb (cairo, 1, 1, 1);
  cairo_paint (cairo);
  cairo_scale (cairo, 96 / 72.0, 96 / 72.0);
  cursus_pages_draw (proof->pages, 0, cairo);
  cairo_destroy (cairo);
  cairo_surface_destroy (surface);
}

static void
measure_preview (const CursusFindings *findings, const CursusDocumentChoice *choice)
{
  Waiting waiting = { g_main_loop_new (NULL, FALSE), NULL };
  Moment  start = get_moment ();

  cursus_proof_make_async (findings, choice, "handbook", NULL, NULL, made_cb, &waiting);
  g_main_loop_run (waiting.loop);
  g_assert (waiting.proof != NULL);
  paint (waiting.proof);
  print_since (start);
  cursus_proof_unref (waiting.proof);
  g_main_loop_unref (waiting.loop);
}

static GPtrArray *
make_targets (const CursusFindings *findings, const CursusExporter *exporter, const char *folder)
{
  GPtrArray *targets = g_ptr_array_new_with_free_func ((GDestroyNotify) cursus_export_target_free);
  guint      n;
  const CursusDocumentType *types = cursus_document_types (&n);

  for (guint i = 0; i < n; i++)
    {
      g_autofree char *file = g_strconcat (types[i].id, ".", exporter->suffix, NULL);
      g_autofree char *path = g_build_filename (folder, file, NULL);

      if (cursus_document_type_exists (&types[i], findings->state.facts))
        g_ptr_array_add (targets, cursus_export_target_new (types[i].id, types[i].title, path));
    }
  return targets;
}

static void
measure_all (const CursusFindings *findings, const CursusDocumentChoice *choice, const char *folder)
{
  Moment start = get_moment ();
  guint  n_files = 0;

  for (guint i = 0; cursus_exporters[i] != NULL; i++)
    {
      g_autoptr (GPtrArray) targets = make_targets (findings, cursus_exporters[i], folder);
      g_autoptr (GError) error = NULL;
      const CursusExportJob job = {
        .findings = findings,
        .choice = choice,
        .exporter = cursus_exporters[i],
        .targets = targets,
      };
      guint n_written;

      if (!cursus_document_export_run (&job, NULL, &n_written, &error))
        g_error ("%s", error->message);
      n_files += n_written;
    }
  print_since (start);
  printf ("files\t%u\n", n_files);
}

int
main (int argc, char **argv)
{
  g_autoptr (CursusDocumentChoice) choice = cursus_document_choice_new ();
  g_autoptr (CursusFindings) findings = NULL;

  if (argc < 3 || (!g_str_equal (argv[1], "preview") && argc < 4))
    {
      fputs ("usage: bench-documents preview FILE | all FILE FOLDER\n", stderr);
      return 2;
    }
  findings = read_findings (argv[2]);
  if (g_str_equal (argv[1], "preview"))
    measure_preview (findings, choice);
  else
    measure_all (findings, choice, argv[3]);
  return 0;
}
