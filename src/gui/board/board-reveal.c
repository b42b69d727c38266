/* board-reveal.c - something on the board brought into sight
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "gui/board/board-private.h"

#include <string.h>

static gboolean
has_member (const CursusGroup *group, const char *id)
{
  for (guint i = 0; i < cursus_records_n (group->members); i++)
    if (strcmp (((const CursusMember *) group->members->items[i])->module, id) == 0)
      return TRUE;
  return FALSE;
}

/* A module that does not stand on the board itself may be in a group that does. */
static guint
find_in_groups (CursusBoard *self, const char *id)
{
  for (guint i = 0; i < self->layout->items->len; i++)
    {
      const CursusBoardItem *item = cursus_board_layout_nth_item (self->layout, i);

      if (item->group != NULL && has_member (item->group, id))
        {
          g_autofree char *group = g_strdup (item->id);

          cursus_board_set_group_open (self, group, TRUE);
          return cursus_board_find_item (self, id);
        }
    }
  return CURSUS_NOWHERE;
}

static gboolean
reveal_term (CursusBoard *self, const char *id)
{
  for (guint nth = 0; nth < self->layout->columns->len; nth++)
    {
      const CursusBoardColumn *column = cursus_board_layout_nth_column (self->layout, nth);

      if (strcmp (column->term->record.id, id) == 0)
        {
          cursus_board_configure_adjustments (self);
          cursus_board_scroll_to (self, &column->head);
          return TRUE;
        }
    }
  return FALSE;
}

gboolean
cursus_board_reveal (CursusBoard *self, const char *id)
{
  guint item;

  g_return_val_if_fail (CURSUS_IS_BOARD (self), FALSE);

  if (self->layout == NULL)
    {
      g_free (self->reveal_id);
      self->reveal_id = g_strdup (id);
      return FALSE;
    }

  item = cursus_board_find_item (self, id);
  if (item == CURSUS_NOWHERE)
    item = find_in_groups (self, id);
  if (item == CURSUS_NOWHERE)
    return reveal_term (self, id);

  cursus_board_configure_adjustments (self);
  cursus_board_scroll_to (self, &cursus_board_layout_nth_item (self->layout, item)->rect);
  return TRUE;
}
