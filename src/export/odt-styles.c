/* odt-styles.c - the named styles of an OpenDocument text
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "export/odt-styles.h"

#include "export/ink-on.h"
#include "export/language-parts.h"

#include <string.h>

#define ACCENT "accent"
#define HEADING_FONT "Headings"

/* A style of paragraphs. Sizes and gaps are multiples of the size of text. */
typedef struct
{
  const char *name;
  const char *parent;
  double      size;
  double      before;
  double      after;
  gboolean    is_bold;
  gboolean    is_kept;
  const char *font;
  const char *colour;
} Named;

static const Named styles[] = {
  { "Text_20_body", "Standard", 1, 0, 0.55, FALSE, FALSE, NULL, NULL },
  { "Heading", "Standard", 1, 1.1, 0.3, TRUE, TRUE, HEADING_FONT, NULL },
  { "Title", "Heading", 2.1, 0.3, 0.35, TRUE, FALSE, HEADING_FONT, "#1c1c1c" },
  { "Subtitle", "Heading", 1.08, 0.1, 0.35, FALSE, FALSE, NULL, "#5c5c5c" },
  { "Contents_20_Heading", "Heading", 1.5, 1, 0.55, TRUE, TRUE, HEADING_FONT, ACCENT },
  { "Table_20_Contents", "Standard", 0.96, 0, 0, FALSE, FALSE, NULL, NULL },
  { "Table_20_Heading", "Table_20_Contents", 0.96, 0, 0, TRUE, FALSE, NULL, NULL },
  { "Figure", "Standard", 1, 0.5, 0.9, FALSE, FALSE, NULL, NULL },
  { "Footnote", "Standard", 0.82, 0, 0, FALSE, FALSE, NULL, NULL },
  { "Header", "Standard", 0.8, 0, 0, FALSE, FALSE, NULL, "#5c5c5c" },
  { "Footer", "Standard", 0.8, 0, 0, FALSE, FALSE, NULL, "#5c5c5c" },
  { "Gap", "Standard", 0.5, 0, 0, FALSE, FALSE, NULL, NULL },
};

static double
get_size (const CursusPaperStyle *style)
{
  return style->size > 0 ? style->size : 9.5;
}

static const char *
get_colour (const char *colour, const CursusPaperStyle *style)
{
  if (g_strcmp0 (colour, ACCENT) == 0)
    return cursus_is_colour (style->accent) ? style->accent : "#1a5fb4";
  return colour;
}

static void
write_text_properties (CursusXmlStream *xml, const Named *named, const CursusPaperStyle *style)
{
  cursus_xml_open (xml, "style:text-properties", "style:font-name", named->font, "fo:font-weight",
                   named->is_bold ? "bold" : "normal", "style:font-weight-complex",
                   named->is_bold ? "bold" : "normal", "fo:color",
                   get_colour (named->colour, style), NULL);
  cursus_xml_attribute_points (xml, "fo:font-size", named->size * get_size (style));
  cursus_xml_attribute_points (xml, "style:font-size-complex", named->size * get_size (style));
  cursus_xml_close (xml);
}

static void
open_paragraph (CursusXmlStream *xml, const Named *named, const CursusPaperStyle *style)
{
  cursus_xml_open (xml, "style:paragraph-properties", "fo:keep-with-next",
                   named->is_kept ? "always" : NULL, NULL);
  cursus_xml_attribute_points (xml, "fo:margin-top", named->before * get_size (style));
  cursus_xml_attribute_points (xml, "fo:margin-bottom", named->after * get_size (style));
}

static char *
dup_display_name (const char *name)
{
  g_auto (GStrv) parts = g_strsplit (name, "_20_", -1);

  return g_strjoinv (" ", parts);
}

static void
open_style (CursusXmlStream *xml, const char *name, const char *parent, const char *family)
{
  g_autofree char *shown = dup_display_name (name);

  cursus_xml_open (xml, "style:style", "style:name", name, "style:display-name", shown,
                   "style:family", family, "style:parent-style-name", parent, NULL);
}

static void
write_named (CursusXmlStream *xml, const Named *named, const CursusPaperStyle *style)
{
  open_style (xml, named->name, named->parent, "paragraph");
  open_paragraph (xml, named, style);
  cursus_xml_close (xml);
  write_text_properties (xml, named, style);
  cursus_xml_close (xml);
}

