/* tag-dropping.h - a strand or tag put where somebody lets it fall in a list of them
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "model/project.h"

G_BEGIN_DECLS

/**
 * CursusDropSide:
 * @CURSUS_DROP_BEFORE: between a line and the one above it
 * @CURSUS_DROP_INTO: on a line
 * @CURSUS_DROP_AFTER: between a line and the one below it
 */
typedef enum
{
  CURSUS_DROP_BEFORE,
  CURSUS_DROP_INTO,
  CURSUS_DROP_AFTER,
} CursusDropSide;

/**
 * cursus_drop_tag:
 * @id: the id of the strand or tag that is carried, with what stands in it
 * @target: the id of the strand or tag of the line it is let fall at, in a list in which everything
 *   is followed by what stands in it
 *
 * A tag comes to stand where the gap is that it falls into: after a line with tags in it, first
 * among these; on a line, last in it; before a strand, last in the strand above. A strand comes to
 * stand before or behind the strand of the line, on the side from which it does not come.
 *
 * Returns: (transfer full): the project in which it stands there; the same project if it would
 *   stand in itself or stay where it is
 */
CursusProject *cursus_drop_tag (const CursusProject *project, const char *id, const char *target,
                                CursusDropSide side);

G_END_DECLS
