/* test-foreign.c - what stands in a record and is not ours
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "model/foreign.h"

/* Appends the nth of many items, which all differ: every third is a later version's value of the
 * attribute a0, a3 …, the others are nodes. */
static CursusForeign *
append (CursusForeign *foreign, guint nth)
{
  g_autofree char  *at = g_strdup_printf ("a%u", nth);
  g_autofree char  *text = g_strdup_printf ("text %u", nth);
  CursusForeignItem item = { nth % 3 == 0 ? CURSUS_FOREIGN_VALUE : CURSUS_FOREIGN_NODE, "in", at,
                             text };

  return cursus_foreign_append (foreign, &item);
}

static CursusForeign *
foreign_of (guint n)
{
  CursusForeign *foreign = NULL;

  for (guint i = 0; i < n; i++)
    foreign = append (foreign, i);
  return foreign;
}

static const char *
text_at (const CursusForeign *foreign, guint nth)
{
  return foreign->items[nth].text;
}

/* Nodes and attributes stay in the order in which they came. */
static void
test_append_nodes (void)
{
  g_autoptr (CursusForeign) foreign = NULL;

  for (guint i = 0; i < 200; i++)
    {
      g_autofree char  *text = g_strdup_printf ("text %u", i);
      CursusForeignItem item = { i % 2 == 0 ? CURSUS_FOREIGN_NODE : CURSUS_FOREIGN_ATTRIBUTE, "in",
                                 "at", text };

      foreign = cursus_foreign_append (g_steal_pointer (&foreign), &item);
    }

  g_assert_cmpuint (foreign->n, ==, 200);
  for (guint i = 0; i < foreign->n; i++)
    {
      g_autofree char *text = g_strdup_printf ("text %u", i);

      g_assert_cmpint (foreign->items[i].type, ==,
                       i % 2 == 0 ? CURSUS_FOREIGN_NODE : CURSUS_FOREIGN_ATTRIBUTE);
      g_assert_cmpstr (foreign->items[i].in, ==, "in");
      g_assert_cmpstr (foreign->items[i].at, ==, "at");
      g_assert_cmpstr (text_at (foreign, i), ==, text);
    }
}

/* Values have no order of their own: they come first, by the names of their attributes. */
static void
test_append_values (void)
{
  static const CursusForeignItem items[] = {
    { CURSUS_FOREIGN_NODE, "", "", "1" },      { CURSUS_FOREIGN_VALUE, "", "type", "2" },
    { CURSUS_FOREIGN_ATTRIBUTE, "", "", "3" }, { CURSUS_FOREIGN_VALUE, "", "choice", "4" },
    { CURSUS_FOREIGN_VALUE, "", "of", "5" },   { CURSUS_FOREIGN_NODE, "", "", "6" },
  };
  static const char *const order[] = { "4", "5", "2", "1", "3", "6" };
  g_autoptr (CursusForeign) foreign = NULL;

  for (guint i = 0; i < G_N_ELEMENTS (items); i++)
    foreign = cursus_foreign_append (g_steal_pointer (&foreign), &items[i]);
  for (guint i = 0; i < G_N_ELEMENTS (order); i++)
    g_assert_cmpstr (text_at (foreign, i), ==, order[i]);
}

/* Whoever else has the list keeps it as it was, whatever its length. */
static void
test_append_to_a_shared_list (void)
{
  for (guint n = 1; n < 40; n++)
    {
      g_autoptr (CursusForeign) before = foreign_of (n);
      g_autoptr (CursusForeign) expected = foreign_of (n + 1);
      g_autoptr (CursusForeign) after = append (cursus_foreign_ref (before), n);

      g_assert_true (after != before);
      g_assert_cmpuint (before->n, ==, n);
      g_assert_true (cursus_foreign_equal (after, expected));
      g_assert_false (cursus_foreign_equal (after, before));
    }
}

static void
test_values (void)
{
  g_autoptr (CursusForeign) foreign = foreign_of (8);

  g_assert_cmpstr (cursus_foreign_get_value (foreign, "a3"), ==, "text 3");
  g_assert_null (cursus_foreign_get_value (foreign, "a4")); /* a node */
  g_assert_null (cursus_foreign_get_value (foreign, "b"));
  g_assert_null (cursus_foreign_get_value (NULL, "a3"));
}

static void
test_without_value (void)
{
  g_autoptr (CursusForeign) foreign = foreign_of (5);
  g_autoptr (CursusForeign) without = cursus_foreign_without_value (foreign, "a3");
  g_autoptr (CursusForeign) same = cursus_foreign_without_value (foreign, "a4");
  g_autoptr (CursusForeign) one = foreign_of (1);

  g_assert_cmpuint (without->n, ==, 4);
  g_assert_null (cursus_foreign_get_value (without, "a3"));
  g_assert_cmpstr (cursus_foreign_get_value (without, "a0"), ==, "text 0");
  g_assert_cmpstr (text_at (without, 3), ==, "text 4");
  g_assert_cmpstr (cursus_foreign_get_value (foreign, "a3"), ==, "text 3");
  g_assert_true (cursus_foreign_equal (same, foreign)); /* a node of that name stays */
  g_assert_null (cursus_foreign_without_value (one, "a0"));
  g_assert_null (cursus_foreign_without_value (NULL, "a0"));
}

/* What is left grows again, whatever its length. */
static void
test_append_after_without_value (void)
{
  for (guint n = 2; n < 40; n++)
    {
      g_autoptr (CursusForeign) foreign = foreign_of (n);
      g_autoptr (CursusForeign) without =
        cursus_foreign_without_value (foreign, n % 2 == 0 ? "a0" : "nothing");
      guint n_left = without->n;

      for (guint i = 0; i < n; i++)
        without = append (g_steal_pointer (&without), n + i);
      g_assert_cmpuint (without->n, ==, n_left + n);
      g_assert_cmpstr (cursus_foreign_get_value (without, "a39"), ==, n > 19 ? "text 39" : NULL);
    }
}

static void
test_equal (void)
{
  static const CursusForeignItem items[] = {
    { CURSUS_FOREIGN_NODE, "a", "b", "c" }, { CURSUS_FOREIGN_ATTRIBUTE, "a", "b", "c" },
    { CURSUS_FOREIGN_NODE, "x", "b", "c" }, { CURSUS_FOREIGN_NODE, "a", "x", "c" },
    { CURSUS_FOREIGN_NODE, "a", "b", "x" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (items); i++)
    for (guint j = 0; j < G_N_ELEMENTS (items); j++)
      {
        g_autoptr (CursusForeign) a = cursus_foreign_append (NULL, &items[i]);
        g_autoptr (CursusForeign) b = cursus_foreign_append (NULL, &items[j]);

        g_assert_cmpint (cursus_foreign_equal (a, b), ==, i == j);
        g_assert_false (cursus_foreign_equal (a, NULL));
        g_assert_false (cursus_foreign_equal (NULL, b));
      }
  g_assert_true (cursus_foreign_equal (NULL, NULL));
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/model/foreign/append-nodes", test_append_nodes);
  g_test_add_func ("/model/foreign/append-values", test_append_values);
  g_test_add_func ("/model/foreign/append-to-a-shared-list", test_append_to_a_shared_list);
  g_test_add_func ("/model/foreign/values", test_values);
  g_test_add_func ("/model/foreign/without-value", test_without_value);
  g_test_add_func ("/model/foreign/append-after-without-value", test_append_after_without_value);
  g_test_add_func ("/model/foreign/equal", test_equal);
  return g_test_run ();
}
