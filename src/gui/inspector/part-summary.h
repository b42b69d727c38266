/* part-summary.h - a record of a list in two lines
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "gui/common/workspace.h"

G_BEGIN_DECLS

/**
 * cursus_part_summary_dup:
 * @record: an outcome, an assessment, a place … of the workspace's project
 * @caption: (out) (transfer full): what else there is to know: "Analyse · PO2"; may be empty
 *
 * Returns: (transfer full): what it is called
 */
char *cursus_part_summary_dup (CursusWorkspace *workspace, const CursusRecord *record,
                               char **caption);

/**
 * cursus_part_goal:
 *
 * Returns: (nullable): the id of what one can go to from there: itself, or what it refers to
 */
const char *cursus_part_goal (const CursusRecord *record);

G_END_DECLS
