/* random-edit.h - projects changed at random, in every way that an edit may
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "common/random-value.h"
#include "model/project.h"

G_BEGIN_DECLS

/**
 * random_edit_values:
 * @project: what is to be edited
 *
 * Returns: values whose ids are none of those in @project, nor of others given for another @round
 */
RandomValues random_edit_values (const CursusProject *project, guint32 round);

/**
 * random_edit:
 *
 * Returns: (transfer full): @project with one thing changed; now and then @project itself
 */
CursusProject *random_edit (RandomValues *values, const CursusProject *project);

/* The same with several things changed, one after the other. */
CursusProject *random_edits (RandomValues *values, const CursusProject *project, guint n);

G_END_DECLS
