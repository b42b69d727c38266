/* tag-source.h - rows from which a tag can be carried or copied
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "gui/common/tag-drag.h"
#include "gui/common/workspace.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

/**
 * CursusTagLookup:
 * @row: the row that is taken hold of
 *
 * Returns: (transfer full) (nullable): the tag that it shows now; %NULL if it is none
 */
typedef CursusTagDrag *(*CursusTagLookup) (GtkWidget *row, gpointer data);

/**
 * cursus_tag_source_attach:
 * @row: what is taken hold of, and what the picture shows
 * @data: for @lookup; has to live as long as @row
 *
 * Lets somebody carry the tag of a row onto modules.
 */
void cursus_tag_source_attach (GtkWidget *row, CursusTagLookup lookup, gpointer data);

/**
 * cursus_tag_source_copy:
 * @widget: of which the clipboard is
 * @drag: (nullable): %NULL: nothing is copied
 *
 * Puts a tag on the clipboard and says so.
 */
void cursus_tag_source_copy (GtkWidget *widget, CursusWorkspace *workspace,
                             const CursusTagDrag *drag);

G_END_DECLS
