/* drop-note.h - which problems would be made or mended, on a note over the board
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "gui/board/board-style.h"
#include "gui/board/move-words.h"

G_BEGIN_DECLS

/* A few lines, the problems that would be made first. Immutable. */
typedef struct _CursusDropNote CursusDropNote;

/**
 * cursus_drop_note_new:
 *
 * Returns: (transfer full) (nullable): what there is to say; %NULL if nothing is made or mended
 */
CursusDropNote *cursus_drop_note_new (const CursusMoveProblems *problems);
void            cursus_drop_note_free (CursusDropNote *note);

/* All lines as one text, for those who do not look at it. */
char *cursus_drop_note_dup_text (const CursusDropNote *note);

/**
 * cursus_drop_note_snapshot:
 * @size: of the board
 * @is_at_top: it stands at the upper edge, not at the lower one
 *
 * Draws the note where it is not in the way.
 */
void cursus_drop_note_snapshot (const CursusDropNote *note, const CursusBoardStyle *style,
                                GtkSnapshot *snapshot, const graphene_size_t *size,
                                gboolean is_at_top);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (CursusDropNote, cursus_drop_note_free)

G_END_DECLS
