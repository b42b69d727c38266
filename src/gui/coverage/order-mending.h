/* order-mending.h - putting the order in which a tag is learnt right
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "gui/common/workspace.h"

G_BEGIN_DECLS

/**
 * cursus_order_mend:
 * @tag: the id of a tag that is unprepared on the route that is shown
 *
 * Looks for a remedy in a thread and performs it as one step, or says that there is none. What is
 * edited meanwhile is kept: then it is looked for once more. As long as it is looked for, only the
 * last wish counts.
 */
void cursus_order_mend (CursusWorkspace *workspace, const char *tag);

G_END_DECLS
