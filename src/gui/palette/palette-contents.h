/* palette-contents.h - which modules and groups the palette lists
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "gui/palette/module-search.h"

G_BEGIN_DECLS

/**
 * CursusPaletteView:
 * @plan: (nullable): the id of the plan that is shown
 * @pathway: (nullable): the id of the pathway that is shown
 * @language: (nullable): in which titles of terms are shown
 *
 * What somebody looks at.
 */
typedef struct
{
  const CursusProject *project;
  const char          *plan;
  const char          *pathway;
  const char          *language;
} CursusPaletteView;

/**
 * cursus_palette_contents_unplaced:
 *
 * Returns: (transfer full) (element-type CursusPaletteItem): the modules of the pathway that stand
 *   in no term of the plan, neither by themselves nor in a group, then such groups
 */
GPtrArray *cursus_palette_contents_unplaced (const CursusPaletteView *view);

/**
 * cursus_palette_contents_found:
 * @search: in the project of @view
 * @query: what was typed
 *
 * Returns: (transfer full) (element-type CursusPaletteItem): what was found, the best first, each
 *   with the term in which it stands
 */
GPtrArray *cursus_palette_contents_found (const CursusPaletteView  *view,
                                          const CursusModuleSearch *search, const char *query);

/**
 * cursus_palette_contents_name_term:
 * @nth: which term of the plan that is shown, counted from zero
 *
 * Returns: (transfer full): what it is called
 */
char *cursus_palette_contents_name_term (const CursusPaletteView *view, guint nth);

G_END_DECLS
