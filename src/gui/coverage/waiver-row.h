/* waiver-row.h - why a rule may be broken, and an end of it
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "gui/common/workspace.h"
#include "model/rule.h"

#include <adwaita.h>

G_BEGIN_DECLS

/**
 * cursus_waiver_row_new:
 * @waiver: of a rule
 *
 * Returns: (transfer floating): a row with the reason, what it is about, who gave it and when, and
 *   a button that activates the action "rule.stop-waiving" with what it is about
 */
GtkWidget *cursus_waiver_row_new (CursusWorkspace *workspace, const CursusWaiver *waiver);

G_END_DECLS
