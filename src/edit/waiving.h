/* waiving.h - rules that may be broken, and why
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "base/date.h"
#include "model/project.h"

G_BEGIN_DECLS

/**
 * CursusWaiverWish:
 * @about: (nullable): the id of what may break the rule; %NULL: everything
 * @by: (nullable): who says so
 * @date: when, or 0
 * @reason: (nullable): why, in the language of the project
 */
typedef struct
{
  const char *about;
  const char *by;
  CursusDate  date;
  const char *reason;
} CursusWaiverWish;

/**
 * cursus_waive:
 * @rule: the id of a rule
 * @wish: what is waived; in the place of a waiver about the same
 *
 * Returns: (transfer full): the project with the waiver
 */
CursusProject *cursus_waive (const CursusProject *project, const char *rule,
                             const CursusWaiverWish *wish);

/**
 * cursus_stop_waiving:
 * @rule: the id of a rule
 * @about: (nullable): what the waiver is about; %NULL: that which is about everything
 *
 * Returns: (transfer full): the project without that waiver
 */
CursusProject *cursus_stop_waiving (const CursusProject *project, const char *rule,
                                    const char *about);

G_END_DECLS
