/* duplicating.c - records doubled
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "edit/duplicating.h"

#include "edit/code-series.h"
#include "edit/layout.h"
#include "edit/renaming.h"
#include "edit/rewrite.h"
#include "model/module-kind.h"
#include "model/part.h"
#include "model/rule.h"
#include "model/tag-tree.h"

/* What is copied, and what the copies are called. */
typedef struct
{
  CursusProject *project;
  GPtrArray     *records; /* CursusRecord of the project, each once */
  GHashTable    *renaming;
  GHashTable    *codes;  /* of modules, also of those that come */
  GHashTable    *copies; /* id of what is copied → CursusRecord */
  gboolean       has_tags;
} Doubling;

/* An outcome, too, may stand in a module instead. */
static gboolean
stands_in_project (const CursusProject *project, const CursusRecord *record)
{
  static const CursusTable *const tables[] = {
    &cursus_module_table,  &cursus_group_table,  &cursus_plan_table, &cursus_pathway_table,
    &cursus_outcome_table, &cursus_strand_table, &cursus_tag_table,  &cursus_rule_table,
  };

  for (guint i = 0; i < G_N_ELEMENTS (tables); i++)
    if (record->table == tables[i])
      return cursus_project_lookup_in (project, record->table->type, record->id) == record;
  return FALSE;
}

static void
note_record (Doubling *self, const CursusRecord *record)
{
  if (g_hash_table_contains (self->renaming, record->id))
    return;

  g_ptr_array_add (self->records, (gpointer) record);
  cursus_renaming_add (self->renaming, self->project, record, FALSE);
}

static void
note (Doubling *self, const char *id, gboolean is_term)
{
  const CursusRecord *record = cursus_project_lookup (self->project, id, NULL);

  if (record == NULL || is_term != (record->table == &cursus_term_table) ||
      (!is_term && !stands_in_project (self->project, record)))
    return;

  note_record (self, record);
  if (record->table == &cursus_strand_table || record->table == &cursus_tag_table)
    {
      g_autoptr (GPtrArray) tags = cursus_tag_tree_subtree (self->project, id);

      self->has_tags = TRUE;
      for (guint i = 0; i < tags->len; i++)
        note_record (self, tags->pdata[i]);
    }
}

static void
collect_codes (Doubling *self)
{
  for (guint i = 0; i < cursus_project_n (self->project, CURSUS_MODULES); i++)
    {
      const char *code = cursus_project_nth_module (self->project, i)->code;

      if (code != NULL)
        g_hash_table_add (self->codes, g_strdup (code));
    }
}

/* Gives the copy of a module the next code of its kind. */
static void
count_code (Doubling *self, CursusModule *module)
{
  g_autoptr (GPtrArray) own = g_ptr_array_new ();
  g_autofree char *code = NULL;

  if (module->code == NULL)
    return;

  g_ptr_array_add (own, module->code);
  code = cursus_code_series_next (own, 1, self->codes);
  if (code == NULL)
    return;
  cursus_record_set_string (&module->record, &module->code, code);
  g_hash_table_add (self->codes, g_steal_pointer (&code));
}

static void
count_title (CursusRecord *record, CursusText **title)
{
  CursusText *next = cursus_code_series_next_title (*title, 0);

  g_clear_pointer (title, cursus_text_unref);
  *title = next;
}

static CursusRecord *
copy_new (Doubling *self, const CursusRecord *record)
{
  CursusRecord *copy = cursus_renaming_apply (self->renaming, record);

  if (copy->table == &cursus_module_table)
    count_code (self, (CursusModule *) copy);
  if (copy->table == &cursus_plan_table)
    count_title (copy, &((CursusPlan *) copy)->title);
  if (copy->table == &cursus_pathway_table)
    count_title (copy, &((CursusPathway *) copy)->title);
  if (copy->table == &cursus_term_table)
    cursus_record_set_records (copy, &((CursusTerm *) copy)->places, NULL);
  return copy;
}

/* Puts the copy of a term behind it in its plan. */
static void
insert_term (Doubling *self, const CursusRecord *term, CursusRecord *copy)
{
  const CursusRecord *owner = NULL;
  CursusPartPosition  at;
  g_autoptr (CursusPlan) plan = NULL;

  cursus_project_lookup (self->project, term->id, &owner);
  if (owner == NULL || owner->table != &cursus_plan_table ||
      !cursus_part_find (owner, term->id, &at))
    return;

  plan = cursus_plan_copy ((const CursusPlan *) owner);
  cursus_record_set_records (&plan->record, &plan->terms,
                             cursus_records_splice (plan->terms, at.position + 1, 0, &copy, 1));
  cursus_rewrite_take (&self->project, cursus_project_with (self->project, &plan->record));
}

