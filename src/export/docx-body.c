/* docx-body.c - the blocks of a document in a Word document
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "export/body-walk.h"
#include "export/clean-text.h"
#include "export/docx-private.h"
#include "export/plain-text.h"

/* Levels that lists have in this format. */
#define MOST_LISTS 9

static void write_block (CursusDocxWriter *self, const CursusBlock *block);

void
cursus_docx_add_goal (CursusDocxWriter *self, const CursusBlock *block)
{
  guint id = cursus_paper_index_get_id (self->index, block);

  if (id > 0)
    g_array_append_val (self->goals, id);
}

static void
write_list_properties (CursusDocxWriter *self)
{
  if (self->list == 0)
    return;
  cursus_xml_open (self->xml, "w:numPr", NULL);
  cursus_docx_write_number (self->xml, "w:ilvl", MIN (self->n_lists, MOST_LISTS) - 1);
  cursus_docx_write_number (self->xml, "w:numId", self->list);
  cursus_xml_close (self->xml);
}

/* The order of these elements is that of the format. */
static void
write_properties (CursusDocxWriter *self, const char *base, const CursusBlock *look)
{
  static const char *const aligns[] = {
    [CURSUS_ALIGN_CENTRE] = "center", [CURSUS_ALIGN_END] = "end"
  };
  CursusAlign      align = self->align;
  g_autofree char *text = look != NULL ? cursus_inline_dup_plain_text (look->content) : NULL;

  if (look != NULL && look->align != CURSUS_ALIGN_START)
    align = look->align;
  cursus_xml_open (self->xml, "w:pPr", NULL);
  cursus_docx_write_value (self->xml, "w:pStyle", base);
  if (self->n_kept > 0)
    cursus_xml_empty (self->xml, "w:keepNext", NULL);
  if (self->begins_page)
    cursus_xml_empty (self->xml, "w:pageBreakBefore", NULL);
  write_list_properties (self);
  if (cursus_text_runs_left (text))
    cursus_xml_empty (self->xml, "w:bidi", NULL);
  if (self->n_lists > 0 && self->list == 0)
    {
      cursus_xml_open (self->xml, "w:ind", NULL);
      cursus_xml_attribute_number (self->xml, "w:left",
                                   CURSUS_DOCX_TWENTIETHS (1.6 * self->options->style->size *
                                                           MIN (self->n_lists, MOST_LISTS)));
      cursus_xml_close (self->xml);
    }
  /* Transitional Word knows the ends of a line as left and right only. */
  if (align != CURSUS_ALIGN_START)
    cursus_docx_write_value (self->xml, "w:jc",
                             align == CURSUS_ALIGN_END ? "right" : aligns[align]);
  cursus_xml_close (self->xml);
}

void
cursus_docx_open_paragraph (CursusDocxWriter *self, const char *base, const CursusBlock *look)
{
  cursus_xml_open (self->xml, "w:p", NULL);
  write_properties (self, base, look);
  self->begins_page = FALSE;
  self->list = 0;
  for (guint i = 0; i < self->goals->len; i++)
    {
      guint            id = g_array_index (self->goals, guint, i);
      g_autofree char *name = g_strdup_printf ("part_%u", id);

      cursus_xml_open (self->xml, "w:bookmarkStart", NULL);
      cursus_xml_attribute_number (self->xml, "w:id", id);
      cursus_xml_attribute (self->xml, "w:name", name);
      cursus_xml_close (self->xml);
      cursus_xml_open (self->xml, "w:bookmarkEnd", NULL);
      cursus_xml_attribute_number (self->xml, "w:id", id);
      cursus_xml_close (self->xml);
    }
  g_array_set_size (self->goals, 0);
}

void
cursus_docx_close_paragraph (CursusDocxWriter *self)
{
  cursus_xml_close (self->xml);
  self->ends_in_paragraph = TRUE;
}

static void
write_paragraph (CursusDocxWriter *self, const CursusBlock *block, const char *base)
{
  cursus_docx_open_paragraph (self, base, block);
  if (block->type == CURSUS_BLOCK_HEADING && block->number != NULL)
    {
      cursus_docx_write_text (self->xml, NULL, block->number);
      cursus_docx_write_text (self->xml, NULL, "\302\240 ");
    }
  cursus_docx_write_content (self, block);
  cursus_docx_close_paragraph (self);
}

static void
write_heading (gpointer writer, const CursusBlock *heading)
{
  CursusDocxWriter *self = writer;
  g_autofree char  *style = g_strdup_printf ("Heading%u", CLAMP (heading->level, 1, 6));

  write_paragraph (self, heading, style);
}

