/* window-recovery.c - what a crash left behind, offered above the pages
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "base/user-language.h"
#include "edit/recovery.h"
#include "gui/window/notice-bar.h"
#include "gui/window/window-private.h"

#include <glib/gi18n-lib.h>

#define TOAST_SECONDS 10

/* One journal, read as far as it can be. */
typedef struct
{
  CursusLeftover  *leftover;
  CursusRecovered *recovered; /* %NULL: nothing could be read */
  char            *problem;
} Find;

static void
find_free (Find *find)
{
  cursus_leftover_free (find->leftover);
  g_clear_pointer (&find->recovered, cursus_recovered_free);
  g_free (find->problem);
  g_free (find);
}

/* --- looking --- */

/* Takes the leftover. */
static Find *
find_new (CursusLeftover *leftover)
{
  Find *find = g_new0 (Find, 1);
  g_autoptr (GError) error = NULL;

  find->leftover = leftover;
  if (leftover->problem == NULL)
    find->recovered = cursus_recovery_open (leftover->journal, &error);
  if (find->recovered == NULL)
    find->problem = g_strdup (leftover->problem != NULL ? leftover->problem : error->message);
  return find;
}

/* All of it is in the file: it was saved, and perhaps there was no time left to say so. */
static gboolean
is_in_file (const Find *find)
{
  const CursusRecovered *recovered = find->recovered;

  return recovered != NULL && recovered->is_complete && recovered->file_problem == NULL &&
         recovered->differences->len == 0;
}

/* Takes the leftover; gives NULL if there is nothing in it that would be missed. */
static Find *
find_missing (CursusLeftover *leftover)
{
  gboolean is_saved = leftover->problem == NULL && !leftover->is_unsaved;
  Find    *find = is_saved ? NULL : find_new (leftover);

  if (!is_saved && !is_in_file (find))
    return find;
  cursus_recovery_discard (leftover->journal);
  if (is_saved)
    cursus_leftover_free (leftover);
  else
    find_free (find);
  return NULL;
}

static void
search (GTask *task, gpointer source, gpointer folder, GCancellable *cancellable)
{
  g_autoptr (GPtrArray) leftovers = cursus_recovery_list (folder);
  GPtrArray *finds = g_ptr_array_new_with_free_func ((GDestroyNotify) find_free);

  while (leftovers->len > 0)
    {
      Find *find = find_missing (g_ptr_array_steal_index (leftovers, 0));

      if (find != NULL)
        g_ptr_array_add (finds, find);
    }
  g_task_return_pointer (task, finds, (GDestroyNotify) g_ptr_array_unref);
}

/* --- what was found is shown --- */

static CursusNoticeBar *
add_bar (CursusWindow *self, const char *title, const char *text)
{
  CursusNoticeBar *bar = cursus_notice_bar_new (title, text);

  gtk_box_append (GTK_BOX (self->bars), GTK_WIDGET (bar));
  return bar;
}

static void
remove_bar (GtkWidget *bar)
{
  gtk_box_remove (GTK_BOX (gtk_widget_get_parent (bar)), bar);
}

static void
close_answered_cb (CursusNoticeBar *bar, const char *answer, gpointer data)
{
  remove_bar (GTK_WIDGET (bar));
}

static char *
describe_recovered (const CursusRecovered *recovered)
{
  g_autoptr (GPtrArray) parts = g_ptr_array_new ();

  if (recovered->is_file_changed)
    g_ptr_array_add (parts, (gpointer) _ ("The file was changed by someone else since."));
  if (recovered->file_problem != NULL)
    g_ptr_array_add (parts, recovered->file_problem);
  if (!recovered->is_complete)
    g_ptr_array_add (parts, (gpointer) _ ("The last steps could not be read."));
  g_ptr_array_add (parts, NULL);
  return g_strjoinv (" ", (char **) parts->pdata);
}

static void
close_window_of (GtkApplication *application, CursusWindow *but, const char *path)
{
  g_autoptr (GList) windows = g_list_copy (gtk_application_get_windows (application));

  for (GList *l = windows; l != NULL && path != NULL; l = l->next)
    {
      CursusEditor *editor = CURSUS_IS_WINDOW (l->data) ? cursus_window_get_editor (l->data) : NULL;

      if (l->data != but && editor != NULL && !cursus_editor_is_modified (editor) &&
          g_strcmp0 (cursus_editor_get_path (editor), path) == 0)
        gtk_window_close (l->data);
    }
}

/* The editor brings its past along, so that what was done before the crash can be undone. */
static void
show_find (CursusWindow *self, const Find *find)
{
  GtkApplication  *application = gtk_window_get_application (GTK_WINDOW (self));
  CursusWindow    *target = cursus_window_is_free (self) ? self : cursus_window_new (application);
  g_autofree char *text = describe_recovered (find->recovered);
  CursusNoticeBar *bar;

  cursus_window_show_editor (target, find->recovered->editor, find->leftover->lock);
  gtk_window_present (GTK_WINDOW (target));
  close_window_of (application, target, find->leftover->path);

  bar = add_bar (target, _ ("This work was not saved. Save it to keep it."), text);
  cursus_notice_bar_set_details (bar, _ ("What Differs"), find->recovered->differences);
  cursus_notice_bar_add_answer (bar, "close", _ ("_Close"), FALSE);
  g_signal_connect (bar, "answered", G_CALLBACK (close_answered_cb), NULL);
}

/* --- discarding, which can be undone as long as it is told --- */

