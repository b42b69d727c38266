/* card-move.h - modules and groups put somewhere else on the board, as far as locks let them
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "edit/grouping.h"
#include "edit/placing.h"

G_BEGIN_DECLS

/**
 * CursusCardMove:
 * @next: (nullable): what the project would be; %NULL if nothing may move, the same project if
 *   nothing would change
 * @refusal: (nullable): a sentence: what does not move, and why
 * @ids: (element-type utf8): what moves, members of a group that moves not among it
 * @group: (nullable): the id of the group of which they become members
 */
typedef struct
{
  CursusProject *next;
  char          *refusal;
  GPtrArray     *ids;
  char          *group;
} CursusCardMove;

/**
 * cursus_card_move_new:
 * @language: (nullable): in which titles are shown
 * @ids: (element-type utf8): modules and groups
 * @target: where they go; without a term they are taken out of the plan
 *
 * Looks at what it would be to put them there. What is locked stays, and nothing goes into a term
 * that is locked. A member of a group that moves by itself leaves the group.
 *
 * Returns: (transfer full): the move, which is not made
 */
CursusCardMove *cursus_card_move_new (const CursusProject *project, const char *language,
                                      const GPtrArray *ids, const CursusTarget *target);

/**
 * cursus_card_move_new_into:
 * @plan: the id of the plan in which the group stands
 * @spot: which group, and where among its members
 *
 * Looks at what it would be to make modules members of a group; groups among @ids stay where they
 * are. A member of another group of the plan leaves it.
 *
 * Returns: (transfer full): the move, which is not made
 */
CursusCardMove *cursus_card_move_new_into (const CursusProject *project, const char *language,
                                           const GPtrArray *ids, const char *plan,
                                           const CursusGroupSpot *spot);

/**
 * cursus_card_move_new_shift:
 * @plan: the id of the plan in which they stand
 *
 * Members of one group go up and down in it, and out of it into another term.
 *
 * Returns: (transfer full): the move of cards by some terms or positions
 */
CursusCardMove *cursus_card_move_new_shift (const CursusProject *project, const char *language,
                                            const GPtrArray *ids, const char *plan,
                                            const CursusShift *by);
void            cursus_card_move_free (CursusCardMove *move);

/**
 * cursus_card_move_find_group:
 * @plan: the id of a plan
 * @id: the id of a module
 *
 * Returns: (nullable): the id of the group that stands in the plan with the module as a member,
 *   unless the module stands there by itself
 */
const char *cursus_card_move_find_group (const CursusProject *project, const char *plan,
                                         const char *id);

/**
 * cursus_card_name_dup:
 * @id: the id of a module, a group or a term
 *
 * Returns: (transfer full): what it is called for short: its code, or its title
 */
char *cursus_card_name_dup (const CursusProject *project, const char *language, const char *id);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (CursusCardMove, cursus_card_move_free)

G_END_DECLS
