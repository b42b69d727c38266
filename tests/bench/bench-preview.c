/* bench-preview.c - how soon the pages on screen show what was edited
 *
 * bench-preview FILE: looks at the end of the module handbook, and renames its first module again
 * and again. Prints, in milliseconds, the median and the 95th percentile of the time from the edit
 * until the pages at the same place are painted: on the clock, and of the processor.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "measured-window.h"
#include "timing.h"

#include "edit/setting.h"
#include "gui/documents/document-page-private.h"

#define EDITS 15
#define WIDTH 1400
#define HEIGHT 900

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
follow (MeasuredWindow *window, const CursusDocumentPage *page, const CursusProof *before)
{
  while (page->proof == before)
    g_main_context_iteration (NULL, TRUE);
  measured_window_wait_for_frame (window);
}

static void
measure (CursusWorkspace *workspace, const CursusDocumentPage *page, MeasuredWindow *window)
{
  g_autoptr (GArray) walls = g_array_new (FALSE, FALSE, sizeof (double));
  g_autoptr (GArray) processors = g_array_new (FALSE, FALSE, sizeof (double));
  GtkAdjustment *vertical = cursus_canvas_get_vadjustment (CURSUS_CANVAS (page->preview));

  gtk_adjustment_set_value (vertical, gtk_adjustment_get_upper (vertical) * 0.97);
  for (guint i = 0; i < EDITS; i++)
    {
      /* Kept, so that no other has its address. */
      g_autoptr (CursusProof) before = cursus_proof_ref (page->proof);
      double processor = timing_now_of_all (), wall = (double) g_get_monotonic_time () / 1e3;

      rename_module (
        workspace, cursus_project_nth (cursus_workspace_get_project (workspace), CURSUS_MODULES, 0),
        i + 1);
      follow (window, page, before);
      wall = (double) g_get_monotonic_time () / 1e3 - wall;
      processor = timing_now_of_all () - processor;
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
  g_autoptr (CursusProject) project = measured_window_read (argc, argv);
  g_autoptr (CursusWorkspace) workspace = measured_window_work_on (project);
  CursusDocumentPage *page = cursus_document_page_new (workspace);
  MeasuredWindow      window;

  measured_window_open (&window, GTK_WIDGET (page), WIDTH, HEIGHT);
  cursus_document_page_select (page, "handbook");
  wait_until_finished (page);
  measure (workspace, page, &window);
  measured_window_close (&window);
  return 0;
}
