/* share-bars.h - how much of each term each strand has, as bars
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "gui/common/workspace.h"
#include "gui/coverage/share-drawing.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define CURSUS_TYPE_SHARE_BARS (cursus_share_bars_get_type ())

/**
 * CursusShareBars:
 *
 * Shows the plan and pathway of a workspace. Strands are told apart by colour, by letters and, in
 * high contrast, by patterns.
 */
G_DECLARE_FINAL_TYPE (CursusShareBars, cursus_share_bars, CURSUS, SHARE_BARS, GtkWidget)

GtkWidget *cursus_share_bars_new (void);
void       cursus_share_bars_set_workspace (CursusShareBars *self, CursusWorkspace *workspace);
void       cursus_share_bars_set_mode (CursusShareBars *self, CursusBarsMode mode);

/**
 * cursus_share_bars_set_strand:
 * @strand: (nullable): the id of the strand of which the curve is drawn strongly
 */
void cursus_share_bars_set_strand (CursusShareBars *self, const char *strand);

G_END_DECLS
