/* test-part.c - records that stand inside of records: found, replaced, compared
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "model/part.h"

#include "common/random-project.h"
#include "model/change.h"
#include "model/module.h"
#include "model/review.h"
#include "model/tables.h"
#include "model/value.h"

#define ROUNDS 30

static CursusRecords *
list_of (CursusRecord *first, CursusRecord *second)
{
  CursusRecord  *items[] = { first, second };
  CursusRecords *records = cursus_records_new (items, second != NULL ? 2 : 1);

  cursus_record_unref (first);
  g_clear_pointer (&second, cursus_record_unref);
  return records;
}

/* The module m1 with the outcomes o1 and o2 and the assessment a1. */
static CursusModule *
make_module (void)
{
  CursusModule *module = cursus_module_new ("m1");

  cursus_record_set_records (&module->record, &module->outcomes,
                             list_of ((CursusRecord *) cursus_outcome_new ("o1"),
                                      (CursusRecord *) cursus_outcome_new ("o2")));
  cursus_record_set_records (&module->record, &module->assessments,
                             list_of ((CursusRecord *) cursus_assessment_new ("a1"), NULL));
  return module;
}

/* A proposal that adds the module m1, which is quoted in it. */
static CursusProposal *
make_proposal (void)
{
  CursusProposal *proposal = cursus_proposal_new ("q1");
  CursusChange   *change = cursus_add_new ("x1");
  CursusSide     *side = cursus_new_new (NULL);

  cursus_record_set_records (&side->record, &side->records,
                             list_of ((CursusRecord *) make_module (), NULL));
  cursus_record_set_records (&change->record, &change->new, list_of (&side->record, NULL));
  cursus_record_set_records (&proposal->record, &proposal->changes,
                             list_of (&change->record, NULL));
  return proposal;
}

static void
test_find (void)
{
  g_autoptr (CursusModule) module = make_module ();
  CursusPartPosition position;

  g_assert_true (cursus_part_find (&module->record, "o2", &position));
  g_assert_true (position.owner == &module->record);
  g_assert_cmpstr (position.field->name, ==, "outcome");
  g_assert_cmpuint (position.position, ==, 1);
  g_assert_true (cursus_part_find (&module->record, "a1", &position));
  g_assert_cmpstr (position.field->name, ==, "assessment");
  g_assert_cmpuint (position.position, ==, 0);
  g_assert_false (cursus_part_find (&module->record, "m1", &position));
  g_assert_false (cursus_part_find (&module->record, "o3", &position));
}

static void
test_replace (void)
{
  g_autoptr (CursusModule) module = make_module ();
  g_autoptr (CursusOutcome) next = cursus_outcome_new ("o2");
  g_autoptr (CursusModule) replaced = NULL;

  cursus_record_set_string (&next->record, &next->code, "new");
  replaced = (CursusModule *) cursus_part_replace (&module->record, "o2", &next->record);

  g_assert_false (replaced->record.is_sealed);
  g_assert_cmpuint (cursus_records_n (replaced->outcomes), ==, 2);
  g_assert_true (replaced->outcomes->items[1] == &next->record);
  g_assert_true (replaced->outcomes->items[0] == module->outcomes->items[0]);
  g_assert_true (replaced->assessments == module->assessments);
  g_assert_null (((CursusOutcome *) module->outcomes->items[1])->code);
}

static void
test_replace_itself_and_nothing (void)
{
  g_autoptr (CursusModule) module = make_module ();
  g_autoptr (CursusModule) next = cursus_module_new ("m1");
  g_autoptr (CursusRecord) itself = cursus_part_replace (&module->record, "m1", &next->record);

  g_assert_true (itself == &next->record);
  g_assert_null (cursus_part_replace (&module->record, "o3", &next->record));
}

static void
test_quoted_records_are_no_parts (void)
{
  g_autoptr (CursusProposal) proposal = make_proposal ();
  g_autoptr (CursusModule) module = make_module ();
  CursusPartPosition position;

  g_assert_true (cursus_part_find (&proposal->record, "x1", &position));
  g_assert_false (cursus_part_find (&proposal->record, "m1", &position));
  g_assert_false (cursus_part_find (&proposal->record, "o1", &position));
  g_assert_null (cursus_part_replace (&proposal->record, "m1", &module->record));
  g_assert_null (cursus_record_find_part (&proposal->record, "m1"));
  g_assert_nonnull (cursus_record_find_part (&proposal->record, "x1"));
}

