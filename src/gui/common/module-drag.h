/* module-drag.h - modules and groups that somebody carries with the mouse
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "model/project.h"

#include <gdk/gdk.h>

G_BEGIN_DECLS

#define CURSUS_TYPE_MODULE_DRAG (cursus_module_drag_get_type ())

/**
 * CursusModuleDrag:
 * @owner: (not nullable): the workspace that they are carried from, to be compared and not to be
 *   used: another window takes a copy, or nothing
 * @plan: (nullable): the id of the plan in which they stand; %NULL if they were not placed there
 * @ids: (array zero-terminated=1): modules and groups, at least one
 * @clip: (nullable): what another window takes: a copy of them as cursus_clip() makes it
 * @has_groups: whether some of them are no modules, so that they do not go into a group
 *
 * What a drag source offers and a drop target asks for, as a boxed type. Immutable.
 */
typedef struct
{
  gconstpointer owner;
  char         *plan;
  char        **ids;
  char         *clip;
  gboolean      has_groups;
} CursusModuleDrag;

GType cursus_module_drag_get_type (void);

/**
 * cursus_module_drag_new:
 * @owner: the workspace that they are carried from
 * @plan: (nullable): the id of the plan in which they stand
 * @ids: (array length=n): modules and groups
 *
 * Returns: (transfer full): what is carried
 */
CursusModuleDrag *cursus_module_drag_new (gconstpointer owner, const char *plan,
                                          const char *const *ids, guint n);
CursusModuleDrag *cursus_module_drag_copy (const CursusModuleDrag *drag);
void              cursus_module_drag_free (CursusModuleDrag *drag);

/**
 * cursus_module_drag_offer_copy:
 * @project: in which they are
 *
 * Lets other windows have a copy. To be called before anyone else has the drag.
 */
void cursus_module_drag_offer_copy (CursusModuleDrag *drag, const CursusProject *project);

/**
 * cursus_module_drag_n:
 *
 * Returns: how many there are
 */
guint cursus_module_drag_n (const CursusModuleDrag *drag);

/**
 * cursus_module_drag_provide:
 *
 * Returns: (transfer full): what a #GtkDragSource gives in its "prepare"; a target asks for
 *   %CURSUS_TYPE_MODULE_DRAG, and other programs get nothing
 */
GdkContentProvider *cursus_module_drag_provide (const CursusModuleDrag *drag);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (CursusModuleDrag, cursus_module_drag_free)

G_END_DECLS
