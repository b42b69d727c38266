/* sequence.h - an immutable array of records, kept in chunks that others share
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "model/record.h"

G_BEGIN_DECLS

/**
 * CursusSequence:
 *
 * Replacing one record among n costs a chunk and a directory of n / 64 pointers, whatever else
 * there is. An empty sequence is %NULL.
 */
typedef struct _CursusSequence CursusSequence;

/**
 * cursus_sequence_new:
 * @items: (array length=n): records, which are sealed and shared by the sequence
 *
 * Returns: (transfer full) (nullable): the sequence; %NULL if @n is 0
 */
CursusSequence *cursus_sequence_new (CursusRecord *const *items, guint n);
CursusSequence *cursus_sequence_ref (CursusSequence *sequence);
void            cursus_sequence_unref (CursusSequence *sequence);

/**
 * cursus_sequence_n:
 *
 * Returns: how many records there are; 0 for %NULL
 */
guint cursus_sequence_n (const CursusSequence *sequence);

/**
 * cursus_sequence_nth:
 * @nth: less than cursus_sequence_n()
 *
 * Returns: the record at @nth, in O(1)
 */
CursusRecord *cursus_sequence_nth (const CursusSequence *sequence, guint nth);

/**
 * cursus_sequence_replace:
 * @record: is sealed and shared
 *
 * Returns: (transfer full): @sequence with @record at @nth
 */
CursusSequence *cursus_sequence_replace (const CursusSequence *sequence, guint nth,
                                         CursusRecord *record);

/**
 * cursus_sequence_splice:
 * @sequence: (nullable): a sequence
 * @n_removed: how many go away at @position
 * @items: (array length=n_items): what comes in their place; they are sealed and shared
 *
 * Returns: (transfer full) (nullable): the new sequence, in O(n)
 */
CursusSequence *cursus_sequence_splice (const CursusSequence *sequence, guint position,
                                        guint n_removed, CursusRecord *const *items, guint n_items);

/**
 * cursus_sequence_equal:
 *
 * Returns: whether the records of both are equal one by one; what is shared is not looked into
 */
gboolean cursus_sequence_equal (const CursusSequence *a, const CursusSequence *b);

/**
 * cursus_sequence_next_difference:
 * @a: (nullable): a sequence
 * @b: (nullable): another one
 * @position: where to begin
 *
 * Looks at pointers only, and not at all into what both share.
 *
 * Returns: the first position from @position on at which not both have the same record;
 *   %G_MAXUINT if there is none
 */
guint cursus_sequence_next_difference (const CursusSequence *a, const CursusSequence *b,
                                       guint position);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (CursusSequence, cursus_sequence_unref)

G_END_DECLS
