/* rules-window.h - what a programme has to keep to: seen, added, changed
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "gui/common/workspace.h"
#include "model/rule.h"

#include <adwaita.h>

G_BEGIN_DECLS

#define CURSUS_TYPE_RULES_WINDOW (cursus_rules_window_get_type ())

/**
 * CursusRulesWindow:
 *
 * The rules in words, each with whether it holds. It stands beside the programme, so that one sees
 * at once what an edit breaks.
 */
G_DECLARE_FINAL_TYPE (CursusRulesWindow, cursus_rules_window, CURSUS, RULES_WINDOW, AdwWindow)

/**
 * cursus_rules_window_present:
 * @parent: the window of the programme; it has at most one window of rules
 *
 * Returns: (transfer none): the window of its rules, shown
 */
CursusRulesWindow *cursus_rules_window_present (GtkWindow *parent, CursusWorkspace *workspace);

/**
 * cursus_rules_window_edit:
 * @rule: a rule of the project, or one that is to be added and has no id
 */
void cursus_rules_window_edit (CursusRulesWindow *self, const CursusRule *rule);

G_END_DECLS
