/* texts.h - all the texts of a project at once
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "model/project.h"

G_BEGIN_DECLS

/**
 * cursus_texts_name_language:
 * @project: (inout): a project
 * @language: a language tag
 * @changed: (out) (transfer full) (element-type utf8): the ids of the records in the project's
 *   arrays that differ
 *
 * Gives the texts that are in no language this one.
 *
 * Returns: %FALSE if some text is in this language already, and in none besides; @project stays
 *   as it is then
 */
gboolean cursus_texts_name_language (CursusProject **project, const char *language,
                                     GPtrArray **changed);

G_END_DECLS
