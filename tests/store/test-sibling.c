/* test-sibling.c - how elements that stand side by side are told apart
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "model/module.h"
#include "model/plan.h"
#include "model/review.h"
#include "model/rule.h"
#include "model/tables.h"
#include "model/value-text.h"
#include "store/sibling.h"

#include <string.h>

/* Records from "place module=m1 | place group=g1 | focus": elements with their attributes. */
static GPtrArray *
siblings_of (const char *text)
{
  GPtrArray *siblings = g_ptr_array_new_with_free_func ((GDestroyNotify) cursus_record_unref);
  g_auto (GStrv) elements = g_strsplit (text, "|", -1);

  for (guint i = 0; elements[i] != NULL; i++)
    {
      g_auto (GStrv) words = g_strsplit (g_strstrip (elements[i]), " ", -1);
      CursusRecord *record = cursus_record_new (cursus_table_lookup (words[0]), NULL);

      for (guint w = 1; words[w] != NULL; w++)
        {
          g_auto (GStrv) pair = g_strsplit (words[w], "=", 2);

          /* "+" stands for the space between ids. */
          g_strdelimit (pair[1], "+", ' ');
          g_assert_true (cursus_value_parse (record,
                                             cursus_table_lookup_field (record->table, pair[0]),
                                             pair[1], strlen (pair[1]), NULL));
        }
      g_ptr_array_add (siblings, record);
    }
  return siblings;
}

typedef struct
{
  const char *siblings;
  const char *key; /* of the last of them */
} KeyRow;

static void
test_keys (void)
{
  static const KeyRow rows[] = {
    { "module id=m1", "m1" },
    { "module id=m1 | module id=m2", "m2" },
    { "term id=s1 | term id=s2 | term id=s3", "s3" },
    { "covers tag=t1", "covers t1" },
    { "covers tag=t1 | covers tag=t2", "covers t2" },
    { "prerequisite module=m2+m1", "prerequisite m1 m2" },
    { "teaching form=lecture | teaching form=seminar", "teaching seminar" },
    { "place module=m1", "place m1" },
    { "place module=m1 | place module=m1", "place m1 2" },
    { "place module=m1 | place module=m2 | place module=m1 | place module=m1", "place m1 3" },
    { "place group=g1 | place group=g1", "place g1 2" },
    { "focus", "focus 1" },
    { "focus | focus | focus", "focus 3" },
    { "audience | exit-award | audience", "audience 2" },
    { "sign-off role=dean", "sign-off dean" },
    { "sign-off | sign-off", "sign-off  2" },
    { "waiver about=m1 | waiver", "waiver" },
    { "text topic=quality | text topic=fees", "text fees" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      g_autoptr (GPtrArray) siblings = siblings_of (rows[i].siblings);
      g_autoptr (GHashTable) counts = cursus_sibling_counts_new ();
      g_autofree char *key = NULL;

      for (guint n = 0; n < siblings->len; n++)
        {
          g_free (key);
          key = cursus_sibling_key (counts, siblings->pdata[n]);
        }
      g_assert_cmpstr (key, ==, rows[i].key);
    }
}

/* Whatever stands side by side, no two have the same key. */
static void
test_keys_differ (void)
{
  static const char *const rows[] = {
    "place module=m1 | place module=m1 | place group=m1 | place module=m2 | place module=m1",
    "focus | focus | focus",
    "sign-off | sign-off role=dean | sign-off | sign-off role=1",
    "teaching | teaching form=lecture | teaching",
    "waiver | waiver about=m1 | waiver | waiver about=_2",
    "text | text topic=1 | text topic=2",
  };

  for (guint r = 0; r < G_N_ELEMENTS (rows); r++)
    {
      g_autoptr (GPtrArray) siblings = siblings_of (rows[r]);
      g_autoptr (GHashTable) counts = cursus_sibling_counts_new ();
      g_autoptr (GHashTable) keys = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);

      for (guint n = 0; n < siblings->len; n++)
        g_assert_true (g_hash_table_add (keys, cursus_sibling_key (counts, siblings->pdata[n])));
    }
}

typedef struct
{
  const char *siblings;
  guint       double_at;
} DoubleRow;

static void
test_doubles (void)
{
  static const DoubleRow rows[] = {
    { "covers tag=t1", CURSUS_NO_DOUBLE },
    { "covers tag=t1 | covers tag=t2", CURSUS_NO_DOUBLE },
    { "covers tag=t1 | covers tag=t2 | covers tag=t1 | covers tag=t2", 2 },
    { "prerequisite module=m1+m2 | prerequisite module=m2+m1", 1 },
    { "prerequisite module=m1 | prerequisite module=m1+m2", CURSUS_NO_DOUBLE },
    { "prerequisite module=m1 | prerequisite module=m2", CURSUS_NO_DOUBLE },
    { "prerequisite module=m1 | prerequisite module=m2 | prerequisite module=m2", 2 },
    { "teaching form=lecture | teaching form=lecture", 1 },
    { "teaching | teaching", CURSUS_NO_DOUBLE },
    { "place module=m1 | place module=m1", CURSUS_NO_DOUBLE },
    { "focus | focus", CURSUS_NO_DOUBLE },
    { "module id=m1 | module id=m1", CURSUS_NO_DOUBLE },
    { "sign-off role=dean | sign-off role=dean", 1 },
    { "sign-off | sign-off", CURSUS_NO_DOUBLE },
    { "waiver about=m1 | waiver | waiver | waiver about=m1", 3 },
    { "wish module=m1 | wish module=m1", 1 },
    { "member module=m1 | member module=m2 | member module=m2", 2 },
    { "covers tag=a | covers tag=b | covers tag=c | covers tag=d | covers tag=e | covers tag=f |"
      "covers tag=g | covers tag=h | covers tag=i | covers tag=j | covers tag=k | covers tag=l |"
      "covers tag=m | covers tag=n | covers tag=o | covers tag=p | covers tag=q | covers tag=a",
      17 },
  };

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      g_autoptr (GPtrArray) siblings = siblings_of (rows[i].siblings);

      g_assert_cmpuint (
        cursus_sibling_find_double ((CursusRecord *const *) siblings->pdata, siblings->len), ==,
        rows[i].double_at);
    }
  g_assert_cmpuint (cursus_sibling_find_double (NULL, 0), ==, CURSUS_NO_DOUBLE);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/store/sibling/keys", test_keys);
  g_test_add_func ("/store/sibling/keys-differ", test_keys_differ);
  g_test_add_func ("/store/sibling/doubles", test_doubles);
  return g_test_run ();
}
