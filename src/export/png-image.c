/* png-image.c - what is drawn as a PNG file
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "export/png-image.h"

#include <gio/gio.h>
#include <string.h>

#define LEVEL 6
#define DEPTH 8
#define OPAQUE 2      /* a pixel is red, green and blue */
#define TRANSPARENT 6 /* and how opaque it is */
#define AS_ABOVE 2    /* what begins a row: its bytes are differences to the row above */
#define POLYNOMIAL 0xEDB88320u

typedef struct
{
  const guint8 *data;
  int           width;
  int           height;
  int           stride;
  gboolean      is_opaque;
} Pixels;

static void
append_number (GByteArray *out, guint32 number)
{
  const guint32 bytes = GUINT32_TO_BE (number);

  g_byte_array_append (out, (const guint8 *) &bytes, sizeof bytes);
}

static guint32
compute_checksum (const guint8 *data, gsize length)
{
  guint32 table[256], sum = G_MAXUINT32;

  for (guint32 i = 0; i < G_N_ELEMENTS (table); i++)
    {
      table[i] = i;
      for (guint bit = 0; bit < 8; bit++)
        table[i] = (table[i] & 1) != 0 ? (table[i] >> 1) ^ POLYNOMIAL : table[i] >> 1;
    }
  for (gsize i = 0; i < length; i++)
    sum = table[(sum ^ data[i]) & 0xFF] ^ (sum >> 8);
  return ~sum;
}

static void
append_chunk (GByteArray *out, const char *type, const guint8 *data, gsize length)
{
  guint start;

  append_number (out, (guint32) length);
  start = out->len;
  g_byte_array_append (out, (const guint8 *) type, 4);
  g_byte_array_append (out, data, (guint) length);
  append_number (out, compute_checksum (out->data + start, out->len - start));
}

static guint32
get_pixel (const Pixels *pixels, int x, int y)
{
  guint32 pixel;

  memcpy (&pixel, pixels->data + (gsize) y * (gsize) pixels->stride + (gsize) x * 4, 4);
  return pixel;
}

/* Cairo has colours multiplied by how opaque they are. */
static guint8
get_part (guint32 pixel, guint shift)
{
  guint alpha = pixel >> 24, part = (pixel >> shift) & 0xFF;

  return (guint8) (alpha == 0xFF ? part :
                   alpha == 0    ? 0 :
                                   MIN ((part * 255 + alpha / 2) / alpha, 255));
}

static guint8 *
read_row (const Pixels *pixels, int y, guint8 *row)
{
  guint32 opaque = pixels->is_opaque ? 0xFF000000u : 0;

  for (int x = 0; x < pixels->width; x++)
    {
      guint32 pixel = get_pixel (pixels, x, y) | opaque;

      *row++ = get_part (pixel, 16);
      *row++ = get_part (pixel, 8);
      *row++ = get_part (pixel, 0);
      if (!pixels->is_opaque)
        *row++ = (guint8) (pixel >> 24);
    }
  return row;
}

static gboolean
is_opaque (const Pixels *pixels)
{
  for (int y = 0; y < pixels->height; y++)
    for (int x = 0; x < pixels->width; x++)
      if (get_pixel (pixels, x, y) >> 24 != 0xFF)
        return FALSE;
  return TRUE;
}

/* Rows as what differs from the row above. */
static GByteArray *
filter (const Pixels *pixels)
{
  gsize              length = (gsize) pixels->width * (pixels->is_opaque ? 3 : 4);
  g_autofree guint8 *rows = g_malloc0 (2 * length);
  guint8            *above = rows, *row = rows + length;
  GByteArray        *out = g_byte_array_sized_new ((guint) ((length + 1) * (gsize) pixels->height));

  g_byte_array_set_size (out, (guint) ((length + 1) * (gsize) pixels->height));
  for (int y = 0; y < pixels->height; y++)
    {
      guint8 *to = out->data + (gsize) y * (length + 1);
      guint8 *last = above;

      read_row (pixels, y, row);
      *to++ = AS_ABOVE;
      for (gsize i = 0; i < length; i++)
        to[i] = (guint8) (row[i] - above[i]);
      above = row;
      row = last;
    }
  return out;
}

static GByteArray *
pack (const GByteArray *plain)
{
  g_autoptr (GZlibCompressor) packer = g_zlib_compressor_new (G_ZLIB_COMPRESSOR_FORMAT_ZLIB, LEVEL);
  gsize       room = plain->len + plain->len / 100 + 1024, n_read = 0, n_written = 0;
  GByteArray *packed = g_byte_array_sized_new ((guint) room);

  g_byte_array_set_size (packed, (guint) room);
  if (g_converter_convert (G_CONVERTER (packer), plain->data, plain->len, packed->data, room,
                           G_CONVERTER_INPUT_AT_END, &n_read, &n_written,
                           NULL) != G_CONVERTER_FINISHED)
    g_assert_not_reached ();
  g_byte_array_set_size (packed, (guint) n_written);
  return packed;
}

static void
append_head (GByteArray *out, const Pixels *pixels)
{
  GByteArray  *head = g_byte_array_new ();
  const guint8 kind[] = { DEPTH, pixels->is_opaque ? OPAQUE : TRANSPARENT, 0, 0, 0 };

  append_number (head, (guint32) pixels->width);
  append_number (head, (guint32) pixels->height);
  g_byte_array_append (head, kind, sizeof kind);
  append_chunk (out, "IHDR", head->data, head->len);
  g_byte_array_unref (head);
}

GBytes *
cursus_png_image_write (cairo_surface_t *surface)
{
  static const guint8 signature[] = "\211PNG\r\n\032\n";
  Pixels              pixels;
  GByteArray         *out;
  g_autoptr (GByteArray) rows = NULL;
  g_autoptr (GByteArray) packed = NULL;

  cairo_surface_flush (surface);
  if (cairo_surface_status (surface) != CAIRO_STATUS_SUCCESS)
    return NULL;
  pixels = (Pixels){
    .data = cairo_image_surface_get_data (surface),
    .width = cairo_image_surface_get_width (surface),
    .height = cairo_image_surface_get_height (surface),
    .stride = cairo_image_surface_get_stride (surface),
  };
  if (pixels.data == NULL)
    return NULL;
  pixels.is_opaque =
    cairo_image_surface_get_format (surface) == CAIRO_FORMAT_RGB24 || is_opaque (&pixels);
  rows = filter (&pixels);
  packed = pack (rows);
  out = g_byte_array_new ();
  g_byte_array_append (out, signature, sizeof signature - 1);
  append_head (out, &pixels);
  append_chunk (out, "IDAT", packed->data, packed->len);
  append_chunk (out, "IEND", NULL, 0);
  return g_byte_array_free_to_bytes (out);
}
