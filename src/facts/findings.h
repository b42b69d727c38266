/* findings.h - a project with everything that is known of it, held together
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "base/date.h"
#include "facts/effects.h"

G_BEGIN_DECLS

/**
 * CursusFindings:
 * @state: the facts and the problems of the project
 * @today: the day for which laws were looked at
 * @language: (nullable): in which titles are shown in messages
 *
 * Immutable and shared; may be made and read in any thread.
 */
typedef struct
{
  gatomicrefcount ref_count;
  CursusState     state;
  CursusDate      today;
  char           *language;
} CursusFindings;

/**
 * cursus_findings_new:
 * @project: a project
 * @today: the day for which laws are looked at
 * @language: (nullable): in which titles are shown, if there is a choice
 *
 * Returns: (transfer full): its facts and problems, computed at once
 */
CursusFindings *cursus_findings_new (const CursusProject *project, CursusDate today,
                                     const char *language);
CursusFindings *cursus_findings_ref (CursusFindings *findings);
void            cursus_findings_unref (CursusFindings *findings);

/**
 * cursus_findings_get_project:
 *
 * Returns: (transfer none): what they were found in
 */
const CursusProject *cursus_findings_get_project (const CursusFindings *findings);

/**
 * cursus_findings_lookup_route:
 * @plan_id: the id of a plan
 * @pathway_id: (nullable): the id of a pathway
 *
 * Returns: (nullable): that plan on that pathway, on the first one if there is none of that id
 */
const CursusRoute *cursus_findings_lookup_route (const CursusFindings *findings,
                                                 const char *plan_id, const char *pathway_id);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (CursusFindings, cursus_findings_unref)

G_END_DECLS
