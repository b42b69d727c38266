/* exporter.c - the formats a document can be written in
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "export/exporter.h"

#include "export/csv.h"
#include "export/docx.h"
#include "export/html.h"
#include "export/markdown.h"
#include "export/odt.h"
#include "export/pdf.h"
#include "export/picture.h"
#include "export/xlsx.h"

const CursusExporter *const cursus_exporters[] = {
  &cursus_pdf_exporter,      &cursus_html_exporter,
  &cursus_odt_exporter,      &cursus_docx_exporter,
  &cursus_markdown_exporter, &cursus_xlsx_exporter,
  &cursus_csv_exporter,      &cursus_svg_exporter,
  &cursus_png_exporter,      NULL,
};

const CursusExporter *
cursus_exporter_lookup (const char *id)
{
  for (guint i = 0; cursus_exporters[i] != NULL; i++)
    if (g_str_equal (cursus_exporters[i]->id, id))
      return cursus_exporters[i];
  return NULL;
}
