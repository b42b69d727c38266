/* document-print.c - a document on paper
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "gui/documents/document-print.h"

#include <math.h>

/* So many pages are laid out at a time, so that the window lives on. */
#define STEP 8

/* How far paper may differ, in points, before pages are scaled to it. */
#define CLOSE 3.0

static gboolean
paginate_cb (GtkPrintOperation *operation, GtkPrintContext *context, gpointer data)
{
  CursusProof *proof = data;

  if (cursus_pages_continue (proof->pages, cursus_pages_n (proof->pages) + STEP, NULL))
    return FALSE;
  gtk_print_operation_set_n_pages (operation, (int) cursus_pages_n (proof->pages));
  return TRUE;
}

static GtkPageSetup *
new_page_setup (CursusProof *proof, guint page)
{
  GtkPageSetup *setup = gtk_page_setup_new ();
  GtkPaperSize *size;
  double        width, height;
  gboolean      is_landscape;

  cursus_pages_get_size (proof->pages, page, &width, &height);
  is_landscape = width > height;
  /* A custom size is matched with the sizes that have a name. */
  size = gtk_paper_size_new_from_ipp ("", MIN (width, height), MAX (width, height));
  gtk_page_setup_set_paper_size_and_default_margins (setup, size);
  gtk_page_setup_set_orientation (setup, is_landscape ? GTK_PAGE_ORIENTATION_LANDSCAPE :
                                                        GTK_PAGE_ORIENTATION_PORTRAIT);
  gtk_paper_size_free (size);
  return setup;
}

static void
request_page_setup_cb (GtkPrintOperation *operation, GtkPrintContext *context, int nth,
                       GtkPageSetup *setup, gpointer data)
{
  GtkPageSetup *wanted = new_page_setup (data, (guint) nth);

  gtk_page_setup_set_orientation (setup, gtk_page_setup_get_orientation (wanted));
  gtk_page_setup_set_paper_size (setup, gtk_page_setup_get_paper_size (wanted));
  g_object_unref (wanted);
}

static void
draw_page_cb (GtkPrintOperation *operation, GtkPrintContext *context, int nth, gpointer data)
{
  CursusProof *proof = data;
  cairo_t     *cairo = gtk_print_context_get_cairo_context (context);
  double       there_width = gtk_print_context_get_width (context);
  double       there_height = gtk_print_context_get_height (context);
  double       width, height, scale;

  cursus_pages_get_size (proof->pages, (guint) nth, &width, &height);
  scale = MIN (there_width / width, there_height / height);
  if (fabs (there_width - width) > CLOSE || fabs (there_height - height) > CLOSE)
    {
      cairo_translate (cairo, (there_width - width * scale) / 2, 0);
      cairo_scale (cairo, scale, scale);
    }
  cursus_pages_draw (proof->pages, (guint) nth, cairo);
}

static void
forget_proof (gpointer proof, GClosure *closure)
{
  cursus_proof_unref (proof);
}

static void
connect (GtkPrintOperation *operation, const char *name, GCallback callback, CursusProof *proof)
{
  g_signal_connect_data (operation, name, callback, cursus_proof_ref (proof), forget_proof, 0);
}

GtkPrintOperation *
cursus_document_print_new (CursusProof *proof)
{
  GtkPrintOperation *operation = gtk_print_operation_new ();
  GtkPageSetup      *setup = NULL;

  connect (operation, "paginate", G_CALLBACK (paginate_cb), proof);
  connect (operation, "request-page-setup", G_CALLBACK (request_page_setup_cb), proof);
  connect (operation, "draw-page", G_CALLBACK (draw_page_cb), proof);
  gtk_print_operation_set_job_name (operation, proof->paper->title);
  gtk_print_operation_set_unit (operation, GTK_UNIT_POINTS);
  gtk_print_operation_set_use_full_page (operation, TRUE);
  gtk_print_operation_set_allow_async (operation, TRUE);
  gtk_print_operation_set_show_progress (operation, TRUE);
  if (cursus_pages_n (proof->pages) > 0)
    {
      setup = new_page_setup (proof, 0);
      gtk_print_operation_set_default_page_setup (operation, setup);
      g_object_unref (setup);
    }
  return operation;
}
