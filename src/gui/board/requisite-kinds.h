/* requisite-kinds.h - in which ways a module can ask for another one
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "model/project.h"

G_BEGIN_DECLS

#define CURSUS_N_REQUISITE_KINDS 5

/**
 * CursusRequisiteKind:
 * @name: as cursus_require() takes it
 * @title: what people call it; to be translated
 */
typedef struct
{
  const char *name;
  const char *title;
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
