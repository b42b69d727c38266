/* docx.c - a document for Word and others that read Office Open XML
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "export/docx.h"

#include "export/docx-private.h"
#include "export/zip-package.h"

#include <glib/gi18n-lib.h>

#define RELATIONS "http://schemas.openxmlformats.org/package/2006/relationships"
#define OFFICE "http://schemas.openxmlformats.org/officeDocument/2006/relationships/"
#define WORD "application/vnd.openxmlformats-officedocument.wordprocessingml."

/* What the document consists of beside its text. */
static const struct
{
  const char *id;
  const char *file;
  const char *relation;
  const char *type;
} parts[] = {
  { "styles", "styles.xml", "styles", "styles" },
  { "numbering", "numbering.xml", "numbering", "numbering" },
  { "settings", "settings.xml", "settings", "settings" },
  { "footnotes", "footnotes.xml", "footnotes", "footnotes" },
  { "header", "header.xml", "header", "header" },
  { "header-first", "header-first.xml", "header", "header" },
  { "header-wide", "header-wide.xml", "header", "header" },
  { "footer", "footer.xml", "footer", "footer" },
  { "footer-wide", "footer-wide.xml", "footer", "footer" },
};

static GBytes *
write_types (void)
{
  g_autoptr (CursusXmlStream) xml = cursus_xml_new (CURSUS_XML_FILE);

  cursus_xml_open (xml, "Types", "xmlns",
                   "http://schemas.openxmlformats.org/package/2006/content-types", NULL);
  cursus_xml_empty (xml, "Default", "Extension", "rels", "ContentType",
                    "application/vnd.openxmlformats-package.relationships+xml", NULL);
  cursus_xml_empty (xml, "Default", "Extension", "xml", "ContentType", "application/xml", NULL);
  cursus_xml_empty (xml, "Default", "Extension", "png", "ContentType", "image/png", NULL);
  cursus_xml_empty (xml, "Override", "PartName", "/word/document.xml", "ContentType",
                    WORD "document.main+xml", NULL);
  for (guint i = 0; i < G_N_ELEMENTS (parts); i++)
    {
      g_autofree char *name = g_strconcat ("/word/", parts[i].file, NULL);
      g_autofree char *type = g_strconcat (WORD, parts[i].type, "+xml", NULL);

      cursus_xml_empty (xml, "Override", "PartName", name, "ContentType", type, NULL);
    }
  cursus_xml_empty (xml, "Override", "PartName", "/docProps/core.xml", "ContentType",
                    "application/vnd.openxmlformats-package.core-properties+xml", NULL);
  return cursus_xml_finish (xml);
}

static void
write_relation (CursusXmlStream *xml, const char *id, const char *type, const char *target,
                const char *mode)
{
  cursus_xml_empty (xml, "Relationship", "Id", id, "Type", type, "Target", target, "TargetMode",
                    mode, NULL);
}

static GBytes *
write_package_relations (void)
{
  g_autoptr (CursusXmlStream) xml = cursus_xml_new (CURSUS_XML_FILE);

  cursus_xml_open (xml, "Relationships", "xmlns", RELATIONS, NULL);
  write_relation (xml, "document", OFFICE "officeDocument", "word/document.xml", NULL);
  write_relation (xml, "core",
                  "http://schemas.openxmlformats.org/package/2006/relationships/metadata/"
                  "core-properties",
                  "docProps/core.xml", NULL);
  return cursus_xml_finish (xml);
}

