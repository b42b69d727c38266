/* plan-block-text.h - what stands in a block of a plan's picture, as large as there is room
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "documents/figure-pen.h"
#include "documents/plan-figure.h"

G_BEGIN_DECLS

/**
 * CursusPlanTextForm:
 * @CURSUS_PLAN_TEXT_FULL: code and credits in one line, the title below
 * @CURSUS_PLAN_TEXT_LINE: all in one line
 * @CURSUS_PLAN_TEXT_SHORT: the label and the credits; the legend has the title
 * @CURSUS_PLAN_TEXT_LABEL: the label alone
 * @CURSUS_PLAN_TEXT_NONE: nothing finds room
 */
typedef enum
{
  CURSUS_PLAN_TEXT_FULL,
  CURSUS_PLAN_TEXT_LINE,
  CURSUS_PLAN_TEXT_SHORT,
  CURSUS_PLAN_TEXT_LABEL,
  CURSUS_PLAN_TEXT_NONE,
} CursusPlanTextForm;

typedef struct
{
  CursusPlanTextForm form;
  double             size;
} CursusPlanTextFit;

/**
 * cursus_plan_block_text_fit:
 * @width: of the room for text, and
 * @height: of it
 *
 * Returns: the form that says most and the largest letters with which all of it finds room
 */
CursusPlanTextFit cursus_plan_block_text_fit (CursusFigurePen *pen, const CursusPlanBlock *block,
                                              double width, double height);

/**
 * cursus_plan_block_text_draw:
 * @room: of the text
 *
 * Draws it in the colour that is set.
 */
void cursus_plan_block_text_draw (CursusFigurePen *pen, const CursusPlanBlock *block,
                                  const CursusPlanTextFit *fit, const cairo_rectangle_t *room);

G_END_DECLS
