/* model-error.h - why a change cannot be made
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * CursusModelError:
 * @CURSUS_MODEL_ERROR_NOT_FOUND: what it is about is not there (any more)
 * @CURSUS_MODEL_ERROR_EXISTS: an id of what it adds is taken
 * @CURSUS_MODEL_ERROR_INVALID: the change says something that cannot be
 */
typedef enum
{
  CURSUS_MODEL_ERROR_NOT_FOUND,
  CURSUS_MODEL_ERROR_EXISTS,
  CURSUS_MODEL_ERROR_INVALID,
} CursusModelError;

#define CURSUS_MODEL_ERROR (cursus_model_error_quark ())

GQuark cursus_model_error_quark (void);

G_END_DECLS
