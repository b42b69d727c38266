/* grouping.c - modules gathered to choose from
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "edit/grouping.h"

#include "edit/layout.h"
#include "edit/removing.h"
#include "edit/rewrite.h"

#include <string.h>

static CursusMember *
member_new_for (const char *module)
{
  CursusMember *member = cursus_member_new (NULL);

  cursus_record_set_string (&member->record, &member->module, module);
  return member;
}

/* Those of @ids that are modules, each once, as members. */
static CursusRecords *
members_of (const CursusProject *project, const char *const *ids, guint n)
{
  g_autoptr (GHashTable) there = g_hash_table_new (g_str_hash, g_str_equal);
  g_autoptr (GPtrArray) members =
    g_ptr_array_new_with_free_func ((GDestroyNotify) cursus_record_unref);

  for (guint i = 0; i < n; i++)
    if (cursus_project_lookup_module (project, ids[i]) != NULL &&
        g_hash_table_add (there, (char *) ids[i]))
      g_ptr_array_add (members, member_new_for (ids[i]));
  return cursus_records_new ((CursusRecord *const *) members->pdata, members->len);
}

static GHashTable *
modules_of (const CursusRecords *members)
{
  GHashTable *modules = g_hash_table_new (g_str_hash, g_str_equal);

  for (guint i = 0; i < cursus_records_n (members); i++)
    g_hash_table_add (modules, ((const CursusMember *) members->items[i])->module);
  return modules;
}

static CursusGroup *
group_new (const char *id, const char *language, const char *title, CursusRecords *members)
{
  CursusGroup *group = cursus_group_new (id);

  group->choose = CURSUS_DECIMAL (1, 0);
  cursus_record_set_assumed (&group->record,
                             cursus_table_lookup_field (&cursus_group_table, "choose"), TRUE);
  cursus_record_set_text (&group->record, &group->title, language, title);
  cursus_record_set_records (&group->record, &group->members, members);
  return group;
}

static gboolean
find_first (const CursusLayout *layout, GHashTable *modules, guint *term, guint *position)
{
  for (*term = 0; *term < layout->n_terms; (*term)++)
    for (*position = 0; *position < layout->terms[*term]->len; (*position)++)
      if (g_hash_table_contains (
            modules, cursus_place_get_id (cursus_layout_nth_place (layout, *term, *position))))
        return TRUE;
  return FALSE;
}

/* Puts a group where the first of its members stands, and takes these out. */
static CursusProject *
place_group (const CursusProject *project, const char *plan, const CursusGroup *group)
{
  g_autoptr (CursusLayout) layout = cursus_layout_new (project, plan);
  g_autoptr (GHashTable) modules = modules_of (group->members);
  g_autoptr (CursusPlace) place = cursus_layout_new_place (project, group->record.id);
  g_autoptr (GPtrArray) taken = NULL;
  guint term, position;

  if (layout == NULL || !find_first (layout, modules, &term, &position))
    return cursus_project_ref (project);

  /* Nothing that is taken out stands before the first one. */
  taken = cursus_layout_take_out (layout, modules);
  cursus_layout_put_in (layout, term, position, place);
  return cursus_layout_apply (layout);
}

CursusProject *
cursus_group (const CursusProject *project, const char *const *ids, guint n,
              const CursusGrouping *grouping, char **id)
{
  CursusRecords *members = members_of (project, ids, n);
  g_autoptr (CursusGroup) group = NULL;
  CursusProject *next;
  char          *new_id;

  if (members == NULL)
    {
      cursus_rewrite_return_id (NULL, id);
      return cursus_project_ref (project);
    }

  new_id = cursus_rewrite_new_id (project, cursus_group_table.letter);
  group = group_new (new_id, cursus_project_get_language (project), grouping->title, members);
  next = cursus_rewrite_insert (project, NULL, &group->record);
  cursus_rewrite_take (&next, place_group (next, grouping->plan, group));
  cursus_rewrite_return_id (new_id, id);
  return next;
}

/* --- ungrouped --- */

