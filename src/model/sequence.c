/* sequence.c - an immutable array of records, kept in chunks that others share
 *
 * All chunks but the last are full, so that the nth record is found by a shift and a mask.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "model/sequence.h"

#define CHUNK_SHIFT 6
#define CHUNK_SIZE (1u << CHUNK_SHIFT)

typedef struct
{
  gatomicrefcount ref_count;
  guint           n;
  CursusRecord   *items[];
} Chunk;

struct _CursusSequence
{
  gatomicrefcount ref_count;
  guint           n;
  guint           n_chunks;
  Chunk          *chunks[];
};

static Chunk *
chunk_new (guint n)
{
  Chunk *chunk = g_malloc (sizeof (Chunk) + n * sizeof (CursusRecord *));

  g_atomic_ref_count_init (&chunk->ref_count);
  chunk->n = n;
  return chunk;
}

static Chunk *
chunk_ref (Chunk *chunk)
{
  g_atomic_ref_count_inc (&chunk->ref_count);
  return chunk;
}

static void
chunk_unref (Chunk *chunk)
{
  if (!g_atomic_ref_count_dec (&chunk->ref_count))
    return;

  for (guint i = 0; i < chunk->n; i++)
    cursus_record_unref (chunk->items[i]);
  g_free (chunk);
}

static CursusSequence *
sequence_alloc (guint n)
{
  guint           n_chunks = (n + CHUNK_SIZE - 1) >> CHUNK_SHIFT;
  CursusSequence *sequence;

  if (n == 0)
    return NULL;

  sequence = g_malloc (sizeof (CursusSequence) + n_chunks * sizeof (Chunk *));
  g_atomic_ref_count_init (&sequence->ref_count);
  sequence->n = n;
  sequence->n_chunks = n_chunks;
  return sequence;
}

CursusSequence *
cursus_sequence_new (CursusRecord *const *items, guint n)
{
  return cursus_sequence_splice (NULL, 0, 0, items, n);
}

CursusSequence *
cursus_sequence_ref (CursusSequence *sequence)
{
  g_atomic_ref_count_inc (&sequence->ref_count);
  return sequence;
}

void
cursus_sequence_unref (CursusSequence *sequence)
{
  if (!g_atomic_ref_count_dec (&sequence->ref_count))
    return;

  for (guint i = 0; i < sequence->n_chunks; i++)
    chunk_unref (sequence->chunks[i]);
  g_free (sequence);
}

guint
cursus_sequence_n (const CursusSequence *sequence)
{
  return sequence != NULL ? sequence->n : 0;
}

CursusRecord *
cursus_sequence_nth (const CursusSequence *sequence, guint nth)
{
  g_assert (nth < cursus_sequence_n (sequence));

  return sequence->chunks[nth >> CHUNK_SHIFT]->items[nth & (CHUNK_SIZE - 1)];
}

CursusSequence *
cursus_sequence_replace (const CursusSequence *sequence, guint nth, CursusRecord *record)
{
  CursusSequence *replaced = sequence_alloc (sequence->n);
  guint           changed = nth >> CHUNK_SHIFT;
  const Chunk    *from = sequence->chunks[changed];
  Chunk          *chunk = chunk_new (from->n);

  g_assert (nth < sequence->n);

  cursus_record_seal (record);
  for (guint i = 0; i < from->n; i++)
    chunk->items[i] = cursus_record_ref (i == (nth & (CHUNK_SIZE - 1)) ? record : from->items[i]);
  for (guint i = 0; i < sequence->n_chunks; i++)
    replaced->chunks[i] = i == changed ? chunk : chunk_ref (sequence->chunks[i]);
  return replaced;
}

typedef struct
{
  const CursusSequence *sequence;
  guint                 position;
  guint                 n_removed;
  CursusRecord *const  *items;
  guint                 n_items;
} Splice;

/* The record that stands at @nth when the splice is done. */
static CursusRecord *
splice_nth (const Splice *splice, guint nth)
{
  if (nth < splice->position)
    return cursus_sequence_nth (splice->sequence, nth);
  if (nth < splice->position + splice->n_items)
    return splice->items[nth - splice->position];
  return cursus_sequence_nth (splice->sequence, nth - splice->n_items + splice->n_removed);
}

CursusSequence *
cursus_sequence_splice (const CursusSequence *sequence, guint position, guint n_removed,
                        CursusRecord *const *items, guint n_items)
{
  Splice          splice = { sequence, position, n_removed, items, n_items };
  guint           n_before = cursus_sequence_n (sequence);
  guint           n = n_before - n_removed + n_items;
  CursusSequence *spliced = sequence_alloc (n);
  guint           n_shared = position >> CHUNK_SHIFT;

  g_assert (position + n_removed <= n_before);

  if (spliced == NULL)
    return NULL;

  for (guint i = 0; i < n_items; i++)
    cursus_record_seal (items[i]);
  for (guint i = 0; i < n_shared; i++)
    spliced->chunks[i] = chunk_ref (sequence->chunks[i]);
  for (guint i = n_shared; i < spliced->n_chunks; i++)
    {
      guint  first = i << CHUNK_SHIFT;
      Chunk *chunk = chunk_new (MIN (CHUNK_SIZE, n - first));

      for (guint j = 0; j < chunk->n; j++)
        chunk->items[j] = cursus_record_ref (splice_nth (&splice, first + j));
      spliced->chunks[i] = chunk;
    }
  return spliced;
}

gboolean
cursus_sequence_equal (const CursusSequence *a, const CursusSequence *b)
{
  if (a == b)
    return TRUE;
  if (cursus_sequence_n (a) != cursus_sequence_n (b))
    return FALSE;

  for (guint i = 0; i < a->n_chunks; i++)
    {
      if (a->chunks[i] == b->chunks[i])
        continue;
      for (guint j = 0; j < a->chunks[i]->n; j++)
        if (!cursus_record_equal (a->chunks[i]->items[j], b->chunks[i]->items[j]))
          return FALSE;
    }
  return TRUE;
}

guint
cursus_sequence_next_difference (const CursusSequence *a, const CursusSequence *b, guint position)
{
  guint n_a = cursus_sequence_n (a);
  guint n_b = cursus_sequence_n (b);
  guint n = MIN (n_a, n_b);
  guint i = position;

  if (a == b)
    return G_MAXUINT;

  while (i < n)
    if (a->chunks[i >> CHUNK_SHIFT] == b->chunks[i >> CHUNK_SHIFT])
      i = ((i >> CHUNK_SHIFT) + 1) << CHUNK_SHIFT;
    else if (cursus_sequence_nth (a, i) != cursus_sequence_nth (b, i))
      return i;
    else
      i++;

  return i < MAX (n_a, n_b) ? MAX (i, n) : G_MAXUINT;
}
