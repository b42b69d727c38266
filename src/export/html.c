/* html.c - a document as one web page
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "export/html.h"

#include "export/clean-text.h"
#include "export/figure-image.h"
#include "export/html-private.h"
#include "export/plain-text.h"

#include <glib/gi18n-lib.h>

#define LOGO_HEIGHT 54
/* What a figure may take on a screen, in points. */
#define MOST_WIDTH 1600
#define MOST_HEIGHT 2400

static void write_block (CursusHtmlWriter *self, const CursusBlock *block);

static const char *const headings[] = { "h1", "h2", "h3", "h4", "h5", "h6" };

/* Who is read the page aloud jumps from heading to heading: no level may be left out. */
static guint
choose_level (CursusHtmlWriter *self, const CursusBlock *heading)
{
  /* Level 1 is the title of the page. */
  guint level = MAX (heading->level, 1) + 1;

  self->level = MIN (MIN (level, self->level + 1), G_N_ELEMENTS (headings));
  return self->level;
}

static void
write_heading (CursusHtmlWriter *self, const CursusBlock *heading, const char *name)
{
  g_autofree char *id = cursus_html_dup_id (cursus_paper_index_get_id (self->index, heading));

  cursus_xml_open (self->xml, name, "id", id, NULL);
  cursus_html_set_direction (self, heading);
  if (heading->number != NULL)
    {
      cursus_xml_element (self->xml, "span", heading->number, "class", "number", NULL);
      cursus_xml_text (self->xml, " ");
    }
  cursus_html_write_content (self, heading->content);
  cursus_xml_close (self->xml);
}

static void
write_logo (CursusHtmlWriter *self)
{
  const char *path = self->options->style->logo;
  g_autoptr (CursusImage) image = path != NULL ? cursus_logo_image_new (path, LOGO_HEIGHT) : NULL;
  g_autofree char *uri = image != NULL ? cursus_image_dup_data_uri (image) : NULL;

  if (uri != NULL)
    cursus_xml_empty (self->xml, "img", "class", "logo", "alt", "", "src", uri, NULL);
}

static void
write_title (CursusHtmlWriter *self, const CursusBlock *title)
{
  gboolean is_first = TRUE;

  cursus_xml_open (self->xml, "header", "class", title->is_kept ? "title page" : "title", "lang",
                   title->language, NULL);
  write_logo (self);
  for (guint i = 0; i < cursus_block_n (title); i++)
    {
      const CursusBlock *child = cursus_block_nth (title, i);

      if (child->type == CURSUS_BLOCK_HEADING)
        {
          write_heading (self, child, is_first ? "h1" : "h2");
          is_first = FALSE;
          self->level = 1;
        }
      else
        write_block (self, child);
    }
  cursus_xml_close (self->xml);
}

static void
write_figure (CursusHtmlWriter *self, const CursusBlock *block)
{
  g_autoptr (CursusImage) image = NULL;
  g_autofree char *uri = NULL;
  double           width = 620;

  if (block->figure == NULL)
    return;
  if (block->figure->width > 0)
    width = MOST_WIDTH;
  image =
    cursus_figure_image_new (block->figure, self->options->style->font, width, MOST_HEIGHT, TRUE);
  cursus_xml_open (self->xml, "figure", NULL);
  if (image != NULL)
    {
      uri = cursus_image_dup_data_uri (image);
      cursus_xml_open (self->xml, "img", "src", uri, NULL);
      cursus_xml_attribute (self->xml, "alt", block->figure->alternative);
      cursus_xml_attribute_number (self->xml, "width", (gint64) (image->width * 96 / 72));
      cursus_xml_attribute_number (self->xml, "height", (gint64) (image->height * 96 / 72));
      cursus_xml_close (self->xml);
    }
  else
    cursus_xml_element (self->xml, "p", block->figure->alternative, NULL);
  cursus_xml_close (self->xml);
}