static void
add_id (gpointer id, gpointer ids)
{
  g_string_append_printf (ids, "%s ", (const char *) id);
}

static char *
ids_of (const CursusRecord *record)
{
  GString *ids = g_string_new (NULL);

  cursus_parts_foreach_id (record, add_id, ids);
  return g_string_free (ids, FALSE);
}

static void
test_foreach_id (void)
{
  g_autoptr (CursusModule) module = make_module ();
  g_autoptr (CursusProposal) proposal = make_proposal ();
  g_autofree char *ids = ids_of (&module->record);
  g_autofree char *ids_of_proposal = ids_of (&proposal->record);

  g_assert_cmpstr (ids, ==, "m1 o1 o2 a1 ");
  g_assert_cmpstr (ids_of_proposal, ==, "q1 x1 ");
}

static void
test_same_ids (void)
{
  g_autoptr (CursusModule) module = make_module ();
  g_autoptr (CursusModule) like = make_module ();
  g_autoptr (CursusModule) turned = make_module ();
  g_autoptr (CursusModule) fewer = make_module ();
  g_autoptr (CursusModule) renamed = cursus_module_copy (module);

  cursus_record_set_records (&turned->record, &turned->outcomes,
                             list_of ((CursusRecord *) cursus_outcome_new ("o2"),
                                      (CursusRecord *) cursus_outcome_new ("o1")));
  cursus_record_set_records (&fewer->record, &fewer->assessments, NULL);
  cursus_record_set_string (&renamed->record, &renamed->code, "A");

  g_assert_true (cursus_parts_have_same_ids (&module->record, &like->record));
  g_assert_true (cursus_parts_have_same_ids (&module->record, &renamed->record));
  g_assert_false (cursus_parts_have_same_ids (&module->record, &turned->record));
  g_assert_false (cursus_parts_have_same_ids (&module->record, &fewer->record));
  g_assert_false (cursus_parts_have_same_ids (&fewer->record, &module->record));
}

/* Replaces one part of a record by a copy with another source. */
static void
check_replace (const CursusRecord *record, const char *id)
{
  const CursusRecord *part = cursus_record_find_part (record, id);
  g_autoptr (CursusRecord) next = cursus_record_copy (part);
  g_autoptr (CursusRecord) replaced = NULL;
  g_autoptr (CursusRecord) back = NULL;
  g_autofree char *ids = ids_of (record);
  g_autofree char *ids_after = NULL;

  cursus_record_set_string (next, &next->source, "another source");
  replaced = cursus_part_replace (record, id, next);
  ids_after = ids_of (replaced);
  back = cursus_part_replace (replaced, id, (CursusRecord *) part);

  g_assert_true (cursus_record_find_part (replaced, id) == next);
  g_assert_true (cursus_record_find_part (record, id) == part);
  g_assert_cmpstr (ids_after, ==, ids);
  g_assert_true (cursus_parts_have_same_ids (record, replaced));
  g_assert_false (cursus_record_equal (record, replaced));
  g_assert_true (cursus_record_equal (record, back));
}

/* Every part of records at random, however deep it stands. */
static void
test_replace_any_part (void)
{
  for (guint t = 0; cursus_tables[t] != NULL; t++)
    for (guint32 seed = 0; seed < ROUNDS; seed++)
      {
        g_auto (RandomValues) values = random_values_new (seed);
        g_autoptr (CursusRecord) record = random_record_new (&values, cursus_tables[t]);
        g_autofree char *ids = ids_of (record);
        g_auto (GStrv) words = g_strsplit (ids, " ", -1);

        for (guint i = 0; words[i] != NULL && *words[i] != '\0'; i++)
          check_replace (record, words[i]);
      }
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/model/part/find", test_find);
  g_test_add_func ("/model/part/replace", test_replace);
  g_test_add_func ("/model/part/replace-itself", test_replace_itself_and_nothing);
  g_test_add_func ("/model/part/quoted-records-are-no-parts", test_quoted_records_are_no_parts);
  g_test_add_func ("/model/part/foreach-id", test_foreach_id);
  g_test_add_func ("/model/part/same-ids", test_same_ids);
  g_test_add_func ("/model/part/replace-any-part", test_replace_any_part);
  return g_test_run ();
}
