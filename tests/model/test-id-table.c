/* test-id-table.c - where in a sequence the record with an id stands
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "model/id-table.h"

#include "model/module.h"

/* A module with outcomes of these ids. */
static CursusRecord *
module_with (const char *id, const char *const *outcome_ids)
{
  CursusModule *module = cursus_module_new (id);
  g_autoptr (GPtrArray) outcomes =
    g_ptr_array_new_with_free_func ((GDestroyNotify) cursus_record_unref);

  for (guint i = 0; outcome_ids[i] != NULL; i++)
    g_ptr_array_add (outcomes, cursus_outcome_new (outcome_ids[i]));
  cursus_record_set_records (
    &module->record, &module->outcomes,
    cursus_records_new ((CursusRecord *const *) outcomes->pdata, outcomes->len));
  return &module->record;
}

/* The module mN has the outcomes mN-0 and mN-1. */
static CursusRecord *
nth_module (guint n)
{
  g_autofree char *id = g_strdup_printf ("m%u", n);
  g_autofree char *first = g_strdup_printf ("m%u-0", n);
  g_autofree char *second = g_strdup_printf ("m%u-1", n);

  return module_with (id, (const char *const[]){ first, second, NULL });
}

static guint
find (const CursusIdTable *table, const CursusSequence *sequence, const char *id)
{
  return cursus_id_table_lookup (table, sequence, id, NULL);
}

static void
test_empty (void)
{
  g_autoptr (CursusIdTable) table = cursus_id_table_new (NULL);
  g_autoptr (CursusIdTable) parts = cursus_id_table_new_for_parts (NULL);

  g_assert_cmpuint (find (table, NULL, "m1"), ==, CURSUS_NOWHERE);
  g_assert_cmpuint (find (parts, NULL, "m1"), ==, CURSUS_NOWHERE);
}

/* Checks where the modules stand and where those stand that are not there. */
static void
assert_finds (const CursusSequence *sequence, const guint *positions, guint n_modules)
{
  g_autoptr (CursusIdTable) table = cursus_id_table_new (sequence);
  g_autoptr (CursusIdTable) parts = cursus_id_table_new_for_parts (sequence);

  for (guint i = 0; i < n_modules; i++)
    {
      g_autofree char    *id = g_strdup_printf ("m%u", i);
      g_autofree char    *part_id = g_strdup_printf ("m%u-1", i);
      const CursusRecord *part = NULL;

      g_assert_cmpuint (find (table, sequence, id), ==, positions[i]);
      g_assert_cmpuint (find (table, sequence, part_id), ==, CURSUS_NOWHERE);
      g_assert_cmpuint (find (parts, sequence, id), ==, CURSUS_NOWHERE);
      g_assert_cmpuint (cursus_id_table_lookup (parts, sequence, part_id, &part), ==, positions[i]);
      if (positions[i] != CURSUS_NOWHERE)
        g_assert_cmpstr (part->id, ==, part_id);
    }
}

/* Modules come and go, next to an array of where each one stands. */
static void
test_after_changes (void)
{
  enum
  {
    N = 300,
  };
  g_autoptr (GRand) rand = g_rand_new_with_seed (1);
  g_autoptr (CursusSequence) sequence = NULL;

  for (guint round = 0; round < 40; round++)
    {
      g_autoptr (GPtrArray) records =
        g_ptr_array_new_with_free_func ((GDestroyNotify) cursus_record_unref);
      guint positions[N];

      for (guint i = 0; i < N; i++)
        {
          positions[i] = CURSUS_NOWHERE;
          if (g_rand_int_range (rand, 0, 40) < (int) round)
            {
              positions[i] = records->len;
              g_ptr_array_add (records, nth_module (i));
            }
        }
      g_clear_pointer (&sequence, cursus_sequence_unref);
      sequence = cursus_sequence_new ((CursusRecord *const *) records->pdata, records->len);
      assert_finds (sequence, positions, N);
    }
}

/* A table holds no ids: another sequence with the same ids in the same order may use it. */
static void
test_fits_another_sequence (void)
{
  CursusRecord *items[] = { nth_module (0), nth_module (1) };
  CursusRecord *others[] = { nth_module (0), nth_module (1) };
  g_autoptr (CursusSequence) sequence = cursus_sequence_new (items, 2);
  g_autoptr (CursusSequence) other = cursus_sequence_new (others, 2);
  g_autoptr (CursusIdTable) parts = cursus_id_table_new_for_parts (sequence);
  const CursusRecord *part = NULL;

  g_assert_cmpuint (cursus_id_table_lookup (parts, other, "m1-1", &part), ==, 1);
  g_assert_true (part == ((CursusModule *) others[1])->outcomes->items[1]);
  for (guint i = 0; i < 2; i++)
    {
      cursus_record_unref (items[i]);
      cursus_record_unref (others[i]);
    }
}

/* These ids have one hash, and the second is that of a part. */
static void
test_ids_of_one_hash (void)
{
  g_autoptr (CursusRecord) module = module_with ("xEz", (const char *const[]){ "xFY", NULL });
  g_autoptr (CursusSequence) sequence = cursus_sequence_new (&module, 1);
  g_autoptr (CursusIdTable) table = cursus_id_table_new (sequence);
  g_autoptr (CursusIdTable) parts = cursus_id_table_new_for_parts (sequence);

  g_assert_cmpuint (g_str_hash ("xEz"), ==, g_str_hash ("xFY"));
  g_assert_cmpuint (find (table, sequence, "xEz"), ==, 0);
  g_assert_cmpuint (find (table, sequence, "xFY"), ==, CURSUS_NOWHERE);
  g_assert_cmpuint (find (parts, sequence, "xFY"), ==, 0);
  g_assert_cmpuint (find (parts, sequence, "xEz"), ==, CURSUS_NOWHERE);
}

/* Records of which not all have ids, and those in them. */
static void
test_records_without_ids (void)
{
  CursusRecord *items[] = { (CursusRecord *) cursus_teaching_new (NULL), nth_module (0) };
  g_autoptr (CursusSequence) sequence = cursus_sequence_new (items, 2);
  g_autoptr (CursusIdTable) table = cursus_id_table_new (sequence);

  g_assert_cmpuint (find (table, sequence, "m0"), ==, 1);
  cursus_record_unref (items[0]);
  cursus_record_unref (items[1]);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/model/id-table/empty", test_empty);
  g_test_add_func ("/model/id-table/after-changes", test_after_changes);
  g_test_add_func ("/model/id-table/fits-another-sequence", test_fits_another_sequence);
  g_test_add_func ("/model/id-table/ids-of-one-hash", test_ids_of_one_hash);
  g_test_add_func ("/model/id-table/records-without-ids", test_records_without_ids);
  return g_test_run ();
}
