/* tag-drop.h - a tag let go of over modules: the marks that it sets
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "gui/common/tag-drag.h"
#include "gui/common/workspace.h"

G_BEGIN_DECLS

/**
 * cursus_tag_drop_try:
 * @ids: (array length=n): of these the modules are meant, once each
 * @drag: the tag; in the programme of another window one with the same id or title
 *
 * Modules that go as far into the tag, or further, stay as they are.
 *
 * Returns: (transfer full) (nullable): the project in which the modules cover the tag; the same
 *   project if all do; %NULL if there is no such tag
 */
CursusProject *cursus_tag_drop_try (const CursusProject *project, const char *const *ids, guint n,
                                    const CursusTagDrag *drag);

/**
 * cursus_tag_drop_perform:
 * @ids: (array length=n): of these the modules are meant
 *
 * Sets the marks in one step and says so; or says why there is nothing to do.
 *
 * Returns: whether something changed
 */
gboolean cursus_tag_drop_perform (CursusWorkspace *workspace, const char *const *ids, guint n,
                                  const CursusTagDrag *drag);

/**
 * cursus_tag_level_get_name:
 * @level: 1 to 3
 *
 * Returns: what people call a level: "Introduced"
 */
const char *cursus_tag_level_get_name (guint level);

G_END_DECLS
