/* programme-line.h - what a programme is, in one line
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "gui/common/workspace.h"

G_BEGIN_DECLS

/**
 * cursus_programme_line_dup:
 *
 * Returns: (transfer full): the award, the level, the terms of the plan and the credits of the
 *   route that are shown: "M.Sc. · EQF 7 · 4 semesters · 120 ECTS". What is not stated is left out.
 */
char *cursus_programme_line_dup (CursusWorkspace *workspace);

/**
 * cursus_programme_title_dup:
 *
 * Returns: (transfer full): what it is called
 */
char *cursus_programme_title_dup (CursusWorkspace *workspace);

G_END_DECLS
