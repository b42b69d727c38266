/* loading.h - a project file read while the window lives on
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "model/project.h"

#include <gio/gio.h>

G_BEGIN_DECLS

/**
 * CursusLoadProgress:
 * @report: (nullable): told on the main thread which fraction is read, from 0 to 1; never after
 *   the callback of cursus_load_async()
 * @data: for @report
 */
typedef struct
{
  void (*report) (double fraction, gpointer data);
  gpointer data;
} CursusLoadProgress;

/**
 * cursus_load_async:
 * @path: in the encoding of file names
 * @progress: (nullable): who is told how far it is
 * @callback: called on the main thread when it is done
 *
 * Reads a project file in a thread.
 */
void cursus_load_async (const char *path, const CursusLoadProgress *progress,
                        GCancellable *cancellable, GAsyncReadyCallback callback, gpointer data);

/**
 * cursus_load_finish:
 * @fingerprint: (out) (optional) (transfer full): that of the file, for
 *   cursus_editor_set_fingerprint()
 *
 * Returns: (transfer full) (nullable): the project, or %NULL with an error of
 *   %CURSUS_STORE_ERROR, or with %G_IO_ERROR_CANCELLED
 */
CursusProject *cursus_load_finish (GAsyncResult *result, char **fingerprint, GError **error);

G_END_DECLS
