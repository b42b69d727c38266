/* coverage-page.h - the page with what the modules cover
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "gui/coverage/matrix.h"

#include <adwaita.h>

G_BEGIN_DECLS

#define CURSUS_TYPE_COVERAGE_PAGE (cursus_coverage_page_get_type ())

/**
 * CursusCoveragePage:
 *
 * The matrix, what is chosen of it, and a panel with what follows from it.
 *
 * Properties, with notification: "panel-visible" (boolean): whether the panel is shown.
 */
G_DECLARE_FINAL_TYPE (CursusCoveragePage, cursus_coverage_page, CURSUS, COVERAGE_PAGE, AdwBin)

CursusCoveragePage *cursus_coverage_page_new (CursusWorkspace *workspace);

CursusMatrix *cursus_coverage_page_get_matrix (CursusCoveragePage *self);

G_END_DECLS
