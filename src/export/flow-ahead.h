/* flow-ahead.h - the end of a document laid out by other threads meanwhile
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "export/page-job.h"

G_BEGIN_DECLS

/**
 * CursusFlowAhead:
 *
 * Breaking paragraphs into lines takes most of the time that a document takes. Other processors
 * do that from the end of the document, in jobs and with fonts of their own, and hand over the
 * lines. What is broken so is the same as without them.
 */
typedef struct _CursusFlowAhead CursusFlowAhead;

/**
 * cursus_flow_ahead_start:
 * @job: is laid out next, from the beginning; nothing of it may be drawn before the end
 *
 * Returns: (transfer full) (nullable): %NULL if it would not be worth while
 */
CursusFlowAhead *cursus_flow_ahead_start (CursusPageJob *job);

/**
 * cursus_flow_ahead_stop:
 *
 * Waits until nobody works ahead any more. The job goes on by itself if it is not at its end.
 */
void cursus_flow_ahead_stop (CursusFlowAhead *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (CursusFlowAhead, cursus_flow_ahead_stop)

G_END_DECLS
