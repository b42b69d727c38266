/* always-references.c - references to what is not there
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "facts/always-private.h"

#include "facts/fetching.h"
#include "facts/name.h"

#include <glib/gi18n-lib.h>
#include <string.h>

/* Whether there is a record of some kind with this id. */
typedef gboolean (*IsThere) (const CursusProject *project, const char *id);

/* Something that was asked for and is there; an id is known by its address. */
typedef struct
{
  const char *id;
  IsThere     is_there;
} Found;

/* How much that was found is remembered. */
#define N_FOUND 64

/* The way through all records, in the order of the file. */
typedef struct
{
  const Always        *always;
  const CursusProject *project;
  const char          *owner; /* the id of the record being walked, or of the one around it */
  GHashTable          *told;  /* which ids of its own have been reported as missing */
  Found                found[N_FOUND];
} Walk;

static gboolean
has_module (const CursusProject *project, const char *id)
{
  return cursus_project_find (project, CURSUS_MODULES, id) != CURSUS_NOWHERE;
}

static gboolean
has_group (const CursusProject *project, const char *id)
{
  return cursus_project_find (project, CURSUS_GROUPS, id) != CURSUS_NOWHERE;
}

static gboolean
has_pathway (const CursusProject *project, const char *id)
{
  return cursus_project_find (project, CURSUS_PATHWAYS, id) != CURSUS_NOWHERE;
}

static gboolean
has_plan (const CursusProject *project, const char *id)
{
  return cursus_project_find (project, CURSUS_PLANS, id) != CURSUS_NOWHERE;
}

static gboolean
has_strand (const CursusProject *project, const char *id)
{
  return cursus_project_find (project, CURSUS_STRANDS, id) != CURSUS_NOWHERE;
}

static gboolean
has_tag (const CursusProject *project, const char *id)
{
  return cursus_project_find (project, CURSUS_TAGS, id) != CURSUS_NOWHERE;
}

static gboolean
has_kind (const CursusProject *project, const char *id)
{
  return g_strv_contains (cursus_module_kind_defaults, id) ||
         cursus_project_find (project, CURSUS_MODULE_KINDS, id) != CURSUS_NOWHERE;
}

static gboolean
has_module_or_kind (const CursusProject *project, const char *id)
{
  return has_module (project, id) || has_kind (project, id);
}

/* Outcomes of modules stand in them. */
static gboolean
has_outcome (const CursusProject *project, const char *id)
{
  const CursusRecord *found;

  if (cursus_project_find (project, CURSUS_OUTCOMES, id) != CURSUS_NOWHERE)
    return TRUE;
  found = cursus_project_lookup (project, id, NULL);
  return found != NULL && found->table == &cursus_outcome_table;
}

static gboolean
has_term (const CursusProject *project, const char *id)
{
  const CursusRecord *found = cursus_project_lookup (project, id, NULL);

  return found != NULL && found->table == &cursus_term_table;
}

/* What comes from the baselines on is the review. */
static gboolean
has_anything (const CursusProject *project, const char *id)
{
  const CursusRecord *owner = NULL;

  return has_kind (project, id) || (cursus_project_lookup (project, id, &owner) != NULL &&
                                    owner->table->type < CURSUS_BASELINES);
}

static void
begin_record (Walk *walk, const CursusRecord *record)
{
  walk->owner = record->id;
  g_hash_table_remove_all (walk->told);
}

static gboolean
is_found (Walk *walk, const char *id, IsThere is_there)
{
  Found *found = &walk->found[((gsize) id / 8) % N_FOUND];

  /* Many records refer to the same few kinds and outcomes. */
  if (found->id == id && found->is_there == is_there)
    return TRUE;
  if (!is_there (walk->project, id))
    return FALSE;
  *found = (Found){ id, is_there };
  return TRUE;
}

static void
ask (Walk *walk, const char *id, IsThere is_there)
{
  const CursusCheck *check = walk->always->check;
  g_autofree char   *name = NULL;

  if (id == NULL || is_found (walk, id, is_there) || !g_hash_table_add (walk->told, (char *) id))
    return;

  name = cursus_name_id (check, walk->owner);
  always_report_pair (walk->always, walk->owner, id,
                      /* Translators: what something is called, and the id that it refers to */
                      g_strdup_printf (_ ("“%s” refers to “%s”, which does not exist."), name, id));
}

static void
ask_all (Walk *walk, const CursusStrings *ids, IsThere is_there)
{
  for (guint i = 0; i < cursus_strings_n (ids); i++)
    ask (walk, ids->items[i], is_there);
}

static void
walk_outcome (Walk *walk, const CursusOutcome *outcome)
{
  begin_record (walk, &outcome->record);
  ask_all (walk, outcome->supports, has_outcome);
}

/* --- modules --- */

static void
walk_requisites (Walk *walk, const CursusRecords *requisites)
{
  for (guint i = 0; i < cursus_records_n (requisites); i++)
    ask_all (walk, ((const CursusRequisite *) requisites->items[i])->modules, has_module);
}

static void
walk_marks (Walk *walk, const CursusOutlineModule *module)
{
  const CursusRecords *marks = module->module->marks;

  /* The outline has those of which the tags exist. */
  if (cursus_records_n (marks) == module->n_marks)
    return;
  for (guint i = 0; i < cursus_records_n (marks); i++)
    ask (walk, ((const CursusMark *) marks->items[i])->tag, has_tag);
}

