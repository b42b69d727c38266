/* tag-noting.h - what is noted about a module's coverage of a tag
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "model/project.h"

G_BEGIN_DECLS

/**
 * CursusMarkNote:
 * @tag: the id of a tag
 * @language: (nullable): in which the note is; %NULL: that of the project
 * @text: (nullable): what is noted; empty or %NULL: nothing
 */
typedef struct
{
  const char *tag;
  const char *language;
  const char *text;
} CursusMarkNote;

/**
 * cursus_note_mark:
 * @ids: (array length=n): ids of modules; those that do not cover the tag count for nothing
 * @note: what is noted
 *
 * Returns: (transfer full): the project in which this is noted with the marks of the modules
 */
CursusProject *cursus_note_mark (const CursusProject *project, const char *const *ids, guint n,
                                 const CursusMarkNote *note);

G_END_DECLS
