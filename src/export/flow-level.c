/* flow-level.c - where in a document its layout is
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "export/flow-level.h"

static CursusFlowLevel
get_outermost (CursusPageJob *job)
{
  CursusFlowLevel level = {
    .block = job->paper->body,
    .node = g_ptr_array_index (job->nodes, 0),
    .is_landscape = job->paper->is_landscape,
    .look = {
      .size = job->fonts->size,
      .language = job->paper->language,
      .is_hyphenated = TRUE,
    },
  };
  double height;

  cursus_page_job_get_body (job, level.is_landscape, &level.look.width, &height);
  return level;
}

void
cursus_flow_state_init (CursusFlowState *state, CursusPageJob *job, const CursusFlowLevel *level)
{
  CursusFlowLevel outermost = level != NULL ? *level : get_outermost (job);

  *state = (CursusFlowState){ .job = job };
  state->levels = g_array_new (FALSE, FALSE, sizeof (CursusFlowLevel));
  g_array_append_val (state->levels, outermost);
}

void
cursus_flow_state_clear (CursusFlowState *state)
{
  g_array_unref (state->levels);
}

CursusFlowLevel *
cursus_flow_get_level (const CursusFlowState *state)
{
  return &g_array_index (state->levels, CursusFlowLevel, state->levels->len - 1);
}

CursusFlowLevel *
cursus_flow_push (CursusFlowState *state, const CursusBlock *block, CursusPageNode *node)
{
  CursusFlowLevel level = *cursus_flow_get_level (state);

  level.block = block;
  level.next = 0;
  level.node = node;
  level.table = NULL;
  level.is_framed = level.is_turned = FALSE;
  if (block->language != NULL)
    level.look.language = block->language;
  if (block->is_kept && block->type == CURSUS_BLOCK_SECTION)
    {
      CursusKept *kept = cursus_page_job_own (state->job, g_new0 (CursusKept, 1), g_free);

      kept->parent = level.kept;
      level.kept = kept;
    }
  g_array_append_val (state->levels, level);
  return cursus_flow_get_level (state);
}

static gboolean
needs_width (const CursusBlock *section, double width)
{
  for (guint i = 0; i < cursus_block_n (section); i++)
    {
      const CursusFigure *figure = cursus_block_nth (section, i)->figure;

      if (figure != NULL && figure->least_width > width)
        return TRUE;
    }
  return FALSE;
}

gboolean
cursus_flow_turns_page (const CursusFlowState *state, const CursusBlock *block)
{
  const CursusFlowLevel *level = cursus_flow_get_level (state);
  double                 width, height;

  if (level->is_landscape)
    return FALSE;
  cursus_page_job_get_body (state->job, FALSE, &width, &height);
  return block->is_landscape || (height > width && needs_width (block, width));
}

CursusFlowLevel *
cursus_flow_push_section (CursusFlowState *state, const CursusBlock *block, CursusPageNode *node)
{
  gboolean         turns = cursus_flow_turns_page (state, block);
  CursusFlowLevel *level = cursus_flow_push (state, block, node);
  double           height;

  if (turns)
    {
      level->is_turned = level->is_landscape = TRUE;
      level->x = 0;
      cursus_page_job_get_body (state->job, TRUE, &level->look.width, &height);
    }
  return level;
}

CursusPiece *
cursus_flow_add (CursusFlowState *state, const CursusPiece *piece, double gap)
{
  const CursusFlowLevel *level = cursus_flow_get_level (state);
  CursusPiece            copy = *piece;

  copy.x += (float) level->x;
  copy.gap = (float) MAX (gap, state->gap);
  state->gap = 0;
  copy.frame = level->frame;
  if (copy.kept == NULL)
    copy.kept = level->kept;
  else if (copy.kept->parent == NULL && copy.kept != level->kept)
    copy.kept->parent = level->kept;
  if (copy.type != CURSUS_PIECE_SPACE && state->label != NULL)
    {
      copy.label = state->label;
      copy.label_x = (float) state->label_x;
      state->label = NULL;
    }
  g_array_append_val (state->pieces, copy);
  return &g_array_index (state->pieces, CursusPiece, state->pieces->len - 1);
}

void
cursus_flow_add_text (CursusFlowState *state, CursusPageText *text, double gap, gboolean ties_next)
{
  for (guint i = 0; i < text->n_lines; i++)
    {
      CursusPiece piece = {
        .type = CURSUS_PIECE_LINE,
        .text = text,
        .line = i,
        .node = text->node,
        .width = (float) text->look.width,
        .height = text->lines[i].height,
      };
      gboolean is_first = i == 0, is_last = i + 1 == text->n_lines;

      piece.is_joined = is_last ? ties_next : is_first || i + 2 == text->n_lines || ties_next;
      cursus_flow_add (state, &piece, is_first ? gap : 0);
    }
}

void
cursus_flow_flush_label (CursusFlowState *state)
{
  CursusPageText *label = state->label;
  CursusPiece     piece = { .type = CURSUS_PIECE_LINE, .text = label, .is_joined = TRUE };

  if (label == NULL)
    return;
  state->label = NULL;
  piece.node = label->node;
  piece.width = label->lines[0].width;
  piece.height = label->lines[0].height;
  cursus_flow_add (state, &piece, label->look.size * 0.2)->x = (float) state->label_x;
}
