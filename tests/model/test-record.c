/* test-record.c - what all records have in common: copied, changed, sealed, shared
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "model/record.h"

#include "common/random-project.h"
#include "model/module.h"
#include "model/tables.h"
#include "model/value.h"

#define ROUNDS 20

static const CursusField *
field_of (const char *name)
{
  return cursus_table_lookup_field (&cursus_module_table, name);
}

/* The list of outcomes with these ids. */
static CursusRecords *
outcomes_of (const char *words)
{
  g_auto (GStrv) ids = g_strsplit (words, " ", -1);
  g_autoptr (GPtrArray) outcomes =
    g_ptr_array_new_with_free_func ((GDestroyNotify) cursus_record_unref);

  for (guint i = 0; ids[i] != NULL; i++)
    if (*ids[i] != '\0')
      g_ptr_array_add (outcomes, cursus_outcome_new (ids[i]));
  return cursus_records_new ((CursusRecord *const *) outcomes->pdata, outcomes->len);
}

static void
assert_ids (const CursusRecords *records, const char *expected)
{
  g_autoptr (GString) ids = g_string_new (NULL);

  for (guint i = 0; i < cursus_records_n (records); i++)
    g_string_append_printf (ids, "%s%s", i > 0 ? " " : "", records->items[i]->id);
  g_assert_cmpstr (ids->str, ==, expected);
}

/* A sealed module with something of everything. */
static CursusModule *
make_module (void)
{
  CursusModule *module = cursus_module_new ("m1");

  module->credits = CURSUS_DECIMAL (6, 0);
  cursus_record_set_string (&module->record, &module->code, "A");
  cursus_record_set_text (&module->record, &module->title, "de", "Titel");
  cursus_record_set_strings (&module->record, &module->languages,
                             cursus_strings_new ((const char *const[]){ "de" }, 1));
  cursus_record_set_records (&module->record, &module->outcomes, outcomes_of ("o1 o2"));
  cursus_record_seal (&module->record);
  return module;
}

static void
test_new (void)
{
  for (guint t = 0; cursus_tables[t] != NULL; t++)
    {
      const char *id = cursus_tables[t]->letter != 0 ? "x1" : NULL;
      g_autoptr (CursusRecord) record = cursus_record_new (cursus_tables[t], id);

      g_assert_true (record->table == cursus_tables[t]);
      g_assert_cmpstr (record->id, ==, id);
      g_assert_false (record->is_sealed);
      g_assert_null (record->foreign);
    }
}

static void
test_copy_is_open_and_shares (void)
{
  g_autoptr (CursusModule) module = make_module ();
  g_autoptr (CursusModule) copy = cursus_module_copy (module);

  g_assert_true (copy != module);
  g_assert_true (module->record.is_sealed);
  g_assert_false (copy->record.is_sealed);
  g_assert_true (cursus_record_equal (&copy->record, &module->record));
  g_assert_true (copy->code == module->code);
  g_assert_true (copy->title == module->title);
  g_assert_true (copy->languages == module->languages);
  g_assert_true (copy->outcomes == module->outcomes);
}

static void
test_change_of_a_copy (void)
{
  g_autoptr (CursusModule) module = make_module ();
  g_autoptr (CursusModule) copy = cursus_module_copy (module);

  copy->credits = 0;
  cursus_record_set_string (&copy->record, &copy->code, "B");
  cursus_record_set_text (&copy->record, &copy->title, "de", "Anderer Titel");
  cursus_record_set_text (&copy->record, &copy->title, "en", "Title");
  cursus_record_set_strings (&copy->record, &copy->languages, NULL);
  cursus_record_set_records (&copy->record, &copy->outcomes, outcomes_of ("o3"));

  g_assert_cmpstr (copy->code, ==, "B");
  g_assert_cmpstr (cursus_text_get (copy->title, "de"), ==, "Anderer Titel");
  g_assert_cmpstr (cursus_text_get (copy->title, "en"), ==, "Title");
  g_assert_null (copy->languages);
  assert_ids (copy->outcomes, "o3");

  g_assert_cmpint (module->credits, ==, CURSUS_DECIMAL (6, 0));
  g_assert_cmpstr (module->code, ==, "A");
  g_assert_cmpuint (cursus_text_n (module->title), ==, 1);
  g_assert_cmpstr (cursus_text_get (module->title, "de"), ==, "Titel");
  g_assert_cmpuint (cursus_strings_n (module->languages), ==, 1);
  assert_ids (module->outcomes, "o1 o2");
}

