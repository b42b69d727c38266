/* docx-styles.c - the styles and lists of a Word document
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "export/docx-private.h"
#include "export/ink-on.h"
#include "export/language-parts.h"

#include <string.h>

#define ACCENT "accent"
#define DIM "#5c5c5c"
#define LEVELS 9

/* A style of paragraphs. Sizes and gaps are multiples of the size of text. */
typedef struct
{
  const char *id;
  const char *name;
  const char *next;
  double      size;
  double      before;
  double      after;
  gboolean    is_heading;
  gboolean    is_kept;
  guint       level; /* in the outline; 0: none */
  const char *colour;
} Named;

static const Named styles[] = {
  { "Title", "Title", "Subtitle", 2.1, 0.3, 0.35, TRUE, FALSE, 0, NULL },
  { "Subtitle", "Subtitle", NULL, 1.08, 0.1, 0.35, FALSE, FALSE, 0, DIM },
  { "Heading1", "heading 1", "BodyText", 1.5, 2.1, 0.4, TRUE, TRUE, 1, ACCENT },
  { "Heading2", "heading 2", "BodyText", 1.24, 1.7, 0.4, TRUE, TRUE, 2, ACCENT },
  { "Heading3", "heading 3", "BodyText", 1.08, 1.35, 0.4, TRUE, TRUE, 3, ACCENT },
  { "Heading4", "heading 4", "BodyText", 1, 1.1, 0.3, TRUE, TRUE, 4, NULL },
  { "Heading5", "heading 5", "BodyText", 1, 1.1, 0.3, TRUE, TRUE, 5, NULL },
  { "Heading6", "heading 6", "BodyText", 1, 1.1, 0.3, TRUE, TRUE, 6, NULL },
  { "BodyText", "Body Text", NULL, 1, 0, 0.55, FALSE, FALSE, 0, NULL },
  { "TOCHeading", "TOC Heading", "BodyText", 1.5, 1, 0.55, TRUE, TRUE, 0, ACCENT },
  { "TableContents", "Table Contents", NULL, 0.96, 0, 0, FALSE, FALSE, 0, NULL },
  { "TableHeading", "Table Heading", NULL, 0.96, 0, 0, TRUE, FALSE, 0, NULL },
  { "Figure", "Figure", NULL, 1, 0.5, 0.9, FALSE, FALSE, 0, NULL },
  { "FootnoteText", "footnote text", NULL, 0.82, 0, 0, FALSE, FALSE, 0, NULL },
  { "Header", "header", NULL, 0.8, 0, 0, FALSE, FALSE, 0, DIM },
  { "Footer", "footer", NULL, 0.8, 0, 0, FALSE, FALSE, 0, DIM },
  { "Gap", "Gap", NULL, 0.5, 0, 0, FALSE, FALSE, 0, NULL },
};

static double
get_size (const CursusPaperStyle *style)
{
  return style->size > 0 ? style->size : 9.5;
}

static const char *
get_colour (const char *colour, const CursusPaperStyle *style)
{
  if (g_strcmp0 (colour, ACCENT) != 0)
    return colour + 1;
  return (cursus_is_colour (style->accent) ? style->accent : "#1a5fb4") + 1;
}

static void
write_fonts (CursusXmlStream *xml, const char *fonts)
{
  g_autofree char *family = cursus_font_dup_first (fonts);

  cursus_xml_empty (xml, "w:rFonts", "w:ascii", family, "w:hAnsi", family, "w:eastAsia", family,
                    "w:cs", family, NULL);
}

static void
write_font_size (CursusXmlStream *xml, double points)
{
  cursus_docx_write_number (xml, "w:sz", (gint64) (points * 2 + 0.5));
  cursus_docx_write_number (xml, "w:szCs", (gint64) (points * 2 + 0.5));
}

static void
write_spacing (CursusXmlStream *xml, double before, double after)
{
  cursus_xml_open (xml, "w:spacing", NULL);
  cursus_xml_attribute_number (xml, "w:before", CURSUS_DOCX_TWENTIETHS (before));
  cursus_xml_attribute_number (xml, "w:after", CURSUS_DOCX_TWENTIETHS (after));
  cursus_xml_close (xml);
}

