/* board-requiring.c - what cards ask of each other: made, changed and taken away
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "gui/board/board-hands.h"

#include "edit/requiring.h"
#include "gui/board/require-popover.h"
#include "gui/board/requisite-kinds.h"
#include "gui/common/menu-label.h"
#include "gui/common/tip.h"

#include <glib/gi18n-lib.h>

static char *
dup_name (CursusBoard *self, const char *id)
{
  return cursus_card_name_dup (cursus_workspace_get_project (self->workspace),
                               cursus_workspace_get_language (self->workspace), id);
}

static char *
dup_label (CursusBoard *self, CursusLabel what, const char *module)
{
  return cursus_label_dup (what, cursus_workspace_get_project (self->workspace),
                           cursus_workspace_get_language (self->workspace), &module, 1);
}

/* "AIH-104 for AIH-201: Prerequisite". */
static char *
dup_heading (CursusBoard *self, const char *module, const char *required)
{
  const CursusModule *record =
    cursus_project_lookup_module (cursus_workspace_get_project (self->workspace), module);
  guint kind = record != NULL ? cursus_requisite_kinds_find (record, required) : CURSUS_NOWHERE;
  g_autofree char *name = dup_name (self, module);
  g_autofree char *other = dup_name (self, required);

  if (kind == CURSUS_NOWHERE)
    /* Translators: the codes of two modules: the second is to require the first. Below are the ways
     * in which it can: Prerequisite, Corequisite … */
    return g_strdup_printf (_ ("%s for %s"), other, name);
  /* Translators: the codes of two modules, the second requires the first, and in which way:
   * "AIH-104 for AIH-201: Prerequisite" */
  return g_strdup_printf (_ ("%s for %s: %s"), other, name, _ (cursus_requisite_kinds[kind].title));
}

gboolean
cursus_board_query_tooltip (GtkWidget *widget, int x, int y, gboolean by_keyboard,
                            GtkTooltip *tooltip)
{
  CursusBoard           *self = CURSUS_BOARD (widget);
  const CursusConnector *connector =
    self->workspace != NULL && self->layout != NULL && !by_keyboard ?
      cursus_board_connector_at (self, x, y) :
      NULL;
  g_autofree char *heading = NULL;

  if (connector == NULL)
    return FALSE;
  heading = dup_heading (self, connector->to, connector->from);
  cursus_tip_show (tooltip, heading);
  return TRUE;
}

/* --- edits --- */

void
cursus_board_require_as (CursusBoard *self, GVariant *parameter)
{
  const char      *module, *kind, *required;
  g_autofree char *label = NULL;
  g_autoptr (CursusFindings) before = cursus_board_ref_findings (self);

  g_variant_get (parameter, "(&s&s&s)", &module, &kind, &required);
  label = dup_label (self, CURSUS_LABEL_REQUIRE, module);
  if (cursus_board_perform (
        self,
        cursus_require (cursus_workspace_get_project (self->workspace), module, kind, required),
        label))
    {
      g_autofree char *message = dup_heading (self, module, required);

      cursus_board_announce_with_problems (self, before, message);
    }
}

static void
stop_requiring (CursusBoard *self, const char *module, const char *required)
{
  g_autofree char *label = dup_label (self, CURSUS_LABEL_STOP_REQUIRING, module);
  g_autofree char *name = dup_name (self, module);
  g_autofree char *other = dup_name (self, required);
  g_autofree char *message = NULL;
  g_autoptr (CursusFindings) before = cursus_board_ref_findings (self);

  if (!cursus_board_perform (
        self,
        cursus_stop_requiring (cursus_workspace_get_project (self->workspace), module, required),
        label))
    return;
  /* Translators: the codes of two modules */
  message = g_strdup_printf (_ ("%s does not require %s any more"), name, other);
  cursus_board_announce_with_problems (self, before, message);
}

