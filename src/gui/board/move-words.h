/* move-words.h - what a move does, in words
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "facts/findings.h"

G_BEGIN_DECLS

/**
 * CursusMoveView:
 * @before: what is known of the project before the move
 * @after: what is known of it after the move
 * @plan: the id of the plan that is shown
 * @pathway: (nullable): the id of the pathway that is shown
 *
 * From what the words follow; lent.
 */
typedef struct
{
  const CursusFindings *before;
  const CursusFindings *after;
  const char           *plan;
  const char           *pathway;
} CursusMoveView;

/**
 * CursusMoveProblems:
 * @made: (element-type CursusProblem): what is broken after the move and was not, of the plan and
 *   of what concerns no plan, each message once
 * @mended: (element-type CursusProblem): what was broken and is not any more
 *
 * They lend from the findings.
 */
typedef struct
{
  GPtrArray *made;
  GPtrArray *mended;
} CursusMoveProblems;

CursusMoveProblems *cursus_move_problems_new (const CursusMoveView *view);
void                cursus_move_problems_free (CursusMoveProblems *problems);

/**
 * cursus_move_words_dup_term:
 * @findings: those before or after
 * @term: the id of a term of the plan
 *
 * Returns: (transfer full) (nullable): what the term has: "Semester 3: 35 of 30 credits"
 */
char *cursus_move_words_dup_term (const CursusMoveView *view, const CursusFindings *findings,
                                  const char *term);

/**
 * cursus_move_words_dup:
 * @ids: (element-type utf8): what was moved
 * @label: (nullable): what was done, if it was no move: "Paste AIH-104"
 *
 * Returns: (transfer full): what a status line says: "AIH-104 moved to Semester 3, position 2 of 6;
 *   Semester 3: 35 of 30 credits; 1 new problem"
 */
char *cursus_move_words_dup (const CursusMoveView *view, const GPtrArray *ids, const char *label);

/**
 * cursus_move_words_dup_with_problems:
 * @what: what was done
 *
 * Returns: (transfer full): the same, and how many problems it made and mended
 */
char *cursus_move_words_dup_with_problems (const CursusMoveView *view, const char *what);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (CursusMoveProblems, cursus_move_problems_free)

G_END_DECLS
