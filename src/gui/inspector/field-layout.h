/* field-layout.h - in which order, and under which headings, the fields of a record are shown
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "model/field.h"

G_BEGIN_DECLS

/**
 * CursusFieldSection:
 * @heading: what stands above it; lent
 * @fields: (element-type CursusField): either plain fields, or some that hold records
 * @has_term: the term of the plan that is shown stands there, too
 *
 * What belongs together.
 */
typedef struct
{
  const char *heading;
  GPtrArray  *fields;
  gboolean    has_term;
} CursusFieldSection;

/**
 * cursus_field_layout_new:
 * @table: a kind of record
 *
 * Gives each field of a kind of record its place, whether anybody thought of it or not; but for
 * identifiers and what is not changed by hand.
 *
 * Returns: (transfer full) (element-type CursusFieldSection): its sections
 */
GPtrArray *cursus_field_layout_new (const CursusTable *table);

/**
 * cursus_field_is_shown:
 *
 * Returns: whether the field is one that people see and change
 */
gboolean cursus_field_is_shown (const CursusField *field);

/**
 * cursus_field_is_long:
 *
 * Returns: whether the text in the field has paragraphs
 */
gboolean cursus_field_is_long (const CursusField *field);

G_END_DECLS
