/* memory.c - memory for small values that are made together and mostly go together
 *
 * A block begins with the number of values that keep it. Before each value stands how far it is
 * from there.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "base/memory.h"

/* A little less than so many pages, for what malloc() adds. What is left over at the end of the
 * last block is never touched, and takes no memory. */
#define BLOCK_SIZE (64 * 1024 - 64)

/* A larger value has a block of its own, so that little is left over at the end of others. */
#define SHARING_MAX (BLOCK_SIZE / 16)

/* A block that is being filled is kept that often in advance. What is not used of that is taken
 * back when the block is full; until then nobody can count down to nothing, and making a value
 * costs no atomic operation. */
#define KEPT_IN_ADVANCE (1 << 30)

/* Checkers of memory are to see where each value ends, and when it goes. */
#if defined(__SANITIZE_ADDRESS__)
#define IS_SHARING FALSE
#elif defined(__has_feature)
#if __has_feature(address_sanitizer)
#define IS_SHARING FALSE
#endif
#endif
#ifndef IS_SHARING
#define IS_SHARING TRUE
#endif

struct _CursusMemory
{
  char *open; /* NULL: none yet */
  gsize used;
  int   n_given; /* values in the open block */
};

/* Where in a block the next value can stand, behind how far that is. */
static gsize
place_behind (gsize used, gsize alignment)
{
  return (used + sizeof (guint32) + alignment - 1) & ~(alignment - 1);
}

static gpointer
put (char *block, gsize distance)
{
  char *value = block + distance;

  ((guint32 *) (gpointer) value)[-1] = (guint32) distance;
  return value;
}

static char *
block_new (gsize size, int count)
{
  char *block = g_malloc (size);

  *(int *) (gpointer) block = count;
  return block;
}

static void
close_block (CursusMemory *memory)
{
  int  unused = KEPT_IN_ADVANCE - memory->n_given;
  int *count = (int *) (gpointer) memory->open;

  if (count != NULL && g_atomic_int_add (count, -unused) == unused)
    g_free (count);
  memory->open = NULL;
}

CursusMemory *
cursus_memory_new (void)
{
  return g_new0 (CursusMemory, 1);
}

void
cursus_memory_free (CursusMemory *memory)
{
  close_block (memory);
  g_free (memory);
}

static gpointer
alloc_alone (gsize size, gsize alignment)
{
  gsize distance = place_behind (sizeof (int), alignment);

  return put (block_new (distance + size, 1), distance);
}

static gpointer
alloc_shared (CursusMemory *memory, gsize size, gsize alignment)
{
  gsize distance = place_behind (memory->used, alignment);

  if (memory->open == NULL || distance + size > BLOCK_SIZE)
    {
      close_block (memory);
      memory->open = block_new (BLOCK_SIZE, KEPT_IN_ADVANCE);
      memory->n_given = 0;
      distance = place_behind (sizeof (int), alignment);
    }

  memory->used = distance + size;
  memory->n_given++;
  return put (memory->open, distance);
}

static gpointer
alloc (CursusMemory *memory, gsize size, gsize alignment)
{
  if (memory == NULL || size > SHARING_MAX || !IS_SHARING)
    return alloc_alone (size, alignment);
  return alloc_shared (memory, size, alignment);
}

gpointer
cursus_memory_alloc (CursusMemory *memory, gsize size)
{
  return alloc (memory, size, sizeof (guint64));
}

char *
cursus_memory_alloc_text (CursusMemory *memory, gsize size)
{
  return alloc (memory, size, sizeof (guint32));
}
