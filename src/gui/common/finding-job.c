/* finding-job.c - what follows from a large project, found while the window lives on
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "gui/common/finding-job.h"

#include <gio/gio.h>

/* What the thread needs: it knows the project and no widget. */
typedef struct
{
  CursusProject *project;
  CursusDate     today;
  char          *language;
} Wish;

struct _CursusFindingJob
{
  CursusFoundFunc found; /* %NULL: it was freed, and goes with the thread */
  gpointer        data;
  gboolean        is_running;
  gboolean        is_wanted; /* what is found now is still wished */
  Wish           *next;      /* nullable: what the thread does when it is done */
};

static Wish *
wish_new (const CursusFindingWish *wish)
{
  Wish *copy = g_new (Wish, 1);

  *copy = (Wish){ cursus_project_ref (wish->project), wish->today, g_strdup (wish->language) };
  return copy;
}

static void
wish_free (gpointer data)
{
  Wish *wish = data;

  cursus_project_unref (wish->project);
  g_free (wish->language);
  g_free (wish);
}

static void
find_in_thread (GTask *task, gpointer source, gpointer data, GCancellable *cancellable)
{
  const Wish *wish = data;

  g_task_return_pointer (task, cursus_findings_new (wish->project, wish->today, wish->language),
                         (GDestroyNotify) cursus_findings_unref);
}

static void run (CursusFindingJob *self);

static void
found_cb (GObject *source, GAsyncResult *result, gpointer data)
{
  CursusFindingJob *self = data;
  g_autoptr (CursusFindings) findings = g_task_propagate_pointer (G_TASK (result), NULL);
  gboolean is_wanted = self->is_wanted;

  self->is_running = FALSE;
  if (self->found == NULL)
    g_free (self);
  else if (self->next != NULL)
    run (self);
  else if (is_wanted)
    /* The last thing that is done: whoever is told may free it. */
    self->found (g_steal_pointer (&findings), self->data);
}

static void
run (CursusFindingJob *self)
{
  g_autoptr (GTask) task = g_task_new (NULL, NULL, found_cb, self);

  g_task_set_task_data (task, g_steal_pointer (&self->next), wish_free);
  self->is_running = TRUE;
  self->is_wanted = TRUE;
  g_task_run_in_thread (task, find_in_thread);
}

guint
cursus_finding_job_weigh (const CursusProject *project)
{
  guint n_routes =
    cursus_project_n (project, CURSUS_PLANS) * MAX (cursus_project_n (project, CURSUS_PATHWAYS), 1);

  return cursus_project_n (project, CURSUS_MODULES) * MAX (n_routes, 1);
}

CursusFindingJob *
cursus_finding_job_new (CursusFoundFunc found, gpointer data)
{
  CursusFindingJob *self = g_new0 (CursusFindingJob, 1);

  self->found = found;
  self->data = data;
  return self;
}

void
cursus_finding_job_free (CursusFindingJob *self)
{
  cursus_finding_job_drop (self);
  self->found = NULL;
  if (!self->is_running)
    g_free (self);
}

void
cursus_finding_job_wish (CursusFindingJob *self, const CursusFindingWish *wish)
{
  cursus_finding_job_drop (self);
  self->next = wish_new (wish);
  if (!self->is_running)
    run (self);
}

void
cursus_finding_job_drop (CursusFindingJob *self)
{
  self->is_wanted = FALSE;
  g_clear_pointer (&self->next, wish_free);
}
