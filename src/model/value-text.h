/* value-text.h - the value of a field, as it is written in a file
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "base/pool.h"
#include "model/record.h"

G_BEGIN_DECLS

/**
 * cursus_value_parse:
 * @record: an open record
 * @field: any of its fields but a text, records or a project
 * @text: (array length=length): what stands in the file, without escapes
 * @pool: (nullable): where strings are shared
 *
 * Returns: %FALSE if @text is no value of this field, which is not stated then
 */
gboolean cursus_value_parse (CursusRecord *record, const CursusField *field, const char *text,
                             gsize length, CursusPool *pool);

/**
 * cursus_value_format:
 * @field: any of its fields but a text, records or a project
 * @out: where the canonical form is appended
 *
 * Returns: %FALSE if nothing but the default is stated; nothing is appended then
 */
gboolean cursus_value_format (const CursusRecord *record, const CursusField *field, GString *out);

/**
 * cursus_value_describe:
 * @table: the kind of record
 * @field: any of its fields but a text, records or a project
 *
 * Returns: (transfer full): what is expected of the field, in the user's language: "a date such as
 *   2026-11-02", to go into a sentence after "expected"
 */
char *cursus_value_describe (const CursusTable *table, const CursusField *field);

/**
 * cursus_record_key:
 *
 * Gives what tells a record from its siblings of the same kind: its id, or its key fields.
 *
 * Returns: (transfer full) (nullable): %NULL if records of this kind have neither
 */
char *cursus_record_key (const CursusRecord *record);

G_END_DECLS
