/* edit-error.h - why an edit, or saving it, is refused
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * CursusEditError:
 * @CURSUS_EDIT_ERROR_VALUE: a text is no value of the field
 * @CURSUS_EDIT_ERROR_CHANGED: somebody else changed the file since it was opened or saved
 * @CURSUS_EDIT_ERROR_FOLDER: the folder of the file is not there
 *
 * The messages are sentences in the user's language.
 */
typedef enum
{
  CURSUS_EDIT_ERROR_VALUE,
  CURSUS_EDIT_ERROR_CHANGED,
  CURSUS_EDIT_ERROR_FOLDER,
} CursusEditError;

#define CURSUS_EDIT_ERROR (cursus_edit_error_quark ())

GQuark cursus_edit_error_quark (void);

G_END_DECLS
