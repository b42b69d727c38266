/* odt-contents.c - the table of contents of an OpenDocument text
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "export/odt-private.h"
#include "export/pages.h"

#define LEVELS 6

static guint
get_level (const CursusBlock *contents)
{
  return CLAMP (contents->level > 0 ? contents->level : 2, 1, LEVELS);
}

/* How programs make it anew. */
static void
write_source (CursusOdtWriter *self, const CursusBlock *contents)
{
  CursusXmlStream *xml = self->xml;

  cursus_xml_open (xml, "text:table-of-content-source", NULL);
  cursus_xml_attribute_number (xml, "text:outline-level", get_level (contents));
  cursus_xml_element (xml, "text:index-title-template", self->paper->labels.contents,
                      "text:style-name", "Contents_20_Heading", NULL);
  for (guint i = 0; i < LEVELS; i++)
    {
      g_autofree char *style = g_strdup_printf ("Contents_20_%u", i + 1);

      cursus_xml_open (xml, "text:table-of-content-entry-template", "text:style-name", style, NULL);
      cursus_xml_attribute_number (xml, "text:outline-level", i + 1);
      cursus_xml_empty (xml, "text:index-entry-link-start", NULL);
      cursus_xml_empty (xml, "text:index-entry-text", NULL);
      cursus_xml_empty (xml, "text:index-entry-tab-stop", "style:type", "right",
                        "style:leader-char", ".", NULL);
      cursus_xml_empty (xml, "text:index-entry-page-number", NULL);
      cursus_xml_empty (xml, "text:index-entry-link-end", NULL);
      cursus_xml_close (xml);
    }
  cursus_xml_close (xml);
}

static void
write_entry (CursusOdtWriter *self, const CursusBlock *heading, CursusPages *pages)
{
  g_autofree char *style = g_strdup_printf ("Contents_20_%u", CLAMP (heading->level, 1, LEVELS));
  g_autofree char *words =
    heading->content != NULL ? cursus_inline_dup_text (heading->content) : NULL;
  g_autofree char *goal =
    g_strdup_printf ("#part-%u", cursus_paper_index_get_id (self->walk.index, heading));
  g_autofree char   *page = cursus_pages_dup_number (pages, heading);
  CursusOdtParagraph look = { .base = style, .language = heading->language };

  cursus_xml_open (self->xml, "text:p", "text:style-name",
                   cursus_odt_looks_get_paragraph (self->looks, &look), NULL);
  cursus_xml_open (self->xml, "text:a", "xlink:type", "simple", "xlink:href", goal, NULL);
  if (heading->number != NULL)
    {
      cursus_odt_write_text (self->xml, heading->number);
      cursus_xml_text (self->xml, " ");
    }
  cursus_odt_write_text (self->xml, words);
  cursus_xml_empty (self->xml, "text:tab", NULL);
  /* A field, which programs fill in anew: they count their own pages. */
  cursus_xml_element (self->xml, "text:bookmark-ref", page, "text:reference-format", "page",
                      "text:ref-name", goal + 1, NULL);
  cursus_xml_close (self->xml);
  cursus_xml_close (self->xml);
}

void
cursus_odt_write_contents (CursusOdtWriter *self, const CursusBlock *contents)
{
  g_autoptr (CursusPages) pages = cursus_pages_new (self->paper, self->walk.options->style, NULL);

  cursus_xml_open (self->xml, "text:table-of-content", "text:name", "Contents", NULL);
  write_source (self, contents);
  cursus_xml_open (self->xml, "text:index-body", NULL);
  cursus_xml_open (self->xml, "text:index-title", "text:name", "Contents_Head", NULL);
  cursus_odt_open_paragraph (self, "text:p", "Contents_20_Heading", contents);
  cursus_odt_write_text (self->xml, self->paper->labels.contents);
  cursus_xml_close (self->xml);
  cursus_xml_close (self->xml);
  for (guint i = 0; i < self->walk.index->headings->len; i++)
    {
      const CursusBlock *heading = g_ptr_array_index (self->walk.index->headings, i);

      if (cursus_paper_index_is_listed (contents, heading))
        write_entry (self, heading, pages);
    }
  cursus_xml_close (self->xml);
  cursus_xml_close (self->xml);
}
