/* board-hands.h - what the files of the board for mouse and keyboard know of each other
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "gui/board/board-carrying.h"
#include "gui/board/board-deeds.h"
#include "gui/board/board-lines.h"
#include "gui/board/board-private.h"
#include "gui/board/drop-note.h"
#include "gui/common/finding-job.h"

G_BEGIN_DECLS

/**
 * CursusBoardHands:
 *
 * What the board keeps while something is done with it. Nothing of it is part of the programme.
 */
struct _CursusBoardHands
{
  /* board-drag.c: what is carried over the board */
  GPtrArray       *carried;  /* ids that were taken up here; NULL while nothing is */
  graphene_point_t taken_at; /* of the widget */
  GHashTable      *moving;   /* ids that would leave their places here; NULL while nothing hovers */
  CursusBoardSpot  spot;
  gboolean         has_spot;
  gboolean         is_refused;
  GdkDragAction    action;
  graphene_point_t pointer; /* of the widget */
  char            *sign;

  /* board-term-drag.c: a term that is carried by its head */
  char            *lifted;    /* its id, from the press on */
  graphene_point_t lifted_at; /* of the layout */
  gboolean         is_lifting;
  guint            gap; /* before which column it would land */

  /* board-tagging.c: a tag that is carried over the board */
  GPtrArray *tagged; /* ids that it would be for; NULL while it is over none */
  char      *tag_title;

  /* board-autoscroll.c */
  guint  scrolling;
  gint64 scrolled; /* when, as the frame clock counts */

  /* board-preview.c: what would come of it */
  CursusProject    *tried;
  char             *tried_term; /* nullable: into which it would go */
  CursusFindings   *after;
  CursusFindingJob *finding; /* nullable: until it is needed first */
  CursusDropNote   *note;

  /* board-linking.c: a line that is drawn from a card */
  char            *handle; /* the card that shows where to begin */
  char            *linking;
  char            *linked; /* the card under the pointer */
  graphene_point_t link_end;

  /* board-pick.c: the line that is selected */
  char *picked_from;
  char *picked_to;

  /* board-find.c */
  GString *typed;
  guint32  typed_at;

  /* board-clipboard.c */
  GCancellable *pasting;
  GPtrArray    *cut; /* ids that were cut here last */
  char         *cut_text;

  guint64 enabled; /* a bit for each action in the table */
};

/* --- board-menu.c --- */

void cursus_board_init_menu (CursusBoard *self);
void cursus_board_show_menu (CursusBoard *self, GVariant *parameter);

/* Shows a menu at a place of the widget. */
void cursus_board_popup (CursusBoard *self, GMenuModel *model, const GdkRectangle *at);

/* --- board-keys.c --- */

void cursus_board_install_keys (GtkWidgetClass *klass);

/* Whether keys go to the board itself, and not to something that is typed into. */
gboolean cursus_board_listens (CursusBoard *self);

/* --- board-find.c --- */

void cursus_board_init_find (CursusBoard *self);

G_END_DECLS
