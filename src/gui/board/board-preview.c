/* board-preview.c - what would come of something that is carried, shown before it is let go
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "gui/board/board-hands.h"

/* Up to so many modules it is found out within a frame; above, by a worker. */
#define MODULES_PER_FRAME 2000

/* --- what is shown --- */

/* Heads stay where they are while a term is carried elsewhere. */
static gboolean
has_same_terms (CursusBoard *self, const CursusPlan *plan)
{
  if (cursus_records_n (plan->terms) != self->columns->len)
    return FALSE;
  for (guint nth = 0; nth < self->columns->len; nth++)
    if (g_strcmp0 (cursus_term_column_get_id (self->columns->pdata[nth]),
                   cursus_plan_nth_term (plan, nth)->record.id) != 0)
      return FALSE;
  return TRUE;
}

/* The columns say what @context knows of the plan, if it has the same terms. */
static void
say_columns (CursusBoard *self, const CursusCardContext *context)
{
  const CursusPlan *plan =
    cursus_project_lookup_plan (context->project, cursus_workspace_get_plan (self->workspace));

  if (plan == NULL || self->style == NULL || !has_same_terms (self, plan))
    return;
  for (guint nth = 0; nth < self->columns->len; nth++)
    cursus_term_column_say (self->columns->pdata[nth], self->style,
                            cursus_term_face_new (context, plan, nth));
}

static void
say_after (CursusBoard *self, const CursusMoveView *view)
{
  CursusCardContext context = self->context;
  g_autoptr (CursusProblemMarks) marks =
    cursus_problem_marks_new (view->after, view->plan, view->pathway);

  context.project = cursus_findings_get_project (view->after);
  context.findings = view->after;
  context.route = cursus_findings_lookup_route (view->after, view->plan, view->pathway);
  context.marks = marks;
  say_columns (self, &context);
}

static CursusMoveView
get_view (CursusBoard *self)
{
  return (CursusMoveView){ cursus_workspace_get_findings (self->workspace), self->hands->after,
                           cursus_workspace_get_plan (self->workspace),
                           cursus_workspace_get_pathway (self->workspace) };
}

static void
take_after (CursusBoard *self, CursusFindings *after)
{
  CursusBoardHands *hands = self->hands;
  CursusMoveView    view;
  g_autoptr (CursusMoveProblems) problems = NULL;

  g_clear_pointer (&hands->after, cursus_findings_unref);
  hands->after = after;
  view = get_view (self);
  say_after (self, &view);
  problems = cursus_move_problems_new (&view);
  g_free (hands->sign);
  hands->sign = cursus_board_dup_drop_sign (self, &view);
  g_clear_pointer (&hands->note, cursus_drop_note_free);
  hands->note = cursus_drop_note_new (hands->sign, problems);
  cursus_board_update_drop_sign (self);
  gtk_widget_queue_draw (GTK_WIDGET (self));
}

void
cursus_board_repeat_preview (CursusBoard *self)
{
  CursusMoveView view;

  if (self->hands->after == NULL)
    return;
  view = get_view (self);
  say_after (self, &view);
}

static void
forget (CursusBoard *self)
{
  CursusBoardHands *hands = self->hands;

  if (hands->finding != NULL)
    g_cancellable_cancel (hands->finding);
  g_clear_object (&hands->finding);
  g_clear_pointer (&hands->tried, cursus_project_unref);
  g_clear_pointer (&hands->tried_term, g_free);
  g_clear_pointer (&hands->note, cursus_drop_note_free);
  g_clear_pointer (&hands->sign, g_free);
  if (hands->after == NULL)
    return;
  g_clear_pointer (&hands->after, cursus_findings_unref);
  if (self->workspace != NULL && self->layout != NULL)
    say_columns (self, &self->context);
  gtk_widget_queue_draw (GTK_WIDGET (self));
}

/* --- finding it out --- */

/* What a worker needs: it knows projects and no widgets. */
typedef struct
{
  CursusProject  *project;
  CursusFindings *before;
} Trial;

static void
trial_free (gpointer data)
{
  Trial *trial = data;

  cursus_project_unref (trial->project);
  cursus_findings_unref (trial->before);
  g_free (trial);
}

static void
find_in_thread (GTask *task, gpointer source, gpointer data, GCancellable *cancellable)
{
  Trial *trial = data;

  if (g_task_return_error_if_cancelled (task))
    return;
  g_task_return_pointer (
    task, cursus_findings_new (trial->project, trial->before->today, trial->before->language),
    (GDestroyNotify) cursus_findings_unref);
}

static void
found_cb (GObject *source, GAsyncResult *result, gpointer data)
{
  CursusBoard    *self = CURSUS_BOARD (source);
  CursusFindings *after = g_task_propagate_pointer (G_TASK (result), NULL);

  if (after == NULL)
    return;
  g_clear_object (&self->hands->finding);
  take_after (self, after);
}

/* The last one wins: the one before is cancelled. */
static void
find_later (CursusBoard *self, CursusFindings *before)
{
  g_autoptr (GTask) task = NULL;
  Trial *trial = g_new0 (Trial, 1);

  trial->project = cursus_project_ref (self->hands->tried);
  trial->before = cursus_findings_ref (before);
  self->hands->finding = g_cancellable_new ();
  task = g_task_new (self, self->hands->finding, found_cb, NULL);
  g_task_set_task_data (task, trial, trial_free);
  g_task_run_in_thread (task, find_in_thread);
}

void
cursus_board_preview (CursusBoard *self, const CursusProject *next, const char *term)
{
  CursusBoardHands *hands = self->hands;
  CursusFindings   *before;

  if (next == NULL)
    {
      forget (self);
      return;
    }

  if (hands->finding != NULL)
    g_cancellable_cancel (hands->finding);
  g_clear_object (&hands->finding);
  g_clear_pointer (&hands->tried, cursus_project_unref);
  g_free (hands->tried_term);
  hands->tried = cursus_project_ref (next);
  hands->tried_term = g_strdup (term);

  before = (CursusFindings *) cursus_workspace_get_findings (self->workspace);
  if (cursus_project_n (next, CURSUS_MODULES) > MODULES_PER_FRAME)
    find_later (self, before);
  else
    take_after (self, cursus_findings_new (next, before->today, before->language));
}
