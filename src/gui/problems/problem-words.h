/* problem-words.h - what a problem concerns, in a word or two
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "facts/findings.h"

G_BEGIN_DECLS

/**
 * CursusProblemSection:
 *
 * Under which heading a problem stands, in the order in which they are listed.
 */
typedef enum
{
  CURSUS_SECTION_ERRORS,
  CURSUS_SECTION_WARNINGS,
  CURSUS_SECTION_HINTS,
  CURSUS_SECTION_UNKNOWN,
  CURSUS_SECTION_WAIVED,
  CURSUS_N_SECTIONS
} CursusProblemSection;

/* The section in which a problem is listed. */
CursusProblemSection cursus_problem_words_get_section (const CursusProblem *problem);

/* The icon of a section, and the class of CSS by which it is coloured. */
const char *cursus_problem_words_get_icon (CursusProblemSection section);
const char *cursus_problem_words_get_css_class (CursusProblemSection section);

/* What is in a section: "Warnings". */
const char *cursus_problem_words_get_heading (CursusProblemSection section);

/* How many there are in a section: "2 warnings". */
char *cursus_problem_words_dup_count (CursusProblemSection section, guint n);

/**
 * cursus_problem_words_dup_concern:
 * @findings: in which the problem was found
 *
 * Returns: (transfer full): what it is about and what the matter is: "Semester 3 · credits"
 */
char *cursus_problem_words_dup_concern (const CursusFindings *findings,
                                        const CursusProblem  *problem);

/**
 * cursus_problem_words_dup_route:
 *
 * Returns: (transfer full) (nullable): what the plan and the pathway are called that it concerns
 */
char *cursus_problem_words_dup_route (const CursusFindings *findings, const CursusProblem *problem);

/**
 * cursus_problem_words_dup_rule:
 *
 * Returns: (transfer full) (nullable): what the rule is called, and where it comes from
 */
char *cursus_problem_words_dup_rule (const CursusFindings *findings, const CursusProblem *problem);

/**
 * cursus_problem_words_dup_waiver:
 *
 * Returns: (transfer full) (nullable): why it is waived, by whom and when
 */
char *cursus_problem_words_dup_waiver (const CursusFindings *findings,
                                       const CursusProblem  *problem);

G_END_DECLS
