/* pdf-finish.c - pages, letters and structure put together to a PDF
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "export/pdf-finish.h"

#include "export/pdf-metadata.h"
#include "export/pdf-outline.h"
#include "export/pdf-string.h"
#include "export/pdf-structure.h"

#include "base/language.h"

#include <string.h>

typedef struct
{
  CursusPdfBook        book;
  const CursusPdfCase *type_case;
  guint                tree; /* numbers of objects: the list of pages */
  guint                fonts;
  guint                first_drawing;
  GThreadPool         *pool;
  GByteArray         **drawings; /* one for each page, packed */
} Finishing;

/* --- drawings: pages know nothing of each other, so all processors work at them --- */

/* In a thread; @nth is one more than the position of the page. */
static void
draw_cb (gpointer nth, gpointer data)
{
  Finishing *self = data;
  guint      i = GPOINTER_TO_UINT (nth) - 1;
  g_autoptr (GString) drawing = cursus_pdf_page_write (g_ptr_array_index (self->book.pages, i));

  self->drawings[i] = cursus_pdf_writer_pack (drawing->str, drawing->len);
}

static void
begin_drawings (Finishing *self)
{
  self->pool = g_thread_pool_new (draw_cb, self, (int) g_get_num_processors (), FALSE, NULL);
  for (guint i = 0; i < self->book.pages->len; i++)
    g_thread_pool_push (self->pool, GUINT_TO_POINTER (i + 1), NULL);
}

static void
write_drawings (Finishing *self)
{
  g_thread_pool_free (self->pool, FALSE, TRUE);
  for (guint i = 0; i < self->book.pages->len; i++)
    {
      cursus_pdf_writer_add_stream (self->book.writer, self->first_drawing + i,
                                    "/Filter/FlateDecode", self->drawings[i]->data,
                                    self->drawings[i]->len);
      g_byte_array_unref (self->drawings[i]);
    }
}

/* --- pages --- */

static void
append_pictures (const Finishing *self, const CursusPdfPage *page, GString *out)
{
  if (page->pictures->len == 0)
    return;
  g_string_append (out, "/XObject<<");
  for (guint i = 0; i < page->pictures->len; i++)
    {
      guint                   nth = g_array_index (page->pictures, guint, i);
      const CursusPdfPicture *picture =
        &g_array_index (self->type_case->pictures, CursusPdfPicture, nth);

      cursus_pdf_append_number (out, "/X", nth, " ");
      cursus_pdf_append_number (out, "", picture->object, " 0 R");
    }
  g_string_append (out, ">>");
}

static void
append_links (const CursusPdfPage *page, GString *out)
{
  if (page->links->len == 0)
    return;
  g_string_append (out, "/Annots[");
  for (guint i = 0; i < page->links->len; i++)
    cursus_pdf_append_number (out, "", g_array_index (page->links, CursusPdfLink, i).object,
                              " 0 R ");
  g_string_append_c (out, ']');
}

static void
write_page (const Finishing *self, guint nth)
{
  const CursusPdfPage *page = g_ptr_array_index (self->book.pages, nth);
  g_autoptr (GString) out = g_string_new ("<</Type/Page/MediaBox[0 0 ");

  cursus_pdf_append_fixed (out, page->width);
  cursus_pdf_append_fixed (out, page->height);
  cursus_pdf_append_number (out, "]/Parent ", self->tree, " 0 R");
  cursus_pdf_append_number (out, "/Contents ", self->first_drawing + nth, " 0 R");
  cursus_pdf_append_number (out, "/Resources<</Font ", self->fonts, " 0 R");
  append_pictures (self, page, out);
  g_string_append (out, ">>/Group<</Type/Group/S/Transparency/I true/CS/DeviceRGB>>/Tabs/S");
  cursus_pdf_append_number (out, "/StructParents ", nth, "");
  append_links (page, out);
  g_string_append (out, ">>");
  cursus_pdf_writer_add (self->book.writer, self->book.first_page + nth, out->str, out->len);
}

