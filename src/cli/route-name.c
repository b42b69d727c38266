/* route-name.c - what a plan on a pathway is called
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "cli/route-name.h"

#include <glib/gi18n-lib.h>

char *
cursus_route_name_dup (const CursusView *view, const CursusPlan *plan, const CursusPathway *pathway)
{
  g_autofree char *of_plan = cursus_view_dup_text (view, plan->title);
  g_autofree char *of_pathway = NULL;

  if (of_plan == NULL)
    /* Translators: the id of a plan without a title */
    of_plan = g_strdup_printf (_ ("Plan “%s”"), plan->record.id);
  if (pathway == NULL)
    return g_steal_pointer (&of_plan);

  of_pathway = cursus_view_dup_text (view, pathway->title);
  if (of_pathway == NULL)
    of_pathway = g_strdup (pathway->record.id);
  /* Translators: the names of a plan and of a pathway through it */
  return g_strdup_printf (_ ("%s, pathway %s"), of_plan, of_pathway);
}