/* Without a parameter the line that is selected is meant. */
void
cursus_board_stop_requiring (CursusBoard *self, GVariant *parameter)
{
  g_autofree char *module = NULL;
  g_autofree char *required = NULL;

  if (parameter != NULL)
    g_variant_get (parameter, "(ss)", &module, &required);
  else
    {
      module = g_strdup (self->hands->picked_to);
      required = g_strdup (self->hands->picked_from);
    }
  if (module == NULL || required == NULL)
    return;
  cursus_board_unpick (self);
  stop_requiring (self, module, required);
}

void
cursus_board_require (CursusBoard *self, GVariant *parameter)
{
  g_autoptr (GPtrArray) ids = cursus_board_dup_meant_ids (self);
  const char  *id = ids->len > 0 ? ids->pdata[ids->len - 1] : NULL;
  guint        item = cursus_board_find_item (self, id);
  GdkRectangle at;

  if (item == CURSUS_NOWHERE ||
      cursus_project_lookup_module (cursus_workspace_get_project (self->workspace), id) == NULL)
    return;
  cursus_board_go_to (self, id);
  at = cursus_board_get_item_rect (self, item);
  cursus_require_popover_show (self, &at, id);
}

/* --- menus --- */

static void
append_kinds (GMenu *menu, const char *module, const char *required, guint but)
{
  for (guint i = 0; i < CURSUS_N_REQUISITE_KINDS; i++)
    {
      g_autoptr (GMenuItem) item = g_menu_item_new (_ (cursus_requisite_kinds[i].title), NULL);

      if (i == but)
        continue;
      g_menu_item_set_action_and_target (item, "card.require-as", "(sss)", module,
                                         cursus_requisite_kinds[i].name, required);
      g_menu_append_item (menu, item);
    }
}

GMenuModel *
cursus_board_create_link_menu (CursusBoard *self, const char *module, const char *required)
{
  const CursusModule *record =
    cursus_project_lookup_module (cursus_workspace_get_project (self->workspace), module);
  guint  kind = record != NULL ? cursus_requisite_kinds_find (record, required) : CURSUS_NOWHERE;
  GMenu *menu = g_menu_new ();
  g_autoptr (GMenu) kinds = g_menu_new ();
  g_autofree char *heading = dup_heading (self, module, required);

  append_kinds (kinds, module, required, kind);
  g_menu_append_section (menu, heading, G_MENU_MODEL (kinds));

  if (kind != CURSUS_NOWHERE)
    {
      g_autoptr (GMenu) end = g_menu_new ();
      g_autoptr (GMenuItem) item = g_menu_item_new (_ ("_Remove"), NULL);

      g_menu_item_set_action_and_target (item, "card.stop-requiring", "(ss)", module, required);
      g_menu_item_set_attribute (item, "accel", "s", "Delete");
      g_menu_append_item (end, item);
      g_menu_append_section (menu, NULL, G_MENU_MODEL (end));
    }
  return G_MENU_MODEL (menu);
}

static void
append_requirement (CursusBoard *self, GMenu *menu, const char *module, const char *required)
{
  g_autofree char *name = dup_name (self, required);
  g_autofree char *label = cursus_menu_label_dup (name);
  g_autoptr (GMenuModel) model = cursus_board_create_link_menu (self, module, required);

  g_menu_append_submenu (menu, label, model);
}

void
cursus_board_append_requirements (CursusBoard *self, GMenu *menu, const char *id)
{
  const CursusModule *module =
    cursus_project_lookup_module (cursus_workspace_get_project (self->workspace), id);
  g_autoptr (GMenu) all = g_menu_new ();

  for (guint kind = 0; module != NULL && kind < CURSUS_N_REQUISITE_KINDS; kind++)
    {
      const CursusRecords *list = cursus_requisite_kinds_nth_list (module, kind);

      for (guint i = 0; i < cursus_records_n (list); i++)
        {
          const CursusStrings *modules = ((const CursusRequisite *) list->items[i])->modules;

          for (guint m = 0; m < cursus_strings_n (modules); m++)
            append_requirement (self, all, id, modules->items[m]);
        }
    }
  if (g_menu_model_get_n_items (G_MENU_MODEL (all)) > 0)
    g_menu_append_submenu (menu, _ ("Re_quirements"), G_MENU_MODEL (all));
}
