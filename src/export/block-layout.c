/* block-layout.c - blocks taken apart into what pages are built of
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "export/block-layout.h"

#include "export/part-queue.h"
#include "export/table-layout.h"
#include "export/table-parts.h"

#define PARAGRAPH_GAP 0.55
#define TABLE_GAP 0.5
#define AFTER_TABLE 0.9
#define ITEM_GAP 0.3
#define INDENT 1.6

struct _CursusFlow
{
  CursusFlowState state;
};

/* Sizes and gaps of headings, as multiples of the size of text. */
static const struct
{
  double size;
  double gap;
  double after;
} headings[] = {
  { 1.5, 2.1, 0.55 },
  { 1.24, 1.7, 0.45 },
  { 1.08, 1.35, 0.35 },
  { 1, 1.1, 0.3 },
};

static void enter_block (CursusFlowState *state, const CursusBlock *block);

static CursusPageNode *
add_node (CursusFlowState *state, CursusPageRole role, const CursusBlock *block)
{
  return cursus_page_job_add_node (state->job, role, cursus_flow_get_level (state)->node, block);
}

/* The only paragraph of a cell or an item is no element of its own: that would be thousands. */
static CursusPageNode *
get_paragraph_node (CursusFlowState *state, const CursusBlock *block)
{
  const CursusFlowLevel *level = cursus_flow_get_level (state);

  if ((level->node->role == CURSUS_ROLE_CELL || level->node->role == CURSUS_ROLE_HEAD_CELL ||
       level->node->role == CURSUS_ROLE_ITEM_BODY) &&
      cursus_block_n (level->block) == 1 && block->anchor == NULL && block->language == NULL)
    return level->node;
  return add_node (state, CURSUS_ROLE_P, block);
}

static void
add_paragraph (CursusFlowState *state, const CursusBlock *block)
{
  CursusFlowLevel *level = cursus_flow_get_level (state);
  CursusTextLook   look = level->look;
  gboolean         begins_item = level->block->type == CURSUS_BLOCK_ITEM && level->next == 1;

  if (block->content == NULL || cursus_inline_n (block->content) == 0)
    return;
  if (block->language != NULL)
    look.language = block->language;
  if (block->align != CURSUS_ALIGN_START)
    look.align = block->align;
  cursus_flow_add_text (state,
                        cursus_page_text_new (state->job, block->content, NULL, &look,
                                              get_paragraph_node (state, block)),
                        look.size * (begins_item ? ITEM_GAP : PARAGRAPH_GAP), FALSE);
}

static gboolean
is_blank (const CursusBlock *heading)
{
  g_autofree char *text =
    heading->content != NULL ? cursus_inline_dup_text (heading->content) : g_strdup ("");

  return g_strstrip (text)[0] == '\0' && heading->number == NULL;
}

static void
add_heading (CursusFlowState *state, const CursusBlock *block)
{
  guint           level = CLAMP (block->level, 1, state->heading_level + 1);
  guint           nth = MIN (MAX (block->level, 1), G_N_ELEMENTS (headings)) - 1;
  CursusTextLook  look = cursus_flow_get_level (state)->look;
  double          size = look.size;
  CursusPageNode *node;

  if (is_blank (block))
    return;
  /* Readers of a PDF jump from heading to heading: no level may be left out on the way down. */
  level = MIN (level, 6);
  state->heading_level = level;
  node = add_node (state, (CursusPageRole) (CURSUS_ROLE_H1 + level - 1), block);
  look.size = size * headings[nth].size;
  look.is_heading = look.is_bold = TRUE;
  look.is_hyphenated = FALSE;
  look.ink = nth < 3 ? CURSUS_INK_ACCENT : CURSUS_INK_TEXT;
  if (block->language != NULL)
    look.language = block->language;
  cursus_flow_add_text (
    state, cursus_page_text_new (state->job, block->content, block->number, &look, node),
    size * headings[nth].gap, TRUE);
  state->gap = size * headings[nth].after;
}

