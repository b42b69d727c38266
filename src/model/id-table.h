/* id-table.h - where in a sequence the record with an id stands
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "model/sequence.h"

G_BEGIN_DECLS

/**
 * CursusIdTable:
 *
 * A hash table from ids to positions in a sequence. It holds no ids itself, so that all sequences
 * with the same ids in the same order share it. Immutable.
 */
typedef struct _CursusIdTable CursusIdTable;

#define CURSUS_NOWHERE G_MAXUINT

/**
 * cursus_id_table_new:
 * @sequence: (nullable): records, each with an id of its own
 *
 * Returns: (transfer full): the positions of the records themselves
 */
CursusIdTable *cursus_id_table_new (const CursusSequence *sequence);

/**
 * cursus_id_table_new_for_parts:
 * @sequence: (nullable): records
 *
 * Returns: (transfer full): for the records that stand inside those of @sequence, the position of
 *   the outermost one
 */
CursusIdTable *cursus_id_table_new_for_parts (const CursusSequence *sequence);
CursusIdTable *cursus_id_table_ref (CursusIdTable *table);
void           cursus_id_table_unref (CursusIdTable *table);

/**
 * cursus_id_table_lookup:
 * @sequence: (nullable): one that the table fits
 * @part: (out) (optional): the record with the id; for parts not the same as that at the position
 *
 * Returns: the position, in O(1); %CURSUS_NOWHERE if there is no such record
 */
guint cursus_id_table_lookup (const CursusIdTable *table, const CursusSequence *sequence,
                              const char *id, const CursusRecord **part);

/**
 * cursus_id_table_lookup_hashed:
 * @hash: g_str_hash() of @id, for whoever looks in many tables
 *
 * Returns: the same as cursus_id_table_lookup()
 */
guint cursus_id_table_lookup_hashed (const CursusIdTable *table, const CursusSequence *sequence,
                                     const char *id, guint hash, const CursusRecord **part);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (CursusIdTable, cursus_id_table_unref)

G_END_DECLS
