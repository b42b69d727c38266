/* error.h - what can go wrong with a file
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * CursusStoreError:
 * @CURSUS_STORE_ERROR_OPEN: the file is not there or cannot be read
 * @CURSUS_STORE_ERROR_NOT_XML: it is empty, binary, compressed or not well-formed
 * @CURSUS_STORE_ERROR_UNSAFE: it asks for what a project file never needs, such as a DOCTYPE
 * @CURSUS_STORE_ERROR_NOT_PROJECT: it is XML, but no project file
 * @CURSUS_STORE_ERROR_VERSION: a later version made it
 * @CURSUS_STORE_ERROR_INVALID: something in it is not as the format says
 * @CURSUS_STORE_ERROR_LIMIT: it is larger than a project file may be
 * @CURSUS_STORE_ERROR_CANCELLED: someone stopped reading
 * @CURSUS_STORE_ERROR_SAVE: it was not written; what was there before is whole
 * @CURSUS_STORE_ERROR_BUSY: another process has it open
 *
 * The messages are sentences in the user's language, after the name of the file and, where the
 * fault has a place, its line and column: "m.cursus:12:3: …".
 */
typedef enum
{
  CURSUS_STORE_ERROR_OPEN,
  CURSUS_STORE_ERROR_NOT_XML,
  CURSUS_STORE_ERROR_UNSAFE,
  CURSUS_STORE_ERROR_NOT_PROJECT,
  CURSUS_STORE_ERROR_VERSION,
  CURSUS_STORE_ERROR_INVALID,
  CURSUS_STORE_ERROR_LIMIT,
  CURSUS_STORE_ERROR_CANCELLED,
  CURSUS_STORE_ERROR_SAVE,
  CURSUS_STORE_ERROR_BUSY,
} CursusStoreError;

#define CURSUS_STORE_ERROR (cursus_store_error_quark ())

GQuark cursus_store_error_quark (void);

G_END_DECLS
