/* board-tagging.c - tags put onto cards: dragged, pasted, or found by typing
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "gui/board/board-hands.h"

#include "gui/board/board-catching.h"
#include "gui/board/finding-popover.h"
#include "gui/common/found-by.h"
#include "gui/common/tag-drop.h"

#include <glib/gi18n-lib.h>
#include <string.h>

#define MOST_BYTES 4096 /* of a tag on the clipboard */

static const char *const *
get_strings (const GPtrArray *ids)
{
  return (const char *const *) ids->pdata;
}

/* --- over the board --- */

static gboolean
are_same (const GPtrArray *a, const GPtrArray *b)
{
  if (a == NULL || b == NULL || a->len != b->len)
    return a == b;
  for (guint i = 0; i < a->len; i++)
    if (strcmp (a->pdata[i], b->pdata[i]) != 0)
      return FALSE;
  return TRUE;
}

static void
show_tagged (CursusBoard *self, GPtrArray *ids, const CursusTagDrag *drag)
{
  g_autoptr (CursusProject) next = NULL;

  g_clear_pointer (&self->hands->tagged, g_ptr_array_unref);
  g_clear_pointer (&self->hands->tag_title, g_free);
  self->hands->tagged = ids;
  if (ids != NULL)
    {
      self->hands->tag_title = g_strdup (drag->title);
      next = cursus_tag_drop_try (cursus_workspace_get_project (self->workspace), get_strings (ids),
                                  ids->len, drag);
    }
  cursus_board_preview (self, next, NULL);
  gtk_widget_queue_draw (GTK_WIDGET (self));
}

static GdkDragAction
hover (CursusBoard *self, GtkDropTarget *target, gconstpointer drag)
{
  const graphene_point_t *pointer = &self->hands->pointer;
  guint      item = cursus_board_item_at (self, (double) pointer->x, (double) pointer->y);
  GPtrArray *ids = item != CURSUS_NOWHERE ? cursus_board_dup_ids_with (self, item) : NULL;

  if (are_same (ids, self->hands->tagged))
    g_clear_pointer (&ids, g_ptr_array_unref);
  else
    show_tagged (self, ids, drag);
  return self->hands->tagged != NULL ? GDK_ACTION_COPY : 0;
}

static void
forget_hover (CursusBoard *self)
{
  show_tagged (self, NULL, NULL);
}

static gboolean
drop (CursusBoard *self, gconstpointer drag)
{
  g_autoptr (GPtrArray) ids = g_ptr_array_ref (self->hands->tagged);

  cursus_board_stop_scrolling (self);
  forget_hover (self);
  return cursus_tag_drop_perform (self->workspace, get_strings (ids), ids->len, drag);
}

static const CursusBoardCatching tags = {
  .name = "cursus-caught-tags",
  .unknown = GDK_ACTION_COPY,
  .hover = hover,
  .drop = drop,
  .forget = forget_hover,
};

void
cursus_board_hover_tag (CursusBoard *self)
{
  cursus_board_catch_again (self, &tags);
}

void
cursus_board_init_tagging (CursusBoard *self)
{
  cursus_board_catch (self, gtk_drop_target_new (CURSUS_TYPE_TAG_DRAG, GDK_ACTION_COPY), &tags);
}

char *
cursus_board_dup_tag_sign (CursusBoard *self)
{
  guint n = self->hands->tagged->len;

  return g_strdup_printf (
    /* Translators: a tag, and how many cards it is held over */
    ngettext ("“%s” for %u module", "“%s” for %u modules", n), self->hands->tag_title, n);
}

/* The cards that it would be for. */
void
cursus_board_snapshot_tagged (CursusBoard *self, GtkSnapshot *snapshot)
{
  const GdkRGBA *accent = &self->style->accent;

  for (guint i = 0; self->hands->tagged != NULL && i < self->hands->tagged->len; i++)
    {
      guint           item = cursus_board_find_item (self, self->hands->tagged->pdata[i]);
      graphene_rect_t rect;
      GskRoundedRect  outline;

      if (item == CURSUS_NOWHERE)
        continue;
      rect =
        cursus_board_from_layout (self, &cursus_board_layout_nth_item (self->layout, item)->rect);
      gsk_rounded_rect_init_from_rect (&outline, &rect, 9);
      gtk_snapshot_append_border (snapshot, &outline, (float[4]){ 3, 3, 3, 3 },
                                  (GdkRGBA[4]){ *accent, *accent, *accent, *accent });
    }
}

/* --- from the clipboard --- */