/* The lines of the title page: what stands before the heading and after it is smaller. */
static void
add_title_line (CursusFlowState *state, const CursusBlock *block)
{
  CursusTextLook look = cursus_flow_get_level (state)->look;
  double         size = look.size;
  gboolean       is_heading = block->type == CURSUS_BLOCK_HEADING;

  look.is_heading = is_heading;
  look.is_bold = is_heading;
  look.is_hyphenated = FALSE;
  look.size = size * (is_heading ? 2.1 : 1.08);
  look.ink = is_heading ? CURSUS_INK_TEXT : CURSUS_INK_DIM;
  if (block->language != NULL)
    look.language = block->language;
  if (is_heading)
    state->heading_level = 1;
  cursus_flow_add_text (
    state,
    cursus_page_text_new (state->job, block->content, NULL, &look,
                          add_node (state, is_heading ? CURSUS_ROLE_H1 : CURSUS_ROLE_P, block)),
    size * 0.35, TRUE);
}

static void
break_page (CursusFlowState *state, gboolean is_landscape)
{
  CursusPiece piece = { .type = CURSUS_PIECE_PAGE_BREAK, .is_landscape = is_landscape };

  cursus_flow_add (state, &piece, 0);
}

static void
add_title (CursusFlowState *state, const CursusBlock *block)
{
  CursusPiece piece = { .type = CURSUS_PIECE_SPACE, .is_joined = TRUE };
  double      size = cursus_flow_get_level (state)->look.size, width, height;

  cursus_flow_push (state, block, add_node (state, CURSUS_ROLE_GROUP, block));
  if (state->job->style->logo != NULL)
    {
      CursusPiece logo = { .type = CURSUS_PIECE_LOGO, .is_joined = TRUE };

      logo.width = (float) cursus_flow_get_level (state)->look.width;
      logo.height = (float) (size * 4.5);
      cursus_flow_add (state, &logo, 0);
    }
  cursus_page_job_get_body (state->job, cursus_flow_get_level (state)->is_landscape, &width,
                            &height);
  piece.height = (float) (block->is_kept ? height * 0.26 : 0);
  if (block->is_kept)
    cursus_flow_add (state, &piece, 0);
  for (guint i = 0; i < cursus_block_n (block); i++)
    {
      const CursusBlock *child = cursus_block_nth (block, i);

      if (child->content != NULL)
        add_title_line (state, child);
      else
        enter_block (state, child);
    }
  if (state->pieces->len > 0)
    g_array_index (state->pieces, CursusPiece, state->pieces->len - 1).is_joined = FALSE;
  state->gap = size * 1.2;
  g_array_set_size (state->levels, state->levels->len - 1);
  if (block->is_kept)
    break_page (state, cursus_flow_get_level (state)->is_landscape);
}

static void
add_figure (CursusFlowState *state, const CursusBlock *block)
{
  CursusFlowLevel    *level = cursus_flow_get_level (state);
  const CursusFigure *figure = block->figure;
  double              body_width, body_height, width, height, scale = 1;
  CursusPiece         piece = { .type = CURSUS_PIECE_FIGURE };

  if (figure == NULL)
    return;
  cursus_page_job_get_body (state->job, level->is_landscape, &body_width, &body_height);
  /* What stands above it, a heading mostly, should still have room on the page. */
  body_height -= level->look.size * 6;
  width = figure->width > 0 ? figure->width : level->look.width;
  height = cursus_figure_is_flexible (figure) ? MIN (figure->height, body_height) : figure->height;
  if (width > level->look.width)
    scale = level->look.width / width;
  if (height * scale > body_height)
    scale = body_height / height;
  piece.width = (float) (width * scale);
  piece.height = (float) (height * scale);
  piece.node = add_node (state, CURSUS_ROLE_FIGURE, block);
  cursus_flow_add (state, &piece, level->look.size * TABLE_GAP);
  state->gap = level->look.size * AFTER_TABLE;
}

static void
enter_section (CursusFlowState *state, const CursusBlock *block)
{
  if (cursus_flow_turns_page (state, block))
    break_page (state, TRUE);
  cursus_flow_push_section (state, block, add_node (state, CURSUS_ROLE_SECTION, block));
}

