/* removing.h - records removed, terms moved
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "model/project.h"

G_BEGIN_DECLS

/**
 * cursus_remove:
 * @ids: (array length=n): ids of any records: modules, groups, terms, plans, tags, outcomes …
 *
 * Removes records with everything in them and every reference to them. The modules of a term are
 * not placed then, those of a group are members no longer; the tags in a strand or a tag go with
 * it. What people wrote about them (threads, proposals, earlier editions) stays.
 *
 * Returns: (transfer full): the project without them
 */
CursusProject *cursus_remove (const CursusProject *project, const char *const *ids, guint n);

/**
 * cursus_move_term:
 * @plan: the id of a plan
 * @term: the id of one of its terms
 * @position: where it goes, counted from zero among the other terms; %CURSUS_NOWHERE: to the end
 *
 * Returns: (transfer full): the project with the term there, and its places in it
 */
CursusProject *cursus_move_term (const CursusProject *project, const char *plan, const char *term,
                                 guint position);

G_END_DECLS
