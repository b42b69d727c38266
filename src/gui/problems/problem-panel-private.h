/* problem-panel-private.h - what the files of the problem panel know of each other
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "gui/common/status-line.h"
#include "gui/problems/problem-item.h"
#include "gui/problems/problem-panel.h"

G_BEGIN_DECLS

struct _CursusProblemPanel
{
  AdwBin parent_instance;

  CursusWorkspace    *workspace;
  GListStore         *store; /* CursusProblemItem */
  GtkSingleSelection *selection;
  GtkSliceListModel  *slice;      /* of the store: as many rows as there was time to make */
  guint               growing;    /* source: while there is more to be had */
  CursusFindings     *shown;      /* those that are listed */
  GPtrArray          *rows;       /* those that show something; not owned */
  CursusProblemItem  *searched;   /* for which a remedy is being looked for */
  char               *mend_key;   /* what is to be mended as soon as its remedy is known again, */
  char               *mend_label; /* if it still is this */
  guint               looking;

  GtkWidget *sign;
  GtkWidget *total;
  GtkWidget *hints;
  GtkWidget *filters;
  GtkWidget *filter_buttons[CURSUS_N_SECTIONS];
  GtkWidget *filter_labels[CURSUS_N_SECTIONS];
  GtkWidget *here_button;
  GtkWidget *status;
  GtkWidget *expand_button;
  GtkWidget *scroller;
  GtkWidget *list;
};

/* --- problem-actions.c --- */

void cursus_problem_panel_install_actions (GtkWidgetClass *klass);

/* Shows what a problem is about. */
void cursus_problem_panel_show_item (CursusProblemPanel *self, CursusProblemItem *item);

/* Mends a problem as its remedy says; later, if the remedy has to be looked for again. */
void cursus_problem_panel_mend (CursusProblemPanel *self, CursusProblemItem *item);

/* What was to be mended later, if it is not listed any more. */
void cursus_problem_panel_forget_mended (CursusProblemPanel *self);

/* --- problem-remedies.c --- */

/* Looks for the remedies of the problems that are in sight, one after the other, when there is
 * time. */
void cursus_problem_panel_look_for_remedies (CursusProblemPanel *self);

G_END_DECLS
