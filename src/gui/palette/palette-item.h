/* palette-item.h - a module or a group that the palette lists
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "gui/common/keyed-list.h"
#include "model/project.h"

G_BEGIN_DECLS

#define CURSUS_TYPE_PALETTE_ITEM (cursus_palette_item_get_type ())

/**
 * CursusPaletteItem:
 *
 * Signal "changed" (): it says something else.
 */
G_DECLARE_FINAL_TYPE (CursusPaletteItem, cursus_palette_item, CURSUS, PALETTE_ITEM, GObject)

/**
 * cursus_palette_item_new:
 * @record: a module or a group
 * @where: (nullable): what the term is called in which it is placed; %NULL: it is not placed
 *
 * Returns: (transfer full): the item
 */
CursusPaletteItem *cursus_palette_item_new (const CursusRecord *record, const char *where);

const CursusRecord *cursus_palette_item_get_record (CursusPaletteItem *self);
const char         *cursus_palette_item_get_id (CursusPaletteItem *self);

/**
 * cursus_palette_item_get_where:
 *
 * Returns: (nullable): what the term is called in which it is placed
 */
const char *cursus_palette_item_get_where (CursusPaletteItem *self);

/* How a list of items is kept up to date: they are told apart by their ids. */
extern const CursusKeyedRows cursus_palette_item_rows;

G_END_DECLS
