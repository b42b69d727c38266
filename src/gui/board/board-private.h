/* board-private.h - what the files of the board know of each other
 *
 * Coordinates are those of the layout, at a zoom of 100 %, unless they are said to be the widget's.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "gui/board/board-layout.h"
#include "gui/board/board-spot.h"
#include "gui/board/board-style.h"
#include "gui/board/board.h"
#include "gui/board/card-face.h"
#include "gui/board/connector-route.h"
#include "gui/board/module-card.h"
#include "gui/board/problem-marks.h"
#include "gui/board/term-column.h"

G_BEGIN_DECLS

/**
 * CursusDropSign:
 * @spot: where
 * @moving: (nullable) (element-type utf8) (transfer none): the ids of what is carried there
 * @text: (nullable): what would come of it, such as "Semester 2: 35 / 30 CP"
 * @is_refused: it cannot be put there; @text says why
 *
 * How the board shows where something would land.
 */
typedef struct
{
  CursusBoardSpot spot;
  GHashTable     *moving;
  const char     *text;
  gboolean        is_refused;
} CursusDropSign;

/* A line with two ends that somebody draws, or that follows from the project. */
typedef struct
{
  CursusRouteEnds ends;
  gboolean        is_broken;
  gboolean        is_selected;
  guint           kind; /* of cursus_requisite_kinds */
  const char     *from; /* ids */
  const char     *to;
  GskRenderNode  *node; /* nullable: drawn, in the layout's coordinates */
} CursusConnector;

/* What is being done with the board: see board-hands.h. */
typedef struct _CursusBoardHands CursusBoardHands;

struct _CursusBoard
{
  CursusCanvas parent_instance;

  CursusWorkspace   *workspace;
  CursusBoardStyle  *style;
  CursusBoardLayout *layout;  /* nullable: until there is a workspace and a size */
  CursusCardContext  context; /* what faces are made of; lends from the workspace */

  /* What the stamp of the context stands for. */
  CursusProject      *stamped_project;
  char               *stamped_pathway;
  char               *stamped_lens;
  char               *stamped_language;
  CursusProblemMarks *marks;

  GPtrArray    *cards;   /* CursusModuleCard, one for each item; NULL until it is made */
  GPtrArray    *columns; /* CursusTermColumn, one for each column */
  GArray       *shown;   /* guint: the items that were in sight last */
  guint         building;
  guint         next_to_build;
  GtkWidget    *empty; /* what is shown if there is nothing to show */
  gconstpointer hint;  /* which of those */

  GArray     *connectors; /* CursusConnector, of the selection or all */
  GHashTable *open_groups;

  double             zoom;
  CursusBoardOptions laid_out;        /* for which the layout is, */
  guint              n_laid_out_open; /* and how many groups were open then */
  int                laid_out_width;  /* for which the layout is */
  int                laid_out_height;
  gboolean           has_equal_heights;
  gboolean           has_all_connectors;
  char              *focus_id;   /* the card that the keyboard was on last */
  char              *reveal_id;  /* what is to be scrolled to once there is a size */
  graphene_rect_t    rubber;     /* while it is drawn, in the layout's coordinates; else empty */
  char              *pressed_id; /* selected alone if the button is let go without a drag */
  CursusBoardSpot    drop_spot;
  gboolean           has_drop;
  gboolean           is_drop_refused;
  GHashTable        *drop_moving;
  char              *drop_text;
  CursusBoardHands  *hands;
};

/* --- board-sight.c: what is where --- */

/* What is seen, in the layout's coordinates. */
graphene_rect_t cursus_board_get_sight (CursusBoard *self);

/* Says to the scroll bars how much there is. */
void cursus_board_configure_adjustments (CursusBoard *self);

/**
 * cursus_board_to_layout:
 * @x: in the widget's coordinates, as events have them
 *
 * Returns: the same point in the layout's coordinates
 */
graphene_point_t cursus_board_to_layout (CursusBoard *self, double x, double y);

/* The other way round, for a rectangle. */
graphene_rect_t cursus_board_from_layout (CursusBoard *self, const graphene_rect_t *rect);

/* The item at a point of the widget, or CURSUS_NOWHERE. */
guint cursus_board_item_at (CursusBoard *self, double x, double y);

/* The item that an id has, or of a card; CURSUS_NOWHERE if there is none. */
guint cursus_board_find_item (CursusBoard *self, const char *id);
guint cursus_board_find_card (CursusBoard *self, GtkWidget *card);

/* The card of an item; it is made if it was not yet. */
GtkWidget *cursus_board_get_card (CursusBoard *self, guint item);

/* Scrolls as little as possible until the rectangle is in sight. */
void cursus_board_scroll_to (CursusBoard *self, const graphene_rect_t *rect);

/* Scrolls by so many pixels of the widget, as far as there is something; for dragging at edges. */
void cursus_board_scroll_by (CursusBoard *self, double dx, double dy);

/* --- board-strip.c: heads and feet that stay in sight --- */

