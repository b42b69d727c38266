/* field-title.h - what people call fields, kinds of record and the words of choices
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "model/field.h"

G_BEGIN_DECLS

/* All of these give words in the user's language, that belong to this room. */

/**
 * cursus_field_title:
 * @table: a kind of record
 * @field: one of its fields
 *
 * Returns: what people call the field: "Credits", "Self-study hours", "Prerequisites"
 */
const char *cursus_field_title (const CursusTable *table, const CursusField *field);

/**
 * cursus_table_title:
 *
 * Returns: what people call one record of this kind: "Module", "Term"
 */
const char *cursus_table_title (const CursusTable *table);

/**
 * cursus_choice_title:
 * @field: a choice
 * @value: a position in its words
 *
 * Returns: (nullable): what people call the value: "Written exam", "Compulsory"; %NULL if the
 *   choice has no such value, above all for %CURSUS_NOT_STATED
 */
const char *cursus_choice_title (const CursusField *field, int value);

/**
 * cursus_kind_title:
 * @id: (nullable): the id of a kind of module
 *
 * Returns: (nullable): what people call it if it is one that every project has: "Thesis";
 *   %NULL for others. A kind in the project itself may give it another title.
 */
const char *cursus_kind_title (const char *id);

G_END_DECLS
