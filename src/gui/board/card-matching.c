/* card-matching.c - which item of a board is which of the board before
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "gui/board/card-matching.h"

#include <string.h>

/* So many cards that came or went next to each other are passed by. */
#define LOOK_AHEAD 24

typedef struct
{
  const CursusBoardItem *before;
  guint                  n_before;
  const CursusBoardItem *after;
  guint                  n_after;
  guint                 *matches;
  GArray                *left;   /* guint: items before that were passed by */
  GArray                *wanted; /* guint: items after that were passed by */
} Matching;

/* The ids of places that have not changed are the same strings. */
static gboolean
is_same (const Matching *matching, guint before, guint after)
{
  const char *a, *b;

  if (before >= matching->n_before || after >= matching->n_after)
    return FALSE;
  a = matching->before[before].id;
  b = matching->after[after].id;
  return a == b || strcmp (a, b) == 0;
}

/* By how many items one side is ahead of the other, the nearest first; 0 if it cannot be told. */
static guint
find_gap (const Matching *matching, guint before, guint after, gboolean *is_new)
{
  for (guint gap = 1; gap <= LOOK_AHEAD; gap++)
    {
      *is_new = is_same (matching, before, after + gap);
      if (*is_new || is_same (matching, before + gap, after))
        return gap;
    }
  return 0;
}

static void
pass_by (GArray *passed, guint *position, guint n)
{
  for (guint i = 0; i < n; i++, (*position)++)
    g_array_append_val (passed, *position);
}

static void
go_along (Matching *matching)
{
  guint before = 0, after = 0;

  while (before < matching->n_before && after < matching->n_after)
    {
      gboolean is_new = FALSE;
      guint    gap;

      if (is_same (matching, before, after))
        {
          matching->matches[after++] = before++;
          continue;
        }
      gap = find_gap (matching, before, after, &is_new);
      if (gap == 0 || is_new)
        pass_by (matching->wanted, &after, MAX (gap, 1));
      if (gap == 0 || !is_new)
        pass_by (matching->left, &before, MAX (gap, 1));
    }
  pass_by (matching->left, &before, matching->n_before - before);
  pass_by (matching->wanted, &after, matching->n_after - after);
}

/* Of several with the same id the first goes to the first. Positions are kept as one more. */
static void
look_up (Matching *matching)
{
  g_autoptr (GHashTable) first = g_hash_table_new (g_str_hash, g_str_equal);
  g_autofree guint *next = g_new0 (guint, matching->n_before + 1);

  for (guint i = matching->left->len; i > 0; i--)
    {
      guint    item = g_array_index (matching->left, guint, i - 1);
      gpointer id = (gpointer) matching->before[item].id;

      next[item] = GPOINTER_TO_UINT (g_hash_table_lookup (first, id));
      g_hash_table_insert (first, id, GUINT_TO_POINTER (item + 1));
    }
  for (guint i = 0; i < matching->wanted->len; i++)
    {
      guint    item = g_array_index (matching->wanted, guint, i);
      gpointer id = (gpointer) matching->after[item].id;
      guint    found = GPOINTER_TO_UINT (g_hash_table_lookup (first, id));

      matching->matches[item] = found > 0 ? found - 1 : CURSUS_NOWHERE;
      if (found > 0)
        g_hash_table_insert (first, id, GUINT_TO_POINTER (next[found - 1]));
    }
}

void
cursus_card_matching_find (const CursusBoardItem *before, guint n_before,
                           const CursusBoardItem *after, guint n_after, guint *matches)
{
  g_autoptr (GArray) left = g_array_new (FALSE, FALSE, sizeof (guint));
  g_autoptr (GArray) wanted = g_array_new (FALSE, FALSE, sizeof (guint));
  Matching matching = { before, n_before, after, n_after, matches, left, wanted };

  go_along (&matching);
  if (wanted->len > 0)
    look_up (&matching);
}
