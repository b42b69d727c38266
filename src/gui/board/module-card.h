/* module-card.h - a module or a group on the board
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "gui/board/board-style.h"
#include "gui/board/card-face.h"

G_BEGIN_DECLS

#define CURSUS_TYPE_MODULE_CARD (cursus_module_card_get_type ())

/**
 * CursusModuleCard:
 *
 * A leaf: it draws itself from a face and keeps what it drew. It can have the focus, and is an item
 * of the list that the board is. CSS name: modulecard.
 */
G_DECLARE_FINAL_TYPE (CursusModuleCard, cursus_module_card, CURSUS, MODULE_CARD, GtkWidget)

GtkWidget *cursus_module_card_new (void);

/* Whose card it is: the id of a module or a group. */
const char *cursus_module_card_get_id (CursusModuleCard *self);
void        cursus_module_card_set_id (CursusModuleCard *self, const char *id);

/**
 * cursus_module_card_lookup_face:
 *
 * Returns: (nullable): what it says; %NULL as long as it was never in sight
 */
const CursusCardFace *cursus_module_card_lookup_face (CursusModuleCard *self);

/**
 * cursus_module_card_show:
 * @style: (transfer none): has to live as long as the card is drawn
 * @context: what cards have in common
 * @item: whose card it is
 *
 * Says what there is to say of the item. Nothing is made anew if it, its place, its problems and
 * the stamp of the context are those of the last call.
 */
void cursus_module_card_show (CursusModuleCard *self, const CursusBoardStyle *style,
                              const CursusCardContext *context, const CursusBoardLayout *layout,
                              guint item);

/* Drops what was drawn: the style is another one. */
void cursus_module_card_restyle (CursusModuleCard *self);

gboolean cursus_module_card_is_selected (CursusModuleCard *self);
void     cursus_module_card_set_selected (CursusModuleCard *self, gboolean is_selected);

G_END_DECLS
