/* bench-preview.c - how soon the pages on screen show what was edited
 *
 * bench-preview FILE: looks at the end of the module handbook, and renames its first module again
 * and again. Prints, in milliseconds, the median and the 95th percentile of the time from the edit
 * until the pages at the same place are painted: on the clock, and of the processor.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "timing.h"

#include "edit/setting.h"
#include "gui/documents/document-page-private.h"
#include "store/reader.h"

#include <locale.h>
#include <time.h>

#define EDITS 15
#define WIDTH 1400
#define HEIGHT 900

static void
painted_cb (GdkFrameClock *clock, guint *n_frames)
{
  (*n_frames)++;
}

/* All threads together; timing_now() is for one. */
static double
get_processor_time (void)
{
  struct timespec time;

  clock_gettime (CLOCK_PROCESS_CPUTIME_ID, &time);
  return (double) time.tv_sec * 1e3 + (double) time.tv_nsec / 1e6;
}

static void
wait_until_finished (const CursusDocumentPage *page)
{
  while (page->proof == NULL || !g_str_equal (page->proof->id, "handbook") || page->waiting != 0 ||
         page->making != NULL || page->counting != NULL)
    g_main_context_iteration (NULL, TRUE);
}

static void
rename_module (CursusWorkspace *workspace, const CursusRecord *module, guint nth)
{
  g_autofree char *title = g_strdup_printf ("Renamed for the %uth time", nth);
  CursusFieldValue value = { "title", "en", title };
  g_autoptr (GError) error = NULL;
  const char    *id = module->id;
  CursusProject *next =
    cursus_set_field (cursus_workspace_get_project (workspace), &id, 1, &value, &error);

  if (next == NULL || !cursus_workspace_perform (workspace, next, "Rename"))
    g_error ("bench-preview: the module cannot be renamed");
}

/* The pages of an edit are there, and painted. */
static void
follow (const CursusDocumentPage *page, const CursusProof *before, const guint *n_frames)
{
  guint n;

  while (page->proof == before)
    g_main_context_iteration (NULL, TRUE);
  n = *n_frames;
  while (*n_frames == n)
    g_main_context_iteration (NULL, TRUE);
}

static void
measure (CursusWorkspace *workspace, const CursusDocumentPage *page, const guint *n_frames)
{
  g_autoptr (GArray) walls = g_array_new (FALSE, FALSE, sizeof (double));
  g_autoptr (GArray) processors = g_array_new (FALSE, FALSE, sizeof (double));
  GtkAdjustment *vertical = cursus_canvas_get_vadjustment (CURSUS_CANVAS (page->preview));

  gtk_adjustment_set_value (vertical, gtk_adjustment_get_upper (vertical) * 0.97);
  for (guint i = 0; i < EDITS; i++)
    {
      /* Kept, so that no other has its address. */
      g_autoptr (CursusProof) before = cursus_proof_ref (page->proof);
      double processor = get_processor_time (), wall = (double) g_get_monotonic_time () / 1e3;

      rename_module (
        workspace, cursus_project_nth (cursus_workspace_get_project (workspace), CURSUS_MODULES, 0),
        i + 1);
      follow (page, before, n_frames);
      wall = (double) g_get_monotonic_time () / 1e3 - wall;
      processor = get_processor_time () - processor;
      g_array_append_val (walls, wall);
      g_array_append_val (processors, processor);
      wait_until_finished (page);
    }
  timing_print ("wall", walls, 95);
  timing_print ("processor", processors, 95);
}

int
main (int argc, char **argv)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (CursusProject) project = NULL;
  g_autoptr (CursusEditor) editor = NULL;
  g_autoptr (CursusWorkspace) workspace = NULL;
  CursusDocumentPage *page;
  GtkWidget          *window;
  guint               n_frames = 0;

  setlocale (LC_ALL, "");
  adw_init ();
  if (argc != 2 || (project = cursus_read_file (argv[1], NULL, NULL, &error)) == NULL)
    {
      g_printerr ("%s\n", error != NULL ? error->message : "bench-preview FILE");
      return 2;
    }

  editor = cursus_editor_new (project);
  workspace = cursus_workspace_new (editor);
  page = cursus_document_page_new (workspace);
  window = gtk_window_new ();
  gtk_window_set_default_size (GTK_WINDOW (window), WIDTH, HEIGHT);
  gtk_window_set_child (GTK_WINDOW (window), GTK_WIDGET (page));
  gtk_window_present (GTK_WINDOW (window));
  g_signal_connect_after (gtk_widget_get_frame_clock (window), "after-paint",
                          G_CALLBACK (painted_cb), &n_frames);
  cursus_document_page_select (page, "handbook");
  wait_until_finished (page);
  measure (workspace, page, &n_frames);
  gtk_window_destroy (GTK_WINDOW (window));
  return 0;
}
