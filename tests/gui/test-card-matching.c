/* test-card-matching.c - cards are found again when the board changes
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "gui/board/card-matching.h"

#include <string.h>

#define SEEDS 300

/* Items with these ids, which are divided by spaces. */
static GArray *
create_items (char **ids)
{
  GArray *items = g_array_new (FALSE, TRUE, sizeof (CursusBoardItem));

  for (guint i = 0; ids[i] != NULL; i++)
    {
      CursusBoardItem item = { .id = ids[i] };

      g_array_append_val (items, item);
    }
  return items;
}

static char *
describe (const char *before, const char *after)
{
  g_auto (GStrv) ids_before = g_strsplit (before, " ", 0);
  g_auto (GStrv) ids_after = g_strsplit (after, " ", 0);
  g_autoptr (GArray) from = create_items (ids_before);
  g_autoptr (GArray) to = create_items (ids_after);
  g_autofree guint *matches = g_new (guint, to->len + 1);
  GString          *text = g_string_new (NULL);

  cursus_card_matching_find ((CursusBoardItem *) (gpointer) from->data, from->len,
                             (CursusBoardItem *) (gpointer) to->data, to->len, matches);
  for (guint i = 0; i < to->len; i++)
    if (matches[i] == CURSUS_NOWHERE)
      g_string_append (text, " -");
    else
      g_string_append_printf (text, " %u", matches[i]);
  return g_string_free (text, FALSE);
}

static void
test_by_hand (void)
{
  static const struct
  {
    const char *before;
    const char *after;
    const char *matches;
  } cases[] = {
    { "a b c", "a b c", " 0 1 2" },
    { "a b c", "b c", " 1 2" },
    { "a b", "a x b", " 0 - 1" },
    { "a b c d", "b c d a", " 1 2 3 0" },
    { "a b c d", "d a b c", " 3 0 1 2" },
    { "a b", "c d", " - -" },
    { "a b a", "a a b", " 0 2 1" },
    { "a a", "a a a", " 0 1 -" },
    { "", "a", " -" },
    { "a b c d e", "e d c b a", " 4 3 2 1 0" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *matches = describe (cases[i].before, cases[i].after);

      g_assert_cmpstr (matches, ==, cases[i].matches);
    }
}

/* Some of so many letters, in any order and as often as it comes. */
static GPtrArray *
create_random (GRand *random)
{
  GPtrArray *ids = g_ptr_array_new_with_free_func (g_free);
  int        n = g_rand_int_range (random, 0, 80);

  for (int i = 0; i < n; i++)
    g_ptr_array_add (ids, g_strdup_printf ("%d", g_rand_int_range (random, 0, 60)));
  g_ptr_array_add (ids, NULL);
  return ids;
}

static guint
count (const GPtrArray *ids, const char *id)
{
  guint n = 0;

  for (guint i = 0; i + 1 < ids->len; i++)
    n += g_str_equal (ids->pdata[i], id) ? 1 : 0;
  return n;
}

/* Each goes to one with its id, no two to the same, and as many as there can be. */
static void
test_laws (void)
{
  for (guint32 seed = 0; seed < SEEDS; seed++)
    {
      GRand *random = g_rand_new_with_seed (seed);
      g_autoptr (GPtrArray) before = create_random (random);
      g_autoptr (GPtrArray) after = create_random (random);
      g_autoptr (GArray) from = create_items ((char **) before->pdata);
      g_autoptr (GArray) to = create_items ((char **) after->pdata);
      g_autofree guint    *matches = g_new (guint, to->len + 1);
      g_autofree gboolean *is_used = g_new0 (gboolean, from->len + 1);

      cursus_card_matching_find ((CursusBoardItem *) (gpointer) from->data, from->len,
                                 (CursusBoardItem *) (gpointer) to->data, to->len, matches);
      for (guint i = 0; i < to->len; i++)
        {
          guint match = matches[i];

          if (match == CURSUS_NOWHERE)
            continue;
          g_assert_cmpuint (match, <, from->len);
          g_assert_cmpstr (before->pdata[match], ==, after->pdata[i]);
          g_assert_false (is_used[match]);
          is_used[match] = TRUE;
        }
      for (guint i = 0; i < to->len; i++)
        if (matches[i] == CURSUS_NOWHERE)
          g_assert_cmpuint (count (before, after->pdata[i]), <, count (after, after->pdata[i]));
      g_rand_free (random);
    }
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/gui/card-matching/by-hand", test_by_hand);
  g_test_add_func ("/gui/card-matching/laws", test_laws);
  return g_test_run ();
}
