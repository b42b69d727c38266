/* saving.c - a project file written while the window lives on
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "edit/saving.h"

#include "edit/fingerprint.h"
#include "store/save.h"
#include "store/writer.h"

#include <glib/gi18n-lib.h>

/* What a thread writes, and what stands in the file then. */
typedef struct
{
  char           *path;
  CursusSaveFlags flags;
  CursusProject  *project;
  char           *expected;    /* what the file should hold; NULL: anything */
  char           *fingerprint; /* what it holds afterwards */
} Saving;

/* Under this name an editor has the tasks of the files that are to be written, the first of which
 * is being written. */
#define QUEUE "cursus-saving"

static void
saving_free (gpointer data)
{
  Saving *saving = data;

  g_free (saving->path);
  g_clear_pointer (&saving->project, cursus_project_unref);
  g_free (saving->expected);
  g_free (saving->fingerprint);
  g_free (saving);
}

static gboolean
check_folder (const Saving *saving, GError **error)
{
  g_autofree char *folder = g_path_get_dirname (saving->path);
  g_autofree char *name = g_filename_display_name (saving->path);
  g_autofree char *folder_name = g_filename_display_name (folder);

  if (g_file_test (folder, G_FILE_TEST_IS_DIR))
    return TRUE;

  g_set_error (error, CURSUS_EDIT_ERROR, CURSUS_EDIT_ERROR_FOLDER,
               /* Translators: a file and its folder */
               _ ("“%s” could not be saved: there is no folder “%s”."), name, folder_name);
  return FALSE;
}

static gboolean
check_unchanged (const Saving *saving, GError **error)
{
  g_autofree char *found = NULL;
  g_autofree char *name = NULL;

  if (saving->expected == NULL || (saving->flags & CURSUS_SAVE_ANYWAY))
    return TRUE;

  /* What is not there any more, nobody loses. */
  found = cursus_fingerprint_of_file (saving->path);
  if (found == NULL || g_str_equal (found, saving->expected))
    return TRUE;

  name = g_filename_display_basename (saving->path);
  g_set_error (error, CURSUS_EDIT_ERROR, CURSUS_EDIT_ERROR_CHANGED,
               /* Translators: the name of a file */
               _ ("“%s” was changed by someone else since it was opened."), name);
  return FALSE;
}

static void
save_in_thread (GTask *task, gpointer source, gpointer data, GCancellable *cancellable)
{
  Saving *saving = data;
  GError *error = NULL;
  g_autoptr (GString) bytes = NULL;

  if (!check_folder (saving, &error) || !check_unchanged (saving, &error))
    {
      g_task_return_error (task, error);
      return;
    }

  bytes = cursus_write (saving->project);
  if (!cursus_save (saving->path, bytes->str, bytes->len, &error))
    {
      g_task_return_error (task, error);
      return;
    }
  saving->fingerprint = cursus_fingerprint_of_bytes (bytes->str, bytes->len);
  g_task_return_boolean (task, TRUE);
}

static void save_next (CursusEditor *editor);

/* The thread is done: tells the editor, goes on with the next file, and tells whoever asked, who
 * may ask again at once. */
static void
saved_cb (GObject *source, GAsyncResult *result, gpointer data)
{
  CursusEditor *editor = CURSUS_EDITOR (source);
  GQueue       *queue = g_object_get_data (source, QUEUE);
  g_autoptr (GTask) asked = g_queue_pop_head (queue);
  Saving *saving = g_task_get_task_data (asked);
  GError *error = NULL;

  if (g_task_propagate_boolean (G_TASK (result), &error))
    {
      cursus_editor_set_saved (editor, saving->path, saving->project);
      cursus_editor_set_fingerprint (editor, saving->fingerprint);
    }
  if (!g_queue_is_empty (queue))
    save_next (editor);

  if (error != NULL)
    g_task_return_error (asked, error);
  else
    g_task_return_boolean (asked, TRUE);
}

/* Only the head of the queue owns what a thread works on; both tasks share it. */
static void
save_next (CursusEditor *editor)
{
  GQueue *queue = g_object_get_data (G_OBJECT (editor), QUEUE);
  Saving *saving = g_task_get_task_data (g_queue_peek_head (queue));
  g_autoptr (GTask) work = g_task_new (editor, NULL, saved_cb, NULL);

  /* Whether it is the editor's own file is known only now: one before may have been saved. */
  if (g_strcmp0 (cursus_editor_get_path (editor), saving->path) == 0)
    saving->expected = g_strdup (cursus_editor_get_fingerprint (editor));
  g_task_set_task_data (work, saving, NULL);
  g_task_run_in_thread (work, save_in_thread);
}

static void
queue_free (gpointer data)
{
  g_queue_free_full (data, g_object_unref);
}

void
cursus_editor_save_async (CursusEditor *self, const char *path, CursusSaveFlags flags,
                          GAsyncReadyCallback callback, gpointer data)
{
  GTask  *task = g_task_new (self, NULL, callback, data);
  Saving *saving = g_new0 (Saving, 1);
  GQueue *queue = g_object_get_data (G_OBJECT (self), QUEUE);

  if (queue == NULL)
    {
      queue = g_queue_new ();
      g_object_set_data_full (G_OBJECT (self), QUEUE, queue, queue_free);
    }

  saving->path = g_strdup (path);
  saving->flags = flags;
  saving->project = cursus_project_ref (cursus_editor_get_project (self));
  g_task_set_source_tag (task, cursus_editor_save_async);
  g_task_set_task_data (task, saving, saving_free);
  g_queue_push_tail (queue, task);
  if (g_queue_get_length (queue) == 1)
    save_next (self);
}

gboolean
cursus_editor_save_finish (CursusEditor *self, GAsyncResult *result, GError **error)
{
  g_return_val_if_fail (g_task_is_valid (result, self), FALSE);
  g_return_val_if_fail (g_async_result_is_tagged (result, cursus_editor_save_async), FALSE);

  return g_task_propagate_boolean (G_TASK (result), error);
}
