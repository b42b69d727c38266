/* label.h - what was done, as the undo menu says it
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "model/project.h"

G_BEGIN_DECLS

/**
 * CursusLabel:
 *
 * What is done by an edit.
 */
typedef enum
{
  CURSUS_LABEL_ADD,
  CURSUS_LABEL_MOVE,
  CURSUS_LABEL_TAKE_OUT,
  CURSUS_LABEL_DELETE,
  CURSUS_LABEL_LOCK,
  CURSUS_LABEL_UNLOCK,
  CURSUS_LABEL_RENAME,
  CURSUS_LABEL_CHANGE,
  CURSUS_LABEL_GROUP,
  CURSUS_LABEL_UNGROUP,
  CURSUS_LABEL_REQUIRE,
  CURSUS_LABEL_STOP_REQUIRING,
  CURSUS_LABEL_TAG,
  CURSUS_LABEL_WAIVE,
  CURSUS_LABEL_STOP_WAIVING,
  CURSUS_LABEL_CONFIRM,
  CURSUS_LABEL_PASTE,
  CURSUS_LABEL_CUT,
  CURSUS_LABEL_DUPLICATE,
  CURSUS_LABEL_MEND,
} CursusLabel;

/**
 * cursus_label_dup:
 * @project: the project in which the records are: before the edit, or after it if it adds them
 * @language: (nullable): in which titles are shown
 * @ids: (array length=n): what it is done to
 *
 * Returns: (transfer full): what was done, in the user's language: "Move AIH-104", "Move 3
 *   modules", "Delete “Semester 3”"
 */
char *cursus_label_dup (CursusLabel what, const CursusProject *project, const char *language,
                        const char *const *ids, guint n);

G_END_DECLS
