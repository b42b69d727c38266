/* difference.h - what turns one record into another, as changes
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "model/change.h"

G_BEGIN_DECLS

/**
 * cursus_side_new_for_value:
 * @table: &cursus_old_table or &cursus_new_table
 * @record: a record
 * @field: one of its fields
 * @language: of a text
 *
 * Returns: (transfer full) (nullable): the value of @field as a change quotes it; %NULL if it is
 *   not stated
 */
CursusSide *cursus_side_new_for_value (const CursusTable *table, const CursusRecord *record,
                                       const CursusField *field, const char *language);

/**
 * cursus_record_difference:
 * @from: a record with an id
 * @to: the same record, changed
 * @changes: (element-type CursusChange): where the changes are appended that turn @from into @to
 *
 * Records inside of both are compared one by one where they have ids.
 */
void cursus_record_difference (const CursusRecord *from, const CursusRecord *to,
                               GPtrArray *changes);

G_END_DECLS
