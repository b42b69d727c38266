/* language-menu.h - in which languages texts are shown side by side
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "gui/inspector/subject.h"

#include <adwaita.h>

G_BEGIN_DECLS

#define CURSUS_TYPE_LANGUAGE_MENU (cursus_language_menu_get_type ())

/**
 * CursusLanguageMenu:
 *
 * A button with a check for each language of the project, and an entry for more. One language is
 * always shown.
 *
 * Signal "chosen" (): there are others.
 */
G_DECLARE_FINAL_TYPE (CursusLanguageMenu, cursus_language_menu, CURSUS, LANGUAGE_MENU, AdwBin)

/**
 * cursus_language_menu_update:
 * @subject: whose texts are shown
 *
 * Offers the languages of the project and of these records. As long as nobody chose, the one that
 * the workspace shows is chosen.
 */
void cursus_language_menu_update (CursusLanguageMenu *self, CursusSubject *subject);

/**
 * cursus_language_menu_dup_chosen:
 *
 * Returns: (transfer full) (array zero-terminated=1): at least one language
 */
char **cursus_language_menu_dup_chosen (CursusLanguageMenu *self);

/**
 * cursus_language_menu_choose:
 * @language: a language tag
 *
 * Shows texts in that language, or no more; unless it is the last one.
 */
void cursus_language_menu_choose (CursusLanguageMenu *self, const char *language,
                                  gboolean is_chosen);

G_END_DECLS