static void
paste_tag (CursusBoard *self, GBytes *bytes)
{
  gsize            n;
  const char      *data = bytes != NULL ? g_bytes_get_data (bytes, &n) : NULL;
  g_autofree char *text = data != NULL ? g_strndup (data, n) : g_strdup ("");
  g_autoptr (CursusTagDrag) drag =
    g_utf8_validate (text, -1, NULL) ? cursus_tag_drag_parse (text) : NULL;
  g_autoptr (GPtrArray) ids = NULL;

  if (self->workspace == NULL || drag == NULL)
    return;
  ids = cursus_board_dup_meant_ids (self);
  cursus_tag_drop_perform (self->workspace, get_strings (ids), ids->len, drag);
}

static void
bytes_read_cb (GObject *source, GAsyncResult *result, gpointer data)
{
  g_autoptr (CursusBoard) self = data;
  g_autoptr (GBytes) bytes =
    g_input_stream_read_bytes_finish (G_INPUT_STREAM (source), result, NULL);

  paste_tag (self, bytes);
}

static void
stream_read_cb (GObject *source, GAsyncResult *result, gpointer data)
{
  g_autoptr (CursusBoard) self = data;
  g_autoptr (GInputStream) stream =
    gdk_clipboard_read_finish (GDK_CLIPBOARD (source), result, NULL, NULL);

  if (stream != NULL && self->workspace != NULL)
    g_input_stream_read_bytes_async (stream, MOST_BYTES, G_PRIORITY_DEFAULT, self->hands->pasting,
                                     bytes_read_cb, g_object_ref (self));
}

gboolean
cursus_board_paste_tag (CursusBoard *self)
{
  static const char *const types[] = { CURSUS_TAG_DRAG_MEDIA_TYPE, NULL };
  GdkClipboard            *clipboard = gtk_widget_get_clipboard (GTK_WIDGET (self));

  if (!gdk_content_formats_contain_mime_type (gdk_clipboard_get_formats (clipboard), types[0]))
    return FALSE;
  gdk_clipboard_read_async (clipboard, (const char **) types, G_PRIORITY_DEFAULT,
                            self->hands->pasting, stream_read_cb, g_object_ref (self));
  return TRUE;
}

/* --- by typing --- */

static GListModel *
create_tags (CursusBoard *self)
{
  const CursusProject *project = cursus_workspace_get_project (self->workspace);
  GListStore          *rows = g_list_store_new (GTK_TYPE_STRING_OBJECT);

  for (guint i = 0; i < cursus_project_n (project, CURSUS_TAGS); i++)
    {
      const CursusTag *tag = (const CursusTag *) cursus_project_nth (project, CURSUS_TAGS, i);
      const char      *title = cursus_workspace_show_text (self->workspace, tag->title);

      cursus_found_by_set_tag (
        cursus_finding_add (rows, tag->record.id, title != NULL ? title : tag->record.id),
        self->workspace, tag);
    }
  return G_LIST_MODEL (rows);
}

static void
found_cb (GtkWidget *parent, const char *id, guint choice, gpointer data)
{
  CursusBoard     *self = CURSUS_BOARD (parent);
  GPtrArray       *ids = data;
  const CursusTag *tag =
    cursus_project_lookup_tag (cursus_workspace_get_project (self->workspace), id);
  const char *title = tag != NULL ? cursus_workspace_show_text (self->workspace, tag->title) : NULL;
  g_autoptr (CursusTagDrag) drag = cursus_tag_drag_new (id, title != NULL ? title : id, choice + 1);

  cursus_tag_drop_perform (self->workspace, get_strings (ids), ids->len, drag);
}

static void
closed_cb (GtkWidget *parent, gpointer data)
{
  GPtrArray *ids = data;

  cursus_board_go_to (CURSUS_BOARD (parent), ids->pdata[ids->len - 1]);
}

void
cursus_board_tag (CursusBoard *self, GVariant *parameter)
{
  const char *const levels[] = { cursus_tag_level_get_name (1), cursus_tag_level_get_name (2),
                                 cursus_tag_level_get_name (3), NULL };
  GPtrArray        *ids = cursus_board_dup_meant_ids (self);
  g_autofree char  *heading = NULL;
  guint             item;
  GdkRectangle      at;

  if (ids->len == 0)
    {
      g_ptr_array_unref (ids);
      return;
    }
  item = cursus_board_find_item (self, ids->pdata[ids->len - 1]);
  at = cursus_board_get_item_rect (self, item);
  heading = g_strdup_printf (
    /* Translators: a number of modules; a search for a tag follows */
    ngettext ("A Tag for %u Module", "A Tag for %u Modules", ids->len), ids->len);
  cursus_finding_popover_show (GTK_WIDGET (self), &at,
                               &(CursusFinding){ heading, _ ("Tags"), _ ("Level"), levels,
                                                 create_tags (self), found_cb, closed_cb, ids,
                                                 (GDestroyNotify) g_ptr_array_unref });
}
