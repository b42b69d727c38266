/* tag-taking.c - strands and tags taken in from taxonomies, and given out as one
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "edit/tag-taking.h"

#include "model/references.h"
#include "model/tag-tree.h"
#include "model/taking.h"

static void
take_branch (CursusTaking *taking, const char *id)
{
  g_autoptr (GPtrArray) tags = cursus_tag_tree_subtree (cursus_taking_get_set (taking), id);

  for (guint i = 0; i < tags->len; i++)
    cursus_taking_bring (taking, CURSUS_TAGS, ((const CursusRecord *) tags->pdata[i])->id);
}

CursusProject *
cursus_take_tags (const CursusProject *project, const CursusProject *taxonomy,
                  const char *const *ids, guint n, CursusTakingDepth depth)
{
  g_autoptr (CursusTaking) taking = cursus_taking_new (project, taxonomy);

  for (guint i = 0; i < n; i++)
    {
      cursus_taking_bring (taking, CURSUS_STRANDS, ids[i]);
      cursus_taking_bring (taking, CURSUS_TAGS, ids[i]);
      if (depth == CURSUS_TAKE_BRANCH)
        take_branch (taking, ids[i]);
    }
  if (cursus_taking_get_project (taking) == project)
    return cursus_project_ref (project);
  return cursus_taking_end (taking);
}

/* The successors that do not come along. */
static GHashTable *
find_outside (const CursusProject *project, const GPtrArray *tags, const char *strand)
{
  GHashTable *outside = g_hash_table_new (g_str_hash, g_str_equal);

  for (guint i = 0; i < tags->len; i++)
    {
      const char *successor = ((const CursusTag *) tags->pdata[i])->superseded_by;

      if (successor != NULL && !cursus_tag_tree_contains (project, strand, successor))
        g_hash_table_add (outside, (gpointer) successor);
    }
  return outside;
}

CursusProject *
cursus_export_strand (const CursusProject *project, const char *strand)
{
  const CursusStrand *record = cursus_project_lookup_strand (project, strand);
  g_autoptr (GPtrArray) strands = g_ptr_array_new ();
  g_autoptr (GPtrArray) tags = NULL;
  g_autoptr (GHashTable) outside = NULL;
  g_autoptr (CursusProject) taxonomy = NULL;
  CursusProjectContents contents = { .minor = cursus_project_get_minor (project),
                                     .language = cursus_project_get_language (project) };

  if (record != NULL)
    g_ptr_array_add (strands, (gpointer) record);
  tags = cursus_tag_tree_subtree (project, strand);
  if (record == NULL)
    g_ptr_array_set_size (tags, 0);
  outside = find_outside (project, tags, strand);

  contents.records[CURSUS_STRANDS] = strands;
  contents.records[CURSUS_TAGS] = tags;
  taxonomy = cursus_project_new (&contents);
  return cursus_references_removed (taxonomy, outside, NULL);
}
