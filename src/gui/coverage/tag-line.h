/* tag-line.h - a strand or a tag in a list, with what it is about
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "model/project.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define CURSUS_TYPE_TAG_LINE (cursus_tag_line_get_type ())

/**
 * CursusTagLine:
 *
 * Property, with notification: "is-taken" (boolean): the programme has it. It is also notified of
 * when something else of the line changes.
 */
G_DECLARE_FINAL_TYPE (CursusTagLine, cursus_tag_line, CURSUS, TAG_LINE, GObject)

/**
 * cursus_tag_line_new:
 * @project: the project or taxonomy in which @record stands
 * @record: a strand or a tag
 * @language: (nullable): in which titles are shown
 *
 * Returns: (transfer full): a line
 */
CursusTagLine *cursus_tag_line_new (const CursusProject *project, const CursusRecord *record,
                                    const char *language);

const CursusProject *cursus_tag_line_get_project (CursusTagLine *self);
const CursusRecord  *cursus_tag_line_get_record (CursusTagLine *self);
const char          *cursus_tag_line_get_title (CursusTagLine *self);

/* Looks whether the programme has it. */
void cursus_tag_line_compare (CursusTagLine *self, const CursusProject *programme);

/**
 * cursus_tag_lines_update:
 * @lines: (element-type CursusTagLine)
 * @fresh: (element-type CursusTagLine): what they are to be, of different records
 *
 * Lines of records that were there before stay the same objects, so that a list which is looked at
 * does not jump.
 */
void cursus_tag_lines_update (GListStore *lines, const GPtrArray *fresh);

/* Shows a line in the widget that was made for it; @pspec is what changed, or %NULL at first. */
typedef void (*CursusTagLineShow) (CursusTagLine *line, GParamSpec *pspec, gpointer widget);

/**
 * cursus_tag_line_factory_new_for:
 * @setup: makes the widget, as the signal of #GtkSignalListItemFactory of this name
 * @show: shows a line in it: at first, and whenever the line changes
 *
 * Returns: (transfer full): what shows such lines in a list
 */
GtkListItemFactory *cursus_tag_line_factory_new_for (GCallback setup, CursusTagLineShow show);

/* The same, with rows that say all of a line, each as far in as it stands. */
GtkListItemFactory *cursus_tag_line_factory_new (void);

G_END_DECLS
