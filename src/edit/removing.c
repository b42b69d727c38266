/* removing.c - records removed, terms moved
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "edit/removing.h"

#include "edit/rewrite.h"
#include "model/module-kind.h"
#include "model/part.h"
#include "model/references.h"
#include "model/tag-tree.h"

#include <string.h>

/* What goes: all ids, and those of them that nobody may refer to afterwards. */
typedef struct
{
  GHashTable *ids;
  GHashTable *references;
} Removal;

static void
note_id (gpointer id, gpointer data)
{
  Removal *removal = data;

  g_hash_table_add (removal->ids, id);
  /* These kinds are there even if nothing is said about them. */
  if (!g_strv_contains (cursus_module_kind_defaults, id))
    g_hash_table_add (removal->references, id);
}

static void
note_record (const CursusProject *project, const char *id, Removal *removal)
{
  const CursusRecord *record = cursus_project_lookup (project, id, NULL);

  if (record == NULL)
    return;

  cursus_parts_foreach_id (record, note_id, removal);
  if (record->table == &cursus_strand_table || record->table == &cursus_tag_table)
    {
      g_autoptr (GPtrArray) tags = cursus_tag_tree_subtree (project, id);

      for (guint i = 0; i < tags->len; i++)
        cursus_parts_foreach_id (tags->pdata[i], note_id, removal);
    }
}

static void
remove_parts (CursusRecord *copy, gpointer data)
{
  Removal *removal = data;

  for (guint i = 0; i < copy->table->n_fields; i++)
    {
      const CursusField *field = &copy->table->fields[i];
      g_autoptr (GPtrArray) kept = g_ptr_array_new ();
      const CursusRecords *parts;

      if (!cursus_field_has_ids (field))
        continue;
      parts = cursus_record_get_records (copy, field);
      for (guint p = 0; p < cursus_records_n (parts); p++)
        if (parts->items[p]->id == NULL ||
            !g_hash_table_contains (removal->ids, parts->items[p]->id))
          g_ptr_array_add (kept, parts->items[p]);
      if (kept->len < cursus_records_n (parts))
        cursus_record_set_records (
          copy, &G_STRUCT_MEMBER (CursusRecords *, copy, field->offset),
          cursus_records_new ((CursusRecord *const *) kept->pdata, kept->len));
    }
}

/* Takes the parts among @ids out of the records in which they stand. */
static void
remove_from_records (CursusProject **project, const char *const *ids, guint n, Removal *removal)
{
  for (guint i = 0; i < n; i++)
    {
      const CursusRecord *owner = NULL;
      const CursusRecord *record = cursus_project_lookup (*project, ids[i], &owner);
      CursusPartPosition  at;

      if (record != NULL && record != owner && cursus_part_find (owner, ids[i], &at))
        cursus_rewrite_take (project, cursus_rewrite (*project, (const char *const *) &at.owner->id,
                                                      1, remove_parts, removal));
    }
}

static void
remove_from_array (CursusProject **project, CursusRecordType type, Removal *removal)
{
  guint n = cursus_project_n (*project, type);
  g_autoptr (GPtrArray) kept = g_ptr_array_new ();

  for (guint i = 0; i < n; i++)
    {
      const CursusRecord *record = cursus_project_nth (*project, type, i);

      if (record->id == NULL || !g_hash_table_contains (removal->ids, record->id))
        g_ptr_array_add (kept, (gpointer) record);
    }
  if (kept->len < n)
    cursus_rewrite_take (
      project,
      cursus_project_splice (*project, type, 0, n, (CursusRecord *const *) kept->pdata, kept->len));
}

CursusProject *
cursus_remove (const CursusProject *project, const char *const *ids, guint n)
{
  g_autoptr (GHashTable) all = g_hash_table_new (g_str_hash, g_str_equal);
  g_autoptr (GHashTable) references = g_hash_table_new (g_str_hash, g_str_equal);
  Removal        removal = { all, references };
  CursusProject *next;

  for (guint i = 0; i < n; i++)
    note_record (project, ids[i], &removal);
  if (g_hash_table_size (all) == 0)
    return cursus_project_ref (project);

  next = cursus_references_removed (project, references, NULL);
  remove_from_records (&next, ids, n, &removal);
  for (guint type = 0; type < CURSUS_N_RECORD_TYPES; type++)
    remove_from_array (&next, type, &removal);
  return next;
}

/* Where a term of a plan goes. */
typedef struct
{
  const char *term;
  guint       position;
} TermMove;

static void
move_term (CursusRecord *copy, gpointer data)
{
  const TermMove *move = data;
  CursusPlan     *plan = (CursusPlan *) copy;
  g_autoptr (GPtrArray) terms = g_ptr_array_new ();
  CursusRecord *moved = NULL;

  for (guint i = 0; i < cursus_records_n (plan->terms); i++)
    if (moved == NULL && strcmp (plan->terms->items[i]->id, move->term) == 0)
      moved = plan->terms->items[i];
    else
      g_ptr_array_add (terms, plan->terms->items[i]);
  if (moved == NULL)
    return;

  g_ptr_array_insert (terms, (int) MIN (move->position, terms->len), moved);
  cursus_record_set_records (copy, &plan->terms,
                             cursus_records_new ((CursusRecord *const *) terms->pdata, terms->len));
}

CursusProject *
cursus_move_term (const CursusProject *project, const char *plan, const char *term, guint position)
{
  TermMove move = { term, position };

  if (cursus_project_lookup_plan (project, plan) == NULL)
    return cursus_project_ref (project);
  return cursus_rewrite (project, &plan, 1, move_term, &move);
}
