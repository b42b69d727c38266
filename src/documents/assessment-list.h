/* assessment-list.h - the assessments of a route, by the term in which they fall due
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "documents/author.h"

G_BEGIN_DECLS

/**
 * CursusAssessmentEntry:
 * @module: its position in the project
 * @assessment: one of its assessments
 * @term: in which the module ends: the last term of its place, of a module to choose that of the
 *   group; %CURSUS_NOWHERE if that lies past the plan
 * @is_to_choose: the module stands in a group only
 */
typedef struct
{
  guint                   module;
  const CursusAssessment *assessment;
  guint                   term;
  gboolean                is_to_choose;
} CursusAssessmentEntry;

/**
 * cursus_assessment_list_new:
 *
 * Returns: (transfer full) (element-type CursusAssessmentEntry): by term, then in the order of the
 *   file; those of modules that are not on the route are left out
 */
GArray *cursus_assessment_list_new (const CursusAuthor *author);

/**
 * cursus_assessment_tests:
 * @outcome: the id of an outcome of the programme
 *
 * Returns: whether the assessment tests it, or an outcome of its module that supports it
 */
gboolean cursus_assessment_tests (const CursusAuthor *author, const CursusAssessmentEntry *entry,
                                  const char *outcome);

G_END_DECLS
