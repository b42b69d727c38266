/* add-popover.c - modules added one after the other, typed where they will stand
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "gui/board/add-popover.h"

#include "edit/label.h"
#include "edit/typed-module.h"
#include "gui/board/board-hands.h"
#include "gui/board/passing-popover.h"
#include "gui/board/title-form.h"

#include <glib/gi18n-lib.h>
#include <string.h>

#define ADDING "cursus-adding"

/* What the popover keeps until it is closed. */
typedef struct
{
  CursusBoard *board; /* lives longer than its popover */
  GtkWidget   *popover;
  GtkWidget   *entry;
  char        *plan;
  char        *term;
  guint        position;
  char        *last; /* the id of the one that was added last */
} Adding;

static void
adding_free (gpointer data)
{
  Adding *adding = data;

  g_free (adding->plan);
  g_free (adding->term);
  g_free (adding->last);
  g_free (adding);
}

/* --- where it stands --- */

static guint
find_column (const Adding *adding)
{
  const CursusBoardLayout *layout = adding->board->layout;

  for (guint i = 0; layout != NULL && i < layout->columns->len; i++)
    if (strcmp (cursus_board_layout_nth_column (layout, i)->term->record.id, adding->term) == 0)
      return i;
  return CURSUS_NOWHERE;
}

/* The gap into which the module goes. */
static GdkRectangle
find_gap (const Adding *adding)
{
  CursusBoardSpot spot = { find_column (adding), adding->position };
  graphene_rect_t rect;

  if (spot.term == CURSUS_NOWHERE)
    return (GdkRectangle){ 0, 0, 1, 1 };
  cursus_board_layout_get_spot_rect (adding->board->layout, &spot, NULL, &rect);
  cursus_board_scroll_to (adding->board, &rect);
  rect = cursus_board_from_layout (adding->board, &rect);
  return (GdkRectangle){ (int) rect.origin.x, (int) rect.origin.y, (int) rect.size.width,
                         (int) rect.size.height };
}

/* --- adding --- */

/* As long as nothing is typed, undo is about the programme. */
static void
forget_typed (gpointer data)
{
  Adding *adding = data;

  gtk_editable_set_text (GTK_EDITABLE (adding->entry), "");
  gtk_editable_set_enable_undo (GTK_EDITABLE (adding->entry), FALSE);
}

static void
insert_cb (GtkEditable *text, const char *typed, int length, int *position, gpointer data)
{
  gtk_editable_set_enable_undo (text, TRUE);
}

/* Gives whether there was something to add. */
static gboolean
add_typed (Adding *adding)
{
  CursusWorkspace     *workspace = adding->board->workspace;
  const CursusProject *project = cursus_workspace_get_project (workspace);
  CursusTarget const   target = { adding->plan, adding->term, adding->position };
  g_autofree char     *title =
    g_strstrip (g_strdup (gtk_editable_get_text (GTK_EDITABLE (adding->entry))));
  g_autofree char *id = NULL;
  g_autofree char *label = NULL;
  CursusProject   *next;

  if (*title == '\0')
    return FALSE;
  forget_typed (adding);
  next = cursus_add_typed_module (project, title, &target, &id);
  label = cursus_label_dup (CURSUS_LABEL_ADD, next, cursus_workspace_get_language (workspace),
                            (const char *const[]){ id }, 1);
  if (!cursus_workspace_perform (workspace, next, label))
    return FALSE;

  g_free (adding->last);
  adding->last = g_steal_pointer (&id);
  cursus_workspace_select_one (workspace, adding->last);
  if (adding->position != CURSUS_NOWHERE)
    adding->position++;
  return TRUE;
}

static void
point_to_gap (Adding *adding)
{
  GdkRectangle at;

  cursus_board_configure_adjustments (adding->board);
  at = find_gap (adding);
  gtk_popover_set_pointing_to (GTK_POPOVER (adding->popover), &at);
}

static void
activate_cb (GtkEntry *entry, gpointer data)
{
  Adding *adding = data;

  if (add_typed (adding))
    point_to_gap (adding);
  else
    gtk_popover_popdown (GTK_POPOVER (adding->popover));
}

/* A click elsewhere keeps what was typed, as it does where something is renamed. */
static void
closed_cb (GtkPopover *popover, gpointer data)
{
  Adding *adding = data;

  add_typed (adding);
  if (adding->last != NULL)
    cursus_board_go_to (adding->board, adding->last);
}

static void
take_typed_cb (CursusWorkspace *workspace, gpointer popover)
{
  Adding *adding = g_object_get_data (popover, ADDING);

  if (add_typed (adding))
    point_to_gap (adding);
}

/* Where the next one goes may have moved, for instance by undo. */
static void
findings_changed_cb (CursusWorkspace *workspace, gpointer popover)
{
  point_to_gap (g_object_get_data (popover, ADDING));
}

/* What was added last may be gone again, by undo, and so may the term. */
static void
changed_cb (CursusWorkspace *workspace, gpointer before, gpointer after, gpointer popover)
{
  Adding *adding = g_object_get_data (popover, ADDING);

  if (cursus_project_lookup (after, adding->term, NULL) == NULL)
    {
      forget_typed (adding);
      gtk_popover_popdown (popover);
      return;
    }
  if (adding->last == NULL || cursus_project_lookup (after, adding->last, NULL) != NULL)
    return;
  g_clear_pointer (&adding->last, g_free);
  if (adding->position != CURSUS_NOWHERE && adding->position > 0)
    adding->position--;
}

static void
fill (Adding *adding)
{
  adding->entry = cursus_title_form_fill (adding->popover, _ ("_New Module"),
                                          _ ("Title of the new module"), forget_typed, adding);
  gtk_entry_set_placeholder_text (GTK_ENTRY (adding->entry), _ ("Title, perhaps “6 CP”, Enter"));
  forget_typed (adding);
  g_signal_connect (gtk_editable_get_delegate (GTK_EDITABLE (adding->entry)), "insert-text",
                    G_CALLBACK (insert_cb), NULL);
  g_signal_connect (adding->entry, "activate", G_CALLBACK (activate_cb), adding);
}

void
cursus_add_popover_show (CursusBoard *board, const CursusTarget *target)
{
  Adding      *adding = g_new0 (Adding, 1);
  GdkRectangle at;

  adding->board = board;
  adding->plan = g_strdup (target->plan);
  adding->term = g_strdup (target->term);
  adding->position = target->position;
  adding->popover = gtk_popover_new ();
  fill (adding);
  g_object_set_data_full (G_OBJECT (adding->popover), ADDING, adding, adding_free);
  at = find_gap (adding);
  g_signal_connect (adding->popover, "closed", G_CALLBACK (closed_cb), adding);
  g_signal_connect_object (board->workspace, "changed", G_CALLBACK (changed_cb), adding->popover,
                           0);
  g_signal_connect_object (board->workspace, "findings-changed", G_CALLBACK (findings_changed_cb),
                           adding->popover, G_CONNECT_AFTER);
  g_signal_connect_object (board->workspace, "take-typed", G_CALLBACK (take_typed_cb),
                           adding->popover, 0);
  cursus_passing_popover_show (GTK_POPOVER (adding->popover), GTK_WIDGET (board), &at,
                               adding->entry);
}
