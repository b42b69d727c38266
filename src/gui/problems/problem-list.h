/* problem-list.h - which problems are listed, and in which order
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "gui/problems/problem-item.h"

G_BEGIN_DECLS

/**
 * CursusProblemView:
 * @findings: of the project
 * @plan: (nullable): the id of the plan that is shown
 * @pathway: (nullable): the id of the pathway that is shown
 * @is_here_only: what concerns other plans or pathways is left out
 * @has_section: which sections are listed
 *
 * What somebody wants to see.
 */
typedef struct
{
  const CursusFindings *findings;
  const char           *plan;
  const char           *pathway;
  gboolean              is_here_only;
  gboolean              has_section[CURSUS_N_SECTIONS];
} CursusProblemView;

/**
 * cursus_problem_list_new:
 *
 * Returns: (transfer full) (element-type CursusProblemItem): section by section, first what
 *   concerns the plan that is shown, then what concerns others
 */
GPtrArray *cursus_problem_list_new (const CursusProblemView *view);

/**
 * cursus_problem_list_count:
 * @counts: (out): how many there are in each section, listed or not
 */
void cursus_problem_list_count (const CursusProblemView *view, guint counts[CURSUS_N_SECTIONS]);

G_END_DECLS