static void
enter_note (CursusFlowState *state, const CursusBlock *block)
{
  CursusFlowLevel *level =
    cursus_flow_push (state, block, add_node (state, CURSUS_ROLE_GROUP, block));
  double       padding = level->look.size * 0.9;
  CursusFrame *frame = cursus_page_job_own (state->job, g_new0 (CursusFrame, 1), g_free);
  CursusPiece  piece = { .type = CURSUS_PIECE_SPACE, .is_joined = TRUE };

  frame->parent = level->frame;
  frame->x = level->x;
  frame->width = level->look.width;
  level->frame = frame;
  level->is_framed = TRUE;
  piece.height = (float) (level->look.size * 0.2);
  cursus_flow_add (state, &piece, level->look.size * 0.8);
  level->x += padding;
  level->look.width = MAX (level->look.width - 2 * padding, level->look.size * 4);
}

static void
leave_note (CursusFlowState *state)
{
  CursusFlowLevel *level = cursus_flow_get_level (state);
  CursusPiece      piece = { .type = CURSUS_PIECE_SPACE };

  piece.height = (float) (level->look.size * 0.75);
  g_array_index (state->pieces, CursusPiece, state->pieces->len - 1).is_joined = TRUE;
  state->gap = 0;
  cursus_flow_add (state, &piece, 0);
  state->gap = level->look.size * 0.8;
}

/* All items of a list begin in the same place, also behind the widest number. */
static double
get_indent (const CursusBlock *list, double size)
{
  double indent = INDENT;

  for (guint n = 10; list->is_ordered && n <= cursus_block_n (list); n *= 10)
    indent += 0.6;
  return size * indent;
}

static void
enter_list_item (CursusFlowState *state, const CursusBlock *block)
{
  CursusFlowLevel *list = cursus_flow_get_level (state);
  CursusPageNode  *item = add_node (state, CURSUS_ROLE_ITEM, block);
  CursusPageNode  *label = cursus_page_job_add_node (state->job, CURSUS_ROLE_LABEL, item, NULL);
  CursusTextLook   look = list->look;
  g_autofree char *number =
    list->block->is_ordered ? g_strdup_printf ("%u.", list->next) : g_strdup ("•");
  double           indent = get_indent (list->block, look.size);
  CursusFlowLevel *level;

  cursus_flow_flush_label (state);
  look.width = -1;
  look.align = CURSUS_ALIGN_START;
  state->label = cursus_page_text_new_plain (state->job, number, &look, label);
  state->label_x = list->x;
  level = cursus_flow_push (
    state, block, cursus_page_job_add_node (state->job, CURSUS_ROLE_ITEM_BODY, item, block));
  /* A list in a list in a list ends up in a narrow strip, but not in none. */
  if (level->look.width - indent >= look.size * 5)
    {
      level->x += indent;
      level->look.width -= indent;
    }
}

/* An item outside of a list is nothing but its content. */
static void
enter_item (CursusFlowState *state, const CursusBlock *block)
{
  if (cursus_flow_get_level (state)->block->type == CURSUS_BLOCK_LIST)
    enter_list_item (state, block);
  else
    enter_section (state, block);
}

static void
enter_table (CursusFlowState *state, const CursusBlock *block)
{
  CursusFlowLevel *level = cursus_flow_push (state, block, cursus_flow_get_level (state)->node);

  level->table = cursus_table_new (state->job, block, &level->look, level->node);
}

static void
add_contents_title (CursusFlowState *state, const CursusBlock *block)
{
  CursusFlowLevel *level = cursus_flow_get_level (state);
  CursusTextLook   look = level->look;
  const char      *words = state->job->paper->labels.contents;

  if (words == NULL)
    return;
  look.size *= headings[0].size;
  look.is_heading = look.is_bold = TRUE;
  look.is_hyphenated = FALSE;
  look.ink = CURSUS_INK_ACCENT;
  cursus_flow_add_text (
    state,
    cursus_page_text_new_plain (state->job, words, &look, add_node (state, CURSUS_ROLE_P, NULL)),
    level->look.size * headings[0].gap, TRUE);
  state->gap = level->look.size * headings[0].after;
}

