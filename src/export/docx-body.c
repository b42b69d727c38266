/* docx-body.c - the blocks of a document in a Word document
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "export/clean-text.h"
#include "export/docx-private.h"
#include "export/plain-text.h"

/* Levels that lists have in this format. */
#define MOST_LISTS 9

static void
write_list_properties (CursusDocxWriter *self)
{
  if (self->list == 0)
    return;
  cursus_xml_open (self->xml, "w:numPr", NULL);
  cursus_docx_write_number (self->xml, "w:ilvl", MIN (self->walk.n_lists, MOST_LISTS) - 1);
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
  if (self->walk.n_kept > 0)
    cursus_xml_empty (self->xml, "w:keepNext", NULL);
  if (self->walk.begins_page)
    cursus_xml_empty (self->xml, "w:pageBreakBefore", NULL);
  write_list_properties (self);
  if (cursus_text_runs_left (text))
    cursus_xml_empty (self->xml, "w:bidi", NULL);
  if (self->walk.n_lists > 0 && self->list == 0)
    {
      cursus_xml_open (self->xml, "w:ind", NULL);
      cursus_xml_attribute_number (self->xml, "w:left",
                                   CURSUS_DOCX_TWENTIETHS (1.6 * self->walk.options->style->size *
                                                           MIN (self->walk.n_lists, MOST_LISTS)));
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
  self->walk.begins_page = FALSE;
  self->list = 0;
  for (guint i = 0; i < self->walk.goals->len; i++)
    {
      guint            id = g_array_index (self->walk.goals, guint, i);
      g_autofree char *name = g_strdup_printf ("part_%u", id);

      cursus_xml_open (self->xml, "w:bookmarkStart", NULL);
      cursus_xml_attribute_number (self->xml, "w:id", id);
      cursus_xml_attribute (self->xml, "w:name", name);
      cursus_xml_close (self->xml);
      cursus_xml_open (self->xml, "w:bookmarkEnd", NULL);
      cursus_xml_attribute_number (self->xml, "w:id", id);
      cursus_xml_close (self->xml);
    }
  g_array_set_size (self->walk.goals, 0);
}

void
cursus_docx_close_paragraph (CursusDocxWriter *self)
{
  cursus_xml_close (self->xml);
  self->ends_in_paragraph = TRUE;
}

static void
write_list (CursusBodyWalk *walk, const CursusBlock *list)
{
  CursusDocxWriter *self = (CursusDocxWriter *) walk;
  guint             number = CURSUS_DOCX_BULLETS;

  /* Each list that counts begins anew. */
  if (list->is_ordered)
    number = CURSUS_DOCX_BULLETS + ++self->n_numbered;
  self->walk.n_lists++;
  for (guint i = 0; i < cursus_block_n (list); i++)
    {
      const CursusBlock *item = cursus_block_nth (list, i);

      cursus_body_add_goal (&self->walk, item);
      self->list = number;
      cursus_body_write_blocks (&self->walk, item);
      if (self->list == 0)
        continue;
      cursus_docx_open_paragraph (self, self->walk.base, NULL);
      cursus_docx_close_paragraph (self);
    }
  self->walk.n_lists--;
}

static void
write_heading (CursusBodyWalk *walk, const CursusBlock *heading)
{
  CursusDocxWriter *self = (CursusDocxWriter *) walk;
  g_autofree char  *style = g_strdup_printf ("Heading%u", CLAMP (heading->level, 1, 6));

  cursus_docx_open_paragraph (self, style, heading);
  if (heading->number != NULL)
    {
      cursus_docx_write_text (self->xml, NULL, heading->number);
      cursus_docx_write_text (self->xml, NULL, "\302\240 ");
    }
  cursus_docx_write_content (self, heading);
  cursus_docx_close_paragraph (self);
}

static void
write_line (CursusBodyWalk *walk, const CursusBlock *block, const char *base)
{
  CursusDocxWriter *self = (CursusDocxWriter *) walk;

  cursus_docx_open_paragraph (self, base, block);
  cursus_docx_write_content (self, block);
  cursus_docx_close_paragraph (self);
}

/* What was written so far lies on pages of the other kind, to which this paragraph belongs. */
static void
turn_page (CursusBodyWalk *walk, gboolean to_landscape)
{
  CursusDocxWriter *self = (CursusDocxWriter *) walk;

  cursus_xml_open (self->xml, "w:p", NULL);
  cursus_xml_open (self->xml, "w:pPr", NULL);
  cursus_docx_write_value (self->xml, "w:pStyle", "Gap");
  cursus_docx_write_page (self);
  cursus_xml_close (self->xml);
  cursus_docx_close_paragraph (self);
  walk->begins_page = FALSE;
}

static void
end_note (CursusBodyWalk *walk)
{
  CursusDocxWriter *self = (CursusDocxWriter *) walk;

  cursus_docx_open_paragraph (self, "Gap", NULL);
  cursus_docx_close_paragraph (self);
}

const CursusBodyFormat cursus_docx_body = {
  .base = "BodyText",
  .write_heading = write_heading,
  .write_line = write_line,
  .write_list = write_list,
  .write_table = cursus_docx_write_table,
  .write_picture = cursus_docx_write_picture,
  .write_contents = cursus_docx_write_contents,
  .end_note = end_note,
  .turn_page = turn_page,
};