static void
keep_cb (AdwToast *toast, gpointer bar)
{
  g_object_set_data (G_OBJECT (toast), "is-kept", bar);
  gtk_widget_set_visible (bar, TRUE);
}

static void
dismissed_cb (AdwToast *toast, gpointer bar)
{
  const Find *find = g_object_get_data (bar, "find");

  if (g_object_get_data (G_OBJECT (toast), "is-kept") != NULL)
    return;
  cursus_recovery_discard (find->leftover->journal);
  remove_bar (bar);
}

static void
discard (CursusWindow *self, GtkWidget *bar)
{
  AdwToast *toast = adw_toast_new (_ ("Unsaved work discarded"));

  gtk_widget_set_visible (bar, FALSE);
  adw_toast_set_button_label (toast, _ ("_Undo"));
  adw_toast_set_timeout (toast, TOAST_SECONDS);
  g_signal_connect_object (toast, "button-clicked", G_CALLBACK (keep_cb), bar, 0);
  g_signal_connect_object (toast, "dismissed", G_CALLBACK (dismissed_cb), bar, 0);
  adw_toast_overlay_add_toast (ADW_TOAST_OVERLAY (self->toasts), toast);
}

static void
answered_cb (CursusNoticeBar *bar, const char *answer, gpointer window)
{
  if (g_str_equal (answer, "discard"))
    discard (window, GTK_WIDGET (bar));
  else
    {
      show_find (window, g_object_get_data (G_OBJECT (bar), "find"));
      remove_bar (GTK_WIDGET (bar));
    }
}

/* The programme as it was, so that one knows it even if it never had a file. */
static char *
dup_programme_title (const CursusRecovered *recovered)
{
  const CursusProject   *project = cursus_editor_get_project (recovered->editor);
  const CursusProgramme *programme = cursus_project_lookup_programme (project);
  g_autofree char       *language = cursus_user_language_dup ();
  const char            *title = NULL;

  if (programme != NULL)
    title =
      cursus_text_show (programme->title, language, cursus_project_get_language (project), NULL);
  return g_strdup (title != NULL ? title : _ ("Untitled programme"));
}

static char *
describe_steps (const Find *find)
{
  guint n = find->recovered->n_unsaved;
  g_autoptr (GDateTime) time = g_date_time_new_from_unix_local (find->leftover->changed);
  g_autofree char *when = time != NULL ? g_date_time_format (time, "%x, %R") : g_strdup ("");

  return g_strdup_printf (
    /* Translators: of unsaved work: how many steps it is, and when the last was done */
    ngettext ("%u step, on %s", "%u steps, the last on %s", n), n, when);
}

/* Which programme, and how much of it the file lacks. */
static char *
describe (const Find *find)
{
  g_autofree char *title = dup_programme_title (find->recovered);
  g_autofree char *steps = describe_steps (find);

  return g_strdup_printf ("%s · %s", title, steps);
}

static char *
describe_file (const CursusLeftover *leftover)
{
  g_autofree char *name = NULL;

  if (leftover->path == NULL)
    return g_strdup (_ ("Work was found that was never saved"));
  name = g_filename_display_basename (leftover->path);
  /* Translators: %s is the name of a file */
  return g_strdup_printf (_ ("Unsaved work on “%s” was found"), name);
}

/* Takes the find. */
static void
offer (CursusWindow *self, Find *find)
{
  gboolean         is_readable = find->recovered != NULL;
  g_autofree char *title = is_readable ? describe_file (find->leftover) : NULL;
  g_autofree char *text = is_readable ? describe (find) : g_strdup (find->problem);
  CursusNoticeBar *bar =
    add_bar (self, is_readable ? title : _ ("Unsaved work was found that cannot be read"), text);

  if (is_readable)
    cursus_notice_bar_set_details (bar, _ ("What Differs"), find->recovered->differences);
  cursus_notice_bar_add_answer (bar, "discard", _ ("_Discard"), FALSE);
  if (is_readable)
    cursus_notice_bar_add_answer (bar, "open", _ ("_Open"), TRUE);
  g_object_set_data_full (G_OBJECT (bar), "find", find, (GDestroyNotify) find_free);
  g_signal_connect (bar, "answered", G_CALLBACK (answered_cb), self);
}

static void
searched_cb (GObject *source, GAsyncResult *result, gpointer data)
{
  CursusWindow *self = CURSUS_WINDOW (source);
  g_autoptr (GPtrArray) finds = g_task_propagate_pointer (G_TASK (result), NULL);

  g_ptr_array_set_free_func (finds, NULL);
  for (guint i = 0; i < finds->len; i++)
    offer (self, g_ptr_array_index (finds, i));
}

void
cursus_window_offer_recovery (CursusWindow *self)
{
  g_autoptr (GTask) task = NULL;

  g_return_if_fail (CURSUS_IS_WINDOW (self));

  task = g_task_new (self, NULL, searched_cb, NULL);
  g_task_set_task_data (task, cursus_journal_folder_dup (), g_free);
  g_task_run_in_thread (task, search);
}

/* --- the journal of what is open --- */

static void
warning_cb (CursusJournalWriter *journal, const char *message, gpointer window)
{
  cursus_window_add_toast (window, message);
}

void
cursus_window_keep_journal (CursusWindow *self, CursusJournalLock *replaces)
{
  g_autofree char *folder = cursus_journal_folder_dup ();

  self->journal = cursus_journal_writer_new (cursus_window_get_editor (self), folder, replaces);
  g_signal_connect_object (self->journal, "warning", G_CALLBACK (warning_cb), self, 0);
}