static void
write_pages (const Finishing *self)
{
  g_autoptr (GString) out = g_string_new ("<</Type/Pages/Kids[");

  for (guint i = 0; i < self->book.pages->len; i++)
    {
      write_page (self, i);
      cursus_pdf_append_number (out, "", self->book.first_page + i, " 0 R ");
    }
  cursus_pdf_append_number (out, "]/Count ", self->book.pages->len, ">>");
  cursus_pdf_writer_add (self->book.writer, self->tree, out->str, out->len);
}

/* Links have numbers before anything names them. */
static void
number_links (const Finishing *self)
{
  for (guint i = 0; i < self->book.pages->len; i++)
    {
      const CursusPdfPage *page = g_ptr_array_index (self->book.pages, i);
      guint first = cursus_pdf_writer_add_numbers (self->book.writer, page->links->len);

      for (guint l = 0; l < page->links->len; l++)
        g_array_index (page->links, CursusPdfLink, l).object = first + l;
    }
}

/* --- what cairo wrote --- */

static void
write_fonts (const Finishing *self)
{
  g_autoptr (GString) out = g_string_new ("<<");

  for (guint i = 0; i < self->type_case->subsets->len; i++)
    {
      const CursusPdfSubset *subset = g_ptr_array_index (self->type_case->subsets, i);

      g_string_append (out, subset->name);
      cursus_pdf_append_number (out, " ", subset->object, " 0 R");
    }
  g_string_append (out, ">>");
  cursus_pdf_writer_add (self->book.writer, self->fonts, out->str, out->len);
}

/* The length of a stream stands in the file as an object of its own. */
static void
drop_length (const Finishing *self, CursusPdfText dictionary)
{
  guint number = cursus_pdf_text_get_reference (cursus_pdf_text_lookup (dictionary, "/Length"));

  if (number != 0 && number < self->type_case->source.n_objects)
    cursus_pdf_writer_drop (self->book.writer, number);
}

static void
copy_stream (const Finishing *self, guint number, CursusPdfText bytes, GString *entries)
{
  CursusPdfText dictionary = cursus_pdf_source_get (&self->type_case->source, number);
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
  cursus_pdf_writer_add_stream (self->book.writer, number, entries->str, bytes.start, bytes.length);
}

/* The drawing of a page of the case becomes a picture. */
static gboolean
write_picture (const Finishing *self, const CursusPdfPicture *picture, CursusPdfText page)
{
  CursusPdfText bytes = cursus_pdf_source_get_stream (&self->type_case->source, picture->object);
  CursusPdfText resources = cursus_pdf_text_lookup (page, "/Resources");
  g_autoptr (GString) entries = g_string_new ("/Type/XObject/Subtype/Form/BBox[0 0 ");

  if (bytes.length == 0 || resources.length == 0)
    return FALSE;
  cursus_pdf_append_fixed (entries, picture->width + 2 * CURSUS_PDF_BLEED);
  cursus_pdf_append_fixed (entries, picture->height + 2 * CURSUS_PDF_BLEED);
  g_string_append (entries, "]/Resources ");
  g_string_append_len (entries, resources.start, (gssize) resources.length);
  copy_stream (self, picture->object, bytes, entries);
  return TRUE;
}

/* The pages of the case are pictures, or nothing any more. */
static gboolean
take_pages (const Finishing *self)
{
  const CursusPdfSource *source = &self->type_case->source;
  CursusPdfText          pages = cursus_pdf_source_get_pages (source);
  guint                  number;

  for (guint i = 0; (number = cursus_pdf_text_next_reference (&pages)) != 0; i++)
    {
      CursusPdfText page = cursus_pdf_source_get (source, number);

      cursus_pdf_writer_drop (self->book.writer, number);
      cursus_pdf_writer_drop (self->book.writer, cursus_pdf_text_get_reference (
                                                   cursus_pdf_text_lookup (page, "/Parent")));
      number = cursus_pdf_text_get_reference (cursus_pdf_text_lookup (page, "/Contents"));
      if (i >= self->type_case->pictures->len)
        {
          cursus_pdf_writer_drop (self->book.writer, number);
          number = cursus_pdf_text_get_reference (cursus_pdf_text_lookup (page, "/Resources"));
          cursus_pdf_writer_drop (self->book.writer, number);
        }
      else if (!write_picture (
                 self, &g_array_index (self->type_case->pictures, CursusPdfPicture, i), page))
        return FALSE;
    }
  return TRUE;
}

