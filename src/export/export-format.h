/* export-format.h - what a format of documents is
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "paper/paper.h"

#include <gio/gio.h>

G_BEGIN_DECLS

/**
 * CursusExportOptions:
 * @style: how it looks, in formats that look like something
 * @time: the moment that files name as their date, in seconds since 1970: not the clock, so that
 *   the same document gives the same bytes
 */
typedef struct
{
  const CursusPaperStyle *style;
  gint64                  time;
} CursusExportOptions;

/**
 * CursusExporter:
 * @id: as in --format=
 * @title: N_()
 * @suffix: of its files, without a dot
 * @can_write: whether this format can hold this document
 * @write: gives the whole file, or an error of %CURSUS_EXPORT_ERROR, or %G_IO_ERROR_CANCELLED;
 *   from any thread
 * @prepare: (nullable): begins in the background what takes time and does not depend on the
 *   document, for those that will write soon
 */
typedef struct
{
  const char *id;
  const char *title;
  const char *suffix;
  gboolean (*can_write) (const CursusPaper *paper);
  GBytes *(*write) (const CursusPaper *paper, const CursusExportOptions *options,
                    GCancellable *cancellable, GError **error);
  void (*prepare) (void);
} CursusExporter;

G_END_DECLS
