/* tag-nudging.c - a strand or tag put one step elsewhere in the tree, as keys do it
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "edit/tag-nudging.h"

#include "edit/tagging.h"
#include "model/strand.h"

#include <string.h>

/* The tags that stand in the same as @tag, in their order, and where it is among them. */
static GPtrArray *
list_siblings (const CursusProject *project, const CursusTag *tag, guint *at)
{
  GPtrArray *siblings = g_ptr_array_new ();

  for (guint i = 0; i < cursus_project_n (project, CURSUS_TAGS); i++)
    {
      const CursusTag *other = (const CursusTag *) cursus_project_nth (project, CURSUS_TAGS, i);

      if (strcmp (other->parent, tag->parent) != 0)
        continue;
      if (other == tag)
        *at = siblings->len;
      g_ptr_array_add (siblings, (gpointer) other);
    }
  return siblings;
}

static CursusProject *
move_in (const CursusProject *project, const CursusTag *tag)
{
  guint at = 0;
  g_autoptr (GPtrArray) siblings = list_siblings (project, tag, &at);

  if (at == 0)
    return cursus_project_ref (project);
  return cursus_move_tag (project, tag->record.id,
                          ((const CursusRecord *) siblings->pdata[at - 1])->id, CURSUS_NOWHERE);
}

static CursusProject *
move_out (const CursusProject *project, const CursusTag *tag)
{
  const CursusTag *parent = cursus_project_lookup_tag (project, tag->parent);
  guint            at = 0;

  if (parent == NULL)
    return cursus_project_ref (project);
  g_ptr_array_unref (list_siblings (project, parent, &at));
  return cursus_move_tag (project, tag->record.id, parent->parent, at + 1);
}

static CursusProject *
move_by (const CursusProject *project, const CursusTag *tag, int by)
{
  guint at = 0;
  g_autoptr (GPtrArray) siblings = list_siblings (project, tag, &at);

  if (by < 0 ? at == 0 : at + 1 >= siblings->len)
    return cursus_project_ref (project);
  return cursus_move_tag (project, tag->record.id, tag->parent, (guint) ((int) at + by));
}

static CursusProject *
move_strand_by (const CursusProject *project, const char *id, int by)
{
  guint at = cursus_project_find (project, CURSUS_STRANDS, id);

  if (by < 0 ? at == 0 : at + 1 >= cursus_project_n (project, CURSUS_STRANDS))
    return cursus_project_ref (project);
  return cursus_move_strand (project, id, (guint) ((int) at + by));
}

CursusProject *
cursus_nudge_tag (const CursusProject *project, const char *id, CursusNudge nudge)
{
  const CursusTag *tag = cursus_project_lookup_tag (project, id);
  int              by = nudge == CURSUS_NUDGE_UP ? -1 : 1;
  gboolean         is_along = nudge == CURSUS_NUDGE_UP || nudge == CURSUS_NUDGE_DOWN;

  if (tag != NULL && is_along)
    return move_by (project, tag, by);
  if (tag != NULL)
    return nudge == CURSUS_NUDGE_IN ? move_in (project, tag) : move_out (project, tag);
  if (is_along && cursus_project_lookup_strand (project, id) != NULL)
    return move_strand_by (project, id, by);
  return cursus_project_ref (project);
}
