/* tag-drag.h - a tag that somebody carries with the mouse, or copies
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gdk/gdk.h>

G_BEGIN_DECLS

#define CURSUS_TYPE_TAG_DRAG (cursus_tag_drag_get_type ())

/* What a tag is on the clipboard. */
#define CURSUS_TAG_DRAG_MEDIA_TYPE "application/x-cursus-tag"

/**
 * CursusTagDrag:
 * @tag: its id
 * @title: what it is called: in another window, a tag with that title is meant if none has the id
 * @level: how far modules are to go into it: 1 introduced, 2 reinforced, 3 mastered
 *
 * Immutable.
 */
typedef struct
{
  char *tag;
  char *title;
  guint level;
} CursusTagDrag;

GType cursus_tag_drag_get_type (void);

CursusTagDrag *cursus_tag_drag_new (const char *tag, const char *title, guint level);
CursusTagDrag *cursus_tag_drag_copy (const CursusTagDrag *drag);
void           cursus_tag_drag_free (CursusTagDrag *drag);

/**
 * cursus_tag_drag_provide:
 *
 * Returns: (transfer full): what a #GtkDragSource gives in its "prepare", and a clipboard holds:
 *   the tag, the same as %CURSUS_TAG_DRAG_MEDIA_TYPE, and its title as text
 */
GdkContentProvider *cursus_tag_drag_provide (const CursusTagDrag *drag);

/**
 * cursus_tag_drag_parse:
 * @text: what stands in a clipboard as %CURSUS_TAG_DRAG_MEDIA_TYPE
 *
 * Returns: (transfer full) (nullable): the tag, or %NULL if it is none
 */
CursusTagDrag *cursus_tag_drag_parse (const char *text);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (CursusTagDrag, cursus_tag_drag_free)

G_END_DECLS