static void
enter_contents (CursusFlowState *state, const CursusBlock *block)
{
  add_contents_title (state, block);
  cursus_flow_push (state, block, add_node (state, CURSUS_ROLE_CONTENTS, block));
}

static void
enter_block (CursusFlowState *state, const CursusBlock *block)
{
  switch (block->type)
    {
    case CURSUS_BLOCK_TITLE:
      add_title (state, block);
      break;
    case CURSUS_BLOCK_HEADING:
      add_heading (state, block);
      break;
    case CURSUS_BLOCK_PARAGRAPH:
      add_paragraph (state, block);
      break;
    case CURSUS_BLOCK_LIST:
      cursus_flow_push (state, block, add_node (state, CURSUS_ROLE_LIST, block));
      break;
    case CURSUS_BLOCK_ITEM:
      enter_item (state, block);
      break;
    case CURSUS_BLOCK_DEFINITIONS:
    case CURSUS_BLOCK_TABLE:
      enter_table (state, block);
      break;
    case CURSUS_BLOCK_FIGURE:
      add_figure (state, block);
      break;
    case CURSUS_BLOCK_NOTE:
      enter_note (state, block);
      break;
    case CURSUS_BLOCK_SECTION:
    case CURSUS_BLOCK_ROW:
    case CURSUS_BLOCK_CELL:
      enter_section (state, block);
      break;
    case CURSUS_BLOCK_PAGE_BREAK:
      break_page (state, cursus_flow_get_level (state)->is_landscape);
      break;
    case CURSUS_BLOCK_CONTENTS:
      enter_contents (state, block);
      break;
    }
}

static const CursusBlock *
lookup_next_heading (const CursusFlowState *state, CursusFlowLevel *contents)
{
  guint deepest = contents->block->level > 0 ? contents->block->level : 2;

  while (contents->next < state->job->headings->len)
    {
      const CursusBlock *heading = g_ptr_array_index (state->job->headings, contents->next++);

      if (heading->level <= deepest && !is_blank (heading))
        return heading;
    }
  return NULL;
}

static char *
format_entry (const CursusBlock *heading)
{
  g_autofree char *words =
    heading->content != NULL ? cursus_inline_dup_text (heading->content) : g_strdup ("");

  return heading->number != NULL ? g_strconcat (heading->number, "\302\240 ", words, NULL) :
                                   g_steal_pointer (&words);
}

static CursusPageText *
make_entry (CursusFlowState *state, const CursusBlock *heading, const CursusTextLook *look)
{
  CursusPageNode  *item = add_node (state, CURSUS_ROLE_CONTENTS_ITEM, NULL);
  CursusPageNode  *link = cursus_page_job_add_node (state->job, CURSUS_ROLE_LINK, item, NULL);
  g_autofree char *words = format_entry (heading);

  link->goal = cursus_page_job_lookup_block (state->job, heading);
  link->block = heading;
  return cursus_page_text_new_plain (state->job, words, look, link);
}

/* The next line of the contents; %FALSE: that was all. */
static gboolean
add_entry (CursusFlowState *state)
{
  CursusFlowLevel   *level = cursus_flow_get_level (state);
  const CursusBlock *heading = lookup_next_heading (state, level);
  CursusTextLook     look = level->look;
  double             indent;
  guint              first = state->pieces->len;

  if (heading == NULL)
    return FALSE;
  indent = look.size * 1.6 * (MAX (heading->level, 1) - 1);
  look.width = MAX (look.width - indent - look.size * 2.6, look.size * 6);
  look.is_bold = heading->level <= 1 && level->block->level != 1;
  if (heading->language != NULL)
    look.language = heading->language;
  cursus_flow_add_text (state, make_entry (state, heading, &look),
                        look.size * (look.is_bold ? 0.55 : 0.12), FALSE);
  for (guint i = first; i < state->pieces->len; i++)
    {
      CursusPiece *piece = &g_array_index (state->pieces, CursusPiece, i);

      piece->x += (float) indent;
      piece->width = (float) (level->look.width - indent);
      if (i + 1 == state->pieces->len)
        piece->leads_to = piece->node->goal;
    }
  return TRUE;
}

