/* pool.c - strings that occur often, kept once
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "base/pool.h"

#include <string.h>

/* Longer strings hardly ever occur twice. */
#define SHARED_LENGTH_MAX 128

struct _CursusPool
{
  GHashTable *strings;
};

CursusPool *
cursus_pool_new (void)
{
  CursusPool *pool = g_new (CursusPool, 1);

  pool->strings =
    g_hash_table_new_full (g_str_hash, g_str_equal, (GDestroyNotify) g_ref_string_release, NULL);
  return pool;
}

void
cursus_pool_free (CursusPool *pool)
{
  g_hash_table_unref (pool->strings);
  g_free (pool);
}

char *
cursus_pool_get (CursusPool *pool, const char *text, gsize length)
{
  char  key[SHARED_LENGTH_MAX + 1];
  char *shared;

  if (pool == NULL || length > SHARED_LENGTH_MAX)
    return g_ref_string_new_len (text, (gssize) length);

  memcpy (key, text, length);
  key[length] = '\0';
  shared = g_hash_table_lookup (pool->strings, key);
  if (shared == NULL)
    {
      shared = g_ref_string_new_len (text, (gssize) length);
      g_hash_table_add (pool->strings, shared);
    }
  return g_ref_string_acquire (shared);
}
