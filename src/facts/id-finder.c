/* id-finder.c - positions of records that are asked for again and again
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "facts/id-finder.h"

#include <string.h>

void
cursus_id_finder_init (CursusIdFinder *finder, const CursusProject *project, CursusRecordType type)
{
  finder->project = project;
  finder->type = type;
  memset (finder->ids, 0, sizeof finder->ids);
}
