/* section-kinds.h - all kinds of section, each from a file of its own or one with its relatives
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "documents/section.h"

G_BEGIN_DECLS

/* contents-section.c */
extern const CursusSection cursus_contents_section;

/* at-a-glance.c */
extern const CursusSection cursus_at_a_glance_section;

/* programme-texts.c */
extern const CursusSection cursus_aims_section;
extern const CursusSection cursus_audience_section;
extern const CursusSection cursus_admission_section;
extern const CursusSection cursus_careers_section;
extern const CursusSection cursus_next_steps_section;
extern const CursusSection cursus_exit_awards_section;
extern const CursusSection cursus_topics_section;
extern const CursusSection cursus_programme_note_section;

/* programme-outcomes.c */
extern const CursusSection cursus_programme_outcomes_section;

/* structure.c */
extern const CursusSection cursus_structure_section;

/* module-list.c */
extern const CursusSection cursus_module_list_section;

/* module-sheets.c */
extern const CursusSection cursus_module_sheets_section;

/* term-overview.c */
extern const CursusSection cursus_term_overview_section;

/* short-reports.c */
extern const CursusSection cursus_coverage_short_section;
extern const CursusSection cursus_regulations_short_section;

/* sources.c */
extern const CursusSection cursus_sources_section;
extern const CursusSection cursus_assumed_values_section;

/* data-tables.c */
extern const CursusSection cursus_module_table_section;
extern const CursusSection cursus_placement_table_section;
extern const CursusSection cursus_mark_table_section;
extern const CursusSection cursus_outcome_table_section;

/* study-plan-section.c */
extern const CursusSection cursus_study_plan_section;

/* coverage-section.c */
extern const CursusSection cursus_coverage_matrix_section;
extern const CursusSection cursus_coverage_evidence_section;

/* coverage-shares.c */
extern const CursusSection cursus_coverage_shares_section;

/* coverage-gaps.c */
extern const CursusSection cursus_coverage_gaps_section;

/* outcome-matrix-section.c */
extern const CursusSection cursus_outcome_matrix_section;

/* assessment-sections.c */
extern const CursusSection cursus_assessment_matrix_section;
extern const CursusSection cursus_assessment_calendar_section;
extern const CursusSection cursus_untested_outcomes_section;

/* regulation-section.c */
extern const CursusSection cursus_coverage_targets_section;
extern const CursusSection cursus_regulations_section;
extern const CursusSection cursus_always_checked_section;

/* doctoral-section.c */
extern const CursusSection cursus_composition_section;
extern const CursusSection cursus_milestones_section;
extern const CursusSection cursus_research_time_section;
extern const CursusSection cursus_question_strands_section;

G_END_DECLS
