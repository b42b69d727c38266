/* target.h - a spot on the board
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "model/project.h"

G_BEGIN_DECLS

/**
 * CursusTarget:
 * @plan: the id of a plan
 * @term: (nullable): the id of a term in it; %NULL: not placed in that plan
 * @position: before which of the term's places, counted from zero among those that stay where they
 *   are; %CURSUS_NOWHERE: at the end
 *
 * Where something is put: a spot on the board. Strings are lent.
 */
typedef struct
{
  const char *plan;
  const char *term;
  guint       position;
} CursusTarget;

G_END_DECLS
