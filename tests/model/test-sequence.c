/* test-sequence.c - an immutable array of records, kept in chunks that others share
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "model/sequence.h"

#include "model/module-kind.h"

/* Longer than two chunks. */
#define LENGTH 150
#define ROUNDS 4000

/* Records called w0, w1 … */
static GPtrArray *
make_records (guint n)
{
  GPtrArray *records = g_ptr_array_new_with_free_func ((GDestroyNotify) cursus_record_unref);

  for (guint i = 0; i < n; i++)
    {
      g_autofree char *id = g_strdup_printf ("w%u", i);

      g_ptr_array_add (records, cursus_pathway_new (id));
    }
  return records;
}

static CursusSequence *
sequence_of (const GPtrArray *records)
{
  return cursus_sequence_new ((CursusRecord *const *) records->pdata, records->len);
}

static void
assert_same (const CursusSequence *sequence, const GPtrArray *expected)
{
  g_assert_cmpuint (cursus_sequence_n (sequence), ==, expected->len);
  for (guint i = 0; i < expected->len; i++)
    g_assert_true (cursus_sequence_nth (sequence, i) == g_ptr_array_index (expected, i));
}

static void
test_empty_is_none (void)
{
  g_autoptr (GPtrArray) records = make_records (1);
  g_autoptr (CursusSequence) one = sequence_of (records);

  g_assert_null (cursus_sequence_new (NULL, 0));
  g_assert_null (cursus_sequence_splice (NULL, 0, 0, NULL, 0));
  g_assert_null (cursus_sequence_splice (one, 0, 1, NULL, 0));
  g_assert_cmpuint (cursus_sequence_n (NULL), ==, 0);
  g_assert_true (cursus_sequence_equal (NULL, NULL));
  g_assert_false (cursus_sequence_equal (one, NULL));
  g_assert_false (cursus_sequence_equal (NULL, one));
}

/* Whatever comes in is sealed. */
static void
test_seals (void)
{
  g_autoptr (GPtrArray) records = make_records (3);
  CursusRecord *const *items = (CursusRecord *const *) records->pdata;
  g_autoptr (CursusSequence) one = cursus_sequence_new (items, 1);
  g_autoptr (CursusSequence) two = NULL;
  g_autoptr (CursusSequence) three = NULL;

  g_assert_true (items[0]->is_sealed);
  g_assert_false (items[1]->is_sealed);
  two = cursus_sequence_replace (one, 0, items[1]);
  g_assert_true (items[1]->is_sealed);
  g_assert_false (items[2]->is_sealed);
  three = cursus_sequence_splice (two, 1, 0, items + 2, 1);
  g_assert_true (items[2]->is_sealed);
}

/* Changes a plain array at random and gives the sequence that went through the same. */
static CursusSequence *
change_both (GRand *rand, const CursusSequence *before, const GPtrArray *records, GPtrArray *plain)
{
  guint                position = (guint) g_rand_int_range (rand, 0, (gint32) plain->len + 1);
  guint                n_most = MIN (plain->len - position, 80);
  guint                n_removed = (guint) g_rand_int_range (rand, 0, (gint32) n_most + 1);
  guint                n_added = (guint) g_rand_int_range (rand, 0, plain->len > 400 ? 10 : 80);
  guint                from = (guint) g_rand_int_range (rand, 0, (gint32) records->len - 80);
  CursusRecord *const *items = (CursusRecord *const *) records->pdata + from;

  if (position < plain->len && g_rand_int_range (rand, 0, 3) > 0)
    {
      plain->pdata[position] = items[0];
      return cursus_sequence_replace (before, position, items[0]);
    }

  if (n_removed > 0)
    g_ptr_array_remove_range (plain, position, n_removed);
  for (guint i = 0; i < n_added; i++)
    g_ptr_array_insert (plain, (int) (position + i), items[i]);
  return cursus_sequence_splice (before, position, n_removed, items, n_added);
}

