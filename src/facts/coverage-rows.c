/* coverage-rows.c - which rows a table of coverage has, and in which order
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "facts/coverage-rows.h"

#include <string.h>

/* --- the order of modules --- */

typedef struct
{
  const CursusRoute *route;
  guint8            *is_listed;
  GArray            *modules;
} Listing;

static void
list_module (Listing *listing, guint module, guint term)
{
  if (listing->is_listed[module] || listing->route->stays[module].first != term)
    return;
  listing->is_listed[module] = TRUE;
  g_array_append_val (listing->modules, module);
}

GArray *
cursus_coverage_modules_by_term (const CursusFacts *facts, const CursusRoute *route,
                                 gboolean with_unplaced)
{
  const CursusOutline     *outline = facts->outline;
  const CursusOutlinePlan *plan = &outline->plans[route->plan];
  g_autofree guint8       *is_listed = g_new0 (guint8, outline->n_modules + 1);
  Listing listing = { route, is_listed, g_array_new (FALSE, FALSE, sizeof (guint)) };

  for (guint i = 0; i < plan->n_places; i++)
    {
      const CursusOutlinePlace *place = &outline->places[plan->first_place + i];
      const CursusOutlineGroup *group =
        place->group != CURSUS_NOWHERE ? &outline->groups[place->group] : NULL;

      if (place->module != CURSUS_NOWHERE)
        list_module (&listing, place->module, place->term);
      for (guint m = 0; group != NULL && m < group->n_members; m++)
        list_module (&listing, outline->members[group->first_member + m], place->term);
    }
  for (guint i = 0; with_unplaced && i < outline->n_modules; i++)
    if (route->is_on_route[i])
      list_module (&listing, i, CURSUS_NOWHERE);
  return listing.modules;
}

static int
compare_positions (gconstpointer a, gconstpointer b)
{
  const guint *first = a, *second = b;

  return *first < *second ? -1 : *first > *second;
}

/* The position of the kind among all kinds: those that every project has, those of the project,
 * none at all. */
static guint
rank_kind (const CursusProject *project, const char *kind)
{
  guint n = g_strv_length ((char **) cursus_module_kind_defaults);
  guint nth;

  if (kind == NULL)
    return G_MAXUINT;
  for (guint i = 0; i < n; i++)
    if (strcmp (cursus_module_kind_defaults[i], kind) == 0)
      return i;
  nth = cursus_project_find (project, CURSUS_MODULE_KINDS, kind);
  return nth != CURSUS_NOWHERE ? n + nth : G_MAXUINT - 1;
}

static int
compare_kinds (gconstpointer a, gconstpointer b, gpointer data)
{
  const CursusOutline *outline = data;
  const guint         *first = a, *second = b;
  const char          *kind_a = outline->modules[*first].module->kind;
  const char          *kind_b = outline->modules[*second].module->kind;
  guint                rank_a = rank_kind (outline->project, kind_a);
  guint                rank_b = rank_kind (outline->project, kind_b);
  int                  order = 0;

  if (rank_a == rank_b)
    order = g_strcmp0 (kind_a, kind_b);
  else
    order = rank_a < rank_b ? -1 : 1;
  return order != 0 ? order : compare_positions (a, b);
}

/* --- rows --- */

static gboolean
is_wanted (const CursusCoverageTable *self, guint module)
{
  const CursusStay *stay = &self->route->stays[module];
  guint             n_terms = self->route->n_terms;

  if (self->wish.term == NULL)
    return TRUE;
  for (guint t = 0; stay->first != CURSUS_NOWHERE && t < n_terms; t++)
    if (strcmp (self->route->terms[t].term->record.id, self->wish.term) == 0)
      return stay->first <= t && t <= stay->last;
  return FALSE;
}

static gboolean
begins_group (const CursusCoverageTable *self, const CursusCoverageGroup *last, guint term,
              const char *kind)
{
  if (self->n_groups == 0)
    return TRUE;
  if (self->wish.grouping == CURSUS_GROUPED_BY_TERM)
    return last->term != term;
  return self->wish.grouping == CURSUS_GROUPED_BY_KIND && g_strcmp0 (last->kind, kind) != 0;
}

/* Adds a row to the last group, or to a new one if it does not belong there. */
static void
add_row (CursusCoverageTable *self, guint item, gboolean is_on_route)
{
  gboolean             is_module = self->wish.rows == CURSUS_ROWS_MODULES;
  gboolean             by_term = is_module && self->wish.grouping == CURSUS_GROUPED_BY_TERM;
  gboolean             by_kind = is_module && self->wish.grouping == CURSUS_GROUPED_BY_KIND;
  guint                term = by_term ? self->route->stays[item].first : CURSUS_NOWHERE;
  const char          *kind = by_kind ? self->facts->outline->modules[item].module->kind : NULL;
  CursusCoverageGroup *last = &self->groups[MAX (self->n_groups, 1) - 1];

  if (begins_group (self, last, term, kind))
    {
      last = &self->groups[self->n_groups++];
      *last = (CursusCoverageGroup){ .term = term, .kind = kind, .first_row = self->n_rows };
    }
  last->n_rows++;
  self->rows[self->n_rows++] = (CursusCoverageRow){
    .item = item,
    .group = self->n_groups - 1,
    .is_on_route = is_on_route,
  };
}

static void
reserve (CursusCoverageTable *self, guint n)
{
  self->rows = g_new (CursusCoverageRow, n + 1);
  self->groups = g_new (CursusCoverageGroup, n + 1);
}

static void
add_modules (CursusCoverageTable *self)
{
  g_autoptr (GArray) modules =
    cursus_coverage_modules_by_term (self->facts, self->route, self->wish.with_unplaced);

  if (self->wish.grouping == CURSUS_GROUPED_BY_NOTHING)
    g_array_sort (modules, compare_positions);
  else if (self->wish.grouping == CURSUS_GROUPED_BY_KIND)
    g_array_sort_with_data (modules, compare_kinds, self->facts->outline);

  reserve (self, modules->len);
  for (guint i = 0; i < modules->len; i++)
    {
      guint module = g_array_index (modules, guint, i);

      if (is_wanted (self, module))
        add_row (self, module, self->route->stays[module].first != CURSUS_NOWHERE);
    }
}

static void
add_terms (CursusCoverageTable *self)
{
  reserve (self, self->route->n_terms);
  for (guint t = 0; t < self->route->n_terms; t++)
    if (self->wish.term == NULL ||
        strcmp (self->route->terms[t].term->record.id, self->wish.term) == 0)
      add_row (self, t, TRUE);
}

static void
add_outcomes (CursusCoverageTable *self)
{
  guint n = cursus_project_n (self->facts->project, CURSUS_OUTCOMES);

  reserve (self, n);
  for (guint i = 0; i < n; i++)
    add_row (self, i, TRUE);
}

void
cursus_coverage_table_add_rows (CursusCoverageTable *self)
{
  switch (self->wish.rows)
    {
    case CURSUS_ROWS_MODULES:
      add_modules (self);
      break;
    case CURSUS_ROWS_TERMS:
      add_terms (self);
      break;
    case CURSUS_ROWS_OUTCOMES:
      add_outcomes (self);
      break;
    }
}
