/* history.h - the projects that were, and what was done to each
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "model/project.h"

G_BEGIN_DECLS

/**
 * CursusHistory:
 *
 * A row of projects and a position in it. Each is kept by its pointer, and shares with the next
 * whatever did not change. Not limited: a step costs what it changed.
 */
typedef struct _CursusHistory CursusHistory;

/**
 * cursus_history_new:
 *
 * Returns: (transfer full): a history in which nothing was done to @project yet
 */
CursusHistory *cursus_history_new (const CursusProject *project);
void           cursus_history_free (CursusHistory *history);

/**
 * cursus_history_get_project:
 *
 * Returns: (transfer none): the project at the present position
 */
const CursusProject *cursus_history_get_project (const CursusHistory *history);

/**
 * cursus_history_push:
 * @label: what was done
 * @key: (nullable): what is being typed into
 *
 * Forgets what was taken back, and goes on to @project. With a @key that is the same as that of
 * the present step the two become one.
 *
 * Returns: whether the step became one with the step before
 */
gboolean cursus_history_push (CursusHistory *history, const CursusProject *project,
                              const char *label, const char *key);

/**
 * cursus_history_end_typing:
 *
 * The present step takes no more typing.
 */
void cursus_history_end_typing (CursusHistory *history);

/**
 * cursus_history_move:
 * @by: -1 to take a step back, 1 to do it again
 *
 * Returns: whether there was such a step
 */
gboolean cursus_history_move (CursusHistory *history, int by);

/**
 * cursus_history_get_label:
 * @by: -1 for the step that can be taken back, 1 for the one that can be done again
 *
 * Returns: (nullable): what was done
 */
const char *cursus_history_get_label (const CursusHistory *history, int by);

/**
 * cursus_history_get_position:
 *
 * Returns: how many steps can be taken back
 */
guint cursus_history_get_position (const CursusHistory *history);

/**
 * cursus_history_get_n_steps:
 *
 * Returns: how many steps there are, taken back or not
 */
guint cursus_history_get_n_steps (const CursusHistory *history);

/**
 * cursus_history_nth_project:
 * @nth: at most cursus_history_get_n_steps(); 0 for what it began with
 *
 * Returns: (transfer none): the project after so many steps
 */
const CursusProject *cursus_history_nth_project (const CursusHistory *history, guint nth);

/**
 * cursus_history_nth_label:
 * @nth: from 1 to cursus_history_get_n_steps()
 *
 * Returns: what the step did that led to the project at @nth
 */
const char *cursus_history_nth_label (const CursusHistory *history, guint nth);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (CursusHistory, cursus_history_free)

G_END_DECLS
