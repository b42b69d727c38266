/* palette-private.h - what the files of the palette know of each other
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "gui/palette/module-search.h"
#include "gui/palette/palette-contents.h"
#include "gui/palette/palette-row.h"
#include "gui/palette/palette.h"

G_BEGIN_DECLS

struct _CursusPalette
{
  AdwBin parent_instance;

  CursusWorkspace    *workspace;
  GListStore         *store;     /* CursusPaletteItem */
  GtkMultiSelection  *selection; /* over the store */
  CursusModuleSearch *search;    /* NULL until somebody searches */
  GPtrArray          *rows;      /* those that show something; not owned */
  char               *term;      /* the last term that was selected, or of which a module was */
  gboolean            is_selecting;
  gboolean            is_dragging;

  GtkWidget *entry;
  GtkWidget *add_button;
  GtkWidget *add_label;
  GtkWidget *heading;
  GtkWidget *scroller;
  GtkWidget *list;
  GtkWidget *empty;
  GtkWidget *tags;
  GtkWidget *menu;
};

/* --- palette.c --- */

/* What is looked at; lends from the workspace. */
CursusPaletteView cursus_palette_get_view (CursusPalette *self);

/* (transfer container) (element-type utf8): the ids of the rows that are selected, lent. */
GPtrArray *cursus_palette_dup_selected_ids (CursusPalette *self);

/* --- palette-actions.c --- */

void cursus_palette_install_actions (GtkWidgetClass *klass);

/* Adds a module to the term that is selected, or to none. */
void cursus_palette_add (CursusPalette *self, const char *title);

/* Places what a row shows in the term that was last looked at; shows what is placed already. */
void cursus_palette_activate_item (CursusPalette *self, CursusPaletteItem *item);

/* Takes out of the plan what may be moved, and says so. Gives whether there was something. */
gboolean cursus_palette_take_out (CursusPalette *self, const char *const *ids, guint n);

/* Adds copies of the modules of another window, not placed. Gives whether there were any. */
gboolean cursus_palette_paste (CursusPalette *self, const char *clip);

/* Opens the context menu at a point of @widget. */
void cursus_palette_show_menu (CursusPalette *self, GtkWidget *widget, double x, double y);

/* --- palette-drag.c --- */

/* Lets modules be dragged out of a row. */
void cursus_palette_init_row_drag (CursusPalette *self, CursusPaletteRow *row);

/* Lets cards be dropped here, to be taken out of the plan. */
void cursus_palette_init_drop (CursusPalette *self);

G_END_DECLS
