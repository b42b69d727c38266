/* status-line.h - what was done last, in one line that a screen reader reads
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "gui/common/workspace.h"

#include <adwaita.h>

G_BEGIN_DECLS

#define CURSUS_TYPE_STATUS_LINE (cursus_status_line_get_type ())

/**
 * CursusStatusLine:
 *
 * Shows what the workspace announces for some seconds. Its role is "status", so that a screen
 * reader says it without the focus being there.
 */
G_DECLARE_FINAL_TYPE (CursusStatusLine, cursus_status_line, CURSUS, STATUS_LINE, AdwBin)

/**
 * cursus_status_line_set_workspace:
 * @workspace: (nullable): whose announcements are shown
 */
void cursus_status_line_set_workspace (CursusStatusLine *self, CursusWorkspace *workspace);

/**
 * cursus_status_line_get_message:
 *
 * Returns: what is shown; "" if nothing is
 */
const char *cursus_status_line_get_message (CursusStatusLine *self);

G_END_DECLS
