/* finding-job.h - what follows from a large project, found while the window lives on
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "facts/findings.h"

G_BEGIN_DECLS

/* So much of cursus_finding_job_weigh() is found within half a frame. */
#define CURSUS_FINDING_JOB_FRAME 4000

/**
 * cursus_finding_job_weigh:
 *
 * Returns: how much there is to be found: the modules, once for each plan on each pathway; above
 *   %CURSUS_FINDING_JOB_FRAME a thread should do it
 */
guint cursus_finding_job_weigh (const CursusProject *project);

/**
 * CursusFindingWish:
 * @project: in what something is to be found; the thread shares it with everybody else
 * @today: the day for which laws are looked at
 * @language: (nullable): in which titles are shown
 */
typedef struct
{
  const CursusProject *project;
  CursusDate           today;
  const char          *language;
} CursusFindingWish;

/**
 * CursusFindingJob:
 *
 * Makes findings in a thread, of one wish at a time. The last wish wins: nobody hears of what is
 * found for one that another came after, or for one that was dropped. Belongs to the main thread.
 */
typedef struct _CursusFindingJob CursusFindingJob;

/**
 * CursusFoundFunc:
 * @findings: (transfer full): what was found for the last wish
 *
 * Called on the main thread, from its main loop.
 */
typedef void (*CursusFoundFunc) (CursusFindings *findings, gpointer data);

CursusFindingJob *cursus_finding_job_new (CursusFoundFunc found, gpointer data);

/**
 * cursus_finding_job_free:
 *
 * Nobody is called any more; a thread that is busy with it ends by itself.
 */
void cursus_finding_job_free (CursusFindingJob *self);

void cursus_finding_job_wish (CursusFindingJob *self, const CursusFindingWish *wish);

/**
 * cursus_finding_job_drop:
 *
 * Nothing is wished any more.
 */
void cursus_finding_job_drop (CursusFindingJob *self);

G_END_DECLS
