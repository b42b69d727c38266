/* difference-text.h - a change in one short sentence
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "model/change.h"
#include "model/project.h"

G_BEGIN_DECLS

/**
 * cursus_difference_text_dup:
 * @change: one of those that turn @from into @to
 * @from: (nullable): the project before
 * @to: the project after
 * @language: (nullable): in which titles are shown where there are several; %NULL: the project's
 *
 * Says what the change does: "“AIH-104 Ethics”: Credits 5 → 6", "“AIH-104 Ethics” moved from
 * Semester 1 to Semester 3", "Module “AIH-104 Ethics” added".
 *
 * Returns: (transfer full): a sentence in the user's language, without a full stop
 */
char *cursus_difference_text_dup (const CursusChange *change, const CursusProject *from,
                                  const CursusProject *to, const char *language);

G_END_DECLS
