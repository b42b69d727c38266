/* odt-body.c - the blocks of a document in an OpenDocument text
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "export/clean-text.h"
#include "export/odt-private.h"
#include "export/plain-text.h"

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

  paragraph.language =
    look != NULL && look->language != NULL ? look->language : self->walk.language;
  paragraph.align = look != NULL && look->align != CURSUS_ALIGN_START ? look->align : self->align;
  paragraph.begins_page = self->walk.begins_page && paragraph.master == NULL;
  paragraph.is_kept = self->walk.n_kept > 0;
  paragraph.runs_left = runs_left (look);
  self->walk.begins_page = FALSE;
  cursus_xml_open (self->xml, name, "text:style-name",
                   cursus_odt_looks_get_paragraph (self->looks, &paragraph), NULL);
  if (look != NULL && look->type == CURSUS_BLOCK_HEADING && g_str_equal (name, "text:h"))
    cursus_xml_attribute_number (self->xml, "text:outline-level", CLAMP (look->level, 1, 6));
  for (guint i = 0; i < self->walk.goals->len; i++)
    {
      g_autofree char *goal =
        g_strdup_printf ("part-%u", g_array_index (self->walk.goals, guint, i));

      cursus_xml_empty (self->xml, "text:bookmark", "text:name", goal, NULL);
    }
  g_array_set_size (self->walk.goals, 0);
}

static void
write_heading (CursusBodyWalk *walk, const CursusBlock *heading)
{
  CursusOdtWriter *self = (CursusOdtWriter *) walk;
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
write_line (CursusBodyWalk *walk, const CursusBlock *block, const char *base)
{
  CursusOdtWriter *self = (CursusOdtWriter *) walk;

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

static void
write_picture (CursusBodyWalk *walk, const CursusImage *image, const char *alternative,
               const CursusBlock *look)
{
  CursusOdtWriter *self = (CursusOdtWriter *) walk;

  cursus_odt_open_paragraph (self, "text:p", "Figure", look);
  if (image != NULL)
    write_image (self, image, alternative);
  else
    cursus_odt_write_text (self->xml, alternative);
  cursus_xml_close (self->xml);
}

static void
write_list (CursusBodyWalk *walk, const CursusBlock *list)
{
  CursusOdtWriter *self = (CursusOdtWriter *) walk;

  if (cursus_block_n (list) == 0)
    return;
  cursus_xml_open (self->xml, "text:list", "text:style-name",
                   list->is_ordered ? "List_20_Numbers" : "List_20_Bullets", NULL);
  self->walk.n_lists++;
  for (guint i = 0; i < cursus_block_n (list); i++)
    {
      const CursusBlock *item = cursus_block_nth (list, i);

      cursus_body_add_goal (&self->walk, item);
      cursus_xml_open (self->xml, "text:list-item", NULL);
      cursus_body_write_blocks (&self->walk, item);
      cursus_xml_close (self->xml);
    }
  self->walk.n_lists--;
  cursus_xml_close (self->xml);
}

static void
turn_page (CursusBodyWalk *walk, gboolean to_landscape)
{
  ((CursusOdtWriter *) walk)->master = to_landscape ? "Landscape" : "Standard";
}

static void
end_note (CursusBodyWalk *walk)
{
  CursusOdtWriter *self = (CursusOdtWriter *) walk;

  if (walk->n_lists > 0)
    return;
  cursus_odt_open_paragraph (self, "text:p", "Gap", NULL);
  cursus_xml_close (self->xml);
}

static void
write_contents (CursusBodyWalk *walk, const CursusBlock *contents)
{
  if (walk->n_lists == 0)
    cursus_odt_write_contents ((CursusOdtWriter *) walk, contents);
}

const CursusBodyFormat cursus_odt_body = {
  .base = "Text_20_body",
  .write_heading = write_heading,
  .write_line = write_line,
  .write_list = write_list,
  .write_table = cursus_odt_write_table,
  .write_picture = write_picture,
  .write_contents = write_contents,
  .end_note = end_note,
  .turn_page = turn_page,
};
