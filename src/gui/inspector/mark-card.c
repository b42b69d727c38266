/* mark-card.c - what modules cover, and more that they could
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "gui/inspector/mark-card.h"

#include "edit/label.h"
#include "edit/setting.h"
#include "gui/common/found-by.h"
#include "gui/inspector/finder.h"
#include "gui/inspector/mark-row.h"
#include "gui/inspector/suggestion-list.h"
#include "model/tag-search.h"

#include <glib/gi18n-lib.h>

/* More are not looked through by anybody, who types another letter instead. */
#define FOUND_MAX 200

struct _CursusMarkCard
{
  GtkBox parent_instance;

  CursusSubject       *subject;
  GListStore          *items;
  CursusTagSearch     *search; /* of searched */
  const CursusProject *searched;

  GtkWidget *rows;
  GtkWidget *find;
  GtkWidget *suggestions;
};

G_DEFINE_FINAL_TYPE (CursusMarkCard, cursus_mark_card, GTK_TYPE_BOX)

static void
prepare_search (CursusMarkCard *self)
{
  const CursusProject *project = cursus_subject_get_project (self->subject);

  if (self->search != NULL && self->searched == project)
    return;
  g_clear_pointer (&self->search, cursus_tag_search_free);
  self->search = cursus_tag_search_new (&project, 1);
  self->searched = cursus_tag_search_get_project (self->search, 0);
}

static gboolean
is_covered (CursusMarkCard *self, const char *tag)
{
  guint n = g_list_model_get_n_items (G_LIST_MODEL (self->items));

  for (guint i = 0; i < n; i++)
    {
      g_autoptr (CursusMarkItem) item = g_list_model_get_item (G_LIST_MODEL (self->items), i);

      if (g_strcmp0 (cursus_mark_item_get_face (item)->tag, tag) == 0 &&
          cursus_mark_item_get_face (item)->n_modules == cursus_subject_get_n (self->subject))
        return TRUE;
    }
  return FALSE;
}

static void
asked_cb (CursusFinder *finder, const char *words, CursusMarkCard *self)
{
  CursusWorkspace *workspace = cursus_subject_get_workspace (self->subject);
  g_autoptr (GListStore) options = g_list_store_new (CURSUS_TYPE_OPTION);
  g_autoptr (GArray) found = NULL;

  prepare_search (self);
  found = cursus_tag_search_find (self->search, words);
  for (guint i = 0; i < MIN (found->len, FOUND_MAX); i++)
    {
      const CursusTag *tag = g_array_index (found, CursusTagMatch, i).tag;
      const char      *title = cursus_workspace_show_text (workspace, tag->title);
      g_autofree char *place = NULL;
      g_autoptr (CursusOption) option = NULL;

      if (is_covered (self, tag->record.id))
        continue;
      place = cursus_found_by_dup_tag_place (workspace, tag);
      option = cursus_option_new (tag->record.id, title != NULL ? title : tag->record.id,
                                  tag->reference != NULL ? tag->reference : place);
      g_list_store_append (options, option);
    }
  cursus_finder_show (finder, G_LIST_MODEL (options));
}

static void
chosen_cb (CursusFinder *finder, const char *tag, CursusMarkCard *self)
{
  CursusWorkspace     *workspace = cursus_subject_get_workspace (self->subject);
  const CursusProject *project = cursus_workspace_get_project (workspace);
  CursusMarkWish const wish = { tag, 1, -1 };
  const char *const   *ids;
  g_autofree char     *label = NULL;
  guint                n;

  ids = cursus_subject_get_ids (self->subject, &n);
  label =
    cursus_label_dup (CURSUS_LABEL_TAG, project, cursus_workspace_get_language (workspace), ids, n);
  cursus_workspace_perform (workspace, cursus_set_mark (project, ids, n, &wish), label);
}

static GtkWidget *
create_row (gpointer item, gpointer data)
{
  return cursus_mark_row_new (CURSUS_MARK_CARD (data)->subject, item);
}

static void
update (CursusMarkCard *self)
{
  gtk_widget_set_visible (self->rows, cursus_mark_list_update (self->items, self->subject) > 0);
}

static void
cursus_mark_card_dispose (GObject *object)
{
  CursusMarkCard *self = CURSUS_MARK_CARD (object);

  if (self->subject != NULL)
    g_signal_handlers_disconnect_by_data (self->subject, self);
  gtk_widget_dispose_template (GTK_WIDGET (self), CURSUS_TYPE_MARK_CARD);
  g_clear_pointer (&self->search, cursus_tag_search_free);
  g_clear_object (&self->items);
  g_clear_object (&self->subject);

  G_OBJECT_CLASS (cursus_mark_card_parent_class)->dispose (object);
}

static void
cursus_mark_card_class_init (CursusMarkCardClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = cursus_mark_card_dispose;

  g_type_ensure (CURSUS_TYPE_SUGGESTION_LIST);
  gtk_widget_class_set_template_from_resource (
    widget_class, "/io/github/cursus_app/Cursus/inspector/mark-card.ui");
  gtk_widget_class_bind_template_child (widget_class, CursusMarkCard, rows);
  gtk_widget_class_bind_template_child (widget_class, CursusMarkCard, find);
  gtk_widget_class_bind_template_child (widget_class, CursusMarkCard, suggestions);
}

static void
cursus_mark_card_init (CursusMarkCard *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

GtkWidget *
cursus_mark_card_new (CursusSubject *subject)
{
  CursusMarkCard *self = g_object_new (CURSUS_TYPE_MARK_CARD, NULL);
  CursusFinder   *finder = cursus_finder_new (_ ("Find a tag"));

  self->subject = g_object_ref (subject);
  self->items = g_list_store_new (CURSUS_TYPE_MARK_ITEM);
  g_signal_connect_object (finder, "asked", G_CALLBACK (asked_cb), self, 0);
  g_signal_connect_object (finder, "chosen", G_CALLBACK (chosen_cb), self, 0);
  cursus_finder_attach (finder, GTK_MENU_BUTTON (self->find));
  gtk_list_box_bind_model (GTK_LIST_BOX (self->rows), G_LIST_MODEL (self->items), create_row, self,
                           NULL);
  g_signal_connect_object (subject, "changed", G_CALLBACK (update), self, G_CONNECT_SWAPPED);
  cursus_suggestion_list_set_subject (CURSUS_SUGGESTION_LIST (self->suggestions), subject);
  update (self);
  return GTK_WIDGET (self);
}
