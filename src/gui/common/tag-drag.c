/* tag-drag.c - a tag that somebody carries with the mouse, or copies
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "gui/common/tag-drag.h"

#include <string.h>

#define MOST_LEVEL 3

G_DEFINE_BOXED_TYPE (CursusTagDrag, cursus_tag_drag, cursus_tag_drag_copy, cursus_tag_drag_free)

CursusTagDrag *
cursus_tag_drag_new (const char *tag, const char *title, guint level)
{
  CursusTagDrag *drag = g_new0 (CursusTagDrag, 1);

  drag->tag = g_strdup (tag);
  drag->title = g_strdup (title);
  drag->level = level;
  return drag;
}

CursusTagDrag *
cursus_tag_drag_copy (const CursusTagDrag *drag)
{
  return cursus_tag_drag_new (drag->tag, drag->title, drag->level);
}

void
cursus_tag_drag_free (CursusTagDrag *drag)
{
  g_free (drag->tag);
  g_free (drag->title);
  g_free (drag);
}

GdkContentProvider *
cursus_tag_drag_provide (const CursusTagDrag *drag)
{
  g_autofree char *text = g_strdup_printf ("%u\t%s\t%s", drag->level, drag->tag, drag->title);
  g_autoptr (GBytes) bytes = g_bytes_new (text, strlen (text));
  GdkContentProvider *providers[] = {
    gdk_content_provider_new_typed (CURSUS_TYPE_TAG_DRAG, drag),
    gdk_content_provider_new_for_bytes (CURSUS_TAG_DRAG_MEDIA_TYPE, bytes),
    gdk_content_provider_new_typed (G_TYPE_STRING, drag->title),
  };

  return gdk_content_provider_new_union (providers, G_N_ELEMENTS (providers));
}

CursusTagDrag *
cursus_tag_drag_parse (const char *text)
{
  g_auto (GStrv) parts = g_strsplit (text, "\t", 3);
  guint64 level;

  if (g_strv_length (parts) != 3 ||
      !g_ascii_string_to_unsigned (parts[0], 10, 1, MOST_LEVEL, &level, NULL))
    return NULL;
  return cursus_tag_drag_new (parts[1], parts[2], (guint) level);
}
