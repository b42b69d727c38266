/* tag-merging.c - marks moved from one tag to another, and two tags made one
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "edit/tag-merging.h"

#include "edit/removing.h"
#include "edit/renaming.h"
#include "edit/rewrite.h"
#include "edit/tagging.h"
#include "model/module.h"
#include "model/rule.h"
#include "model/tag-tree.h"

#include <string.h>

/* --- marks --- */

/* Both notes, each language on its own; what both say is said once. */
static CursusText *
join_notes (const CursusText *a, const CursusText *b)
{
  CursusText *joined = a != NULL ? cursus_text_ref ((CursusText *) a) : NULL;

  for (guint i = 0; i < cursus_text_n (b); i++)
    {
      const char      *language;
      const char      *more = cursus_text_nth (b, i, &language);
      const char      *said = cursus_text_get (joined, language);
      g_autofree char *both = NULL;
      CursusText      *next;

      if (said != NULL && strcmp (said, more) == 0)
        continue;
      both = said != NULL ? g_strconcat (said, "\n", more, NULL) : g_strdup (more);
      next = cursus_text_with (joined, language, both);
      g_clear_pointer (&joined, cursus_text_unref);
      joined = next;
    }
  return joined;
}

/* One mark of two; what is said at the higher level counts. */
static CursusMark *
join_marks (const CursusMark *kept, const CursusMark *moved)
{
  CursusMark *mark = cursus_mark_copy (moved->level > kept->level ? moved : kept);

  cursus_record_set_string (&mark->record, &mark->tag, kept->tag);
  mark->is_assessed = kept->is_assessed || moved->is_assessed;
  if (mark->record.source == NULL)
    cursus_record_set_string (&mark->record, &mark->record.source,
                              kept->record.source != NULL ? kept->record.source :
                                                            moved->record.source);
  g_clear_pointer (&mark->record.note, cursus_text_unref);
  mark->record.note = join_notes (kept->record.note, moved->record.note);
  return mark;
}

typedef struct
{
  const char *from;
  const char *to;
} Move;

static void
move_mark (CursusRecord *copy, gpointer data)
{
  const Move   *move = data;
  CursusModule *module = (CursusModule *) copy;
  guint         from = cursus_module_find_mark (module, move->from);
  guint         to = cursus_module_find_mark (module, move->to);
  g_autoptr (CursusMark) mark = NULL;
  CursusRecord *record;

  if (from == CURSUS_NOWHERE)
    return;
  if (to == CURSUS_NOWHERE)
    {
      mark = cursus_mark_copy ((const CursusMark *) module->marks->items[from]);
      cursus_record_set_string (&mark->record, &mark->tag, move->to);
      to = from;
    }
  else
    mark = join_marks ((const CursusMark *) module->marks->items[to],
                       (const CursusMark *) module->marks->items[from]);

  record = &mark->record;
  cursus_record_set_records (copy, &module->marks,
                             cursus_records_splice (module->marks, to, 1, &record, 1));
  if (from != to)
    cursus_record_set_records (copy, &module->marks,
                               cursus_records_splice (module->marks, from, 1, NULL, 0));
}

CursusProject *
cursus_move_marks (const CursusProject *project, const char *from, const char *to)
{
  Move move = { from, to };
  g_autoptr (GPtrArray) modules = g_ptr_array_new ();

  if (strcmp (from, to) == 0 || cursus_project_lookup_tag (project, from) == NULL ||
      cursus_project_lookup_tag (project, to) == NULL)
    return cursus_project_ref (project);

  for (guint i = 0; i < cursus_project_n (project, CURSUS_MODULES); i++)
    {
      const CursusModule *module = cursus_project_nth_module (project, i);

      if (cursus_module_find_mark (module, from) != CURSUS_NOWHERE)
        g_ptr_array_add (modules, module->record.id);
    }
  return cursus_rewrite (project, (const char *const *) modules->pdata, modules->len, move_mark,
                         &move);
}

/* --- one tag of two --- */

/* The tags that stand directly in @tag go where @into is, behind what stands there. */
static CursusProject *
move_inner (const CursusProject *project, const char *tag, const char *into)
{
  CursusProject *moved = cursus_project_ref (project);

  for (guint i = 0; i < cursus_project_n (project, CURSUS_TAGS); i++)
    {
      const CursusTag *inner = (const CursusTag *) cursus_project_nth (project, CURSUS_TAGS, i);

      if (strcmp (inner->parent, tag) == 0)
        cursus_rewrite_take (&moved,
                             cursus_move_tag (moved, inner->record.id, into, CURSUS_NOWHERE));
    }
  return moved;
}

/* Of two waivers that speak of one thing now the first stays. */
static void
drop_doubled_waivers (CursusRule *rule)
{
  g_autoptr (GHashTable) told = g_hash_table_new (g_str_hash, g_str_equal);

  for (guint i = 0; i < cursus_records_n (rule->waivers);)
    {
      const char *about = ((const CursusWaiver *) rule->waivers->items[i])->about;

      if (about == NULL || g_hash_table_add (told, (gpointer) about))
        i++;
      else
        cursus_record_set_records (&rule->record, &rule->waivers,
                                   cursus_records_splice (rule->waivers, i, 1, NULL, 0));
    }
}

/* Rules, and tags that were superseded, refer to @into instead of @tag. */
static CursusProject *
move_references (const CursusProject *project, const char *tag, const char *into)
{
  static const CursusRecordType types[] = { CURSUS_TAGS, CURSUS_RULES };
  CursusProject                *moved = cursus_project_ref (project);
  g_autoptr (GHashTable) renaming = cursus_renaming_new ();

  g_hash_table_insert (renaming, g_strdup (tag), g_strdup (into));
  for (guint t = 0; t < G_N_ELEMENTS (types); t++)
    for (guint i = 0; i < cursus_project_n (project, types[t]); i++)
      {
        const CursusRecord *record = cursus_project_nth (project, types[t], i);
        g_autoptr (CursusRecord) next = NULL;

        if (strcmp (record->id, tag) == 0)
          continue;
        next = cursus_renaming_apply (renaming, record);
        if (types[t] == CURSUS_RULES)
          drop_doubled_waivers ((CursusRule *) next);
        if (!cursus_record_equal (next, record))
          cursus_rewrite_take (&moved, cursus_project_with (moved, next));
      }
  return moved;
}

/* What would come after itself comes after nothing. */
static void
drop_own_successor (CursusRecord *copy, gpointer data)
{
  CursusTag *tag = (CursusTag *) copy;

  if (g_strcmp0 (tag->superseded_by, copy->id) == 0)
    cursus_record_set_string (copy, &tag->superseded_by, NULL);
}

CursusProject *
cursus_merge_tags (const CursusProject *project, const char *tag, const char *into)
{
  const CursusTag *record = cursus_project_lookup_tag (project, tag);
  CursusProject   *merged;

  if (record == NULL || cursus_project_lookup_tag (project, into) == NULL ||
      strcmp (tag, into) == 0)
    return cursus_project_ref (project);

  merged = cursus_move_marks (project, tag, into);
  if (cursus_tag_tree_contains (merged, tag, into))
    cursus_rewrite_take (&merged, cursus_move_tag (merged, into, record->parent, CURSUS_NOWHERE));
  cursus_rewrite_take (&merged, move_inner (merged, tag, into));
  cursus_rewrite_take (&merged, move_references (merged, tag, into));
  cursus_rewrite_take (&merged, cursus_rewrite (merged, &into, 1, drop_own_successor, NULL));
  cursus_rewrite_take (&merged, cursus_remove (merged, &tag, 1));
  return merged;
}
