/* baseline.c - an earlier edition of the project, kept in it whole
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "model/baseline.h"

#include "model/rows.h"

static const CursusField baseline_rows[] = {
  ROW_ID,
  ROW (CursusBaseline, edition, "edition", STRING),
  ROW (CursusBaseline, date, "date", DATE),
  ROW_ASSUMED,
  ROW_SOURCE,
  ROW (CursusBaseline, title, "title", TEXT),
  ROW (CursusBaseline, project, "project", PROJECT, .box = &cursus_project_box),
  ROW_NOTE,
};

TABLE (CursusBaseline, cursus_baseline, "baseline", BASELINES, 'b', baseline_rows);
