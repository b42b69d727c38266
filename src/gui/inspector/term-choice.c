/* term-choice.c - the term of the shown plan in which modules or groups stand, as a choice
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "gui/inspector/term-choice.h"

#include "edit/label.h"
#include "edit/placing.h"
#include "facts/term-name.h"

#include <glib/gi18n-lib.h>

static void
add (GListStore *options, const char *value, const char *title)
{
  g_autoptr (CursusOption) option = cursus_option_new (value, title, NULL);

  g_list_store_append (options, option);
}

GListStore *
cursus_term_choice_new_options (CursusWorkspace *workspace)
{
  GListStore       *options = g_list_store_new (CURSUS_TYPE_OPTION);
  const CursusPlan *plan = cursus_workspace_lookup_plan (workspace);

  add (options, NULL, _ ("Not placed"));
  for (guint i = 0; plan != NULL && i < cursus_records_n (plan->terms); i++)
    {
      g_autofree char *title = cursus_workspace_dup_term_title (workspace, plan, i);

      add (options, cursus_plan_nth_term (plan, i)->record.id, title);
    }
  return options;
}

char *
cursus_term_choice_dup_value (CursusSubject *subject, gboolean *is_mixed)
{
  const CursusProject *project = cursus_subject_get_project (subject);
  const char          *plan = cursus_workspace_get_plan (cursus_subject_get_workspace (subject));
  const CursusTerm    *common = NULL;
  const char *const   *ids;
  guint                n;

  *is_mixed = FALSE;
  ids = cursus_subject_get_ids (subject, &n);
  for (guint i = 0; plan != NULL && i < n; i++)
    {
      const CursusTerm *term = cursus_project_lookup_term_of (project, plan, ids[i]);

      if (i > 0 && term != common)
        {
          *is_mixed = TRUE;
          return NULL;
        }
      common = term;
    }
  return common != NULL ? g_strdup (common->record.id) : NULL;
}

gboolean
cursus_term_choice_is_locked (CursusSubject *subject)
{
  const CursusProject *project = cursus_subject_get_project (subject);
  const char          *plan = cursus_workspace_get_plan (cursus_subject_get_workspace (subject));
  const char *const   *ids;
  g_autoptr (GHashTable) locked = cursus_find_locked (project, plan);
  guint n;

  ids = cursus_subject_get_ids (subject, &n);
  for (guint i = 0; i < n; i++)
    if (g_hash_table_contains (locked, ids[i]))
      return TRUE;
  return FALSE;
}

void
cursus_term_choice_set (CursusSubject *subject, const char *term)
{
  CursusWorkspace     *workspace = cursus_subject_get_workspace (subject);
  const CursusProject *project = cursus_workspace_get_project (workspace);
  const char          *plan = cursus_workspace_get_plan (workspace);
  CursusTarget const   target = { .plan = plan, .term = term, .position = CURSUS_NOWHERE };
  const char *const   *ids;
  g_autofree char     *label = NULL;
  guint                n;

  if (plan == NULL)
    return;
  ids = cursus_subject_get_ids (subject, &n);
  label = cursus_label_dup (term != NULL ? CURSUS_LABEL_MOVE : CURSUS_LABEL_TAKE_OUT, project,
                            cursus_workspace_get_language (workspace), ids, n);
  cursus_workspace_perform (workspace, cursus_place (project, ids, n, &target), label);
}
