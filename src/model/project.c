/* project.c - one programme with all that belongs to it, as an immutable value
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "model/project.h"

#include "model/part.h"
#include "model/placement.h"

struct _CursusProject
{
  gatomicrefcount   ref_count;
  int               minor;
  char             *language; /* shared string */
  CursusForeign    *foreign;
  CursusSequence   *records[CURSUS_N_RECORD_TYPES];
  CursusIdTable    *ids[CURSUS_N_RECORD_TYPES];
  CursusIdTable    *parts[CURSUS_N_RECORD_TYPES];
  CursusPlacement **placements; /* one for each plan */
};

/* An id that stands for the whole array has no place in a table: empty arrays have none. */
static void
index_ids (CursusProject *project, CursusRecordType type)
{
  g_clear_pointer (&project->ids[type], cursus_id_table_unref);
  if (project->records[type] != NULL)
    project->ids[type] = cursus_id_table_new (project->records[type]);
}

static void
index_parts (CursusProject *project, CursusRecordType type)
{
  g_clear_pointer (&project->parts[type], cursus_id_table_unref);
  if (project->records[type] != NULL)
    project->parts[type] = cursus_id_table_new_for_parts (project->records[type]);
}

static void
clear_placements (CursusProject *project)
{
  for (guint i = 0; project->placements != NULL && project->placements[i] != NULL; i++)
    cursus_placement_unref (project->placements[i]);
  g_clear_pointer (&project->placements, g_free);
}

static CursusPlacementNames
placement_names (const CursusProject *project)
{
  return (CursusPlacementNames){ project->records[CURSUS_MODULES], project->ids[CURSUS_MODULES],
                                 project->records[CURSUS_GROUPS], project->ids[CURSUS_GROUPS] };
}

static void
index_placements (CursusProject *project)
{
  CursusPlacementNames names = placement_names (project);
  guint                n_plans = cursus_project_n (project, CURSUS_PLANS);

  clear_placements (project);
  project->placements = g_new0 (CursusPlacement *, n_plans + 1);
  for (guint i = 0; i < n_plans; i++)
    project->placements[i] = cursus_placement_new (cursus_project_nth_plan (project, i), &names);
}

static CursusProject *
project_alloc (void)
{
  CursusProject *project = g_new0 (CursusProject, 1);

  g_atomic_ref_count_init (&project->ref_count);
  return project;
}

/* A second project that shares everything with the first, to be changed before anyone sees it. */
static CursusProject *
project_copy (const CursusProject *project)
{
  CursusProject *copy = project_alloc ();
  guint          n_plans = cursus_project_n (project, CURSUS_PLANS);

  copy->minor = project->minor;
  copy->language = cursus_string_ref (project->language);
  if (project->foreign != NULL)
    copy->foreign = cursus_foreign_ref (project->foreign);
  for (guint type = 0; type < CURSUS_N_RECORD_TYPES; type++)
    {
      if (project->records[type] == NULL)
        continue;
      copy->records[type] = cursus_sequence_ref (project->records[type]);
      copy->ids[type] = cursus_id_table_ref (project->ids[type]);
      copy->parts[type] = cursus_id_table_ref (project->parts[type]);
    }

  copy->placements = g_new0 (CursusPlacement *, n_plans + 1);
  for (guint i = 0; i < n_plans; i++)
    copy->placements[i] = cursus_placement_ref (project->placements[i]);
  return copy;
}

CursusProject *
cursus_project_new (const CursusProjectContents *contents)
{
  CursusProject *project = project_alloc ();

  project->minor = contents->minor;
  project->language = cursus_string_new (contents->language);
  if (contents->foreign != NULL)
    project->foreign = cursus_foreign_ref (contents->foreign);

  for (guint type = 0; type < CURSUS_N_RECORD_TYPES; type++)
    {
      const GPtrArray *records = contents->records[type];

      if (records == NULL || records->len == 0)
        continue;
      project->records[type] =
        cursus_sequence_new ((CursusRecord *const *) records->pdata, records->len);
      index_ids (project, type);
      index_parts (project, type);
    }

  index_placements (project);
  return project;
}

CursusProject *
cursus_project_ref (const CursusProject *project)
{
  CursusProject *shared = (CursusProject *) project;

  g_atomic_ref_count_inc (&shared->ref_count);
  return shared;
}

