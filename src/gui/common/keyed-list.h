/* keyed-list.h - rows that stay where they are while what they show changes
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gio/gio.h>

G_BEGIN_DECLS

/**
 * CursusKeyedRows:
 * @get_key: gives what tells a row from all others of its list
 * @take: lets a row show from now on what another one with the same key shows
 *
 * How the rows of a list are told apart and brought up to date.
 */
typedef struct
{
  const char *(*get_key) (gpointer row);
  void (*take) (gpointer row, gpointer fresh);
} CursusKeyedRows;

/**
 * cursus_keyed_list_update:
 * @store: rows with different keys
 * @fresh: (element-type GObject): what the rows are to be, with different keys
 *
 * Makes @store a list of the keys of @fresh. As many rows as possible stay in their places, so that
 * a list that is looked at neither jumps nor loses its focus; a row that moves is the same object
 * in another place.
 */
void cursus_keyed_list_update (GListStore *store, const GPtrArray *fresh,
                               const CursusKeyedRows *rows);

G_END_DECLS
