/* setting.h - fields given other values, one record or many at once
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "edit/edit-error.h"
#include "model/project.h"

G_BEGIN_DECLS

/**
 * CursusFieldValue:
 * @field: the name of a field, as in a file
 * @language: (nullable): of a text; %NULL: the project's
 * @text: (nullable): the value as it stands in a file; names (lecturers, partners) one in a line;
 *   %NULL or "": not stated
 */
typedef struct
{
  const char *field;
  const char *language;
  const char *text;
} CursusFieldValue;

/**
 * cursus_set_field:
 * @ids: (array length=n): ids of records of any kind; those that have no such field stay
 * @value: the field and its value
 *
 * Gives a field a value, which is not assumed any more. White space around a value that is no text
 * counts for nothing, and a number may have a decimal comma. Lists of records are set with
 * cursus_set_list().
 *
 * Returns: (transfer full) (nullable): the project, or %NULL with %CURSUS_EDIT_ERROR_VALUE and a
 *   sentence for people if the text is no value of the field
 */
CursusProject *cursus_set_field (const CursusProject *project, const char *const *ids, guint n,
                                 const CursusFieldValue *value, GError **error);

/**
 * cursus_set_list:
 * @id: the id of a record
 * @field: the name of a field that holds records: outcome, assessment, teaching, focus …
 * @records: (nullable) (transfer none): what it is to hold
 *
 * Gives a list of records another content, which is not assumed any more. A record that has no id,
 * or one that something else in the project has, gets a new one if records of its kind have ids. Of
 * several that have one key, such as two lectures, the first stays; those that do not belong there
 * are left out. References to what is in the list no more are removed.
 *
 * Returns: (transfer full): the project with that list
 */
CursusProject *cursus_set_list (const CursusProject *project, const char *id, const char *field,
                                CursusRecords *records);

/**
 * CursusMarkWish:
 * @tag: the id of a tag
 * @level: 1 introduced, 2 reinforced, 3 mastered; 0: not covered
 * @assessed: 1 whether it is examined, 0 that it is not; -1: as it is
 */
typedef struct
{
  const char *tag;
  int         level;
  int         assessed;
} CursusMarkWish;

/**
 * cursus_set_mark:
 * @ids: (array length=n): ids of modules
 * @wish: which tag they are to cover, and how
 *
 * Returns: (transfer full): the project in which they do, which is not assumed any more
 */
CursusProject *cursus_set_mark (const CursusProject *project, const char *const *ids, guint n,
                                const CursusMarkWish *wish);

/**
 * cursus_confirm:
 * @ids: (array length=n): ids of records
 * @field: (nullable): the name of a field; %NULL: everything in the records
 *
 * Returns: (transfer full): the project in which those values are not assumed any more
 */
CursusProject *cursus_confirm (const CursusProject *project, const char *const *ids, guint n,
                               const char *field);

G_END_DECLS
