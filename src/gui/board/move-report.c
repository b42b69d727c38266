/* move-report.c - what came of an edit, said as soon as it is known
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "gui/board/move-report.h"

#include "gui/board/move-words.h"

/* A report that waits for findings. */
typedef struct
{
  CursusProject  *project; /* after the edit */
  CursusFindings *before;
  char           *what;
  GPtrArray      *ids;
  char           *label;
  char           *remark;
} Waiting;

static void
waiting_free (gpointer data, GClosure *closure)
{
  Waiting *waiting = data;

  cursus_project_unref (waiting->project);
  cursus_findings_unref (waiting->before);
  g_free (waiting->what);
  g_clear_pointer (&waiting->ids, g_ptr_array_unref);
  g_free (waiting->label);
  g_free (waiting->remark);
  g_free (waiting);
}

static GPtrArray *
copy_ids (const GPtrArray *ids)
{
  GPtrArray *copy = g_ptr_array_new_with_free_func (g_free);

  for (guint i = 0; i < ids->len; i++)
    g_ptr_array_add (copy, g_strdup (ids->pdata[i]));
  return copy;
}

static CursusMoveView
get_view (CursusWorkspace *workspace, const CursusMoveReport *report)
{
  return (CursusMoveView){ report->before, cursus_workspace_get_findings (workspace),
                           cursus_workspace_get_plan (workspace),
                           cursus_workspace_get_pathway (workspace) };
}

static void
say (CursusWorkspace *workspace, const char *words, const char *remark)
{
  g_autofree char *all = remark != NULL ? g_strjoin ("; ", words, remark, NULL) : NULL;

  cursus_workspace_announce (workspace, all != NULL ? all : words);
}

static void
say_all (CursusWorkspace *workspace, const CursusMoveReport *report)
{
  CursusMoveView   view = get_view (workspace, report);
  g_autofree char *words = report->ids != NULL ?
                             cursus_move_words_dup (&view, report->ids, report->label) :
                             cursus_move_words_dup_with_problems (&view, report->what);

  say (workspace, words, report->remark);
}

static gboolean
is_of_now (CursusWorkspace *workspace)
{
  return cursus_findings_get_project (cursus_workspace_get_findings (workspace)) ==
         cursus_workspace_get_project (workspace);
}

/* --- of a large programme --- */

static void findings_changed_cb (CursusWorkspace *workspace, gpointer data);

/* What waited goes with the handler. */
static void
stop_waiting (CursusWorkspace *workspace)
{
  g_signal_handlers_disconnect_matched (workspace, G_SIGNAL_MATCH_FUNC, 0, 0, NULL,
                                        findings_changed_cb, NULL);
}

static void
findings_changed_cb (CursusWorkspace *workspace, gpointer data)
{
  const Waiting   *waiting = data;
  CursusMoveReport report = { waiting->before, waiting->what, waiting->ids, waiting->label,
                              waiting->remark };
  CursusMoveView   view = get_view (workspace, &report);

  if (waiting->project == cursus_workspace_get_project (workspace) && is_of_now (workspace))
    {
      g_autoptr (CursusMoveProblems) problems = cursus_move_problems_new (&view);

      if (problems->made->len > 0 || problems->mended->len > 0)
        say_all (workspace, &report);
    }
  stop_waiting (workspace);
}

/* Edits that follow each other fast have no findings in between: then nobody knows what the last
 * one did. */
static gboolean
is_just_before (CursusWorkspace *workspace, const CursusFindings *before)
{
  const CursusHistory *history =
    cursus_editor_get_history (cursus_workspace_get_editor (workspace));
  guint position = cursus_history_get_position (history);

  return position > 0 &&
         cursus_history_nth_project (history, position - 1) == cursus_findings_get_project (before);
}

static void
wait_for_findings (CursusWorkspace *workspace, const CursusMoveReport *report)
{
  Waiting *waiting = g_new0 (Waiting, 1);

  waiting->project = cursus_project_ref (cursus_workspace_get_project (workspace));
  waiting->before = cursus_findings_ref ((CursusFindings *) report->before);
  waiting->what = g_strdup (report->what);
  if (report->ids != NULL)
    waiting->ids = copy_ids (report->ids);
  waiting->label = g_strdup (report->label);
  waiting->remark = g_strdup (report->remark);
  g_signal_connect_data (workspace, "findings-changed", G_CALLBACK (findings_changed_cb), waiting,
                         waiting_free, 0);
}

void
cursus_move_report_say (CursusWorkspace *workspace, const CursusMoveReport *report)
{
  g_return_if_fail (CURSUS_IS_WORKSPACE (workspace));

  stop_waiting (workspace);
  if (is_of_now (workspace))
    {
      say_all (workspace, report);
      return;
    }
  say (workspace, report->what, report->remark);
  if (is_just_before (workspace, report->before))
    wait_for_findings (workspace, report);
}
