/* found-by.h - rows of a list that are found by more words than they show
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "gui/common/workspace.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

/**
 * cursus_found_by_set:
 * @row: a row of a model
 * @words: what it is found by
 */
void cursus_found_by_set (GtkStringObject *row, const char *words);

/**
 * cursus_found_by_filter_new:
 *
 * Returns: (transfer full): a filter of rows that were given words with cursus_found_by_set(); of
 *   others it looks at the string
 */
GtkStringFilter *cursus_found_by_filter_new (void);

/**
 * cursus_found_by_dup_tag_place:
 * @tag: of the project of @workspace
 *
 * Returns: (transfer full): what the tag stands in, as in "Ethics › Trustworthy AI"
 */
char *cursus_found_by_dup_tag_place (CursusWorkspace *workspace, const CursusTag *tag);

/**
 * cursus_found_by_set_tag:
 * @row: the row of a tag
 * @tag: of the project of @workspace
 *
 * Lets the row be found by the tag's title, what it stands in and its reference.
 */
void cursus_found_by_set_tag (GtkStringObject *row, CursusWorkspace *workspace,
                              const CursusTag *tag);

G_END_DECLS