static void
write_contents (CursusHtmlWriter *self, const CursusBlock *contents)
{
  static const char *const classes[] = { "l1", "l2", "l3", "l4", "l5", "l6" };

  cursus_xml_open (self->xml, "nav", "aria-label", self->paper->labels.contents, NULL);
  cursus_xml_element (self->xml, "p", self->paper->labels.contents, NULL);
  cursus_xml_open (self->xml, "ul", NULL);
  for (guint i = 0; i < self->index->headings->len; i++)
    {
      const CursusBlock *heading = g_ptr_array_index (self->index->headings, i);
      g_autofree char   *words = cursus_inline_dup_text (heading->content);
      g_autofree char   *id = cursus_html_dup_id (cursus_paper_index_get_id (self->index, heading));
      g_autofree char   *target = g_strconcat ("#", id, NULL);

      if (!cursus_paper_index_is_listed (contents, heading))
        continue;
      cursus_xml_open (self->xml, "li", "class", classes[CLAMP (heading->level, 1, 6) - 1], NULL);
      cursus_xml_open (self->xml, "a", "href", target, "lang", heading->language, NULL);
      if (heading->number != NULL)
        {
          cursus_xml_element (self->xml, "span", heading->number, "class", "number", NULL);
          cursus_xml_text (self->xml, " ");
        }
      cursus_xml_text (self->xml, words);
      cursus_xml_close (self->xml);
      cursus_xml_close (self->xml);
    }
  cursus_xml_close (self->xml);
  cursus_xml_close (self->xml);
}

/* Blocks that are one element with others in it. */
static void
write_group (CursusHtmlWriter *self, const CursusBlock *block, const char *name, const char *class)
{
  g_autofree char *id = cursus_html_dup_id (cursus_paper_index_get_id (self->index, block));

  cursus_xml_open (self->xml, name, "id", id, "class", class, "lang", block->language, NULL);
  cursus_html_write_blocks (self, block);
  cursus_xml_close (self->xml);
}

static void
write_section (CursusHtmlWriter *self, const CursusBlock *section)
{
  const char *class = section->is_landscape ? "landscape" : section->is_kept ? "kept" : NULL;

  if (cursus_block_n (section) > 0)
    write_group (self, section, "div", class);
}

static void
write_paragraph (CursusHtmlWriter *self, const CursusBlock *block)
{
  g_autofree char *id = cursus_html_dup_id (cursus_paper_index_get_id (self->index, block));

  if (block->content == NULL || cursus_inline_n (block->content) == 0)
    return;
  cursus_xml_open (self->xml, "p", "id", id, "class",
                   block->align == CURSUS_ALIGN_END    ? "end" :
                   block->align == CURSUS_ALIGN_CENTRE ? "centre" :
                                                         NULL,
                   NULL);
  cursus_html_set_direction (self, block);
  cursus_html_write_content (self, block->content);
  cursus_xml_close (self->xml);
}

static void
write_block (CursusHtmlWriter *self, const CursusBlock *block)
{
  switch (block->type)
    {
    case CURSUS_BLOCK_TITLE:
      write_title (self, block);
      break;
    case CURSUS_BLOCK_HEADING:
      write_heading (self, block, headings[choose_level (self, block) - 1]);
      break;
    case CURSUS_BLOCK_PARAGRAPH:
      write_paragraph (self, block);
      break;
    case CURSUS_BLOCK_LIST:
      if (cursus_block_n (block) > 0)
        write_group (self, block, block->is_ordered ? "ol" : "ul", NULL);
      break;
    case CURSUS_BLOCK_ITEM:
      write_group (self, block, "li", NULL);
      break;
    case CURSUS_BLOCK_DEFINITIONS:
      cursus_html_write_definitions (self, block);
      break;
    case CURSUS_BLOCK_TABLE:
      cursus_html_write_table (self, block);
      break;
    case CURSUS_BLOCK_FIGURE:
      write_figure (self, block);
      break;
    case CURSUS_BLOCK_NOTE:
      write_group (self, block, "div", "note");
      break;
    case CURSUS_BLOCK_SECTION:
    case CURSUS_BLOCK_ROW:
    case CURSUS_BLOCK_CELL:
      write_section (self, block);
      break;
    case CURSUS_BLOCK_PAGE_BREAK:
      cursus_xml_empty (self->xml, "div", "class", "break", NULL);
      break;
    case CURSUS_BLOCK_CONTENTS:
      write_contents (self, block);
      break;
    }
}

void
cursus_html_write_blocks (CursusHtmlWriter *self, const CursusBlock *parent)
{
  for (guint i = 0; i < cursus_block_n (parent); i++)
    write_block (self, cursus_block_nth (parent, i));
}

