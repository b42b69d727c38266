/* test-memory.c - memory for small values that are made together and mostly go together
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "base/memory.h"

#include <string.h>

#define N_VALUES 5000

/* Different sizes, of which no two neighbours are equal. */
static gsize
size_of (guint nth)
{
  return 1 + nth * 37 % 211;
}

static guchar *
make (CursusMemory *memory, guint nth)
{
  gsize   size = size_of (nth);
  guchar *value = nth % 2 == 0 ? cursus_memory_alloc (memory, size) :
                                 (guchar *) cursus_memory_alloc_text (memory, size);

  memset (value, (int) (nth % 251), size);
  return value;
}

static void
assert_whole (const guchar *value, guint nth)
{
  for (gsize i = 0; i < size_of (nth); i++)
    g_assert_cmpuint (value[i], ==, nth % 251);
}

static void
test_values_do_not_touch (void)
{
  g_autoptr (CursusMemory) memory = cursus_memory_new ();
  guchar *values[N_VALUES];

  for (guint i = 0; i < N_VALUES; i++)
    values[i] = make (memory, i);
  for (guint i = 0; i < N_VALUES; i++)
    assert_whole (values[i], i);
  for (guint i = 0; i < N_VALUES; i++)
    cursus_memory_unref (values[i]);
}

static void
test_values_outlive_the_memory (void)
{
  CursusMemory *memory = cursus_memory_new ();
  guchar       *values[N_VALUES];

  for (guint i = 0; i < N_VALUES; i++)
    values[i] = make (memory, i);
  cursus_memory_free (memory);

  /* From both ends, so that the blocks go in another order than they came. */
  for (guint i = 0; i < N_VALUES / 2; i++)
    {
      assert_whole (values[i], i);
      cursus_memory_unref (values[i]);
      assert_whole (values[N_VALUES - 1 - i], N_VALUES - 1 - i);
      cursus_memory_unref (values[N_VALUES - 1 - i]);
    }
}

/* What is made after all others went must not stand in a block that went with them. */
static void
test_empty_and_used_again (void)
{
  g_autoptr (CursusMemory) memory = cursus_memory_new ();

  for (guint i = 0; i < N_VALUES; i++)
    {
      guchar *value = make (memory, i);

      assert_whole (value, i);
      cursus_memory_unref (value);
    }
}

static void
test_structs_are_aligned (void)
{
  g_autoptr (CursusMemory) memory = cursus_memory_new ();

  for (gsize size = 1; size < 100; size++)
    {
      char    *text = cursus_memory_alloc_text (memory, size);
      gpointer shared = cursus_memory_alloc (memory, size);
      gpointer alone = cursus_memory_alloc (NULL, size);

      g_assert_cmpuint ((guintptr) shared % sizeof (gpointer), ==, 0);
      g_assert_cmpuint ((guintptr) alone % sizeof (gpointer), ==, 0);
      cursus_memory_unref (text);
      cursus_memory_unref (shared);
      cursus_memory_unref (alone);
    }
}

static void
test_large_values (void)
{
  g_autoptr (CursusMemory) memory = cursus_memory_new ();
  guchar *small = make (memory, 1);
  char   *large = cursus_memory_alloc_text (memory, 1000000);
  guchar *after = make (memory, 2);

  memset (large, 'x', 1000000);
  assert_whole (small, 1);
  assert_whole (after, 2);
  cursus_memory_unref (small);
  cursus_memory_unref (after);
  g_assert_cmpint (large[999999], ==, 'x');
  cursus_memory_unref (large);
}

static void
test_kept_more_than_once (void)
{
  CursusMemory *memory = cursus_memory_new ();
  guchar       *value = make (memory, 7);

  g_assert_true (cursus_memory_ref (value) == value);
  cursus_memory_free (memory);
  cursus_memory_unref (value);
  assert_whole (value, 7);
  cursus_memory_unref (value);
}

static gpointer
drop_half (gpointer data)
{
  guchar **values = data;

  for (guint i = 0; i < N_VALUES; i += 2)
    cursus_memory_unref (values[i]);
  return NULL;
}

/* Values go in one thread while others go, and are made, in another. */
static void
test_threads (void)
{
  CursusMemory *memory = cursus_memory_new ();
  guchar       *values[N_VALUES];
  guchar       *more[N_VALUES];
  GThread      *thread;

  for (guint i = 0; i < N_VALUES; i++)
    values[i] = make (memory, i);
  thread = g_thread_new ("drop", drop_half, values);
  for (guint i = 1; i < N_VALUES; i += 2)
    {
      more[i] = make (memory, i);
      assert_whole (values[i], i);
      cursus_memory_unref (values[i]);
    }
  g_thread_join (thread);
  cursus_memory_free (memory);

  for (guint i = 1; i < N_VALUES; i += 2)
    {
      assert_whole (more[i], i);
      cursus_memory_unref (more[i]);
    }
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/base/memory/values-do-not-touch", test_values_do_not_touch);
  g_test_add_func ("/base/memory/values-outlive-the-memory", test_values_outlive_the_memory);
  g_test_add_func ("/base/memory/empty-and-used-again", test_empty_and_used_again);
  g_test_add_func ("/base/memory/structs-are-aligned", test_structs_are_aligned);
  g_test_add_func ("/base/memory/large-values", test_large_values);
  g_test_add_func ("/base/memory/kept-more-than-once", test_kept_more_than_once);
  g_test_add_func ("/base/memory/threads", test_threads);
  return g_test_run ();
}
