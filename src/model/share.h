/* share.h - two projects made to share what is equal in them
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "model/project.h"

G_BEGIN_DECLS

/**
 * cursus_project_share:
 * @project: a project, such as an earlier edition
 * @with: another project, such as the current one
 *
 * Returns: (transfer full): a project equal to @project that has the very records of @with
 *   wherever both have equal ones with the same id
 */
CursusProject *cursus_project_share (const CursusProject *project, const CursusProject *with);

/**
 * cursus_project_share_baselines:
 *
 * Returns: (transfer full): a project equal to @project, the baselines of which share its records
 */
CursusProject *cursus_project_share_baselines (const CursusProject *project);

G_END_DECLS
