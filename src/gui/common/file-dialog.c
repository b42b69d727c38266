/* file-dialog.c - asking for a file to open, or where to save one
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "gui/common/file-dialog.h"

#include <glib/gi18n-lib.h>
#include <string.h>

#define SUFFIX ".cursus"

/* What is to happen with the answer. */
typedef struct
{
  CursusFileChosen chosen;
  GObject         *object;
  char            *suffix; /* of a file to be saved, with its dot */
} Wish;

static char *
dup_path (GtkFileChooser *chooser)
{
  g_autoptr (GFile) file = gtk_file_chooser_get_file (chooser);

  return file != NULL ? g_file_get_path (file) : NULL;
}

static char *
with_suffix (char *path, const char *suffix)
{
  char *longer;

  if (path == NULL || suffix == NULL || g_str_has_suffix (path, suffix) ||
      g_file_test (path, G_FILE_TEST_EXISTS))
    return path;
  longer = g_strconcat (path, suffix, NULL);
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
    path = with_suffix (g_steal_pointer (&path), wish->suffix);

  wish->chosen (wish->object, path);
  g_object_unref (wish->object);
  g_free (wish->suffix);
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
show (GtkFileChooserNative *dialog, const char *suffix, CursusFileChosen chosen, GObject *object)
{
  Wish *wish = g_new0 (Wish, 1);

  wish->chosen = chosen;
  wish->object = g_object_ref (object);
  wish->suffix = g_strdup (suffix);
  gtk_native_dialog_set_modal (GTK_NATIVE_DIALOG (dialog), TRUE);
  g_signal_connect (dialog, "response", G_CALLBACK (response_cb), wish);
  gtk_native_dialog_show (GTK_NATIVE_DIALOG (dialog));
}

static void
add_project_filters (GtkFileChooserNative *dialog)
{
  add_filter (GTK_FILE_CHOOSER (dialog), _ ("Cursus Programmes"), "*" SUFFIX);
  add_filter (GTK_FILE_CHOOSER (dialog), _ ("All Files"), "*");
}

void
cursus_file_dialog_open (GtkWindow *parent, CursusFileChosen chosen, GObject *object)
{
  GtkFileChooserNative *dialog = gtk_file_chooser_native_new (
    _ ("Open Programme"), parent, GTK_FILE_CHOOSER_ACTION_OPEN, _ ("_Open"), _ ("_Cancel"));

  add_project_filters (dialog);
  show (dialog, NULL, chosen, object);
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
  add_project_filters (dialog);
  show (dialog, SUFFIX, chosen, object);
}

static void
set_folder (GtkFileChooserNative *dialog, const char *path)
{
  g_autoptr (GFile) folder = path != NULL ? g_file_new_for_path (path) : NULL;

  if (folder != NULL)
    gtk_file_chooser_set_current_folder (GTK_FILE_CHOOSER (dialog), folder, NULL);
}

void
cursus_file_dialog_export (GtkWindow *parent, const CursusFileProposal *proposal,
                           CursusFileChosen chosen, GObject *object)
{
  GtkFileChooserNative *dialog = gtk_file_chooser_native_new (
    proposal->title, parent, GTK_FILE_CHOOSER_ACTION_SAVE, _ ("_Export"), _ ("_Cancel"));
  const char *suffix = strrchr (proposal->name, '.');

  set_folder (dialog, proposal->folder);
  gtk_file_chooser_set_current_name (GTK_FILE_CHOOSER (dialog), proposal->name);
  show (dialog, suffix, chosen, object);
}

void
cursus_file_dialog_choose_folder (GtkWindow *parent, const CursusFileProposal *proposal,
                                  CursusFileChosen chosen, GObject *object)
{
  GtkFileChooserNative *dialog = gtk_file_chooser_native_new (
    proposal->title, parent, GTK_FILE_CHOOSER_ACTION_SELECT_FOLDER, _ ("_Choose"), _ ("_Cancel"));

  set_folder (dialog, proposal->folder);
  show (dialog, NULL, chosen, object);
}

void
cursus_file_dialog_choose_picture (GtkWindow *parent, CursusFileChosen chosen, GObject *object)
{
  GtkFileChooserNative *dialog = gtk_file_chooser_native_new (
    _ ("Choose Logo"), parent, GTK_FILE_CHOOSER_ACTION_OPEN, _ ("_Choose"), _ ("_Cancel"));
  GtkFileFilter *filter = gtk_file_filter_new ();

  gtk_file_filter_set_name (filter, _ ("Pictures (SVG and PNG)"));
  gtk_file_filter_add_suffix (filter, "svg");
  gtk_file_filter_add_suffix (filter, "png");
  gtk_file_chooser_add_filter (GTK_FILE_CHOOSER (dialog), filter);
  g_object_unref (filter);
  show (dialog, NULL, chosen, object);
}
