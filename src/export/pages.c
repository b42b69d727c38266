/* pages.c - a document laid out on pages: the same on screen, on paper and in a PDF
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "export/pages-private.h"

#include "export/cairo-canvas.h"
#include "export/flow-ahead.h"
#include "export/page-draw.h"

CursusPages *
cursus_pages_new_unfinished (const CursusPaper *paper, const CursusPaperStyle *style)
{
  CursusPages *pages = g_new0 (CursusPages, 1);

  g_atomic_ref_count_init (&pages->ref_count);
  g_mutex_init (&pages->mutex);
  pages->style = cursus_paper_style_copy (style);
  pages->job = cursus_page_job_new (paper, pages->style);
  pages->builder = cursus_page_builder_new (pages->job);
  pages->pages = g_ptr_array_new_with_free_func ((GDestroyNotify) cursus_page_free);
  return pages;
}

CursusPages *
cursus_pages_ref (CursusPages *pages)
{
  g_atomic_ref_count_inc (&pages->ref_count);
  return pages;
}

void
cursus_pages_unref (CursusPages *pages)
{
  if (!g_atomic_ref_count_dec (&pages->ref_count))
    return;
  g_clear_pointer (&pages->builder, cursus_page_builder_free);
  g_ptr_array_unref (pages->pages);
  cursus_page_job_free (pages->job);
  cursus_paper_style_free (pages->style);
  g_mutex_clear (&pages->mutex);
  g_free (pages);
}

/* Now that each page has a number. */
static void
finish (CursusPages *pages)
{
  g_clear_pointer (&pages->builder, cursus_page_builder_free);
  for (guint i = 0; i < pages->job->numbered->len; i++)
    cursus_page_text_fill (g_ptr_array_index (pages->job->numbered, i), pages->job);
}

gboolean
cursus_pages_continue (CursusPages *pages, guint n, GCancellable *cancellable)
{
  gboolean is_unfinished = TRUE;

  /* The lock is given back after each page, for those who draw. */
  while (is_unfinished && !g_cancellable_is_cancelled (cancellable))
    {
      G_GNUC_UNUSED g_autoptr (GMutexLocker) locker = g_mutex_locker_new (&pages->mutex);
      CursusPage   *page = NULL;

      is_unfinished = pages->builder != NULL;
      if (!is_unfinished || pages->pages->len >= n)
        break;
      page = cursus_page_builder_next (pages->builder);
      if (page != NULL)
        g_ptr_array_add (pages->pages, page);
      else
        finish (pages);
    }
  return is_unfinished;
}

CursusPages *
cursus_pages_new (const CursusPaper *paper, const CursusPaperStyle *style,
                  GCancellable *cancellable)
{
  g_autoptr (CursusPages) pages = cursus_pages_new_unfinished (paper, style);
  G_GNUC_UNUSED g_autoptr (CursusFlowAhead) ahead = cursus_flow_ahead_start (pages->job);

  return cursus_pages_continue (pages, G_MAXUINT, cancellable) ? NULL : g_steal_pointer (&pages);
}

gboolean
cursus_pages_is_finished (CursusPages *pages)
{
  G_GNUC_UNUSED g_autoptr (GMutexLocker) locker = g_mutex_locker_new (&pages->mutex);

  return pages->builder == NULL;
}

guint
cursus_pages_n (CursusPages *pages)
{
  G_GNUC_UNUSED g_autoptr (GMutexLocker) locker = g_mutex_locker_new (&pages->mutex);

  return pages->pages->len;
}

void
cursus_pages_get_size (CursusPages *pages, guint n, double *width, double *height)
{
  G_GNUC_UNUSED     g_autoptr (GMutexLocker) locker = g_mutex_locker_new (&pages->mutex);
  const CursusPage *page;

  g_return_if_fail (n < pages->pages->len);
  page = g_ptr_array_index (pages->pages, n);
  *width = page->width;
  *height = page->height;
}

void
cursus_pages_draw (CursusPages *pages, guint n, cairo_t *cairo)
{
  G_GNUC_UNUSED    g_autoptr (GMutexLocker) locker = g_mutex_locker_new (&pages->mutex);
  CursusPageCanvas canvas;

  g_return_if_fail (n < pages->pages->len);
  cursus_cairo_canvas_init (&canvas, pages->job, cairo);
  cairo_save (cairo);
  cursus_page_draw (g_ptr_array_index (pages->pages, n), n,
                    pages->builder == NULL ? pages->pages->len : 0, &canvas);
  cairo_restore (cairo);
}

const char *
cursus_pages_lookup_anchor (CursusPages *pages, guint n, double x, double y)
{
  G_GNUC_UNUSED g_autoptr (GMutexLocker) locker = g_mutex_locker_new (&pages->mutex);

  g_return_val_if_fail (n < pages->pages->len, NULL);
  return cursus_page_node_lookup_anchor (
    cursus_page_lookup_node (g_ptr_array_index (pages->pages, n), x, y));
}

gboolean
cursus_pages_find_anchor (CursusPages *pages, const char *anchor, guint *page, double *y)
{
  G_GNUC_UNUSED           g_autoptr (GMutexLocker) locker = g_mutex_locker_new (&pages->mutex);
  const CursusPageTarget *target = cursus_page_job_lookup_anchor (pages->job, anchor);

  if (target == NULL || !target->is_placed)
    return FALSE;
  if (page != NULL)
    *page = target->page;
  if (y != NULL)
    *y = target->y;
  return TRUE;
}

char *
cursus_pages_dup_number (CursusPages *pages, const CursusBlock *block)
{
  G_GNUC_UNUSED           g_autoptr (GMutexLocker) locker = g_mutex_locker_new (&pages->mutex);
  const CursusPageTarget *target = cursus_page_job_lookup_block (pages->job, block);

  return target != NULL && target->is_placed ? g_strdup_printf ("%u", target->page + 1) :
                                               g_strdup ("");
}