static void
write_title (gpointer writer, const CursusBlock *title)
{
  CursusDocxWriter *self = writer;
  cursus_docx_write_logo (self);
  for (guint i = 0; i < cursus_block_n (title); i++)
    {
      const CursusBlock *child = cursus_block_nth (title, i);

      if (child->content == NULL)
        {
          write_block (self, child);
          continue;
        }
      cursus_docx_add_goal (self, child);
      write_paragraph (self, child, child->type == CURSUS_BLOCK_HEADING ? "Title" : "Subtitle");
    }
  self->begins_page |= title->is_kept;
}

static void
write_list (gpointer writer, const CursusBlock *list)
{
  CursusDocxWriter *self = writer;
  guint             number = CURSUS_DOCX_BULLETS;

  /* Each list that counts begins anew. */
  if (list->is_ordered)
    number = CURSUS_DOCX_BULLETS + ++self->n_numbered;
  self->n_lists++;
  for (guint i = 0; i < cursus_block_n (list); i++)
    {
      const CursusBlock *item = cursus_block_nth (list, i);

      cursus_docx_add_goal (self, item);
      self->list = number;
      cursus_docx_write_blocks (self, item);
      if (self->list == 0)
        continue;
      cursus_docx_open_paragraph (self, self->base, NULL);
      cursus_docx_close_paragraph (self);
    }
  self->n_lists--;
}

static void
set_page (CursusDocxWriter *self, gboolean is_landscape)
{
  const CursusPaperStyle *style = self->options->style;

  /* What was written so far lies on pages of the other kind, to which this paragraph belongs. */
  cursus_xml_open (self->xml, "w:p", NULL);
  cursus_xml_open (self->xml, "w:pPr", NULL);
  cursus_docx_write_value (self->xml, "w:pStyle", "Gap");
  cursus_docx_write_page (self);
  cursus_xml_close (self->xml);
  cursus_docx_close_paragraph (self);
  self->begins_page = FALSE;
  self->is_landscape = is_landscape;
  self->width =
    (is_landscape ? style->height : style->width) - style->margins[1] - style->margins[3];
}

static void
write_section (gpointer writer, const CursusBlock *section)
{
  CursusDocxWriter *self = writer;
  gboolean          turns = section->is_landscape && !self->is_landscape && self->n_lists == 0;
  gboolean          is_kept = section->is_kept && cursus_block_n (section) > 0;

  if (turns)
    set_page (self, TRUE);
  self->n_kept += is_kept ? 1 : 0;
  for (guint i = 0; i < cursus_block_n (section); i++)
    {
      /* The last one is not kept with what follows the section. */
      if (is_kept && i + 1 == cursus_block_n (section))
        self->n_kept--;
      write_block (self, cursus_block_nth (section, i));
    }
  if (turns)
    set_page (self, FALSE);
}

static void
write_note (gpointer writer, const CursusBlock *note)
{
  CursusDocxWriter *self = writer;
  const char       *base = self->base;

  self->base = "Note";
  cursus_docx_write_blocks (self, note);
  self->base = base;
  /* Notes that follow each other would run into one. */
  cursus_docx_open_paragraph (self, "Gap", NULL);
  cursus_docx_close_paragraph (self);
}

static void
write_text (gpointer writer, const CursusBlock *paragraph)
{
  CursusDocxWriter *self = writer;

  write_paragraph (self, paragraph, self->base);
}

static void
write_table (gpointer writer, const CursusBlock *table)
{
  cursus_docx_write_table (writer, table);
}

static void
write_figure (gpointer writer, const CursusBlock *block)
{
  if (block->figure != NULL)
    cursus_docx_write_figure (writer, block->figure);
}

static void
begin_page (gpointer writer, const CursusBlock *page_break)
{
  CursusDocxWriter *self = writer;

  self->begins_page = TRUE;
}

static void
write_contents (gpointer writer, const CursusBlock *contents)
{
  cursus_docx_write_contents (writer, contents);
}

static void
add_goal (gpointer writer, const CursusBlock *block)
{
  cursus_docx_add_goal (writer, block);
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
write_block (CursusDocxWriter *self, const CursusBlock *block)
{
  cursus_body_write_block (&format, self, &self->language, block);
}

void
cursus_docx_write_blocks (CursusDocxWriter *self, const CursusBlock *parent)
{
  cursus_body_write_blocks (&format, self, &self->language, parent);
}
