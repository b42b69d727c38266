/* export-error.h - what can go wrong when a document is written
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

#define CURSUS_EXPORT_ERROR (cursus_export_error_quark ())

/**
 * CursusExportError:
 * @CURSUS_EXPORT_ERROR_FAILED: a library could not write the format
 * @CURSUS_EXPORT_ERROR_UNFIT: this format cannot hold this document
 */
typedef enum
{
  CURSUS_EXPORT_ERROR_FAILED,
  CURSUS_EXPORT_ERROR_UNFIT,
} CursusExportError;

GQuark cursus_export_error_quark (void);

G_END_DECLS
