/* subject-edit.h - what the records of a subject say, and how that is changed
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "edit/setting.h"
#include "gui/inspector/subject.h"

G_BEGIN_DECLS

/**
 * CursusHow:
 * @CURSUS_SET_AT_ONCE: a step of its own
 * @CURSUS_SET_BY_TYPING: one step with what was typed into this field just before
 */
typedef enum
{
  CURSUS_SET_AT_ONCE,
  CURSUS_SET_BY_TYPING,
} CursusHow;

/**
 * cursus_subject_dup_value:
 * @field: of the subject's kind of record
 * @language: (nullable): of a text
 * @is_mixed: (out) (optional): whether the records differ in it
 *
 * Returns: (transfer full) (nullable): the value as it stands in a file, strings one in a line;
 *   %NULL if it is not stated or mixed. What is not stated but has a default is that.
 */
char *cursus_subject_dup_value (CursusSubject *self, const CursusField *field, const char *language,
                                gboolean *is_mixed);

/**
 * cursus_subject_is_assumed:
 *
 * Returns: whether any of the records has a value there that is assumed
 */
gboolean cursus_subject_is_assumed (CursusSubject *self, const CursusField *field);

/**
 * cursus_subject_count_assumed:
 *
 * Returns: how many values in the records are assumed
 */
guint cursus_subject_count_assumed (CursusSubject *self);

/**
 * cursus_subject_set:
 * @value: a field and its value
 *
 * Gives all of the records that value.
 *
 * Returns: %FALSE with a sentence for people if it is no value of the field; nothing is done then
 */
gboolean cursus_subject_set (CursusSubject *self, const CursusFieldValue *value, CursusHow how,
                             GError **error);

/**
 * cursus_subject_allows:
 *
 * Returns: %FALSE with a sentence for people if @value is no value of the field
 */
gboolean cursus_subject_allows (CursusSubject *self, const CursusFieldValue *value, GError **error);

/**
 * cursus_subject_confirm:
 * @field: (nullable): what is not assumed any more; %NULL: everything
 */
void cursus_subject_confirm (CursusSubject *self, const CursusField *field);

/**
 * cursus_subject_set_list:
 * @field: holds records
 * @records: (nullable) (transfer none): what it is to hold, if there is one record only
 */
void cursus_subject_set_list (CursusSubject *self, const CursusField *field,
                              CursusRecords *records);

/**
 * cursus_subject_get_records:
 *
 * Returns: (nullable): the list in @field, if there is one record only
 */
const CursusRecords *cursus_subject_get_records (CursusSubject *self, const CursusField *field);

/**
 * cursus_subject_remove_part:
 *
 * Takes a part out of its list.
 */
void cursus_subject_remove_part (CursusSubject *self);

/**
 * cursus_subject_move_part:
 * @by: 1 further down, -1 further up
 *
 * Returns: whether there was a place to move to
 */
gboolean cursus_subject_move_part (CursusSubject *self, int by);

/**
 * cursus_subject_end_typing:
 *
 * A field was left: what is typed from now on is another step.
 */
void cursus_subject_end_typing (CursusSubject *self);

G_END_DECLS
