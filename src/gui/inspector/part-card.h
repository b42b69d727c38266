/* part-card.h - the records of a list, to be added, changed, put in order and removed
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "gui/inspector/subject.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define CURSUS_TYPE_PART_CARD (cursus_part_card_get_type ())

/**
 * CursusPartCard:
 *
 * A row for each record of one field.
 */
G_DECLARE_FINAL_TYPE (CursusPartCard, cursus_part_card, CURSUS, PART_CARD, GtkBox)

/**
 * cursus_part_card_new:
 * @field: of the subject's kind of record; holds records
 *
 * Returns: (transfer floating): the rows
 */
GtkWidget *cursus_part_card_new (CursusSubject *subject, const CursusField *field);

/**
 * cursus_part_list_update:
 * @parts: a store of #CursusSubject
 * @field: of @owner
 *
 * Gives @parts one subject for each record in the list. Those that are there stay, so that their
 * rows are used again.
 */
void cursus_part_list_update (GListStore *parts, CursusSubject *owner, const CursusField *field);

G_END_DECLS
