/* random-edit.c - projects changed at random, in every way that an edit may
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "compare/random-edit.h"

#include "common/random-project.h"
#include "model/apply.h"
#include "model/part.h"
#include "model/tables.h"
#include "model/tag-tree.h"
#include "model/value.h"

/* More than the ids of any project, so that new ones are none of them. */
#define IDS_TAKEN 20000

RandomValues
random_edit_values (const CursusProject *project, guint32 round)
{
  RandomValues values = random_values_new (round + 1000000);

  for (guint i = 0; i < IDS_TAKEN * (round % 8 + 1); i++)
    g_ptr_array_add (values.ids, g_strdup ("x"));
  values.language = cursus_project_get_language (project);
  return values;
}

/* Any record in the project's arrays; NULL if there is none of the type that was tried. */
static const CursusRecord *
any_record (const RandomValues *values, const CursusProject *project)
{
  guint type = random_below (values, CURSUS_SIGN_OFFS);
  guint n = cursus_project_n (project, type);

  return n > 0 ? cursus_project_nth (project, type, random_below (values, n)) : NULL;
}

static CursusProject *
apply_one (const CursusProject *project, CursusChange *change)
{
  CursusProject *next =
    cursus_project_apply (project, (const CursusChange *const *) &change, 1, NULL, NULL);

  cursus_record_unref (&change->record);
  return next != NULL ? next : cursus_project_ref (project);
}

/* Other values in some fields; lists with ids in them are others altogether. */
static CursusProject *
set_fields (RandomValues *values, const CursusProject *project)
{
  const CursusRecord *record = any_record (values, project);
  g_autoptr (CursusRecord) other = NULL;
  g_autoptr (CursusRecord) copy = NULL;

  if (record == NULL || record->table->type == CURSUS_BASELINES)
    return cursus_project_ref (project);

  other = random_record_new (values, record->table);
  copy = cursus_record_copy (record);
  for (guint i = 0; i < record->table->n_fields; i++)
    if (record->table->fields[i].type != CURSUS_FIELD_IDENTIFIER &&
        record->table->fields[i].type != CURSUS_FIELD_NESTED && random_chance (values, 20))
      cursus_value_copy (copy, other, &record->table->fields[i]);
  return cursus_project_with (project, copy);
}

static CursusProject *
remove_one (RandomValues *values, const CursusProject *project)
{
  const CursusRecord *record = any_record (values, project);
  CursusRecord       *quoted = (CursusRecord *) record;

  if (record == NULL)
    return cursus_project_ref (project);
  return apply_one (project, cursus_remove_new_for (record->id, &quoted, 1));
}

static CursusProject *
add_one (RandomValues *values, const CursusProject *project)
{
  const CursusRecord *like = any_record (values, project);
  g_autoptr (CursusRecord) record = NULL;
  CursusRecordType type;

  if (like == NULL || like->table->type == CURSUS_PROGRAMMES)
    return cursus_project_ref (project);

  type = like->table->type;
  record = random_record_new (values, like->table);
  if (type == CURSUS_TAGS)
    {
      const CursusTag *sibling = (const CursusTag *) like;

      cursus_record_set_string (record, &((CursusTag *) record)->parent, sibling->parent);
      return apply_one (project, cursus_add_new_for (sibling->parent, NULL, &record, 1));
    }
  return cursus_project_splice (
    project, type, random_below (values, cursus_project_n (project, type) + 1), 0, &record, 1);
}

static CursusProject *
reorder (RandomValues *values, const CursusProject *project)
{
  const CursusRecord *record = any_record (values, project);
  const CursusRecord *other = any_record (values, project);
  g_autoptr (CursusSide) new = NULL;

  if (record == NULL || other == NULL)
    return cursus_project_ref (project);

  new = cursus_new_new (NULL);
  if (random_chance (values, 70))
    cursus_record_set_string (&new->record, &new->after,
                              other->table == record->table && other != record ? other->id : "");
  if (record->table->type == CURSUS_TAGS && random_chance (values, 50))
    cursus_record_set_string (&new->record, &new->into, other->id);
  return apply_one (project, cursus_move_new_for (record->id, NULL, NULL, new));
}

