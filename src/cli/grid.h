/* grid.h - cells in columns, each as wide as it must be
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "cli/screen.h"

G_BEGIN_DECLS

/**
 * CursusGrid:
 *
 * Rows of short texts, laid out when all of them are known.
 */
typedef struct _CursusGrid CursusGrid;

/**
 * cursus_grid_new:
 * @alignments: a letter for each column: l for texts, r for numbers
 *
 * Returns: (transfer full): a grid without rows
 */
CursusGrid *cursus_grid_new (const char *alignments);
void        cursus_grid_free (CursusGrid *self);

/**
 * cursus_grid_add:
 * @cells: (array): a line for each column, copied
 */
void cursus_grid_add (CursusGrid *self, CursusStyle style, const char *const *cells);

/**
 * cursus_grid_append_to:
 * @out: where the rows are appended; texts in the first column are broken as the screen needs it
 */
void cursus_grid_append_to (const CursusGrid *self, const CursusScreen *screen, GString *out);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (CursusGrid, cursus_grid_free)

G_END_DECLS
