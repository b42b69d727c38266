/* value.h - the value of a field, as it is kept in memory
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "model/field.h"

G_BEGIN_DECLS

/* In all of these, @record is the beginning of a record's struct: they are what records are made
 * of and know nothing of them. */

/* Gives all fields, whose memory is zero, the value of *not stated*. */
void cursus_values_init (gpointer record, const CursusField *fields, guint n_fields);

/* Takes a reference of its own to what @field holds, after the struct was copied. */
void cursus_value_acquire (gpointer record, const CursusField *field);

/* Drops what @field holds; it is not stated afterwards. */
void cursus_value_clear (gpointer record, const CursusField *field);

/* Gives @field of @record the value that it has in @from; both structs are of one kind. */
void cursus_value_copy (gpointer record, gconstpointer from, const CursusField *field);

/* Whether @field holds something else than its default. */
gboolean cursus_value_is_stated (gconstpointer record, const CursusField *field);

/* Whether two structs of one kind hold the same in @field. */
gboolean cursus_value_equal (gconstpointer a, gconstpointer b, const CursusField *field);

G_END_DECLS