/* How high the strips at the top of the view are, in the layout's coordinates; 0: there are none,
 * as the heads themselves are seen. */
float cursus_board_get_strip_height (CursusBoard *self);

/* The column whose strip is at a point of the widget, or CURSUS_NOWHERE. */
guint cursus_board_strip_at (CursusBoard *self, double x, double y);
void  cursus_board_snapshot_strips (CursusBoard *self, GtkSnapshot *snapshot);

/* The same at the bottom of the view, for feet that are further down. */
float cursus_board_get_low_strip_height (CursusBoard *self);

/* How much of the bottom they would cover if they were there. */
float cursus_board_get_low_cover (CursusBoard *self);

/* Whether one is at a point of the widget. */
gboolean cursus_board_is_at_low_strip (CursusBoard *self, double y);

/* Takes the mouse from what is under them. */
void cursus_board_cover_columns (CursusBoard *self);

/* --- board-zoom.c --- */

/* Adds the controller for Ctrl and the wheel. */
void cursus_board_init_zoom (CursusBoard *self);

/* --- board-select.c: what is selected and has the focus --- */

typedef enum
{
  CURSUS_SELECT_ONLY,   /* this and nothing else */
  CURSUS_SELECT_TOGGLE, /* as with Ctrl */
  CURSUS_SELECT_EXTEND, /* from the active one to this, as with Shift */
} CursusSelectMode;

void cursus_board_select_item (CursusBoard *self, guint item, CursusSelectMode mode);
void cursus_board_select_all (CursusBoard *self);

/**
 * cursus_board_step:
 * @mode: %CURSUS_SELECT_ONLY or %CURSUS_SELECT_EXTEND
 *
 * Moves the focus and the selection to the neighbour of the card that has the focus.
 *
 * Returns: whether there was one
 */
gboolean cursus_board_step (CursusBoard *self, CursusBoardStep step, CursusSelectMode mode);

/* Gives the focus to the card of this item, and scrolls to it. */
void cursus_board_focus_item (CursusBoard *self, guint item);

/* The item that has the focus, or had it last; CURSUS_NOWHERE if none is left. */
guint cursus_board_get_focus_item (CursusBoard *self);

/* The ids among the selection that stand on the board, in the order of the board. */
GPtrArray *cursus_board_dup_selected_ids (CursusBoard *self);

/* All that is selected, if this item is; else its id alone. */
GPtrArray *cursus_board_dup_ids_with (CursusBoard *self, guint item);

/* Adds the controllers for clicks and the rubber band. */
void cursus_board_init_select (CursusBoard *self);

/* Opens the inspector, as Enter and a double click do. */
void cursus_board_show_inspector (CursusBoard *self);

/* Opens or closes the group that has the focus; FALSE if it is none. */
gboolean cursus_board_toggle_group (CursusBoard *self);

/* Shows on cards and columns what is selected. */
void cursus_board_update_selected (CursusBoard *self);
void cursus_board_snapshot_rubber (CursusBoard *self, GtkSnapshot *snapshot);

/* --- board-cards.c: the widgets --- */

/* Another project, plan, size or option: lays out anew and gives each item its card. */
void cursus_board_lay_out (CursusBoard *self);

void cursus_board_clear_cards (CursusBoard *self);

/* Everything has to be drawn anew: the style is another one. */
void cursus_board_restyle_children (CursusBoard *self);

/* How the board would be laid out at this zoom. */
CursusBoardLayout *cursus_board_create_layout (CursusBoard *self, double zoom);

/* Gives the cards and columns in sight their places. */
void cursus_board_allocate_children (CursusBoard *self);

/* What is shown instead of a plan that has nothing yet. */
void cursus_board_update_empty (CursusBoard *self);

/* --- board-connectors.c --- */

void cursus_board_update_connectors (CursusBoard *self);
void cursus_board_snapshot_connectors (CursusBoard *self, GtkSnapshot *snapshot,
                                       const graphene_rect_t *sight);

/* The connector within a few pixels of a point of the widget; NULL if there is none. */
const CursusConnector *cursus_board_connector_at (CursusBoard *self, double x, double y);

/* --- board-drop-sign.c --- */

/* Shows where something would land; NULL: no longer. */
void cursus_board_show_drop (CursusBoard *self, const CursusDropSign *sign);
void cursus_board_snapshot_drop (CursusBoard *self, GtkSnapshot *snapshot);

/* --- board-hands.c --- */

/* Installs actions, keys and what else a class has. */
void cursus_board_install_hands (GtkWidgetClass *klass);
void cursus_board_init_hands (CursusBoard *self);

/* The board goes: nothing is done with it any more. */
void cursus_board_drop_hands (CursusBoard *self);
void cursus_board_free_hands (CursusBoard *self);

/* Something else is selected, or there: says what can be done now. */
void cursus_board_update_hands (CursusBoard *self);
void cursus_board_snapshot_hands (CursusBoard *self, GtkSnapshot *snapshot);

G_END_DECLS
