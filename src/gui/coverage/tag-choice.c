/* tag-choice.c - one of the tags of a programme, chosen from a list that drops down
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "gui/coverage/tag-choice.h"

/* The list may be wider than the button: titles are to be read there. */
#define LIST_WIDTH 360

/* --- what is chosen, on the button --- */

static void
setup_cb (GtkListItemFactory *factory, GtkListItem *item, gpointer data)
{
  GtkWidget *label = gtk_label_new (NULL);

  gtk_label_set_xalign (GTK_LABEL (label), 0);
  gtk_label_set_ellipsize (GTK_LABEL (label), PANGO_ELLIPSIZE_END);
  gtk_list_item_set_child (item, label);
}

static void
show_title (CursusTagLine *line, GParamSpec *pspec, gpointer label)
{
  gtk_label_set_text (label, cursus_tag_line_get_title (line));
}

/* --- the list --- */

static void
widen_cb (GtkListItemFactory *factory, GtkListItem *item, gpointer data)
{
  gtk_widget_set_size_request (gtk_list_item_get_child (item), LIST_WIDTH, -1);
}

static gboolean
is_tag (gpointer line, gpointer data)
{
  return cursus_tag_line_get_record (line)->table->type == CURSUS_TAGS;
}

static char *
dup_title (CursusTagLine *line, gpointer data)
{
  return g_strdup (cursus_tag_line_get_title (line));
}

void
cursus_tag_choice_bind (GtkDropDown *choice, GListModel *lines)
{
  g_autoptr (GtkListItemFactory) face =
    cursus_tag_line_factory_new_for (G_CALLBACK (setup_cb), show_title);
  g_autoptr (GtkListItemFactory) rows = cursus_tag_line_factory_new ();
  g_autoptr (GtkExpression) words =
    gtk_cclosure_expression_new (G_TYPE_STRING, NULL, 0, NULL, G_CALLBACK (dup_title), NULL, NULL);
  GtkFilter *tags = GTK_FILTER (gtk_custom_filter_new (is_tag, NULL, NULL));
  g_autoptr (GtkFilterListModel) model = gtk_filter_list_model_new (g_object_ref (lines), tags);

  g_signal_connect (rows, "setup", G_CALLBACK (widen_cb), NULL);
  gtk_drop_down_set_expression (choice, words);
  gtk_drop_down_set_factory (choice, face);
  gtk_drop_down_set_list_factory (choice, rows);
  gtk_drop_down_set_model (choice, G_LIST_MODEL (model));
}

void
cursus_tag_choice_set (GtkDropDown *choice, const char *id)
{
  GListModel *lines = gtk_drop_down_get_model (choice);
  guint       at = GTK_INVALID_LIST_POSITION;

  for (guint i = 0; i < g_list_model_get_n_items (lines); i++)
    {
      g_autoptr (CursusTagLine) line = g_list_model_get_item (lines, i);

      if (g_strcmp0 (cursus_tag_line_get_record (line)->id, id) == 0)
        at = i;
    }
  gtk_drop_down_set_selected (choice, at);
}

const CursusTag *
cursus_tag_choice_get (GtkDropDown *choice)
{
  CursusTagLine *line = gtk_drop_down_get_selected_item (choice);

  return line != NULL ? (const CursusTag *) cursus_tag_line_get_record (line) : NULL;
}
