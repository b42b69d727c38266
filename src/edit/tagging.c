/* tagging.c - strands and tags of one's own: added, put elsewhere, retired
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "edit/tagging.h"

#include "edit/rewrite.h"
#include "model/tag-tree.h"

#include <string.h>

/* --- added --- */

/* Colours that people with any sight tell apart, and that go with those of the strands that come
 * with the program. */
static const int colours[] = {
  0x1a5fb4, 0xe66100, 0x813d9c, 0x26a269, 0xa51d2d, 0xe5a50a, 0x63452c, 0x0ab9dc,
};

/* A strand may have any colour, also one hardly unlike one of these. */
#define NEAR 64

static gboolean
is_near (int a, int b)
{
  int distance = 0;

  for (int shift = 0; shift <= 16; shift += 8)
    distance += ABS (((a >> shift) & 0xff) - ((b >> shift) & 0xff));
  return distance < NEAR;
}

static gboolean
has_colour (const CursusProject *project, int colour)
{
  for (guint i = 0; i < cursus_project_n (project, CURSUS_STRANDS); i++)
    {
      int other = ((const CursusStrand *) cursus_project_nth (project, CURSUS_STRANDS, i))->colour;

      if (other != CURSUS_NOT_STATED && is_near (other, colour))
        return TRUE;
    }
  return FALSE;
}

static int
find_colour (const CursusProject *project)
{
  for (guint i = 0; i < G_N_ELEMENTS (colours); i++)
    if (!has_colour (project, colours[i]))
      return colours[i];
  return colours[cursus_project_n (project, CURSUS_STRANDS) % G_N_ELEMENTS (colours)];
}

static gboolean
has_letter (const CursusProject *project, const char *letter)
{
  for (guint i = 0; i < cursus_project_n (project, CURSUS_STRANDS); i++)
    if (g_strcmp0 (((const CursusStrand *) cursus_project_nth (project, CURSUS_STRANDS, i))->letter,
                   letter) == 0)
      return TRUE;
  return FALSE;
}

/* The first letter of the title that no strand has, or none. */
static char *
dup_letter (const CursusProject *project, const char *title)
{
  for (const char *at = title; *at != '\0'; at = g_utf8_next_char (at))
    {
      gunichar c = g_utf8_get_char (at);
      char     letter[2] = { (char) g_ascii_toupper ((char) c), '\0' };

      if (c < 0x80 && g_ascii_isalpha ((char) c) && !has_letter (project, letter))
        return g_strdup (letter);
    }
  return NULL;
}

CursusProject *
cursus_add_strand (const CursusProject *project, const char *title, char **id)
{
  char            *new_id = cursus_rewrite_new_id (project, cursus_strand_table.letter);
  g_autofree char *letter = dup_letter (project, title);
  g_autoptr (CursusStrand) strand = cursus_strand_new (new_id);

  cursus_record_set_text (&strand->record, &strand->title, cursus_project_get_language (project),
                          title);
  cursus_record_set_string (&strand->record, &strand->letter, letter);
  strand->colour = find_colour (project);
  cursus_rewrite_return_id (new_id, id);
  return cursus_rewrite_insert (project, NULL, &strand->record);
}

static gboolean
is_parent (const CursusProject *project, const char *id)
{
  return cursus_project_lookup_strand (project, id) != NULL ||
         cursus_project_lookup_tag (project, id) != NULL;
}

CursusProject *
cursus_add_tag (const CursusProject *project, const char *parent, const char *title, char **id)
{
  char *new_id;
  g_autoptr (CursusTag) tag = NULL;
  g_autoptr (CursusProject) with = NULL;

  if (id != NULL)
    *id = NULL;
  if (!is_parent (project, parent))
    return cursus_project_ref (project);

  new_id = cursus_rewrite_new_id (project, cursus_tag_table.letter);
  tag = cursus_tag_new (new_id);
  cursus_record_set_string (&tag->record, &tag->parent, parent);
  cursus_record_set_text (&tag->record, &tag->title, cursus_project_get_language (project), title);
  cursus_rewrite_return_id (new_id, id);
  with = cursus_rewrite_insert (project, NULL, &tag->record);
  return cursus_tag_tree_sorted (with);
}

/* --- put elsewhere --- */

/* All records of a type but for the one at @position, in a new array that lends them. */
static GPtrArray *
list_others (const CursusProject *project, CursusRecordType type, guint position)
{
  GPtrArray *others = g_ptr_array_new ();

  for (guint i = 0; i < cursus_project_n (project, type); i++)
    if (i != position)
      g_ptr_array_add (others, (gpointer) cursus_project_nth (project, type, i));
  return others;
}

/* Where in @tags the one stands that is the nth of those in @parent; the end if there are fewer. */
static guint
find_sibling (const GPtrArray *tags, const char *parent, guint nth)
{
  for (guint i = 0; i < tags->len; i++)
    if (strcmp (((const CursusTag *) tags->pdata[i])->parent, parent) == 0 && nth-- == 0)
      return i;
  return tags->len;
}

