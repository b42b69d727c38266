/* preview-sheet.c - one page in the preview
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "gui/documents/preview-sheet.h"

#include <glib/gi18n-lib.h>

struct _CursusPreviewSheet
{
  GtkWidget parent_instance;

  guint        page;
  CursusProof *proof;
  gboolean     is_described; /* as it is now */

  GdkTexture *texture;
  gboolean    is_final; /* it was painted when all page numbers were known */
};

G_DEFINE_FINAL_TYPE (CursusPreviewSheet, cursus_preview_sheet, GTK_TYPE_WIDGET)

/* Cairo puts each glyph on a whole pixel, which tears small text apart. Painted on pixels that are
 * as narrow as this and brought together then, it stands as it will on paper. */
#define FINENESS 4

static cairo_surface_t *
paint_finely (CursusPreviewSheet *self, int width, int height)
{
  cairo_surface_t *surface =
    cairo_image_surface_create (CAIRO_FORMAT_RGB24, width * FINENESS, height);
  cairo_t *cairo = cairo_create (surface);
  double   page_width, page_height;

  cairo_set_source_rgb (cairo, 1, 1, 1);
  cairo_paint (cairo);
  cursus_pages_get_size (self->proof->pages, self->page, &page_width, &page_height);
  cairo_scale (cairo, width * FINENESS / page_width, height / page_height);
  cursus_pages_draw (self->proof->pages, self->page, cairo);
  cairo_destroy (cairo);
  return surface;
}

static GdkTexture *
paint (CursusPreviewSheet *self, int width, int height)
{
  cairo_surface_t *fine = paint_finely (self, width, height);
  cairo_surface_t *surface = cairo_image_surface_create (CAIRO_FORMAT_ARGB32, width, height);
  cairo_t         *cairo = cairo_create (surface);
  gsize            stride = (gsize) cairo_image_surface_get_stride (surface);
  GBytes          *bytes;
  GdkTexture      *texture;

  cairo_scale (cairo, 1.0 / FINENESS, 1);
  cairo_set_source_surface (cairo, fine, 0, 0);
  cairo_pattern_set_filter (cairo_get_source (cairo), CAIRO_FILTER_GOOD);
  cairo_pattern_set_extend (cairo_get_source (cairo), CAIRO_EXTEND_PAD);
  cairo_set_operator (cairo, CAIRO_OPERATOR_SOURCE);
  cairo_paint (cairo);
  cairo_destroy (cairo);
  cairo_surface_destroy (fine);

  cairo_surface_flush (surface);
  bytes =
    g_bytes_new_with_free_func (cairo_image_surface_get_data (surface), stride * (gsize) height,
                                (GDestroyNotify) cairo_surface_destroy, surface);
  texture = gdk_memory_texture_new (width, height, GDK_MEMORY_DEFAULT, bytes, stride);
  g_bytes_unref (bytes);
  return texture;
}

static gboolean
is_painted (CursusPreviewSheet *self, int width, int height, gboolean is_finished)
{
  return self->texture != NULL && gdk_texture_get_width (self->texture) == width &&
         gdk_texture_get_height (self->texture) == height && self->is_final == is_finished;
}

static void
cursus_preview_sheet_snapshot (GtkWidget *widget, GtkSnapshot *snapshot)
{
  CursusPreviewSheet *self = CURSUS_PREVIEW_SHEET (widget);
  int                 factor = gtk_widget_get_scale_factor (widget);
  int                 width = gtk_widget_get_width (widget);
  int                 height = gtk_widget_get_height (widget);
  gboolean            is_finished;

  if (self->proof == NULL || self->page >= cursus_pages_n (self->proof->pages) || width < 1 ||
      height < 1)
    return;

  is_finished = cursus_pages_is_finished (self->proof->pages);
  if (!is_painted (self, width * factor, height * factor, is_finished))
    {
      g_clear_object (&self->texture);
      self->texture = paint (self, width * factor, height * factor);
      self->is_final = is_finished;
    }
  gtk_snapshot_append_texture (snapshot, self->texture,
                               &GRAPHENE_RECT_INIT (0, 0, (float) width, (float) height));
}

static void
cursus_preview_sheet_dispose (GObject *object)
{
  CursusPreviewSheet *self = CURSUS_PREVIEW_SHEET (object);

  g_clear_object (&self->texture);
  g_clear_pointer (&self->proof, cursus_proof_unref);

  G_OBJECT_CLASS (cursus_preview_sheet_parent_class)->dispose (object);
}

static void
cursus_preview_sheet_class_init (CursusPreviewSheetClass *klass)
{
  GObjectClass   *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = cursus_preview_sheet_dispose;
  widget_class->snapshot = cursus_preview_sheet_snapshot;
  gtk_widget_class_set_css_name (widget_class, "previewsheet");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_IMG);
}

static void
cursus_preview_sheet_init (CursusPreviewSheet *self)
{
}

GtkWidget *
cursus_preview_sheet_new (guint page)
{
  CursusPreviewSheet *self = g_object_new (CURSUS_TYPE_PREVIEW_SHEET, NULL);

  self->page = page;
  return GTK_WIDGET (self);
}

void
cursus_preview_sheet_set_proof (CursusPreviewSheet *self, CursusProof *proof)
{
  g_return_if_fail (CURSUS_IS_PREVIEW_SHEET (self));

  self->is_described = FALSE;
  gtk_widget_queue_draw (GTK_WIDGET (self));
  if (self->proof == proof)
    return;
  g_clear_object (&self->texture);
  g_clear_pointer (&self->proof, cursus_proof_unref);
  self->proof = proof != NULL ? cursus_proof_ref (proof) : NULL;
}

void
cursus_preview_sheet_forget (CursusPreviewSheet *self)
{
  g_return_if_fail (CURSUS_IS_PREVIEW_SHEET (self));

  g_clear_object (&self->texture);
}

void
cursus_preview_sheet_describe (CursusPreviewSheet *self)
{
  g_autofree char *label = NULL;
  g_autofree char *headings = NULL;
  guint            n;

  g_return_if_fail (CURSUS_IS_PREVIEW_SHEET (self));

  if (self->is_described || self->proof == NULL)
    return;
  self->is_described = TRUE;
  n = cursus_pages_n (self->proof->pages);
  /* Translators: the number of a page and how many there are */
  label = g_strdup_printf (_ ("Page %u of %u"), self->page + 1, n);
  headings = cursus_proof_dup_headings (self->proof, self->page);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, label,
                                  GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, headings, -1);
}
