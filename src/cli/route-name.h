/* route-name.h - what a plan on a pathway is called
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "cli/view.h"
#include "model/module-kind.h"

G_BEGIN_DECLS

/**
 * cursus_route_name_dup:
 * @pathway: (nullable): the pathway, if it matters
 *
 * Returns: (transfer full): one line
 */
char *cursus_route_name_dup (const CursusView *view, const CursusPlan *plan,
                             const CursusPathway *pathway);

G_END_DECLS
