/* clipping.h - modules cut out, carried over and pasted
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "edit/target.h"

G_BEGIN_DECLS

/**
 * cursus_clip:
 * @ids: (array length=n): ids of modules and groups
 *
 * Returns: (transfer full): a canonical project file with those modules and groups in this order,
 *   the members of the groups, and the tags, kinds and pathways that they use
 */
char *cursus_clip (const CursusProject *project, const char *const *ids, guint n);

/**
 * cursus_text_is_clip:
 *
 * Returns: whether @text looks like a project file, so that cursus_paste_clip() is for it
 */
gboolean cursus_text_is_clip (const char *text);

/**
 * cursus_paste_clip:
 * @text: a project file
 * @target: (nullable): where the modules and groups go; %NULL, or no term in it: nowhere
 * @ids: (out) (optional) (transfer full) (element-type utf8): the ids that they got, but for those
 *   of the groups' members
 *
 * Adds the modules and groups of a project file, and the tags, kinds and pathways that are missing.
 * What has an id that is taken gets a new one; references among what is pasted follow, those to
 * what neither is pasted nor there are left out.
 *
 * Returns: (transfer full) (nullable): the project with them, or %NULL with an error of
 *   %CURSUS_STORE_ERROR if @text is no project file
 */
CursusProject *cursus_paste_clip (const CursusProject *project, const char *text,
                                  const CursusTarget *target, GPtrArray **ids, GError **error);

/**
 * cursus_paste_rows:
 * @text: rows of a spreadsheet, with tabs, semicolons or commas between the columns
 * @target: (nullable): where the modules go; %NULL, or no term in it: nowhere
 * @ids: (out) (optional) (transfer full) (element-type utf8): the ids of the modules
 *
 * Makes a module of each row. Which columns are the code, the title and the credits is told by the
 * first row if it has names for them, in English or German, else by what stands in them.
 *
 * Returns: (transfer full): the project with them; the same if there is no row that names a module
 */
CursusProject *cursus_paste_rows (const CursusProject *project, const char *text,
                                  const CursusTarget *target, GPtrArray **ids);

G_END_DECLS
