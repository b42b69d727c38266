/* svg-image.c - an SVG file as cairo draws it
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "export/svg-image.h"

#include <cairo-svg.h>
#include <string.h>

#define NAME "surface"

static cairo_status_t
append_cb (void *bytes, const unsigned char *data, unsigned int length)
{
  g_byte_array_append (bytes, data, length);
  return CAIRO_STATUS_SUCCESS;
}

cairo_surface_t *
cursus_svg_image_begin (GByteArray **bytes, double width, double height)
{
  *bytes = g_byte_array_new ();
  return cairo_svg_surface_create_for_stream (append_cb, *bytes, width, height);
}

GBytes *
cursus_svg_image_finish (cairo_surface_t *surface, GByteArray *bytes, cairo_status_t *status)
{
  cairo_status_t found;

  cairo_surface_finish (surface);
  found = cairo_surface_status (surface);
  cairo_surface_destroy (surface);
  if (status != NULL)
    *status = found;
  if (found == CAIRO_STATUS_SUCCESS)
    return cursus_svg_image_renumber (bytes);
  g_byte_array_unref (bytes);
  return NULL;
}

GBytes *
cursus_svg_image_renumber (GByteArray *svg)
{
  g_autoptr (GHashTable) numbers = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  g_autoptr (GString) text = g_string_sized_new (svg->len);
  const char *at, *found;

  g_byte_array_append (svg, (const guint8 *) "", 1);
  at = (const char *) svg->data;
  while ((found = strstr (at, NAME)) != NULL)
    {
      const char      *digits = found + strlen (NAME);
      gsize            n = strspn (digits, "0123456789");
      g_autofree char *number = g_strndup (digits, n);

      g_string_append_len (text, at, digits - at);
      at = digits + n;
      if (n == 0 || found == (const char *) svg->data || strchr ("\"#", found[-1]) == NULL)
        {
          g_string_append (text, number);
          continue;
        }
      if (!g_hash_table_contains (numbers, number))
        g_hash_table_insert (numbers, g_strdup (number),
                             GUINT_TO_POINTER (g_hash_table_size (numbers) + 1));
      g_string_append_printf (text, "%u", GPOINTER_TO_UINT (g_hash_table_lookup (numbers, number)));
    }
  g_string_append (text, at);
  g_byte_array_unref (svg);
  return g_string_free_to_bytes (g_steal_pointer (&text));
}
