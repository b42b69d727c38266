/* value-words.h - values of fields as people read and type them
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "model/project.h"

G_BEGIN_DECLS

/**
 * cursus_value_to_words:
 * @value: (nullable): a value as it stands in a file
 *
 * Returns: (transfer full): the same with the decimal sign of the user's locale; empty for %NULL
 */
char *cursus_value_to_words (const CursusField *field, const char *value);

/**
 * cursus_value_from_words:
 * @words: what somebody types, who may not be finished
 *
 * Returns: (transfer full): the same as it would stand in a file, if it is a value: "7," is "7"
 */
char *cursus_value_from_words (const CursusField *field, const char *words);

/**
 * cursus_value_is_judged_at_once:
 *
 * Returns: whether half a value of that field is a value, so that somebody who types can be told
 *   of an error at once; else on leaving the field
 */
gboolean cursus_value_is_judged_at_once (const CursusField *field);

/**
 * cursus_value_unit_dup:
 * @record: (nullable): the record, if there is one only
 *
 * Returns: (transfer full) (nullable): what stands behind a number: "h", or the name of credits
 *   and the hours of work that they are
 */
char *cursus_value_unit_dup (const CursusProject *project, const CursusRecord *record,
                             const CursusField *field);

G_END_DECLS