static void
write_meta (CursusHtmlWriter *self, const char *name, const char *content)
{
  if (content != NULL)
    cursus_xml_empty (self->xml, "meta", "name", name, "content", content, NULL);
}

static void
write_head (CursusHtmlWriter *self)
{
  g_autofree char *style = cursus_html_dup_style (self->paper, self->options->style);

  cursus_xml_open (self->xml, "head", NULL);
  cursus_xml_empty (self->xml, "meta", "charset", "utf-8", NULL);
  cursus_xml_element (self->xml, "title", self->paper->title, NULL);
  write_meta (self, "viewport", "width=device-width, initial-scale=1");
  write_meta (self, "author", self->paper->author);
  write_meta (self, "description", self->paper->subject);
  write_meta (self, "dcterms.date", self->paper->date);
  write_meta (self, "generator", "Cursus");
  cursus_xml_open (self->xml, "style", NULL);
  cursus_xml_raw (self->xml, style);
  cursus_xml_close (self->xml);
  cursus_xml_close (self->xml);
}

static void
write_notes (CursusHtmlWriter *self)
{
  if (self->notes->len == 0)
    return;
  cursus_xml_open (self->xml, "section", "class", "notes", "role", "doc-endnotes", NULL);
  cursus_xml_open (self->xml, "ol", NULL);
  for (guint i = 0; i < self->notes->len; i++)
    {
      const CursusRun *run = g_ptr_array_index (self->notes, i);
      g_autofree char *id = g_strdup_printf ("note-%u", i + 1);
      g_autofree char *back = g_strdup_printf ("#note-mark-%u", i + 1);

      cursus_xml_open (self->xml, "li", "id", id, NULL);
      cursus_xml_text (self->xml, run->note);
      cursus_xml_text (self->xml, " ");
      cursus_xml_element (self->xml, "a", "↩", "href", back, "role", "doc-backlink", NULL);
      cursus_xml_close (self->xml);
    }
  cursus_xml_close (self->xml);
  cursus_xml_close (self->xml);
}

static void
write_end (CursusHtmlWriter *self)
{
  g_autofree char *legend = cursus_paper_index_dup_legend (self->index, self->paper);
  g_autofree char *foot = cursus_paper_dup_foot (self->paper);

  write_notes (self);
  if (legend != NULL)
    cursus_xml_element (self->xml, "p", legend, "class", "legend", NULL);
  if (foot[0] == '\0')
    return;
  cursus_xml_open (self->xml, "footer", NULL);
  cursus_xml_element (self->xml, "p", foot, NULL);
  cursus_xml_close (self->xml);
}

static void
write_page (CursusHtmlWriter *self)
{
  const CursusPaper *paper = self->paper;

  cursus_xml_raw (self->xml, "<!DOCTYPE html>\n");
  cursus_xml_open (self->xml, "html", "lang", paper->language, NULL);
  write_head (self);
  cursus_xml_open (self->xml, "body", NULL);
  cursus_xml_open (self->xml, "main", NULL);
  if (paper->is_draft && paper->labels.draft != NULL)
    cursus_xml_element (self->xml, "p", paper->labels.draft, "class", "draft", NULL);
  if (!self->index->has_title)
    {
      cursus_xml_element (self->xml, "h1", paper->title, NULL);
      self->level = 1;
    }
  cursus_html_write_blocks (self, paper->body);
  write_end (self);
}

static gboolean
can_write_html (const CursusPaper *paper)
{
  return TRUE;
}

static GBytes *
write_html (const CursusPaper *paper, const CursusExportOptions *options, GCancellable *cancellable,
            GError **error)
{
  g_autoptr (CursusPaperIndex) index = cursus_paper_index_new (paper);
  g_autoptr (CursusXmlStream) xml = cursus_xml_new (CURSUS_XML_HTML);
  g_autoptr (GPtrArray) notes = g_ptr_array_new ();
  CursusHtmlWriter writer = { paper, options, index, xml, notes, 0 };

  write_page (&writer);
  if (g_cancellable_set_error_if_cancelled (cancellable, error))
    return NULL;
  return cursus_xml_finish (xml);
}

const CursusExporter cursus_html_exporter = { "html", N_ ("Web page"), "html", can_write_html,
                                              write_html };
