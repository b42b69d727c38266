/* odt-pages.c - the kinds of pages of an OpenDocument text, their heads and feet
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "export/odt-styles.h"
#include "export/paper-index.h"

/* From the text to the head and the foot, as a part of the margin. */
#define HEAD_PART 0.45

static void
write_layout (CursusXmlStream *xml, const char *name, const CursusPaperStyle *style,
              gboolean is_landscape)
{
  static const char *const bands[] = { "style:header-style", "style:footer-style" };
  double                   top = style->margins[0], bottom = style->margins[2];

  cursus_xml_open (xml, "style:page-layout", "style:name", name, NULL);
  cursus_xml_open (xml, "style:page-layout-properties", "style:print-orientation",
                   is_landscape ? "landscape" : "portrait", NULL);
  cursus_xml_attribute_points (xml, "fo:page-width", is_landscape ? style->height : style->width);
  cursus_xml_attribute_points (xml, "fo:page-height", is_landscape ? style->width : style->height);
  cursus_xml_attribute_points (xml, "fo:margin-top", top * (1 - HEAD_PART));
  cursus_xml_attribute_points (xml, "fo:margin-right", style->margins[1]);
  cursus_xml_attribute_points (xml, "fo:margin-bottom", bottom * (1 - HEAD_PART));
  cursus_xml_attribute_points (xml, "fo:margin-left", style->margins[3]);
  cursus_xml_close (xml);
  for (guint i = 0; i < G_N_ELEMENTS (bands); i++)
    {
      const char *gap = i == 0 ? "fo:margin-bottom" : "fo:margin-top";
      double      height = (i == 0 ? top : bottom) * HEAD_PART;

      cursus_xml_open (xml, bands[i], NULL);
      cursus_xml_open (xml, "style:header-footer-properties", NULL);
      cursus_xml_attribute_points (xml, "fo:min-height", height);
      cursus_xml_attribute_points (xml, gap, height * 0.3);
      cursus_xml_close (xml);
      cursus_xml_close (xml);
    }
  cursus_xml_close (xml);
}

/* A line with a part at its right end. */
static void
write_band_style (CursusXmlStream *xml, const char *name, const char *parent, double width)
{
  cursus_xml_open (xml, "style:style", "style:name", name, "style:family", "paragraph",
                   "style:parent-style-name", parent, NULL);
  cursus_xml_open (xml, "style:paragraph-properties", NULL);
  cursus_xml_open (xml, "style:tab-stops", NULL);
  cursus_xml_open (xml, "style:tab-stop", "style:type", "right", NULL);
  cursus_xml_attribute_points (xml, "style:position", width);
  cursus_xml_close (xml);
  cursus_xml_close (xml);
  cursus_xml_close (xml);
  cursus_xml_close (xml);
}

static void
write_header (CursusXmlStream *xml, const CursusPaper *paper, const char *style, gboolean is_first)
{
  cursus_xml_open (xml, "style:header", NULL);
  cursus_xml_open (xml, "text:p", "text:style-name", style, NULL);
  if (!is_first)
    cursus_xml_text (xml, paper->head);
  if (paper->is_draft && paper->labels.draft != NULL)
    {
      cursus_xml_empty (xml, "text:tab", NULL);
      cursus_xml_element (xml, "text:span", paper->labels.draft, "text:style-name", "Draft", NULL);
    }
  cursus_xml_close (xml);
  cursus_xml_close (xml);
}

/* "%u / %u": the first is the page, the second all pages. */
static void
write_number (CursusXmlStream *xml, const char *label)
{
  g_auto (GStrv) parts = g_strsplit (label != NULL ? label : "%u / %u", "%u", 3);

  for (guint i = 0; parts[i] != NULL; i++)
    {
      if (i == 1)
        cursus_xml_element (xml, "text:page-number", "1", "text:select-page", "current", NULL);
      else if (i == 2)
        cursus_xml_element (xml, "text:page-count", "1", NULL);
      cursus_xml_text (xml, parts[i]);
    }
}

static void
write_footer (CursusXmlStream *xml, const CursusPaper *paper, const char *style, const char *legend)
{
  g_autofree char *foot = cursus_paper_dup_foot (paper);

  cursus_xml_open (xml, "style:footer", NULL);
  if (legend != NULL)
    cursus_xml_element (xml, "text:p", legend, "text:style-name", "Footer", NULL);
  cursus_xml_open (xml, "text:p", "text:style-name", style, NULL);
  cursus_xml_text (xml, foot);
  cursus_xml_empty (xml, "text:tab", NULL);
  write_number (xml, paper->labels.page);
  cursus_xml_close (xml);
  cursus_xml_close (xml);
}

void
cursus_odt_write_pages (CursusXmlStream *xml, const CursusPaper *paper,
                        const CursusPaperStyle *style, const char *legend)
{
  static const struct
  {
    const char *name;
    const char *next;
    const char *layout;
    const char *header;
    const char *footer;
  } pages[] = {
    { "First", "Standard", "PageUpright", "HeadUpright", "FootUpright" },
    { "Standard", NULL, "PageUpright", "HeadUpright", "FootUpright" },
    { "Landscape", NULL, "PageLandscape", "HeadLandscape", "FootLandscape" },
  };
  double sides = style->margins[1] + style->margins[3];
  double width = (paper->is_landscape ? style->height : style->width) - sides;

  cursus_xml_open (xml, "office:automatic-styles", NULL);
  write_band_style (xml, "HeadUpright", "Header", width);
  write_band_style (xml, "FootUpright", "Footer", width);
  write_band_style (xml, "HeadLandscape", "Header", style->height - sides);
  write_band_style (xml, "FootLandscape", "Footer", style->height - sides);
  write_layout (xml, "PageUpright", style, paper->is_landscape);
  write_layout (xml, "PageLandscape", style, TRUE);
  cursus_xml_close (xml);
  cursus_xml_open (xml, "office:master-styles", NULL);
  for (guint i = 0; i < G_N_ELEMENTS (pages); i++)
    {
      cursus_xml_open (xml, "style:master-page", "style:name", pages[i].name,
                       "style:page-layout-name", pages[i].layout, "style:next-style-name",
                       pages[i].next, NULL);
      write_header (xml, paper, pages[i].header, i == 0);
      write_footer (xml, paper, pages[i].footer, legend);
      cursus_xml_close (xml);
    }
  cursus_xml_close (xml);
}