static void
test_take_away (void)
{
  g_autoptr (CursusModule) module = make_module ();
  g_autoptr (CursusModule) copy = cursus_module_copy (module);

  cursus_record_set_string (&copy->record, &copy->code, NULL);
  cursus_record_set_text (&copy->record, &copy->title, "de", NULL);
  cursus_record_set_records (&copy->record, &copy->outcomes, NULL);
  g_assert_null (copy->code);
  g_assert_null (copy->title);
  g_assert_null (copy->outcomes);
}

/* Two records made alike are equal, and no longer so when one of them lacks any of its fields. */
static void
test_equal (void)
{
  for (guint t = 0; cursus_tables[t] != NULL; t++)
    for (guint32 seed = 0; seed < ROUNDS; seed++)
      {
        g_auto (RandomValues) values = random_values_new (seed);
        g_auto (RandomValues) same_values = random_values_new (seed);
        g_autoptr (CursusRecord) a = random_record_new (&values, cursus_tables[t]);
        g_autoptr (CursusRecord) b = random_record_new (&same_values, cursus_tables[t]);

        g_assert_true (cursus_record_equal (a, b));
        for (guint i = 0; i < a->table->n_fields; i++)
          {
            g_autoptr (CursusRecord) without = cursus_record_copy (a);

            if (!cursus_value_is_stated (a, &a->table->fields[i]))
              continue;
            cursus_value_clear (without, &a->table->fields[i]);
            g_assert_false (cursus_record_equal (without, b));
            g_assert_false (cursus_record_equal (b, without));
          }
      }
}

static void
test_equal_but_for_the_kind (void)
{
  g_autoptr (CursusRequisite) before = cursus_prerequisite_new (NULL);
  g_autoptr (CursusRequisite) beside = cursus_corequisite_new (NULL);

  g_assert_false (cursus_record_equal (&before->record, &beside->record));
}

static void
test_equal_but_for_foreign_content (void)
{
  CursusForeignItem item = { CURSUS_FOREIGN_NODE, "", "", "<!-- -->" };
  g_autoptr (CursusModule) module = make_module ();
  g_autoptr (CursusModule) other = cursus_module_copy (module);
  g_autoptr (CursusModule) copy = NULL;

  other->record.foreign = cursus_foreign_append (NULL, &item);
  copy = cursus_module_copy (other);
  g_assert_false (cursus_record_equal (&module->record, &other->record));
  g_assert_true (cursus_record_equal (&copy->record, &other->record));
  g_assert_true (copy->record.foreign == other->record.foreign);
}

static void
test_assumed (void)
{
  g_autoptr (CursusModule) module = make_module ();
  g_autoptr (CursusModule) copy = cursus_module_copy (module);

  g_assert_false (cursus_record_is_assumed (&copy->record, field_of ("credits")));
  cursus_record_set_assumed (&copy->record, field_of ("credits"), TRUE);
  cursus_record_set_assumed (&copy->record, field_of ("title"), TRUE);
  g_assert_true (cursus_record_is_assumed (&copy->record, field_of ("credits")));
  g_assert_false (cursus_record_is_assumed (&copy->record, field_of ("code")));

  cursus_record_set_assumed (&copy->record, field_of ("credits"), FALSE);
  g_assert_false (cursus_record_is_assumed (&copy->record, field_of ("credits")));
  g_assert_true (cursus_record_is_assumed (&copy->record, field_of ("title")));
  g_assert_cmpuint (module->record.assumed, ==, 0);
}