static void
copy_rest (const Finishing *self)
{
  const CursusPdfSource *source = &self->type_case->source;

  for (guint i = 1; i < source->n_objects; i++)
    drop_length (self, cursus_pdf_source_get (source, i));
  for (guint i = 1; i < source->n_objects; i++)
    {
      CursusPdfText object = cursus_pdf_source_get (source, i);
      CursusPdfText bytes = cursus_pdf_source_get_stream (source, i);
      g_autoptr (GString) entries = g_string_new (NULL);

      if (object.length == 0 || cursus_pdf_writer_has (self->book.writer, i))
        continue;
      if (bytes.length > 0)
        copy_stream (self, i, bytes, entries);
      else
        cursus_pdf_writer_add (self->book.writer, i, object.start, object.length);
    }
}

/* --- the whole --- */

static void
write_catalog (const Finishing *self, guint structure, guint outline, gint64 time)
{
  const CursusPaper *paper = self->book.job->paper;
  g_autofree char   *xmp = cursus_pdf_metadata_new (paper, time);
  g_autoptr (GString) out = g_string_new ("<</Type/Catalog");
  guint    metadata = cursus_pdf_writer_add_number (self->book.writer);
  gboolean has_language =
    paper->language != NULL && cursus_language_is_valid (paper->language, strlen (paper->language));

  cursus_pdf_writer_add_stream (self->book.writer, metadata, "/Type/Metadata/Subtype/XML", xmp,
                                strlen (xmp));
  cursus_pdf_append_number (out, "/Pages ", self->tree, " 0 R");
  cursus_pdf_append_number (out, "/StructTreeRoot ", structure, " 0 R");
  g_string_append (out, "/MarkInfo<</Marked true>>/PageLabels<</Nums[0<</S/D>>]>>");
  if (outline != 0)
    cursus_pdf_append_number (out, "/Outlines ", outline, " 0 R");
  cursus_pdf_append_number (out, "/Metadata ", metadata, " 0 R");
  /* "und": nobody said which. */
  cursus_pdf_append_string (out, "/Lang", has_language ? paper->language : "und");
  g_string_append (out, "/ViewerPreferences<</DisplayDocTitle true>>>>");
  cursus_pdf_writer_add (self->book.writer, self->type_case->source.root, out->str, out->len);
}

static void
reserve_numbers (Finishing *self)
{
  CursusPdfWriter *writer = self->book.writer;
  guint            n = self->book.pages->len;

  self->tree = cursus_pdf_writer_add_number (writer);
  self->fonts = cursus_pdf_writer_add_number (writer);
  self->book.first_page = cursus_pdf_writer_add_numbers (writer, n);
  self->first_drawing = cursus_pdf_writer_add_numbers (writer, n);
  number_links (self);
}

GBytes *
cursus_pdf_finish (const CursusPageJob *job, const CursusPdfCase *type_case, const GPtrArray *pages,
                   gint64 time)
{
  g_autoptr (CursusPdfWriter) writer = cursus_pdf_writer_new (type_case->source.n_objects);
  g_autofree GByteArray **drawings = g_new0 (GByteArray *, pages->len);
  Finishing               self = {
                  .book = { .job = job, .pages = pages, .writer = writer },
                  .type_case = type_case,
                  .drawings = drawings,
  };
  guint    structure, outline;
  gboolean is_whole;

  reserve_numbers (&self);
  begin_drawings (&self);
  write_pages (&self);
  structure = cursus_pdf_structure_write (&self.book);
  outline = cursus_pdf_outline_write (&self.book);
  write_fonts (&self);
  write_catalog (&self, structure, outline, time);
  is_whole = take_pages (&self);
  copy_rest (&self);
  write_drawings (&self);
  return is_whole ?
           cursus_pdf_writer_finish (writer, type_case->source.root, type_case->source.info) :
           NULL;
}
