/* target-list.c - what a programme is to cover, and whether it does
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "gui/coverage/target-list.h"

#include "edit/ruling.h"
#include "facts/rule-words.h"
#include "gui/common/menu-label.h"
#include "gui/coverage/rule-status.h"
#include "model/strand.h"

#include <glib/gi18n-lib.h>

/* More offers would be in the way; the menu has all. One that is left is offered as well. */
#define OFFERS_MAX 3

void
cursus_target_list_fill (CursusSideList *list, CursusWorkspace *workspace)
{
  const CursusFindings *findings = cursus_workspace_get_findings (workspace);
  const CursusProject  *project = cursus_findings_get_project (findings);
  const CursusRoute    *route = cursus_workspace_lookup_route (workspace);

  cursus_side_list_begin (list);
  for (guint i = 0; i < cursus_project_n (project, CURSUS_RULES); i++)
    {
      const CursusRule *rule = (const CursusRule *) cursus_project_nth (project, CURSUS_RULES, i);
      CursusRuleStatus  status;
      g_autofree char  *words = NULL;
      g_autofree char  *text = NULL;

      if (!cursus_rule_is_target (rule))
        continue;
      status = cursus_rule_status_get (findings, rule, route);
      words = cursus_rule_dup_words (project, rule, cursus_workspace_get_language (workspace));
      text = cursus_rule_status_dup_text (findings, &status);
      cursus_side_list_add (
        list, &(CursusSideItem){ .title = words,
                                 .detail = text,
                                 .css_class = cursus_rule_state_get_css_class (status.state),
                                 .icon = cursus_rule_state_get_icon (status.state),
                                 .id = rule->record.id });
    }
  cursus_side_list_end (list);
}

/* --- what could be asked for --- */

static const char *
get_title (CursusWorkspace *workspace, const CursusStrand *strand)
{
  const char *title = cursus_workspace_show_text (workspace, strand->title);

  return title != NULL ? title : strand->record.id;
}

static void
offer (CursusSideList *list, CursusWorkspace *workspace, const CursusStrand *strand)
{
  const CursusFindings *findings = cursus_workspace_get_findings (workspace);
  g_autoptr (CursusRule) rule = cursus_strand_target_new (strand->record.id);
  g_autofree char *words = cursus_rule_dup_words (cursus_findings_get_project (findings), rule,
                                                  cursus_workspace_get_language (workspace));
  /* Translators: a strand of which nothing is asked yet; beside it stands a button “Add”, which
   * asks for a module in each term that covers it */
  g_autofree char *title = g_strdup_printf (_ ("“%s” in each term"), get_title (workspace, strand));

  cursus_side_list_add (list, &(CursusSideItem){ .title = title,
                                                 .button = C_ ("target", "Add"),
                                                 .hint = words,
                                                 .id = strand->record.id });
}

guint
cursus_target_list_offer (CursusSideList *list, CursusWorkspace *workspace)
{
  const CursusProject *project =
    cursus_findings_get_project (cursus_workspace_get_findings (workspace));
  g_autoptr (GPtrArray) strands = cursus_find_strands_without_target (project);
  guint n_offered = strands->len <= OFFERS_MAX + 1 ? strands->len : OFFERS_MAX;

  cursus_side_list_begin (list);
  for (guint i = 0; i < n_offered; i++)
    offer (list, workspace, strands->pdata[i]);
  cursus_side_list_end (list);
  return strands->len - n_offered;
}

GMenuModel *
cursus_target_menu_new (CursusWorkspace *workspace)
{
  g_autoptr (GPtrArray) strands =
    cursus_find_strands_without_target (cursus_workspace_get_project (workspace));
  g_autoptr (GMenu) offers = g_menu_new ();
  g_autoptr (GMenu) others = g_menu_new ();
  GMenu *menu = g_menu_new ();

  for (guint i = 0; i < strands->len; i++)
    {
      const CursusStrand *strand = strands->pdata[i];
      g_autofree char    *label = cursus_menu_label_dup (get_title (workspace, strand));
      g_autoptr (GMenuItem) item = g_menu_item_new (label, NULL);

      g_menu_item_set_action_and_target (item, "coverage.add-strand-target", "s",
                                         strand->record.id);
      g_menu_append_item (offers, item);
    }
  g_menu_append (others, _ ("_Other Target…"), "coverage.add-target");
  if (strands->len > 0)
    g_menu_append_section (menu, _ ("A Module in Each Term"), G_MENU_MODEL (offers));
  g_menu_append_section (menu, NULL, G_MENU_MODEL (others));
  return G_MENU_MODEL (menu);
}