/* Where all was assumed, what one has confirmed no longer is, and the rest still is. */
static void
test_confirm_one_of_all (void)
{
  g_autoptr (CursusModule) module = make_module ();
  g_autoptr (CursusModule) copy = cursus_module_copy (module);

  copy->record.assumed = CURSUS_ASSUMED_ALL;
  g_assert_true (cursus_record_is_assumed (&copy->record, field_of ("credits")));
  cursus_record_set_assumed (&copy->record, field_of ("code"), TRUE);
  g_assert_cmpuint (copy->record.assumed, ==, CURSUS_ASSUMED_ALL);

  cursus_record_set_assumed (&copy->record, field_of ("credits"), FALSE);
  g_assert_false (cursus_record_is_assumed (&copy->record, field_of ("credits")));
  g_assert_true (cursus_record_is_assumed (&copy->record, field_of ("code")));
  g_assert_true (cursus_record_is_assumed (&copy->record, field_of ("title")));
  g_assert_true (cursus_record_is_assumed (&copy->record, field_of ("outcome")));
  g_assert_false (cursus_record_is_assumed (&copy->record, field_of ("id")));
  g_assert_false (cursus_record_is_assumed (&copy->record, field_of ("due"))); /* not stated */
}

static void
test_lists_seal (void)
{
  g_autoptr (CursusOutcome) outcome = cursus_outcome_new ("o1");
  CursusRecord *item = &outcome->record;
  g_autoptr (CursusRecords) records = cursus_records_new (&item, 1);

  g_assert_true (outcome->record.is_sealed);
  g_assert_true (records->items[0] == item);
}

