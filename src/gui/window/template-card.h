/* template-card.h - a template to choose: its plan, what it is, how much of it is assumed
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "store/data-projects.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define CURSUS_TYPE_TEMPLATE_CARD (cursus_template_card_get_type ())

G_DECLARE_FINAL_TYPE (CursusTemplateCard, cursus_template_card, CURSUS, TEMPLATE_CARD,
                      GtkFlowBoxChild)

/**
 * cursus_template_card_new:
 * @template: one that was read
 * @language: (nullable): in which it is described
 *
 * Returns: (transfer floating): a card
 */
CursusTemplateCard *cursus_template_card_new (const CursusDataProject *template,
                                              const char *language);

/**
 * cursus_template_card_get_id:
 *
 * Returns: the id of the template
 */
const char *cursus_template_card_get_id (CursusTemplateCard *self);

/**
 * cursus_template_card_matches:
 * @wanted: (nullable): what is typed into a search
 *
 * Returns: whether each word of @wanted stands in the title, the summary or the id
 */
gboolean cursus_template_card_matches (CursusTemplateCard *self, const char *wanted);

G_END_DECLS