static void lay_out_cell (CursusPageJob *job, const CursusBlock *block, const CursusTextLook *look,
                          CursusPageNode *node, GArray *pieces);

static gboolean
add_row (CursusFlowState *state)
{
  CursusFlowLevel *level = cursus_flow_get_level (state);
  CursusTable     *table = level->table;
  CursusPiece      piece;

  if (!cursus_table_next_row (table, lay_out_cell, &piece))
    return FALSE;
  /* In a cell of another table, a row is one piece of that cell. */
  if (state->is_cell)
    {
      piece.part = cursus_row_place (piece.row, G_MAXFLOAT, TRUE);
      piece.height = (float) piece.part->height;
    }
  cursus_flow_add (state, &piece, piece.row->index == 0 ? level->look.size * TABLE_GAP : 0);
  return TRUE;
}

static void
leave (CursusFlowState *state)
{
  CursusFlowLevel *level = cursus_flow_get_level (state);
  double           size = level->look.size;

  if (level->is_framed)
    leave_note (state);
  if (level->table != NULL)
    state->gap = size * AFTER_TABLE;
  if (level->block->type == CURSUS_BLOCK_ITEM)
    cursus_flow_flush_label (state);
  g_array_set_size (state->levels, state->levels->len - 1);
}

static void
go_into_next (CursusFlowState *state)
{
  CursusFlowLevel   *level = cursus_flow_get_level (state);
  const CursusBlock *block = cursus_block_nth (level->block, level->next++);

  if (state->job->parts != NULL && !state->is_cell)
    cursus_part_queue_enter (state->job->parts, block, &state->job->ready);
  enter_block (state, block);
}

static gboolean
go_on (CursusFlowState *state)
{
  CursusFlowLevel *level = cursus_flow_get_level (state);

  if (level->table != NULL                        ? add_row (state) :
      level->block->type == CURSUS_BLOCK_CONTENTS ? add_entry (state) :
                                                    level->next < cursus_block_n (level->block))
    {
      if (level->table == NULL && level->block->type != CURSUS_BLOCK_CONTENTS)
        go_into_next (state);
      return TRUE;
    }
  if (state->levels->len == 1)
    return FALSE;
  if (level->is_turned)
    {
      leave (state);
      break_page (state, cursus_flow_get_level (state)->is_landscape);
    }
  else
    leave (state);
  return TRUE;
}

static void
lay_out_cell (CursusPageJob *job, const CursusBlock *block, const CursusTextLook *look,
              CursusPageNode *node, GArray *pieces)
{
  CursusFlowLevel level = { .block = block, .node = node, .look = *look };
  CursusFlowState state;

  cursus_flow_state_init (&state, job, &level);
  state.pieces = pieces;
  state.heading_level = 1;
  state.is_cell = TRUE;
  while (go_on (&state))
    {
    }
  cursus_flow_state_clear (&state);
}

CursusFlow *
cursus_flow_new (CursusPageJob *job)
{
  CursusFlow *flow = g_new0 (CursusFlow, 1);

  cursus_flow_state_init (&flow->state, job, NULL);
  return flow;
}

void
cursus_flow_free (CursusFlow *flow)
{
  cursus_flow_state_clear (&flow->state);
  g_free (flow);
}

gboolean
cursus_flow_next (CursusFlow *flow, GArray *pieces)
{
  flow->state.pieces = pieces;
  return go_on (&flow->state);
}

void
cursus_flow_lay_out_part (CursusPageJob *job, const CursusPart *part)
{
  CursusFlowState state;
  CursusFlowLevel level = part->level;
  g_autoptr (GArray) pieces = g_array_new (FALSE, FALSE, sizeof (CursusPiece));

  /* What it belongs to in the document is not known here, and does not matter for lines. */
  level.node = g_ptr_array_index (job->nodes, 0);
  level.kept = NULL;
  level.frame = NULL;
  cursus_flow_state_init (&state, job, &level);
  state.pieces = pieces;
  state.heading_level = 1;
  enter_block (&state, part->block);
  while (state.levels->len > 1 && go_on (&state))
    {
    }
  cursus_flow_state_clear (&state);
}
