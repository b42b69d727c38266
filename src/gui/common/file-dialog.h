/* file-dialog.h - asking for a project file to open, or where to save one
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/**
 * CursusFileChosen:
 * @object: what was given along
 * @path: (nullable): what was chosen, in the encoding of file names; %NULL: nothing
 */
typedef void (*CursusFileChosen) (GObject *object, const char *path);

/**
 * cursus_file_dialog_open:
 * @parent: what it stands before
 * @chosen: told the answer, later
 * @object: given to @chosen; a reference is held until then
 */
void cursus_file_dialog_open (GtkWindow *parent, CursusFileChosen chosen, GObject *object);

/**
 * cursus_file_dialog_save:
 * @path: (nullable): the file so far, or a name proposed for one
 *
 * The same, for where to save. Whoever chooses a file that exists was asked whether to replace it.
 */
void cursus_file_dialog_save (GtkWindow *parent, const char *path, CursusFileChosen chosen,
                              GObject *object);

G_END_DECLS