/* @project with other records of a type, or itself if they are the same in the same order. */
static CursusProject *
with_order (const CursusProject *project, CursusRecordType type, const GPtrArray *records)
{
  gboolean is_same = TRUE;

  for (guint i = 0; i < records->len; i++)
    is_same = is_same && cursus_project_nth (project, type, i) == records->pdata[i];
  if (is_same)
    return cursus_project_ref (project);
  return cursus_project_splice (project, type, 0, records->len,
                                (CursusRecord *const *) records->pdata, records->len);
}

/* Tags in the order of a file again; @project itself if nothing differs from @before. */
static CursusProject *
sorted (const CursusProject *project, const CursusProject *before)
{
  g_autoptr (CursusProject) next = cursus_tag_tree_sorted (project);
  guint n = cursus_project_n (next, CURSUS_TAGS);

  for (guint i = 0; i < n; i++)
    if (cursus_project_nth (next, CURSUS_TAGS, i) != cursus_project_nth (before, CURSUS_TAGS, i))
      return g_steal_pointer (&next);
  return cursus_project_ref (before);
}

CursusProject *
cursus_move_tag (const CursusProject *project, const char *tag, const char *parent, guint position)
{
  const CursusTag *record = cursus_project_lookup_tag (project, tag);
  g_autoptr (CursusTag) next = NULL;
  g_autoptr (GPtrArray) tags = NULL;
  g_autoptr (CursusProject) moved = NULL;

  if (record == NULL || !is_parent (project, parent) ||
      cursus_tag_tree_contains (project, tag, parent))
    return cursus_project_ref (project);

  if (strcmp (record->parent, parent) == 0)
    next = cursus_tag_ref (record);
  else
    {
      next = cursus_tag_copy (record);
      cursus_record_set_string (&next->record, &next->parent, parent);
    }
  tags = list_others (project, CURSUS_TAGS, cursus_project_find (project, CURSUS_TAGS, tag));
  g_ptr_array_insert (tags, (int) find_sibling (tags, parent, position), next);
  moved = with_order (project, CURSUS_TAGS, tags);
  return sorted (moved, project);
}

CursusProject *
cursus_move_strand (const CursusProject *project, const char *strand, guint position)
{
  guint from = cursus_project_find (project, CURSUS_STRANDS, strand);
  g_autoptr (GPtrArray) strands = NULL;
  g_autoptr (CursusProject) moved = NULL;

  if (from == CURSUS_NOWHERE)
    return cursus_project_ref (project);

  strands = list_others (project, CURSUS_STRANDS, from);
  g_ptr_array_insert (strands, (int) MIN (position, strands->len),
                      (gpointer) cursus_project_nth (project, CURSUS_STRANDS, from));
  moved = with_order (project, CURSUS_STRANDS, strands);
  return moved == project ? cursus_project_ref (project) : cursus_tag_tree_sorted (moved);
}

/* --- out of use --- */

static void
confirm (CursusRecord *copy, const char *name)
{
  cursus_record_set_assumed (copy, cursus_table_lookup_field (copy->table, name), FALSE);
}

static void
retire (CursusRecord *copy, gpointer data)
{
  if (copy->table != &cursus_tag_table)
    return;
  ((CursusTag *) copy)->is_retired = GPOINTER_TO_INT (data);
  confirm (copy, "retired");
}

CursusProject *
cursus_retire (const CursusProject *project, const char *const *ids, guint n, gboolean is_retired)
{
  return cursus_rewrite (project, ids, n, retire, GINT_TO_POINTER (is_retired));
}

/* Whether @tag comes, sooner or later, after @from. */
static gboolean
comes_after (const CursusProject *project, const char *tag, const char *from)
{
  guint n = cursus_project_n (project, CURSUS_TAGS);

  /* Files may go round in circles; none is longer than there are tags. */
  for (guint i = 0; i <= n && from != NULL; i++)
    {
      const CursusTag *at = cursus_project_lookup_tag (project, from);

      if (strcmp (from, tag) == 0)
        return TRUE;
      from = at != NULL ? at->superseded_by : NULL;
    }
  return FALSE;
}

static void
set_successor (CursusRecord *copy, gpointer data)
{
  cursus_record_set_string (copy, &((CursusTag *) copy)->superseded_by, data);
  confirm (copy, "superseded-by");
}

CursusProject *
cursus_set_successor (const CursusProject *project, const char *tag, const char *successor)
{
  if (cursus_project_lookup_tag (project, tag) == NULL ||
      (successor != NULL && (cursus_project_lookup_tag (project, successor) == NULL ||
                             comes_after (project, tag, successor))))
    return cursus_project_ref (project);
  return cursus_rewrite (project, &tag, 1, set_successor, (gpointer) successor);
}
