/* tag-advice.h - tags that a module may cover, looked for while one goes on
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "facts/findings.h"

#include <gio/gio.h>

G_BEGIN_DECLS

/**
 * CursusTagAdviceWish:
 * @findings: what is known of the project
 * @module: the id of a module
 * @language: (nullable): in which titles are shown
 * @n_max: no more than so many are given
 */
typedef struct
{
  const CursusFindings *findings;
  const char           *module;
  const char           *language;
  guint                 n_max;
} CursusTagAdviceWish;

/**
 * cursus_tag_advice_async:
 * @wish: what is asked for; nothing of it need live longer
 *
 * Reads all modules for their words, in a thread.
 */
void cursus_tag_advice_async (const CursusTagAdviceWish *wish, GCancellable *cancellable,
                              GAsyncReadyCallback callback, gpointer data);

/**
 * cursus_tag_advice_finish:
 *
 * Returns: (transfer full) (nullable) (element-type CursusOption): tags, the best first: their ids,
 *   their titles, and why each is offered, as a sentence; %NULL if it was cancelled
 */
GPtrArray *cursus_tag_advice_finish (GAsyncResult *result);

G_END_DECLS