static void
write_headings (CursusXmlStream *xml, const CursusPaperStyle *style)
{
  static const double sizes[] = { 1.5, 1.24, 1.08, 1, 1, 1 };
  static const double gaps[] = { 2.1, 1.7, 1.35, 1.1, 1.1, 1.1 };

  for (guint i = 0; i < G_N_ELEMENTS (sizes); i++)
    {
      g_autofree char *name = g_strdup_printf ("Heading_20_%u", i + 1);
      g_autofree char *shown = dup_display_name (name);
      Named            named = { name,    "Heading",    sizes[i],
                                 gaps[i], 0.4,          TRUE,
                                 TRUE,    HEADING_FONT, i < 3 ? ACCENT : NULL };

      cursus_xml_open (xml, "style:style", "style:name", name, "style:display-name", shown,
                       "style:family", "paragraph", "style:parent-style-name", "Heading",
                       "style:next-style-name", "Text_20_body", NULL);
      cursus_xml_attribute_number (xml, "style:default-outline-level", i + 1);
      open_paragraph (xml, &named, style);
      cursus_xml_close (xml);
      write_text_properties (xml, &named, style);
      cursus_xml_close (xml);
    }
}

static void
write_tabs (CursusXmlStream *xml, double position, const char *leader)
{
  cursus_xml_open (xml, "style:tab-stops", NULL);
  cursus_xml_open (xml, "style:tab-stop", "style:type", "right", "style:leader-style",
                   leader != NULL ? "dotted" : NULL, "style:leader-text", leader, NULL);
  cursus_xml_attribute_points (xml, "style:position", position);
  cursus_xml_close (xml);
  cursus_xml_close (xml);
}

static void
write_contents (CursusXmlStream *xml, const CursusPaper *paper, const CursusPaperStyle *style)
{
  double width =
    (paper->is_landscape ? style->height : style->width) - style->margins[1] - style->margins[3];

  for (guint i = 0; i < 6; i++)
    {
      g_autofree char *name = g_strdup_printf ("Contents_20_%u", i + 1);
      Named  named = { name, "Standard", 1, i == 0 ? 0.5 : 0.1, 0, i == 0, FALSE, NULL, NULL };
      double indent = 1.6 * i * get_size (style);

      open_style (xml, name, "Standard", "paragraph");
      open_paragraph (xml, &named, style);
      cursus_xml_attribute_points (xml, "fo:margin-left", indent);
      write_tabs (xml, width - indent, ".");
      cursus_xml_close (xml);
      write_text_properties (xml, &named, style);
      cursus_xml_close (xml);
    }
}

static void
write_note (CursusXmlStream *xml, const CursusPaperStyle *style)
{
  g_autofree char *border = g_strconcat ("2.5pt solid ", get_colour (ACCENT, style), NULL);

  open_style (xml, "Note", "Text_20_body", "paragraph");
  cursus_xml_empty (xml, "style:paragraph-properties", "fo:margin-left", "8pt", "fo:margin-top",
                    "0pt", "fo:margin-bottom", "0pt", "fo:background-color", "#f4f5f7",
                    "fo:padding", "5pt", "fo:border-left", border, "fo:border-right", "none",
                    "fo:border-top", "none", "fo:border-bottom", "none", NULL);
  cursus_xml_close (xml);
}

static void
write_text_styles (CursusXmlStream *xml, const CursusPaperStyle *style)
{
  open_style (xml, "Internet_20_link", NULL, "text");
  cursus_xml_empty (xml, "style:text-properties", "fo:color", get_colour (ACCENT, style), NULL);
  cursus_xml_close (xml);
  open_style (xml, "Mark", NULL, "text");
  cursus_xml_empty (xml, "style:text-properties", "style:text-position", "super 66%", NULL);
  cursus_xml_close (xml);
  open_style (xml, "Footnote_20_anchor", NULL, "text");
  cursus_xml_empty (xml, "style:text-properties", "style:text-position", "super 66%", NULL);
  cursus_xml_close (xml);
  open_style (xml, "Footnote_20_Symbol", NULL, "text");
  cursus_xml_close (xml);
  open_style (xml, "Draft", NULL, "text");
  cursus_xml_empty (xml, "style:text-properties", "fo:color", "#b3261e", "fo:font-weight", "bold",
                    "fo:letter-spacing", "1pt", NULL);
  cursus_xml_close (xml);
  cursus_xml_open (xml, "style:style", "style:name", "Graphics", "style:family", "graphic", NULL);
  cursus_xml_empty (xml, "style:graphic-properties", "text:anchor-type", "as-char",
                    "style:vertical-pos", "top", "style:vertical-rel", "baseline", NULL);
  cursus_xml_close (xml);
}

