/* test-keyed-list.c - rows stay where they are, whatever becomes of the list
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "gui/common/keyed-list.h"

#include <string.h>

#define N_ROUNDS 400
#define N_KEYS 24

/* A row is an object with a key and a number of what it shows. */
static GObject *
row_new (const char *key, guint shows)
{
  GObject *row = g_object_new (G_TYPE_OBJECT, NULL);

  g_object_set_data_full (row, "key", g_strdup (key), g_free);
  g_object_set_data (row, "shows", GUINT_TO_POINTER (shows));
  return row;
}

static const char *
get_key (gpointer row)
{
  return g_object_get_data (row, "key");
}

static void
take (gpointer row, gpointer fresh)
{
  g_object_set_data (row, "shows", g_object_get_data (fresh, "shows"));
}

static const CursusKeyedRows rows = { get_key, take };

/* A row for each letter. */
static GPtrArray *
create_rows (const char *letters, guint shows)
{
  GPtrArray *fresh = g_ptr_array_new_with_free_func (g_object_unref);

  for (; *letters != '\0'; letters++)
    g_ptr_array_add (fresh, row_new ((char[]){ *letters, '\0' }, shows));
  return fresh;
}

static void
update (GListStore *store, const char *letters, guint shows)
{
  g_autoptr (GPtrArray) fresh = create_rows (letters, shows);

  cursus_keyed_list_update (store, fresh, &rows);
}

static void
assert_rows (GListStore *store, const char *letters, guint shows)
{
  g_assert_cmpuint (g_list_model_get_n_items (G_LIST_MODEL (store)), ==, strlen (letters));
  for (guint i = 0; letters[i] != '\0'; i++)
    {
      g_autoptr (GObject) row = g_list_model_get_item (G_LIST_MODEL (store), i);

      g_assert_cmpint (*get_key (row), ==, letters[i]);
      g_assert_cmpuint (GPOINTER_TO_UINT (g_object_get_data (row, "shows")), ==, shows);
    }
}

/* How many rows were taken out and put in. */
typedef struct
{
  guint n_removed;
  guint n_added;
} Moves;

static void
items_changed_cb (GListModel *model, guint position, guint removed, guint added, Moves *moves)
{
  moves->n_removed += removed;
  moves->n_added += added;
}

static void
test_only_what_differs (void)
{
  static const struct
  {
    const char *before, *after;
    guint       n_removed, n_added;
  } cases[] = {
    { "abcd", "abcd", 0, 0 }, { "abcd", "abxcd", 0, 1 },    { "abcd", "acd", 1, 0 },
    { "abcd", "bcda", 1, 1 }, { "abcd", "dabc", 1, 1 },     { "", "ab", 0, 2 },
    { "ab", "", 2, 0 },       { "abcdef", "axcdyf", 2, 2 },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (GListStore) store = g_list_store_new (G_TYPE_OBJECT);
      Moves moves = { 0, 0 };

      update (store, cases[i].before, 1);
      g_signal_connect (store, "items-changed", G_CALLBACK (items_changed_cb), &moves);
      update (store, cases[i].after, 2);

      assert_rows (store, cases[i].after, 2);
      g_assert_cmpuint (moves.n_removed, ==, cases[i].n_removed);
      g_assert_cmpuint (moves.n_added, ==, cases[i].n_added);
    }
}

static void
test_same_object_moves (void)
{
  g_autoptr (GListStore) store = g_list_store_new (G_TYPE_OBJECT);
  g_autoptr (GObject) before = NULL;
  g_autoptr (GObject) after = NULL;

  update (store, "abc", 1);
  before = g_list_model_get_item (G_LIST_MODEL (store), 0);
  update (store, "bca", 2);
  after = g_list_model_get_item (G_LIST_MODEL (store), 2);

  g_assert_true (before == after);
}

/* Some of the letters, in any order. */
static void
shuffle (GRand *random, char letters[N_KEYS + 1])
{
  guint n = 0;

  for (guint i = 0; i < N_KEYS; i++)
    if (g_rand_boolean (random))
      {
        guint at = (guint) g_rand_int_range (random, 0, (int) n + 1);

        letters[n] = letters[at];
        letters[at] = (char) ('a' + i);
        n++;
      }
  letters[n] = '\0';
}

static void
test_any_list_becomes_any_other (void)
{
  g_autoptr (GRand) random = g_rand_new_with_seed (5);
  g_autoptr (GListStore) store = g_list_store_new (G_TYPE_OBJECT);
  char letters[N_KEYS + 1];

  for (guint round = 0; round < N_ROUNDS; round++)
    {
      shuffle (random, letters);
      update (store, letters, round);
      assert_rows (store, letters, round);
    }
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/gui/keyed-list/only-what-differs", test_only_what_differs);
  g_test_add_func ("/gui/keyed-list/same-object-moves", test_same_object_moves);
  g_test_add_func ("/gui/keyed-list/any-to-any", test_any_list_becomes_any_other);

  return g_test_run ();
}
