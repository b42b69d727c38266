/* strand-origin.c - from which taxonomy a strand was taken, as far as that can be told
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "edit/strand-origin.h"

#include "edit/strand-updating.h"
#include "model/tag-tree.h"

/* In how many ways the strand of one project differs from that of another. */
static guint
count_changes (const CursusProject *project, const char *strand, const CursusProject *other)
{
  CursusStrandSources sources = { .project = project, .later = other };
  g_autoptr (GArray) changes = cursus_strand_changes_new (&sources, strand);

  return changes->len;
}

static gboolean
says_the_same (const CursusProject *a, const CursusProject *b, const char *strand)
{
  return cursus_project_lookup_strand (b, strand) != NULL && count_changes (a, strand, b) == 0 &&
         count_changes (b, strand, a) == 0;
}

/* Ids of one's own tags are made by chance: one that both have was taken in. A strand that has no
 * tag yet may have been, too. */
static gboolean
shares_a_tag (const CursusProject *project, const CursusProject *other, const char *strand)
{
  g_autoptr (GPtrArray) tags = cursus_tag_tree_subtree (project, strand);

  for (guint i = 0; i < tags->len; i++)
    {
      const char *id = ((const CursusRecord *) tags->pdata[i])->id;

      if (cursus_tag_tree_contains (other, strand, id))
        return TRUE;
    }
  return tags->len == 0;
}

const CursusProject *
cursus_strand_find_origin (const CursusProject *project, const char *strand,
                           const CursusProject *const *candidates, guint n,
                           const CursusProject *later)
{
  const CursusProject *origin = NULL;
  guint                least = G_MAXUINT;

  for (guint i = 0; i < n; i++)
    {
      guint n_changes;

      if (cursus_project_lookup_strand (candidates[i], strand) == NULL ||
          !shares_a_tag (project, candidates[i], strand) ||
          (later != NULL && says_the_same (candidates[i], later, strand)))
        continue;
      n_changes = count_changes (project, strand, candidates[i]);
      if (n_changes >= least)
        continue;
      least = n_changes;
      origin = candidates[i];
    }
  return origin;
}
