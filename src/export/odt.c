/* odt.c - a document for LibreOffice and others that read OpenDocument 1.3
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "export/odt.h"

#include "export/odt-private.h"
#include "export/zip-package.h"

#include <glib/gi18n-lib.h>
#include <string.h>

#define MEDIA_TYPE "application/vnd.oasis.opendocument.text"

static void
write_row_look (CursusXmlStream *xml)
{
  cursus_xml_open (xml, "style:style", "style:name", "KeptRow", "style:family", "table-row", NULL);
  cursus_xml_empty (xml, "style:table-row-properties", "fo:keep-together", "always", NULL);
  cursus_xml_close (xml);
}

/* What waits for a paragraph at the end gets an empty one. */
static void
write_body (CursusOdtWriter *writer)
{
  cursus_body_write_blocks (&writer->walk, writer->paper->body);
  if (writer->walk.goals->len == 0 && cursus_block_n (writer->paper->body) > 0)
    return;
  cursus_odt_open_paragraph (writer, "text:p", "Gap", NULL);
  cursus_xml_close (writer->xml);
}

static GBytes *
write_content (CursusOdtWriter *writer)
{
  g_autoptr (CursusXmlStream) xml = cursus_xml_new (CURSUS_XML_FILE);

  writer->xml = cursus_xml_new (CURSUS_XML_PART);
  writer->looks = cursus_odt_looks_new ();
  write_row_look (writer->looks->xml);
  write_body (writer);

  cursus_xml_open (xml, "office:document-content", CURSUS_ODF_NAMESPACES, NULL);
  cursus_xml_open (xml, "office:automatic-styles", NULL);
  cursus_xml_take (xml, g_steal_pointer (&writer->looks->xml));
  cursus_xml_close (xml);
  cursus_xml_open (xml, "office:body", NULL);
  cursus_xml_open (xml, "office:text", NULL);
  cursus_xml_take (xml, g_steal_pointer (&writer->xml));
  g_clear_pointer (&writer->looks, cursus_odt_looks_free);
  return cursus_xml_finish (xml);
}

static GBytes *
write_meta (const CursusPaper *paper, gint64 time)
{
  g_autoptr (CursusXmlStream) xml = cursus_xml_new (CURSUS_XML_FILE);
  g_autoptr (GDateTime) moment = g_date_time_new_from_unix_utc (time);
  g_autofree char *date = moment != NULL ? g_date_time_format (moment, "%Y-%m-%dT%H:%M:%S") : NULL;

  cursus_xml_open (xml, "office:document-meta", CURSUS_ODF_NAMESPACES, NULL);
  cursus_xml_open (xml, "office:meta", NULL);
  cursus_xml_element (xml, "meta:generator", "Cursus", NULL);
  cursus_xml_element (xml, "dc:title", paper->title, NULL);
  if (paper->subject != NULL)
    cursus_xml_element (xml, "dc:subject", paper->subject, NULL);
  if (paper->author != NULL)
    {
      cursus_xml_element (xml, "meta:initial-creator", paper->author, NULL);
      cursus_xml_element (xml, "dc:creator", paper->author, NULL);
    }
  if (date != NULL)
    {
      cursus_xml_element (xml, "meta:creation-date", date, NULL);
      cursus_xml_element (xml, "dc:date", date, NULL);
    }
  cursus_xml_element (xml, "dc:language", paper->language, NULL);
  return cursus_xml_finish (xml);
}

static void
write_entry (CursusXmlStream *xml, const char *path, const char *type)
{
  cursus_xml_empty (xml, "manifest:file-entry", "manifest:full-path", path, "manifest:media-type",
                    type, "manifest:version", g_str_equal (path, "/") ? "1.3" : NULL, NULL);
}

static GBytes *
write_manifest (guint n_images)
{
  g_autoptr (CursusXmlStream) xml = cursus_xml_new (CURSUS_XML_FILE);

  cursus_xml_open (xml, "manifest:manifest", "xmlns:manifest",
                   "urn:oasis:names:tc:opendocument:xmlns:manifest:1.0", "manifest:version", "1.3",
                   NULL);
  write_entry (xml, "/", MEDIA_TYPE);
  write_entry (xml, "content.xml", "text/xml");
  write_entry (xml, "styles.xml", "text/xml");
  write_entry (xml, "meta.xml", "text/xml");
  for (guint i = 0; i < n_images; i++)
    {
      g_autofree char *path = g_strdup_printf ("Pictures/%u.png", i + 1);

      write_entry (xml, path, "image/png");
    }
  return cursus_xml_finish (xml);
}

/* The type comes first and as it is: that is how other programs know the file. */
static GBytes *
pack (CursusOdtWriter *writer, GBytes *content, GError **error)
{
  g_autoptr (CursusZipPackage) package = cursus_zip_package_new (writer->walk.options->time);
  g_autofree char *legend = cursus_paper_index_dup_legend (writer->walk.index, writer->paper);

  cursus_zip_package_add (package, "mimetype", g_bytes_new_static (MEDIA_TYPE, strlen (MEDIA_TYPE)),
                          TRUE);
  cursus_zip_package_add (package, "content.xml", content, FALSE);
  cursus_zip_package_add (
    package, "styles.xml",
    cursus_odt_write_styles (writer->paper, writer->walk.options->style, legend), FALSE);
  cursus_zip_package_add (package, "meta.xml",
                          write_meta (writer->paper, writer->walk.options->time), FALSE);
  for (guint i = 0; i < writer->images->len; i++)
    {
      g_autofree char *path = g_strdup_printf ("Pictures/%u.png", i + 1);

      cursus_zip_package_add (package, path, g_bytes_ref (g_ptr_array_index (writer->images, i)),
                              TRUE);
    }
  cursus_zip_package_add (package, "META-INF/manifest.xml", write_manifest (writer->images->len),
                          FALSE);
  return cursus_zip_package_finish (package, error);
}

static gboolean
can_write_odt (const CursusPaper *paper)
{
  return TRUE;
}

static GBytes *
write_odt (const CursusPaper *paper, const CursusExportOptions *options, GCancellable *cancellable,
           GError **error)
{
  g_autoptr (CursusPaperIndex) index = cursus_paper_index_new (paper);
  g_autoptr (GPtrArray) images = g_ptr_array_new_with_free_func ((GDestroyNotify) g_bytes_unref);
  CursusOdtWriter writer = { .paper = paper, .master = "First" };
  GBytes         *content;

  writer.images = images;
  cursus_body_walk_init (&writer.walk, &cursus_odt_body, paper, options, index);
  content = write_content (&writer);
  cursus_body_walk_clear (&writer.walk);
  if (g_cancellable_set_error_if_cancelled (cancellable, error))
    {
      g_bytes_unref (content);
      return NULL;
    }
  return pack (&writer, content, error);
}

const CursusExporter cursus_odt_exporter = { "odt", N_ ("OpenDocument text"), "odt", can_write_odt,
                                             write_odt };
