/* found-by.c - rows of a list that are found by more words than they show
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "gui/common/found-by.h"

#include "model/tag-tree.h"

#define WORDS "cursus-found-by"

void
cursus_found_by_set (GtkStringObject *row, const char *words)
{
  g_return_if_fail (GTK_IS_STRING_OBJECT (row));

  g_object_set_data_full (G_OBJECT (row), WORDS, g_strdup (words), g_free);
}

static char *
dup_words (GtkStringObject *row)
{
  const char *words = g_object_get_data (G_OBJECT (row), WORDS);

  return g_strdup (words != NULL ? words : gtk_string_object_get_string (row));
}

GtkStringFilter *
cursus_found_by_filter_new (void)
{
  return gtk_string_filter_new (
    gtk_cclosure_expression_new (G_TYPE_STRING, NULL, 0, NULL, G_CALLBACK (dup_words), NULL, NULL));
}

char *
cursus_found_by_dup_tag_place (CursusWorkspace *workspace, const CursusTag *tag)
{
  g_autoptr (GPtrArray) path = cursus_tag_tree_path (cursus_workspace_get_project (workspace), tag);
  GString *place = g_string_new (NULL);

  for (guint i = 0; i < path->len; i++)
    {
      const CursusRecord *record = path->pdata[i];
      const char         *title = cursus_workspace_show_text (
                workspace, record->table == &cursus_strand_table ? ((const CursusStrand *) record)->title :
                                                                   ((const CursusTag *) record)->title);

      g_string_append_printf (place, "%s%s", place->len > 0 ? " › " : "",
                              title != NULL ? title : record->id);
    }
  return g_string_free (place, FALSE);
}

void
cursus_found_by_set_tag (GtkStringObject *row, CursusWorkspace *workspace, const CursusTag *tag)
{
  g_autofree char *place = cursus_found_by_dup_tag_place (workspace, tag);
  g_autofree char *words =
    g_strjoin ("\n", gtk_string_object_get_string (row), place, tag->reference, NULL);

  cursus_found_by_set (row, words);
}