/* Thousands of changes, next to a plain array that goes through the same. */
static void
test_is_an_array (void)
{
  g_autoptr (GRand) rand = g_rand_new_with_seed (1);
  g_autoptr (GPtrArray) records = make_records (LENGTH);
  g_autoptr (GPtrArray) plain = g_ptr_array_new ();
  g_autoptr (CursusSequence) sequence = NULL;

  for (guint i = 0; i < ROUNDS; i++)
    {
      g_autoptr (GPtrArray) plain_before = g_ptr_array_copy (plain, NULL, NULL);
      g_autoptr (CursusSequence) before = g_steal_pointer (&sequence);

      sequence = change_both (rand, before, records, plain);
      assert_same (sequence, plain);
      assert_same (before, plain_before); /* as it was */
      g_assert_true ((sequence == NULL) == (plain->len == 0));
    }
}

static void
test_equal (void)
{
  g_autoptr (GPtrArray) records = make_records (LENGTH);
  g_autoptr (GPtrArray) others = make_records (LENGTH);
  g_autoptr (CursusSequence) sequence = sequence_of (records);
  g_autoptr (CursusSequence) like = sequence_of (others);
  g_autoptr (CursusSequence) shorter = cursus_sequence_splice (sequence, 0, 1, NULL, 0);

  g_assert_true (cursus_sequence_equal (sequence, like));
  g_assert_false (cursus_sequence_equal (sequence, shorter));
  for (guint i = 0; i < LENGTH; i++)
    {
      CursusRecord *other = g_ptr_array_index (records, (i + 1) % LENGTH);
      g_autoptr (CursusSequence) changed = cursus_sequence_replace (sequence, i, other);
      g_autoptr (CursusSequence) back =
        cursus_sequence_replace (changed, i, g_ptr_array_index (others, i));

      g_assert_false (cursus_sequence_equal (sequence, changed));
      g_assert_false (cursus_sequence_equal (changed, like));
      g_assert_true (cursus_sequence_equal (sequence, back));
    }
}

static void
test_keeps_its_records (void)
{
  GPtrArray      *records = make_records (LENGTH);
  CursusSequence *sequence = sequence_of (records);

  g_ptr_array_unref (records);
  g_assert_cmpstr (cursus_sequence_nth (sequence, LENGTH - 1)->id, ==, "w149");
  g_assert_true (cursus_sequence_ref (sequence) == sequence);
  cursus_sequence_unref (sequence);
  g_assert_cmpstr (cursus_sequence_nth (sequence, 0)->id, ==, "w0");
  cursus_sequence_unref (sequence);
}

/* Found by pointers: in the same chunk, in a later one, and past the end of the shorter one. */
static void
test_next_difference (void)
{
  g_autoptr (GPtrArray) records = make_records (LENGTH);
  g_autoptr (CursusSequence) one = sequence_of (records);
  g_autoptr (CursusRecord) other = (CursusRecord *) cursus_pathway_new ("w3");
  g_autoptr (CursusSequence) early = cursus_sequence_replace (one, 3, other);
  g_autoptr (CursusSequence) both = cursus_sequence_replace (early, 140, other);
  g_autoptr (CursusSequence) shorter = cursus_sequence_splice (one, LENGTH - 2, 2, NULL, 0);

  g_assert_cmpuint (cursus_sequence_next_difference (one, one, 0), ==, G_MAXUINT);
  g_assert_cmpuint (cursus_sequence_next_difference (NULL, NULL, 0), ==, G_MAXUINT);
  g_assert_cmpuint (cursus_sequence_next_difference (one, both, 0), ==, 3);
  g_assert_cmpuint (cursus_sequence_next_difference (one, both, 4), ==, 140);
  g_assert_cmpuint (cursus_sequence_next_difference (one, both, 141), ==, G_MAXUINT);
  g_assert_cmpuint (cursus_sequence_next_difference (one, shorter, 0), ==, LENGTH - 2);
  g_assert_cmpuint (cursus_sequence_next_difference (shorter, one, LENGTH - 1), ==, LENGTH - 1);
  g_assert_cmpuint (cursus_sequence_next_difference (one, shorter, LENGTH), ==, G_MAXUINT);
  g_assert_cmpuint (cursus_sequence_next_difference (NULL, one, 0), ==, 0);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/model/sequence/empty-is-none", test_empty_is_none);
  g_test_add_func ("/model/sequence/seals", test_seals);
  g_test_add_func ("/model/sequence/is-an-array", test_is_an_array);
  g_test_add_func ("/model/sequence/equal", test_equal);
  g_test_add_func ("/model/sequence/keeps-its-records", test_keeps_its_records);
  g_test_add_func ("/model/sequence/next-difference", test_next_difference);
  return g_test_run ();
}
