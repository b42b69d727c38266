/* board-clipboard.c - cards cut, copied and pasted, within a window and between windows
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "gui/board/board-hands.h"

#include "edit/clipping.h"
#include "edit/placing.h"

#include <glib/gi18n-lib.h>
#include <string.h>

/* What a project file is, so that other programs can tell it from what someone wrote. */
#define MEDIA_TYPE "application/vnd.cursus.project+xml"

/* --- out of here --- */

static void
offer (CursusBoard *self, const char *text)
{
  g_autoptr (GBytes) bytes = g_bytes_new (text, strlen (text));
  GdkContentProvider *providers[] = {
    gdk_content_provider_new_for_bytes (MEDIA_TYPE, bytes),
    gdk_content_provider_new_typed (G_TYPE_STRING, text),
  };
  g_autoptr (GdkContentProvider) both =
    gdk_content_provider_new_union (providers, G_N_ELEMENTS (providers));

  gdk_clipboard_set_content (gtk_widget_get_clipboard (GTK_WIDGET (self)), both);
}

/* Gives what was copied, and its text. */
static GPtrArray *
copy (CursusBoard *self, char **text)
{
  g_autoptr (GPtrArray) ids = cursus_board_dup_meant_ids (self);

  if (ids->len == 0)
    return NULL;
  *text = cursus_clip (cursus_workspace_get_project (self->workspace),
                       (const char *const *) ids->pdata, ids->len);
  offer (self, *text);
  return g_steal_pointer (&ids);
}

static void
forget_cut (CursusBoard *self)
{
  g_clear_pointer (&self->hands->cut, g_ptr_array_unref);
  g_clear_pointer (&self->hands->cut_text, g_free);
}

void
cursus_board_copy (CursusBoard *self, GVariant *parameter)
{
  g_autofree char *text = NULL;
  g_autofree char *message = NULL;
  g_autoptr (GPtrArray) ids = copy (self, &text);

  if (ids == NULL)
    return;
  forget_cut (self);
  /* Translators: a number of modules */
  message =
    g_strdup_printf (ngettext ("%u module copied", "%u modules copied", ids->len), ids->len);
  cursus_workspace_announce (self->workspace, message);
}

/* What is cut leaves the plan and not the programme: whatever refers to it still does when it is
 * pasted. */
void
cursus_board_cut (CursusBoard *self, GVariant *parameter)
{
  CursusTarget const out = { cursus_workspace_get_plan (self->workspace), NULL, CURSUS_NOWHERE };
  char              *text = NULL;
  GPtrArray         *ids = copy (self, &text);
  CursusCardMove    *move;

  if (ids == NULL)
    return;
  forget_cut (self);
  self->hands->cut = ids;
  self->hands->cut_text = text;
  move = cursus_card_move_new (cursus_workspace_get_project (self->workspace),
                               cursus_workspace_get_language (self->workspace), ids, &out);
  cursus_board_perform_move (self, move, CURSUS_LABEL_CUT);
}

/* --- into here --- */

/* Whether all that was cut here is still there and not placed again. */
static gboolean
is_cut_here (CursusBoard *self, const char *text)
{
  const CursusProject *project = cursus_workspace_get_project (self->workspace);
  const char          *plan = cursus_workspace_get_plan (self->workspace);
  const GPtrArray     *cut = self->hands->cut;

  if (g_strcmp0 (text, self->hands->cut_text) != 0)
    return FALSE;
  for (guint i = 0; i < cut->len; i++)
    if (cursus_project_lookup (project, cut->pdata[i], NULL) == NULL ||
        cursus_project_lookup_term_of (project, plan, cut->pdata[i]) != NULL)
      return FALSE;
  return TRUE;
}

static CursusCardMove *
read_text (CursusBoard *self, const char *text, const CursusTarget *target, GError **error)
{
  const CursusProject *project = cursus_workspace_get_project (self->workspace);
  CursusCardMove      *move;
  GPtrArray           *ids = NULL;

  if (is_cut_here (self, text))
    return cursus_card_move_new (project, cursus_workspace_get_language (self->workspace),
                                 self->hands->cut, target);
  move = g_new0 (CursusCardMove, 1);
  if (cursus_text_is_clip (text))
    move->next = cursus_paste_clip (project, text, target, &ids, error);
  else
    move->next = cursus_paste_rows (project, text, target, &ids);
  move->ids = ids != NULL ? ids : g_ptr_array_new_with_free_func (g_free);
  return move;
}

gboolean
cursus_board_paste_text (CursusBoard *self, const char *text, const CursusTarget *target)
{
  g_autoptr (GError) error = NULL;
  CursusCardMove *move = read_text (self, text, target, &error);

  if (error != NULL)
    cursus_workspace_announce (self->workspace, error->message);
  else if (move->ids->len == 0)
    cursus_workspace_announce (self->workspace, _ ("There is no module in what was copied."));
  if (move->ids->len == 0)
    {
      cursus_card_move_free (move);
      return FALSE;
    }
  return cursus_board_perform_move (self, move, CURSUS_LABEL_PASTE);
}

static void
read_cb (GObject *source, GAsyncResult *result, gpointer data)
{
  g_autoptr (CursusBoard) self = data;
  g_autofree char *text = gdk_clipboard_read_text_finish (GDK_CLIPBOARD (source), result, NULL);
  CursusTarget     target;

  if (self->workspace == NULL || self->layout == NULL)
    return;
  if (text == NULL)
    cursus_workspace_announce (self->workspace, _ ("There is nothing to paste."));
  else if (cursus_board_get_insertion (self, &target))
    cursus_board_paste_text (self, text, &target);
}

void
cursus_board_paste (CursusBoard *self, GVariant *parameter)
{
  if (cursus_board_paste_tag (self))
    return;
  gdk_clipboard_read_text_async (gtk_widget_get_clipboard (GTK_WIDGET (self)), self->hands->pasting,
                                 read_cb, g_object_ref (self));
}
