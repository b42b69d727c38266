/* cell-list.c - what there is to know of a cell of the matrix
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "gui/coverage/cell-list.h"

#include "facts/learning-order.h"
#include "facts/name.h"
#include "gui/coverage/matrix-words.h"

#include <glib/gi18n-lib.h>
#include <string.h>

/* So many other modules are named. */
#define OTHERS_MAX 6

typedef struct
{
  CursusSideList       *list;
  CursusWorkspace      *workspace;
  CursusCheck           check;
  const CursusCellSpot *spot;
} Cell;

static void
add_fact (const Cell *self, const char *caption, const char *title, const char *id)
{
  if (title != NULL)
    cursus_side_list_add (self->list,
                          &(CursusSideItem){ .caption = caption, .title = title, .id = id });
}

static void
add_mark (const Cell *self, const CursusTag *tag)
{
  const CursusModule *module =
    cursus_project_lookup_module (self->check.facts->project, self->spot->row);
  const CursusMark *mark =
    module != NULL ? cursus_module_lookup_mark (module, tag->record.id) : NULL;
  CursusCheck      check = self->check;
  g_autofree char *row = cursus_name_id (&check, self->spot->row);
  const char      *title = cursus_workspace_show_text (self->workspace, tag->title);
  g_autofree char *caption = NULL;
  g_autofree char *level = NULL;

  if (module == NULL)
    return;
  caption = g_strdup_printf ("%s × %s", module->code != NULL ? module->code : row,
                             title != NULL ? title : tag->record.id);
  level = g_strdup (cursus_level_get_title (mark != NULL ? (guint) mark->level : 0));
  if (mark != NULL && mark->is_assessed)
    {
      g_autofree char *plain = g_steal_pointer (&level);

      /* Translators: a level and that it is examined: "Reinforced, assessed" */
      level = g_strdup_printf (_ ("%s, assessed"), plain);
    }
  add_fact (self, caption, level, NULL);
  if (mark != NULL)
    add_fact (self, _ ("Note"), cursus_workspace_show_text (self->workspace, mark->record.note),
              NULL);
}

static char *
dup_step (const Cell *self, const CursusLearningStep *step)
{
  CursusCheck         check = self->check;
  const CursusModule *module = check.facts->outline->modules[step->module].module;
  const CursusRoute  *route = cursus_workspace_lookup_route (self->workspace);
  g_autofree char    *name = cursus_name_module (&check, module);
  g_autofree char    *term = NULL;

  if (step->term == CURSUS_NOWHERE || step->term >= route->n_terms)
    return g_steal_pointer (&name);
  term = cursus_name_term (&check, route->terms[step->term].term);
  return g_strdup_printf ("%s, %s", module->code != NULL ? module->code : name, term);
}

/* Where it is introduced first, and where it gets highest. */
static void
add_way (const Cell *self, const GArray *steps)
{
  const CursusLearningStep *first = NULL, *highest = NULL;

  for (guint i = 0; i < steps->len; i++)
    {
      const CursusLearningStep *step = &g_array_index (steps, CursusLearningStep, i);

      if (step->term == CURSUS_NOWHERE)
        continue;
      if (first == NULL)
        first = step;
      if (highest == NULL || step->level > highest->level)
        highest = step;
    }
  if (first != NULL)
    {
      g_autofree char *where = dup_step (self, first);
      g_autofree char *place = dup_step (self, highest);
      g_autofree char *top = NULL;

      top = g_strdup_printf ("%s: %s", cursus_level_get_title (highest->level), place);
      add_fact (self, _ ("First covered in"), where, NULL);
      add_fact (self, _ ("Highest level"), top, NULL);
    }
}

static char *
dup_code (const Cell *self, const CursusModule *module)
{
  CursusCheck check = self->check;

  return module->code != NULL ? g_strdup (module->code) : cursus_name_module (&check, module);
}

/* The modules that cover it besides that of the cell, each once. */
static void
add_others (const Cell *self, const GArray *steps)
{
  const CursusOutlineModule *modules = self->check.facts->outline->modules;
  g_autoptr (GHashTable) seen = g_hash_table_new (g_str_hash, g_str_equal);
  g_autoptr (GString) names = g_string_new (NULL);
  gboolean is_covered = FALSE;
  guint    n = 0;

  for (guint i = 0; i < steps->len; i++)
    {
      const CursusModule *module =
        modules[g_array_index (steps, CursusLearningStep, i).module].module;
      gboolean         is_own = g_strcmp0 (module->record.id, self->spot->row) == 0;
      g_autofree char *code = dup_code (self, module);

      is_covered = is_covered || is_own;
      if (is_own || !g_hash_table_add (seen, module->record.id) || n++ >= OTHERS_MAX)
        continue;
      g_string_append_printf (names, "%s%s", names->len > 0 ? ", " : "", code);
    }
  if (n > OTHERS_MAX)
    /* Translators: behind the names of some modules: how many more there are */
    g_string_append_printf (names, ngettext (" and %u more", " and %u more", n - OTHERS_MAX),
                            n - OTHERS_MAX);
  if (n > 0)
    add_fact (self, is_covered ? _ ("Also in") : _ ("Covered in"), names->str, NULL);
}

static void
add_tag (const Cell *self, guint at, const GArray *steps)
{
  const CursusOutlineTag *tag = &self->check.facts->outline->tags[at];
  CursusCheck             check = self->check;

  if (self->spot->row != NULL)
    add_mark (self, tag->tag);
  add_fact (self, _ ("Reference"), tag->tag->reference, NULL);
  add_way (self, steps);
  add_others (self, steps);
  if (tag->is_retired)
    add_fact (self, NULL, _ ("Retired: its marks stay, but it is no gap any more."), NULL);
  if (tag->superseded_by != NULL)
    {
      g_autofree char *successor = cursus_name_id (&check, tag->superseded_by);

      add_fact (self, _ ("Superseded by"), successor, tag->superseded_by);
    }
}

void
cursus_cell_list_fill (CursusSideList *list, CursusWorkspace *workspace, const CursusCellSpot *spot,
                       const GArray *steps)
{
  const CursusFindings *findings = cursus_workspace_get_findings (workspace);
  Cell                  self = { .list = list, .workspace = workspace, .spot = spot };

  self.check.facts = findings->state.facts;
  self.check.language = cursus_workspace_get_language (workspace);
  cursus_side_list_begin (list);
  if (spot->tag != CURSUS_NOWHERE)
    add_tag (&self, spot->tag, steps);
  else if (spot->column != NULL)
    {
      g_autofree char *row = spot->row != NULL ? cursus_name_id (&self.check, spot->row) : NULL;
      g_autofree char *column = cursus_name_id (&self.check, spot->column);

      add_fact (&self, row, column, NULL);
    }
  cursus_side_list_end (list);
}