static CursusProject *
place (RandomValues *values, const CursusProject *project)
{
  guint             n_plans = cursus_project_n (project, CURSUS_PLANS);
  guint             n_modules = cursus_project_n (project, CURSUS_MODULES);
  const CursusPlan *plan;
  g_autoptr (CursusSide) new = cursus_new_new (NULL);
  guint n_terms;

  if (n_plans == 0 || n_modules == 0)
    return cursus_project_ref (project);

  plan = cursus_project_nth_plan (project, random_below (values, n_plans));
  n_terms = cursus_records_n (plan->terms);
  if (n_terms > 0 && random_chance (values, 80))
    cursus_record_set_string (
      &new->record, &new->term,
      cursus_plan_nth_term (plan, random_below (values, n_terms))->record.id);
  if (random_chance (values, 50))
    cursus_record_set_string (&new->record, &new->after, "");
  return apply_one (
    project, cursus_move_new_for (
               cursus_project_nth_module (project, random_below (values, n_modules))->record.id,
               plan->record.id, NULL, new));
}

/* Records inside of a record: another order, fewer, or some of another record's. */
static CursusProject *
rearrange_parts (RandomValues *values, const CursusProject *project)
{
  guint n_modules = cursus_project_n (project, CURSUS_MODULES);
  g_autoptr (CursusModule) one = NULL;
  g_autoptr (CursusModule) other = NULL;
  g_autoptr (CursusProject) next = NULL;

  if (n_modules < 2)
    return cursus_project_ref (project);

  one = cursus_module_copy (cursus_project_nth_module (project, 0));
  other = cursus_module_copy (cursus_project_nth_module (project, n_modules - 1));
  if (random_chance (values, 50))
    {
      CursusRecords *outcomes = one->outcomes;

      one->outcomes = other->outcomes;
      other->outcomes = outcomes;
      next = cursus_project_with (project, &one->record);
      return cursus_project_with (next, &other->record);
    }
  if (cursus_records_n (one->assessments) > 1)
    {
      CursusRecord *first = one->assessments->items[0];
      guint         n = one->assessments->n;
      g_autoptr (CursusRecords) rest = cursus_records_splice (one->assessments, 0, 1, NULL, 0);

      cursus_record_set_records (&one->record, &one->assessments,
                                 cursus_records_splice (rest, n - 1, 0, &first, 1));
    }
  return cursus_project_with (project, &one->record);
}

static CursusProject *
set_project (RandomValues *values, const CursusProject *project)
{
  guint n = cursus_project_n (project, CURSUS_SIGN_OFFS);

  if (random_chance (values, 50))
    return cursus_project_splice (project, CURSUS_SIGN_OFFS, 0, MIN (n, 1), NULL, 0);
  if (*cursus_project_get_language (project) != '\0')
    return cursus_project_with_language (project, random_chance (values, 50) ? "de" : "fr");
  return cursus_project_ref (project);
}

CursusProject *
random_edit (RandomValues *values, const CursusProject *project)
{
  switch (random_below (values, 10))
    {
    case 0:
      return remove_one (values, project);
    case 1:
      return add_one (values, project);
    case 2:
    case 3:
      return reorder (values, project);
    case 4:
    case 5:
      return place (values, project);
    case 6:
      return rearrange_parts (values, project);
    case 7:
      return set_project (values, project);
    default:
      return set_fields (values, project);
    }
}

CursusProject *
random_edits (RandomValues *values, const CursusProject *project, guint n)
{
  CursusProject *now = cursus_project_ref (project);

  for (guint i = 0; i < n; i++)
    {
      CursusProject *next = random_edit (values, now);

      cursus_project_unref (now);
      now = next;
    }
  return now;
}
