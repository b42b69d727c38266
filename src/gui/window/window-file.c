/* window-file.c - the programme read from its file and written to it
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "edit/edit-error.h"
#include "edit/loading.h"
#include "edit/saving.h"
#include "gui/common/file-dialog.h"
#include "gui/common/question.h"
#include "gui/window/opening-failure.h"
#include "gui/window/window-private.h"

#include <glib/gi18n-lib.h>
#include <string.h>

#define SUFFIX ".cursus"

static char *
dup_display_name (const char *path)
{
  return g_filename_display_basename (path);
}

static void
remember (const char *path)
{
  g_autoptr (GFile) file = g_file_new_for_path (path);
  g_autofree char *uri = g_file_get_uri (file);

  gtk_recent_manager_add_item (gtk_recent_manager_get_default (), uri);
}

/* --- reading --- */

static void
show_loaded (CursusWindow *self, CursusProject *project, const char *path, const char *fingerprint)
{
  g_autoptr (CursusEditor) editor = cursus_editor_new (project);

  cursus_editor_set_saved (editor, path, project);
  cursus_editor_set_fingerprint (editor, fingerprint);
  remember (path);
  cursus_window_show_editor (self, editor, NULL);
}

static void
loaded_cb (GObject *source, GAsyncResult *result, gpointer data)
{
  g_autoptr (CursusWindow) self = data;
  g_autofree char *fingerprint = NULL;
  g_autofree char *path = g_strdup (self->loading_path);
  g_autoptr (GError) error = NULL;
  g_autoptr (CursusProject) project = cursus_load_finish (result, &fingerprint, &error);

  if (cursus_window_is_closed (self))
    return;
  if (project != NULL)
    {
      show_loaded (self, project, path, fingerprint);
      return;
    }
  cursus_window_give_up_loading (self);
  if (!g_error_matches (error, G_IO_ERROR, G_IO_ERROR_CANCELLED))
    cursus_opening_failure_show (self, path, error);
}

static void
progress_cb (double fraction, gpointer data)
{
  CursusWindow *self = data;

  if (!cursus_window_is_closed (self))
    gtk_progress_bar_set_fraction (GTK_PROGRESS_BAR (self->progress), fraction);
}

void
cursus_window_open (CursusWindow *self, const char *path)
{
  CursusLoadProgress progress = { progress_cb, self };

  g_return_if_fail (CURSUS_IS_WINDOW (self));
  g_return_if_fail (cursus_window_is_free (self));

  cursus_window_begin_loading (self, path);
  cursus_load_async (path, &progress, self->loading, loaded_cb, g_object_ref (self));
}

static void
file_chosen_cb (GObject *object, const char *path)
{
  g_autoptr (GFile) file = path != NULL ? g_file_new_for_path (path) : NULL;

  if (file != NULL)
    g_application_open (G_APPLICATION (gtk_window_get_application (GTK_WINDOW (object))), &file, 1,
                        "");
}

void
cursus_window_ask_for_file (CursusWindow *self)
{
  cursus_file_dialog_open (GTK_WINDOW (self), file_chosen_cb, G_OBJECT (self));
}

/* --- writing --- */

/* What is to happen with a file that is being written. */
typedef struct
{
  CursusWindow *window;
  char         *path;
} Saving;

static void
saving_free (Saving *saving)
{
  g_object_unref (saving->window);
  g_free (saving->path);
  g_free (saving);
}

G_DEFINE_AUTOPTR_CLEANUP_FUNC (Saving, saving_free)

static void write_to (CursusWindow *self, const char *path, CursusSaveFlags flags);

static void
failure_answered_cb (GObject *object, const char *answer)
{
  CursusWindow *self = CURSUS_WINDOW (object);

  if (g_str_equal (answer, "replace"))
    write_to (self, cursus_window_get_path (self), CURSUS_SAVE_ANYWAY);
  else if (g_str_equal (answer, "save-as"))
    cursus_window_save_as (self);
  else
    self->is_closing = FALSE;
}

static void
ask_about_change (CursusWindow *self, const char *path)
{
  static const CursusAnswer answers[] = {
    { "cancel", N_ ("_Cancel"), FALSE, FALSE },
    { "replace", N_ ("_Replace"), TRUE, FALSE },
    { "save-as", N_ ("Save _As…"), FALSE, TRUE },
    { NULL },
  };
  CursusAnswer     translated[G_N_ELEMENTS (answers)];
  g_autofree char *name = dup_display_name (path);
  /* Translators: %s is the name of a file */
  g_autofree char *heading = g_strdup_printf (_ ("“%s” Was Changed by Someone Else"), name);
  CursusQuestion   question = { heading,
                                _ ("Someone saved this file after you opened it. Saving under "
                                     "another name keeps both versions."),
                                translated };

  for (guint i = 0; i < G_N_ELEMENTS (answers); i++)
    {
      translated[i] = answers[i];
      translated[i].label = answers[i].label != NULL ? _ (answers[i].label) : NULL;
    }
  cursus_question_ask (GTK_WINDOW (self), &question, failure_answered_cb, G_OBJECT (self));
}

