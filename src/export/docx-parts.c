/* docx-parts.c - contents, figures, heads, feet and notes of a Word document
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "export/clean-text.h"
#include "export/docx-private.h"
#include "export/pages.h"

static void
write_entry (CursusDocxWriter *self, const CursusBlock *heading, CursusPages *pages)
{
  g_autofree char *goal =
    g_strdup_printf ("part_%u", cursus_paper_index_get_id (self->walk.index, heading));
  g_autofree char *code = g_strdup_printf (" PAGEREF %s \\h ", goal);
  g_autofree char *words =
    heading->content != NULL ? cursus_inline_dup_text (heading->content) : NULL;
  g_autofree char *page = cursus_pages_dup_number (pages, heading);

  cursus_xml_open (self->xml, "w:hyperlink", "w:anchor", goal, "w:history", "1", NULL);
  if (heading->number != NULL)
    {
      cursus_docx_write_text (self->xml, NULL, heading->number);
      cursus_docx_write_text (self->xml, NULL, " ");
    }
  cursus_docx_write_text (self->xml, NULL, words);
  cursus_xml_open (self->xml, "w:r", NULL);
  cursus_xml_empty (self->xml, "w:tab", NULL);
  cursus_xml_close (self->xml);
  cursus_docx_write_field (self->xml, code, page);
  cursus_xml_close (self->xml);
}

static void
open_field (CursusDocxWriter *self, const CursusBlock *contents)
{
  g_autofree char *code = g_strdup_printf (" TOC \\o \"1-%u\" \\h \\z \\u ",
                                           CLAMP (contents->level > 0 ? contents->level : 2, 1, 6));

  cursus_docx_write_field_sign (self->xml, "begin");
  cursus_xml_open (self->xml, "w:r", NULL);
  cursus_xml_element (self->xml, "w:instrText", code, "xml:space", "preserve", NULL);
  cursus_xml_close (self->xml);
  cursus_docx_write_field_sign (self->xml, "separate");
}

/* Until Word has counted its pages the numbers are those of ours, which are much the same. */
void
cursus_docx_write_contents (CursusBodyWalk *walk, const CursusBlock *contents)
{
  CursusDocxWriter *self = (CursusDocxWriter *) walk;
  g_autoptr (CursusPages) pages = cursus_pages_new (self->paper, self->walk.options->style, NULL);
  gboolean is_open = FALSE;

  if (self->paper->labels.contents != NULL)
    {
      cursus_docx_open_paragraph (self, "TOCHeading", contents);
      cursus_docx_write_text (self->xml, NULL, self->paper->labels.contents);
      cursus_docx_close_paragraph (self);
    }
  for (guint i = 0; i < self->walk.index->headings->len; i++)
    {
      const CursusBlock *heading = g_ptr_array_index (self->walk.index->headings, i);
      g_autofree char   *style = g_strdup_printf ("TOC%u", CLAMP (heading->level, 1, 6));

      if (!cursus_paper_index_is_listed (contents, heading))
        continue;
      if (is_open)
        cursus_docx_close_paragraph (self);
      cursus_docx_open_paragraph (self, style, NULL);
      if (!is_open)
        open_field (self, contents);
      is_open = TRUE;
      write_entry (self, heading, pages);
    }
  if (!is_open)
    return;
  cursus_docx_write_field_sign (self->xml, "end");
  cursus_docx_close_paragraph (self);
}

static void
write_graphic (CursusXmlStream *xml, const char *relation, const char *name, gint64 width,
               gint64 height)
{
  cursus_xml_open (xml, "a:graphic", NULL);
  cursus_xml_open (xml, "a:graphicData", "uri",
                   "http://schemas.openxmlformats.org/drawingml/2006/picture", NULL);
  cursus_xml_open (xml, "pic:pic", NULL);
  cursus_xml_open (xml, "pic:nvPicPr", NULL);
  cursus_xml_empty (xml, "pic:cNvPr", "id", "0", "name", name, NULL);
  cursus_xml_empty (xml, "pic:cNvPicPr", NULL);
  cursus_xml_close (xml);
  cursus_xml_open (xml, "pic:blipFill", NULL);
  cursus_xml_empty (xml, "a:blip", "r:embed", relation, NULL);
  cursus_xml_open (xml, "a:stretch", NULL);
  cursus_xml_empty (xml, "a:fillRect", NULL);
  cursus_xml_close (xml);
  cursus_xml_close (xml);
  cursus_xml_open (xml, "pic:spPr", NULL);
  cursus_xml_open (xml, "a:xfrm", NULL);
  cursus_xml_empty (xml, "a:off", "x", "0", "y", "0", NULL);
  cursus_xml_open (xml, "a:ext", NULL);
  cursus_xml_attribute_number (xml, "cx", width);
  cursus_xml_attribute_number (xml, "cy", height);
  cursus_xml_close (xml);
  cursus_xml_close (xml);
  cursus_xml_open (xml, "a:prstGeom", "prst", "rect", NULL);
  cursus_xml_empty (xml, "a:avLst", NULL);
  for (guint i = 0; i < 5; i++)
    cursus_xml_close (xml);
}

