/* window-private.h - what the parts of the window share
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "edit/journal-writer.h"
#include "gui/common/workspace.h"
#include "gui/window/studio.h"
#include "gui/window/window.h"

G_BEGIN_DECLS

struct _CursusWindow
{
  AdwApplicationWindow parent_instance;

  CursusWorkspace *workspace; /* %NULL: the window is free */
  CursusStudio    *studio;
  GCancellable    *loading;
  char            *loading_path;
  guint            slow_loading; /* source: from when on somebody waits */
  GSettings       *settings;
  gboolean         is_closing; /* everything was asked */
  gboolean         is_saving;

  CursusJournalWriter *journal;

  GtkWidget *palette_button;
  GtkWidget *inspector_button;
  GtkWidget *open_button;
  GtkWidget *undo_button;
  GtkWidget *redo_button;
  GtkWidget *save_button;
  GtkWidget *export_button;
  GtkWidget *title_stack;
  GtkWidget *title;
  GtkWidget *switcher;
  GtkWidget *bars;
  GtkWidget *toasts;
  GtkWidget *stack;
  GtkWidget *chooser_bin;
  GtkWidget *loading_page;
  GtkWidget *progress;
  GtkWidget *studio_bin;
};

/* window-actions.c */
void cursus_window_add_actions (CursusWindow *self);
void cursus_window_add_panel_actions (CursusWindow *self);
void cursus_window_update_actions (CursusWindow *self);

/**
 * cursus_window_begin_loading:
 * @path: (nullable): the file from which a programme comes
 *
 * From now on the window is not free, and if it takes long it says what it waits for.
 *
 * window-opening.c
 */
void cursus_window_begin_loading (CursusWindow *self, const char *path);

/* Nothing came of it: the window is free again. */
void cursus_window_give_up_loading (CursusWindow *self);

/* It was closed, but somebody still waits with it for something. */
gboolean cursus_window_is_closed (CursusWindow *self);

/**
 * cursus_window_show_editor:
 * @replaces: (nullable): for cursus_journal_writer_new()
 *
 * Shows a programme, of a large one a moment later, and ends the loading.
 */
void cursus_window_show_editor (CursusWindow *self, CursusEditor *editor,
                                CursusJournalLock *replaces);

/* window-file.c */
void     cursus_window_ask_for_file (CursusWindow *self);
void     cursus_window_save (CursusWindow *self);
void     cursus_window_save_as (CursusWindow *self);
gboolean cursus_window_ask_before_closing (CursusWindow *self);

/**
 * cursus_window_watch_popovers:
 *
 * From now on one can save and undo while something is open in front of the window.
 *
 * window-popovers.c
 */
void cursus_window_watch_popovers (CursusWindow *self);

/* window-recovery.c */
void cursus_window_keep_journal (CursusWindow *self, CursusJournalLock *replaces);

/* window.c */
CursusEditor *cursus_window_get_editor (CursusWindow *self);
void          cursus_window_show_page (CursusWindow *self, const char *page);
void          cursus_window_furnish (CursusWindow *self, CursusWorkspace *workspace,
                                     CursusJournalLock *replaces);
void          cursus_window_add_toast (CursusWindow *self, const char *message);
char         *cursus_window_dup_title (CursusWindow *self);

G_END_DECLS
