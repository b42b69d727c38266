/* shared-string.h - immutable strings that have a count
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "base/memory.h"

G_BEGIN_DECLS

/* A shared string is a char * like others, but is given back by cursus_string_unref() only. */

/**
 * cursus_string_new:
 *
 * Returns: (transfer full): a shared string like @text
 */
char *cursus_string_new (const char *text);

/**
 * cursus_string_new_len:
 * @memory: (nullable): where it is made
 * @text: (array length=length): with no zero in it, nor need it end with one
 *
 * Returns: (transfer full): a shared string with that text
 */
char *cursus_string_new_len (CursusMemory *memory, const char *text, gsize length);

/**
 * cursus_string_ref:
 * @string: a shared string
 *
 * Returns: (transfer full): @string
 */
static inline char *
cursus_string_ref (const char *string)
{
  return (char *) cursus_memory_ref ((gpointer) string);
}

/**
 * cursus_string_unref:
 * @string: (transfer full): a shared string
 */
static inline void
cursus_string_unref (char *string)
{
  cursus_memory_unref (string);
}

G_END_DECLS