static GBytes *
write_relations (const CursusDocxWriter *writer)
{
  g_autoptr (CursusXmlStream) xml = cursus_xml_new (CURSUS_XML_FILE);

  cursus_xml_open (xml, "Relationships", "xmlns", RELATIONS, NULL);
  for (guint i = 0; i < G_N_ELEMENTS (parts); i++)
    {
      g_autofree char *type = g_strconcat (OFFICE, parts[i].relation, NULL);

      write_relation (xml, parts[i].id, type, parts[i].file, NULL);
    }
  for (guint i = 0; i < writer->images->len; i++)
    {
      g_autofree char *id = g_strdup_printf ("image%u", i + 1);
      g_autofree char *path = g_strdup_printf ("media/%u.png", i + 1);

      write_relation (xml, id, OFFICE "image", path, NULL);
    }
  for (guint i = 0; i < writer->uris->len; i++)
    {
      g_autofree char *id = g_strdup_printf ("link%u", i + 1);

      write_relation (xml, id, OFFICE "hyperlink", g_ptr_array_index (writer->uris, i), "External");
    }
  return cursus_xml_finish (xml);
}

static GBytes *
write_core (const CursusPaper *paper, gint64 time)
{
  g_autoptr (CursusXmlStream) xml = cursus_xml_new (CURSUS_XML_FILE);
  g_autoptr (GDateTime) moment = g_date_time_new_from_unix_utc (time);
  g_autofree char *date = moment != NULL ? g_date_time_format (moment, "%Y-%m-%dT%H:%M:%SZ") : NULL;

  cursus_xml_open (xml, "cp:coreProperties", "xmlns:cp",
                   "http://schemas.openxmlformats.org/package/2006/metadata/core-properties",
                   "xmlns:dc", "http://purl.org/dc/elements/1.1/", "xmlns:dcterms",
                   "http://purl.org/dc/terms/", "xmlns:xsi",
                   "http://www.w3.org/2001/XMLSchema-instance", NULL);
  cursus_xml_element (xml, "dc:title", paper->title, NULL);
  if (paper->subject != NULL)
    cursus_xml_element (xml, "dc:subject", paper->subject, NULL);
  if (paper->author != NULL)
    cursus_xml_element (xml, "dc:creator", paper->author, NULL);
  cursus_xml_element (xml, "dc:language", paper->language, NULL);
  if (paper->edition != NULL)
    cursus_xml_element (xml, "cp:version", paper->edition, NULL);
  if (date != NULL)
    {
      cursus_xml_element (xml, "dcterms:created", date, "xsi:type", "dcterms:W3CDTF", NULL);
      cursus_xml_element (xml, "dcterms:modified", date, "xsi:type", "dcterms:W3CDTF", NULL);
    }
  return cursus_xml_finish (xml);
}

/* Page numbers in the contents and in references are computed when the document is opened. */
static GBytes *
write_settings (void)
{
  g_autoptr (CursusXmlStream) xml = cursus_xml_new (CURSUS_XML_FILE);

  cursus_xml_open (xml, "w:settings", CURSUS_DOCX_NAMESPACES, NULL);
  cursus_xml_empty (xml, "w:autoHyphenation", NULL);
  cursus_docx_write_value (xml, "w:updateFields", "true");
  cursus_xml_open (xml, "w:footnotePr", NULL);
  cursus_xml_empty (xml, "w:footnote", "w:id", "-1", NULL);
  cursus_xml_empty (xml, "w:footnote", "w:id", "0", NULL);
  cursus_xml_close (xml);
  cursus_xml_open (xml, "w:compat", NULL);
  cursus_xml_empty (xml, "w:compatSetting", "w:name", "compatibilityMode", "w:uri",
                    "http://schemas.microsoft.com/office/word", "w:val", "15", NULL);
  cursus_xml_close (xml);
  return cursus_xml_finish (xml);
}

static GBytes *
write_document (CursusDocxWriter *writer)
{
  g_autoptr (CursusXmlStream) xml = cursus_xml_new (CURSUS_XML_FILE);

  writer->xml = xml;
  cursus_xml_open (xml, "w:document", CURSUS_DOCX_NAMESPACES, NULL);
  cursus_xml_open (xml, "w:body", NULL);
  cursus_body_write_blocks (&writer->walk, writer->paper->body);
  if (!writer->ends_in_paragraph || writer->walk.goals->len > 0)
    {
      cursus_docx_open_paragraph (writer, "Gap", NULL);
      cursus_docx_close_paragraph (writer);
    }
  cursus_docx_write_page (writer);
  writer->xml = NULL;
  return cursus_xml_finish (xml);
}

