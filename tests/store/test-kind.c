/* test-kind.c - what all records of one kind in a file have in common
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "store/kind.h"

#include "model/tables.h"

/* Whether the kind says the same as a look at the field. */
static void
assert_field (const CursusKind *kind, guint nth)
{
  const CursusField *field = &kind->table->fields[nth];
  gboolean           is_checked = (field->flags & (CURSUS_FIELD_REQUIRED | CURSUS_FIELD_KEY)) != 0;

  g_assert_cmpint ((kind->checked >> nth & 1) != 0, ==, is_checked);
  if (field->place == CURSUS_PLACE_CONTENT)
    g_assert_true (kind->content == field);
}

static void
test_says_what_the_table_says (void)
{
  g_autoptr (CursusKinds) kinds = cursus_kinds_new ();

  for (guint i = 0; cursus_tables[i] != NULL; i++)
    {
      const CursusKind *kind = cursus_kinds_get (kinds, cursus_tables[i]);
      g_autoptr (CursusRecord) blank = cursus_record_new (cursus_tables[i], NULL);

      g_assert_true (kind->table == cursus_tables[i]);
      g_assert_true (cursus_record_equal (kind->blank, blank));
      if (kind->content != NULL)
        g_assert_cmpint (kind->content->place, ==, CURSUS_PLACE_CONTENT);
      for (guint f = 0; f < kind->table->n_fields; f++)
        assert_field (kind, f);
    }
}

/* All tables there are find room, and each is found out once. */
static void
test_once (void)
{
  g_autoptr (CursusKinds) kinds = cursus_kinds_new ();
  const CursusRecord *blanks[100] = { NULL };

  for (guint i = 0; cursus_tables[i] != NULL; i++)
    blanks[i] = cursus_kinds_get (kinds, cursus_tables[i])->blank;
  for (guint i = 0; cursus_tables[i] != NULL; i++)
    g_assert_true (cursus_kinds_get (kinds, cursus_tables[i])->blank == blanks[i]);
}

static void
test_new_like_blank (void)
{
  g_autoptr (CursusKinds) kinds = cursus_kinds_new ();
  const CursusKind *kind = cursus_kinds_get (kinds, cursus_tables[0]);
  g_autoptr (CursusRecord) record = cursus_record_new_like (NULL, kind->blank);

  g_assert_true (record != kind->blank);
  g_assert_true (record->table == kind->table);
  g_assert_false (record->is_sealed);
  g_assert_true (cursus_record_equal (record, kind->blank));
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/store/kind/says-what-the-table-says", test_says_what_the_table_says);
  g_test_add_func ("/store/kind/once", test_once);
  g_test_add_func ("/store/kind/new-like-blank", test_new_like_blank);
  return g_test_run ();
}
