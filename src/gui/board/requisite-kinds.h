/* requisite-kinds.h - in which ways a module can ask for another one
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "model/project.h"

G_BEGIN_DECLS

#define CURSUS_N_REQUISITE_KINDS 5

/**
 * CursusRequisiteEnd:
 *
 * What a line ends with.
 */
typedef enum
{
  CURSUS_REQUISITE_END_NONE,
  CURSUS_REQUISITE_END_DOT,
  CURSUS_REQUISITE_END_RING,
  CURSUS_REQUISITE_END_CROSS,
} CursusRequisiteEnd;

/**
 * CursusRequisiteKind:
 * @name: as cursus_require() takes it
 * @title: what people call it; to be translated
 * @from: what its line has at the module that is required
 * @to: what its line has at the one that requires it
 * @is_dotted: whether its line is
 * @is_double: whether there are two beside each other
 */
typedef struct
{
  const char        *name;
  const char        *title;
  CursusRequisiteEnd from;
  CursusRequisiteEnd to;
  gboolean           is_dotted;
  gboolean           is_double;
} CursusRequisiteKind;

extern const CursusRequisiteKind cursus_requisite_kinds[CURSUS_N_REQUISITE_KINDS];

/**
 * cursus_requisite_kinds_nth_list:
 * @nth: which kind
 *
 * Returns: (nullable): what the module asks in that way, #CursusRequisite
 */
const CursusRecords *cursus_requisite_kinds_nth_list (const CursusModule *module, guint nth);

/**
 * cursus_requisite_kinds_find:
 * @required: the id of a module
 *
 * Returns: the first way in which @module asks for it, CURSUS_NOWHERE if it does not
 */
guint cursus_requisite_kinds_find (const CursusModule *module, const char *required);

G_END_DECLS
