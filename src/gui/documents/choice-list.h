/* choice-list.h - a row of which one of several values is chosen
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

G_BEGIN_DECLS

/**
 * CursusChoiceList:
 * @titles: what is offered
 * @ids: (element-type utf8): what it means, in the same order
 *
 * What a row offers.
 */
typedef struct
{
  GtkStringList *titles;
  GPtrArray     *ids;
} CursusChoiceList;

CursusChoiceList *cursus_choice_list_new (void);
void              cursus_choice_list_free (CursusChoiceList *list);

/**
 * cursus_choice_list_add:
 * @id: what is chosen with it; ids that are there already are not added again
 */
void cursus_choice_list_add (CursusChoiceList *list, const char *id, const char *title);

/**
 * cursus_choice_list_show:
 * @id: (nullable): what is chosen; the first if it is not there
 *
 * Offers what is in the list in @row, unless it does so already.
 */
void cursus_choice_list_show (CursusChoiceList *list, AdwComboRow *row, const char *id);

/**
 * cursus_choice_list_get:
 *
 * Returns: (nullable) (transfer none): the id of what is chosen in @row
 */
const char *cursus_choice_list_get (AdwComboRow *row);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (CursusChoiceList, cursus_choice_list_free)

G_END_DECLS
