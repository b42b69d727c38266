/* odt-body.c - the blocks of a document in an OpenDocument text
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "export/body-walk.h"
#include "export/clean-text.h"
#include "export/figure-image.h"
#include "export/odt-private.h"
#include "export/plain-text.h"

#define LOGO_PART 4.5

void
cursus_odt_add_goal (CursusOdtWriter *self, const CursusBlock *block)
{
  guint id = cursus_paper_index_get_id (self->index, block);

  if (id > 0)
    g_array_append_val (self->goals, id);
}

const char *
cursus_odt_take_master (CursusOdtWriter *self)
{
  return g_steal_pointer (&self->master);
}

static gboolean
runs_left (const CursusBlock *block)
{
  g_autofree char *text = block != NULL ? cursus_inline_dup_plain_text (block->content) : NULL;

  return cursus_text_runs_left (text);
}

void
cursus_odt_open_paragraph (CursusOdtWriter *self, const char *name, const char *base,
                           const CursusBlock *look)
{
  CursusOdtParagraph paragraph = { .base = base, .master = cursus_odt_take_master (self) };

  paragraph.language = look != NULL && look->language != NULL ? look->language : self->language;
  paragraph.align = look != NULL && look->align != CURSUS_ALIGN_START ? look->align : self->align;
  paragraph.begins_page = self->begins_page && paragraph.master == NULL;
  paragraph.is_kept = self->n_kept > 0;
  paragraph.runs_left = runs_left (look);
  self->begins_page = FALSE;
  cursus_xml_open (self->xml, name, "text:style-name",
                   cursus_odt_looks_get_paragraph (self->looks, &paragraph), NULL);
  if (look != NULL && look->type == CURSUS_BLOCK_HEADING && g_str_equal (name, "text:h"))
    cursus_xml_attribute_number (self->xml, "text:outline-level", CLAMP (look->level, 1, 6));
  for (guint i = 0; i < self->goals->len; i++)
    {
      g_autofree char *goal = g_strdup_printf ("part-%u", g_array_index (self->goals, guint, i));

      cursus_xml_empty (self->xml, "text:bookmark", "text:name", goal, NULL);
    }
  g_array_set_size (self->goals, 0);
}

static void
write_heading (gpointer writer, const CursusBlock *heading)
{
  CursusOdtWriter *self = writer;
  g_autofree char *style = g_strdup_printf ("Heading_20_%u", CLAMP (heading->level, 1, 6));

  cursus_odt_open_paragraph (self, "text:h", style, heading);
  if (heading->number != NULL)
    {
      cursus_odt_write_text (self->xml, heading->number);
      cursus_xml_text (self->xml, "\302\240 ");
    }
  cursus_odt_write_content (self, heading->content);
  cursus_xml_close (self->xml);
}

static void
write_paragraph (CursusOdtWriter *self, const CursusBlock *block, const char *base)
{
  cursus_odt_open_paragraph (self, "text:p", base, block);
  cursus_odt_write_content (self, block->content);
  cursus_xml_close (self->xml);
}

static void
write_image (CursusOdtWriter *self, const CursusImage *image, const char *alternative)
{
  g_autofree char *path = NULL, *name = NULL;

  g_ptr_array_add (self->images, g_bytes_ref (image->bytes));
  path = g_strdup_printf ("Pictures/%u.png", self->images->len);
  name = g_strdup_printf ("Figure%u", self->images->len);
  cursus_xml_open (self->xml, "draw:frame", "draw:name", name, "draw:style-name", "Graphics",
                   "text:anchor-type", "as-char", NULL);
  cursus_xml_attribute_points (self->xml, "svg:width", image->width);
  cursus_xml_attribute_points (self->xml, "svg:height", image->height);
  cursus_xml_empty (self->xml, "draw:image", "xlink:href", path, "xlink:type", "simple",
                    "xlink:show", "embed", "xlink:actuate", "onLoad", NULL);
  if (alternative != NULL)
    cursus_xml_element (self->xml, "svg:desc", alternative, NULL);
  cursus_xml_close (self->xml);
}

static double
get_text_height (const CursusOdtWriter *self)
{
  const CursusPaperStyle *style = self->options->style;
  double                  height = self->is_landscape ? style->width : style->height;

  /* What stands above a figure, a heading mostly, should still have room on the page. */
  return height - style->margins[0] - style->margins[2] - style->size * 6;
}

void
cursus_odt_write_figure (CursusOdtWriter *self, const CursusFigure *figure)
{
  g_autoptr (CursusImage) image = cursus_figure_image_new (
    figure, self->options->style->font, self->width, MAX (get_text_height (self), 72), FALSE);

  cursus_odt_open_paragraph (self, "text:p", "Figure", NULL);
  if (image != NULL)
    write_image (self, image, figure->alternative);
  else
    cursus_odt_write_text (self->xml, figure->alternative);
  cursus_xml_close (self->xml);
}

static void
write_logo (CursusOdtWriter *self)
{
  const CursusPaperStyle *style = self->options->style;
  const CursusBlock       line = { .type = CURSUS_BLOCK_PARAGRAPH, .align = CURSUS_ALIGN_END };
  g_autoptr (CursusImage) image =
    style->logo != NULL ? cursus_logo_image_new (style->logo, style->size * LOGO_PART) : NULL;

  if (image == NULL)
    return;
  cursus_odt_open_paragraph (self, "text:p", "Figure", &line);
  write_image (self, image, NULL);
  cursus_xml_close (self->xml);
}