static void
write_list (CursusXmlStream *xml, const char *name, gboolean is_ordered,
            const CursusPaperStyle *style)
{
  static const char *const bullets[] = { "•", "–", "·" };
  g_autofree char         *shown = dup_display_name (name);
  double                   step = 1.6 * get_size (style);

  cursus_xml_open (xml, "text:list-style", "style:name", name, "style:display-name", shown, NULL);
  for (guint i = 0; i < 10; i++)
    {
      if (is_ordered)
        cursus_xml_open (xml, "text:list-level-style-number", "style:num-format", "1",
                         "style:num-suffix", ".", NULL);
      else
        cursus_xml_open (xml, "text:list-level-style-bullet", "text:bullet-char",
                         bullets[MIN (i, 2)], NULL);
      cursus_xml_attribute_number (xml, "text:level", i + 1);
      cursus_xml_open (xml, "style:list-level-properties",
                       "text:list-level-position-and-space-mode", "label-alignment", NULL);
      cursus_xml_open (xml, "style:list-level-label-alignment", "text:label-followed-by", "listtab",
                       NULL);
      cursus_xml_attribute_points (xml, "text:list-tab-stop-position", step * (i + 1));
      cursus_xml_attribute_points (xml, "fo:text-indent", -step);
      cursus_xml_attribute_points (xml, "fo:margin-left", step * (i + 1));
      cursus_xml_close (xml);
      cursus_xml_close (xml);
      cursus_xml_close (xml);
    }
  cursus_xml_close (xml);
}

static void
write_defaults (CursusXmlStream *xml, const CursusPaper *paper, const CursusPaperStyle *style)
{
  cursus_xml_open (xml, "style:default-style", "style:family", "paragraph", NULL);
  cursus_xml_empty (xml, "style:paragraph-properties", "fo:orphans", "2", "fo:widows", "2",
                    "fo:hyphenation-ladder-count", "no-limit", "style:tab-stop-distance", "28pt",
                    "style:writing-mode", "page", NULL);
  cursus_xml_open (xml, "style:text-properties", "style:font-name", "Body", "style:font-name-asian",
                   "Body", "style:font-name-complex", "Body", "fo:hyphenate", "true",
                   "fo:hyphenation-remain-char-count", "2", "fo:hyphenation-push-char-count", "2",
                   NULL);
  cursus_xml_attribute_points (xml, "fo:font-size", get_size (style));
  cursus_odt_write_language (xml, paper->language);
  cursus_xml_close (xml);
  cursus_xml_close (xml);
  cursus_xml_open (xml, "style:default-style", "style:family", "table", NULL);
  cursus_xml_empty (xml, "style:table-properties", "table:border-model", "collapsing", NULL);
  cursus_xml_close (xml);
  cursus_xml_empty (xml, "style:style", "style:name", "Standard", "style:family", "paragraph",
                    "style:class", "text", NULL);
}

static void
write_notes_configuration (CursusXmlStream *xml)
{
  cursus_xml_empty (xml, "text:notes-configuration", "text:note-class", "footnote",
                    "text:citation-style-name", "Footnote_20_Symbol",
                    "text:citation-body-style-name", "Footnote_20_anchor", "style:num-format", "1",
                    "text:start-value", "0", "text:footnotes-position", "page", NULL);
}

static void
write_font (CursusXmlStream *xml, const char *name, const char *fonts)
{
  g_autofree char *family = cursus_font_dup_first (fonts);
  g_autofree char *quoted = g_strconcat ("'", family, "'", NULL);

  cursus_xml_empty (xml, "style:font-face", "style:name", name, "svg:font-family", quoted, NULL);
}

GBytes *
cursus_odt_write_styles (const CursusPaper *paper, const CursusPaperStyle *style,
                         const char *legend)
{
  g_autoptr (CursusXmlStream) xml = cursus_xml_new (CURSUS_XML_FILE);

  cursus_xml_open (xml, "office:document-styles", CURSUS_ODF_NAMESPACES, NULL);
  cursus_xml_open (xml, "office:font-face-decls", NULL);
  write_font (xml, "Body", style->font);
  write_font (xml, HEADING_FONT, style->heading_font);
  write_font (xml, "Code", "DejaVu Sans Mono");
  cursus_xml_close (xml);
  cursus_xml_open (xml, "office:styles", NULL);
  write_defaults (xml, paper, style);
  for (guint i = 0; i < G_N_ELEMENTS (styles); i++)
    write_named (xml, &styles[i], style);
  write_headings (xml, style);
  write_contents (xml, paper, style);
  write_note (xml, style);
  write_text_styles (xml, style);
  write_list (xml, "List_20_Bullets", FALSE, style);
  write_list (xml, "List_20_Numbers", TRUE, style);
  write_notes_configuration (xml);
  cursus_xml_close (xml);
  cursus_odt_write_pages (xml, paper, style, legend);
  return cursus_xml_finish (xml);
}
