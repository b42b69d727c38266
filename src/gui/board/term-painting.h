/* term-painting.h - how the column of a term looks
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "gui/board/board-style.h"
#include "gui/board/term-face.h"

G_BEGIN_DECLS

/* The room in the head that the button for the menu has, at the right of the theme. */
#define CURSUS_TERM_MENU_SIZE 24

/**
 * cursus_term_painting_get_head_height:
 * @width: of the column
 *
 * Returns: how high a head is that says all of this
 */
float cursus_term_painting_get_head_height (const CursusBoardStyle *style,
                                            const CursusTermFace *face, float width);

/* How high a foot is that says nothing. */
#define CURSUS_TERM_EMPTY_FOOT 5

/* The same of the foot. */
float cursus_term_painting_get_foot_height (const CursusBoardStyle *style,
                                            const CursusTermFace *face, float width);

/* How high is what stays of a head that is scrolled out of sight. */
float cursus_term_painting_get_strip_height (const CursusBoardStyle *style);

/**
 * cursus_term_painting_new_low_strip:
 * @width: of the column
 * @height: of its foot
 *
 * Returns: (transfer full): what stays of a foot that is further down than what is seen: all of it
 */
GskRenderNode *cursus_term_painting_new_low_strip (const CursusBoardStyle *style,
                                                   const CursusTermFace *face, float width,
                                                   float height, gboolean is_selected);

/**
 * cursus_term_painting_new_strip:
 * @width: of the column
 *
 * Returns: (transfer full): what stays of the head: title, credits and gauge
 */
GskRenderNode *cursus_term_painting_new_strip (const CursusBoardStyle *style,
                                               const CursusTermFace *face, float width,
                                               gboolean is_selected);

/* From the top of the head to the button for the menu. */
float cursus_term_painting_get_menu_y (const CursusBoardStyle *style);

/**
 * cursus_term_painting_new:
 * @column: where its parts are
 *
 * Returns: (transfer full): the column without its buttons, from its own corner
 */
GskRenderNode *cursus_term_painting_new (const CursusBoardStyle *style, const CursusTermFace *face,
                                         const CursusBoardColumn *column, gboolean is_selected);

G_END_DECLS
