/* board-layout.h - where on the board everything stands
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "model/project.h"

#include <graphene.h>

G_BEGIN_DECLS

/* All lengths are pixels at a zoom of 100 %. */
#define CURSUS_BOARD_MARGIN 16 /* around the columns */
#define CURSUS_BOARD_GUTTER 14 /* between columns */
#define CURSUS_BOARD_PADDING 9 /* between the edge of a column and its cards */
#define CURSUS_BOARD_GAP 8     /* between cards */

/**
 * CursusBoardOptions:
 * @width: the room there is
 * @height: the room there is; columns reach down to its end at least
 * @head_height: of a column's title, theme and gauge
 * @foot_height: of its coverage
 * @card_height: the least of a card
 * @group_height: of what a group says above its members, if it shows them
 * @has_equal_heights: cards are as high as each other, whatever their credits
 * @open_groups: (nullable) (element-type utf8): the ids of the groups that show their members
 */
typedef struct
{
  float       width;
  float       height;
  float       head_height;
  float       foot_height;
  float       card_height;
  float       group_height;
  gboolean    has_equal_heights;
  GHashTable *open_groups;
} CursusBoardOptions;

/**
 * CursusBoardColumn:
 * @head: where its title, theme and gauge are
 * @foot: where its coverage is
 * @add: behind its last card, where one more would stand
 * @first_item: where in the array of items those begin that begin in it, members included
 * @n_places: how many places its term has
 */
typedef struct
{
  const CursusTerm *term;
  graphene_rect_t   rect;
  graphene_rect_t   head;
  graphene_rect_t   foot;
  graphene_rect_t   add;
  guint             first_item;
  guint             n_items;
  guint             n_places;
} CursusBoardColumn;

/**
 * CursusBoardItem:
 * @id: of the module or the group
 * @module: (nullable): what stands there, if it is a module of the project
 * @group: (nullable): the same of a group
 * @place: (nullable): its place; %NULL of a member of a group
 * @term: the column in which it begins
 * @n_terms: over how many columns it goes
 * @position: among the places of its term or the members of its group
 * @n_siblings: how many of these there are
 * @owner: the item of the group it is a member of, %CURSUS_NOWHERE if it stands in a place
 *
 * A card.
 */
typedef struct
{
  graphene_rect_t     rect;
  const char         *id;
  const CursusModule *module;
  const CursusGroup  *group;
  const CursusPlace  *place;
  guint               term;
  guint               n_terms;
  guint               position;
  guint               n_siblings;
  guint               owner;
} CursusBoardItem;

/**
 * CursusBoardLayout:
 * @columns: (element-type CursusBoardColumn): a column for each term
 * @items: (element-type CursusBoardItem): the cards, term by term in the order of their places, a
 *   group's members after the group
 * @wide_items: (element-type guint): those that go over several columns
 * @card_height: the least of a card
 *
 * Immutable. It holds the project.
 */
typedef struct
{
  CursusProject    *project;
  const CursusPlan *plan;
  GArray           *columns;
  GArray           *items;
  GArray           *wide_items;
  GHashTable       *first_items;
  float             width;
  float             height;
  float             card_height;
} CursusBoardLayout;

/**
 * cursus_board_column_width:
 * @n_terms: how many columns there are
 * @width: the room there is
 *
 * Returns: how wide a column is
 */
float cursus_board_column_width (guint n_terms, float width);

/**
 * cursus_board_layout_new:
 * @plan: (nullable): a plan of @project
 *
 * Returns: (transfer full): where everything stands, in O(places)
 */
CursusBoardLayout *cursus_board_layout_new (const CursusProject *project, const CursusPlan *plan,
                                            const CursusBoardOptions *options);
void               cursus_board_layout_free (CursusBoardLayout *layout);

const CursusBoardColumn *cursus_board_layout_nth_column (const CursusBoardLayout *layout,
                                                         guint                    nth);
const CursusBoardItem   *cursus_board_layout_nth_item (const CursusBoardLayout *layout, guint nth);

/**
 * cursus_board_layout_find:
 * @id: of a module or a group
 *
 * Returns: its first item, in O(1), or %CURSUS_NOWHERE
 */
guint cursus_board_layout_find (const CursusBoardLayout *layout, const char *id);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (CursusBoardLayout, cursus_board_layout_free)

G_END_DECLS