static gboolean
has_own_outcome (const CursusModule *module, const char *id)
{
  for (guint i = 0; i < cursus_records_n (module->outcomes); i++)
    if (strcmp (module->outcomes->items[i]->id, id) == 0)
      return TRUE;
  return FALSE;
}

static void
walk_assessment (Walk *walk, const CursusModule *module, const CursusAssessment *assessment)
{
  begin_record (walk, &assessment->record);
  /* Mostly what is tested stands beside: the look-up by id is for the rest. */
  for (guint i = 0; i < cursus_strings_n (assessment->tests); i++)
    if (!has_own_outcome (module, assessment->tests->items[i]))
      ask (walk, assessment->tests->items[i], has_outcome);
}

static void
walk_module (Walk *walk, const CursusOutlineModule *of_outline)
{
  const CursusModule *module = of_outline->module;

  begin_record (walk, &module->record);
  ask (walk, module->kind, has_kind);
  ask_all (walk, module->pathways, has_pathway);
  /* The outline knows whether all these are there. */
  if (of_outline->n_missing > 0)
    {
      walk_requisites (walk, module->prerequisites);
      walk_requisites (walk, module->corequisites);
      walk_requisites (walk, module->strict_corequisites);
    }
  walk_requisites (walk, module->recommended);
  walk_requisites (walk, module->excludes);
  walk_marks (walk, of_outline);

  for (guint i = 0; i < cursus_records_n (module->outcomes); i++)
    walk_outcome (walk, (const CursusOutcome *) module->outcomes->items[i]);
  for (guint i = 0; i < cursus_records_n (module->assessments); i++)
    walk_assessment (walk, module, (const CursusAssessment *) module->assessments->items[i]);
}

/* --- groups, plans and rules --- */

static void
walk_group (Walk *walk, const CursusGroup *group)
{
  begin_record (walk, &group->record);
  for (guint i = 0; i < cursus_records_n (group->members); i++)
    ask (walk, ((const CursusMember *) group->members->items[i])->module, has_module);
}

static void
walk_plan (Walk *walk, const CursusPlan *plan)
{
  begin_record (walk, &plan->record);
  for (guint i = 0; i < cursus_records_n (plan->wishes); i++)
    {
      const CursusWish *wish = (const CursusWish *) plan->wishes->items[i];

      ask (walk, wish->module, has_module);
      ask_all (walk, wish->prefers, has_term);
      ask_all (walk, wish->avoids, has_term);
    }

  for (guint t = 0; t < cursus_records_n (plan->terms); t++)
    {
      const CursusTerm *term = cursus_plan_nth_term (plan, t);

      begin_record (walk, &term->record);
      for (guint i = 0; i < cursus_records_n (term->places); i++)
        {
          ask (walk, cursus_term_nth_place (term, i)->module, has_module);
          ask (walk, cursus_term_nth_place (term, i)->group, has_group);
        }
    }
}

static void
walk_rule (Walk *walk, const CursusRule *rule)
{
  begin_record (walk, &rule->record);
  ask_all (walk, rule->plans, has_plan);
  ask_all (walk, rule->pathways, has_pathway);
  ask_all (walk, rule->kinds, has_kind);
  ask_all (walk, rule->modules, has_module);
  ask (walk, rule->strand, has_strand);
  ask (walk, rule->tag, has_tag);
  ask_all (walk, rule->first, has_module_or_kind);
  ask_all (walk, rule->then, has_module_or_kind);
  for (guint i = 0; i < cursus_records_n (rule->waivers); i++)
    ask (walk, ((const CursusWaiver *) rule->waivers->items[i])->about, has_anything);
}

static void
walk_project (Walk *walk, const CursusOutline *outline)
{
  const CursusProject *project = walk->project;

  for (guint i = 0; i < cursus_project_n (project, CURSUS_OUTCOMES); i++)
    walk_outcome (walk, (const CursusOutcome *) cursus_project_nth (project, CURSUS_OUTCOMES, i));
  for (guint i = 0; i < outline->n_tags; i++)
    {
      begin_record (walk, &outline->tags[i].tag->record);
      ask (walk, outline->tags[i].tag->superseded_by, has_tag);
    }
  for (guint i = 0; i < outline->n_modules; i++)
    {
      cursus_fetch_outcomes (project, i);
      walk_module (walk, &outline->modules[i]);
    }
  for (guint i = 0; i < outline->n_groups; i++)
    walk_group (walk, outline->groups[i].group);
  for (guint i = 0; i < outline->n_plans; i++)
    walk_plan (walk, outline->plans[i].plan);
  for (guint i = 0; i < cursus_project_n (project, CURSUS_RULES); i++)
    walk_rule (walk, (const CursusRule *) cursus_project_nth (project, CURSUS_RULES, i));
}

void
always_check_references (const Always *always)
{
  g_autoptr (GHashTable) told = g_hash_table_new (g_str_hash, g_str_equal);
  Walk walk = {
    .always = always,
    .project = always->check->facts->project,
    .told = told,
  };

  walk_project (&walk, always->check->facts->outline);
}
