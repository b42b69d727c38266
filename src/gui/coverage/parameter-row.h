/* parameter-row.h - one parameter of a rule, to be filled in
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "facts/rule-forms.h"
#include "gui/common/workspace.h"

#include <adwaita.h>

G_BEGIN_DECLS

/**
 * cursus_parameter_row_new:
 * @parameter: what is asked for; it has to outlive the row
 * @rule: (nullable): what it says so far
 * @changed: called whenever something else is filled in, with @data swapped
 *
 * Returns: (transfer floating): a row with a list where there is a choice, else with an entry
 */
GtkWidget *cursus_parameter_row_new (CursusWorkspace           *workspace,
                                     const CursusRuleParameter *parameter, const CursusRule *rule,
                                     GCallback changed, gpointer data);

/**
 * cursus_parameter_row_take:
 * @row: a row
 * @rule: an open rule, which gets what is filled in
 *
 * Returns: %FALSE if that is no value of the field; the row is marked then
 */
gboolean cursus_parameter_row_take (GtkWidget *row, CursusWorkspace *workspace, CursusRule *rule);

G_END_DECLS
