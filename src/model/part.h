/* part.h - records that stand inside of records: found, replaced, compared
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "model/record.h"

G_BEGIN_DECLS

/**
 * CursusPartPosition:
 * @owner: the record in which the part stands
 * @field: of @owner
 * @position: in the list that @field holds
 */
typedef struct
{
  const CursusRecord *owner;
  const CursusField  *field;
  guint               position;
} CursusPartPosition;

/**
 * cursus_part_find:
 * @record: a record
 * @id: the id of a record inside of it
 *
 * Returns: whether it was found
 */
gboolean cursus_part_find (const CursusRecord *record, const char *id,
                           CursusPartPosition *position);

/**
 * cursus_part_replace:
 * @record: a record
 * @id: its own id, or that of the record inside of it which is to be replaced
 * @next: what comes in its place
 *
 * Returns: (transfer full) (nullable): an open copy of @record with @next, or @next itself if it
 *   replaces @record; %NULL if there is no such id
 */
CursusRecord *cursus_part_replace (const CursusRecord *record, const char *id, CursusRecord *next);

/**
 * cursus_parts_have_same_ids:
 *
 * Returns: whether the records inside of two records of one kind have the same ids in the same
 *   order
 */
gboolean cursus_parts_have_same_ids (const CursusRecord *a, const CursusRecord *b);

/**
 * cursus_parts_foreach_id:
 * @record: a record
 *
 * Calls @function for the id of @record and of every record inside of it, but for quoted ones.
 */
void cursus_parts_foreach_id (const CursusRecord *record, GFunc function, gpointer data);

G_END_DECLS
