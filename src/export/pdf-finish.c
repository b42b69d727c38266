/* pdf-finish.c - what cairo cannot write into a PDF
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "export/pdf-finish.h"

#include "export/export-error.h"
#include "export/pdf-artifacts.h"
#include "export/pdf-metadata.h"
#include "export/pdf-string.h"
#include "export/pdf-structure.h"

#include "base/language.h"

#include <gio/gio.h>
#include <glib/gi18n-lib.h>
#include <string.h>

typedef struct
{
  CursusPdfText drawn;  /* as it is in the file, compressed */
  guint         number; /* of the stream */
  GByteArray   *marked; /* compressed again, NULL: it could not be read */
} Drawing;

typedef struct
{
  CursusPdfSource  source;
  CursusPdfWriter *writer;
  GArray          *drawings; /* Drawing, one for each page */
  GThreadPool     *pool;     /* while they are marked */
} Finishing;

/* --- pages --- */

static GByteArray *
unpack (CursusPdfText packed)
{
  g_autoptr (GZlibDecompressor) unpacker = g_zlib_decompressor_new (G_ZLIB_COMPRESSOR_FORMAT_ZLIB);
  g_autoptr (GByteArray) out = g_byte_array_new ();
  gsize            used = 0, n_read, n_written;
  GConverterResult result = G_CONVERTER_CONVERTED;

  while (result == G_CONVERTER_CONVERTED)
    {
      gsize start = out->len;

      g_byte_array_set_size (out, (guint) (start + MAX (packed.length * 4, 4096)));
      result = g_converter_convert (G_CONVERTER (unpacker), packed.start + used,
                                    packed.length - used, out->data + start, out->len - start,
                                    G_CONVERTER_INPUT_AT_END, &n_read, &n_written, NULL);
      if (result == G_CONVERTER_ERROR)
        return NULL;
      used += n_read;
      g_byte_array_set_size (out, (guint) (start + n_written));
    }
  return g_steal_pointer (&out);
}

/* In a thread. */
static void
mark_cb (gpointer data, gpointer user_data)
{
  Drawing *drawing = data;
  g_autoptr (GByteArray) content = unpack (drawing->drawn);
  g_autoptr (GByteArray) marked = NULL;

  if (content == NULL)
    return;
  marked = cursus_pdf_mark_artifacts (content->data, content->len);
  drawing->marked = cursus_pdf_writer_pack (marked->data, marked->len);
}

static gboolean
write_page (Finishing *self, guint number, CursusPdfText page)
{
  Drawing  drawing = { .marked = NULL };
  GString *out;

  drawing.number = cursus_pdf_text_get_reference (cursus_pdf_text_lookup (page, "/Contents"));
  drawing.drawn = cursus_pdf_source_get_stream (&self->source, drawing.number);
  if (drawing.drawn.length == 0)
    return FALSE;
  g_array_append_val (self->drawings, drawing);
  out = g_string_new_len (page.start, (gssize) page.length - 2);
  g_string_append (out, "/Tabs/S>>");
  cursus_pdf_writer_add (self->writer, number, out->str, out->len);
  g_string_free (out, TRUE);
  return TRUE;
}

/* Pages know nothing of each other: all processors work at them. */
static void
begin_marking (Finishing *self)
{
  self->pool = g_thread_pool_new (mark_cb, NULL, (int) g_get_num_processors (), FALSE, NULL);
  for (guint i = 0; i < self->drawings->len; i++)
    g_thread_pool_push (self->pool, &g_array_index (self->drawings, Drawing, i), NULL);
}

static void
end_marking (Finishing *self)
{
  if (self->pool != NULL)
    g_thread_pool_free (self->pool, FALSE, TRUE);
  self->pool = NULL;
}

static gboolean
write_pages (Finishing *self, guint pages)
{
  CursusPdfText tree = cursus_pdf_source_get (&self->source, pages);
  CursusPdfText kids = cursus_pdf_text_open (cursus_pdf_text_lookup (tree, "/Kids")), kid;

  while ((kid = cursus_pdf_text_next (&kids)).length > 0)
    {
      guint         number = cursus_pdf_text_get_reference (kid);
      CursusPdfText page = cursus_pdf_source_get (&self->source, number);

      if (!write_page (self, number, page))
        return FALSE;
    }
  begin_marking (self);
  return self->drawings->len > 0;
}

static gboolean
write_drawings (Finishing *self)
{
  end_marking (self);
  for (guint i = 0; i < self->drawings->len; i++)
    {
      const Drawing *drawing = &g_array_index (self->drawings, Drawing, i);

      if (drawing->marked == NULL)
        return FALSE;
      cursus_pdf_writer_add_stream (self->writer, drawing->number, "/Filter/FlateDecode",
                                    drawing->marked->data, drawing->marked->len);
    }
  return TRUE;
}

