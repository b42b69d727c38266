/* list.c - short immutable lists of strings and of decimals
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "base/list.h"

#include <string.h>

CursusStrings *
cursus_strings_new_empty (CursusMemory *memory, guint n)
{
  gsize          size = sizeof (CursusStrings) + n * sizeof (char *);
  CursusStrings *strings;

  if (n == 0)
    return NULL;

  strings = memset (cursus_memory_alloc (memory, size), 0, size);
  g_atomic_ref_count_init (&strings->ref_count);
  strings->n = n;
  return strings;
}

CursusStrings *
cursus_strings_new (const char *const *items, guint n)
{
  CursusStrings *strings = cursus_strings_new_empty (NULL, n);

  for (guint i = 0; i < n; i++)
    strings->items[i] = cursus_string_new (items[i]);
  return strings;
}

CursusStrings *
cursus_strings_new_shared (char *const *items, guint n)
{
  CursusStrings *strings = cursus_strings_new_empty (NULL, n);

  for (guint i = 0; i < n; i++)
    strings->items[i] = cursus_string_ref (items[i]);
  return strings;
}

CursusStrings *
cursus_strings_ref (CursusStrings *strings)
{
  g_atomic_ref_count_inc (&strings->ref_count);
  return strings;
}

void
cursus_strings_unref (CursusStrings *strings)
{
  if (!g_atomic_ref_count_dec (&strings->ref_count))
    return;

  for (guint i = 0; i < strings->n; i++)
    g_clear_pointer (&strings->items[i], cursus_string_unref);
  cursus_memory_unref (strings);
}

guint
cursus_strings_n (const CursusStrings *strings)
{
  return strings != NULL ? strings->n : 0;
}

gboolean
cursus_strings_contains (const CursusStrings *strings, const char *string)
{
  for (guint i = 0; i < cursus_strings_n (strings); i++)
    if (strcmp (strings->items[i], string) == 0)
      return TRUE;
  return FALSE;
}

CursusStrings *
cursus_strings_without (const CursusStrings *strings, const char *string)
{
  g_autoptr (GPtrArray) kept = g_ptr_array_new ();

  for (guint i = 0; i < cursus_strings_n (strings); i++)
    if (strcmp (strings->items[i], string) != 0)
      g_ptr_array_add (kept, strings->items[i]);
  return cursus_strings_new_shared ((char *const *) kept->pdata, kept->len);
}

gboolean
cursus_strings_equal (const CursusStrings *a, const CursusStrings *b)
{
  if (a == b)
    return TRUE;
  if (cursus_strings_n (a) != cursus_strings_n (b))
    return FALSE;

  for (guint i = 0; i < a->n; i++)
    if (strcmp (a->items[i], b->items[i]) != 0)
      return FALSE;
  return TRUE;
}

CursusDecimals *
cursus_decimals_new (const CursusDecimal *items, guint n)
{
  CursusDecimals *decimals;

  if (n == 0)
    return NULL;

  decimals = g_malloc (sizeof (CursusDecimals) + n * sizeof (CursusDecimal));
  g_atomic_ref_count_init (&decimals->ref_count);
  decimals->n = n;
  memcpy (decimals->items, items, n * sizeof (CursusDecimal));
  return decimals;
}

CursusDecimals *
cursus_decimals_ref (CursusDecimals *decimals)
{
  g_atomic_ref_count_inc (&decimals->ref_count);
  return decimals;
}

void
cursus_decimals_unref (CursusDecimals *decimals)
{
  if (g_atomic_ref_count_dec (&decimals->ref_count))
    g_free (decimals);
}

gboolean
cursus_decimals_equal (const CursusDecimals *a, const CursusDecimals *b)
{
  if (a == b)
    return TRUE;
  if (a == NULL || b == NULL || a->n != b->n)
    return FALSE;
  return memcmp (a->items, b->items, a->n * sizeof (CursusDecimal)) == 0;
}