/* Another place may have room, or be there, where this one has not. */
static void
tell_of_failure (CursusWindow *self, const char *path, const GError *error)
{
  g_autofree char *prefix = g_strconcat (path, ": ", NULL);
  const char      *sentence =
    g_str_has_prefix (error->message, prefix) ? error->message + strlen (prefix) : error->message;
  const CursusAnswer answers[] = {
    { "close", _ ("_Close"), FALSE, FALSE },
    { "save-as", _ ("Save _As…"), FALSE, TRUE },
    { NULL },
  };
  CursusQuestion question = { _ ("The Programme Was Not Saved"), sentence, answers };

  cursus_question_ask (GTK_WINDOW (self), &question, failure_answered_cb, G_OBJECT (self));
}

static void
saved (CursusWindow *self, const char *path)
{
  remember (path);
  cursus_workspace_announce (self->workspace, _ ("Saved"));
  if (self->is_closing)
    gtk_window_close (GTK_WINDOW (self));
}

static void
saved_cb (GObject *source, GAsyncResult *result, gpointer data)
{
  g_autoptr (Saving) saving = data;
  g_autoptr (GError) error = NULL;
  CursusWindow *self = saving->window;

  self->is_saving = FALSE;
  if (cursus_editor_save_finish (CURSUS_EDITOR (source), result, &error))
    saved (self, saving->path);
  else if (g_error_matches (error, CURSUS_EDIT_ERROR, CURSUS_EDIT_ERROR_CHANGED))
    ask_about_change (self, saving->path);
  else
    tell_of_failure (self, saving->path, error);
  cursus_window_update_actions (self);
}

static void
write_to (CursusWindow *self, const char *path, CursusSaveFlags flags)
{
  Saving *saving = g_new0 (Saving, 1);

  saving->window = g_object_ref (self);
  saving->path = g_strdup (path);
  self->is_saving = TRUE;
  cursus_window_update_actions (self);
  cursus_editor_save_async (cursus_window_get_editor (self), saving->path, flags, saved_cb, saving);
}

static void
target_chosen_cb (GObject *object, const char *path)
{
  CursusWindow *self = CURSUS_WINDOW (object);

  if (path != NULL)
    write_to (self, path, CURSUS_SAVE_ANYWAY);
  else
    self->is_closing = FALSE;
}

/* A name for a file from the title, without what file systems do not like. */
static char *
dup_proposed_name (CursusWindow *self)
{
  g_autofree char *title = cursus_window_dup_title (self);

  g_strdelimit (title, "/\\:*?\"<>|\n\t", '-');
  return g_strconcat (title, SUFFIX, NULL);
}

void
cursus_window_save_as (CursusWindow *self)
{
  const char      *path = cursus_window_get_path (self);
  g_autofree char *name = path != NULL ? g_strdup (path) : dup_proposed_name (self);

  cursus_file_dialog_save (GTK_WINDOW (self), name, target_chosen_cb, G_OBJECT (self));
}

void
cursus_window_save (CursusWindow *self)
{
  const char *path = cursus_window_get_path (self);

  if (path != NULL)
    write_to (self, path, CURSUS_SAVE_NONE);
  else
    cursus_window_save_as (self);
}

/* --- closing --- */

static void
closing_answered_cb (GObject *object, const char *answer)
{
  CursusWindow *self = CURSUS_WINDOW (object);

  if (g_str_equal (answer, "cancel"))
    return;

  self->is_closing = TRUE;
  if (g_str_equal (answer, "save"))
    cursus_window_save (self);
  else
    gtk_window_close (GTK_WINDOW (self));
}

/* Gives whether closing has to wait for an answer. */
gboolean
cursus_window_ask_before_closing (CursusWindow *self)
{
  CursusEditor      *editor = cursus_window_get_editor (self);
  const CursusAnswer answers[] = {
    { "cancel", _ ("_Cancel"), FALSE, FALSE },
    { "discard", _ ("_Discard"), TRUE, FALSE },
    { "save", _ ("_Save"), FALSE, TRUE },
    { NULL },
  };
  g_autofree char *title = NULL;
  g_autofree char *heading = NULL;
  CursusQuestion   question = { NULL, _ ("Changes that are not saved will be lost."), answers };

  if (editor == NULL)
    return FALSE;
  cursus_workspace_take_typed (self->workspace);
  if (!cursus_editor_is_modified (editor))
    return FALSE;

  title = cursus_window_dup_title (self);
  /* Translators: %s is the title of a programme */
  heading = g_strdup_printf (_ ("Save Changes to “%s”?"), title);
  question.heading = heading;
  cursus_question_ask (GTK_WINDOW (self), &question, closing_answered_cb, G_OBJECT (self));
  return TRUE;
}
