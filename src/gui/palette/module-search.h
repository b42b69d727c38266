/* module-search.h - finding modules and groups by words, as fast as somebody types
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "model/project.h"

G_BEGIN_DECLS

/**
 * CursusModuleSearch:
 *
 * What can be found in the modules and groups of a project, prepared once for many questions.
 */
typedef struct _CursusModuleSearch CursusModuleSearch;

/**
 * cursus_module_search_new:
 * @project: where something is to be found
 * @before: (nullable) (transfer full): a search in an earlier state of the project: what it knows
 *   of records that stayed is used again
 *
 * Returns: (transfer full): the search
 */
CursusModuleSearch *cursus_module_search_new (const CursusProject *project,
                                              CursusModuleSearch  *before);
void                cursus_module_search_free (CursusModuleSearch *self);

/**
 * cursus_module_search_get_project:
 *
 * Returns: (transfer none): where it searches
 */
const CursusProject *cursus_module_search_get_project (const CursusModuleSearch *self);

/**
 * cursus_module_search_find:
 * @query: words in UTF-8
 *
 * Finds the modules and groups that have each of the words in their code or their title in whatever
 * language. Case and accents do not matter, nor does it where in a word one of three or more
 * letters stands; shorter ones have to begin it. The best come first: those whose code was asked
 * for, those with a code or a title that begins with what was asked for, those with words that
 * begin so, and the rest; of equally good ones in the order of the file.
 *
 * Returns: (transfer full) (element-type CursusRecord): lent records; none if there is no word
 */
GPtrArray *cursus_module_search_find (const CursusModuleSearch *self, const char *query);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (CursusModuleSearch, cursus_module_search_free)

G_END_DECLS
