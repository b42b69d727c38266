/* flow-level.h - where in a document its layout is
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "export/page-table.h"

G_BEGIN_DECLS

/**
 * CursusFlowLevel:
 * @block: the children of which are laid out
 * @next: of them
 * @node: what they belong to
 * @x: from the left edge of the flow
 * @look: of text; its width is that of the level
 * @table: (nullable): the rows of which come next
 * @is_framed: a note ends with it
 * @is_turned: the page is turned back after it
 *
 * One block with children that the layout is in.
 */
typedef struct
{
  const CursusBlock *block;
  guint              next;
  CursusPageNode    *node;
  double             x;
  CursusTextLook     look;
  CursusKept        *kept;
  CursusFrame       *frame;
  CursusTable       *table;
  gboolean           is_framed;
  gboolean           is_turned;
  gboolean           is_landscape;
} CursusFlowLevel;

/**
 * CursusFlow:
 * @levels: (element-type CursusFlowLevel): from the outermost to where it is
 * @pieces: (element-type CursusPiece): not owned; what is appended to
 * @gap: at least, above the next piece
 * @label: (nullable): of the item that begins with the next piece
 * @label_x: from the left edge of the flow
 * @heading_level: of the last heading
 * @is_cell: what is laid out is the content of a cell
 */
typedef struct
{
  CursusPageJob  *job;
  GArray         *levels;
  GArray         *pieces;
  double          gap;
  CursusPageText *label;
  double          label_x;
  guint           heading_level;
  gboolean        is_cell;
} CursusFlowState;

/**
 * cursus_flow_state_init:
 * @level: (nullable): where it begins; %NULL: where the document does
 *
 * To be cleared with cursus_flow_state_clear().
 */
void cursus_flow_state_init (CursusFlowState *state, CursusPageJob *job,
                             const CursusFlowLevel *level);
void cursus_flow_state_clear (CursusFlowState *state);

/**
 * cursus_flow_get_level:
 *
 * Returns: (transfer none): the innermost; valid until another is pushed
 */
CursusFlowLevel *cursus_flow_get_level (const CursusFlowState *state);

/**
 * cursus_flow_push:
 *
 * Enters @block: as the level around it, with a node of its own.
 *
 * Returns: (transfer none): the new level
 */
CursusFlowLevel *cursus_flow_push (CursusFlowState *state, const CursusBlock *block,
                                   CursusPageNode *node);

/**
 * cursus_flow_turns_page:
 *
 * Returns: whether the page is turned on its side for the section @block, or a figure in it
 */
gboolean cursus_flow_turns_page (const CursusFlowState *state, const CursusBlock *block);

/**
 * cursus_flow_push_section:
 *
 * Enters a section, which may turn the page on its side.
 *
 * Returns: (transfer none): the new level
 */
CursusFlowLevel *cursus_flow_push_section (CursusFlowState *state, const CursusBlock *block,
                                           CursusPageNode *node);

/**
 * cursus_flow_add:
 * @gap: above it, as far as the one before did not ask for more
 *
 * Appends a copy of @piece, put into the place of the innermost level.
 *
 * Returns: (transfer none): the copy
 */
CursusPiece *cursus_flow_add (CursusFlowState *state, const CursusPiece *piece, double gap);

/**
 * cursus_flow_add_text:
 * @ties_next: no page ends after it
 *
 * Appends the lines of @text; neither its first nor its last stands alone on a page.
 */
void cursus_flow_add_text (CursusFlowState *state, CursusPageText *text, double gap,
                           gboolean ties_next);

/**
 * cursus_flow_flush_label:
 *
 * Gives the number of an item a line of its own, if it still waits for one: nothing stands beside
 * it.
 */
void cursus_flow_flush_label (CursusFlowState *state);

G_END_DECLS
