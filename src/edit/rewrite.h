/* rewrite.h - records of a project changed one after the other; for operations only
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "model/project.h"

G_BEGIN_DECLS

/**
 * CursusRewrite:
 * @copy: an open copy of a record, to be changed
 */
typedef void (*CursusRewrite) (CursusRecord *copy, gpointer data);

/**
 * cursus_rewrite:
 * @ids: (array length=n): ids of records anywhere in the project; others count for nothing
 *
 * Changes each of the records. One that is equal afterwards stays what it was.
 *
 * Returns: (transfer full): the project with the changed records
 */
CursusProject *cursus_rewrite (const CursusProject *project, const char *const *ids, guint n,
                               CursusRewrite rewrite, gpointer data);

/**
 * cursus_rewrite_take:
 * @project: (inout) (transfer full): a project
 * @next: (transfer full): what comes in its place
 */
void cursus_rewrite_take (CursusProject **project, CursusProject *next);

/**
 * cursus_rewrite_insert:
 * @after: (nullable): the id of the record behind which it comes; %NULL: at the end
 * @record: a record of one of the project's arrays
 *
 * Returns: (transfer full): the project with one record more
 */
CursusProject *cursus_rewrite_insert (const CursusProject *project, const char *after,
                                      CursusRecord *record);

/**
 * cursus_rewrite_new_id:
 * @letter: for the kind of record
 *
 * Returns: (transfer full): an id that nothing in the project has, to be freed with g_free()
 */
char *cursus_rewrite_new_id (const CursusProject *project, char letter);

/**
 * cursus_rewrite_set_of:
 * @ids: (array length=n): ids, which are lent
 *
 * Returns: (transfer full) (element-type utf8): the set of them
 */
GHashTable *cursus_rewrite_set_of (const char *const *ids, guint n);

/**
 * cursus_rewrite_return_id:
 * @id: (transfer full): an id
 * @out: (out) (optional): where it is wanted
 */
void cursus_rewrite_return_id (char *id, char **out);

G_END_DECLS
