/* pdf-codes.c - the codes that cairo gave letters in a PDF
 *
 * Letters stand in the drawing of a page as strings, in the order in which they were drawn:
 * "10 0 0 -10 20 30 Tm /f-0-0 1 Tf [(A)-16(b)]TJ /f-0-1 1 Tf <0001>Tj".
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "export/pdf-codes.h"

#include <string.h>

/* The most operands that count. */
#define OPERANDS 6

typedef struct
{
  const CursusPdfSource *source;
  CursusPdfText          fonts; /* by name, in the resources of the page */
  GPtrArray             *subsets;
  const CursusPdfSubset *subset;
  GArray                *codes;
  guint                  n_codes;
  double                *matrix;
  gboolean               has_matrix;
  gboolean               has_pictures;
} Reading;

void
cursus_pdf_subset_free (CursusPdfSubset *self)
{
  g_free (self->name);
  g_array_unref (self->widths);
  g_free (self);
}

int
cursus_pdf_subset_get_width (const CursusPdfSubset *self, guint code)
{
  return code >= self->first && code - self->first < self->widths->len ?
           g_array_index (self->widths, int, code - self->first) :
           0;
}

static gboolean
is_equal (CursusPdfText text, const char *word)
{
  return text.length == strlen (word) && memcmp (text.start, word, text.length) == 0;
}

/* --- fonts --- */

static void
append_widths (CursusPdfText list, GArray *widths)
{
  CursusPdfText item;

  list = cursus_pdf_text_open (list);
  while ((item = cursus_pdf_text_next (&list)).length > 0)
    {
      int width = (int) g_ascii_strtoll (item.start, NULL, 10);

      g_array_append_val (widths, width);
    }
}

/* "[0 [500 677]]", or nothing: other lists cairo does not write. */
static void
read_wide (const CursusPdfSource *source, CursusPdfText font, CursusPdfSubset *subset)
{
  CursusPdfText below = cursus_pdf_text_open (cursus_pdf_text_lookup (font, "/DescendantFonts"));
  CursusPdfText list;

  font = cursus_pdf_source_get (source, cursus_pdf_text_next_reference (&below));
  list = cursus_pdf_text_open (cursus_pdf_text_lookup (font, "/W"));
  cursus_pdf_text_get_number (cursus_pdf_text_next (&list), &subset->first);
  append_widths (cursus_pdf_text_next (&list), subset->widths);
}

static const CursusPdfSubset *
find_subset (const Reading *reading, CursusPdfText name)
{
  g_autofree char *key = g_strndup (name.start, name.length);
  CursusPdfText    font;
  CursusPdfSubset *subset;

  for (guint i = 0; i < reading->subsets->len; i++)
    {
      subset = g_ptr_array_index (reading->subsets, i);
      if (g_str_equal (subset->name, key))
        return subset;
    }
  subset = g_new0 (CursusPdfSubset, 1);
  subset->object = cursus_pdf_text_get_reference (cursus_pdf_text_lookup (reading->fonts, key));
  font = cursus_pdf_source_get (reading->source, subset->object);
  subset->name = g_steal_pointer (&key);
  subset->is_wide = is_equal (cursus_pdf_text_lookup (font, "/Subtype"), "/Type0");
  subset->is_drawn = is_equal (cursus_pdf_text_lookup (font, "/Subtype"), "/Type3");
  subset->widths = g_array_new (FALSE, FALSE, sizeof (int));
  if (subset->is_wide)
    read_wide (reading->source, font, subset);
  else
    {
      cursus_pdf_text_get_number (cursus_pdf_text_lookup (font, "/FirstChar"), &subset->first);
      append_widths (cursus_pdf_text_lookup (font, "/Widths"), subset->widths);
    }
  g_ptr_array_add (reading->subsets, subset);
  return subset;
}

/* --- strings --- */

static void
add_code (Reading *reading, guint code)
{
  if (reading->n_codes < reading->codes->len)
    g_array_index (reading->codes, CursusPdfCode, reading->n_codes) =
      (CursusPdfCode){ reading->subset, code };
  reading->n_codes++;
}