static void
write_image (CursusDocxWriter *self, const CursusImage *image, const char *alternative)
{
  gint64           width = CURSUS_DOCX_EMU (image->width), height = CURSUS_DOCX_EMU (image->height);
  g_autofree char *relation = NULL, *name = NULL;

  g_ptr_array_add (self->images, g_bytes_ref (image->bytes));
  relation = g_strdup_printf ("image%u", self->images->len);
  name = g_strdup_printf ("Figure %u", self->images->len);
  cursus_xml_open (self->xml, "w:r", NULL);
  cursus_xml_open (self->xml, "w:drawing", NULL);
  cursus_xml_open (self->xml, "wp:inline", "distT", "0", "distB", "0", "distL", "0", "distR", "0",
                   NULL);
  cursus_xml_open (self->xml, "wp:extent", NULL);
  cursus_xml_attribute_number (self->xml, "cx", width);
  cursus_xml_attribute_number (self->xml, "cy", height);
  cursus_xml_close (self->xml);
  cursus_xml_open (self->xml, "wp:docPr", NULL);
  cursus_xml_attribute_number (self->xml, "id", self->images->len);
  cursus_xml_attribute (self->xml, "name", name);
  cursus_xml_attribute (self->xml, "descr", alternative);
  cursus_xml_close (self->xml);
  write_graphic (self->xml, relation, name, width, height);
  cursus_xml_close (self->xml);
  cursus_xml_close (self->xml);
  cursus_xml_close (self->xml);
}

void
cursus_docx_write_picture (CursusBodyWalk *walk, const CursusImage *image, const char *alternative,
                           const CursusBlock *look)
{
  CursusDocxWriter *self = (CursusDocxWriter *) walk;

  cursus_docx_open_paragraph (self, "Figure", look);
  if (image != NULL)
    write_image (self, image, alternative);
  else
    cursus_docx_write_text (self->xml, NULL, alternative);
  cursus_docx_close_paragraph (self);
}

static void
write_reference (CursusDocxWriter *self, const char *name, const char *type, const char *relation)
{
  cursus_xml_empty (self->xml, name, "w:type", type, "r:id", relation, NULL);
}

void
cursus_docx_write_page (CursusDocxWriter *self)
{
  static const char *const sides[] = { "w:top", "w:right", "w:bottom", "w:left" };
  const CursusPaperStyle  *style = self->walk.options->style;
  double                   width = self->walk.is_landscape ? style->height : style->width;
  double                   height = self->walk.is_landscape ? style->width : style->height;

  cursus_xml_open (self->xml, "w:sectPr", NULL);
  write_reference (self, "w:headerReference", "default",
                   self->walk.is_landscape ? "header-wide" : "header");
  write_reference (self, "w:headerReference", "first", "header-first");
  write_reference (self, "w:footerReference", "default",
                   self->walk.is_landscape ? "footer-wide" : "footer");
  write_reference (self, "w:footerReference", "first",
                   self->walk.is_landscape ? "footer-wide" : "footer");
  cursus_docx_write_value (self->xml, "w:type", "nextPage");
  cursus_xml_open (self->xml, "w:pgSz", NULL);
  cursus_xml_attribute_number (self->xml, "w:w", CURSUS_DOCX_TWENTIETHS (width));
  cursus_xml_attribute_number (self->xml, "w:h", CURSUS_DOCX_TWENTIETHS (height));
  if (self->walk.is_landscape)
    cursus_xml_attribute (self->xml, "w:orient", "landscape");
  cursus_xml_close (self->xml);
  cursus_xml_open (self->xml, "w:pgMar", NULL);
  for (guint i = 0; i < G_N_ELEMENTS (sides); i++)
    cursus_xml_attribute_number (self->xml, sides[i], CURSUS_DOCX_TWENTIETHS (style->margins[i]));
  cursus_xml_attribute_number (self->xml, "w:header",
                               CURSUS_DOCX_TWENTIETHS (style->margins[0] * 0.5));
  cursus_xml_attribute_number (self->xml, "w:footer",
                               CURSUS_DOCX_TWENTIETHS (style->margins[2] * 0.4));
  cursus_xml_attribute (self->xml, "w:gutter", "0");
  cursus_xml_close (self->xml);
  /* Only the very first page has no running head. */
  if (!self->has_title_page)
    cursus_xml_empty (self->xml, "w:titlePg", NULL);
  self->has_title_page = TRUE;
  cursus_xml_close (self->xml);
}

static void
write_tab (CursusXmlStream *xml)
{
  cursus_xml_open (xml, "w:r", NULL);
  cursus_xml_empty (xml, "w:tab", NULL);
  cursus_xml_close (xml);
}

/* "%u / %u": the first is the page, the second all pages. */
static void
write_page_number (CursusXmlStream *xml, const char *label)
{
  g_auto (GStrv) parts = g_strsplit (label != NULL ? label : "%u / %u", "%u", 3);

  for (guint i = 0; parts[i] != NULL; i++)
    {
      if (i == 1)
        cursus_docx_write_field (xml, " PAGE ", "1");
      else if (i == 2)
        cursus_docx_write_field (xml, " NUMPAGES ", "1");
      cursus_docx_write_text (xml, NULL, parts[i]);
    }
}

