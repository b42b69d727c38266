/* pdf-case.c - the letters and pictures of a PDF, which cairo puts into the file
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "export/pdf-case.h"

#include "export/cairo-canvas.h"
#include "export/export-error.h"

#include <cairo-pdf.h>
#include <glib/gi18n-lib.h>
#include <string.h>

/* A letter that stands for more text than this says so where it stands. */
#define LONGEST_TEXT 11
/* Of the pages that letters are drawn on; they may lie on top of each other there. */
#define CASE_SIZE 400

/* A letter of a font. */
typedef struct
{
  guint32 glyph;
  guint8  length;
  char    text[LONGEST_TEXT];
} Slot;

static void
font_free (gpointer data)
{
  CursusPdfFont *self = data;

  g_array_unref (self->codes);
  g_array_unref (self->slots);
  g_array_unref (self->by_glyph);
  g_free (self);
}

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

CursusPdfCase *
cursus_pdf_case_new (const CursusPageJob *job, GHashTable *drawn, gint64 time)
{
  CursusPdfCase *self = g_new0 (CursusPdfCase, 1);

  self->job = job;
  self->drawn = drawn;
  self->pictures = g_array_new (FALSE, FALSE, sizeof (CursusPdfPicture));
  self->subsets = g_ptr_array_new_with_free_func ((GDestroyNotify) cursus_pdf_subset_free);
  self->fonts = g_ptr_array_new_with_free_func (font_free);
  self->by_font = g_hash_table_new_full (NULL, NULL, g_object_unref, NULL);
  self->by_scaled = g_hash_table_new (NULL, NULL);
  self->bytes = g_byte_array_new ();
  self->surface =
    cairo_pdf_surface_create_for_stream (append_cb, self->bytes, CASE_SIZE, CASE_SIZE);
  /* Each object by itself: what is written in the end packs them together. */
  cairo_pdf_surface_restrict_to_version (self->surface, CAIRO_PDF_VERSION_1_4);
  set_metadata (self->surface, job->paper, time);
  self->cairo = cairo_create (self->surface);
  return self;
}

void
cursus_pdf_case_free (CursusPdfCase *self)
{
  cairo_destroy (self->cairo);
  cairo_surface_destroy (self->surface);
  cursus_pdf_source_clear (&self->source);
  g_byte_array_unref (self->bytes);
  g_hash_table_unref (self->by_font);
  g_hash_table_unref (self->by_scaled);
  g_ptr_array_unref (self->fonts);
  g_ptr_array_unref (self->subsets);
  g_array_unref (self->pictures);
  g_free (self);
}

/* --- letters --- */

static CursusPdfFont *
add_font (CursusPdfCase *self, cairo_scaled_font_t *scaled)
{
  CursusPdfFont *known = g_new0 (CursusPdfFont, 1);

  known->scaled = scaled;
  known->codes = g_array_new (FALSE, TRUE, sizeof (CursusPdfCode));
  known->slots = g_array_new (FALSE, FALSE, sizeof (Slot));
  known->by_glyph = g_array_new (FALSE, TRUE, sizeof (guint16));
  g_ptr_array_add (self->fonts, known);
  g_hash_table_insert (self->by_scaled, scaled, known);
  return known;
}

/* Each thread that lays out has fonts of its own. What they are for cairo is the same for all. */
CursusPdfFont *
cursus_pdf_case_get_font (CursusPdfCase *self, PangoFont *font)
{
  CursusPdfFont       *known = g_hash_table_lookup (self->by_font, font);
  cairo_scaled_font_t *scaled;

  if (known != NULL)
    return known;
  scaled = pango_cairo_font_get_scaled_font (PANGO_CAIRO_FONT (font));
  if (scaled == NULL || g_hash_table_contains (self->drawn, scaled))
    return NULL;
  known = g_hash_table_lookup (self->by_scaled, scaled);
  if (known == NULL)
    known = add_font (self, scaled);
  g_hash_table_insert (self->by_font, g_object_ref (font), known);
  return known;
}

guint
cursus_pdf_font_take (CursusPdfFont *self, PangoGlyph glyph, const char *text, gsize length,
                      gboolean *is_known)
{
  guint16 *place;
  Slot    *slot;

  if (glyph >= self->by_glyph->len)
    g_array_set_size (self->by_glyph, glyph + 1);
  place = &g_array_index (self->by_glyph, guint16, glyph);
  if (*place == 0)
    {
      Slot new_slot = { .glyph = glyph };

      g_array_append_val (self->slots, new_slot);
      *place = (guint16) self->slots->len;
    }
  slot = &g_array_index (self->slots, Slot, *place - 1);
  if (slot->length == 0 && text != NULL && length <= LONGEST_TEXT)
    {
      slot->length = (guint8) length;
      memcpy (slot->text, text, length);
    }
  *is_known = text != NULL && slot->length == length && memcmp (slot->text, text, length) == 0;
  return *place - 1u;
}

/* --- pictures --- */

static guint
begin_picture (CursusPdfCase *self, CursusPictureFunc draw, gconstpointer what, double width,
               double height)
{
  const CursusPdfPicture picture = { width, height, 0, draw, what };

  cairo_pdf_surface_set_size (self->surface, width + 2 * CURSUS_PDF_BLEED,
                              height + 2 * CURSUS_PDF_BLEED);
  g_array_append_val (self->pictures, picture);
  return self->pictures->len - 1;
}

