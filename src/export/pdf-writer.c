/* pdf-writer.c - objects of a PDF, packed into a file
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "export/pdf-writer.h"

#include "export/pdf-string.h"

#include <gio/gio.h>
#include <string.h>

/* Most objects are short. A reader unpacks as many when it needs one of them. */
#define OBJECTS_IN_STREAM 200
#define LEVEL 3

typedef enum
{
  MISSING,
  DROPPED,
  PLAIN,
  PACKED,
} State;

typedef struct
{
  State state;
  guint place; /* an offset in the file, or the number of the stream that it is packed in */
  guint nth;   /* in that stream */
} Entry;

struct _CursusPdfWriter
{
  GByteArray *file;
  GArray     *entries; /* Entry, by number */
  GString    *index;   /* of the stream that is being filled: numbers and offsets */
  GString    *objects;
  guint       n_packed;  /* objects in it */
  guint       packed_in; /* its number */
};

static void
append (CursusPdfWriter *self, const char *text)
{
  g_byte_array_append (self->file, (const guint8 *) text, (guint) strlen (text));
}

CursusPdfWriter *
cursus_pdf_writer_new (guint n_objects)
{
  CursusPdfWriter *self = g_new0 (CursusPdfWriter, 1);

  self->file = g_byte_array_new ();
  self->entries = g_array_new (FALSE, TRUE, sizeof (Entry));
  g_array_set_size (self->entries, MAX (n_objects, 1));
  self->index = g_string_new (NULL);
  self->objects = g_string_new (NULL);
  /* Letters beyond ASCII tell programs that this is no text. */
  append (self, "%PDF-1.7\n%\265\355\256\373\n");
  return self;
}

void
cursus_pdf_writer_free (CursusPdfWriter *self)
{
  g_clear_pointer (&self->file, g_byte_array_unref);
  g_array_unref (self->entries);
  g_string_free (self->index, TRUE);
  g_string_free (self->objects, TRUE);
  g_free (self);
}

GByteArray *
cursus_pdf_writer_pack (const void *data, gsize length)
{
  g_autoptr (GZlibCompressor) packer = g_zlib_compressor_new (G_ZLIB_COMPRESSOR_FORMAT_ZLIB, LEVEL);
  /* More than what cannot be compressed at all may need. */
  gsize       room = length + length / 100 + 1024, n_read = 0, n_written = 0;
  GByteArray *packed = g_byte_array_sized_new ((guint) room);

  g_byte_array_set_size (packed, (guint) room);
  if (g_converter_convert (G_CONVERTER (packer), data, length, packed->data, room,
                           G_CONVERTER_INPUT_AT_END, &n_read, &n_written,
                           NULL) != G_CONVERTER_FINISHED)
    g_assert_not_reached ();
  g_byte_array_set_size (packed, (guint) n_written);
  return packed;
}

static Entry *
get_entry (CursusPdfWriter *self, guint number)
{
  g_assert (number < self->entries->len);
  return &g_array_index (self->entries, Entry, number);
}

guint
cursus_pdf_writer_add_numbers (CursusPdfWriter *self, guint n)
{
  g_array_set_size (self->entries, self->entries->len + n);
  return self->entries->len - n;
}

guint
cursus_pdf_writer_add_number (CursusPdfWriter *self)
{
  return cursus_pdf_writer_add_numbers (self, 1);
}

void
cursus_pdf_writer_add_stream (CursusPdfWriter *self, guint number, const char *entries,
                              const void *data, gsize length)
{
  g_autofree char *head = g_strdup_printf ("%u 0 obj\n<<%s/Length %" G_GSIZE_FORMAT ">>\nstream\n",
                                           number, entries, length);

  *get_entry (self, number) = (Entry){ PLAIN, self->file->len, 0 };
  append (self, head);
  g_byte_array_append (self->file, data, (guint) length);
  append (self, "\nendstream\nendobj\n");
}

