/* body-walk.c - a document block by block, for formats that are written from begin to end
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "export/body-walk.h"

/* Of the size of letters: how high the logo is. */
#define LOGO_PART 4.5

static void
set_landscape (CursusBodyWalk *walk, gboolean is_landscape)
{
  const CursusPaperStyle *style = walk->options->style;

  walk->is_landscape = is_landscape;
  walk->width =
    (is_landscape ? style->height : style->width) - style->margins[1] - style->margins[3];
}

void
cursus_body_walk_init (CursusBodyWalk *walk, const CursusBodyFormat *format,
                       const CursusPaper *paper, const CursusExportOptions *options,
                       const CursusPaperIndex *index)
{
  *walk =
    (CursusBodyWalk){ .format = format, .options = options, .index = index, .base = format->base };
  walk->goals = g_array_new (FALSE, FALSE, sizeof (guint));
  set_landscape (walk, paper->is_landscape);
}

void
cursus_body_walk_clear (CursusBodyWalk *walk)
{
  g_clear_pointer (&walk->goals, g_array_unref);
}

void
cursus_body_add_goal (CursusBodyWalk *walk, const CursusBlock *block)
{
  guint id = cursus_paper_index_get_id (walk->index, block);

  if (id > 0)
    g_array_append_val (walk->goals, id);
}

static void
write_figure (CursusBodyWalk *walk, const CursusFigure *figure)
{
  const CursusPaperStyle *style = walk->options->style;
  double                  height = walk->is_landscape ? style->width : style->height;
  g_autoptr (CursusImage) image = NULL;

  /* What stands above a figure, a heading mostly, should still have room on the page. */
  height -= style->margins[0] + style->margins[2] + style->size * 6;
  image = cursus_figure_image_new (figure, style->font, walk->width, MAX (height, 72), FALSE);
  walk->format->write_picture (walk, image, figure->alternative, NULL);
}

static void
write_logo (CursusBodyWalk *walk)
{
  const CursusPaperStyle *style = walk->options->style;
  const CursusBlock       line = { .type = CURSUS_BLOCK_PARAGRAPH, .align = CURSUS_ALIGN_END };
  g_autoptr (CursusImage) image =
    style->logo != NULL ? cursus_logo_image_new (style->logo, style->size * LOGO_PART) : NULL;

  if (image != NULL)
    walk->format->write_picture (walk, image, NULL, &line);
}

static void write_block (CursusBodyWalk *walk, const CursusBlock *block);

static void
write_title (CursusBodyWalk *walk, const CursusBlock *title)
{
  write_logo (walk);
  for (guint i = 0; i < cursus_block_n (title); i++)
    {
      const CursusBlock *child = cursus_block_nth (title, i);

      if (child->content == NULL)
        {
          write_block (walk, child);
          continue;
        }
      cursus_body_add_goal (walk, child);
      walk->format->write_line (walk, child,
                                child->type == CURSUS_BLOCK_HEADING ? "Title" : "Subtitle");
    }
  walk->begins_page |= title->is_kept;
}

static void
turn_page (CursusBodyWalk *walk, gboolean is_landscape)
{
  walk->format->turn_page (walk, is_landscape);
  set_landscape (walk, is_landscape);
}

static void
write_section (CursusBodyWalk *walk, const CursusBlock *section)
{
  gboolean turns = section->is_landscape && !walk->is_landscape && walk->n_lists == 0;
  gboolean is_kept = section->is_kept && cursus_block_n (section) > 0;

  if (turns)
    turn_page (walk, TRUE);
  walk->n_kept += is_kept ? 1 : 0;
  for (guint i = 0; i < cursus_block_n (section); i++)
    {
      /* The last one is not kept with what follows the section. */
      if (is_kept && i + 1 == cursus_block_n (section))
        walk->n_kept--;
      write_block (walk, cursus_block_nth (section, i));
    }
  if (turns)
    turn_page (walk, FALSE);
}

static void
write_note (CursusBodyWalk *walk, const CursusBlock *note)
{
  const char *base = walk->base;

  walk->base = "Note";
  cursus_body_write_blocks (walk, note);
  walk->base = base;
  walk->format->end_note (walk);
}

static void
write_by_type (CursusBodyWalk *walk, const CursusBlock *block)
{
  switch (block->type)
    {
    case CURSUS_BLOCK_TITLE:
      write_title (walk, block);
      break;
    case CURSUS_BLOCK_HEADING:
      walk->format->write_heading (walk, block);
      break;
    case CURSUS_BLOCK_PARAGRAPH:
      walk->format->write_line (walk, block, walk->base);
      break;
    case CURSUS_BLOCK_LIST:
      walk->format->write_list (walk, block);
      break;
    case CURSUS_BLOCK_DEFINITIONS:
    case CURSUS_BLOCK_TABLE:
      walk->format->write_table (walk, block);
      break;
    case CURSUS_BLOCK_ITEM:
    case CURSUS_BLOCK_ROW:
    case CURSUS_BLOCK_CELL:
    case CURSUS_BLOCK_SECTION:
      write_section (walk, block);
      break;
    case CURSUS_BLOCK_FIGURE:
      if (block->figure != NULL)
        write_figure (walk, block->figure);
      break;
    case CURSUS_BLOCK_NOTE:
      write_note (walk, block);
      break;
    case CURSUS_BLOCK_PAGE_BREAK:
      walk->begins_page = TRUE;
      break;
    case CURSUS_BLOCK_CONTENTS:
      walk->format->write_contents (walk, block);
      break;
    }
}

static void
write_block (CursusBodyWalk *walk, const CursusBlock *block)
{
  const char *around = walk->language;

  cursus_body_add_goal (walk, block);
  if (block->language != NULL)
    walk->language = block->language;
  write_by_type (walk, block);
  walk->language = around;
}

void
cursus_body_write_blocks (CursusBodyWalk *walk, const CursusBlock *parent)
{
  for (guint i = 0; i < cursus_block_n (parent); i++)
    write_block (walk, cursus_block_nth (parent, i));
}
