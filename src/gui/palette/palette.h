/* palette.h - the modules that are not placed yet, and finding or adding one
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "gui/common/workspace.h"

#include <adwaita.h>

G_BEGIN_DECLS

#define CURSUS_TYPE_PALETTE (cursus_palette_get_type ())

/**
 * CursusPalette:
 *
 * The panel at the left: what is not placed in the plan that is shown or, while something is typed
 * into its entry, the modules and groups of the whole project that match.
 */
G_DECLARE_FINAL_TYPE (CursusPalette, cursus_palette, CURSUS, PALETTE, AdwBin)

/**
 * cursus_palette_new:
 * @workspace: what it shows
 *
 * Returns: (transfer floating): the palette
 */
CursusPalette *cursus_palette_new (CursusWorkspace *workspace);

/**
 * cursus_palette_find:
 *
 * Puts the cursor into the entry, with what stands there selected.
 */
void cursus_palette_find (CursusPalette *self);

G_END_DECLS
