/* typed-module.h - a module as somebody types it in one line
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "edit/target.h"

G_BEGIN_DECLS

/**
 * cursus_typed_module_read:
 * @line: what was typed: a title, and perhaps credits behind it, as in "Statistics, 6 CP"
 * @unit: (nullable): what the programme calls its credits, besides what most people do
 * @credits: (out): in hundredths; %CURSUS_NOT_STATED if there is no number with a unit at the end
 *
 * Returns: (transfer full): the title, without white space around it; perhaps empty
 */
char *cursus_typed_module_read (const char *line, const char *unit, CursusDecimal *credits);

/**
 * cursus_add_typed_module:
 * @line: as for cursus_typed_module_read()
 * @target: (nullable): as for cursus_add_module()
 * @id: (out) (optional) (transfer full): the id of the module
 *
 * Adds a module as cursus_add_module() does, with the credits that were typed. Where a programme
 * has no credits all of it is the title.
 *
 * Returns: (transfer full): the project with the module
 */
CursusProject *cursus_add_typed_module (const CursusProject *project, const char *line,
                                        const CursusTarget *target, char **id);

G_END_DECLS
