/* tag-dropping.c - a strand or tag put where somebody lets it fall in a list of them
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "edit/tag-dropping.h"

#include "edit/tagging.h"
#include "model/strand.h"
#include "model/tag-tree.h"

#include <string.h>

static const CursusTag *
nth_tag (const CursusProject *project, guint nth)
{
  return (const CursusTag *) cursus_project_nth (project, CURSUS_TAGS, nth);
}

static gboolean
stands_in (const CursusProject *project, const char *id, const char *outer)
{
  const CursusTag *tag = cursus_project_lookup_tag (project, id);

  return strcmp (id, outer) == 0 || (tag != NULL && stands_in (project, tag->parent, outer));
}

/* How many tags stand in the same before @id, without the one that is carried. */
static guint
count_before (const CursusProject *project, const CursusTag *tag, const char *carried)
{
  guint n = 0;

  for (guint i = 0; nth_tag (project, i) != tag; i++)
    if (strcmp (nth_tag (project, i)->parent, tag->parent) == 0 &&
        strcmp (nth_tag (project, i)->record.id, carried) != 0)
      n++;
  return n;
}

static gboolean
has_tags (const CursusProject *project, const char *id, const char *but)
{
  for (guint i = 0; i < cursus_project_n (project, CURSUS_TAGS); i++)
    if (strcmp (nth_tag (project, i)->parent, id) == 0 &&
        strcmp (nth_tag (project, i)->record.id, but) != 0)
      return TRUE;
  return FALSE;
}

/* --- tags --- */

static CursusProject *
drop_at_tag (const CursusProject *project, const char *id, const CursusTag *target,
             CursusDropSide side)
{
  guint before = count_before (project, target, id);

  if (stands_in (project, target->record.id, id))
    return cursus_project_ref (project);
  if (side == CURSUS_DROP_BEFORE)
    return cursus_move_tag (project, id, target->parent, before);
  if (side == CURSUS_DROP_INTO)
    return cursus_move_tag (project, id, target->record.id, CURSUS_NOWHERE);
  if (has_tags (project, target->record.id, id))
    return cursus_move_tag (project, id, target->record.id, 0);
  return cursus_move_tag (project, id, target->parent, before + 1);
}

static CursusProject *
drop_at_strand (const CursusProject *project, const char *id, const char *strand,
                CursusDropSide side)
{
  guint at = cursus_project_find (project, CURSUS_STRANDS, strand);

  if (side == CURSUS_DROP_BEFORE && at > 0)
    return cursus_move_tag (project, id, cursus_project_nth (project, CURSUS_STRANDS, at - 1)->id,
                            CURSUS_NOWHERE);
  return cursus_move_tag (project, id, strand, side == CURSUS_DROP_AFTER ? 0 : CURSUS_NOWHERE);
}

/* --- strands --- */

static const char *
find_strand (const CursusProject *project, const char *id)
{
  const CursusTag *tag = cursus_project_lookup_tag (project, id);

  return tag != NULL ? find_strand (project, tag->parent) : id;
}

CursusProject *
cursus_drop_tag (const CursusProject *project, const char *id, const char *target,
                 CursusDropSide side)
{
  const CursusTag *at = cursus_project_lookup_tag (project, target);
  const char      *strand = find_strand (project, target);

  if (cursus_project_lookup_strand (project, strand) == NULL || strcmp (id, target) == 0)
    return cursus_project_ref (project);
  if (cursus_project_lookup_strand (project, id) != NULL)
    return cursus_move_strand (project, id, cursus_project_find (project, CURSUS_STRANDS, strand));
  if (cursus_project_lookup_tag (project, id) == NULL)
    return cursus_project_ref (project);
  return at != NULL ? drop_at_tag (project, id, at, side) :
                      drop_at_strand (project, id, strand, side);
}
