/* board-hands.c - what is done with the board by mouse and keyboard, from its making to its end
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "gui/board/board-hands.h"

void
cursus_board_install_hands (GtkWidgetClass *klass)
{
  cursus_board_install_card_actions (klass);
  cursus_board_install_keys (klass);
}

void
cursus_board_init_hands (CursusBoard *self)
{
  CursusBoardHands *hands = g_new0 (CursusBoardHands, 1);

  hands->typed = g_string_new (NULL);
  hands->pasting = g_cancellable_new ();
  /* As the toolkit has it: what nobody said anything about is enabled. */
  hands->enabled = G_MAXUINT64;
  self->hands = hands;
  cursus_board_init_drag (self);
  cursus_board_init_linking (self);
  cursus_board_init_menu (self);
  cursus_board_init_find (self);
  cursus_board_update_card_actions (self);
}

void
cursus_board_drop_hands (CursusBoard *self)
{
  g_cancellable_cancel (self->hands->pasting);
  cursus_board_stop_scrolling (self);
  if (self->hands->finding != NULL)
    g_cancellable_cancel (self->hands->finding);
  g_clear_object (&self->hands->finding);
}

void
cursus_board_free_hands (CursusBoard *self)
{
  CursusBoardHands *hands = self->hands;

  g_clear_pointer (&hands->carried, g_ptr_array_unref);
  g_clear_pointer (&hands->moving, g_hash_table_unref);
  g_clear_pointer (&hands->tried, cursus_project_unref);
  g_clear_pointer (&hands->after, cursus_findings_unref);
  g_clear_pointer (&hands->note, cursus_drop_note_free);
  g_clear_pointer (&hands->cut, g_ptr_array_unref);
  g_object_unref (hands->pasting);
  g_string_free (hands->typed, TRUE);
  g_free (hands->sign);
  g_free (hands->tried_term);
  g_free (hands->handle);
  g_free (hands->linking);
  g_free (hands->linked);
  g_free (hands->picked_from);
  g_free (hands->picked_to);
  g_free (hands->cut_text);
  g_free (hands);
}

void
cursus_board_update_hands (CursusBoard *self)
{
  /* Something else is selected now, and one thing at a time is. */
  if (self->workspace != NULL && cursus_workspace_get_selection (self->workspace)->len > 0)
    cursus_board_unpick (self);
  cursus_board_update_card_actions (self);
  cursus_board_repeat_preview (self);
}

void
cursus_board_snapshot_hands (CursusBoard *self, GtkSnapshot *snapshot)
{
  graphene_size_t size = GRAPHENE_SIZE_INIT ((float) gtk_widget_get_width (GTK_WIDGET (self)),
                                             (float) gtk_widget_get_height (GTK_WIDGET (self)));

  cursus_board_snapshot_linking (self, snapshot);
  /* The note is on the side where the pointer is not. */
  if (self->hands->note != NULL)
    cursus_drop_note_snapshot (self->hands->note, self->style, snapshot, &size,
                               self->hands->pointer.y > size.height * 0.6f);
}
