/* test-value.c - the value of a field, as it is kept in memory
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "model/value.h"

#include "common/random-project.h"
#include "model/tables.h"

/* How many records of each kind. */
#define ROUNDS 20

typedef void (*CheckField) (CursusRecord *record, CursusRecord *like, const CursusField *field);

/* Calls @check for every field of many records of every kind. @like is as @record is, but shares
 * nothing with it. */
static void
foreach_field (CheckField check)
{
  for (guint t = 0; cursus_tables[t] != NULL; t++)
    for (guint32 seed = 0; seed < ROUNDS; seed++)
      {
        g_auto (RandomValues) values = random_values_new (seed);
        g_auto (RandomValues) same_values = random_values_new (seed);
        g_autoptr (CursusRecord) record = random_record_new (&values, cursus_tables[t]);
        g_autoptr (CursusRecord) like = random_record_new (&same_values, cursus_tables[t]);

        for (guint i = 0; i < record->table->n_fields; i++)
          check (record, like, &record->table->fields[i]);
      }
}

static void
test_a_new_record_states_nothing (void)
{
  for (guint t = 0; cursus_tables[t] != NULL; t++)
    {
      g_autoptr (CursusRecord) record = cursus_record_new (cursus_tables[t], NULL);

      for (guint i = 0; i < record->table->n_fields; i++)
        g_assert_false (cursus_value_is_stated (record, &record->table->fields[i]));
    }
}

static void
check_clear (CursusRecord *record, CursusRecord *like, const CursusField *field)
{
  g_autoptr (CursusRecord) fresh = cursus_record_new (record->table, NULL);

  g_assert_cmpint (cursus_value_equal (record, fresh, field), !=,
                   cursus_value_is_stated (record, field));
  cursus_value_clear (record, field);
  g_assert_false (cursus_value_is_stated (record, field));
  g_assert_true (cursus_value_equal (record, fresh, field));
}

static void
test_clear (void)
{
  foreach_field (check_clear);
}

static void
check_copy (CursusRecord *record, CursusRecord *like, const CursusField *field)
{
  g_autoptr (CursusRecord) other = cursus_record_new (record->table, NULL);

  for (guint i = 0; i < 2; i++) /* the second time in place of itself */
    {
      cursus_value_copy (other, record, field);
      g_assert_true (cursus_value_equal (other, record, field));
      g_assert_cmpint (cursus_value_is_stated (other, field), ==,
                       cursus_value_is_stated (record, field));
    }

  /* in place of a value that is equal, but another one */
  cursus_value_copy (other, like, field);
  g_assert_true (cursus_value_equal (other, record, field));

  /* What was copied stays when the original goes. */
  cursus_value_clear (like, field);
  g_assert_true (cursus_value_equal (other, record, field));

  cursus_value_copy (record, record, field);
  g_assert_true (cursus_value_equal (other, record, field));

  cursus_value_copy (other, like, field);
  g_assert_false (cursus_value_is_stated (other, field));
}

static void
test_copy (void)
{
  foreach_field (check_copy);
}

static void
check_equal (CursusRecord *record, CursusRecord *like, const CursusField *field)
{
  g_assert_true (cursus_value_equal (record, record, field));
  g_assert_true (cursus_value_equal (record, like, field));
  if (!cursus_value_is_stated (record, field))
    return;

  cursus_value_clear (like, field);
  g_assert_false (cursus_value_equal (record, like, field));
  g_assert_false (cursus_value_equal (like, record, field));
}

static void
test_equal (void)
{
  foreach_field (check_equal);
}

/* Two numbers, texts and lists that are both stated and differ. */
static void
test_unequal (void)
{
  g_autoptr (CursusModule) a = cursus_module_new ("m1");
  g_autoptr (CursusModule) b = cursus_module_new ("m1");
  static const char *const fields[] = {
    "credits", "code", "language", "title", "outcome", "assumed"
  };
  static const char *const languages[] = { "de", "en" };
  g_autoptr (CursusRecord) outcome = (CursusRecord *) cursus_outcome_new ("o1");
  g_autoptr (CursusRecord) other = (CursusRecord *) cursus_outcome_new ("o2");

  a->credits = 500;
  b->credits = 501;
  cursus_record_set_string (&a->record, &a->code, "A");
  cursus_record_set_string (&b->record, &b->code, "a");
  cursus_record_set_strings (&a->record, &a->languages, cursus_strings_new (languages, 1));
  cursus_record_set_strings (&b->record, &b->languages, cursus_strings_new (languages, 2));
  cursus_record_set_text (&a->record, &a->title, "de", "A");
  cursus_record_set_text (&b->record, &b->title, "en", "A");
  cursus_record_set_records (&a->record, &a->outcomes, cursus_records_new (&outcome, 1));
  cursus_record_set_records (&b->record, &b->outcomes, cursus_records_new (&other, 1));
  a->record.assumed = 1;
  b->record.assumed = CURSUS_ASSUMED_ALL;

  for (guint i = 0; i < G_N_ELEMENTS (fields); i++)
    {
      const CursusField *field = cursus_table_lookup_field (&cursus_module_table, fields[i]);

      g_test_message ("%s", fields[i]);
      g_assert_false (cursus_value_equal (a, b, field));
    }
}

/* Zero and the default are different things to say nothing. */
static void
test_defaults (void)
{
  g_autoptr (CursusModule) module = cursus_module_new ("m1");
  g_autoptr (CursusGroup) group = cursus_group_new ("g1");
  const CursusField *credits = cursus_table_lookup_field (&cursus_module_table, "credits");
  const CursusField *terms = cursus_table_lookup_field (&cursus_module_table, "terms");
  const CursusField *choice = cursus_table_lookup_field (&cursus_module_table, "choice");

  g_assert_cmpint (module->credits, ==, CURSUS_NOT_STATED);
  g_assert_cmpint (module->terms, ==, 1);
  g_assert_cmpint (module->choice, ==, CURSUS_CHOICE_COMPULSORY);
  g_assert_cmpint (module->grading, ==, CURSUS_NOT_STATED);
  g_assert_cmpint (group->unit, ==, CURSUS_UNIT_MODULES);

  module->credits = 0;
  module->terms = 2;
  module->choice = CURSUS_CHOICE_ELECTIVE;
  g_assert_true (cursus_value_is_stated (module, credits));
  g_assert_true (cursus_value_is_stated (module, terms));
  g_assert_true (cursus_value_is_stated (module, choice));

  module->terms = 1;
  module->choice = CURSUS_CHOICE_COMPULSORY;
  g_assert_false (cursus_value_is_stated (module, terms));
  g_assert_false (cursus_value_is_stated (module, choice));
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/model/value/a-new-record-states-nothing", test_a_new_record_states_nothing);
  g_test_add_func ("/model/value/clear", test_clear);
  g_test_add_func ("/model/value/copy", test_copy);
  g_test_add_func ("/model/value/equal", test_equal);
  g_test_add_func ("/model/value/unequal", test_unequal);
  g_test_add_func ("/model/value/defaults", test_defaults);
  return g_test_run ();
}
