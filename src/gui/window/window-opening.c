/* window-opening.c - a programme on its way into the window
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "gui/common/finding-job.h"
#include "gui/window/window-private.h"

/* Until then a window that is opening a file shows nothing of it: most are there by then. */
#define PATIENCE_MS 250

static gboolean
loading_is_slow_cb (gpointer data)
{
  CursusWindow *self = data;

  self->slow_loading = 0;
  cursus_window_show_page (self, "loading");
  gtk_window_present (GTK_WINDOW (self));
  return G_SOURCE_REMOVE;
}

void
cursus_window_begin_loading (CursusWindow *self, const char *path)
{
  g_autofree char *name = path != NULL ? g_filename_display_basename (path) : NULL;

  self->loading = g_cancellable_new ();
  self->loading_path = g_strdup (path);
  adw_status_page_set_description (ADW_STATUS_PAGE (self->loading_page), name);
  gtk_progress_bar_set_fraction (GTK_PROGRESS_BAR (self->progress), 0);
  self->slow_loading = g_timeout_add (PATIENCE_MS, loading_is_slow_cb, self);
}

/* Newer GTKs dispose of a window that was destroyed only when nobody holds it any more. */
gboolean
cursus_window_is_closed (CursusWindow *self)
{
  GListModel *open = gtk_window_get_toplevels ();

  for (guint i = 0; i < g_list_model_get_n_items (open); i++)
    {
      g_autoptr (GObject) window = g_list_model_get_item (open, i);

      if (window == G_OBJECT (self))
        return FALSE;
    }
  return TRUE;
}

static void
end_loading (CursusWindow *self)
{
  g_clear_handle_id (&self->slow_loading, g_source_remove);
  g_clear_object (&self->loading);
  g_clear_pointer (&self->loading_path, g_free);
  gtk_window_present (GTK_WINDOW (self));
}

void
cursus_window_give_up_loading (CursusWindow *self)
{
  cursus_window_show_page (self, "empty");
  end_loading (self);
}

/* --- what follows from the programme is found before it is shown --- */

/* What waits for it. */
typedef struct
{
  CursusWindow      *window;
  CursusJournalLock *replaces;
} Opening;

static void
opening_free (Opening *opening)
{
  g_object_unref (opening->window);
  g_clear_pointer (&opening->replaces, cursus_journal_lock_unref);
  g_free (opening);
}

G_DEFINE_AUTOPTR_CLEANUP_FUNC (Opening, opening_free)

static void
found_cb (GObject *source, GAsyncResult *result, gpointer data)
{
  g_autoptr (Opening) opening = data;
  CursusWindow *self = opening->window;
  g_autoptr (CursusWorkspace) workspace = cursus_workspace_new_finish (result);

  if (cursus_window_is_closed (self))
    return;
  if (workspace == NULL)
    {
      cursus_window_give_up_loading (self);
      return;
    }
  cursus_window_furnish (self, workspace, opening->replaces);
  end_loading (self);
}

static void
find_first (CursusWindow *self, CursusEditor *editor, CursusJournalLock *replaces)
{
  Opening *opening = g_new0 (Opening, 1);

  opening->window = g_object_ref (self);
  opening->replaces = replaces != NULL ? cursus_journal_lock_ref (replaces) : NULL;
  if (self->loading == NULL)
    cursus_window_begin_loading (self, cursus_editor_get_path (editor));
  cursus_workspace_new_async (editor, self->loading, found_cb, opening);
}

void
cursus_window_show_editor (CursusWindow *self, CursusEditor *editor, CursusJournalLock *replaces)
{
  g_autoptr (CursusWorkspace) workspace = NULL;
  guint weight = cursus_finding_job_weigh (cursus_editor_get_project (editor));

  if (weight > CURSUS_FINDING_JOB_FRAME)
    {
      find_first (self, editor, replaces);
      return;
    }
  workspace = cursus_workspace_new (editor);
  cursus_window_furnish (self, workspace, replaces);
  if (self->loading != NULL)
    end_loading (self);
}
