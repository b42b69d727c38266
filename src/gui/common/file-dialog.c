/* file-dialog.c - asking for a project file to open, or where to save one
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "gui/common/file-dialog.h"

#include <glib/gi18n-lib.h>

#define SUFFIX ".cursus"

typedef struct
{
  CursusFileChosen chosen;
  GObject         *object;
} Wish;

static char *
dup_path (GtkFileChooser *chooser)
{
  g_autoptr (GFile) file = gtk_file_chooser_get_file (chooser);

  return file != NULL ? g_file_get_path (file) : NULL;
}

static char *
with_suffix (char *path)
{
  char *longer;

  if (path == NULL || g_str_has_suffix (path, SUFFIX) || g_file_test (path, G_FILE_TEST_EXISTS))
    return path;
  longer = g_strconcat (path, SUFFIX, NULL);
  g_free (path);
  return longer;
}

static void
response_cb (GtkNativeDialog *dialog, int response, gpointer data)
{
  Wish            *wish = data;
  g_autofree char *path = NULL;

  if (response == GTK_RESPONSE_ACCEPT)
    path = dup_path (GTK_FILE_CHOOSER (dialog));
  if (gtk_file_chooser_get_action (GTK_FILE_CHOOSER (dialog)) == GTK_FILE_CHOOSER_ACTION_SAVE)
    path = with_suffix (g_steal_pointer (&path));

  wish->chosen (wish->object, path);
  g_object_unref (wish->object);
  g_free (wish);
  g_object_unref (dialog);
}

static void
add_filter (GtkFileChooser *chooser, const char *name, const char *pattern)
{
  g_autoptr (GtkFileFilter) filter = gtk_file_filter_new ();

  gtk_file_filter_set_name (filter, name);
  gtk_file_filter_add_pattern (filter, pattern);
  gtk_file_chooser_add_filter (chooser, filter);
}

static void
show (GtkFileChooserNative *dialog, CursusFileChosen chosen, GObject *object)
{
  Wish *wish = g_new0 (Wish, 1);

  wish->chosen = chosen;
  wish->object = g_object_ref (object);
  add_filter (GTK_FILE_CHOOSER (dialog), _ ("Cursus Programmes"), "*" SUFFIX);
  add_filter (GTK_FILE_CHOOSER (dialog), _ ("All Files"), "*");
  gtk_native_dialog_set_modal (GTK_NATIVE_DIALOG (dialog), TRUE);
  g_signal_connect (dialog, "response", G_CALLBACK (response_cb), wish);
  gtk_native_dialog_show (GTK_NATIVE_DIALOG (dialog));
}

void
cursus_file_dialog_open (GtkWindow *parent, CursusFileChosen chosen, GObject *object)
{
  show (gtk_file_chooser_native_new (_ ("Open Programme"), parent, GTK_FILE_CHOOSER_ACTION_OPEN,
                                     _ ("_Open"), _ ("_Cancel")),
        chosen, object);
}

void
cursus_file_dialog_save (GtkWindow *parent, const char *path, CursusFileChosen chosen,
                         GObject *object)
{
  GtkFileChooserNative *dialog = gtk_file_chooser_native_new (
    _ ("Save Programme"), parent, GTK_FILE_CHOOSER_ACTION_SAVE, _ ("_Save"), _ ("_Cancel"));

  if (path != NULL && g_path_is_absolute (path))
    {
      g_autoptr (GFile) file = g_file_new_for_path (path);

      gtk_file_chooser_set_file (GTK_FILE_CHOOSER (dialog), file, NULL);
    }
  else if (path != NULL)
    gtk_file_chooser_set_current_name (GTK_FILE_CHOOSER (dialog), path);
  show (dialog, chosen, object);
}
