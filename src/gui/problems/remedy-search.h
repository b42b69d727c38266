/* remedy-search.h - looking for a remedy while the window goes on
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "gui/problems/problem-item.h"

G_BEGIN_DECLS

/**
 * cursus_remedy_search_async:
 * @item: whose problem is to be mended
 * @callback: told when it is known whether there is a remedy
 *
 * Looks in a thread, on the findings that the item has now. It cannot be interrupted.
 */
void cursus_remedy_search_async (CursusProblemItem *item, GAsyncReadyCallback callback,
                                 gpointer data);

/**
 * cursus_remedy_search_finish:
 *
 * Gives what was found to the item, unless it shows another state of the project by now.
 */
void cursus_remedy_search_finish (CursusProblemItem *item, GAsyncResult *result);

G_END_DECLS
