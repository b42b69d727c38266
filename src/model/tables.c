/* tables.c - every kind of record, and where in a file it stands
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "model/tables.h"

#include "model/baseline.h"
#include "model/change.h"
#include "model/module-kind.h"
#include "model/review.h"
#include "model/rule.h"

const CursusSection cursus_sections[] = {
  { "programme", TRUE, { &cursus_programme_table } },
  { "outcomes", FALSE, { &cursus_outcome_table } },
  { "kinds", FALSE, { &cursus_module_kind_table } },
  { "strands", FALSE, { &cursus_strand_table } },
  { "pathways", FALSE, { &cursus_pathway_table } },
  { "modules", FALSE, { &cursus_module_table } },
  { "groups", FALSE, { &cursus_group_table } },
  { "plans", FALSE, { &cursus_plan_table } },
  { "rules", FALSE, { &cursus_rule_table } },
  { "review",
    FALSE,
    { &cursus_baseline_table, &cursus_thread_table, &cursus_proposal_table,
      &cursus_sign_off_table } },
  { NULL },
};

const CursusTable *const cursus_tables[] = {
  &cursus_programme_table,   &cursus_edition_table,
  &cursus_audience_table,    &cursus_exit_award_table,
  &cursus_topic_table,       &cursus_outcome_table,
  &cursus_module_kind_table, &cursus_strand_table,
  &cursus_tag_table,         &cursus_pathway_table,
  &cursus_module_table,      &cursus_teaching_table,
  &cursus_assessment_table,  &cursus_prerequisite_table,
  &cursus_corequisite_table, &cursus_strict_corequisite_table,
  &cursus_recommended_table, &cursus_excludes_table,
  &cursus_mark_table,        &cursus_group_table,
  &cursus_member_table,      &cursus_plan_table,
  &cursus_term_table,        &cursus_focus_table,
  &cursus_place_table,       &cursus_wish_table,
  &cursus_rule_table,        &cursus_waiver_table,
  &cursus_baseline_table,    &cursus_thread_table,
  &cursus_comment_table,     &cursus_proposal_table,
  &cursus_set_table,         &cursus_move_table,
  &cursus_add_table,         &cursus_remove_table,
  &cursus_old_table,         &cursus_new_table,
  &cursus_sign_off_table,    NULL,
};

const CursusTable *
cursus_table_lookup (const char *element)
{
  for (guint i = 0; cursus_tables[i] != NULL; i++)
    if (g_str_equal (cursus_tables[i]->element, element))
      return cursus_tables[i];
  return NULL;
}
