/* palette-strip.h - what stands for the palette where the window is too narrow for it
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "gui/common/workspace.h"

#include <adwaita.h>

G_BEGIN_DECLS

#define CURSUS_TYPE_PALETTE_STRIP (cursus_palette_strip_get_type ())

/**
 * CursusPaletteStrip:
 *
 * A narrow strip with a button that searches, one that says how many modules are not placed, and
 * room to drop modules that are to be taken out of the plan. Its buttons activate "win.find" and
 * "win.show-palette".
 */
G_DECLARE_FINAL_TYPE (CursusPaletteStrip, cursus_palette_strip, CURSUS, PALETTE_STRIP, AdwBin)

/**
 * cursus_palette_strip_new:
 * @workspace: what it is about
 *
 * Returns: (transfer floating): the strip
 */
CursusPaletteStrip *cursus_palette_strip_new (CursusWorkspace *workspace);

G_END_DECLS
