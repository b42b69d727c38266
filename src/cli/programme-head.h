/* programme-head.h - what a programme is, on a few lines
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "cli/view.h"

G_BEGIN_DECLS

/**
 * cursus_programme_head_append:
 * @out: where the title of the programme is appended, and what else is stated about it
 */
void cursus_programme_head_append (CursusView *view, GString *out);

G_END_DECLS
