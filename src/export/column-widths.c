/* column-widths.c - how wide the columns of a table are
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "export/column-widths.h"

/* Times its longest word is how wide a column of running text would like to be. */
#define COMFORT 2

double
cursus_column_need_get_comfort (const CursusColumnNeed *need)
{
  return CLAMP (need->most, need->least, COMFORT * need->least);
}

/* Those with a share get what @width leaves. Whoever would get less than its longest word needs
 * gets that and takes no further part, until all are content. */
static void
share_rest (const CursusColumnNeed *needs, guint n, double width, double *widths)
{
  g_autofree gboolean *is_settled = g_new0 (gboolean, n);
  gboolean             is_changed = TRUE;

  while (is_changed)
    {
      double rest = width, shares = 0;

      is_changed = FALSE;
      for (guint i = 0; i < n; i++)
        if (needs[i].share <= 0 || is_settled[i])
          rest -= widths[i];
        else
          shares += needs[i].share;
      for (guint i = 0; i < n; i++)
        if (needs[i].share > 0 && !is_settled[i])
          {
            widths[i] = rest * needs[i].share / shares;
            if (widths[i] < needs[i].least)
              {
                widths[i] = needs[i].least;
                is_settled[i] = is_changed = TRUE;
              }
          }
    }
}

void
cursus_column_widths_share_out (const CursusColumnNeed *needs, guint n, double width,
                                double *widths)
{
  double least = 0, most_of_narrow = 0, least_of_others = 0, least_of_narrow = 0;
  double wanted_by_others = 0, ease;

  for (guint i = 0; i < n; i++)
    {
      least += needs[i].least;
      if (needs[i].share > 0)
        {
          least_of_others += needs[i].least;
          wanted_by_others += cursus_column_need_get_comfort (&needs[i]);
        }
      else
        {
          least_of_narrow += needs[i].least;
          most_of_narrow += needs[i].most;
        }
    }
  /* Not even the words have room: everybody gives the same part, and words are broken. */
  if (least >= width)
    {
      for (guint i = 0; i < n; i++)
        widths[i] = needs[i].least * width / least;
      return;
    }

  ease = 1;
  wanted_by_others = MAX (least_of_others, MIN (wanted_by_others, width / 2));
  if (most_of_narrow > least_of_narrow && most_of_narrow + wanted_by_others > width)
    ease = MAX (0, width - wanted_by_others - least_of_narrow) / (most_of_narrow - least_of_narrow);
  for (guint i = 0; i < n; i++)
    widths[i] = needs[i].least + ease * (needs[i].most - needs[i].least);
  share_rest (needs, n, width, widths);
}
