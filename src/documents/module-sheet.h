/* module-sheet.h - the fields of a module's sheet
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "documents/definition-sheet.h"

G_BEGIN_DECLS

/**
 * CursusSheetModule:
 * @module: the record
 * @nth: its position in the project
 *
 * What the fields of a module's sheet are about.
 */
typedef struct
{
  const CursusModule *module;
  guint               nth;
} CursusSheetModule;

/* The fields: numbers and facts (module-facts.c), what is asked and learnt (module-learning.c).
 * Their
 * @subject is a #CursusSheetModule. */
extern const CursusSheetField cursus_module_facts[];
extern const guint            cursus_module_facts_n;
extern const CursusSheetField cursus_module_learning[];
extern const guint            cursus_module_learning_n;

G_END_DECLS
