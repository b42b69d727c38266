/* requisite-kinds.c - in which ways a module can ask for another one
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "gui/board/requisite-kinds.h"

#include <glib/gi18n-lib.h>

const CursusRequisiteKind cursus_requisite_kinds[CURSUS_N_REQUISITE_KINDS] = {
  { "prerequisite", N_ ("Prerequisite"), CURSUS_REQUISITE_END_NONE, CURSUS_REQUISITE_END_DOT, FALSE,
    FALSE },
  { "corequisite", N_ ("Corequisite"), CURSUS_REQUISITE_END_DOT, CURSUS_REQUISITE_END_DOT, FALSE,
    FALSE },
  { "strict-corequisite", N_ ("Strict Corequisite"), CURSUS_REQUISITE_END_DOT,
    CURSUS_REQUISITE_END_DOT, FALSE, TRUE },
  { "recommended", N_ ("Recommended"), CURSUS_REQUISITE_END_NONE, CURSUS_REQUISITE_END_RING, TRUE,
    FALSE },
  { "excludes", N_ ("Excluded"), CURSUS_REQUISITE_END_CROSS, CURSUS_REQUISITE_END_CROSS, TRUE,
    FALSE },
};

const CursusRecords *
cursus_requisite_kinds_nth_list (const CursusModule *module, guint nth)
{
  const CursusRecords *const lists[CURSUS_N_REQUISITE_KINDS] = {
    module->prerequisites, module->corequisites, module->strict_corequisites,
    module->recommended,   module->excludes,
  };

  return lists[nth];
}

guint
cursus_requisite_kinds_find (const CursusModule *module, const char *required)
{
  for (guint kind = 0; kind < CURSUS_N_REQUISITE_KINDS; kind++)
    {
      const CursusRecords *list = cursus_requisite_kinds_nth_list (module, kind);

      for (guint i = 0; i < cursus_records_n (list); i++)
        if (cursus_strings_contains (((const CursusRequisite *) list->items[i])->modules, required))
          return kind;
    }
  return CURSUS_NOWHERE;
}
