/* pdf-source.c - the objects of a PDF as cairo writes it
 *
 * Nothing is made of them: they stay bytes in the file, and are looked into where something is to
 * be changed. A document has tens of thousands, and almost all are copied as they are.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "export/pdf-source.h"

#include <gio/gio.h>
#include <string.h>

#define NOTHING ((CursusPdfText){ NULL, 0 })
/* Entries of the table are as long as this. */
#define ENTRY 20
/* In so many bytes at the end stands where the table is. */
#define TAIL 64
#define MOST_OBJECTS 8000000

static gboolean
is_space (char c)
{
  return c == ' ' || c == '\n' || c == '\r' || c == '\t' || c == '\f' || c == '\0';
}

static gboolean
is_delimiter (char c)
{
  return c == '(' || c == ')' || c == '<' || c == '>' || c == '[' || c == ']' || c == '/' ||
         c == '%';
}

static const char *
skip_space (const char *c, const char *end)
{
  for (; c < end; c++)
    if (*c == '%')
      while (c + 1 < end && *c != '\n')
        c++;
    else if (!is_space (*c))
      break;
  return c;
}

static const char *
skip_string (const char *c, const char *end)
{
  guint depth = 0;

  for (; c < end; c++)
    if (*c == '\\')
      c++;
    else if (*c == '(')
      depth++;
    else if (*c == ')' && --depth == 0)
      return c + 1;
  return end;
}

/* A bracket, a string, a name, a number or a word. */
static const char *
skip_token (const char *c, const char *end)
{
  if (*c == '(')
    return skip_string (c, end);
  if ((*c == '<' || *c == '>') && c + 1 < end && c[1] == *c)
    return c + 2;
  if (*c == '<')
    {
      const char *close = memchr (c, '>', (gsize) (end - c));

      return close != NULL ? close + 1 : end;
    }
  if (is_delimiter (*c) && *c != '/')
    return c + 1;
  for (c++; c < end && !is_space (*c) && !is_delimiter (*c);)
    c++;
  return c;
}

static gboolean
is_bracket (const char *c, const char *token_end, char bracket)
{
  if (bracket == '[' || bracket == ']')
    return *c == bracket;
  return token_end == c + 2 && c[0] == bracket && c[1] == bracket;
}

/* To the bracket that closes the one at @c. */
static const char *
skip_brackets (const char *c, const char *end)
{
  guint depth = 0;

  while ((c = skip_space (c, end)) < end)
    {
      const char *token_end = skip_token (c, end);

      if (is_bracket (c, token_end, '[') || is_bracket (c, token_end, '<'))
        depth++;
      else if ((is_bracket (c, token_end, ']') || is_bracket (c, token_end, '>')) && --depth == 0)
        return token_end;
      c = token_end;
    }
  return end;
}

/* The end of "12 0 R"; %NULL: a number is all that is there. */
static const char *
skip_reference (const char *c, const char *end)
{
  while (c < end && g_ascii_isdigit (*c))
    c++;
  if (end - c >= 4 && memcmp (c, " 0 R", 4) == 0)
    return c + 4;
  return NULL;
}

CursusPdfText
cursus_pdf_text_next (CursusPdfText *rest)
{
  const char *end = rest->start + rest->length;
  const char *start = rest->length > 0 ? skip_space (rest->start, end) : end;
  const char *stop = NULL;

  if (start == end)
    return NOTHING;
  if (*start == '[' || (*start == '<' && start + 1 < end && start[1] == '<'))
    stop = skip_brackets (start, end);
  else if (g_ascii_isdigit (*start))
    stop = skip_reference (start, end);
  if (stop == NULL)
    stop = skip_token (start, end);
  *rest = (CursusPdfText){ stop, (gsize) (end - stop) };
  return (CursusPdfText){ start, (gsize) (stop - start) };
}

static CursusPdfText
get_inner (CursusPdfText text, gsize bracket)
{
  return (CursusPdfText){ text.start + bracket, text.length - 2 * bracket };
}

