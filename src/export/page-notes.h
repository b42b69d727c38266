/* page-notes.h - what stands at the foot of a page about the text above
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "export/page-table.h"

G_BEGIN_DECLS

/**
 * cursus_page_notes_collect:
 * @notes: (element-type guint): the numbers of the notes in @piece are appended
 *
 * Returns: #CursusTextMarks that stand in @piece
 */
guint cursus_page_notes_collect (const CursusPiece *piece, GArray *notes);

/**
 * cursus_page_notes_lay_out:
 *
 * Returns: (transfer full) (element-type CursusPiece): the lines of note @number
 */
GArray *cursus_page_notes_lay_out (CursusPageJob *job, guint number);

/**
 * cursus_page_notes_lay_out_mark:
 *
 * Returns: (transfer full) (element-type CursusPiece): what @mark means; nothing if the document
 *   does not say
 */
GArray *cursus_page_notes_lay_out_mark (CursusPageJob *job, CursusTextMarks mark);

G_END_DECLS
