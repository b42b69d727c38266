/* outline.c - a project as plain arrays and positions, for everything that is computed from it
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "facts/outline.h"

#include "facts/fetching.h"
#include "facts/id-finder.h"

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

/* Tags mostly follow others that stand in the same: it is not looked up for each. */
static void
look_up_parent (CursusOutline *outline, guint nth)
{
  const CursusProject    *project = outline->project;
  CursusOutlineTag       *tag = &outline->tags[nth];
  const CursusOutlineTag *before = nth > 0 ? tag - 1 : NULL;
  const char             *parent = tag->tag->parent;

  if (before != NULL && strcmp (before->tag->parent, parent) == 0)
    {
      tag->parent = before->parent;
      tag->strand = before->strand;
      return;
    }
  tag->parent = cursus_project_find (project, CURSUS_TAGS, parent);
  /* A tag comes after what it stands in, of which the strand is known then. */
  tag->strand = tag->parent != CURSUS_NOWHERE ?
                  outline->tags[tag->parent].strand :
                  cursus_project_find (project, CURSUS_STRANDS, parent);
}

static void
look_up_tags (CursusOutline *outline)
{
  outline->tags = g_new (CursusOutlineTag, outline->n_tags);
  for (guint i = 0; i < outline->n_tags; i++)
    {
      CursusOutlineTag *tag = &outline->tags[i];

      tag->tag = (const CursusTag *) cursus_project_nth (outline->project, CURSUS_TAGS, i);
      look_up_parent (outline, i);
      inherit (tag, tag->parent != CURSUS_NOWHERE ? &outline->tags[tag->parent] : NULL);
    }
}

/* What is gathered of all modules. */
typedef struct
{
  CursusOutline *outline;
  CursusIdFinder tags;
  GArray        *marks;
  GArray        *shares;
  GArray        *requisites;
  GArray        *alternatives;
} Gathering;

/* Gives the first of @n items more, of which nothing is set yet. */
static gpointer
make_room (GArray *items, guint n)
{
  guint before = items->len;

  g_array_set_size (items, before + n);
  return items->data + (gsize) before * g_array_get_element_size (items);
}

/* Adds to the share of a strand among the @n at hand; gives how many there are then. */
static guint
add_share (CursusOutlineShare *shares, guint n, guint strand, guint weight)
{
  for (guint i = 0; i < n; i++)
    if (shares[i].strand == strand)
      {
        shares[i].weight += weight;
        return n;
      }
  shares[n] = (CursusOutlineShare){ strand, weight };
  return n + 1;
}

static void
look_up_marks (Gathering *gathering, CursusOutlineModule *module)
{
  const CursusRecords *records = module->module->marks;
  guint                n = cursus_records_n (records);
  CursusOutlineMark   *marks;
  CursusOutlineShare  *shares;

  module->first_mark = gathering->marks->len;
  module->first_share = gathering->shares->len;
  if (n == 0)
    return;

  marks = make_room (gathering->marks, n);
  shares = make_room (gathering->shares, n);
  for (guint i = 0; i < n; i++)
    {
      const CursusMark *record = (const CursusMark *) records->items[i];
      guint             tag = cursus_id_finder_find (&gathering->tags, record->tag);
      guint             level = (guint) record->level;
      guint             strand;

      if (tag == CURSUS_NOWHERE)
        continue;
      strand = gathering->outline->tags[tag].strand;
      marks[module->n_marks++] = (CursusOutlineMark){ tag, strand, level, record->is_assessed };
      module->n_shares = add_share (shares, module->n_shares, strand, level);
      module->weight += level;
    }
  g_array_set_size (gathering->marks, module->first_mark + module->n_marks);
  g_array_set_size (gathering->shares, module->first_share + module->n_shares);
}

static void
look_up_requisites (Gathering *gathering, guint module, const CursusRecords *records,
                    CursusRequisiteType type)
{
  CursusOutline          *outline = gathering->outline;
  guint                   n = cursus_records_n (records);
  CursusOutlineRequisite *requisites = n > 0 ? make_room (gathering->requisites, n) : NULL;

  for (guint i = 0; i < n; i++)
    {
      const CursusRequisite *record = (const CursusRequisite *) records->items[i];
      guint                  first = gathering->alternatives->len;
      guint                 *positions = make_room (gathering->alternatives, record->modules->n);

      requisites[i] = (CursusOutlineRequisite){ module, type, record, first, record->modules->n };
      for (guint a = 0; a < record->modules->n; a++)
        {
          positions[a] =
            cursus_project_find (outline->project, CURSUS_MODULES, record->modules->items[a]);
          outline->modules[module].n_missing += positions[a] == CURSUS_NOWHERE ? 1 : 0;
        }
    }
}

static void
look_up_module (Gathering *gathering, guint nth)
{
  const CursusModule *module = cursus_project_nth_module (gathering->outline->project, nth);

  gathering->outline->modules[nth].module = module;
  look_up_marks (gathering, &gathering->outline->modules[nth]);
  look_up_requisites (gathering, nth, module->prerequisites, CURSUS_REQUISITE_BEFORE);
  look_up_requisites (gathering, nth, module->corequisites, CURSUS_REQUISITE_BEGUN);
  look_up_requisites (gathering, nth, module->strict_corequisites, CURSUS_REQUISITE_TOGETHER);
}

static void
look_up_modules (CursusOutline *outline)
{
  Gathering gathering = {
    .outline = outline,
    .marks = g_array_new (FALSE, FALSE, sizeof (CursusOutlineMark)),
    .shares = g_array_new (FALSE, FALSE, sizeof (CursusOutlineShare)),
    .requisites = g_array_new (FALSE, FALSE, sizeof (CursusOutlineRequisite)),
    .alternatives = g_array_new (FALSE, FALSE, sizeof (guint)),
  };

  cursus_id_finder_init (&gathering.tags, outline->project, CURSUS_TAGS);
  outline->modules = g_new0 (CursusOutlineModule, outline->n_modules);
  for (guint i = 0; i < outline->n_modules; i++)
    {
      cursus_fetch_marks (outline->project, i);
      look_up_module (&gathering, i);
    }

  outline->n_requisites = gathering.requisites->len;
  outline->marks = (gpointer) g_array_free (gathering.marks, FALSE);
  outline->shares = (gpointer) g_array_free (gathering.shares, FALSE);
  outline->requisites = (gpointer) g_array_free (gathering.requisites, FALSE);
  outline->alternatives = (gpointer) g_array_free (gathering.alternatives, FALSE);
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
  guint               n = cursus_records_n (term->places);
  CursusOutlinePlace *room = n > 0 ? make_room (places, n) : NULL;

  for (guint i = 0; i < n; i++)
    {
      const CursusPlace *record = cursus_term_nth_place (term, i);

      room[i] = (CursusOutlinePlace){ record, nth, CURSUS_NOWHERE, CURSUS_NOWHERE };
      if (record->module != NULL)
        room[i].module = cursus_project_find (outline->project, CURSUS_MODULES, record->module);
      else
        room[i].group = cursus_project_find (outline->project, CURSUS_GROUPS, record->group);
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