void
cursus_project_unref (CursusProject *project)
{
  if (!g_atomic_ref_count_dec (&project->ref_count))
    return;

  clear_placements (project);
  for (guint type = 0; type < CURSUS_N_RECORD_TYPES; type++)
    {
      g_clear_pointer (&project->ids[type], cursus_id_table_unref);
      g_clear_pointer (&project->parts[type], cursus_id_table_unref);
      g_clear_pointer (&project->records[type], cursus_sequence_unref);
    }
  g_clear_pointer (&project->foreign, cursus_foreign_unref);
  cursus_string_unref (project->language);
  g_free (project);
}

gboolean
cursus_project_equal (const CursusProject *a, const CursusProject *b)
{
  if (a == b)
    return TRUE;
  if (a->minor != b->minor || !g_str_equal (a->language, b->language) ||
      !cursus_foreign_equal (a->foreign, b->foreign))
    return FALSE;

  for (guint type = 0; type < CURSUS_N_RECORD_TYPES; type++)
    if (!cursus_sequence_equal (a->records[type], b->records[type]))
      return FALSE;
  return TRUE;
}

static gpointer
box_ref (gpointer project)
{
  return cursus_project_ref (project);
}

static void
box_unref (gpointer project)
{
  cursus_project_unref (project);
}

static gboolean
box_equal (gconstpointer a, gconstpointer b)
{
  return cursus_project_equal (a, b);
}

const CursusBox cursus_project_box = { box_ref, box_unref, box_equal };

int
cursus_project_get_minor (const CursusProject *project)
{
  return project->minor;
}

const char *
cursus_project_get_language (const CursusProject *project)
{
  return project->language;
}

const CursusForeign *
cursus_project_get_foreign (const CursusProject *project)
{
  return project->foreign;
}

const CursusSequence *
cursus_project_get_sequence (const CursusProject *project, CursusRecordType type)
{
  return project->records[type];
}

guint
cursus_project_n (const CursusProject *project, CursusRecordType type)
{
  return cursus_sequence_n (project->records[type]);
}

const CursusRecord *
cursus_project_nth (const CursusProject *project, CursusRecordType type, guint nth)
{
  return cursus_sequence_nth (project->records[type], nth);
}

guint
cursus_project_find (const CursusProject *project, CursusRecordType type, const char *id)
{
  if (project->records[type] == NULL)
    return CURSUS_NOWHERE;

  return cursus_id_table_lookup (project->ids[type], project->records[type], id, NULL);
}

const CursusRecord *
cursus_project_lookup_in (const CursusProject *project, CursusRecordType type, const char *id)
{
  guint position = cursus_project_find (project, type, id);

  return position != CURSUS_NOWHERE ? cursus_project_nth (project, type, position) : NULL;
}

const CursusRecord *
cursus_project_lookup (const CursusProject *project, const char *id, const CursusRecord **owner)
{
  guint hash = g_str_hash (id);

  for (guint type = 0; type < CURSUS_N_RECORD_TYPES; type++)
    {
      const CursusSequence *records = project->records[type];
      const CursusRecord   *found = NULL;
      guint                 position;

      if (records == NULL)
        continue;

      position = cursus_id_table_lookup_hashed (project->ids[type], records, id, hash, &found);
      if (position == CURSUS_NOWHERE)
        position = cursus_id_table_lookup_hashed (project->parts[type], records, id, hash, &found);
      if (position == CURSUS_NOWHERE)
        continue;

      if (owner != NULL)
        *owner = cursus_sequence_nth (records, position);
      return found;
    }
  return NULL;
}

const CursusProgramme *
cursus_project_lookup_programme (const CursusProject *project)
{
  return project->records[CURSUS_PROGRAMMES] != NULL ?
           (const CursusProgramme *) cursus_project_nth (project, CURSUS_PROGRAMMES, 0) :
           NULL;
}

const CursusModule *
cursus_project_lookup_module (const CursusProject *project, const char *id)
{
  return (const CursusModule *) cursus_project_lookup_in (project, CURSUS_MODULES, id);
}

const CursusGroup *
cursus_project_lookup_group (const CursusProject *project, const char *id)
{
  return (const CursusGroup *) cursus_project_lookup_in (project, CURSUS_GROUPS, id);
}

const CursusPlan *
cursus_project_lookup_plan (const CursusProject *project, const char *id)
{
  return (const CursusPlan *) cursus_project_lookup_in (project, CURSUS_PLANS, id);
}

const CursusStrand *
cursus_project_lookup_strand (const CursusProject *project, const char *id)
{
  return (const CursusStrand *) cursus_project_lookup_in (project, CURSUS_STRANDS, id);
}

