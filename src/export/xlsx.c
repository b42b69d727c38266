/* xlsx.c - the tables of a document as a workbook
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "export/xlsx.h"

#include "export/clean-text.h"
#include "export/export-error.h"
#include "export/xlsx-sheet.h"

#include <glib/gi18n-lib.h>
#include <glib/gstdio.h>
#include <locale.h>
#include <unistd.h>

/* What Excel can hold in a property. */
#define LONGEST_PROPERTY 255

static void
set_properties (lxw_workbook *workbook, const CursusPaper *paper, gint64 time)
{
  const char *const  texts[] = { paper->title, paper->subject, paper->author };
  char              *safe[G_N_ELEMENTS (texts)];
  lxw_doc_properties properties = { 0 };

  for (guint i = 0; i < G_N_ELEMENTS (texts); i++)
    {
      g_autofree char *clean = cursus_clean_text (texts[i]);

      safe[i] = cursus_xlsx_dup_text (clean, LONGEST_PROPERTY / 4);
    }
  properties.title = safe[0];
  properties.subject = safe[1];
  properties.author = safe[2];
  /* 0 would mean the clock. */
  properties.created = (time_t) MAX (time, 1);
  workbook_set_properties (workbook, &properties);
  for (guint i = 0; i < G_N_ELEMENTS (texts); i++)
    g_free (safe[i]);
}

static gboolean
write_sheets (CursusXlsxWriter *writer, const GArray *tables, GCancellable *cancellable)
{
  for (guint i = 0; i < tables->len; i++)
    if (g_cancellable_is_cancelled (cancellable) ||
        !cursus_xlsx_write_sheet (writer, &g_array_index (tables, CursusTableEntry, i)))
      return FALSE;
  return TRUE;
}

static gboolean
write_workbook (const char *path, const CursusPaper *paper, const CursusExportOptions *options,
                const GArray *tables, GCancellable *cancellable)
{
  CursusXlsxWriter writer = { paper, options->style, workbook_new (path), NULL, NULL };
  gboolean         is_complete;
  lxw_error        result;

  if (writer.workbook == NULL)
    return FALSE;
  writer.names = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  writer.formats = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  set_properties (writer.workbook, paper, options->time);
  is_complete = write_sheets (&writer, tables, cancellable);
  result = workbook_close (writer.workbook);
  g_hash_table_unref (writer.names);
  g_hash_table_unref (writer.formats);
  return is_complete && result == LXW_NO_ERROR;
}

/* The library writes files only; numbers in them must not follow the desktop's language. */
static GBytes *
write_file (const CursusPaper *paper, const CursusExportOptions *options, const GArray *tables,
            GCancellable *cancellable, GError **error)
{
  g_autofree char *path = NULL;
  locale_t         plain = newlocale (LC_ALL_MASK, "C", (locale_t) 0), old;
  int              file = g_file_open_tmp ("cursus-XXXXXX.xlsx", &path, error);
  gboolean         is_written;
  char            *bytes = NULL;
  gsize            length = 0;

  if (file < 0)
    {
      freelocale (plain);
      return NULL;
    }
  close (file);
  old = uselocale (plain);
  is_written = write_workbook (path, paper, options, tables, cancellable);
  uselocale (old);
  freelocale (plain);
  if (g_cancellable_set_error_if_cancelled (cancellable, error))
    is_written = FALSE;
  else if (!is_written)
    g_set_error (error, CURSUS_EXPORT_ERROR, CURSUS_EXPORT_ERROR_FAILED,
                 /* Translators: a folder for files that do not last */
                 _ ("The workbook could not be written in “%s”"), g_get_tmp_dir ());
  else
    is_written = g_file_get_contents (path, &bytes, &length, error);
  g_unlink (path);
  return is_written ? g_bytes_new_take (bytes, length) : NULL;
}

static GBytes *
write_xlsx (const CursusPaper *paper, const CursusExportOptions *options, GCancellable *cancellable,
            GError **error)
{
  g_autoptr (GArray) tables = cursus_table_list_new (paper);

  if (tables->len == 0)
    {
      g_set_error_literal (error, CURSUS_EXPORT_ERROR, CURSUS_EXPORT_ERROR_UNFIT,
                           _ ("Only documents with tables can be written as a workbook"));
      return NULL;
    }
  return write_file (paper, options, tables, cancellable, error);
}

const CursusExporter cursus_xlsx_exporter = { "xlsx", N_ ("Excel workbook"), "xlsx",
                                              cursus_paper_has_tables, write_xlsx };
