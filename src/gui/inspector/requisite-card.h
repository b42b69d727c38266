/* requisite-card.h - what a module requires, and to what it opens the way
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "gui/inspector/field-layout.h"
#include "gui/inspector/subject.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define CURSUS_TYPE_REQUISITE_CARD (cursus_requisite_card_get_type ())

/**
 * CursusRequisiteCard:
 *
 * Requirements of all kinds, and below them the modules that require this one.
 */
G_DECLARE_FINAL_TYPE (CursusRequisiteCard, cursus_requisite_card, CURSUS, REQUISITE_CARD, GtkBox)

/**
 * cursus_requisite_card_new:
 * @subject: a module
 * @section: the fields that hold its requirements; kept as long as the card lives
 *
 * Returns: (transfer floating): the rows
 */
GtkWidget *cursus_requisite_card_new (CursusSubject *subject, const CursusFieldSection *section);

G_END_DECLS