const CursusTag *
cursus_project_lookup_tag (const CursusProject *project, const char *id)
{
  return (const CursusTag *) cursus_project_lookup_in (project, CURSUS_TAGS, id);
}

const CursusModule *
cursus_project_nth_module (const CursusProject *project, guint nth)
{
  return (const CursusModule *) cursus_project_nth (project, CURSUS_MODULES, nth);
}

const CursusPlan *
cursus_project_nth_plan (const CursusProject *project, guint nth)
{
  return (const CursusPlan *) cursus_project_nth (project, CURSUS_PLANS, nth);
}

guint
cursus_project_find_term (const CursusProject *project, guint plan, guint module)
{
  g_return_val_if_fail (plan < cursus_project_n (project, CURSUS_PLANS), CURSUS_NOWHERE);

  return cursus_placement_term_of_module (project->placements[plan], module);
}

const CursusTerm *
cursus_project_lookup_term_of (const CursusProject *project, const char *plan_id, const char *id)
{
  guint plan = cursus_project_find (project, CURSUS_PLANS, plan_id);
  guint module, group;
  guint term = CURSUS_NOWHERE;

  if (plan == CURSUS_NOWHERE)
    return NULL;

  module = cursus_project_find (project, CURSUS_MODULES, id);
  group = cursus_project_find (project, CURSUS_GROUPS, id);
  if (module != CURSUS_NOWHERE)
    term = cursus_project_find_term (project, plan, module);
  else if (group != CURSUS_NOWHERE)
    term = cursus_placement_term_of_group (project->placements[plan], group);

  return term != CURSUS_NOWHERE ?
           cursus_plan_nth_term (cursus_project_nth_plan (project, plan), term) :
           NULL;
}

/* Brings the index of one plan from @before to what is now at @position. */
static void
update_placement (CursusProject *project, guint position, const CursusRecord *before)
{
  CursusPlacementNames names = placement_names (project);
  CursusPlacement     *placement = project->placements[position];

  project->placements[position] = cursus_placement_update (
    placement, (const CursusPlan *) before, cursus_project_nth_plan (project, position), &names);
  cursus_placement_unref (placement);
}

CursusProject *
cursus_project_with (const CursusProject *project, CursusRecord *record)
{
  CursusRecordType    type = record->table->type;
  CursusProject      *with;
  CursusSequence     *records;
  const CursusRecord *before;
  guint               position;

  g_return_val_if_fail (type < CURSUS_N_RECORD_TYPES && record->id != NULL, NULL);

  position = cursus_project_find (project, type, record->id);
  g_return_val_if_fail (position != CURSUS_NOWHERE, NULL);

  before = cursus_project_nth (project, type, position);
  if (cursus_record_equal (before, record))
    return cursus_project_ref (project);

  with = project_copy (project);
  records = cursus_sequence_replace (project->records[type], position, record);
  cursus_sequence_unref (with->records[type]);
  with->records[type] = records;

  if (!cursus_parts_have_same_ids (before, record))
    index_parts (with, type);
  if (type == CURSUS_PLANS)
    update_placement (with, position, before);
  return with;
}

CursusProject *
cursus_project_splice (const CursusProject *project, CursusRecordType type, guint position,
                       guint n_removed, CursusRecord *const *items, guint n_items)
{
  CursusProject  *spliced = project_copy (project);
  CursusSequence *records =
    cursus_sequence_splice (project->records[type], position, n_removed, items, n_items);

  g_clear_pointer (&spliced->records[type], cursus_sequence_unref);
  spliced->records[type] = records;
  index_ids (spliced, type);
  index_parts (spliced, type);
  /* project_copy() took as many placements as there were plans before. */
  if (type == CURSUS_PLANS || type == CURSUS_MODULES || type == CURSUS_GROUPS)
    index_placements (spliced);
  return spliced;
}

CursusProject *
cursus_project_with_language (const CursusProject *project, const char *language)
{
  CursusProject *with = project_copy (project);

  cursus_string_unref (with->language);
  with->language = cursus_string_new (language);
  return with;
}

CursusProject *
cursus_project_with_foreign (const CursusProject *project, CursusForeign *foreign)
{
  CursusProject *with = project_copy (project);

  g_clear_pointer (&with->foreign, cursus_foreign_unref);
  if (foreign != NULL)
    with->foreign = cursus_foreign_ref (foreign);
  return with;
}
