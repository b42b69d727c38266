/* outline.c - a project as plain arrays and positions, for everything that is computed from it
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "facts/outline.h"

#include "facts/fetching.h"

#include <string.h>

/* What is said of a tag holds for those in it, unless they say something nearer. */
static void
inherit (CursusOutlineTag *tag, const CursusOutlineTag *parent)
{
  tag->is_retired = tag->tag->is_retired || (parent != NULL && parent->is_retired);
  tag->superseded_by = tag->tag->superseded_by;
  tag->as_of = tag->tag->as_of;
  if (parent == NULL)
    return;

  if (tag->superseded_by == NULL)
    tag->superseded_by = parent->superseded_by;
  if (tag->as_of == 0)
    tag->as_of = parent->as_of;
}

static void
look_up_tags (CursusOutline *outline)
{
  const CursusProject *project = outline->project;

  outline->tags = g_new (CursusOutlineTag, outline->n_tags);
  for (guint i = 0; i < outline->n_tags; i++)
    {
      const CursusTag  *record = (const CursusTag *) cursus_project_nth (project, CURSUS_TAGS, i);
      CursusOutlineTag *tag = &outline->tags[i];

      tag->tag = record;
      tag->parent = cursus_project_find (project, CURSUS_TAGS, record->parent);
      /* A tag comes after what it stands in, of which the strand is known then. */
      tag->strand = tag->parent != CURSUS_NOWHERE ?
                      outline->tags[tag->parent].strand :
                      cursus_project_find (project, CURSUS_STRANDS, record->parent);
      inherit (tag, tag->parent != CURSUS_NOWHERE ? &outline->tags[tag->parent] : NULL);
    }
}

static void
add_share (GArray *shares, guint first, guint strand, guint weight)
{
  CursusOutlineShare share = { strand, weight };

  for (guint i = first; i < shares->len; i++)
    if (g_array_index (shares, CursusOutlineShare, i).strand == strand)
      {
        g_array_index (shares, CursusOutlineShare, i).weight += weight;
        return;
      }
  g_array_append_val (shares, share);
}

static void
look_up_marks (CursusOutline *outline, CursusOutlineModule *module, GArray *marks, GArray *shares)
{
  const CursusRecords *records = module->module->marks;

  module->first_mark = marks->len;
  module->first_share = shares->len;
  for (guint i = 0; i < cursus_records_n (records); i++)
    {
      const CursusMark *record = (const CursusMark *) records->items[i];
      CursusOutlineMark mark = { cursus_project_find (outline->project, CURSUS_TAGS, record->tag),
                                 0, (guint) record->level, record->is_assessed };

      if (mark.tag == CURSUS_NOWHERE)
        continue;
      mark.strand = outline->tags[mark.tag].strand;
      g_array_append_val (marks, mark);
      add_share (shares, module->first_share, mark.strand, mark.level);
      module->weight += mark.level;
    }
  module->n_marks = marks->len - module->first_mark;
  module->n_shares = shares->len - module->first_share;
}

static void
look_up_requisites (CursusOutline *outline, guint module, const CursusRecords *records,
                    CursusRequisiteType type, GArray *requisites, GArray *alternatives)
{
  for (guint i = 0; i < cursus_records_n (records); i++)
    {
      const CursusRequisite *record = (const CursusRequisite *) records->items[i];
      CursusOutlineRequisite requisite = { module, type, record, alternatives->len,
                                           record->modules->n };

      for (guint a = 0; a < record->modules->n; a++)
        {
          guint position =
            cursus_project_find (outline->project, CURSUS_MODULES, record->modules->items[a]);

          g_array_append_val (alternatives, position);
        }
      g_array_append_val (requisites, requisite);
    }
}