CursusPdfText
cursus_pdf_text_lookup (CursusPdfText dictionary, const char *key)
{
  CursusPdfText rest, name;
  gsize         length = strlen (key);

  if (dictionary.length < 4 || dictionary.start[0] != '<')
    return NOTHING;
  rest = get_inner (dictionary, 2);
  while ((name = cursus_pdf_text_next (&rest)).length > 0)
    {
      CursusPdfText value = cursus_pdf_text_next (&rest);

      if (name.length == length && memcmp (name.start, key, length) == 0)
        return value;
    }
  return NOTHING;
}

CursusPdfText
cursus_pdf_text_open (CursusPdfText text)
{
  return text.length >= 2 && text.start[0] == '[' ? get_inner (text, 1) : text;
}

gboolean
cursus_pdf_text_get_number (CursusPdfText text, guint *number)
{
  guint64 value = 0;
  gsize   i;

  for (i = 0; i < text.length && g_ascii_isdigit (text.start[i]) && value <= G_MAXINT; i++)
    value = value * 10 + (guint64) (text.start[i] - '0');
  *number = (guint) value;
  return i == text.length && i > 0 && value <= G_MAXINT;
}

guint
cursus_pdf_text_get_reference (CursusPdfText text)
{
  guint number;

  if (text.length < 5 || memcmp (text.start + text.length - 4, " 0 R", 4) != 0)
    return 0;
  text.length -= 4;
  return cursus_pdf_text_get_number (text, &number) ? number : 0;
}

guint
cursus_pdf_text_next_reference (CursusPdfText *rest)
{
  return cursus_pdf_text_get_reference (cursus_pdf_text_next (rest));
}

/* --- the file --- */

static CursusPdfText
get_from (const CursusPdfSource *self, gsize offset)
{
  return (CursusPdfText){ self->data + offset, self->length - offset };
}

static gboolean
next_is (CursusPdfText *rest, const char *word)
{
  CursusPdfText text = cursus_pdf_text_next (rest);

  return text.length == strlen (word) && memcmp (text.start, word, text.length) == 0;
}

static gboolean
find_table (const CursusPdfSource *self, CursusPdfText *table)
{
  const char   *tail = self->data + self->length - TAIL;
  const char   *last = g_strrstr_len (tail, self->data + self->length - tail, "startxref");
  CursusPdfText rest;
  guint         offset;

  if (last == NULL)
    return FALSE;
  rest = get_from (self, (gsize) (last - self->data) + strlen ("startxref"));
  if (!cursus_pdf_text_get_number (cursus_pdf_text_next (&rest), &offset) || offset >= self->length)
    return FALSE;
  *table = get_from (self, offset);
  return next_is (table, "xref");
}

static gboolean
read_entries (CursusPdfSource *self, CursusPdfText *table)
{
  const char *entry;
  guint       first;

  if (!cursus_pdf_text_get_number (cursus_pdf_text_next (table), &first) || first != 0 ||
      !cursus_pdf_text_get_number (cursus_pdf_text_next (table), &self->n_objects) ||
      self->n_objects > MOST_OBJECTS || table->length < (gsize) self->n_objects * ENTRY + ENTRY)
    return FALSE;
  self->offsets = g_new0 (gsize, self->n_objects);
  entry = skip_space (table->start, table->start + ENTRY);
  for (guint i = 0; i < self->n_objects; i++, entry += ENTRY)
    if (entry[17] == 'n')
      self->offsets[i] = (gsize) g_ascii_strtoull (entry, NULL, 10);
  *table = get_from (self, (gsize) (entry - self->data));
  return TRUE;
}

