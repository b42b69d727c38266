/* term-face.h - what the column of a term says
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "gui/board/card-face.h"

G_BEGIN_DECLS

typedef enum
{
  CURSUS_CREDITS_OPEN, /* there is no target, or nothing is stated */
  CURSUS_CREDITS_UNDER,
  CURSUS_CREDITS_MET,
  CURSUS_CREDITS_OVER,
} CursusCreditsState;

/**
 * CursusTermFace:
 * @credits: against the target: "30 / 30 CP", "≥ 24 / 30 CP", "– / 30 CP", "30 CP"
 * @state: how they stand to the target; of a lower bound only %CURSUS_CREDITS_OVER and
 *   %CURSUS_CREDITS_OPEN are certain
 * @filled: how much of the target is reached, 0 to 1; 0 without a target
 * @theme: (nullable)
 * @tooltip: (nullable): its goal, lead idea and focus areas
 * @name: the whole in words, for a screen reader
 * @coverage: what falls to each strand, in words; empty if nothing does
 * @shares: (array length=n_strands): how much of the credits falls to each strand, ten-thousandths
 * @untagged: the rest
 */
typedef struct
{
  char              *id;
  char              *title;
  char              *credits;
  CursusCreditsState state;
  float              filled;
  char              *theme;
  char              *tooltip;
  char              *name;
  char              *coverage;
  gboolean           is_locked;
  gboolean           is_assumed;
  gboolean           is_first;
  gboolean           is_last;
  CursusProblemMark  mark;
  gint64             untagged;
  guint              n_shares;
  struct
  {
    char  *letter;
    int    colour;
    gint64 share;
  } shares[];
} CursusTermFace;

/**
 * cursus_term_face_new:
 * @nth: one of the plan's terms
 *
 * Returns: (transfer full): what it says
 */
CursusTermFace *cursus_term_face_new (const CursusCardContext *context, const CursusPlan *plan,
                                      guint nth);
void            cursus_term_face_free (CursusTermFace *face);
gboolean        cursus_term_face_equal (const CursusTermFace *a, const CursusTermFace *b);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (CursusTermFace, cursus_term_face_free)

G_END_DECLS
