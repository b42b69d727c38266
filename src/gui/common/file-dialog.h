/* file-dialog.h - asking for a file to open, or where to save one
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

/**
 * CursusFileProposal:
 * @title: of the dialog
 * @folder: (nullable): where it begins
 * @name: (nullable): of a file, with its suffix
 */
typedef struct
{
  const char *title;
  const char *folder;
  const char *name;
} CursusFileProposal;

/**
 * cursus_file_dialog_export:
 * @proposal: has a name, the suffix of which a file gets that has none
 *
 * The same, for where to write something that is not the programme.
 */
void cursus_file_dialog_export (GtkWindow *parent, const CursusFileProposal *proposal,
                                CursusFileChosen chosen, GObject *object);

/**
 * cursus_file_dialog_choose_folder:
 *
 * The same, for a folder in which to write.
 */
void cursus_file_dialog_choose_folder (GtkWindow *parent, const CursusFileProposal *proposal,
                                       CursusFileChosen chosen, GObject *object);

/**
 * cursus_file_dialog_choose_picture:
 *
 * The same, for a picture that documents can show.
 */
void cursus_file_dialog_choose_picture (GtkWindow *parent, CursusFileChosen chosen,
                                        GObject *object);

G_END_DECLS
