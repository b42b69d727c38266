/* matrix-private.h - what the files of the matrix know of each other
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "gui/coverage/coverage-style.h"
#include "gui/coverage/matrix-stop.h"
#include "gui/coverage/matrix-words.h"
#include "gui/coverage/matrix.h"

G_BEGIN_DECLS

struct _CursusMatrix
{
  CursusCanvas parent_instance;

  CursusWorkspace     *workspace;
  CursusFindings      *findings; /* of which the table lends */
  CursusCoverageTable *table;
  CursusMatrixLayout  *layout;
  CursusCoverageStyle *style;
  CursusCoverageWish   wish;
  char               **strands;
  char                *term;
  GHashTable          *folded; /* the ids of sections */
  gboolean             is_stale;
  gboolean             is_other_wish; /* than that with which the table was made */
  gboolean             is_watched;

  /* The heads: how wide the first column is, as it is wanted and as there is room for it; how high
   * the titles of sections and of columns are, and the last row. */
  int label_natural;
  int label_width;
  int code_width;
  int section_height;
  int title_height;
  int foot_height;

  CursusMatrixSpot cursor;
  char            *row_id;
  char            *column_id;
  GtkWidget       *stops[2];
  guint            stop; /* the one whose turn it is */

  CursusMatrixSpot hover; /* each CURSUS_NOWHERE if the pointer is on none */

  GArray          *painted; /* CursusMatrixSpot: where a level is painted, not done yet */
  CursusMatrixSpot paint_at;
  guint            paint_level;
  gboolean         is_painting;

  GString *typed; /* to get to a row */
  guint    typed_timeout;
};

/* Whether there is a table with something in it; otherwise there is neither cursor nor hover. */
gboolean         cursus_matrix_is_shown (CursusMatrix *self);
CursusMatrixView cursus_matrix_get_view (CursusMatrix *self);

/* --- matrix-renewal.c: what is shown --- */

/* Makes the table of what is known now. After most edits it is one of the same shape as before, and
 * everything stays where it is. */
void cursus_matrix_make_table (CursusMatrix *self, const CursusRoute *route);
void cursus_matrix_clear_table (CursusMatrix *self);

/* Finds where everything lies, since other sections are folded or the table is another one. */
void cursus_matrix_lay_out (CursusMatrix *self);

/* --- matrix-sight.c: what is in sight --- */

/* Where the cells begin: the first column and the heads are left and above of it. */
int cursus_matrix_get_head_height (CursusMatrix *self);

/* How many pixels are left for cells. */
void cursus_matrix_get_room (CursusMatrix *self, int *width, int *height);

/* Where the cell stands in the widget. */
graphene_rect_t cursus_matrix_get_cell (CursusMatrix *self, CursusMatrixSpot spot);

/* Measures the heads for what is shown. */
void cursus_matrix_measure_heads (CursusMatrix *self);
void cursus_matrix_configure_adjustments (CursusMatrix *self);
void cursus_matrix_scroll_to (CursusMatrix *self, CursusMatrixSpot spot);

/**
 * CursusMatrixPart:
 *
 * What lies under the pointer.
 */
typedef enum
{
  CURSUS_MATRIX_NOTHING,
  CURSUS_MATRIX_CELL,
  CURSUS_MATRIX_ROW_HEAD,
  CURSUS_MATRIX_COLUMN_HEAD,
  CURSUS_MATRIX_SECTION_HEAD,
} CursusMatrixPart;

/* The part at a place of the widget, and which row and column; CURSUS_NOWHERE if it has none. */
CursusMatrixPart cursus_matrix_find (CursusMatrix *self, double x, double y,
                                     CursusMatrixSpot *spot);

/* --- matrix-painting.c --- */

void cursus_matrix_snapshot (CursusMatrix *self, GtkSnapshot *snapshot);

/* --- matrix-cursor.c --- */

/* Puts the cursor somewhere; with the focus if the matrix has it. */
void cursus_matrix_set_cursor (CursusMatrix *self, CursusMatrixSpot spot);

/* Finds the cursor again in another table. */
void cursus_matrix_restore_cursor (CursusMatrix *self);
void cursus_matrix_grab (CursusMatrix *self);

/* Folds a section, or unfolds it. */
void     cursus_matrix_fold (CursusMatrix *self, guint section, gboolean is_folded);
gboolean cursus_matrix_is_folded (CursusMatrix *self, guint section);

/* --- matrix-edit.c --- */

/* Whether the cell can be marked: it is that of a module and a tag. */
gboolean cursus_matrix_can_mark (CursusMatrix *self, CursusMatrixSpot spot);
guint    cursus_matrix_get_level (CursusMatrix *self, CursusMatrixSpot spot);

/* Gives cells a level, in one step that can be undone. */
void cursus_matrix_mark (CursusMatrix *self, const CursusMatrixSpot *spots, guint n, guint level);
void cursus_matrix_toggle_assessed (CursusMatrix *self);
void cursus_matrix_copy_to_clipboard (CursusMatrix *self);

/* --- matrix-keys.c, matrix-mouse.c --- */

void cursus_matrix_add_keys (CursusMatrix *self);
void cursus_matrix_stop_typing (CursusMatrix *self);
void cursus_matrix_add_mouse (CursusMatrix *self);

G_END_DECLS