/* What is packed together becomes a stream. */
static void
flush (CursusPdfWriter *self)
{
  g_autoptr (GByteArray) packed = NULL;
  g_autofree char *entries = NULL;
  gsize            first = self->index->len;

  if (self->n_packed == 0)
    return;
  g_string_append_len (self->index, self->objects->str, (gssize) self->objects->len);
  packed = cursus_pdf_writer_pack (self->index->str, self->index->len);
  entries = g_strdup_printf ("/Type/ObjStm/N %u/First %" G_GSIZE_FORMAT "/Filter/FlateDecode",
                             self->n_packed, first);
  cursus_pdf_writer_add_stream (self, self->packed_in, entries, packed->data, packed->len);
  g_string_truncate (self->index, 0);
  g_string_truncate (self->objects, 0);
  self->n_packed = 0;
}

void
cursus_pdf_writer_add (CursusPdfWriter *self, guint number, const char *text, gsize length)
{
  if (self->n_packed == 0)
    self->packed_in = cursus_pdf_writer_add_number (self);
  *get_entry (self, number) = (Entry){ PACKED, self->packed_in, self->n_packed++ };
  cursus_pdf_append_number (self->index, "", number, " ");
  cursus_pdf_append_number (self->index, "", (guint) self->objects->len, " ");
  g_string_append_len (self->objects, text, (gssize) length);
  g_string_append_c (self->objects, '\n');
  if (self->n_packed == OBJECTS_IN_STREAM)
    flush (self);
}

void
cursus_pdf_writer_drop (CursusPdfWriter *self, guint number)
{
  get_entry (self, number)->state = DROPPED;
}

gboolean
cursus_pdf_writer_has (const CursusPdfWriter *self, guint number)
{
  return g_array_index (self->entries, Entry, number).state != MISSING;
}

/* The table of objects: a kind in one byte, a place in four, a position in two. */
static GByteArray *
make_table (const CursusPdfWriter *self)
{
  GByteArray *table = g_byte_array_sized_new (self->entries->len * 7);

  for (guint i = 0; i < self->entries->len; i++)
    {
      const Entry *entry = &g_array_index (self->entries, Entry, i);
      guint        kind = entry->state == PLAIN ? 1 : entry->state == PACKED ? 2 : 0;
      guint        nth = i == 0 ? 0xFFFF : entry->nth;
      const guint8 bytes[] = {
        (guint8) kind,
        (guint8) (entry->place >> 24),
        (guint8) (entry->place >> 16),
        (guint8) (entry->place >> 8),
        (guint8) entry->place,
        (guint8) (nth >> 8),
        (guint8) nth,
      };

      g_byte_array_append (table, bytes, sizeof bytes);
    }
  return table;
}

GBytes *
cursus_pdf_writer_finish (CursusPdfWriter *self, guint root, guint info)
{
  g_autofree char *identity = NULL;
  g_autofree char *end = NULL;
  g_autoptr (GString) entries = g_string_new ("/Type/XRef/W[1 4 2]/Filter/FlateDecode");
  g_autoptr (GByteArray) table = NULL;
  g_autoptr (GByteArray) packed = NULL;
  guint start, number;

  flush (self);
  identity = g_compute_checksum_for_data (G_CHECKSUM_MD5, self->file->data, self->file->len);
  start = self->file->len;
  number = cursus_pdf_writer_add_number (self);
  *get_entry (self, number) = (Entry){ PLAIN, start, 0 };
  table = make_table (self);
  packed = cursus_pdf_writer_pack (table->data, table->len);
  g_string_append_printf (entries, "/Size %u/Root %u 0 R/ID[<%s><%s>]", self->entries->len, root,
                          identity, identity);
  if (info != 0)
    g_string_append_printf (entries, "/Info %u 0 R", info);
  cursus_pdf_writer_add_stream (self, number, entries->str, packed->data, packed->len);
  end = g_strdup_printf ("startxref\n%u\n%%%%EOF\n", start);
  append (self, end);
  return g_byte_array_free_to_bytes (g_steal_pointer (&self->file));
}
