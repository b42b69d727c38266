/* tag-carrying.h - strands and tags carried with the mouse in a list of them
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "edit/tag-dropping.h"
#include "gui/coverage/tag-line.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

/**
 * CursusTagDropped:
 * @id: of what was carried
 * @target: the id of the line at which it was let fall
 */
typedef void (*CursusTagDropped) (gpointer data, const char *id, const char *target,
                                  CursusDropSide side);

/**
 * cursus_tag_carrying_attach:
 * @list: a list of #CursusTagLine in a #GtkScrolledWindow, without a model yet
 * @factory: makes its rows
 * @dropped: told what was let fall where
 * @data: given to @dropped, and lives as long as @list
 *
 * Lets the rows of the list be carried to each other, and the list scroll while one is carried.
 */
void cursus_tag_carrying_attach (GtkListView *list, GtkListItemFactory *factory,
                                 CursusTagDropped dropped, gpointer data);

G_END_DECLS