/* Whatever is placed in a plan. */
static GHashTable *
collect_placed (const CursusLayout *layout)
{
  GHashTable *placed = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);

  for (guint t = 0; t < layout->n_terms; t++)
    for (guint p = 0; p < layout->terms[t]->len; p++)
      g_hash_table_add (placed,
                        g_strdup (cursus_place_get_id (cursus_layout_nth_place (layout, t, p))));
  return placed;
}

/* Puts the members of a group that have no place themselves at a position. */
static void
put_members (CursusLayout *layout, const CursusGroup *group, guint term, guint position)
{
  g_autoptr (GHashTable) placed = collect_placed (layout);

  for (guint i = 0; i < cursus_records_n (group->members); i++)
    {
      const char *module = ((const CursusMember *) group->members->items[i])->module;
      g_autoptr (CursusPlace) place = NULL;

      if (cursus_project_lookup_module (layout->project, module) == NULL ||
          !g_hash_table_add (placed, g_strdup (module)))
        continue;
      place = cursus_layout_new_place (layout->project, module);
      cursus_layout_put_in (layout, term, position++, place);
    }
}

static gboolean
is_in_plan (const CursusProject *project, const char *plan, const char *id)
{
  return cursus_project_lookup_term_of (project, plan, id) != NULL;
}

static CursusProject *
dissolve_in_plan (const CursusProject *project, const char *plan, const CursusGroup *group)
{
  g_autoptr (CursusLayout) layout = cursus_layout_new (project, plan);
  g_autoptr (GHashTable) ids = cursus_rewrite_set_of ((const char *const *) &group->record.id, 1);
  g_autoptr (GPtrArray) taken = NULL;
  guint term, position;

  if (layout == NULL || !find_first (layout, ids, &term, &position))
    return cursus_project_ref (project);

  taken = cursus_layout_take_out (layout, ids);
  put_members (layout, group, term, position);
  return cursus_layout_apply (layout);
}

CursusProject *
cursus_ungroup (const CursusProject *project, const char *plan, const char *group)
{
  const CursusGroup *found = cursus_project_lookup_group (project, group);
  CursusProject     *next = cursus_project_ref (project);
  gboolean           is_placed = FALSE;

  if (found == NULL)
    return next;

  for (guint i = 0; i < cursus_project_n (project, CURSUS_PLANS); i++)
    {
      const char *id = cursus_project_nth_plan (project, i)->record.id;

      if (plan == NULL || strcmp (plan, id) == 0)
        cursus_rewrite_take (&next, dissolve_in_plan (next, id, found));
      is_placed = is_placed || is_in_plan (next, id, group);
    }
  if (!is_placed)
    cursus_rewrite_take (&next, cursus_remove (next, &group, 1));
  return next;
}

/* --- members --- */

static void
add_member (CursusRecord *copy, gpointer module)
{
  CursusGroup  *group = (CursusGroup *) copy;
  CursusRecord *member = (CursusRecord *) member_new_for (module);

  cursus_record_set_records (
    copy, &group->members,
    cursus_records_splice (group->members, cursus_records_n (group->members), 0, &member, 1));
  cursus_record_unref (member);
}

static void
remove_member (CursusRecord *copy, gpointer module)
{
  CursusGroup *group = (CursusGroup *) copy;

  for (guint i = cursus_records_n (group->members); i-- > 0;)
    if (strcmp (((const CursusMember *) group->members->items[i])->module, module) == 0)
      cursus_record_set_records (copy, &group->members,
                                 cursus_records_splice (group->members, i, 1, NULL, 0));
}

/* Takes a module out of all plans in which the group stands. */
static CursusProject *
leave_places (const CursusProject *project, const char *group, const char *module)
{
  g_autoptr (GHashTable) ids = cursus_rewrite_set_of (&module, 1);
  CursusProject *next = cursus_project_ref (project);

  for (guint i = 0; i < cursus_project_n (project, CURSUS_PLANS); i++)
    {
      const char *plan = cursus_project_nth_plan (project, i)->record.id;
      g_autoptr (CursusLayout) layout = cursus_layout_new (next, plan);
      g_autoptr (GPtrArray) taken = NULL;

      if (!is_in_plan (project, plan, group))
        continue;
      taken = cursus_layout_take_out (layout, ids);
      cursus_rewrite_take (&next, cursus_layout_apply (layout));
    }
  return next;
}

