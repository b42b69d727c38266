/* table-list.c - the tables of a document, for formats that hold nothing else
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "export/table-list.h"

#include "export/plain-text.h"

typedef struct
{
  GArray  *entries;
  char    *title;
  guint    n_below; /* tables below that title */
  gboolean is_landscape;
} Walk;

static void
clear_entry (gpointer data)
{
  g_free (((CursusTableEntry *) data)->title);
}

static void
read_heading (Walk *walk, const CursusBlock *heading)
{
  g_autofree char *words = cursus_inline_dup_plain_text (heading->content);

  g_free (walk->title);
  walk->title = heading->number != NULL ? g_strconcat (heading->number, " ", words, NULL) :
                                          g_steal_pointer (&words);
  walk->n_below = 0;
}

static void
add_table (Walk *walk, const CursusBlock *table)
{
  CursusTableEntry entry = { .table = table, .is_landscape = walk->is_landscape };

  walk->n_below++;
  entry.title = walk->n_below == 1 ? g_strdup (walk->title) :
                                     g_strdup_printf ("%s (%u)", walk->title, walk->n_below);
  g_array_append_val (walk->entries, entry);
}

static void
visit (Walk *walk, const CursusBlock *block)
{
  gboolean was_landscape = walk->is_landscape;

  if (block->type == CURSUS_BLOCK_TABLE)
    {
      add_table (walk, block);
      return;
    }
  if (block->type == CURSUS_BLOCK_HEADING)
    read_heading (walk, block);
  walk->is_landscape |= block->is_landscape;
  for (guint i = 0; i < cursus_block_n (block); i++)
    visit (walk, cursus_block_nth (block, i));
  walk->is_landscape = was_landscape;
}

GArray *
cursus_table_list_new (const CursusPaper *paper)
{
  Walk walk = { g_array_new (FALSE, TRUE, sizeof (CursusTableEntry)), g_strdup (paper->title), 0,
                paper->is_landscape };

  g_array_set_clear_func (walk.entries, clear_entry);
  visit (&walk, paper->body);
  g_free (walk.title);
  return walk.entries;
}

static gboolean
has_table (const CursusBlock *block)
{
  if (block->type == CURSUS_BLOCK_TABLE)
    return TRUE;
  for (guint i = 0; i < cursus_block_n (block); i++)
    if (has_table (cursus_block_nth (block, i)))
      return TRUE;
  return FALSE;
}

gboolean
cursus_paper_has_tables (const CursusPaper *paper)
{
  return has_table (paper->body);
}
