/* reader.h - from a project file to a project, in one pass
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "model/project.h"
#include "store/limits.h"

G_BEGIN_DECLS

/**
 * cursus_read_file:
 * @path: in the encoding of file names
 * @progress: (nullable): told how far it is
 * @data: for @progress
 *
 * Reads a project file and checks that everything in it is as the format says.
 *
 * Returns: (transfer full) (nullable): the project, or %NULL with an error of %CURSUS_STORE_ERROR
 */
CursusProject *cursus_read_file (const char *path, CursusReadProgress progress, gpointer data,
                                 GError **error);

/**
 * cursus_read_bytes:
 * @bytes: (array length=length): what stands in a file
 * @name: what messages call it
 *
 * Returns: (transfer full) (nullable): the project, or %NULL with an error of %CURSUS_STORE_ERROR
 */
CursusProject *cursus_read_bytes (const char *bytes, gsize length, const char *name,
                                  GError **error);

G_END_DECLS
