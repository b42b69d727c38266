/* taxonomy-browser.h - finding tags in taxonomies and taking them in
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "gui/common/workspace.h"

#include <adwaita.h>

G_BEGIN_DECLS

#define CURSUS_TYPE_TAXONOMY_BROWSER (cursus_taxonomy_browser_get_type ())

/**
 * CursusTaxonomyBrowser:
 *
 * All strands and frameworks that come with the program or are the user's, to be browsed and
 * searched as somebody types. What is chosen is taken in with what stands in it.
 */
G_DECLARE_FINAL_TYPE (CursusTaxonomyBrowser, cursus_taxonomy_browser, CURSUS, TAXONOMY_BROWSER,
                      AdwBin)

void cursus_taxonomy_browser_set_workspace (CursusTaxonomyBrowser *self,
                                            CursusWorkspace       *workspace);

G_END_DECLS
