/* pool.c - strings that occur often, kept once
 *
 * A table with open addressing: most strings are of a few bytes, and looking for one must not take
 * longer than making it.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "base/pool.h"

#include <string.h>

/* A power of two, as are all sizes. */
#define SIZE_AT_FIRST 512

typedef struct
{
  char   *string; /* shared string; NULL: nothing stands here */
  guint32 hash;
  guint32 note; /* 0: none */
} Slot;

struct _CursusPool
{
  CursusMemory *memory;
  Slot         *slots;
  guint         size;
  guint         n;
};

CursusPool *
cursus_pool_new (void)
{
  CursusPool *pool = g_new (CursusPool, 1);

  pool->memory = cursus_memory_new ();
  pool->slots = g_new0 (Slot, SIZE_AT_FIRST);
  pool->size = SIZE_AT_FIRST;
  pool->n = 0;
  return pool;
}

void
cursus_pool_free (CursusPool *pool)
{
  for (guint i = 0; i < pool->size; i++)
    if (pool->slots[i].string != NULL)
      cursus_string_unref (pool->slots[i].string);
  g_free (pool->slots);
  cursus_memory_free (pool->memory);
  g_free (pool);
}

/* Spreads the bits by a multiplication with an odd number, that of the golden ratio. */
static guint64
mix (guint64 hash, guint64 word)
{
  hash = (hash ^ word) * G_GUINT64_CONSTANT (0x9E3779B97F4A7C15);
  return hash ^ (hash >> 32);
}

/* Takes eight bytes at a time. */
static guint32
hash_text (const char *text, gsize length)
{
  guint64 hash = length;
  guint64 word = 0;

  for (; length >= sizeof word; text += sizeof word, length -= sizeof word)
    {
      memcpy (&word, text, sizeof word);
      hash = mix (hash, word);
    }

  word = 0;
  for (gsize i = 0; i < length; i++)
    word = word << 8 | (guchar) text[i];
  return (guint32) mix (hash, word);
}

static gboolean
is_text (const char *string, const char *text, gsize length)
{
  return strncmp (string, text, length) == 0 && string[length] == '\0';
}

/* Where a string stands, or else is to stand. */
static Slot *
find_slot (const CursusPool *pool, guint32 hash, const char *text, gsize length)
{
  guint at = hash & (pool->size - 1);

  while (pool->slots[at].string != NULL &&
         (pool->slots[at].hash != hash || !is_text (pool->slots[at].string, text, length)))
    at = (at + 1) & (pool->size - 1);
  return &pool->slots[at];
}

static void
grow (CursusPool *pool)
{
  CursusPool larger = { pool->memory, g_new0 (Slot, 2 * pool->size), 2 * pool->size, pool->n };

  for (guint i = 0; i < pool->size; i++)
    {
      const Slot *slot = &pool->slots[i];

      if (slot->string != NULL)
        *find_slot (&larger, slot->hash, slot->string, strlen (slot->string)) = *slot;
    }
  g_free (pool->slots);
  *pool = larger;
}

char *
cursus_pool_get (CursusPool *pool, const char *text, gsize length)
{
  guint32 hash;
  Slot   *slot;
  char   *shared;

  if (pool == NULL)
    return cursus_string_new_len (NULL, text, length);

  hash = hash_text (text, length);
  slot = find_slot (pool, hash, text, length);
  if (slot->string != NULL)
    return cursus_string_ref (slot->string);

  shared = cursus_string_new_len (pool->memory, text, length);
  *slot = (Slot){ shared, hash, 0 };
  /* Three quarters of the slots are taken at most. */
  if (++pool->n > pool->size / 4 * 3)
    grow (pool);
  return cursus_string_ref (shared);
}

guint
cursus_pool_note (CursusPool *pool, const char *string, guint note)
{
  gsize length = strlen (string);
  Slot *slot = find_slot (pool, hash_text (string, length), string, length);
  guint before = slot->note;

  g_return_val_if_fail (slot->string == string, 0);

  if (before == 0)
    slot->note = note;
  return before;
}

CursusMemory *
cursus_pool_get_memory (CursusPool *pool)
{
  return pool != NULL ? pool->memory : NULL;
}
