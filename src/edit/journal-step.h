/* journal-step.h - what leads from one project to the next, as bytes for a journal
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "model/project.h"
#include "store/journal.h"

G_BEGIN_DECLS

/**
 * cursus_journal_step_new:
 * @number: of the step
 * @label: what was done
 *
 * Says the step as changes; as two whole projects where changes cannot say it, or would be very
 * many. Nothing of the editor is needed: to be called in any thread.
 *
 * Returns: (transfer full): the step
 */
CursusJournalStep *cursus_journal_step_new (gint64 number, const char *label,
                                            const CursusProject *from, const CursusProject *to);

/**
 * cursus_journal_step_do:
 * @project: the project before the step
 *
 * Returns: (transfer full) (nullable): the project after it, or %NULL with an error of
 *   %CURSUS_STORE_ERROR or %CURSUS_MODEL_ERROR
 */
CursusProject *cursus_journal_step_do (const CursusJournalStep *step, const CursusProject *project,
                                       GError **error);

/**
 * cursus_journal_step_undo:
 * @project: the project after the step
 *
 * Returns: (transfer full) (nullable): the project before it, or %NULL with an error
 */
CursusProject *cursus_journal_step_undo (const CursusJournalStep *step,
                                         const CursusProject *project, GError **error);

/**
 * cursus_journal_write_project:
 *
 * Returns: (transfer full): the project file
 */
GBytes *cursus_journal_write_project (const CursusProject *project);

/**
 * cursus_journal_read_project:
 *
 * Returns: (transfer full) (nullable): the project, or %NULL with an error
 */
CursusProject *cursus_journal_read_project (GBytes *bytes, GError **error);

G_END_DECLS