static void
add_word_parts (CursusZipPackage *package, CursusDocxWriter *writer)
{
  const CursusPaperStyle *style = writer->walk.options->style;
  gboolean                is_wide = writer->paper->is_landscape;
  GBytes                 *contents[] = {
                    cursus_docx_write_styles (writer->paper, style),
                    cursus_docx_write_numbering (writer->n_numbered, style),
                    write_settings (),
                    cursus_docx_write_notes (writer),
                    cursus_docx_write_band (writer, "w:hdr", FALSE, is_wide),
                    cursus_docx_write_band (writer, "w:hdr", TRUE, is_wide),
                    cursus_docx_write_band (writer, "w:hdr", FALSE, TRUE),
                    cursus_docx_write_band (writer, "w:ftr", FALSE, is_wide),
                    cursus_docx_write_band (writer, "w:ftr", FALSE, TRUE),
  };

  G_STATIC_ASSERT (G_N_ELEMENTS (contents) == G_N_ELEMENTS (parts));
  for (guint i = 0; i < G_N_ELEMENTS (parts); i++)
    {
      g_autofree char *name = g_strconcat ("word/", parts[i].file, NULL);

      cursus_zip_package_add (package, name, contents[i], FALSE);
    }
}

static GBytes *
pack (CursusDocxWriter *writer, GBytes *document, GError **error)
{
  g_autoptr (CursusZipPackage) package = cursus_zip_package_new (writer->walk.options->time);

  cursus_zip_package_add (package, "[Content_Types].xml", write_types (), FALSE);
  cursus_zip_package_add (package, "_rels/.rels", write_package_relations (), FALSE);
  cursus_zip_package_add (package, "word/document.xml", document, FALSE);
  cursus_zip_package_add (package, "word/_rels/document.xml.rels", write_relations (writer), FALSE);
  add_word_parts (package, writer);
  for (guint i = 0; i < writer->images->len; i++)
    {
      g_autofree char *path = g_strdup_printf ("word/media/%u.png", i + 1);

      cursus_zip_package_add (package, path, g_bytes_ref (g_ptr_array_index (writer->images, i)),
                              TRUE);
    }
  cursus_zip_package_add (package, "docProps/core.xml",
                          write_core (writer->paper, writer->walk.options->time), FALSE);
  return cursus_zip_package_finish (package, error);
}

static gboolean
can_write_docx (const CursusPaper *paper)
{
  return TRUE;
}

static GBytes *
write_docx (const CursusPaper *paper, const CursusExportOptions *options, GCancellable *cancellable,
            GError **error)
{
  g_autoptr (CursusPaperIndex) index = cursus_paper_index_new (paper);
  g_autoptr (GPtrArray) images = g_ptr_array_new_with_free_func ((GDestroyNotify) g_bytes_unref);
  g_autoptr (GPtrArray) uris = g_ptr_array_new_with_free_func (g_free);
  g_autoptr (GPtrArray) notes = g_ptr_array_new ();
  CursusDocxWriter writer = { .paper = paper };
  GBytes          *document;

  writer.images = images;
  writer.uris = uris;
  writer.notes = notes;
  cursus_body_walk_init (&writer.walk, &cursus_docx_body, paper, options, index);
  document = write_document (&writer);
  cursus_body_walk_clear (&writer.walk);
  if (g_cancellable_set_error_if_cancelled (cancellable, error))
    {
      g_bytes_unref (document);
      return NULL;
    }
  return pack (&writer, document, error);
}

const CursusExporter cursus_docx_exporter = { "docx", N_ ("Word document"), "docx", can_write_docx,
                                              write_docx };
