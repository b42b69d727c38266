/* rule-editor.h - a rule put together from its parameters
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "gui/common/workspace.h"
#include "model/rule.h"

#include <adwaita.h>

G_BEGIN_DECLS

#define CURSUS_TYPE_RULE_EDITOR (cursus_rule_editor_get_type ())

/**
 * CursusRuleEditor:
 *
 * A form that follows from the type of the rule, and says in words what the rule asks and whether
 * it would hold.
 *
 * Signals:
 * "finished" (): the rule was added, changed or removed.
 */
G_DECLARE_FINAL_TYPE (CursusRuleEditor, cursus_rule_editor, CURSUS, RULE_EDITOR, AdwBin)

void cursus_rule_editor_set_workspace (CursusRuleEditor *self, CursusWorkspace *workspace);

/**
 * cursus_rule_editor_show:
 * @rule: what the form shows: a rule of the project, or one that is to be added and has no id
 */
void cursus_rule_editor_show (CursusRuleEditor *self, const CursusRule *rule);

G_END_DECLS