static void write_block (CursusOdtWriter *self, const CursusBlock *block);

static void
write_title (gpointer writer, const CursusBlock *title)
{
  CursusOdtWriter *self = writer;
  write_logo (self);
  for (guint i = 0; i < cursus_block_n (title); i++)
    {
      const CursusBlock *child = cursus_block_nth (title, i);

      cursus_odt_add_goal (self, child);
      if (child->content != NULL)
        write_paragraph (self, child, child->type == CURSUS_BLOCK_HEADING ? "Title" : "Subtitle");
      else
        write_block (self, child);
    }
  self->begins_page |= title->is_kept;
}

static void
write_list (gpointer writer, const CursusBlock *list)
{
  CursusOdtWriter *self = writer;
  if (cursus_block_n (list) == 0)
    return;
  cursus_xml_open (self->xml, "text:list", "text:style-name",
                   list->is_ordered ? "List_20_Numbers" : "List_20_Bullets", NULL);
  self->n_lists++;
  for (guint i = 0; i < cursus_block_n (list); i++)
    {
      const CursusBlock *item = cursus_block_nth (list, i);

      cursus_odt_add_goal (self, item);
      cursus_xml_open (self->xml, "text:list-item", NULL);
      cursus_odt_write_blocks (self, item);
      cursus_xml_close (self->xml);
    }
  self->n_lists--;
  cursus_xml_close (self->xml);
}

static void
set_width (CursusOdtWriter *self, gboolean is_landscape)
{
  const CursusPaperStyle *style = self->options->style;

  self->is_landscape = is_landscape;
  self->width =
    (is_landscape ? style->height : style->width) - style->margins[1] - style->margins[3];
}

static void
write_section (gpointer writer, const CursusBlock *section)
{
  CursusOdtWriter *self = writer;
  gboolean         turns = section->is_landscape && !self->is_landscape && self->n_lists == 0;
  gboolean         is_kept = section->is_kept && cursus_block_n (section) > 0;

  if (turns)
    {
      self->master = "Landscape";
      set_width (self, TRUE);
    }
  self->n_kept += is_kept ? 1 : 0;
  for (guint i = 0; i < cursus_block_n (section); i++)
    {
      /* The last one is not kept with what follows the section. */
      if (is_kept && i + 1 == cursus_block_n (section))
        self->n_kept--;
      write_block (self, cursus_block_nth (section, i));
    }
  if (turns)
    {
      self->master = "Standard";
      set_width (self, FALSE);
    }
}

static void
write_note (gpointer writer, const CursusBlock *note)
{
  CursusOdtWriter *self = writer;
  const char      *base = self->base;

  self->base = "Note";
  cursus_odt_write_blocks (self, note);
  self->base = base;
  /* Notes that follow each other would run into one. */
  if (self->n_lists > 0)
    return;
  cursus_odt_open_paragraph (self, "text:p", "Gap", NULL);
  cursus_xml_close (self->xml);
}

static void
write_text (gpointer writer, const CursusBlock *paragraph)
{
  CursusOdtWriter *self = writer;

  write_paragraph (self, paragraph, self->base);
}

static void
write_table (gpointer writer, const CursusBlock *table)
{
  cursus_odt_write_table (writer, table);
}

static void
write_figure (gpointer writer, const CursusBlock *block)
{
  if (block->figure != NULL)
    cursus_odt_write_figure (writer, block->figure);
}

static void
begin_page (gpointer writer, const CursusBlock *page_break)
{
  CursusOdtWriter *self = writer;

  self->begins_page = TRUE;
}

static void
write_contents (gpointer writer, const CursusBlock *contents)
{
  CursusOdtWriter *self = writer;

  if (self->n_lists == 0)
    cursus_odt_write_contents (self, contents);
}

static void
add_goal (gpointer writer, const CursusBlock *block)
{
  cursus_odt_add_goal (writer, block);
}

static const CursusBodyFormat format = {
  .writers = {
    [CURSUS_BLOCK_TITLE] = write_title,
    [CURSUS_BLOCK_HEADING] = write_heading,
    [CURSUS_BLOCK_PARAGRAPH] = write_text,
    [CURSUS_BLOCK_LIST] = write_list,
    [CURSUS_BLOCK_ITEM] = write_section,
    [CURSUS_BLOCK_DEFINITIONS] = write_table,
    [CURSUS_BLOCK_TABLE] = write_table,
    [CURSUS_BLOCK_ROW] = write_section,
    [CURSUS_BLOCK_CELL] = write_section,
    [CURSUS_BLOCK_FIGURE] = write_figure,
    [CURSUS_BLOCK_NOTE] = write_note,
    [CURSUS_BLOCK_SECTION] = write_section,
    [CURSUS_BLOCK_PAGE_BREAK] = begin_page,
    [CURSUS_BLOCK_CONTENTS] = write_contents,
  },
  .add_goal = add_goal,
};

static void
write_block (CursusOdtWriter *self, const CursusBlock *block)
{
  cursus_body_write_block (&format, self, &self->language, block);
}

void
cursus_odt_write_blocks (CursusOdtWriter *self, const CursusBlock *parent)
{
  cursus_body_write_blocks (&format, self, &self->language, parent);
}
