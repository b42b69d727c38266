/* tag-choice.h - one of the tags of a programme, chosen from a list that drops down
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "gui/coverage/tag-line.h"
#include "model/strand.h"

G_BEGIN_DECLS

/**
 * cursus_tag_choice_bind:
 * @choice: with the property enable-search
 * @lines: (element-type CursusTagLine): strands and tags
 *
 * Lets the tags among @lines be found and chosen, each shown where it stands. As soon as there are
 * lines one is chosen: who fills the list says which, with cursus_tag_choice_set().
 */
void cursus_tag_choice_bind (GtkDropDown *choice, GListModel *lines);

/* Chooses the tag with this id; none if it is %NULL or not there. */
void cursus_tag_choice_set (GtkDropDown *choice, const char *id);

/* Gives the chosen tag, or %NULL; lent until the lines change. */
const CursusTag *cursus_tag_choice_get (GtkDropDown *choice);

G_END_DECLS
