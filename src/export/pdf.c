/* pdf.c - a document as a tagged PDF
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "export/pdf.h"

#include "export/export-error.h"
#include "export/page-draw.h"
#include "export/pages-private.h"
#include "export/pdf-finish.h"
#include "export/pdf-tags.h"

#include <cairo-pdf.h>
#include <glib/gi18n-lib.h>

/* Headings below this level are not in the outline that a reader shows beside the pages. */
#define OUTLINE_LEVELS 3

static cairo_status_t
append_cb (void *bytes, const unsigned char *data, unsigned int length)
{
  g_byte_array_append (bytes, data, length);
  return CAIRO_STATUS_SUCCESS;
}

static void
set_metadata (cairo_surface_t *surface, const CursusPaper *paper, gint64 time)
{
  g_autoptr (GDateTime) moment = g_date_time_new_from_unix_utc (time);
  g_autofree char *iso =
    moment != NULL ? g_date_time_format (moment, "%Y-%m-%dT%H:%M:%SZ") : g_strdup ("");

  cairo_pdf_surface_set_metadata (surface, CAIRO_PDF_METADATA_TITLE, paper->title);
  if (paper->author != NULL)
    cairo_pdf_surface_set_metadata (surface, CAIRO_PDF_METADATA_AUTHOR, paper->author);
  if (paper->subject != NULL)
    cairo_pdf_surface_set_metadata (surface, CAIRO_PDF_METADATA_SUBJECT, paper->subject);
  cairo_pdf_surface_set_metadata (surface, CAIRO_PDF_METADATA_CREATOR, "Cursus");
  cairo_pdf_surface_set_metadata (surface, CAIRO_PDF_METADATA_CREATE_DATE, iso);
  cairo_pdf_surface_set_metadata (surface, CAIRO_PDF_METADATA_MOD_DATE, iso);
}

/* Cairo gives up the whole file for a letter that is none. */
static char *
dup_valid (const CursusInline *content)
{
  g_autofree char *text = cursus_inline_dup_text (content);

  return g_utf8_make_valid (text, -1);
}

static void
add_outline (cairo_surface_t *surface, const CursusPageJob *job)
{
  int parents[OUTLINE_LEVELS + 1] = { CAIRO_PDF_OUTLINE_ROOT };

  for (guint i = 0; i < job->headings->len; i++)
    {
      const CursusBlock      *heading = g_ptr_array_index (job->headings, i);
      const CursusPageTarget *target = cursus_page_job_lookup_block (job, heading);
      guint                   level = MAX (heading->level, 1);
      g_autofree char        *goal = g_strdup_printf ("dest='t%u'", target->id);
      g_autofree char        *text = NULL;
      g_autofree char        *words = NULL;
      int                     id;

      if (level > OUTLINE_LEVELS || !target->is_placed || heading->content == NULL)
        continue;
      words = dup_valid (heading->content);
      text = heading->number != NULL ? g_strconcat (heading->number, " ", words, NULL) :
                                       g_strdup (words);
      id = cairo_pdf_surface_add_outline (surface, parents[level - 1], text, goal,
                                          level == 1 ? CAIRO_PDF_OUTLINE_FLAG_OPEN : 0);
      for (guint below = level; below <= OUTLINE_LEVELS; below++)
        parents[below] = id;
    }
}

static gboolean
draw_pages (CursusPages *pages, cairo_surface_t *surface, CursusPdfTags *tags,
            GCancellable *cancellable, GError **error)
{
  const CursusPageTags functions = { cursus_pdf_tags_enter, cursus_pdf_tags_leave, tags };

  for (guint i = 0; i < pages->pages->len; i++)
    {
      const CursusPage *page = g_ptr_array_index (pages->pages, i);
      g_autofree char  *label = g_strdup_printf ("%u", i + 1);

      if (g_cancellable_set_error_if_cancelled (cancellable, error))
        return FALSE;
      cairo_pdf_surface_set_size (surface, page->width, page->height);
      cairo_pdf_surface_set_page_label (surface, label);
      tags->page = i;
      /* A file without any element, or with a link outside of one, would be broken. Cairo forgets
       * what was begun on a page before its size was set. */
      if (i == 0)
        cursus_pdf_tags_enter (g_ptr_array_index (pages->job->nodes, 0), tags);
      cursus_page_draw (page, pages->job, i, pages->pages->len, tags->cairo, &functions);
      /* Cairo does not look at what comes after the last page. */
      if (i + 1 == pages->pages->len)
        cursus_pdf_tags_close (tags);
      cairo_show_page (tags->cairo);
    }
  return TRUE;
}

static gboolean
draw (CursusPages *pages, const CursusExportOptions *options, GByteArray *bytes,
      CursusPdfTags *tags, GCancellable *cancellable, GError **error)
{
  cairo_surface_t *surface = cairo_pdf_surface_create_for_stream (
    append_cb, bytes, options->style->width, options->style->height);
  cairo_t       *cairo = cairo_create (surface);
  cairo_status_t status;
  gboolean       is_drawn;

  /* Each object by itself: what is written in the end packs them together. */
  cairo_pdf_surface_restrict_to_version (surface, CAIRO_PDF_VERSION_1_4);
  set_metadata (surface, pages->job->paper, options->time);
  cursus_pdf_tags_init (tags, cairo);
  is_drawn = draw_pages (pages, surface, tags, cancellable, error);
  add_outline (surface, pages->job);
  cairo_surface_finish (surface);
  /* Only now cairo says what it thought of the elements. */
  status = cairo_surface_status (surface);
  if (cairo_status (cairo) != CAIRO_STATUS_SUCCESS)
    status = cairo_status (cairo);
  if (is_drawn && status != CAIRO_STATUS_SUCCESS)
    {
      g_set_error (error, CURSUS_EXPORT_ERROR, CURSUS_EXPORT_ERROR_FAILED,
                   /* Translators: what a library says, in English */
                   _ ("The PDF could not be drawn: %s"), cairo_status_to_string (status));
      is_drawn = FALSE;
    }
  cairo_destroy (cairo);
  cairo_surface_destroy (surface);
  return is_drawn;
}

static GBytes *
write_pdf (const CursusPaper *paper, const CursusExportOptions *options, GCancellable *cancellable,
           GError **error)
{
  g_autoptr (CursusPages) pages = cursus_pages_new (paper, options->style, cancellable);
  g_autoptr (GByteArray) bytes = g_byte_array_new ();
  CursusPdfTags tags = { 0 };
  GBytes       *finished = NULL;

  if (pages == NULL)
    {
      g_cancellable_set_error_if_cancelled (cancellable, error);
      return NULL;
    }
  if (draw (pages, options, bytes, &tags, cancellable, error))
    {
      /* Only the structure is needed from here on: the rest makes room. */
      g_ptr_array_set_size (pages->pages, 0);
      cursus_page_job_drop_layout (pages->job);
      finished = cursus_pdf_finish (bytes, pages->job, tags.order, options->time, error);
    }
  cursus_pdf_tags_clear (&tags);
  return finished;
}

static gboolean
can_write_pdf (const CursusPaper *paper)
{
  return TRUE;
}

const CursusExporter cursus_pdf_exporter = { "pdf", N_ ("PDF"), "pdf", can_write_pdf, write_pdf };
