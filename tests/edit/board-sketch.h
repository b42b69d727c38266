/* board-sketch.h - projects written in a few words, and what stands on their boards afterwards
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "common/project-difference.h"
#include "model/project.h"

G_BEGIN_DECLS

/**
 * board_project:
 * @body: what stands in <project>, of a project in English
 *
 * Returns: (transfer full): the project
 */
CursusProject *board_project (const char *body);

/**
 * board_sketch:
 *
 * Returns: (transfer full): what is placed in the terms of a plan: "a b | c |"
 */
char *board_sketch (const CursusProject *project, const char *plan);

/* Fails unless what is placed is as the words say. */
#define assert_board(project, plan, expected)                                                      \
  G_STMT_START                                                                                     \
  {                                                                                                \
    g_autofree char *board = board_sketch (project, plan);                                         \
                                                                                                   \
    g_assert_cmpstr (board, ==, expected);                                                         \
  }                                                                                                \
  G_STMT_END

/* Fails unless the project can be written and read again, and each thing that is placed is there
 * unless it was not there in @before either. */
void assert_sound (const CursusProject *project, const CursusProject *before);

/* The same of a project with comments and other people's XML: what stood beside something that is
 * gone is written where there is room, so that only the second file is like the first. */
void assert_readable (const CursusProject *project, const CursusProject *before);

/* Fails unless both projects have the very same record with this id. */
void assert_shared (const CursusProject *a, const CursusProject *b, const char *id);

/* Ids as operations take them. */
#define IDS(...)                                                                                   \
  (const char *const[]){ __VA_ARGS__ }, G_N_ELEMENTS (((const char *const[]){ __VA_ARGS__ }))

G_END_DECLS
