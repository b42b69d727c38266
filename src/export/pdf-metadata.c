/* pdf-metadata.c - what a PDF says of itself, for programs
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "export/pdf-metadata.h"

static void
append_named (GString *xmp, const char *before, const char *text, const char *after)
{
  g_autofree char *escaped = text != NULL ? g_markup_escape_text (text, -1) : NULL;

  if (escaped != NULL)
    g_string_append_printf (xmp, "%s%s%s\n", before, escaped, after);
}

char *
cursus_pdf_metadata_new (const CursusPaper *paper, gint64 time)
{
  g_autoptr (GDateTime) moment = g_date_time_new_from_unix_utc (time);
  g_autofree char *iso = moment != NULL ? g_date_time_format (moment, "%Y-%m-%dT%H:%M:%SZ") : NULL;
  GString         *xmp =
    g_string_new ("<?xpacket begin=\"\357\273\277\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>\n"
                  "<x:xmpmeta xmlns:x=\"adobe:ns:meta/\">\n"
                  "<rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\">\n"
                  "<rdf:Description rdf:about=\"\"\n"
                  " xmlns:dc=\"http://purl.org/dc/elements/1.1/\"\n"
                  " xmlns:xmp=\"http://ns.adobe.com/xap/1.0/\"\n"
                  " xmlns:pdfuaid=\"http://www.aiim.org/pdfua/ns/id/\">\n"
                  "<pdfuaid:part>1</pdfuaid:part>\n");

  append_named (xmp, "<dc:title><rdf:Alt><rdf:li xml:lang=\"x-default\">", paper->title,
                "</rdf:li></rdf:Alt></dc:title>");
  append_named (xmp, "<dc:creator><rdf:Seq><rdf:li>", paper->author,
                "</rdf:li></rdf:Seq></dc:creator>");
  append_named (xmp, "<dc:description><rdf:Alt><rdf:li xml:lang=\"x-default\">", paper->subject,
                "</rdf:li></rdf:Alt></dc:description>");
  append_named (xmp, "<dc:language><rdf:Bag><rdf:li>", paper->language,
                "</rdf:li></rdf:Bag></dc:language>");
  append_named (xmp, "<xmp:CreateDate>", iso, "</xmp:CreateDate>");
  append_named (xmp, "<xmp:ModifyDate>", iso, "</xmp:ModifyDate>");
  g_string_append (xmp, "<xmp:CreatorTool>Cursus</xmp:CreatorTool>\n"
                        "</rdf:Description>\n</rdf:RDF>\n</x:xmpmeta>\n<?xpacket end=\"r\"?>\n");
  return g_string_free (xmp, FALSE);
}
