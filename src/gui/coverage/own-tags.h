/* own-tags.h - the strands and tags of a programme: new, renamed, put elsewhere, merged, retired
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "gui/common/workspace.h"

#include <adwaita.h>

G_BEGIN_DECLS

#define CURSUS_TYPE_OWN_TAGS (cursus_own_tags_get_type ())

/**
 * CursusOwnTags:
 *
 * A list of them, with buttons for the one that is selected.
 */
G_DECLARE_FINAL_TYPE (CursusOwnTags, cursus_own_tags, CURSUS, OWN_TAGS, AdwBin)

void cursus_own_tags_set_workspace (CursusOwnTags *self, CursusWorkspace *workspace);

G_END_DECLS
