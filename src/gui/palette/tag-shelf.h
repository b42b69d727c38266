/* tag-shelf.h - the tags of the programme, to be put onto modules
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "gui/common/workspace.h"

#include <adwaita.h>

G_BEGIN_DECLS

#define CURSUS_TYPE_TAG_SHELF (cursus_tag_shelf_get_type ())

/**
 * CursusTagShelf:
 *
 * A list that is closed until somebody wants it: a tag is dragged out of it, put onto the selected
 * modules with Enter, copied to be pasted onto them, or made the lens. It is not seen if the
 * programme has no tags. CSS name: tagshelf.
 */
G_DECLARE_FINAL_TYPE (CursusTagShelf, cursus_tag_shelf, CURSUS, TAG_SHELF, AdwBin)

/* To be called once, for what a template made. */
void cursus_tag_shelf_set_workspace (CursusTagShelf *self, CursusWorkspace *workspace);

G_END_DECLS
