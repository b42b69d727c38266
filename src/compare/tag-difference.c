/* tag-difference.c - strands and tags, which stand in each other, on the way to another project
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "compare/difference-private.h"
#include "model/tag-tree.h"

#include <string.h>

static const CursusTag *
nth_tag (const CursusProject *project, guint nth)
{
  return (const CursusTag *) cursus_project_nth (project, CURSUS_TAGS, nth);
}

static gboolean
have_same_tags (const Difference *difference)
{
  return cursus_project_get_sequence (difference->now, CURSUS_TAGS) ==
         cursus_project_get_sequence (difference->to, CURSUS_TAGS);
}

/* The ids of the tags that stand directly in @parent. */
static GPtrArray *
collect_siblings (const CursusProject *project, const char *parent)
{
  GPtrArray *ids = g_ptr_array_new ();

  for (guint i = 0; i < cursus_project_n (project, CURSUS_TAGS); i++)
    if (strcmp (nth_tag (project, i)->parent, parent) == 0)
      g_ptr_array_add (ids, nth_tag (project, i)->record.id);
  return ids;
}

static void
add_strands (Difference *difference)
{
  const CursusProject *to = difference->to;

  for (guint i = 0; i < cursus_project_n (to, CURSUS_STRANDS); i++)
    {
      CursusRecord *strand = (CursusRecord *) cursus_project_nth (to, CURSUS_STRANDS, i);
      const char   *after = i > 0 ? cursus_project_nth (to, CURSUS_STRANDS, i - 1)->id : "";

      if (cursus_project_lookup (difference->now, strand->id, NULL) == NULL)
        difference_take (difference, cursus_add_new_for ("strands", after, &strand, 1));
    }
}

static void
add_tag (Difference *difference, const CursusTag *tag)
{
  g_autoptr (CursusTag) quoted = cursus_tag_copy (tag);
  CursusRecord *item = &quoted->record;

  /* The addition says what it stands in. */
  cursus_record_set_string (item, &quoted->parent, NULL);
  difference_take (difference, cursus_add_new_for (tag->parent, NULL, &item, 1));
}

static void
move_tag (Difference *difference, const char *id, const char *before, const char *parent,
          const char *after)
{
  g_autoptr (CursusSide) old = difference_side (&cursus_old_table, NULL, NULL);
  g_autoptr (CursusSide) new = difference_side (&cursus_new_table, NULL, after);

  cursus_record_set_string (&old->record, &old->into, before);
  cursus_record_set_string (&new->record, &new->into, parent);
  difference_take (difference, cursus_move_new_for (id, NULL, old, new));
}

/* Adds what is missing and moves what stands in something else, parents first. */
void
difference_add_tags (Difference *difference)
{
  const CursusProject *to = difference->to;

  if (have_same_tags (difference))
    return;

  add_strands (difference);
  for (guint i = 0; i < cursus_project_n (to, CURSUS_TAGS); i++)
    {
      const CursusTag *tag = nth_tag (to, i);
      const CursusTag *now = cursus_project_lookup_tag (difference->now, tag->record.id);

      if (now == NULL)
        add_tag (difference, tag);
      else if (strcmp (now->parent, tag->parent) != 0)
        move_tag (difference, tag->record.id, now->parent, tag->parent, NULL);
    }
}

static void
move_sibling (Difference *difference, const char *id, const char *after, gpointer parent)
{
  move_tag (difference, id, parent, parent, after);
}

static void
order_in (Difference *difference, const char *parent)
{
  g_autoptr (CursusProject) from = cursus_project_ref (difference->now);
  g_autoptr (GPtrArray) ids = collect_siblings (from, parent);
  g_autoptr (GPtrArray) wanted = collect_siblings (difference->to, parent);

  difference_order (difference, ids, wanted, move_sibling, (gpointer) parent);
}

static gboolean
is_other_order (const CursusProject *from, const CursusProject *to)
{
  guint n = cursus_project_n (from, CURSUS_TAGS);

  if (n != cursus_project_n (to, CURSUS_TAGS))
    return TRUE;
  for (guint i = 0; i < n; i++)
    if (strcmp (nth_tag (from, i)->record.id, nth_tag (to, i)->record.id) != 0)
      return TRUE;
  return FALSE;
}

/* Puts the tags of each strand and tag in order, when all are there and in what they belong. */
void
difference_order_tags (Difference *difference)
{
  const CursusProject *to = difference->to;
  g_autoptr (GHashTable) done = g_hash_table_new (g_str_hash, g_str_equal);

  if (have_same_tags (difference))
    return;
  /* What was no tag before could not be added as one before that was gone. */
  difference_add_tags (difference);
  if (!is_other_order (difference->now, to))
    return;
  for (guint i = 0; i < cursus_project_n (to, CURSUS_TAGS); i++)
    if (g_hash_table_add (done, nth_tag (to, i)->parent))
      order_in (difference, nth_tag (to, i)->parent);
}