static void
test_splice (void)
{
  static const struct
  {
    const char *before;
    guint       position;
    guint       n_removed;
    const char *added;
    const char *after;
  } rows[] = {
    { "", 0, 0, "a b", "a b" },        { "a b", 0, 0, "c", "c a b" }, { "a b", 2, 0, "c", "a b c" },
    { "a b", 1, 0, "c d", "a c d b" }, { "a b c", 1, 1, "", "a c" },  { "a b c", 0, 3, "d", "d" },
    { "a b", 0, 2, "", "" },           { "a b c", 1, 2, "d", "a d" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      g_autoptr (CursusRecords) before = outcomes_of (rows[i].before);
      g_autoptr (CursusRecords) added = outcomes_of (rows[i].added);
      g_autoptr (CursusRecords) after =
        cursus_records_splice (before, rows[i].position, rows[i].n_removed,
                               added != NULL ? added->items : NULL, cursus_records_n (added));

      assert_ids (after, rows[i].after);
      assert_ids (before, rows[i].before);
      g_assert_true ((after == NULL) == (*rows[i].after == '\0'));
    }
}

static void
test_equal_lists (void)
{
  g_autoptr (CursusRecords) list = outcomes_of ("a b");
  g_autoptr (CursusRecords) like = outcomes_of ("a b");
  g_autoptr (CursusRecords) turned = outcomes_of ("b a");
  g_autoptr (CursusRecords) shorter = outcomes_of ("a");

  g_assert_true (cursus_records_equal (list, like));
  g_assert_true (cursus_records_equal (NULL, NULL));
  g_assert_false (cursus_records_equal (list, turned));
  g_assert_false (cursus_records_equal (list, shorter));
  g_assert_false (cursus_records_equal (shorter, list));
  g_assert_false (cursus_records_equal (list, NULL));
  g_assert_false (cursus_records_equal (NULL, list));
}

static void
test_find_part (void)
{
  g_autoptr (CursusModule) module = make_module ();

  g_assert_true (cursus_record_find_part (&module->record, "m1") == &module->record);
  g_assert_true (cursus_record_find_part (&module->record, "o2") == module->outcomes->items[1]);
  g_assert_null (cursus_record_find_part (&module->record, "o3"));
}

static void
test_part_keys (void)
{
  static const struct
  {
    const char *name;
    const char *detail;
    const char *key;
  } rows[] = {
    { "title", "de", "title de" },
    { "lecturer", "2", "lecturer 2" },
    { "title", "", "title" },
    { "reason", NULL, "reason" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      g_autofree char *key = cursus_record_part_key (rows[i].name, rows[i].detail);

      g_assert_cmpstr (key, ==, rows[i].key);
    }
}

/* --- what is sealed is not written to; each of these is run in a process of its own --- */

static void
set_string (CursusModule *module)
{
  cursus_record_set_string (&module->record, &module->code, "B");
}

static void
set_text (CursusModule *module)
{
  cursus_record_set_text (&module->record, &module->title, "de", "x");
}

static void
set_strings (CursusModule *module)
{
  cursus_record_set_strings (&module->record, &module->languages, NULL);
}

static void
set_records (CursusModule *module)
{
  cursus_record_set_records (&module->record, &module->outcomes, NULL);
}

static void
set_assumed (CursusModule *module)
{
  cursus_record_set_assumed (&module->record, field_of ("code"), TRUE);
}

static const struct
{
  const char *path;
  void (*write) (CursusModule *module);
} writers[] = {
  { "/model/record/sealed/string", set_string },   { "/model/record/sealed/text", set_text },
  { "/model/record/sealed/strings", set_strings }, { "/model/record/sealed/records", set_records },
  { "/model/record/sealed/assumed", set_assumed },
};

static void
test_setter_of_a_sealed_record (gconstpointer data)
{
  guint nth = GPOINTER_TO_UINT (data);

  if (g_test_subprocess ())
    {
      writers[nth].write (make_module ());
      return;
    }
  g_test_trap_subprocess (NULL, 0, 0);
  g_test_trap_assert_failed ();
  g_test_trap_assert_stderr ("*is_sealed*");
}

/* A number has no setter: whoever writes one is found out when the record goes. */
static void
test_write_to_a_sealed_record (void)
{
#ifdef CURSUS_WATCH_SEALS
  if (g_test_subprocess ())
    {
      CursusModule *module = make_module ();

      module->credits = 0;
      cursus_module_unref (module);
      return;
    }
  g_test_trap_subprocess (NULL, 0, 0);
  g_test_trap_assert_failed ();
  g_test_trap_assert_stderr ("*checksum*");
#else
  g_test_skip ("this build does not watch");
#endif
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/model/record/new", test_new);
  g_test_add_func ("/model/record/copy-is-open-and-shares", test_copy_is_open_and_shares);
  g_test_add_func ("/model/record/change-of-a-copy", test_change_of_a_copy);
  g_test_add_func ("/model/record/take-away", test_take_away);
  g_test_add_func ("/model/record/equal", test_equal);
  g_test_add_func ("/model/record/equal-but-for-the-kind", test_equal_but_for_the_kind);
  g_test_add_func ("/model/record/equal-but-for-foreign", test_equal_but_for_foreign_content);
  g_test_add_func ("/model/record/assumed", test_assumed);
  g_test_add_func ("/model/record/confirm-one-of-all", test_confirm_one_of_all);
  g_test_add_func ("/model/record/lists-seal", test_lists_seal);
  g_test_add_func ("/model/record/splice", test_splice);
  g_test_add_func ("/model/record/equal-lists", test_equal_lists);
  g_test_add_func ("/model/record/find-part", test_find_part);
  g_test_add_func ("/model/record/part-keys", test_part_keys);
  for (guint i = 0; i < G_N_ELEMENTS (writers); i++)
    g_test_add_data_func (writers[i].path, GUINT_TO_POINTER (i), test_setter_of_a_sealed_record);
  g_test_add_func ("/model/record/sealed/number", test_write_to_a_sealed_record);
  return g_test_run ();
}
