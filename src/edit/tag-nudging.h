/* tag-nudging.h - a strand or tag put one step elsewhere in the tree, as keys do it
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "model/project.h"

G_BEGIN_DECLS

/**
 * CursusNudge:
 * @CURSUS_NUDGE_UP: before the one above it in the same strand or tag; a strand before the strand
 *   above
 * @CURSUS_NUDGE_DOWN: behind the one below it there
 * @CURSUS_NUDGE_IN: into the tag above it there, as its last
 * @CURSUS_NUDGE_OUT: out of the tag in which it stands, behind it
 */
typedef enum
{
  CURSUS_NUDGE_UP,
  CURSUS_NUDGE_DOWN,
  CURSUS_NUDGE_IN,
  CURSUS_NUDGE_OUT,
} CursusNudge;

/**
 * cursus_nudge_tag:
 * @id: the id of a strand, or of a tag, which is moved with what stands in it
 *
 * Returns: (transfer full): the project with it there; the same project if there is no place in
 *   this direction
 */
CursusProject *cursus_nudge_tag (const CursusProject *project, const char *id, CursusNudge nudge);

G_END_DECLS
