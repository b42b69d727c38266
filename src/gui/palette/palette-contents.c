/* palette-contents.c - which modules and groups the palette lists
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "gui/palette/palette-contents.h"

#include "facts/term-name.h"
#include "gui/palette/palette-item.h"

char *
cursus_palette_contents_name_term (const CursusPaletteView *view, guint nth)
{
  const CursusPlan *plan = cursus_project_lookup_plan (view->project, view->plan);

  return cursus_term_title_dup (cursus_plan_nth_term (plan, nth), nth, view->language,
                                cursus_project_get_language (view->project));
}

/* The members of the groups that stand in the plan: id to the term of the group. */
static GHashTable *
collect_members (const CursusPaletteView *view)
{
  GHashTable *members = g_hash_table_new (g_str_hash, g_str_equal);

  for (guint i = 0; i < cursus_project_n (view->project, CURSUS_GROUPS); i++)
    {
      const CursusGroup *group =
        (const CursusGroup *) cursus_project_nth (view->project, CURSUS_GROUPS, i);

      const CursusTerm *term =
        cursus_project_lookup_term_of (view->project, view->plan, group->record.id);

      for (guint k = 0; term != NULL && k < cursus_records_n (group->members); k++)
        g_hash_table_insert (members, ((const CursusMember *) group->members->items[k])->module,
                             (gpointer) term);
    }
  return members;
}

/* --- what is not placed --- */

static gboolean
is_on_pathway (const CursusPaletteView *view, const CursusModule *module)
{
  return module->pathways == NULL || view->pathway == NULL ||
         cursus_strings_contains (module->pathways, view->pathway);
}

static void
add_item (GPtrArray *items, const CursusRecord *record, const char *where)
{
  g_ptr_array_add (items, cursus_palette_item_new (record, where));
}

static void
add_unplaced_modules (const CursusPaletteView *view, guint plan, GPtrArray *items)
{
  g_autoptr (GHashTable) members = collect_members (view);

  for (guint i = 0; i < cursus_project_n (view->project, CURSUS_MODULES); i++)
    {
      const CursusModule *module = cursus_project_nth_module (view->project, i);

      if (cursus_project_find_term (view->project, plan, i) == CURSUS_NOWHERE &&
          is_on_pathway (view, module) && !g_hash_table_contains (members, module->record.id))
        add_item (items, &module->record, NULL);
    }
}

GPtrArray *
cursus_palette_contents_unplaced (const CursusPaletteView *view)
{
  GPtrArray *items = g_ptr_array_new_with_free_func (g_object_unref);
  guint      plan = CURSUS_NOWHERE;

  if (view->plan != NULL)
    plan = cursus_project_find (view->project, CURSUS_PLANS, view->plan);
  if (plan == CURSUS_NOWHERE)
    {
      for (guint i = 0; i < cursus_project_n (view->project, CURSUS_MODULES); i++)
        add_item (items, cursus_project_nth (view->project, CURSUS_MODULES, i), NULL);
      return items;
    }

  add_unplaced_modules (view, plan, items);
  for (guint i = 0; i < cursus_project_n (view->project, CURSUS_GROUPS); i++)
    {
      const CursusRecord *group = cursus_project_nth (view->project, CURSUS_GROUPS, i);

      if (cursus_project_lookup_term_of (view->project, view->plan, group->id) == NULL)
        add_item (items, group, NULL);
    }
  return items;
}

/* --- what was found --- */

/* What each term of the plan is called, by the term. */
static GHashTable *
name_terms (const CursusPaletteView *view)
{
  GHashTable       *names = g_hash_table_new_full (NULL, NULL, NULL, g_free);
  const CursusPlan *plan = NULL;

  if (view->plan != NULL)
    plan = cursus_project_lookup_plan (view->project, view->plan);
  for (guint i = 0; plan != NULL && i < cursus_records_n (plan->terms); i++)
    g_hash_table_insert (names, (gpointer) cursus_plan_nth_term (plan, i),
                         cursus_palette_contents_name_term (view, i));
  return names;
}

GPtrArray *
cursus_palette_contents_found (const CursusPaletteView *view, const CursusModuleSearch *search,
                               const char *query)
{
  GPtrArray *items = g_ptr_array_new_with_free_func (g_object_unref);
  g_autoptr (GPtrArray) found = cursus_module_search_find (search, query);
  g_autoptr (GHashTable) names = name_terms (view);
  g_autoptr (GHashTable) members = NULL;

  if (view->plan == NULL)
    members = g_hash_table_new (g_str_hash, g_str_equal);
  else
    members = collect_members (view);
  for (guint i = 0; i < found->len; i++)
    {
      const CursusRecord *record = g_ptr_array_index (found, i);
      const CursusTerm   *term = NULL;

      if (view->plan != NULL)
        term = cursus_project_lookup_term_of (view->project, view->plan, record->id);
      if (term == NULL)
        term = g_hash_table_lookup (members, record->id);
      add_item (items, record, term != NULL ? g_hash_table_lookup (names, term) : NULL);
    }
  return items;
}
