/* fetching.c - records asked for before it is their turn
 *
 * What is behind a pointer can be asked for only when the pointer is there. So there are stages:
 * far ahead the modules, nearer their lists, and next what is in these.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "facts/fetching.h"

/* How many modules lie between one stage and the next. */
#define STEPS 2

static void
fetch (gconstpointer memory)
{
  if (memory != NULL)
    __builtin_prefetch (memory);
}

/* The module to which it is so many stages yet; near the end there is none. */
static const CursusModule *
look_ahead (const CursusProject *project, guint position, guint n_stages)
{
  guint ahead = position + n_stages * STEPS;

  return ahead < cursus_project_n (project, CURSUS_MODULES) ?
           cursus_project_nth_module (project, ahead) :
           NULL;
}

/* The records of a list, as far as the field at @offset. */
static void
fetch_records (const CursusRecords *records, gsize offset)
{
  for (guint i = 0; i < cursus_records_n (records); i++)
    fetch ((const char *) records->items[i] + offset);
}

void
cursus_fetch_marks (const CursusProject *project, guint position)
{
  const CursusModule *far = look_ahead (project, position, 3);
  const CursusModule *middle = look_ahead (project, position, 2);
  const CursusModule *near = look_ahead (project, position, 1);

  if (far != NULL)
    {
      fetch (&far->prerequisites);
      fetch (&far->marks);
    }
  if (middle != NULL)
    {
      fetch (middle->prerequisites);
      fetch (middle->marks);
    }
  if (near != NULL)
    {
      fetch_records (near->prerequisites, G_STRUCT_OFFSET (CursusRequisite, modules));
      fetch_records (near->marks, G_STRUCT_OFFSET (CursusMark, tag));
    }
}

void
cursus_fetch_outcomes (const CursusProject *project, guint position)
{
  const CursusModule *far = look_ahead (project, position, 3);
  const CursusModule *middle = look_ahead (project, position, 2);
  const CursusModule *near = look_ahead (project, position, 1);

  if (far != NULL)
    {
      fetch (&far->outcomes);
      fetch (&far->assessments);
    }
  if (middle != NULL)
    {
      fetch (middle->outcomes);
      fetch (middle->assessments);
    }
  if (near != NULL)
    {
      fetch_records (near->outcomes, G_STRUCT_OFFSET (CursusOutcome, supports));
      fetch_records (near->assessments, G_STRUCT_OFFSET (CursusAssessment, tests));
    }
}
