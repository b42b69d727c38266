/* problem-layout.h - the columns of a row of problems
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define CURSUS_TYPE_PROBLEM_LAYOUT (cursus_problem_layout_get_type ())

/**
 * CursusProblemLayout:
 *
 * Four children from the start to the end: a sign, what it is about, what is wrong, and what can be
 * done. The columns follow from the width of the row alone, so that those of all rows stand below
 * each other and nothing moves when a remedy is found; what is wrong has most of the room.
 */
G_DECLARE_FINAL_TYPE (CursusProblemLayout, cursus_problem_layout, CURSUS, PROBLEM_LAYOUT,
                      GtkLayoutManager)

G_END_DECLS
