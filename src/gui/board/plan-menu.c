/* plan-menu.c - the menus in which plans and pathways are chosen, added and taken away
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "gui/board/plan-menu.h"

#include "gui/common/menu-label.h"
#include "model/module-kind.h"

#include <glib/gi18n-lib.h>
#include <string.h>

static char *
dup_plan_title (CursusWorkspace *workspace, const CursusPlan *plan)
{
  const char *title = cursus_workspace_show_text (workspace, plan->title);

  return g_strdup (title != NULL ? title : _ ("Untitled plan"));
}

static char *
dup_pathway_title (CursusWorkspace *workspace, const CursusPathway *pathway)
{
  const char *title = cursus_workspace_show_text (workspace, pathway->title);

  return g_strdup (title != NULL ? title : _ ("Untitled pathway"));
}

char *
cursus_plan_menu_dup_plan_title (CursusWorkspace *workspace)
{
  const CursusPlan *plan = cursus_workspace_lookup_plan (workspace);

  return plan != NULL ? dup_plan_title (workspace, plan) : g_strdup (_ ("No plan"));
}

char *
cursus_plan_menu_dup_pathway_title (CursusWorkspace *workspace)
{
  const char          *id = cursus_workspace_get_pathway (workspace);
  const CursusPathway *pathway = NULL;

  if (id != NULL)
    pathway = (const CursusPathway *) cursus_project_lookup_in (
      cursus_workspace_get_project (workspace), CURSUS_PATHWAYS, id);
  return pathway != NULL ? dup_pathway_title (workspace, pathway) : g_strdup (_ ("No pathway"));
}

static void
append_item (GMenu *menu, const char *label, const char *action, const char *id)
{
  g_autoptr (GMenuItem) item = g_menu_item_new (label, NULL);

  g_menu_item_set_action_and_target (item, action, "s", id);
  g_menu_append_item (menu, item);
}

/* A line of a menu that shows something; a check mark stands before what is shown. */
static void
append_choice (GMenu *menu, const char *title, const char *action, const char *id)
{
  g_autofree char *label = cursus_menu_label_dup (title);

  append_item (menu, label, action, id);
}

static void
append_section (GMenu *menu, GMenu *section)
{
  g_menu_append_section (menu, NULL, G_MENU_MODEL (section));
  g_object_unref (section);
}

GMenuModel *
cursus_plan_menu_new_for_plans (CursusWorkspace *workspace)
{
  const CursusProject *project = cursus_workspace_get_project (workspace);
  GMenu               *menu = g_menu_new ();
  GMenu               *section = g_menu_new ();

  for (guint i = 0; i < cursus_project_n (project, CURSUS_PLANS); i++)
    {
      const CursusPlan *plan = cursus_project_nth_plan (project, i);
      g_autofree char  *title = dup_plan_title (workspace, plan);

      append_choice (section, title, "plan.show-plan", plan->record.id);
    }
  append_section (menu, section);

  section = g_menu_new ();
  g_menu_append (section, _ ("_Add Plan"), "plan.add-plan");
  if (cursus_workspace_get_plan (workspace) != NULL)
    {
      append_item (section, _ ("Add _Term at the End"), "plan.add-term", "");
      g_menu_append (section, _ ("D_uplicate Plan"), "plan.duplicate-plan");
      g_menu_append (section, _ ("_Rename Plan…"), "plan.rename-plan");
      g_menu_append (section, _ ("_Delete Plan"), "plan.delete-plan");
    }
  append_section (menu, section);

  if (cursus_project_n (project, CURSUS_PATHWAYS) == 0)
    {
      section = g_menu_new ();
      g_menu_append (section, _ ("Add _Pathway"), "plan.add-pathway");
      append_section (menu, section);
    }
  return G_MENU_MODEL (menu);
}

GMenuModel *
cursus_plan_menu_new_for_pathways (CursusWorkspace *workspace)
{
  const CursusProject *project = cursus_workspace_get_project (workspace);
  GMenu               *menu = g_menu_new ();
  GMenu               *section = g_menu_new ();

  for (guint i = 0; i < cursus_project_n (project, CURSUS_PATHWAYS); i++)
    {
      const CursusPathway *pathway =
        (const CursusPathway *) cursus_project_nth (project, CURSUS_PATHWAYS, i);
      g_autofree char *title = dup_pathway_title (workspace, pathway);

      append_choice (section, title, "plan.show-pathway", pathway->record.id);
    }
  append_section (menu, section);

  section = g_menu_new ();
  g_menu_append (section, _ ("_Add Pathway"), "plan.add-pathway");
  g_menu_append (section, _ ("D_uplicate Pathway"), "plan.duplicate-pathway");
  g_menu_append (section, _ ("_Rename Pathway…"), "plan.rename-pathway");
  g_menu_append (section, _ ("_Delete Pathway"), "plan.delete-pathway");
  append_section (menu, section);
  return G_MENU_MODEL (menu);
}
