/* keyed-list.c - rows that stay where they are while what they show changes
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "gui/common/keyed-list.h"

#define NOWHERE G_MAXUINT

/* A list on its way from what it is to what it is to be. */
typedef struct
{
  GListStore            *store;
  const CursusKeyedRows *rows;
  const GPtrArray       *fresh;
  GPtrArray             *old;
  GHashTable            *old_rows; /* key to row */
  guint                 *wanted;   /* of each old row: where it is to be, or NOWHERE */
} Update;

static void
update_init (Update *update)
{
  guint n = g_list_model_get_n_items (G_LIST_MODEL (update->store));
  g_autoptr (GHashTable) positions = g_hash_table_new (g_str_hash, g_str_equal);

  for (guint i = 0; i < update->fresh->len; i++)
    g_hash_table_insert (positions, (gpointer) update->rows->get_key (update->fresh->pdata[i]),
                         GUINT_TO_POINTER (i + 1));

  update->old = g_ptr_array_new_full (n, g_object_unref);
  update->old_rows = g_hash_table_new (g_str_hash, g_str_equal);
  update->wanted = g_new (guint, MAX (n, 1));
  for (guint i = 0; i < n; i++)
    {
      gpointer    row = g_list_model_get_item (G_LIST_MODEL (update->store), i);
      const char *key = update->rows->get_key (row);
      guint       position = GPOINTER_TO_UINT (g_hash_table_lookup (positions, key));

      g_ptr_array_add (update->old, row);
      g_hash_table_insert (update->old_rows, (gpointer) key, row);
      update->wanted[i] = position > 0 ? position - 1 : NOWHERE;
    }
}

static void
update_clear (Update *update)
{
  g_hash_table_unref (update->old_rows);
  g_ptr_array_unref (update->old);
  g_free (update->wanted);
}

/* Leaves in @wanted only a longest sequence that ascends: those rows need not move. Patience
 * sorting: ends[k] is the row that ends the best sequence of k + 1 rows. */
static void
keep_longest_ascending (guint *wanted, guint n)
{
  g_autofree guint  *ends = g_new (guint, MAX (n, 1));
  g_autofree guint  *before = g_new (guint, MAX (n, 1));
  g_autofree guint8 *is_kept = g_new0 (guint8, MAX (n, 1));
  guint              length = 0;

  for (guint i = 0; i < n; i++)
    {
      guint from = 0, to = length;

      if (wanted[i] == NOWHERE)
        continue;
      while (from < to)
        {
          guint middle = (from + to) / 2;

          if (wanted[ends[middle]] < wanted[i])
            from = middle + 1;
          else
            to = middle;
        }
      before[i] = from > 0 ? ends[from - 1] : NOWHERE;
      ends[from] = i;
      length = MAX (length, from + 1);
    }

  for (guint i = length > 0 ? ends[length - 1] : NOWHERE; i != NOWHERE; i = before[i])
    is_kept[i] = TRUE;
  for (guint i = 0; i < n; i++)
    if (!is_kept[i])
      wanted[i] = NOWHERE;
}

/* The row for what is to stand there: the one that showed it until now, if there was one. */
static gpointer
get_row (Update *update, guint position)
{
  gpointer fresh = update->fresh->pdata[position];
  gpointer row = g_hash_table_lookup (update->old_rows, update->rows->get_key (fresh));

  if (row == NULL)
    return fresh;
  update->rows->take (row, fresh);
  return row;
}

/* Puts the rows from @from to before @to in the place of @n_gone rows at @position of the store. */
static void
replace (Update *update, guint position, guint n_gone, guint from, guint to)
{
  g_autoptr (GPtrArray) rows = g_ptr_array_new ();

  if (n_gone == 0 && from == to)
    return;
  for (guint i = from; i < to; i++)
    g_ptr_array_add (rows, get_row (update, i));
  g_list_store_splice (update->store, position, n_gone, rows->pdata, rows->len);
}

void
cursus_keyed_list_update (GListStore *store, const GPtrArray *fresh, const CursusKeyedRows *rows)
{
  Update update = { store, rows, fresh };
  guint  n_done = 0, n_gone = 0;

  update_init (&update);
  keep_longest_ascending (update.wanted, update.old->len);

  for (guint i = 0; i < update.old->len; i++)
    {
      guint wanted = update.wanted[i];

      if (wanted == NOWHERE)
        {
          n_gone++;
          continue;
        }
      replace (&update, n_done, n_gone, n_done, wanted);
      get_row (&update, wanted);
      n_done = wanted + 1;
      n_gone = 0;
    }
  replace (&update, n_done, n_gone, n_done, fresh->len);
  update_clear (&update);
}