CursusProject *
cursus_set_member (const CursusProject *project, const char *group, const char *module,
                   gboolean is_member)
{
  const CursusGroup *found = cursus_project_lookup_group (project, group);
  g_autoptr (GHashTable) modules = NULL;
  g_autoptr (CursusProject) next = NULL;

  if (found == NULL || cursus_project_lookup_module (project, module) == NULL)
    return cursus_project_ref (project);

  modules = modules_of (found->members);
  if (!is_member)
    return cursus_rewrite (project, &group, 1, remove_member, (gpointer) module);
  if (g_hash_table_contains (modules, module))
    return cursus_project_ref (project);

  next = cursus_rewrite (project, &group, 1, add_member, (gpointer) module);
  return leave_places (next, group, module);
}

/* --- members next to each other --- */

static void
put_records (CursusRecord *copy, gpointer records)
{
  cursus_record_set_records (copy, &((CursusGroup *) copy)->members, records);
}

static gboolean
are_same_records (const CursusRecords *a, const GPtrArray *b)
{
  if (cursus_records_n (a) != b->len)
    return FALSE;
  for (guint i = 0; i < b->len; i++)
    if (a->items[i] != b->pdata[i])
      return FALSE;
  return TRUE;
}

/* The member for a module: the one that there is, or a new one. */
static CursusRecord *
ref_member (const CursusRecords *members, const char *module)
{
  for (guint i = 0; i < cursus_records_n (members); i++)
    if (strcmp (((const CursusMember *) members->items[i])->module, module) == 0)
      return cursus_record_ref (members->items[i]);
  return (CursusRecord *) member_new_for (module);
}

/* The members as they are to be: those that stay, and between them those that come. */
static GPtrArray *
arrange_members (const CursusRecords *members, const GPtrArray *coming, guint position)
{
  GPtrArray *arranged = g_ptr_array_new_with_free_func ((GDestroyNotify) cursus_record_unref);

  for (guint i = 0; i < cursus_records_n (members); i++)
    {
      const char *module = ((const CursusMember *) members->items[i])->module;

      if (!g_ptr_array_find_with_equal_func ((GPtrArray *) coming, module, g_str_equal, NULL))
        g_ptr_array_add (arranged, cursus_record_ref (members->items[i]));
    }
  position = MIN (position, arranged->len);
  for (guint i = 0; i < coming->len; i++)
    g_ptr_array_insert (arranged, (int) (position + i), ref_member (members, coming->pdata[i]));
  return arranged;
}

/* Those of @ids that are modules, each once. */
static GPtrArray *
select_modules (const CursusProject *project, const char *const *ids, guint n)
{
  GPtrArray *modules = g_ptr_array_new ();

  for (guint i = 0; i < n; i++)
    if (cursus_project_lookup_module (project, ids[i]) != NULL &&
        !g_ptr_array_find_with_equal_func (modules, ids[i], g_str_equal, NULL))
      g_ptr_array_add (modules, (char *) ids[i]);
  return modules;
}

CursusProject *
cursus_join_group (const CursusProject *project, const char *const *ids, guint n,
                   const CursusGroupSpot *spot)
{
  const CursusGroup *found = cursus_project_lookup_group (project, spot->group);
  g_autoptr (GPtrArray) coming = select_modules (project, ids, n);
  g_autoptr (GPtrArray) arranged = NULL;
  CursusProject *next;

  if (found == NULL)
    return cursus_project_ref (project);
  arranged = arrange_members (found->members, coming, spot->position);
  if (are_same_records (found->members, arranged))
    return cursus_project_ref (project);

  next =
    cursus_rewrite (project, &spot->group, 1, put_records,
                    cursus_records_new ((CursusRecord *const *) arranged->pdata, arranged->len));
  for (guint i = 0; i < coming->len; i++)
    cursus_rewrite_take (&next, leave_places (next, spot->group, coming->pdata[i]));
  return next;
}
