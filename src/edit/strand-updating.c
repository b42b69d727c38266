/* strand-updating.c - a strand brought up to a later taxonomy, seen before it is done
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "edit/strand-updating.h"

#include "edit/rewrite.h"
#include "edit/tag-taking.h"
#include "edit/tagging.h"
#include "model/tag-tree.h"
#include "model/value.h"

#include <string.h>

/* --- what would change --- */

typedef struct
{
  const CursusStrandSources *sources;
  GArray                    *changes;
} Comparison;

/* Fields of strands and tags that a taxonomy says; ids and what is assumed are no such fields. */
static gboolean
is_said (const CursusField *field)
{
  return field->type != CURSUS_FIELD_IDENTIFIER && field->type != CURSUS_FIELD_NESTED &&
         field->type != CURSUS_FIELD_ASSUMED;
}

static const CursusRecord *
lookup (const CursusProject *project, const CursusRecord *record)
{
  return project != NULL ? cursus_project_lookup_in (project, record->table->type, record->id) :
                           NULL;
}

/* Without the taxonomy that it was taken from, a tag that was looked at anew since tells that the
 * difference is the taxonomy's. */
static gboolean
is_newer (const CursusRecord *later, const CursusRecord *ours)
{
  return later->table == &cursus_tag_table &&
         ((const CursusTag *) later)->as_of > ((const CursusTag *) ours)->as_of;
}

static gboolean
is_by_hand (const Comparison *self, const CursusRecord *ours, const CursusRecord *later,
            const CursusField *field)
{
  const CursusRecord *base = lookup (self->sources->taken_from, ours);

  if (base != NULL)
    return !cursus_value_equal (ours, base, field);
  return !is_newer (later, ours);
}

static void
add_change (const Comparison *self, CursusStrandChange change)
{
  change.is_chosen = !change.is_by_hand && change.type != CURSUS_STRAND_CHANGE_RETIRE;
  g_array_append_val (self->changes, change);
}

static const CursusField *
get_parent_field (void)
{
  return cursus_table_lookup_field (&cursus_tag_table, "parent");
}

static void
compare_records (const Comparison *self, const CursusRecord *ours, const CursusRecord *later)
{
  for (guint i = 0; i < ours->table->n_fields; i++)
    {
      const CursusField *field = &ours->table->fields[i];

      if (!is_said (field) || cursus_value_equal (ours, later, field))
        continue;
      add_change (self,
                  (CursusStrandChange){ .type = CURSUS_STRAND_CHANGE_SET,
                                        .record = ours,
                                        .later = later,
                                        .field = field,
                                        .is_by_hand = is_by_hand (self, ours, later, field) });
    }

  if (ours->table == &cursus_tag_table && !cursus_value_equal (ours, later, get_parent_field ()))
    add_change (self, (CursusStrandChange){
                        .type = CURSUS_STRAND_CHANGE_MOVE,
                        .record = ours,
                        .later = later,
                        .is_by_hand = is_by_hand (self, ours, later, get_parent_field ()) });
}

/* A tag that was there when the strand was taken, and is missing now, was removed by hand. */
static void
add_new (const Comparison *self, const CursusRecord *later)
{
  add_change (
    self, (CursusStrandChange){ .type = CURSUS_STRAND_CHANGE_ADD,
                                .record = later,
                                .later = later,
                                .is_by_hand = lookup (self->sources->taken_from, later) != NULL });
}

static void
add_gone (const Comparison *self, const CursusTag *ours)
{
  /* One's own tag has never been in the taxonomy. */
  gboolean was_there =
    self->sources->taken_from == NULL || lookup (self->sources->taken_from, &ours->record) != NULL;

  if (!ours->is_retired && was_there)
    add_change (self, (CursusStrandChange){ .type = CURSUS_STRAND_CHANGE_RETIRE,
                                            .record = &ours->record,
                                            .is_by_hand = self->sources->taken_from == NULL });
}

GArray *
cursus_strand_changes_new (const CursusStrandSources *sources, const char *strand)
{
  const CursusStrand *ours = cursus_project_lookup_strand (sources->project, strand);
  const CursusStrand *later = cursus_project_lookup_strand (sources->later, strand);
  Comparison          self = { sources, g_array_new (FALSE, TRUE, sizeof (CursusStrandChange)) };
  g_autoptr (GPtrArray) of_later = cursus_tag_tree_subtree (sources->later, strand);
  g_autoptr (GPtrArray) of_ours = cursus_tag_tree_subtree (sources->project, strand);

  if (ours == NULL || later == NULL)
    return self.changes;

  compare_records (&self, &ours->record, &later->record);
  for (guint i = 0; i < of_later->len; i++)
    {
      const CursusRecord *tag = of_later->pdata[i];
      const CursusRecord *same = lookup (sources->project, tag);

      if (same != NULL)
        compare_records (&self, same, tag);
      else
        add_new (&self, tag);
    }
  for (guint i = 0; i < of_ours->len; i++)
    if (lookup (sources->later, of_ours->pdata[i]) == NULL)
      add_gone (&self, of_ours->pdata[i]);
  return self.changes;
}

/* --- what is made of it --- */

static void
set_value (CursusRecord *copy, gpointer data)
{
  const CursusStrandChange *change = data;

  cursus_value_copy (copy, change->later, change->field);
  if (cursus_field_can_be_assumed (change->field))
    cursus_record_set_assumed (copy, change->field,
                               cursus_record_is_assumed (change->later, change->field));
}

/* A successor has to be there before something can point to it. */
static CursusProject *
set (const CursusStrandSources *sources, const CursusProject *project,
     const CursusStrandChange *change)
{
  const char      *id = change->record->id;
  CursusProject   *next = cursus_project_ref (project);
  const CursusTag *later = (const CursusTag *) change->later;

  if (change->later->table == &cursus_tag_table && later->superseded_by != NULL &&
      strcmp (change->field->name, "superseded-by") == 0)
    {
      const char *successor = later->superseded_by;

      cursus_rewrite_take (
        &next, cursus_take_tags (next, sources->later, &successor, 1, CURSUS_TAKE_ALONE));
    }
  cursus_rewrite_take (&next, cursus_rewrite (next, &id, 1, set_value, (gpointer) change));
  return next;
}

static CursusProject *
make (const CursusStrandSources *sources, const CursusProject *project,
      const CursusStrandChange *change)
{
  const char *id = change->record->id;

  switch (change->type)
    {
    case CURSUS_STRAND_CHANGE_ADD:
      return cursus_take_tags (project, sources->later, &id, 1, CURSUS_TAKE_ALONE);
    case CURSUS_STRAND_CHANGE_SET:
      return set (sources, project, change);
    case CURSUS_STRAND_CHANGE_MOVE:
      return cursus_move_tag (project, id, ((const CursusTag *) change->later)->parent,
                              CURSUS_NOWHERE);
    case CURSUS_STRAND_CHANGE_RETIRE:
      return cursus_retire (project, &id, 1, TRUE);
    }
  g_assert_not_reached ();
}

CursusProject *
cursus_update_strand (const CursusStrandSources *sources, const GArray *changes)
{
  CursusProject *updated = cursus_project_ref (sources->project);

  for (guint i = 0; i < changes->len; i++)
    {
      const CursusStrandChange *change = &g_array_index (changes, CursusStrandChange, i);

      if (change->is_chosen)
        cursus_rewrite_take (&updated, make (sources, updated, change));
    }
  return updated;
}
