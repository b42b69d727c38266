/* matrix-pasting.h - a matrix of competencies by courses, from a spreadsheet and back
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "edit/edit-error.h"
#include "model/project.h"

G_BEGIN_DECLS

/**
 * CursusMatrixResult:
 * @strand: (nullable): the id of the strand in which new tags stand; %NULL: there are none
 * @n_new_tags: how many tags there are that were not
 * @n_marks: how many cells say something
 * @left_out: (nullable): what stands above columns that are no module
 *
 * What came of a matrix.
 */
typedef struct
{
  char  *strand;
  guint  n_new_tags;
  guint  n_marks;
  char **left_out;
} CursusMatrixResult;

void cursus_matrix_result_clear (CursusMatrixResult *result);

/**
 * cursus_text_is_matrix:
 *
 * Returns: whether the text has tabs and names a module of the project above a column other than
 *   the first, so that cursus_matrix_paste() makes something of it
 */
gboolean cursus_text_is_matrix (const CursusProject *project, const char *text);

/**
 * cursus_matrix_paste:
 * @text: rows with tabs between the cells, as a spreadsheet copies them: first a row with the code,
 *   title or id of a module above each column, then a row for each competency, begun by its title,
 *   or by its id and its title
 * @strand: (nullable): the id of the strand in which tags that are not there yet are to stand;
 *   %NULL: a new one, called like the first cell
 * @result: (out) (optional): what came of it, to be cleared
 *
 * Has the modules cover what the matrix says: what a cell may say is told at
 * cursus_matrix_cell_parse(). Where a cell says nothing, the module does not cover the tag
 * afterwards; what it says about others stays, and so do the notes of marks. Columns that are no
 * module are left out.
 *
 * Returns: (transfer full) (nullable): the project, or %NULL with %CURSUS_EDIT_ERROR_VALUE and a
 *   sentence for people if a cell says something else or no column is a module
 */
CursusProject *cursus_matrix_paste (const CursusProject *project, const char *text,
                                    const char *strand, CursusMatrixResult *result, GError **error);

/**
 * CursusMatrixSelection:
 * @tags: (array length=n_tags): ids of tags: the rows
 * @modules: (array length=n_modules): ids of modules: the columns
 * @language: (nullable): in which titles are
 * @with_ids: have a first column with the ids of the tags
 */
typedef struct
{
  const char *const *tags;
  guint              n_tags;
  const char *const *modules;
  guint              n_modules;
  const char        *language;
  gboolean           with_ids;
} CursusMatrixSelection;

/**
 * cursus_matrix_copy:
 *
 * Returns: (transfer full): the matrix as text that cursus_matrix_paste() understands, with levels
 *   as numbers and A for what is assessed
 */
char *cursus_matrix_copy (const CursusProject *project, const CursusMatrixSelection *selection);

G_END_DECLS
