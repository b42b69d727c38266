/* sample-paper.h - documents for tests, made by hand
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "paper/paper.h"

G_BEGIN_DECLS

/**
 * sample_paper_new:
 *
 * Returns: (transfer full): some pages with every type of block, in German
 */
CursusPaper *sample_paper_new (void);

/**
 * sample_paper_new_handbook:
 *
 * Returns: (transfer full): a handbook of @n_modules, about a page for each
 */
CursusPaper *sample_paper_new_handbook (guint n_modules);

/**
 * sample_paper_new_hostile:
 *
 * Returns: (transfer full): texts that are hard to put on pages
 */
CursusPaper *sample_paper_new_hostile (void);

/**
 * sample_paper_new_figure:
 *
 * Returns: (transfer full): nothing but one figure
 */
CursusPaper *sample_paper_new_figure (void);

/**
 * sample_paper_lookup:
 * @name: "sample", "handbook-200", "hostile", "figure" or "empty"
 *
 * Returns: (transfer full) (nullable): the document of this name
 */
CursusPaper *sample_paper_lookup (const char *name);

G_END_DECLS
