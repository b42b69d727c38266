/* baseline.h - an earlier edition of the project, kept in it whole
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "base/date.h"
#include "model/project.h"

G_BEGIN_DECLS

/**
 * CursusBaseline:
 * @project: (nullable): as it was; it has no review of its own
 */
typedef struct
{
  CursusRecord   record;
  char          *edition;
  CursusDate     date;
  CursusText    *title;
  CursusProject *project;
} CursusBaseline;

CURSUS_DECLARE_RECORD (CursusBaseline, cursus_baseline)

G_END_DECLS