static void
open_line (CursusXmlStream *xml, const char *style)
{
  cursus_xml_open (xml, "w:p", NULL);
  cursus_xml_open (xml, "w:pPr", NULL);
  cursus_docx_write_value (xml, "w:pStyle", style);
  cursus_xml_close (xml);
}

/* A line with a part at its right end. */
static void
open_band (const CursusDocxWriter *self, CursusXmlStream *xml, const char *style,
           gboolean is_landscape)
{
  const CursusPaperStyle *look = self->walk.options->style;
  double width = (is_landscape ? look->height : look->width) - look->margins[1] - look->margins[3];

  cursus_xml_open (xml, "w:p", NULL);
  cursus_xml_open (xml, "w:pPr", NULL);
  cursus_docx_write_value (xml, "w:pStyle", style);
  cursus_xml_open (xml, "w:tabs", NULL);
  cursus_xml_open (xml, "w:tab", "w:val", "right", NULL);
  cursus_xml_attribute_number (xml, "w:pos", CURSUS_DOCX_TWENTIETHS (width));
  for (guint i = 0; i < 3; i++)
    cursus_xml_close (xml);
}

static void
write_head (const CursusDocxWriter *self, CursusXmlStream *xml, gboolean is_first,
            gboolean is_landscape)
{
  const CursusPaper *paper = self->paper;

  open_band (self, xml, "Header", is_landscape);
  if (!is_first)
    cursus_docx_write_text (xml, NULL, paper->head);
  if (paper->is_draft && paper->labels.draft != NULL)
    {
      write_tab (xml);
      cursus_docx_write_text (xml, "Draft", paper->labels.draft);
    }
  cursus_xml_close (xml);
}

static void
write_foot (const CursusDocxWriter *self, CursusXmlStream *xml, gboolean is_landscape)
{
  g_autofree char *legend = cursus_paper_index_dup_legend (self->walk.index, self->paper);
  g_autofree char *foot = cursus_paper_dup_foot (self->paper);

  if (legend != NULL)
    {
      open_line (xml, "Footer");
      cursus_docx_write_text (xml, NULL, legend);
      cursus_xml_close (xml);
    }
  open_band (self, xml, "Footer", is_landscape);
  cursus_docx_write_text (xml, NULL, foot);
  write_tab (xml);
  write_page_number (xml, self->paper->labels.page);
  cursus_xml_close (xml);
}

GBytes *
cursus_docx_write_band (const CursusDocxWriter *self, const char *name, gboolean is_first,
                        gboolean is_landscape)
{
  g_autoptr (CursusXmlStream) xml = cursus_xml_new (CURSUS_XML_FILE);

  cursus_xml_open (xml, name, CURSUS_DOCX_NAMESPACES, NULL);
  if (g_str_equal (name, "w:hdr"))
    write_head (self, xml, is_first, is_landscape);
  else
    write_foot (self, xml, is_landscape);
  return cursus_xml_finish (xml);
}

/* The lines between text and notes, which Word wants to be told. */
static void
write_separator (CursusXmlStream *xml, const char *id, const char *type, const char *sign)
{
  cursus_xml_open (xml, "w:footnote", "w:type", type, "w:id", id, NULL);
  cursus_xml_open (xml, "w:p", NULL);
  cursus_xml_open (xml, "w:r", NULL);
  cursus_xml_empty (xml, sign, NULL);
  for (guint i = 0; i < 3; i++)
    cursus_xml_close (xml);
}

GBytes *
cursus_docx_write_notes (const CursusDocxWriter *self)
{
  g_autoptr (CursusXmlStream) xml = cursus_xml_new (CURSUS_XML_FILE);

  cursus_xml_open (xml, "w:footnotes", CURSUS_DOCX_NAMESPACES, NULL);
  write_separator (xml, "-1", "separator", "w:separator");
  write_separator (xml, "0", "continuationSeparator", "w:continuationSeparator");
  for (guint i = 0; i < self->notes->len; i++)
    {
      const CursusRun *run = g_ptr_array_index (self->notes, i);

      cursus_xml_open (xml, "w:footnote", NULL);
      cursus_xml_attribute_number (xml, "w:id", i + 1);
      open_line (xml, "FootnoteText");
      cursus_xml_open (xml, "w:r", NULL);
      cursus_xml_open (xml, "w:rPr", NULL);
      cursus_docx_write_value (xml, "w:rStyle", "FootnoteReference");
      cursus_xml_close (xml);
      cursus_xml_empty (xml, "w:footnoteRef", NULL);
      cursus_xml_close (xml);
      cursus_docx_write_text (xml, NULL, " ");
      cursus_docx_write_text (xml, NULL, run->note);
      cursus_xml_close (xml);
      cursus_xml_close (xml);
    }
  return cursus_xml_finish (xml);
}
