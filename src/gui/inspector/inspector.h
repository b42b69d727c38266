/* inspector.h - the panel that shows and edits every field of what is selected
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "gui/common/workspace.h"

#include <adwaita.h>

G_BEGIN_DECLS

#define CURSUS_TYPE_INSPECTOR (cursus_inspector_get_type ())

/**
 * CursusInspector:
 *
 * Shows the records that are selected in a workspace, or the programme if none is, and changes
 * them through its editor.
 */
G_DECLARE_FINAL_TYPE (CursusInspector, cursus_inspector, CURSUS, INSPECTOR, AdwBin)

/**
 * cursus_inspector_new:
 * @workspace: what it looks at
 *
 * Returns: (transfer floating): the panel
 */
CursusInspector *cursus_inspector_new (CursusWorkspace *workspace);

G_END_DECLS
