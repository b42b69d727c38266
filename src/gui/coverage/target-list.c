/* target-list.c - what a programme is to cover, and whether it does
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "gui/coverage/target-list.h"

#include "facts/rule-words.h"
#include "gui/coverage/rule-status.h"

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
