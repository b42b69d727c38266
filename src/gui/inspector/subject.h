/* subject.h - what the inspector's rows are about: records of one kind, or a part of a record
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "gui/common/workspace.h"

G_BEGIN_DECLS

#define CURSUS_TYPE_SUBJECT (cursus_subject_get_type ())

/**
 * CursusSubject:
 *
 * One or several records of a kind in the project of a workspace, or a record that stands in the
 * list of another one. Rows read from it whatever they show.
 *
 * Signal "changed" (): the records, or what they say, are others.
 */
G_DECLARE_FINAL_TYPE (CursusSubject, cursus_subject, CURSUS, SUBJECT, GObject)

/**
 * cursus_subject_new:
 * @workspace: where the records are
 *
 * Returns: (transfer full): a subject of no record yet
 */
CursusSubject *cursus_subject_new (CursusWorkspace *workspace);

/**
 * cursus_subject_new_part:
 * @owner: of one record
 * @list: a field of it that holds records
 * @position: in that list
 *
 * Returns: (transfer full): the record there, whichever it is
 */
CursusSubject *cursus_subject_new_part (CursusSubject *owner, const CursusField *list,
                                        guint position);

/**
 * cursus_subject_set_ids:
 * @ids: (array length=n): ids of records of one kind
 *
 * Makes it about other records, and emits "changed" in any case.
 */
void cursus_subject_set_ids (CursusSubject *self, const char *const *ids, guint n);

/**
 * cursus_subject_refresh:
 *
 * Says that the project is another one.
 */
void cursus_subject_refresh (CursusSubject *self);

CursusWorkspace     *cursus_subject_get_workspace (CursusSubject *self);
const CursusProject *cursus_subject_get_project (CursusSubject *self);

/**
 * cursus_subject_get_owner:
 *
 * Returns: (nullable): of a part, the record that it stands in
 */
CursusSubject *cursus_subject_get_owner (CursusSubject *self);

/* Of a part: the field of its owner in which it stands, and where. */
const CursusField *cursus_subject_get_list (CursusSubject *self);
guint              cursus_subject_get_position (CursusSubject *self);

/**
 * cursus_subject_set_place:
 * @list: a field of its owner that holds records
 * @position: in that list
 *
 * Lets a part be another record of its owner, and emits "changed".
 */
void cursus_subject_set_place (CursusSubject *self, const CursusField *list, guint position);

/**
 * cursus_subject_get_n:
 *
 * Returns: how many records there are
 */
guint cursus_subject_get_n (CursusSubject *self);

/**
 * cursus_subject_nth:
 *
 * Returns: (nullable): the record as it is now; %NULL if it is gone
 */
const CursusRecord *cursus_subject_nth (CursusSubject *self, guint nth);

/**
 * cursus_subject_lookup_one:
 *
 * Returns: (nullable): the record, if there is exactly one
 */
const CursusRecord *cursus_subject_lookup_one (CursusSubject *self);

/**
 * cursus_subject_lookup_table:
 *
 * Returns: (nullable): what kind of record it is
 */
const CursusTable *cursus_subject_lookup_table (CursusSubject *self);

/**
 * cursus_subject_get_ids:
 * @n: (out): how many
 *
 * Returns: (array length=n): the ids of the records; none of a part that has no id
 */
const char *const *cursus_subject_get_ids (CursusSubject *self, guint *n);

/**
 * cursus_subject_dup_key:
 *
 * Returns: (transfer full): what tells this subject from others
 */
char *cursus_subject_dup_key (CursusSubject *self);

/**
 * cursus_subject_get_languages:
 *
 * Returns: (transfer none): a model of #GtkStringObject, the languages in which texts are shown
 *   side by side; the same for a part and its owner
 */
GListModel *cursus_subject_get_languages (CursusSubject *self);

/**
 * cursus_subject_set_languages:
 * @languages: (array zero-terminated=1): at least one language
 */
void cursus_subject_set_languages (CursusSubject *self, const char *const *languages);

/**
 * cursus_subject_lookup_draft:
 *
 * Returns: (nullable): what was typed into a field and is no value of it
 */
const char *cursus_subject_lookup_draft (CursusSubject *self, const char *field);

/**
 * cursus_subject_set_draft:
 * @text: (nullable): what was typed into a field and is no value of it; %NULL: forget it
 *
 * Keeps it whatever is selected meanwhile.
 */
void cursus_subject_set_draft (CursusSubject *self, const char *field, const char *text);

G_END_DECLS
