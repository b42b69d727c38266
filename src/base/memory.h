/* memory.h - memory for small values that are made together and mostly go together
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * CursusMemory:
 *
 * Gives memory to whoever makes many small values at once, such as the records of a file: from
 * blocks, which are counted. A value keeps its block until it is given back, in whatever thread
 * that is, and the last one takes the block with it.
 */
typedef struct _CursusMemory CursusMemory;

CursusMemory *cursus_memory_new (void);

/**
 * cursus_memory_free:
 *
 * Ends the making of values; those that were made stay until each of them is given back.
 */
void cursus_memory_free (CursusMemory *memory);

/**
 * cursus_memory_alloc:
 * @memory: (nullable): where the value is made; %NULL: in a block of its own
 * @size: in bytes
 *
 * Returns: (transfer full): memory for a struct, of which nothing is set yet
 */
gpointer cursus_memory_alloc (CursusMemory *memory, gsize size);

/**
 * cursus_memory_alloc_text:
 * @memory: (nullable): where the text is made; %NULL: in a block of its own
 * @size: in bytes, with the zero at the end
 *
 * Returns: (transfer full): memory for characters, of which nothing is set yet
 */
char *cursus_memory_alloc_text (CursusMemory *memory, gsize size);

/* The count of the block in which a value stands. How far that is stands before the value. */
static inline int *
cursus_memory_count (gpointer value)
{
  return (int *) (gpointer) ((char *) value - ((const guint32 *) value)[-1]);
}

/**
 * cursus_memory_ref:
 *
 * Keeps a value once more, for values that have no count of their own.
 *
 * Returns: (transfer full): @value
 */
static inline gpointer
cursus_memory_ref (gpointer value)
{
  g_atomic_int_inc (cursus_memory_count (value));
  return value;
}

/**
 * cursus_memory_unref:
 *
 * Gives back what cursus_memory_alloc() or cursus_memory_ref() gave.
 */
static inline void
cursus_memory_unref (gpointer value)
{
  int *count = cursus_memory_count (value);

  if (g_atomic_int_dec_and_test (count))
    g_free (count);
}

G_DEFINE_AUTOPTR_CLEANUP_FUNC (CursusMemory, cursus_memory_free)

G_END_DECLS
