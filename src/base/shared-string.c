/* shared-string.c - immutable strings that have a count
 *
 * Few are changed and most live as long as their project. So they have no count of their own, but
 * keep the block that they stand in.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "base/shared-string.h"

#include <string.h>

char *
cursus_string_new (const char *text)
{
  return cursus_string_new_len (NULL, text, strlen (text));
}

char *
cursus_string_new_len (CursusMemory *memory, const char *text, gsize length)
{
  char *string = cursus_memory_alloc_text (memory, length + 1);

  memcpy (string, text, length);
  string[length] = '\0';
  return string;
}