static void
open_style (CursusXmlStream *xml, const char *type, const char *id, const char *name)
{
  cursus_xml_open (xml, "w:style", "w:type", type, "w:styleId", id, NULL);
  cursus_docx_write_value (xml, "w:name", name);
}

/* The order of all these elements is that of the format. */
static void
write_named (CursusXmlStream *xml, const Named *named, const CursusPaperStyle *style)
{
  double size = get_size (style);

  open_style (xml, "paragraph", named->id, named->name);
  cursus_docx_write_value (xml, "w:basedOn", "Normal");
  if (named->next != NULL)
    cursus_docx_write_value (xml, "w:next", named->next);
  cursus_xml_empty (xml, "w:qFormat", NULL);
  cursus_xml_open (xml, "w:pPr", NULL);
  if (named->is_kept)
    cursus_xml_empty (xml, "w:keepNext", NULL);
  write_spacing (xml, named->before * size, named->after * size);
  if (named->level > 0)
    cursus_docx_write_number (xml, "w:outlineLvl", named->level - 1);
  cursus_xml_close (xml);
  cursus_xml_open (xml, "w:rPr", NULL);
  if (named->is_heading && !g_str_equal (named->id, "TableHeading"))
    write_fonts (xml, style->heading_font);
  if (named->is_heading)
    {
      cursus_xml_empty (xml, "w:b", NULL);
      cursus_xml_empty (xml, "w:bCs", NULL);
    }
  if (named->colour != NULL)
    cursus_docx_write_value (xml, "w:color", get_colour (named->colour, style));
  write_font_size (xml, named->size * size);
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
      g_autofree char *id = g_strdup_printf ("TOC%u", i + 1);
      g_autofree char *name = g_strdup_printf ("toc %u", i + 1);

      open_style (xml, "paragraph", id, name);
      cursus_docx_write_value (xml, "w:basedOn", "Normal");
      cursus_docx_write_value (xml, "w:next", "Normal");
      cursus_xml_open (xml, "w:pPr", NULL);
      cursus_xml_open (xml, "w:tabs", NULL);
      cursus_xml_open (xml, "w:tab", "w:val", "right", "w:leader", "dot", NULL);
      cursus_xml_attribute_number (xml, "w:pos", CURSUS_DOCX_TWENTIETHS (width));
      cursus_xml_close (xml);
      cursus_xml_close (xml);
      write_spacing (xml, i == 0 ? 5 : 1, 0);
      cursus_xml_open (xml, "w:ind", NULL);
      cursus_xml_attribute_number (xml, "w:left",
                                   CURSUS_DOCX_TWENTIETHS (1.6 * i * get_size (style)));
      cursus_xml_close (xml);
      cursus_xml_close (xml);
      if (i == 0)
        {
          cursus_xml_open (xml, "w:rPr", NULL);
          cursus_xml_empty (xml, "w:b", NULL);
          cursus_xml_close (xml);
        }
      cursus_xml_close (xml);
    }
}

static void
write_note (CursusXmlStream *xml, const CursusPaperStyle *style)
{
  open_style (xml, "paragraph", "Note", "Note");
  cursus_docx_write_value (xml, "w:basedOn", "BodyText");
  cursus_xml_empty (xml, "w:qFormat", NULL);
  cursus_xml_open (xml, "w:pPr", NULL);
  cursus_xml_open (xml, "w:pBdr", NULL);
  cursus_xml_empty (xml, "w:left", "w:val", "single", "w:sz", "20", "w:space", "8", "w:color",
                    get_colour (ACCENT, style), NULL);
  cursus_xml_close (xml);
  cursus_xml_empty (xml, "w:shd", "w:val", "clear", "w:color", "auto", "w:fill", "F4F5F7", NULL);
  write_spacing (xml, 0, 0);
  cursus_xml_empty (xml, "w:ind", "w:left", "220", NULL);
  cursus_xml_close (xml);
  cursus_xml_close (xml);
}

