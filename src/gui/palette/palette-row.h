/* palette-row.h - a module or a group as a small card
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "gui/common/workspace.h"
#include "gui/palette/palette-item.h"

#include <adwaita.h>

G_BEGIN_DECLS

#define CURSUS_TYPE_PALETTE_ROW (cursus_palette_row_get_type ())

G_DECLARE_FINAL_TYPE (CursusPaletteRow, cursus_palette_row, CURSUS, PALETTE_ROW, AdwBin)

/**
 * cursus_palette_row_new:
 * @workspace: whose project and language are shown
 *
 * Returns: (transfer floating): an empty row
 */
CursusPaletteRow *cursus_palette_row_new (CursusWorkspace *workspace);

/**
 * cursus_palette_row_set_item:
 * @item: (nullable): what it shows from now on
 */
void               cursus_palette_row_set_item (CursusPaletteRow *self, CursusPaletteItem *item);
CursusPaletteItem *cursus_palette_row_get_item (CursusPaletteRow *self);

/**
 * cursus_palette_row_refresh:
 *
 * Shows its item anew: something around it is different, such as a strand.
 */
void cursus_palette_row_refresh (CursusPaletteRow *self);

G_END_DECLS
