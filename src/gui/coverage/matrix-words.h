/* matrix-words.h - what stands in the matrix, in words
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "gui/coverage/matrix-layout.h"

G_BEGIN_DECLS

/**
 * CursusMatrixView:
 * @language: (nullable): in which titles are shown
 *
 * What is looked at, and in which language.
 */
typedef struct
{
  const CursusCoverageTable *table;
  const CursusMatrixLayout  *layout;
  const char                *language;
} CursusMatrixView;

/* The code of the module in a row; NULL if it has none, or the row is no module. */
const char *cursus_matrix_words_get_code (const CursusMatrixView *view, guint row);

/* The title of a row, a column or a section; never NULL. */
char *cursus_matrix_words_dup_row (const CursusMatrixView *view, guint row);
char *cursus_matrix_words_dup_column (const CursusMatrixView *view, guint column);
char *cursus_matrix_words_dup_section (const CursusMatrixView *view, guint section);

/* The id of the strand or the term that a section is; "" if it is none. */
const char *cursus_matrix_words_get_section_id (const CursusMatrixView *view, guint section);

/* What a group of rows is called: a term, a kind of module. */
char *cursus_matrix_words_dup_group (const CursusMatrixView *view, guint group);

/* The credits of a row, as people write them; NULL if none are stated. */
char *cursus_matrix_words_dup_credits (const CursusMatrixView *view, guint row);

/* The colour of a section, 0xRRGGBB, or %CURSUS_NOT_STATED. */
int cursus_matrix_words_get_colour (const CursusMatrixView *view, guint section);

/**
 * cursus_level_get_letter:
 * @level: 1 to 3
 *
 * Returns: the letter that stands for it: I, R or M
 */
const char *cursus_level_get_letter (guint level);

/* What people call a level: "Introduced"; of 0 "Not covered". */
const char *cursus_level_get_title (guint level);

/**
 * cursus_matrix_words_dup_cell:
 *
 * Returns: (transfer full): what is read aloud of a cell: "AIH-204, Human oversight, reinforced"
 */
char *cursus_matrix_words_dup_cell (const CursusMatrixView *view, CursusMatrixSpot spot);

/**
 * cursus_matrix_words_dup_head:
 * @column: a column of the table
 *
 * Returns: (transfer full): what stands above a column: its title, and whether the tag is out of
 *   use
 */
char *cursus_matrix_words_dup_head (const CursusMatrixView *view, guint column);

/**
 * cursus_matrix_words_is_past:
 *
 * Returns: whether the tag of a column is retired, or another one took its place
 */
gboolean cursus_matrix_words_is_past (const CursusMatrixView *view, guint column);

/* The letters of the strand of a section, NULL if it has none. */
const char *cursus_matrix_words_get_letter (const CursusMatrixView *view, guint section);

/**
 * cursus_matrix_words_dup_tip:
 * @column: a column of the table
 *
 * Returns: (transfer full): what a column is about in full: its title, where it stands, its
 *   reference, whether it is out of use, a gap or unprepared
 */
char *cursus_matrix_words_dup_tip (const CursusMatrixView *view, guint column);

/**
 * cursus_matrix_words_dup_table:
 *
 * Returns: (transfer full): the whole table for a spreadsheet, with tabs between the cells; modules
 *   by tags so that it can be pasted again
 */
char *cursus_matrix_words_dup_table (const CursusMatrixView *view);

/**
 * cursus_matrix_words_find_row:
 * @typed: what somebody types to get to a row
 * @from: the row from which on is searched, then from the top
 *
 * Returns: the first row of which the code begins so, or a word of the title; else
 *   %CURSUS_NOWHERE
 */
guint cursus_matrix_words_find_row (const CursusMatrixView *view, const char *typed, guint from);

G_END_DECLS
