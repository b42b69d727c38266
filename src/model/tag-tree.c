/* tag-tree.c - the order of tags, which stand in strands and in each other
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "model/tag-tree.h"

#include <string.h>

/* For every id of a strand or tag, the tags that stand directly in it. */
static GHashTable *
group_by_parent (const CursusProject *project)
{
  GHashTable *children =
    g_hash_table_new_full (g_str_hash, g_str_equal, NULL, (GDestroyNotify) g_ptr_array_unref);
  guint n = cursus_project_n (project, CURSUS_TAGS);

  for (guint i = 0; i < n; i++)
    {
      const CursusRecord *tag = cursus_project_nth (project, CURSUS_TAGS, i);
      char               *parent = ((const CursusTag *) tag)->parent;
      GPtrArray          *siblings = g_hash_table_lookup (children, parent);

      if (siblings == NULL)
        {
          siblings = g_ptr_array_new ();
          g_hash_table_insert (children, parent, siblings);
        }
      g_ptr_array_add (siblings, (gpointer) tag);
    }
  return children;
}

static void
append_subtree (GHashTable *children, const char *id, GPtrArray *tags)
{
  const GPtrArray *siblings = g_hash_table_lookup (children, id);

  for (guint i = 0; siblings != NULL && i < siblings->len; i++)
    {
      g_ptr_array_add (tags, siblings->pdata[i]);
      append_subtree (children, ((const CursusRecord *) siblings->pdata[i])->id, tags);
    }
}

GPtrArray *
cursus_tag_tree_subtree (const CursusProject *project, const char *id)
{
  g_autoptr (GHashTable) children = group_by_parent (project);
  GPtrArray *tags = g_ptr_array_new ();

  append_subtree (children, id, tags);
  return tags;
}

gboolean
cursus_tag_tree_contains (const CursusProject *project, const char *id, const char *tag_id)
{
  const CursusTag *tag;

  if (strcmp (id, tag_id) == 0)
    return TRUE;

  tag = cursus_project_lookup_tag (project, tag_id);
  return tag != NULL && cursus_tag_tree_contains (project, id, tag->parent);
}

GPtrArray *
cursus_tag_tree_path (const CursusProject *project, const CursusTag *tag)
{
  GPtrArray       *path = g_ptr_array_new ();
  const char      *parent = tag->parent;
  const CursusTag *outer;

  while ((outer = cursus_project_lookup_tag (project, parent)) != NULL)
    {
      g_ptr_array_insert (path, 0, (gpointer) outer);
      parent = outer->parent;
    }
  g_ptr_array_insert (path, 0, (gpointer) cursus_project_lookup_strand (project, parent));
  return path;
}

CursusProject *
cursus_tag_tree_sorted (const CursusProject *project)
{
  g_autoptr (GHashTable) children = group_by_parent (project);
  g_autoptr (GPtrArray) tags = g_ptr_array_new ();
  guint n_strands = cursus_project_n (project, CURSUS_STRANDS);
  guint n_tags = cursus_project_n (project, CURSUS_TAGS);

  for (guint i = 0; i < n_strands; i++)
    append_subtree (children, cursus_project_nth (project, CURSUS_STRANDS, i)->id, tags);
  g_assert (tags->len == n_tags);

  return cursus_project_splice (project, CURSUS_TAGS, 0, n_tags,
                                (CursusRecord *const *) tags->pdata, tags->len);
}