static void
clear_drawing (gpointer data)
{
  g_clear_pointer (&((Drawing *) data)->marked, g_byte_array_unref);
}

/* --- the rest --- */

static void
write_catalog (Finishing *self, CursusPdfText catalog, const CursusPaper *paper, gint64 time)
{
  g_autofree char *xmp = cursus_pdf_metadata_new (paper, time);
  GString         *out = g_string_new_len (catalog.start, (gssize) catalog.length - 2);
  guint            metadata = cursus_pdf_writer_add_number (self->writer);
  gboolean         has_language =
    paper->language != NULL && cursus_language_is_valid (paper->language, strlen (paper->language));

  cursus_pdf_writer_add_stream (self->writer, metadata, "/Type/Metadata/Subtype/XML", xmp,
                                strlen (xmp));
  g_string_append_printf (out, "/Metadata %u 0 R", metadata);
  /* "und": nobody said which. */
  cursus_pdf_append_string (out, "/Lang", has_language ? paper->language : "und");
  g_string_append (out, "/ViewerPreferences<</DisplayDocTitle true>>>>");
  cursus_pdf_writer_add (self->writer, self->source.root, out->str, out->len);
  g_string_free (out, TRUE);
}

/* The length of a stream stands in the file as an object of its own. */
static void
drop_length (Finishing *self, CursusPdfText dictionary)
{
  guint number = cursus_pdf_text_get_reference (cursus_pdf_text_lookup (dictionary, "/Length"));

  if (number != 0 && number < self->source.n_objects)
    cursus_pdf_writer_drop (self->writer, number);
}

static void
copy_stream (Finishing *self, guint number, CursusPdfText dictionary, CursusPdfText bytes)
{
  g_autoptr (GString) entries = g_string_new (NULL);
  CursusPdfText rest = { dictionary.start + 2, dictionary.length - 4 }, name;

  while ((name = cursus_pdf_text_next (&rest)).length > 0)
    {
      CursusPdfText value = cursus_pdf_text_next (&rest);

      if (name.length == strlen ("/Length") && memcmp (name.start, "/Length", name.length) == 0)
        continue;
      g_string_append_len (entries, name.start, (gssize) name.length);
      g_string_append_c (entries, ' ');
      g_string_append_len (entries, value.start, (gssize) value.length);
    }
  cursus_pdf_writer_add_stream (self->writer, number, entries->str, bytes.start, bytes.length);
}

static void
copy_rest (Finishing *self)
{
  for (guint i = 1; i < self->source.n_objects; i++)
    drop_length (self, cursus_pdf_source_get (&self->source, i));
  for (guint i = 1; i < self->source.n_objects; i++)
    {
      CursusPdfText object = cursus_pdf_source_get (&self->source, i), bytes;

      if (object.length == 0 || cursus_pdf_writer_has (self->writer, i))
        continue;
      bytes = cursus_pdf_source_get_stream (&self->source, i);
      if (bytes.length > 0)
        copy_stream (self, i, object, bytes);
      else
        cursus_pdf_writer_add (self->writer, i, object.start, object.length);
    }
}

static guint
get_number (CursusPdfText dictionary, const char *key)
{
  return cursus_pdf_text_get_reference (cursus_pdf_text_lookup (dictionary, key));
}

static GBytes *
finish (Finishing *self, const CursusPageJob *job, const GPtrArray *order, gint64 time)
{
  CursusPdfText catalog = cursus_pdf_source_get (&self->source, self->source.root);

  if (!write_pages (self, get_number (catalog, "/Pages")) ||
      !cursus_pdf_structure_write (&self->source, self->writer,
                                   get_number (catalog, "/StructTreeRoot"), job, order) ||
      !write_drawings (self))
    return NULL;
  write_catalog (self, catalog, job->paper, time);
  copy_rest (self);
  return cursus_pdf_writer_finish (self->writer, self->source.root, self->source.info);
}

GBytes *
cursus_pdf_finish (const GByteArray *drawn, const CursusPageJob *job, const GPtrArray *order,
                   gint64 time, GError **error)
{
  Finishing self = { .drawings = g_array_new (FALSE, FALSE, sizeof (Drawing)) };
  GBytes   *finished = NULL;

  g_array_set_clear_func (self.drawings, clear_drawing);
  if (cursus_pdf_source_init (&self.source, drawn->data, drawn->len))
    {
      self.writer = cursus_pdf_writer_new (self.source.n_objects);
      finished = finish (&self, job, order, time);
      end_marking (&self);
      cursus_pdf_writer_free (self.writer);
    }
  if (finished == NULL)
    g_set_error_literal (
      error, CURSUS_EXPORT_ERROR, CURSUS_EXPORT_ERROR_FAILED,
      _ ("The PDF could not be finished: its parts are not where they should be"));
  cursus_pdf_source_clear (&self.source);
  g_array_unref (self.drawings);
  return finished;
}
