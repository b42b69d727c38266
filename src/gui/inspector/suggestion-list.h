/* suggestion-list.h - tags that a module may cover, offered with the reason why
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "gui/inspector/subject.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define CURSUS_TYPE_SUGGESTION_LIST (cursus_suggestion_list_get_type ())

/**
 * CursusSuggestionList:
 *
 * Is not to be seen where nothing is offered, or where the subject is not one module. A click or
 * Enter has the module cover a tag, at the first level; nothing is applied by itself.
 */
G_DECLARE_FINAL_TYPE (CursusSuggestionList, cursus_suggestion_list, CURSUS, SUGGESTION_LIST, GtkBox)

void cursus_suggestion_list_set_subject (CursusSuggestionList *self, CursusSubject *subject);

G_END_DECLS
