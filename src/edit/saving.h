/* saving.h - a project file written while the window lives on
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "edit/edit-error.h"
#include "edit/editor.h"

G_BEGIN_DECLS

/**
 * CursusSaveFlags:
 * @CURSUS_SAVE_ANYWAY: also if somebody else changed the file
 */
typedef enum
{
  CURSUS_SAVE_NONE = 0,
  CURSUS_SAVE_ANYWAY = 1 << 0,
} CursusSaveFlags;

/**
 * cursus_editor_save_async:
 * @path: in the encoding of file names; links are followed
 * @callback: called on the main thread when it is done
 *
 * Writes the project as it is now in a thread; if a file of this editor is being written, after
 * that. The editor is told what stands in the file, so that an edit made in between leaves it
 * modified. Nothing is written if the file is the editor's own and somebody else changed it since
 * it was read or written; a file that was deleted is written again. Any other file is replaced.
 */
void cursus_editor_save_async (CursusEditor *self, const char *path, CursusSaveFlags flags,
                               GAsyncReadyCallback callback, gpointer data);

/**
 * cursus_editor_save_finish:
 *
 * Returns: %FALSE with %CURSUS_EDIT_ERROR_CHANGED, %CURSUS_EDIT_ERROR_FOLDER or an error of
 *   %CURSUS_STORE_ERROR; the file is as it was then
 */
gboolean cursus_editor_save_finish (CursusEditor *self, GAsyncResult *result, GError **error);

G_END_DECLS
