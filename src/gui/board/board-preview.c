/* board-preview.c - what would come of something that is carried, shown before it is let go
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "gui/board/board-hands.h"

/* What is carried moves with every frame: half of what else may take one. */
#define PREVIEW_FRAME (CURSUS_FINDING_JOB_FRAME / 2)

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

/* What is made or mended shows against what is so now, once that is known. */
static CursusMoveProblems *
find_problems (CursusBoard *self, const CursusMoveView *view)
{
  return cursus_findings_get_project (view->before) ==
             cursus_workspace_get_project (self->workspace) ?
           cursus_move_problems_new (view) :
           NULL;
}

static void
show_after (CursusBoard *self)
{
  CursusBoardHands *hands = self->hands;
  CursusMoveView    view = get_view (self);
  g_autoptr (CursusMoveProblems) problems = find_problems (self, &view);

  say_after (self, &view);
  g_free (hands->sign);
  hands->sign = cursus_board_dup_drop_sign (self, &view);
  g_clear_pointer (&hands->note, cursus_drop_note_free);
  hands->note = cursus_drop_note_new (hands->sign, problems);
  cursus_board_update_drop_sign (self);
  gtk_widget_queue_draw (GTK_WIDGET (self));
}

static void
take_after (CursusBoard *self, CursusFindings *after)
{
  g_clear_pointer (&self->hands->after, cursus_findings_unref);
  self->hands->after = after;
  show_after (self);
}

void
cursus_board_repeat_preview (CursusBoard *self)
{
  if (self->hands->after != NULL)
    show_after (self);
}

static void
forget (CursusBoard *self)
{
  CursusBoardHands *hands = self->hands;

  if (hands->finding != NULL)
    cursus_finding_job_drop (hands->finding);
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

static void
found (CursusFindings *after, gpointer board)
{
  take_after (board, after);
}

static void
find_later (CursusBoard *self, const CursusFindingWish *wish)
{
  if (self->hands->finding == NULL)
    self->hands->finding = cursus_finding_job_new (found, self);
  cursus_finding_job_wish (self->hands->finding, wish);
}

void
cursus_board_preview (CursusBoard *self, const CursusProject *next, const char *term)
{
  CursusBoardHands     *hands = self->hands;
  const CursusFindings *before;
  CursusFindingWish     wish;

  if (next == NULL)
    {
      forget (self);
      return;
    }

  if (hands->finding != NULL)
    cursus_finding_job_drop (hands->finding);
  g_clear_pointer (&hands->tried, cursus_project_unref);
  g_free (hands->tried_term);
  hands->tried = cursus_project_ref (next);
  hands->tried_term = g_strdup (term);

  before = cursus_workspace_get_findings (self->workspace);
  wish = (CursusFindingWish){ next, before->today, before->language };
  if (cursus_finding_job_weigh (next) > PREVIEW_FRAME)
    find_later (self, &wish);
  else
    take_after (self, cursus_findings_new (next, before->today, before->language));
}
