/* apply-private.h - what the ways to make a change know of each other
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "model/apply.h"

G_BEGIN_DECLS

/* One change being made: to @project, which is replaced by the result, with what would undo it. */
typedef struct
{
  CursusProject *project;
  GPtrArray     *inverse; /* CursusChange, in the order in which they are to be made */
} Step;

/* apply.c */
void     apply_take_project (Step *step, CursusProject *next);
gboolean apply_fail_not_found (const char *id, GError **error);
void     apply_restore (Step *step, const CursusProject *before, const GPtrArray *ids);
gboolean apply_check_new_ids (const CursusProject *project, CursusRecord *const *records, guint n,
                              GHashTable *except, GError **error);
GHashTable *apply_collect_ids (CursusRecord *const *records, guint n);
guint       apply_position_after (CursusRecord *const *records, guint n, const char *after);

/* apply-set.c */
gboolean       apply_set (Step *step, const CursusChange *change, GError **error);
CursusRecords *apply_dup_sign_offs (const CursusProject *project);
CursusChange  *apply_sign_offs_set (const CursusProject *from, const CursusProject *to);

/* apply-structure.c */
gboolean apply_add (Step *step, const CursusChange *change, GError **error);
gboolean apply_remove (Step *step, const CursusChange *change, GError **error);

/* apply-move.c */
gboolean apply_move (Step *step, const CursusChange *change, GError **error);

G_END_DECLS
