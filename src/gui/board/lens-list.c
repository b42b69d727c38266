/* lens-list.c - by what the cards of the board can be coloured
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "gui/board/lens-list.h"

#include <glib/gi18n-lib.h>
#include <string.h>

#define IDS "cursus-lens-ids"

static const CursusText *
get_title (const CursusRecord *record)
{
  if (record->table->type == CURSUS_STRANDS)
    return ((const CursusStrand *) record)->title;
  return ((const CursusTag *) record)->title;
}

static void
add (GtkStringList *titles, GPtrArray *ids, CursusWorkspace *workspace, const CursusRecord *record)
{
  const char      *title = cursus_workspace_show_text (workspace, get_title (record));
  gboolean         is_tag = record->table->type == CURSUS_TAGS;
  g_autofree char *shown = NULL;

  shown = g_strconcat (is_tag ? "  " : "", title != NULL ? title : record->id, NULL);
  gtk_string_list_append (titles, shown);
  g_ptr_array_add (ids, g_strdup (record->id));
}

/* Tags stand behind their strand, as they do in the file. */
static void
add_all (GtkStringList *titles, GPtrArray *ids, CursusWorkspace *workspace)
{
  const CursusProject *project = cursus_workspace_get_project (workspace);
  const CursusOutline *outline = cursus_workspace_get_findings (workspace)->state.facts->outline;

  for (guint s = 0; s < cursus_project_n (project, CURSUS_STRANDS); s++)
    {
      add (titles, ids, workspace, cursus_project_nth (project, CURSUS_STRANDS, s));
      for (guint t = 0; t < outline->n_tags; t++)
        if (outline->tags[t].strand == s)
          add (titles, ids, workspace, &outline->tags[t].tag->record);
    }
}

static guint
find_id (const GPtrArray *ids, const char *id)
{
  for (guint i = 0; id != NULL && i < ids->len; i++)
    if (strcmp (g_ptr_array_index (ids, i), id) == 0)
      return i + 1;
  return 0;
}

static void
selected_cb (GtkDropDown *list, GParamSpec *pspec, gpointer data)
{
  CursusWorkspace *workspace = data;
  GPtrArray       *ids = g_object_get_data (G_OBJECT (list), IDS);
  guint            at = gtk_drop_down_get_selected (list);

  if (ids == NULL || at == GTK_INVALID_LIST_POSITION || at > ids->len)
    return;
  cursus_workspace_set_lens (workspace, at > 0 ? ids->pdata[at - 1] : NULL);
}

void
cursus_lens_list_fill (GtkDropDown *list, CursusWorkspace *workspace)
{
  g_autoptr (GtkStringList) titles = gtk_string_list_new (NULL);
  GPtrArray  *ids = g_ptr_array_new_with_free_func (g_free);
  const char *lens = cursus_workspace_get_lens (workspace);

  gtk_string_list_append (titles, C_ ("colour by", "Nothing"));
  add_all (titles, ids, workspace);

  g_signal_handlers_block_by_func (list, selected_cb, workspace);
  gtk_drop_down_set_model (list, G_LIST_MODEL (titles));
  g_object_set_data_full (G_OBJECT (list), IDS, ids, (GDestroyNotify) g_ptr_array_unref);
  gtk_drop_down_set_selected (list, find_id (ids, lens));
  g_signal_handlers_unblock_by_func (list, selected_cb, workspace);
}

void
cursus_lens_list_bind (GtkDropDown *list, CursusWorkspace *workspace)
{
  g_autoptr (GtkExpression) expression =
    gtk_property_expression_new (GTK_TYPE_STRING_OBJECT, NULL, "string");

  gtk_drop_down_set_expression (list, expression);
  gtk_drop_down_set_enable_search (list, TRUE);
  g_signal_connect_object (list, "notify::selected", G_CALLBACK (selected_cb), workspace, 0);
}

char *
cursus_lens_dup_title (CursusWorkspace *workspace)
{
  const char         *lens = cursus_workspace_get_lens (workspace);
  const CursusRecord *record;
  const char         *title;

  if (lens == NULL)
    return NULL;
  record = cursus_project_lookup (cursus_workspace_get_project (workspace), lens, NULL);
  if (record == NULL ||
      (record->table->type != CURSUS_STRANDS && record->table->type != CURSUS_TAGS))
    return NULL;
  title = cursus_workspace_show_text (workspace, get_title (record));
  return g_strdup (title != NULL ? title : lens);
}
