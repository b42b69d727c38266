/* layout.h - the places of a plan taken apart, moved about and put together again
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "model/project.h"

G_BEGIN_DECLS

/**
 * CursusLayout:
 * @plan: the plan as it was
 * @n_terms: how many terms it has
 * @terms: (array length=n_terms) (element-type CursusPlace): the places of each term; whoever has
 *   the layout changes them
 */
typedef struct
{
  CursusProject    *project;
  const CursusPlan *plan;
  guint             n_terms;
  GPtrArray       **terms;
} CursusLayout;

/**
 * cursus_layout_new:
 * @plan: (nullable): the id of a plan
 *
 * Returns: (transfer full) (nullable): its places; %NULL if there is no such plan
 */
CursusLayout *cursus_layout_new (const CursusProject *project, const char *plan);
void          cursus_layout_free (CursusLayout *layout);

/**
 * cursus_layout_find_term:
 *
 * Returns: the position of the term with this id in the plan, or %CURSUS_NOWHERE
 */
guint cursus_layout_find_term (const CursusLayout *layout, const char *id);

/**
 * cursus_layout_nth_place:
 *
 * Returns: a place
 */
CursusPlace *cursus_layout_nth_place (const CursusLayout *layout, guint term, guint position);

/**
 * cursus_layout_take_out:
 * @ids: (element-type utf8): a set of ids
 *
 * Takes out all places of these modules and groups.
 *
 * Returns: (transfer full) (element-type CursusPlace): the first place of each, as they stood
 */
GPtrArray *cursus_layout_take_out (CursusLayout *layout, GHashTable *ids);

/**
 * cursus_layout_put_in:
 * @term: the position of a term
 * @position: where in it; larger ones mean the end
 * @place: gets another reference
 */
void cursus_layout_put_in (CursusLayout *layout, guint term, guint position, CursusPlace *place);

/**
 * cursus_layout_apply:
 *
 * Returns: (transfer full): the project with the places as they are in @layout; terms in which
 *   nothing differs stay what they were
 */
CursusProject *cursus_layout_apply (const CursusLayout *layout);

/**
 * cursus_layout_new_place:
 * @id: the id of a module or a group
 *
 * Returns: (transfer full) (nullable): a place of it; %NULL if it is neither
 */
CursusPlace *cursus_layout_new_place (const CursusProject *project, const char *id);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (CursusLayout, cursus_layout_free)

G_END_DECLS