/* One byte of "(…)" from @c on; %NULL: a line that goes on. */
static const char *
read_escaped (const char *c, const char *end, int *byte)
{
  static const char letters[] = "nrtbf", meant[] = "\n\r\t\b\f";
  const char       *letter;

  *byte = (guchar) *c;
  if (*c != '\\' || c + 1 == end)
    return c + 1;
  c++;
  letter = strchr (letters, *c);
  *byte = (guchar) *c;
  if (*c == '\n')
    *byte = -1;
  else if (letter != NULL)
    *byte = (guchar) meant[letter - letters];
  if (*c < '0' || *c > '7')
    return c + 1;
  *byte = 0;
  for (guint i = 0; i < 3 && c < end && *c >= '0' && *c <= '7'; i++, c++)
    *byte = *byte * 8 + (*c - '0');
  return c;
}

static GByteArray *
read_string (CursusPdfText text)
{
  GByteArray *bytes = g_byte_array_new ();
  const char *end = text.start + text.length - 1;
  int         half = -1;

  for (const char *c = text.start + 1; c < end;)
    {
      int    byte = -1;
      guint8 whole;

      if (text.start[0] == '(')
        c = read_escaped (c, end, &byte);
      else if (g_ascii_isxdigit (*c) && half < 0)
        half = g_ascii_xdigit_value (*c++);
      else if (g_ascii_isxdigit (*c))
        {
          byte = half * 16 + g_ascii_xdigit_value (*c++);
          half = -1;
        }
      else
        c++;
      whole = (guint8) byte;
      if (byte >= 0)
        g_byte_array_append (bytes, &whole, 1);
    }
  return bytes;
}

static void
read_letters (Reading *reading, CursusPdfText text)
{
  g_autoptr (GByteArray) bytes = NULL;
  guint step = reading->subset != NULL && reading->subset->is_wide ? 2 : 1;

  if (text.length < 2 || (text.start[0] != '(' && text.start[0] != '<'))
    return;
  bytes = read_string (text);
  for (guint i = 0; i + step <= bytes->len; i += step)
    add_code (reading, step == 2 ? bytes->data[i] * 256u + bytes->data[i + 1] : bytes->data[i]);
}

/* --- the drawing --- */

static void
read_matrix (Reading *reading, const CursusPdfText *operands, guint n)
{
  if (reading->has_matrix || n < 6)
    return;
  for (guint i = 0; i < 4; i++)
    reading->matrix[i] = g_ascii_strtod (operands[i].start, NULL);
  reading->has_matrix = TRUE;
}

static void
read_operator (Reading *reading, CursusPdfText name, const CursusPdfText *operands, guint n)
{
  if (is_equal (name, "Tm"))
    read_matrix (reading, operands, n);
  else if (is_equal (name, "Tf") && n >= 2)
    reading->subset = find_subset (reading, operands[0]);
  else if (is_equal (name, "Do") || is_equal (name, "sh"))
    reading->has_pictures = TRUE;
  else if (is_equal (name, "Tj") && n >= 1)
    read_letters (reading, operands[0]);
  else if (is_equal (name, "TJ") && n >= 1)
    {
      CursusPdfText list = cursus_pdf_text_open (operands[0]), item;

      while ((item = cursus_pdf_text_next (&list)).length > 0)
        read_letters (reading, item);
    }
}

static void
read_drawing (Reading *reading, CursusPdfText rest)
{
  CursusPdfText operands[OPERANDS], token;
  guint         n = 0;

  while ((token = cursus_pdf_text_next (&rest)).length > 0)
    if (g_ascii_isalpha (token.start[0]))
      {
        read_operator (reading, token, operands, n);
        n = 0;
      }
    else if (n < OPERANDS)
      operands[n++] = token;
}

gboolean
cursus_pdf_codes_read (const CursusPdfSource *source, CursusPdfText page, GPtrArray *subsets,
                       GArray *codes, double *matrix)
{
  guint   contents = cursus_pdf_text_get_reference (cursus_pdf_text_lookup (page, "/Contents"));
  guint   resources = cursus_pdf_text_get_reference (cursus_pdf_text_lookup (page, "/Resources"));
  Reading reading = { .source = source, .subsets = subsets, .codes = codes, .matrix = matrix };
  g_autoptr (GByteArray) drawing = cursus_pdf_source_unpack (source, contents);

  if (drawing == NULL)
    return FALSE;
  reading.fonts = cursus_pdf_text_lookup (cursus_pdf_source_get (source, resources), "/Font");
  read_drawing (&reading, (CursusPdfText){ (const char *) drawing->data, drawing->len - 1 });
  if (reading.n_codes == 0 && !reading.has_pictures)
    return TRUE;
  return reading.has_matrix && reading.n_codes == codes->len && !reading.has_pictures;
}
