/* history.c - the projects that were, and what was done to each
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "edit/history.h"

/* What led to @project; of the first one there is no label. */
typedef struct
{
  CursusProject *project;
  char          *label;
  char          *key;
} Step;

struct _CursusHistory
{
  GPtrArray *steps;
  guint      position;
};

static Step *
step_new (const CursusProject *project, const char *label, const char *key)
{
  Step *step = g_new0 (Step, 1);

  step->project = cursus_project_ref (project);
  step->label = g_strdup (label);
  step->key = g_strdup (key);
  return step;
}

static void
step_free (gpointer data)
{
  Step *step = data;

  cursus_project_unref (step->project);
  g_free (step->label);
  g_free (step->key);
  g_free (step);
}

static Step *
get_step (const CursusHistory *history, guint nth)
{
  return g_ptr_array_index (history->steps, nth);
}

CursusHistory *
cursus_history_new (const CursusProject *project)
{
  CursusHistory *history = g_new0 (CursusHistory, 1);

  history->steps = g_ptr_array_new_with_free_func (step_free);
  g_ptr_array_add (history->steps, step_new (project, NULL, NULL));
  return history;
}

void
cursus_history_free (CursusHistory *history)
{
  g_ptr_array_unref (history->steps);
  g_free (history);
}

const CursusProject *
cursus_history_get_project (const CursusHistory *history)
{
  return get_step (history, history->position)->project;
}

gboolean
cursus_history_push (CursusHistory *history, const CursusProject *project, const char *label,
                     const char *key)
{
  Step    *present = get_step (history, history->position);
  guint    n_undone = history->steps->len - history->position - 1;
  gboolean is_same = key != NULL && g_strcmp0 (present->key, key) == 0;

  if (n_undone > 0)
    g_ptr_array_remove_range (history->steps, history->position + 1, n_undone);

  if (is_same)
    {
      cursus_project_unref (present->project);
      present->project = cursus_project_ref (project);
      return TRUE;
    }

  g_ptr_array_add (history->steps, step_new (project, label, key));
  history->position++;
  return FALSE;
}

void
cursus_history_end_typing (CursusHistory *history)
{
  g_clear_pointer (&get_step (history, history->position)->key, g_free);
}

gboolean
cursus_history_move (CursusHistory *history, int by)
{
  if (by < 0 ? history->position == 0 : history->position + 1 == history->steps->len)
    return FALSE;

  cursus_history_end_typing (history);
  history->position += by < 0 ? -1 : 1;
  cursus_history_end_typing (history);
  return TRUE;
}

const char *
cursus_history_get_label (const CursusHistory *history, int by)
{
  if (by < 0)
    return get_step (history, history->position)->label;
  if (history->position + 1 == history->steps->len)
    return NULL;
  return get_step (history, history->position + 1)->label;
}

guint
cursus_history_get_position (const CursusHistory *history)
{
  return history->position;
}

guint
cursus_history_get_n_steps (const CursusHistory *history)
{
  return history->steps->len - 1;
}

const CursusProject *
cursus_history_nth_project (const CursusHistory *history, guint nth)
{
  return get_step (history, nth)->project;
}

const char *
cursus_history_nth_label (const CursusHistory *history, guint nth)
{
  return get_step (history, nth)->label;
}
