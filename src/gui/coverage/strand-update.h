/* strand-update.h - what a later taxonomy would change in a strand, to be chosen from
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "gui/common/workspace.h"

#include <adwaita.h>

G_BEGIN_DECLS

#define CURSUS_TYPE_STRAND_UPDATE (cursus_strand_update_get_type ())

/**
 * CursusStrandUpdate:
 *
 * A dialog with a line for each change. What was changed by hand, and what would be retired, is not
 * chosen at first. What is chosen is done in one step.
 */
G_DECLARE_FINAL_TYPE (CursusStrandUpdate, cursus_strand_update, CURSUS, STRAND_UPDATE, AdwWindow)

/**
 * cursus_strand_update_present:
 * @strand: the id of a strand of the programme
 * @later: a taxonomy that has it, too
 *
 * Returns: (transfer none) (nullable): the dialog; %NULL if @later says nothing new of the strand
 */
CursusStrandUpdate *cursus_strand_update_present (GtkWindow *parent, CursusWorkspace *workspace,
                                                  const char *strand, CursusProject *later);

G_END_DECLS
