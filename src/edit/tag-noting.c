/* tag-noting.c - what is noted about a module's coverage of a tag
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "edit/tag-noting.h"

#include "edit/rewrite.h"
#include "model/module.h"

typedef struct
{
  const CursusMarkNote *note;
  const char           *language;
} Noting;

static void
note_mark (CursusRecord *copy, gpointer data)
{
  const Noting *noting = data;
  CursusModule *module = (CursusModule *) copy;
  const char   *text = noting->note->text;
  g_autoptr (CursusRecord) after = NULL;
  guint at;

  if (copy->table != &cursus_module_table)
    return;
  at = cursus_module_find_mark (module, noting->note->tag);
  if (at == CURSUS_NOWHERE)
    return;
  after = &cursus_mark_copy ((const CursusMark *) module->marks->items[at])->record;
  cursus_record_set_text (after, &after->note, noting->language,
                          text != NULL && *text != '\0' ? text : NULL);
  cursus_record_set_records (copy, &module->marks,
                             cursus_records_splice (module->marks, at, 1, &after, 1));
}

CursusProject *
cursus_note_mark (const CursusProject *project, const char *const *ids, guint n,
                  const CursusMarkNote *note)
{
  Noting noting = { note, note->language != NULL ? note->language :
                                                   cursus_project_get_language (project) };

  return cursus_rewrite (project, ids, n, note_mark, &noting);
}