gboolean
cursus_pdf_source_init (CursusPdfSource *self, const guint8 *data, gsize length)
{
  CursusPdfText table, trailer;

  *self = (CursusPdfSource){ .data = (const char *) data, .length = length };
  if (length < TAIL || !find_table (self, &table) || !read_entries (self, &table) ||
      !next_is (&table, "trailer"))
    return FALSE;
  trailer = cursus_pdf_text_next (&table);
  self->root = cursus_pdf_text_get_reference (cursus_pdf_text_lookup (trailer, "/Root"));
  self->info = cursus_pdf_text_get_reference (cursus_pdf_text_lookup (trailer, "/Info"));
  return self->root != 0;
}

void
cursus_pdf_source_clear (CursusPdfSource *self)
{
  g_clear_pointer (&self->offsets, g_free);
}

/* An object and, in @rest, what follows it. */
static CursusPdfText
read_object (const CursusPdfSource *self, guint number, CursusPdfText *rest)
{
  guint there;

  if (number >= self->n_objects || self->offsets[number] == 0 ||
      self->offsets[number] >= self->length)
    return NOTHING;
  *rest = get_from (self, self->offsets[number]);
  if (!cursus_pdf_text_get_number (cursus_pdf_text_next (rest), &there) || there != number ||
      !next_is (rest, "0") || !next_is (rest, "obj"))
    return NOTHING;
  return cursus_pdf_text_next (rest);
}

CursusPdfText
cursus_pdf_source_get (const CursusPdfSource *self, guint number)
{
  CursusPdfText rest;

  return read_object (self, number, &rest);
}

CursusPdfText
cursus_pdf_source_get_stream (const CursusPdfSource *self, guint number)
{
  CursusPdfText rest = NOTHING;
  CursusPdfText value = cursus_pdf_text_lookup (read_object (self, number, &rest), "/Length");
  guint         reference = cursus_pdf_text_get_reference (value), length;

  if (reference != 0)
    value = cursus_pdf_source_get (self, reference);
  if (!cursus_pdf_text_get_number (value, &length) || !next_is (&rest, "stream"))
    return NOTHING;
  if (rest.length > 0 && rest.start[0] == '\r')
    rest = (CursusPdfText){ rest.start + 1, rest.length - 1 };
  if (rest.length <= length || rest.start[0] != '\n')
    return NOTHING;
  return (CursusPdfText){ rest.start + 1, length };
}

CursusPdfText
cursus_pdf_source_get_pages (const CursusPdfSource *self)
{
  CursusPdfText catalog = cursus_pdf_source_get (self, self->root);
  guint         pages = cursus_pdf_text_get_reference (cursus_pdf_text_lookup (catalog, "/Pages"));

  return cursus_pdf_text_open (
    cursus_pdf_text_lookup (cursus_pdf_source_get (self, pages), "/Kids"));
}

GByteArray *
cursus_pdf_source_unpack (const CursusPdfSource *self, guint number)
{
  CursusPdfText packed = cursus_pdf_source_get_stream (self, number);
  g_autoptr (GZlibDecompressor) unpacker = g_zlib_decompressor_new (G_ZLIB_COMPRESSOR_FORMAT_ZLIB);
  g_autoptr (GByteArray) out = g_byte_array_new ();
  gsize            used = 0, n_read, n_written;
  GConverterResult result = packed.length > 0 ? G_CONVERTER_CONVERTED : G_CONVERTER_ERROR;

  while (result == G_CONVERTER_CONVERTED)
    {
      gsize start = out->len;

      g_byte_array_set_size (out, (guint) (start + MAX (packed.length * 4, 4096)));
      result = g_converter_convert (G_CONVERTER (unpacker), packed.start + used,
                                    packed.length - used, out->data + start, out->len - start,
                                    G_CONVERTER_INPUT_AT_END, &n_read, &n_written, NULL);
      if (result == G_CONVERTER_ERROR)
        break;
      used += n_read;
      g_byte_array_set_size (out, (guint) (start + n_written));
    }
  if (result == G_CONVERTER_ERROR)
    return NULL;
  g_byte_array_append (out, (const guint8 *) "", 1);
  return g_steal_pointer (&out);
}