static void
look_up_modules (CursusOutline *outline)
{
  GArray *marks = g_array_new (FALSE, FALSE, sizeof (CursusOutlineMark));
  GArray *shares = g_array_new (FALSE, FALSE, sizeof (CursusOutlineShare));
  GArray *requisites = g_array_new (FALSE, FALSE, sizeof (CursusOutlineRequisite));
  GArray *alternatives = g_array_new (FALSE, FALSE, sizeof (guint));

  outline->modules = g_new0 (CursusOutlineModule, outline->n_modules);
  for (guint i = 0; i < outline->n_modules; i++)
    {
      const CursusModule *module = cursus_project_nth_module (outline->project, i);

      cursus_fetch_marks (outline->project, i);
      outline->modules[i].module = module;
      look_up_marks (outline, &outline->modules[i], marks, shares);
      look_up_requisites (outline, i, module->prerequisites, CURSUS_REQUISITE_BEFORE, requisites,
                          alternatives);
      look_up_requisites (outline, i, module->corequisites, CURSUS_REQUISITE_BEGUN, requisites,
                          alternatives);
      look_up_requisites (outline, i, module->strict_corequisites, CURSUS_REQUISITE_TOGETHER,
                          requisites, alternatives);
    }

  outline->n_requisites = requisites->len;
  outline->marks = (gpointer) g_array_free (marks, FALSE);
  outline->shares = (gpointer) g_array_free (shares, FALSE);
  outline->requisites = (gpointer) g_array_free (requisites, FALSE);
  outline->alternatives = (gpointer) g_array_free (alternatives, FALSE);
}

static void
look_up_groups (CursusOutline *outline)
{
  GArray *members = g_array_new (FALSE, FALSE, sizeof (guint));

  outline->groups = g_new0 (CursusOutlineGroup, outline->n_groups);
  for (guint i = 0; i < outline->n_groups; i++)
    {
      CursusOutlineGroup  *group = &outline->groups[i];
      const CursusRecords *records;

      group->group = (const CursusGroup *) cursus_project_nth (outline->project, CURSUS_GROUPS, i);
      group->first_member = members->len;
      records = group->group->members;
      for (guint m = 0; m < cursus_records_n (records); m++)
        {
          const CursusMember *member = (const CursusMember *) records->items[m];
          guint position = cursus_project_find (outline->project, CURSUS_MODULES, member->module);

          if (position != CURSUS_NOWHERE)
            g_array_append_val (members, position);
        }
      group->n_members = members->len - group->first_member;
    }
  outline->members = (gpointer) g_array_free (members, FALSE);
}

static void
look_up_places (CursusOutline *outline, const CursusTerm *term, guint nth, GArray *places)
{
  for (guint i = 0; i < cursus_records_n (term->places); i++)
    {
      const CursusPlace *record = cursus_term_nth_place (term, i);
      CursusOutlinePlace place = { record, nth, CURSUS_NOWHERE, CURSUS_NOWHERE };

      if (record->module != NULL)
        place.module = cursus_project_find (outline->project, CURSUS_MODULES, record->module);
      else
        place.group = cursus_project_find (outline->project, CURSUS_GROUPS, record->group);
      g_array_append_val (places, place);
    }
}

static void
look_up_plans (CursusOutline *outline)
{
  GArray *places = g_array_new (FALSE, FALSE, sizeof (CursusOutlinePlace));

  outline->plans = g_new0 (CursusOutlinePlan, outline->n_plans);
  for (guint i = 0; i < outline->n_plans; i++)
    {
      CursusOutlinePlan *plan = &outline->plans[i];

      plan->plan = cursus_project_nth_plan (outline->project, i);
      plan->first_place = places->len;
      for (guint t = 0; t < cursus_records_n (plan->plan->terms); t++)
        look_up_places (outline, cursus_plan_nth_term (plan->plan, t), t, places);
      plan->n_places = places->len - plan->first_place;
    }
  outline->places = (gpointer) g_array_free (places, FALSE);
}

CursusOutline *
cursus_outline_new (const CursusProject *project)
{
  CursusOutline *outline = g_new0 (CursusOutline, 1);

  outline->project = project;
  outline->n_modules = cursus_project_n (project, CURSUS_MODULES);
  outline->n_tags = cursus_project_n (project, CURSUS_TAGS);
  outline->n_strands = cursus_project_n (project, CURSUS_STRANDS);
  outline->n_groups = cursus_project_n (project, CURSUS_GROUPS);
  outline->n_plans = cursus_project_n (project, CURSUS_PLANS);
  outline->n_pathways = cursus_project_n (project, CURSUS_PATHWAYS);
  look_up_tags (outline);
  look_up_modules (outline);
  look_up_groups (outline);
  look_up_plans (outline);
  return outline;
}

void
cursus_outline_free (CursusOutline *outline)
{
  g_free (outline->modules);
  g_free (outline->tags);
  g_free (outline->groups);
  g_free (outline->plans);
  g_free (outline->marks);
  g_free (outline->shares);
  g_free (outline->members);
  g_free (outline->places);
  g_free (outline->requisites);
  g_free (outline->alternatives);
  g_free (outline);
}