typedef struct
{
  const char *id;
  const char *name;
  const char *element;
  const char *value;
} Letters;

static void
write_letters (CursusXmlStream *xml, const CursusPaperStyle *style)
{
  static const Letters letters[] = {
    { "Hyperlink", "Hyperlink", "w:color", ACCENT },
    { "FootnoteReference", "footnote reference", "w:vertAlign", "superscript" },
    { "Mark", "Mark", "w:vertAlign", "superscript" },
    { "Draft", "Draft", "w:color", "#B3261E" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (letters); i++)
    {
      gboolean is_colour = g_str_equal (letters[i].element, "w:color");

      open_style (xml, "character", letters[i].id, letters[i].name);
      cursus_xml_open (xml, "w:rPr", NULL);
      if (g_str_equal (letters[i].id, "Draft"))
        cursus_xml_empty (xml, "w:b", NULL);
      cursus_docx_write_value (xml, letters[i].element,
                               is_colour ? get_colour (letters[i].value, style) : letters[i].value);
      cursus_xml_close (xml);
      cursus_xml_close (xml);
    }
  open_style (xml, "character", "Code", "Code");
  cursus_xml_open (xml, "w:rPr", NULL);
  write_fonts (xml, "DejaVu Sans Mono");
  write_font_size (xml, 0.87 * get_size (style));
  cursus_xml_close (xml);
  cursus_xml_close (xml);
  open_style (xml, "character", "Small", "Small");
  cursus_xml_open (xml, "w:rPr", NULL);
  write_font_size (xml, 0.87 * get_size (style));
  cursus_xml_close (xml);
  cursus_xml_close (xml);
}

static void
write_table_styles (CursusXmlStream *xml)
{
  static const char *const lines[] = { "w:top",   "w:left",    "w:bottom",
                                       "w:right", "w:insideH", "w:insideV" };
  static const char *const sides[] = { "w:top", "w:left", "w:bottom", "w:right" };

  cursus_xml_open (xml, "w:style", "w:type", "table", "w:default", "1", "w:styleId", "TableNormal",
                   NULL);
  cursus_docx_write_value (xml, "w:name", "Normal Table");
  cursus_xml_close (xml);
  open_style (xml, "table", "TableGrid", "Table Grid");
  cursus_docx_write_value (xml, "w:basedOn", "TableNormal");
  cursus_xml_open (xml, "w:tblPr", NULL);
  cursus_xml_open (xml, "w:tblBorders", NULL);
  for (guint i = 0; i < G_N_ELEMENTS (lines); i++)
    cursus_xml_empty (xml, lines[i], "w:val", "single", "w:sz", "4", "w:space", "0", "w:color",
                      "B4B4B4", NULL);
  cursus_xml_close (xml);
  cursus_xml_open (xml, "w:tblCellMar", NULL);
  for (guint i = 0; i < G_N_ELEMENTS (sides); i++)
    cursus_xml_empty (xml, sides[i], "w:w", i % 2 == 0 ? "40" : "70", "w:type", "dxa", NULL);
  cursus_xml_close (xml);
  cursus_xml_close (xml);
  cursus_xml_close (xml);
}

static void
write_defaults (CursusXmlStream *xml, const CursusPaper *paper, const CursusPaperStyle *style)
{
  g_autofree char *language = cursus_docx_dup_language (paper->language);

  cursus_xml_open (xml, "w:docDefaults", NULL);
  cursus_xml_open (xml, "w:rPrDefault", NULL);
  cursus_xml_open (xml, "w:rPr", NULL);
  write_fonts (xml, style->font);
  write_font_size (xml, get_size (style));
  cursus_xml_empty (xml, "w:lang", "w:val", language, "w:eastAsia", language, "w:bidi", language,
                    NULL);
  cursus_xml_close (xml);
  cursus_xml_close (xml);
  cursus_xml_open (xml, "w:pPrDefault", NULL);
  cursus_xml_open (xml, "w:pPr", NULL);
  cursus_xml_empty (xml, "w:widowControl", NULL);
  cursus_xml_close (xml);
  cursus_xml_close (xml);
  cursus_xml_close (xml);
  cursus_xml_open (xml, "w:style", "w:type", "paragraph", "w:default", "1", "w:styleId", "Normal",
                   NULL);
  cursus_docx_write_value (xml, "w:name", "Normal");
  cursus_xml_close (xml);
}

GBytes *
cursus_docx_write_styles (const CursusPaper *paper, const CursusPaperStyle *style)
{
  g_autoptr (CursusXmlStream) xml = cursus_xml_new (CURSUS_XML_FILE);

  cursus_xml_open (xml, "w:styles", CURSUS_DOCX_NAMESPACES, NULL);
  write_defaults (xml, paper, style);
  for (guint i = 0; i < G_N_ELEMENTS (styles); i++)
    write_named (xml, &styles[i], style);
  write_contents (xml, paper, style);
  write_note (xml, style);
  write_letters (xml, style);
  write_table_styles (xml);
  return cursus_xml_finish (xml);
}

static void
write_list (CursusXmlStream *xml, gboolean is_ordered, const CursusPaperStyle *style)
{
  static const char *const signs[] = { "•", "–", "·" };
  double                   step = 1.6 * get_size (style);

  cursus_xml_open (xml, "w:abstractNum", "w:abstractNumId", is_ordered ? "1" : "0", NULL);
  cursus_docx_write_value (xml, "w:multiLevelType", "hybridMultilevel");
  for (guint i = 0; i < LEVELS; i++)
    {
      g_autofree char *number = g_strdup_printf ("%%%u.", i + 1);

      cursus_xml_open (xml, "w:lvl", NULL);
      cursus_xml_attribute_number (xml, "w:ilvl", i);
      cursus_docx_write_value (xml, "w:start", "1");
      cursus_docx_write_value (xml, "w:numFmt", is_ordered ? "decimal" : "bullet");
      cursus_docx_write_value (xml, "w:lvlText", is_ordered ? number : signs[MIN (i, 2)]);
      cursus_docx_write_value (xml, "w:lvlJc", "left");
      cursus_xml_open (xml, "w:pPr", NULL);
      cursus_xml_open (xml, "w:ind", NULL);
      cursus_xml_attribute_number (xml, "w:left", CURSUS_DOCX_TWENTIETHS (step * (i + 1)));
      cursus_xml_attribute_number (xml, "w:hanging", CURSUS_DOCX_TWENTIETHS (step));
      for (guint j = 0; j < 3; j++)
        cursus_xml_close (xml);
    }
  cursus_xml_close (xml);
}

static void
write_number (CursusXmlStream *xml, guint number, gboolean is_ordered)
{
  cursus_xml_open (xml, "w:num", NULL);
  cursus_xml_attribute_number (xml, "w:numId", number);
  cursus_docx_write_value (xml, "w:abstractNumId", is_ordered ? "1" : "0");
  for (guint i = 0; is_ordered && i < LEVELS; i++)
    {
      cursus_xml_open (xml, "w:lvlOverride", NULL);
      cursus_xml_attribute_number (xml, "w:ilvl", i);
      cursus_docx_write_value (xml, "w:startOverride", "1");
      cursus_xml_close (xml);
    }
  cursus_xml_close (xml);
}

GBytes *
cursus_docx_write_numbering (guint n_numbered, const CursusPaperStyle *style)
{
  g_autoptr (CursusXmlStream) xml = cursus_xml_new (CURSUS_XML_FILE);

  cursus_xml_open (xml, "w:numbering", CURSUS_DOCX_NAMESPACES, NULL);
  write_list (xml, FALSE, style);
  write_list (xml, TRUE, style);
  write_number (xml, CURSUS_DOCX_BULLETS, FALSE);
  for (guint i = 0; i < n_numbered; i++)
    write_number (xml, CURSUS_DOCX_BULLETS + 1 + i, TRUE);
  return cursus_xml_finish (xml);
}
