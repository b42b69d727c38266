/* document-export.h - documents written to files while the window lives on
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "export/exporter.h"
#include "gui/documents/document-choice.h"

G_BEGIN_DECLS

/**
 * CursusExportTarget:
 * @id: of a kind of document
 * @title: what the user calls it
 * @path: where it is written to
 */
typedef struct
{
  char *id;
  char *title;
  char *path;
} CursusExportTarget;

CursusExportTarget *cursus_export_target_new (const char *id, const char *title, const char *path);
void                cursus_export_target_free (CursusExportTarget *target);

/**
 * cursus_document_export_dup_name:
 * @programme: the title of the programme
 * @document: the title of the document
 *
 * Returns: (transfer full): a name for a file, without what file systems do not like
 */
char *cursus_document_export_dup_name (const char *programme, const char *document,
                                       const CursusExporter *exporter);

/**
 * CursusExportJob:
 * @findings: of the project
 * @choice: how documents are to be
 * @exporter: the format
 * @targets: (element-type CursusExportTarget): which documents, and where to
 * @progress: (nullable): told on the main thread before each document
 * @data: for @progress
 *
 * What is to be written. Copied where it has to outlive the call.
 */
typedef struct
{
  const CursusFindings       *findings;
  const CursusDocumentChoice *choice;
  const CursusExporter       *exporter;
  GPtrArray                  *targets;
  void (*progress) (guint nth, guint n, const char *title, gpointer data);
  gpointer data;
} CursusExportJob;

/**
 * cursus_document_export_run:
 * @n_written: (out): how many documents were written
 *
 * Writes the documents one after the other, those that the format cannot hold left out. Each file
 * is whole or as it was before.
 *
 * Returns: %FALSE if one of them cannot be written, or if @cancellable was cancelled; the rest is
 *   not tried then
 */
gboolean cursus_document_export_run (const CursusExportJob *job, GCancellable *cancellable,
                                     guint *n_written, GError **error);

/**
 * cursus_document_export_async:
 *
 * The same in a thread.
 */
void     cursus_document_export_async (const CursusExportJob *job, GCancellable *cancellable,
                                       GAsyncReadyCallback callback, gpointer data);
gboolean cursus_document_export_finish (GAsyncResult *result, guint *n_written, GError **error);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (CursusExportTarget, cursus_export_target_free)

G_END_DECLS
