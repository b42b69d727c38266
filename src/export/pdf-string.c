/* pdf-string.c - text as a PDF writes it
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "export/pdf-string.h"

#include <math.h>
#include <string.h>

static gboolean
is_plain (const char *text)
{
  for (const char *c = text; *c != '\0'; c++)
    if ((guchar) *c < ' ' || (guchar) *c > '~')
      return FALSE;
  return TRUE;
}

static void
append_plain (GString *out, const char *text)
{
  g_string_append_c (out, '(');
  for (const char *c = text; *c != '\0'; c++)
    {
      if (strchr ("()\\", *c) != NULL)
        g_string_append_c (out, '\\');
      g_string_append_c (out, *c);
    }
  g_string_append_c (out, ')');
}

static void
append_unit (GString *out, gunichar2 unit)
{
  static const char digits[] = "0123456789abcdef";

  for (int shift = 12; shift >= 0; shift -= 4)
    g_string_append_c (out, digits[(unit >> shift) & 0xF]);
}

void
cursus_pdf_append_string (GString *out, const char *key, const char *text)
{
  g_autofree char      *valid = NULL;
  g_autofree gunichar2 *units = NULL;

  g_string_append (out, key);
  if (is_plain (text))
    {
      append_plain (out, text);
      return;
    }
  valid = g_utf8_make_valid (text, -1);
  units = g_utf8_to_utf16 (valid, -1, NULL, NULL, NULL);
  g_string_append (out, "<feff");
  for (const gunichar2 *unit = units; *unit != 0; unit++)
    append_unit (out, *unit);
  g_string_append_c (out, '>');
}

/* Numbers are short, there are many hundred thousand of them, and room is mostly there. */
static void
append_bytes (GString *out, const char *bytes, gsize n)
{
  if (out->len + n >= out->allocated_len)
    {
      g_string_append_len (out, bytes, (gssize) n);
      return;
    }
  memcpy (out->str + out->len, bytes, n);
  out->len += n;
  out->str[out->len] = '\0';
}

void
cursus_pdf_append_number (GString *out, const char *before, guint number, const char *after)
{
  char  digits[12];
  char *c = digits + sizeof digits;

  do
    *--c = (char) ('0' + number % 10);
  while ((number /= 10) > 0);
  append_bytes (out, before, strlen (before));
  append_bytes (out, c, (gsize) (digits + sizeof digits - c));
  append_bytes (out, after, strlen (after));
}

void
cursus_pdf_append_integer (GString *out, int number)
{
  char  digits[16];
  char *c = digits + sizeof digits;
  guint rest = number < 0 ? 0u - (guint) number : (guint) number;

  do
    *--c = (char) ('0' + rest % 10);
  while ((rest /= 10) > 0);
  if (number < 0)
    *--c = '-';
  append_bytes (out, c, (gsize) (digits + sizeof digits - c));
}

void
cursus_pdf_append_fixed (GString *out, double number)
{
  int   thousandths = (int) lround (CLAMP (number, -2e6, 2e6) * 1000);
  int   rest = ABS (thousandths % 1000);
  char  digits[] = { '.', (char) ('0' + rest / 100), (char) ('0' + rest / 10 % 10),
                     (char) ('0' + rest % 10) };
  gsize n = rest % 10 != 0 ? 4 : rest % 100 != 0 ? 3 : rest != 0 ? 2 : 0;

  if (thousandths < 0 && thousandths > -1000)
    g_string_append_c (out, '-');
  cursus_pdf_append_integer (out, thousandths / 1000);
  append_bytes (out, digits, n);
  g_string_append_c (out, ' ');
}
