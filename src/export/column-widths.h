/* column-widths.h - how wide the columns of a table are
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * CursusColumnNeed:
 * @share: of the width that others leave, as a weight; 0: as narrow as its content
 * @least: what its longest word needs
 * @most: what its content needs in one line, or about that
 */
typedef struct
{
  double share;
  double least;
  double most;
} CursusColumnNeed;

/**
 * cursus_column_need_get_comfort:
 *
 * Returns: how wide a column of running text would like to be, if not all of it has room
 */
double cursus_column_need_get_comfort (const CursusColumnNeed *need);

/**
 * cursus_column_widths_share_out:
 * @width: of the table at most
 * @widths: (out) (array length=n)
 *
 * Gives narrow columns what their content needs, and the others the rest by their shares, but
 * none less than its longest word needs as long as all can have that. Where this would leave the
 * others with little more than a word in a line, and less than half of the table, narrow ones
 * break their content into lines. All together are never wider than @width, and as wide if one
 * has a share.
 */
void cursus_column_widths_share_out (const CursusColumnNeed *needs, guint n, double width,
                                     double *widths);

G_END_DECLS
