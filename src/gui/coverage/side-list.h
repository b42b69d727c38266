/* side-list.h - a short list of facts, with a place to go to behind each
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

G_BEGIN_DECLS

#define CURSUS_TYPE_SIDE_LIST (cursus_side_list_get_type ())

/**
 * CursusSideList:
 *
 * Rows are kept and only say something else when the list is filled again, so that the focus stays.
 *
 * Signals:
 * "chosen" (string id): somebody wants to go where a row leads.
 */
G_DECLARE_FINAL_TYPE (CursusSideList, cursus_side_list, CURSUS, SIDE_LIST, AdwBin)

/**
 * CursusSideItem:
 * @caption: (nullable): small, above the title
 * @detail: (nullable): below the title
 * @value: (nullable): a word at the end
 * @css_class: (nullable): by which icon, detail and value are coloured
 * @icon: (nullable): in front
 * @button: (nullable): what a button at the end says; it does what a click on the row does
 * @hint: (nullable): what the button does, in a sentence
 * @id: (nullable): where the row leads
 */
typedef struct
{
  const char *caption;
  const char *title;
  const char *detail;
  const char *value;
  const char *css_class;
  const char *icon;
  const char *button;
  const char *hint;
  const char *id;
} CursusSideItem;

GtkWidget *cursus_side_list_new (void);

/* Fills it: begin, then an item each, then end. */
void cursus_side_list_begin (CursusSideList *self);
void cursus_side_list_add (CursusSideList *self, const CursusSideItem *item);
void cursus_side_list_end (CursusSideList *self);

/**
 * cursus_side_list_focus:
 * @id: where a row leads
 *
 * Puts the keyboard on the row and brings it into sight.
 *
 * Returns: whether there is such a row
 */
gboolean cursus_side_list_focus (CursusSideList *self, const char *id);

/* How many rows there are. */
guint cursus_side_list_n (CursusSideList *self);

G_END_DECLS
