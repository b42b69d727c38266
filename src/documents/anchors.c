/* anchors.c - where references in a document lead
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "documents/anchors.h"

static void
take_headings (CursusBlock *block, GHashTable *owners)
{
  if (block->type == CURSUS_BLOCK_HEADING && block->anchor != NULL &&
      !g_hash_table_contains (owners, block->anchor))
    g_hash_table_insert (owners, g_strdup (block->anchor), block);
  for (guint i = 0; i < cursus_block_n (block); i++)
    take_headings (block->children->pdata[i], owners);
}

static void
settle_anchor (CursusBlock *block, GHashTable *owners)
{
  CursusBlock *owner = g_hash_table_lookup (owners, block->anchor);

  if (owner == NULL)
    g_hash_table_insert (owners, g_strdup (block->anchor), block);
  else if (owner != block)
    g_clear_pointer (&block->anchor, g_free);
}

static void
settle_anchors (CursusBlock *block, GHashTable *owners)
{
  if (block->anchor != NULL)
    settle_anchor (block, owners);
  for (guint i = 0; i < cursus_block_n (block); i++)
    settle_anchors (block->children->pdata[i], owners);
}

/* @within: the anchors of the blocks around this one, which need no way to themselves. */
static void
settle_targets (CursusBlock *block, GHashTable *owners, GHashTable *within)
{
  if (block->anchor != NULL)
    g_hash_table_add (within, block->anchor);
  for (guint i = 0; block->content != NULL && i < block->content->runs->len; i++)
    {
      CursusRun *run = &g_array_index (block->content->runs, CursusRun, i);

      if (run->target != NULL && (!g_hash_table_contains (owners, run->target) ||
                                  g_hash_table_contains (within, run->target)))
        g_clear_pointer (&run->target, g_free);
    }
  for (guint i = 0; i < cursus_block_n (block); i++)
    settle_targets (block->children->pdata[i], owners, within);
  if (block->anchor != NULL)
    g_hash_table_remove (within, block->anchor);
}

void
cursus_anchors_settle (CursusBlock *body)
{
  g_autoptr (GHashTable) owners = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  g_autoptr (GHashTable) within = g_hash_table_new (g_str_hash, g_str_equal);

  take_headings (body, owners);
  settle_anchors (body, owners);
  settle_targets (body, owners, within);
}
