/* view.h - a project in the eyes of one reader: the language, the screen, the signs to explain
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "cli/screen.h"
#include "model/project.h"

G_BEGIN_DECLS

/**
 * CursusSign:
 * @CURSUS_SIGN_ASSUMED: a value is ours and not the source's
 * @CURSUS_SIGN_AT_LEAST: a sum to which things belong that state no number
 * @CURSUS_SIGN_NOT_STATED: there is no number
 *
 * The signs that a reader cannot know without a legend.
 */
typedef enum
{
  CURSUS_SIGN_ASSUMED = 1 << 0,
  CURSUS_SIGN_AT_LEAST = 1 << 1,
  CURSUS_SIGN_NOT_STATED = 1 << 2,
} CursusSign;

#define CURSUS_ASSUMED_SIGN "~"
#define CURSUS_AT_LEAST_SIGN "≥"
#define CURSUS_NOT_STATED_SIGN "–"

/**
 * CursusView:
 * @language: (nullable): in which texts are wanted
 * @signs: the #CursusSign that were used so far
 */
typedef struct
{
  const CursusProject *project;
  const char          *language;
  CursusScreen         screen;
  guint                signs;
} CursusView;

/**
 * cursus_view_dup_text:
 * @text: (nullable): a text of the project
 *
 * Returns: (transfer full) (nullable): one line of it in the language wanted, or the nearest to
 *   it; %NULL if nothing is stated
 */
char *cursus_view_dup_text (const CursusView *self, const CursusText *text);

/**
 * cursus_view_get_mark:
 * @record: a record
 * @field: the name of one of its fields, which is stated
 *
 * Returns: what is to follow the field's value: a space and a sign if it is assumed, or nothing
 */
const char *cursus_view_get_mark (CursusView *self, gconstpointer record, const char *field);

/**
 * cursus_view_append_legend:
 *
 * Explains the signs that were used, after an empty line; nothing if there were none.
 */
void cursus_view_append_legend (const CursusView *self, GString *out);

G_END_DECLS