/* A place may name something that is no module, which cannot be placed once more. */
static gboolean
has_placeable_copy (const Doubling *self, const char *id)
{
  const char *copy = cursus_renaming_get (self->renaming, id);

  return copy != id && (cursus_project_lookup_module (self->project, copy) != NULL ||
                        cursus_project_lookup_group (self->project, copy) != NULL);
}

/* Places the copies of modules and groups behind them. */
static void
place_copies (Doubling *self, const char *plan)
{
  g_autoptr (CursusLayout) layout = cursus_layout_new (self->project, plan);
  g_autoptr (GHashTable) placed = g_hash_table_new (g_str_hash, g_str_equal);

  for (guint t = 0; t < layout->n_terms; t++)
    for (guint p = 0; p < layout->terms[t]->len; p++)
      {
        const CursusPlace *place = cursus_layout_nth_place (layout, t, p);
        const char        *id = cursus_place_get_id (place);
        g_autoptr (CursusRecord) copy = NULL;

        if (!has_placeable_copy (self, id) || !g_hash_table_add (placed, (char *) id))
          continue;
        copy = cursus_renaming_apply (self->renaming, &place->record);
        ((CursusPlace *) copy)->is_locked = FALSE;
        cursus_layout_put_in (layout, t, ++p, (CursusPlace *) copy);
      }
  cursus_rewrite_take (&self->project, cursus_layout_apply (layout));
}

/* Puts the copies of one type behind what they are copies of. */
static void
insert_in_array (Doubling *self, CursusRecordType type)
{
  guint n = cursus_project_n (self->project, type);
  g_autoptr (GPtrArray) all = g_ptr_array_new ();

  for (guint i = 0; i < n; i++)
    {
      const CursusRecord *record = cursus_project_nth (self->project, type, i);
      gpointer copy = record->id != NULL ? g_hash_table_lookup (self->copies, record->id) : NULL;

      g_ptr_array_add (all, (gpointer) record);
      if (copy != NULL)
        g_ptr_array_add (all, copy);
    }
  if (all->len > n)
    cursus_rewrite_take (&self->project,
                         cursus_project_splice (self->project, type, 0, n,
                                                (CursusRecord *const *) all->pdata, all->len));
}

static void
insert_copies (Doubling *self, GPtrArray *new_ids)
{
  guint n_plans = cursus_project_n (self->project, CURSUS_PLANS);
  g_autoptr (GPtrArray) plans = g_ptr_array_new_with_free_func (g_free);

  for (guint i = 0; i < n_plans; i++)
    g_ptr_array_add (plans, g_strdup (cursus_project_nth_plan (self->project, i)->record.id));

  for (guint i = 0; i < self->records->len; i++)
    {
      const CursusRecord *record = self->records->pdata[i];
      CursusRecord       *copy = copy_new (self, record);

      g_ptr_array_add (new_ids, g_strdup (copy->id));
      g_hash_table_insert (self->copies, record->id, copy);
      if (record->table == &cursus_term_table)
        insert_term (self, record, copy);
    }
  for (guint type = 0; type < CURSUS_N_RECORD_TYPES; type++)
    insert_in_array (self, type);
  for (guint i = 0; i < plans->len; i++)
    place_copies (self, plans->pdata[i]);
  if (self->has_tags)
    cursus_rewrite_take (&self->project, cursus_tag_tree_sorted (self->project));
}

CursusProject *
cursus_duplicate (const CursusProject *project, const char *const *ids, guint n,
                  GPtrArray **new_ids)
{
  g_autoptr (GPtrArray) records = g_ptr_array_new ();
  g_autoptr (GHashTable) renaming = cursus_renaming_new ();
  g_autoptr (GPtrArray) ids_of_copies = g_ptr_array_new_with_free_func (g_free);
  g_autoptr (GHashTable) codes = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  g_autoptr (GHashTable) copies =
    g_hash_table_new_full (g_str_hash, g_str_equal, NULL, (GDestroyNotify) cursus_record_unref);
  Doubling self = { cursus_project_ref (project), records, renaming, codes, copies };

  for (guint i = 0; i < n; i++)
    note (&self, ids[i], FALSE);
  /* A term of a plan that is copied is a copy already. */
  for (guint i = 0; i < n; i++)
    note (&self, ids[i], TRUE);
  collect_codes (&self);
  if (records->len > 0)
    insert_copies (&self, ids_of_copies);
  if (new_ids != NULL)
    *new_ids = g_steal_pointer (&ids_of_copies);
  return self.project;
}
