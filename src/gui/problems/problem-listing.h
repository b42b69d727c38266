/* problem-listing.h - a long list of problems made while the window goes on
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "gui/problems/problem-list.h"

#include <gio/gio.h>

G_BEGIN_DECLS

/**
 * cursus_problem_listing_start:
 * @source: for whom it is, a #GObject
 * @view: copied
 * @callback: told when the list is made
 *
 * Makes what cursus_problem_list_new() gives in a thread.
 */
void cursus_problem_listing_start (gpointer source, const CursusProblemView *view,
                                   GAsyncReadyCallback callback, gpointer data);

/**
 * cursus_problem_listing_finish:
 *
 * Returns: (transfer full) (element-type CursusProblemItem): the list
 */
GPtrArray *cursus_problem_listing_finish (GAsyncResult *result);

/* What was listed; lent by the result. */
const CursusProblemView *cursus_problem_listing_get_view (GAsyncResult *result);

/**
 * cursus_problem_listing_release:
 * @items: (transfer full): a list that was looked at
 * @findings: (transfer full) (nullable): those that are not shown any more
 *
 * Frees both in a thread: that takes as long as a frame, too.
 */
void cursus_problem_listing_release (GPtrArray *items, CursusFindings *findings);

G_END_DECLS
