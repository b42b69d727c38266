/* mark-card.h - what modules cover, and more that they could
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "gui/inspector/subject.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define CURSUS_TYPE_MARK_CARD (cursus_mark_card_get_type ())

/**
 * CursusMarkCard:
 *
 * A row for each tag that the modules cover, and a button to add one by typing to find it.
 */
G_DECLARE_FINAL_TYPE (CursusMarkCard, cursus_mark_card, CURSUS, MARK_CARD, GtkBox)

/**
 * cursus_mark_card_new:
 * @subject: modules
 *
 * Returns: (transfer floating): the rows
 */
GtkWidget *cursus_mark_card_new (CursusSubject *subject);

G_END_DECLS