guint
cursus_pdf_case_add_picture (CursusPdfCase *self, CursusPictureFunc draw, gconstpointer what,
                             double width, double height)
{
  guint nth;

  width = MAX (width, 1);
  height = MAX (height, 1);
  for (guint i = 0; i < self->pictures->len; i++)
    {
      const CursusPdfPicture *known = &g_array_index (self->pictures, CursusPdfPicture, i);

      if (known->draw == draw && known->what == what && known->width == width &&
          known->height == height)
        return i;
    }
  nth = begin_picture (self, draw, what, width, height);
  cairo_save (self->cairo);
  cairo_translate (self->cairo, CURSUS_PDF_BLEED, CURSUS_PDF_BLEED);
  draw (self->job, what, self->cairo, width, height);
  cairo_restore (self->cairo);
  cairo_show_page (self->cairo);
  return nth;
}

int
cursus_pdf_case_add_item (CursusPdfCase *self, const char *text, const PangoGlyphItem *item,
                          const double *rgb, cairo_rectangle_t *box)
{
  PangoRectangle ink;
  guint          nth;

  pango_glyph_string_extents (item->glyphs, item->item->analysis.font, &ink, NULL);
  if (ink.width <= 0 || ink.height <= 0)
    return -1;
  *box = (cairo_rectangle_t){
    (double) ink.x / PANGO_SCALE,
    (double) ink.y / PANGO_SCALE,
    (double) ink.width / PANGO_SCALE,
    (double) ink.height / PANGO_SCALE,
  };
  nth = begin_picture (self, NULL, NULL, box->width, box->height);
  cairo_set_source_rgb (self->cairo, rgb[0], rgb[1], rgb[2]);
  cursus_cairo_show_item (self->cairo, text, item, CURSUS_PDF_BLEED - box->x,
                          CURSUS_PDF_BLEED - box->y);
  cairo_show_page (self->cairo);
  return (int) nth;
}

/* --- the end --- */

/* Every letter once, each with the text that it stands for. */
static void
draw_font (CursusPdfCase *self, const CursusPdfFont *font)
{
  g_autofree cairo_glyph_t        *glyphs = g_new (cairo_glyph_t, font->slots->len);
  g_autofree cairo_text_cluster_t *clusters = g_new (cairo_text_cluster_t, font->slots->len);
  g_autoptr (GString) text = g_string_new (NULL);

  for (guint i = 0; i < font->slots->len; i++)
    {
      const Slot *slot = &g_array_index (font->slots, Slot, i);

      glyphs[i] = (cairo_glyph_t){ slot->glyph, CASE_SIZE / 2.0, CASE_SIZE / 2.0 };
      clusters[i] = (cairo_text_cluster_t){ slot->length, 1 };
      g_string_append_len (text, slot->text, slot->length);
    }
  cairo_pdf_surface_set_size (self->surface, CASE_SIZE, CASE_SIZE);
  cairo_set_source_rgb (self->cairo, 0, 0, 0);
  cairo_set_scaled_font (self->cairo, font->scaled);
  cairo_show_text_glyphs (self->cairo, text->str, (int) text->len, glyphs, (int) font->slots->len,
                          clusters, (int) font->slots->len, 0);
  cairo_show_page (self->cairo);
}

static gboolean
finish_surface (CursusPdfCase *self, GError **error)
{
  cairo_status_t status = cairo_status (self->cairo);

  cairo_surface_finish (self->surface);
  if (status == CAIRO_STATUS_SUCCESS)
    status = cairo_surface_status (self->surface);
  if (status == CAIRO_STATUS_SUCCESS)
    return TRUE;
  g_set_error (error, CURSUS_EXPORT_ERROR, CURSUS_EXPORT_ERROR_FAILED,
               /* Translators: what a library says, in English */
               _ ("The PDF could not be drawn: %s"), cairo_status_to_string (status));
  return FALSE;
}

/* What cairo made of pages that a picture stands on, and of those with letters. */
static gboolean
read_pages (CursusPdfCase *self, gboolean *again)
{
  CursusPdfText pages = cursus_pdf_source_get_pages (&self->source);
  CursusPdfText page;

  for (guint i = 0; i < self->pictures->len; i++)
    {
      page = cursus_pdf_source_get (&self->source, cursus_pdf_text_next_reference (&pages));
      g_array_index (self->pictures, CursusPdfPicture, i).object =
        cursus_pdf_text_get_reference (cursus_pdf_text_lookup (page, "/Contents"));
    }
  for (guint i = 0; i < self->fonts->len; i++)
    {
      CursusPdfFont *font = g_ptr_array_index (self->fonts, i);

      page = cursus_pdf_source_get (&self->source, cursus_pdf_text_next_reference (&pages));
      if (page.length == 0)
        return FALSE;
      g_array_set_size (font->codes, font->slots->len);
      if (cursus_pdf_codes_read (&self->source, page, self->subsets, font->codes, font->matrix))
        continue;
      *again = TRUE;
      g_hash_table_add (self->drawn, cairo_scaled_font_reference (font->scaled));
    }
  return TRUE;
}

gboolean
cursus_pdf_case_close (CursusPdfCase *self, gboolean *again, GError **error)
{
  *again = FALSE;
  for (guint i = 0; i < self->fonts->len; i++)
    draw_font (self, g_ptr_array_index (self->fonts, i));
  if (!finish_surface (self, error))
    return FALSE;
  return cursus_pdf_source_init (&self->source, self->bytes->data, self->bytes->len) &&
         read_pages (self, again);
}
