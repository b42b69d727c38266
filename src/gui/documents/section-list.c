/* section-list.c - the sections of a document: switched, moved and called something else
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "gui/documents/section-list.h"

#include "gui/documents/section-row.h"

#include <glib/gi18n-lib.h>

struct _CursusSectionList
{
  AdwBin parent_instance;

  GListStore        *items; /* CursusSectionItem */
  CursusOutlineFile *outline;
  char              *language;
  GtkWidget         *list;
};

G_DEFINE_FINAL_TYPE (CursusSectionList, cursus_section_list, ADW_TYPE_BIN)

enum
{
  CHANGED,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

static void
item_changed_cb (CursusSectionItem *item, GParamSpec *pspec, CursusSectionList *self)
{
  g_signal_emit (self, signals[CHANGED], 0);
}

static void
moved_cb (GtkListBoxRow *row, int by, CursusSectionList *self)
{
  int from = gtk_list_box_row_get_index (row);
  int n = (int) g_list_model_get_n_items (G_LIST_MODEL (self->items));
  int to = CLAMP (from + by, 0, n - 1);

  if (from < 0 || from == to)
    return;
  cursus_section_list_move (self, (guint) from, (guint) to);
  gtk_widget_child_focus (
    GTK_WIDGET (gtk_list_box_get_row_at_index (GTK_LIST_BOX (self->list), to)),
    GTK_DIR_TAB_FORWARD);
}

static GtkWidget *
create_row_cb (gpointer item, gpointer data)
{
  GtkWidget *row = cursus_section_row_new (item);

  g_signal_connect_object (row, "moved", G_CALLBACK (moved_cb), data, 0);
  return row;
}

static void
cursus_section_list_dispose (GObject *object)
{
  CursusSectionList *self = CURSUS_SECTION_LIST (object);

  g_clear_object (&self->items);
  g_clear_pointer (&self->outline, cursus_outline_file_free);
  g_clear_pointer (&self->language, g_free);

  G_OBJECT_CLASS (cursus_section_list_parent_class)->dispose (object);
}

static void
cursus_section_list_class_init (CursusSectionListClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = cursus_section_list_dispose;
  signals[CHANGED] = g_signal_new ("changed", CURSUS_TYPE_SECTION_LIST, G_SIGNAL_RUN_LAST, 0, NULL,
                                   NULL, NULL, G_TYPE_NONE, 0);
}

static void
cursus_section_list_init (CursusSectionList *self)
{
  self->items = g_list_store_new (CURSUS_TYPE_SECTION_ITEM);
  self->list = gtk_list_box_new ();
  gtk_list_box_set_selection_mode (GTK_LIST_BOX (self->list), GTK_SELECTION_NONE);
  gtk_widget_add_css_class (self->list, "boxed-list");
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->list), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  _ ("Sections"), -1);
  gtk_list_box_bind_model (GTK_LIST_BOX (self->list), G_LIST_MODEL (self->items), create_row_cb,
                           self, NULL);
  adw_bin_set_child (ADW_BIN (self), self->list);
}

static gboolean
is_same (const CursusOutlineFile *a, const CursusOutlineFile *b)
{
  if (a == NULL || b == NULL || a->sections->len != b->sections->len)
    return FALSE;
  for (guint i = 0; i < a->sections->len; i++)
    {
      const CursusOutlineSection *one = g_ptr_array_index (a->sections, i);
      const CursusOutlineSection *other = g_ptr_array_index (b->sections, i);

      if (!g_str_equal (one->type, other->type) || one->is_off != other->is_off ||
          !cursus_text_equal (one->title, other->title))
        return FALSE;
    }
  return g_str_equal (a->document, b->document);
}

void
cursus_section_list_show (CursusSectionList *self, const CursusOutlineFile *outline,
                          const char *language)
{
  g_autoptr (CursusOutlineFile) shown = NULL;

  g_return_if_fail (CURSUS_IS_SECTION_LIST (self));

  /* Rows that say the same keep their focus. */
  shown = cursus_section_list_dup_outline (self);
  if (is_same (shown, outline) && g_strcmp0 (self->language, language) == 0)
    return;

  g_list_store_remove_all (self->items);
  g_clear_pointer (&self->outline, cursus_outline_file_free);
  g_free (self->language);
  self->language = g_strdup (language);
  self->outline = outline != NULL ? cursus_outline_file_copy (outline) : NULL;
  for (guint i = 0; outline != NULL && i < outline->sections->len; i++)
    {
      g_autoptr (CursusSectionItem) item =
        cursus_section_item_new (g_ptr_array_index (outline->sections, i), language);

      g_signal_connect_object (item, "notify", G_CALLBACK (item_changed_cb), self, 0);
      g_list_store_append (self->items, item);
    }
}

CursusOutlineFile *
cursus_section_list_dup_outline (CursusSectionList *self)
{
  CursusOutlineFile *outline;
  guint              n;

  g_return_val_if_fail (CURSUS_IS_SECTION_LIST (self), NULL);

  if (self->outline == NULL)
    return NULL;
  outline = cursus_outline_file_copy (self->outline);
  g_ptr_array_set_size (outline->sections, 0);
  n = g_list_model_get_n_items (G_LIST_MODEL (self->items));
  for (guint i = 0; i < n; i++)
    {
      g_autoptr (CursusSectionItem) item = g_list_model_get_item (G_LIST_MODEL (self->items), i);

      g_ptr_array_add (outline->sections,
                       cursus_outline_section_copy (cursus_section_item_get_section (item)));
    }
  return outline;
}

GListModel *
cursus_section_list_get_sections (CursusSectionList *self)
{
  g_return_val_if_fail (CURSUS_IS_SECTION_LIST (self), NULL);

  return G_LIST_MODEL (self->items);
}

void
cursus_section_list_move (CursusSectionList *self, guint from, guint to)
{
  g_autoptr (CursusSectionItem) item = NULL;

  g_return_if_fail (CURSUS_IS_SECTION_LIST (self));

  item = g_list_model_get_item (G_LIST_MODEL (self->items), from);
  g_list_store_remove (self->items, from);
  g_list_store_insert (self->items, to, item);
  g_signal_emit (self, signals[CHANGED], 0);
}
