/* finder.c - positions of records that are asked for again and again
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "facts/finder.h"

#include <string.h>

void
cursus_finder_init (CursusFinder *finder, const CursusProject *project, CursusRecordType type)
{
  finder->project = project;
  finder->type = type;
  memset (finder->ids, 0, sizeof finder->ids);
}
