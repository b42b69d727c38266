/* drop-note.h - what would come of letting go, on a note over the board
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "gui/board/board-style.h"
#include "gui/board/move-words.h"

G_BEGIN_DECLS

/* A heading and a few lines, the problems that would be made first. Immutable. */
typedef struct _CursusDropNote CursusDropNote;

/**
 * cursus_drop_note_new:
 * @heading: (nullable): what would be: "Semester 2: 35 of 30 credits"
 * @problems: (nullable): which problems would be made or mended; %NULL: that is not known yet
 *
 * Returns: (transfer full) (nullable): what there is to say; %NULL if that is nothing
 */
CursusDropNote *cursus_drop_note_new (const char *heading, const CursusMoveProblems *problems);

/**
 * cursus_drop_note_new_refusal:
 * @why: why it cannot be let go of there
 *
 * Returns: (transfer full): a note that says so
 */
CursusDropNote *cursus_drop_note_new_refusal (const char *why);
void            cursus_drop_note_free (CursusDropNote *note);

/* All lines as one text, for those who do not look at it. */
char *cursus_drop_note_dup_text (const CursusDropNote *note);

/**
 * cursus_drop_note_snapshot:
 * @size: of the board
 * @top: from where on it may stand; negative: it stands at the lower edge
 *
 * Draws the note where it is not in the way.
 */
void cursus_drop_note_snapshot (const CursusDropNote *note, const CursusBoardStyle *style,
                                GtkSnapshot *snapshot, const graphene_size_t *size, float top);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (CursusDropNote, cursus_drop_note_free)

G_END_DECLS
