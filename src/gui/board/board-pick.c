/* board-pick.c - the line between two cards that is selected
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "gui/board/board-hands.h"

gboolean
cursus_board_is_picked (CursusBoard *self, const char *from, const char *to)
{
  return g_strcmp0 (self->hands->picked_from, from) == 0 &&
         g_strcmp0 (self->hands->picked_to, to) == 0;
}

gboolean
cursus_board_has_pick (CursusBoard *self)
{
  return self->hands->picked_from != NULL;
}

gboolean
cursus_board_pick_at (CursusBoard *self, double x, double y)
{
  const CursusConnector *connector =
    self->layout != NULL ? cursus_board_connector_at (self, x, y) : NULL;
  char *from, *to;

  if (connector == NULL)
    return FALSE;

  /* What is selected now lends its strings from what is about to go. */
  from = g_strdup (connector->from);
  to = g_strdup (connector->to);
  cursus_workspace_select_one (self->workspace, NULL);
  cursus_board_unpick (self);
  self->hands->picked_from = from;
  self->hands->picked_to = to;
  gtk_widget_grab_focus (cursus_board_get_card (self, cursus_board_find_item (self, to)));
  cursus_board_update_connectors (self);
  cursus_board_update_card_actions (self);
  return TRUE;
}

void
cursus_board_unpick (CursusBoard *self)
{
  if (self->hands->picked_from == NULL)
    return;
  g_clear_pointer (&self->hands->picked_from, g_free);
  g_clear_pointer (&self->hands->picked_to, g_free);
  if (self->layout != NULL)
    cursus_board_update_connectors (self);
}
