/* mark-item.h - a tag that the selected modules cover
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "gui/inspector/subject.h"

#include <gio/gio.h>

G_BEGIN_DECLS

#define CURSUS_TYPE_MARK_ITEM (cursus_mark_item_get_type ())

/**
 * CursusMarkItem:
 *
 * Signal "changed" (): it is about another tag, or says something else.
 */
G_DECLARE_FINAL_TYPE (CursusMarkItem, cursus_mark_item, CURSUS, MARK_ITEM, GObject)

/**
 * CursusMarkFace:
 * @tag: (nullable): the id of the tag; %NULL: the item is about nothing now, and not shown
 * @title: of the tag
 * @letter: of its strand
 * @colour: of its strand, 0xRRGGBB or %CURSUS_NOT_STATED
 * @level: 1 to 3; 0 if the modules differ in it
 * @is_assessed: in all of the modules
 * @is_assumed: in any of them
 * @note: what is noted with it; empty if nothing is, or the modules differ in it
 * @n_modules: how many of them cover it
 */
typedef struct
{
  char    *tag;
  char    *title;
  char    *letter;
  int      colour;
  int      level;
  gboolean is_assessed;
  gboolean is_assumed;
  char    *note;
  guint    n_modules;
} CursusMarkFace;

const CursusMarkFace *cursus_mark_item_get_face (CursusMarkItem *self);

/**
 * cursus_mark_list_update:
 * @items: a store of #CursusMarkItem
 * @subject: modules
 *
 * Shows in @items the tags that the modules cover, in the order of the first module. Items that
 * are there are used again, so that their rows are; some stay that are about nothing.
 *
 * Returns: how many tags that are
 */
guint cursus_mark_list_update (GListStore *items, CursusSubject *subject);

G_END_DECLS
