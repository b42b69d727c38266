/* board-hands.c - what is done with the board by mouse and keyboard, from its making to its end
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "gui/board/board-hands.h"

#define UPPER_PART 0.6f /* of the board: with the pointer there, the note is below */

void
cursus_board_install_hands (GtkWidgetClass *klass)
{
  klass->query_tooltip = cursus_board_query_tooltip;
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
  gtk_widget_set_has_tooltip (GTK_WIDGET (self), TRUE);
  cursus_board_init_drag (self);
  cursus_board_init_tagging (self);
  cursus_board_init_term_drag (self);
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
  g_clear_pointer (&self->hands->finding, cursus_finding_job_free);
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
  g_clear_pointer (&hands->tagged, g_ptr_array_unref);
  g_free (hands->tag_title);
  g_free (hands->lifted);
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

/* The note is on the side where the pointer is not; above, it leaves free what the heads say of the
 * credits. */
static float
find_top (CursusBoard *self, float height)
{
  graphene_rect_t head;

  if (self->hands->pointer.y <= height * UPPER_PART || self->columns->len == 0)
    return -1;
  head = cursus_board_from_layout (self, &cursus_board_layout_nth_column (self->layout, 0)->head);
  return MAX (head.origin.y + head.size.height, 0);
}

void
cursus_board_snapshot_hands (CursusBoard *self, GtkSnapshot *snapshot)
{
  graphene_size_t size = GRAPHENE_SIZE_INIT ((float) gtk_widget_get_width (GTK_WIDGET (self)),
                                             (float) gtk_widget_get_height (GTK_WIDGET (self)));

  cursus_board_snapshot_tagged (self, snapshot);
  cursus_board_snapshot_lifted (self, snapshot);
  cursus_board_snapshot_linking (self, snapshot);
  if (self->hands->note != NULL)
    cursus_drop_note_snapshot (self->hands->note, self->style, snapshot, &size,
                               find_top (self, size.height));
}
