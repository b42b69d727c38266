/* remedy-search.h - looking for a remedy while the window goes on
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "facts/findings.h"
#include "facts/remedy.h"

#include <gio/gio.h>

G_BEGIN_DECLS

/**
 * cursus_remedy_search_async:
 * @source: (nullable): for whom it is, a #GObject
 * @findings: what is known of a project
 * @problem: one of theirs that is broken
 * @callback: told when it is known whether there is a remedy
 *
 * Looks in a thread, as cursus_remedy_find() does. It cannot be interrupted.
 */
void cursus_remedy_search_async (gpointer source, const CursusFindings *findings,
                                 const CursusProblem *problem, GAsyncReadyCallback callback,
                                 gpointer data);

/**
 * cursus_remedy_search_finish:
 *
 * Returns: (transfer full) (nullable): the remedy, for the project of
 *   cursus_remedy_search_get_findings(); %NULL if none was found
 */
CursusRemedy *cursus_remedy_search_finish (GAsyncResult *result);

/* The findings that were looked at. */
const CursusFindings *cursus_remedy_search_get_findings (GAsyncResult *result);

G_END_DECLS
