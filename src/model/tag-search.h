/* tag-search.h - finding tags by words, as fast as somebody types
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "model/project.h"

G_BEGIN_DECLS

/**
 * CursusTagSearch:
 *
 * What can be found in the tags of some projects, prepared once for many questions. Immutable: any
 * thread may ask.
 */
typedef struct _CursusTagSearch CursusTagSearch;

/**
 * CursusTagMatch:
 * @tag: what was found; it lives as long as the search
 * @project: the position of its project among those that are searched
 */
typedef struct
{
  const CursusTag *tag;
  guint            project;
} CursusTagMatch;

/**
 * cursus_tag_search_new:
 * @projects: (array length=n_projects): projects, which the search shares
 *
 * Returns: (transfer full): a search over all their tags
 */
CursusTagSearch *cursus_tag_search_new (const CursusProject *const *projects, guint n_projects);
void             cursus_tag_search_free (CursusTagSearch *self);

/**
 * cursus_tag_search_get_project:
 * @nth: the position of a project
 *
 * Returns: the project
 */
const CursusProject *cursus_tag_search_get_project (const CursusTagSearch *self, guint nth);

/**
 * cursus_tag_search_find:
 * @query: words in UTF-8, divided by anything that is neither a letter nor a number
 *
 * Finds the tags that have each of the words in their id, their title in whatever language, their
 * reference or the title of what they stand in. Case and accents do not matter, nor, but for what
 * they stand in, does it where in a word a word stands, unless it begins with a digit. The best
 * come first: those whose id was asked for, those of which a title begins with what was asked for,
 * those with words in the title that begin so, in the id, in the reference, within words, and above
 * them; of equally good ones in the order of the projects and the files. Without a word all are
 * found.
 *
 * Returns: (transfer full) (element-type CursusTagMatch): what was found
 */
GArray *cursus_tag_search_find (const CursusTagSearch *self, const char *query);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (CursusTagSearch, cursus_tag_search_free)

G_END_DECLS
