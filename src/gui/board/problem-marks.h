/* problem-marks.h - how many problems something on the board has, and how bad they are
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "facts/findings.h"

G_BEGIN_DECLS

/**
 * CursusProblemMark:
 * @severity: the worst of them
 * @n: how many are broken; 0: no problems
 */
typedef struct
{
  CursusSeverity severity;
  guint          n;
} CursusProblemMark;

/**
 * CursusProblemMarks:
 *
 * What is broken of the plan and pathway that are shown, by what it is about.
 */
typedef struct _CursusProblemMarks CursusProblemMarks;

/**
 * cursus_problem_marks_new:
 * @plan: (nullable): the id of the plan that is shown
 * @pathway: (nullable): the id of the pathway that is shown
 *
 * Returns: (transfer full): the marks, which keep the findings
 */
CursusProblemMarks *cursus_problem_marks_new (const CursusFindings *findings, const char *plan,
                                              const char *pathway);
void                cursus_problem_marks_free (CursusProblemMarks *marks);

/**
 * cursus_problem_marks_are_of:
 *
 * Returns: whether these are the marks that cursus_problem_marks_new() would give
 */
gboolean cursus_problem_marks_are_of (const CursusProblemMarks *marks,
                                      const CursusFindings *findings, const char *plan,
                                      const char *pathway);

/**
 * cursus_problem_marks_get:
 * @id: of a module, a group, a term …
 *
 * Returns: its mark
 */
CursusProblemMark cursus_problem_marks_get (const CursusProblemMarks *marks, const char *id);

/**
 * cursus_problem_marks_is_broken:
 * @from: the id of a module that is required
 * @to: the id of the module that requires it
 *
 * Returns: whether some problem with what they require or exclude is about both
 */
gboolean cursus_problem_marks_is_broken (const CursusProblemMarks *marks, const char *from,
                                         const char *to);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (CursusProblemMarks, cursus_problem_marks_free)

G_END_DECLS
