/* pdf.c - a document as a tagged PDF
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "export/pdf.h"

#include "export/export-error.h"
#include "export/pages-private.h"
#include "export/pdf-canvas.h"
#include "export/pdf-finish.h"

#include <glib/gi18n-lib.h>

static void
free_page (gpointer page)
{
  cursus_pdf_page_free (page);
}

/* All pages, with letters and pictures of @type_case. */
static GPtrArray *
draw_pages (CursusPages *pages, CursusPdfCase *type_case, GCancellable *cancellable, GError **error)
{
  g_autoptr (GPtrArray) drawn = g_ptr_array_new_with_free_func (free_page);

  for (guint i = 0; i < pages->pages->len; i++)
    {
      if (g_cancellable_set_error_if_cancelled (cancellable, error))
        return NULL;
      g_ptr_array_add (drawn, cursus_pdf_canvas_draw (g_ptr_array_index (pages->pages, i),
                                                      pages->job, type_case, i, pages->pages->len));
    }
  return g_steal_pointer (&drawn);
}

/* Once more with each font that turns out to be none that a file can hold: mostly never. */
static GBytes *
draw (CursusPages *pages, GHashTable *drawn_fonts, gint64 time, GCancellable *cancellable,
      GError **error)
{
  for (;;)
    {
      g_autoptr (CursusPdfCase) type_case = cursus_pdf_case_new (pages->job, drawn_fonts, time);
      g_autoptr (GPtrArray) drawn = draw_pages (pages, type_case, cancellable, error);
      gboolean again = FALSE;

      if (drawn == NULL || !cursus_pdf_case_close (type_case, &again, error))
        return NULL;
      if (!again)
        {
          /* Only the structure is needed from here on: the rest makes room. */
          g_ptr_array_set_size (pages->pages, 0);
          cursus_page_job_drop_layout (pages->job);
          return cursus_pdf_finish (pages->job, type_case, drawn, time);
        }
    }
}

static GBytes *
write_pdf (const CursusPaper *paper, const CursusExportOptions *options, GCancellable *cancellable,
           GError **error)
{
  g_autoptr (CursusPages) pages = cursus_pages_new (paper, options->style, cancellable);
  g_autoptr (GHashTable) drawn_fonts =
    g_hash_table_new_full (NULL, NULL, (GDestroyNotify) (gpointer) cairo_scaled_font_destroy, NULL);
  g_autoptr (GError) problem = NULL;
  GBytes *bytes = NULL;

  if (pages == NULL)
    {
      g_cancellable_set_error_if_cancelled (cancellable, error);
      return NULL;
    }
  bytes = draw (pages, drawn_fonts, options->time, cancellable, &problem);
  if (bytes == NULL && problem == NULL)
    g_set_error_literal (
      &problem, CURSUS_EXPORT_ERROR, CURSUS_EXPORT_ERROR_FAILED,
      _ ("The PDF could not be finished: its parts are not where they should be"));
  if (problem != NULL)
    g_propagate_error (error, g_steal_pointer (&problem));
  return bytes;
}

static gboolean
can_write_pdf (const CursusPaper *paper)
{
  return TRUE;
}

const CursusExporter cursus_pdf_exporter = { "pdf",         N_ ("PDF"), "pdf",
                                             can_write_pdf, write_pdf,  cursus_page_fonts_prepare };
