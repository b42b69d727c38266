/* reader.h - from a project file to a project, in one pass
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "model/project.h"

G_BEGIN_DECLS

/* Limits of the format. */
#define CURSUS_FILE_SIZE_MAX ((guint64) 256 << 20)
#define CURSUS_DEPTH_MAX 64
#define CURSUS_MODULES_MAX 100000
#define CURSUS_TEXT_SIZE_MAX ((gsize) 1 << 20)

/**
 * CursusReadProgress:
 * @n_read: bytes so far
 * @n_total: bytes in all, 0 if not known
 *
 * Is called now and then while a file is read, in the thread that reads.
 *
 * Returns: %FALSE to stop reading
 */
typedef gboolean (*CursusReadProgress) (guint64 n_read, guint64 n_total, gpointer data);

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
