/* field-card.h - the rows of fields that belong together
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "gui/inspector/field-layout.h"
#include "gui/inspector/subject.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define CURSUS_TYPE_FIELD_CARD (cursus_field_card_get_type ())

/**
 * CursusFieldCard:
 *
 * One row for each field, of the class that its type asks for.
 */
G_DECLARE_FINAL_TYPE (CursusFieldCard, cursus_field_card, CURSUS, FIELD_CARD, GtkBox)

/**
 * cursus_field_card_new:
 * @table: the subject's kind of record
 * @section: fields that do not hold records
 *
 * Returns: (transfer floating): the rows
 */
GtkWidget *cursus_field_card_new (CursusSubject *subject, const CursusTable *table,
                                  const CursusFieldSection *section);

/**
 * cursus_field_card_new_all:
 *
 * Returns: (transfer floating): rows of all fields that do not hold records
 */
GtkWidget *cursus_field_card_new_all (CursusSubject *subject, const CursusTable *table);

G_END_DECLS
