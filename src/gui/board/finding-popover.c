/* finding-popover.c - something found by typing, and in which way it is meant
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "gui/board/finding-popover.h"

#include "gui/board/passing-popover.h"
#include "gui/common/found-by.h"
#include "gui/common/inner-name.h"

#define WIDTH 320
#define HEIGHT 220
#define ID "cursus-id"

/* What the popover keeps until it is closed. */
typedef struct
{
  CursusFinding       finding; /* of which the strings and the rows are not looked at any more */
  GtkWidget          *parent;  /* lives longer than its popover */
  GtkWidget          *popover;
  GtkWidget          *entry;
  GtkWidget          *choices;
  GtkStringFilter    *filter;
  GtkSingleSelection *selection;
} Finder;

static void
finder_free (gpointer data)
{
  Finder *self = data;

  self->finding.destroy (self->finding.data);
  g_free (self);
}

GtkStringObject *
cursus_finding_add (GListStore *rows, const char *id, const char *line)
{
  g_autoptr (GtkStringObject) row = gtk_string_object_new (line);

  g_object_set_data_full (G_OBJECT (row), ID, g_strdup (id), g_free);
  g_list_store_append (rows, row);
  return row;
}

/* --- what is done --- */

static void
choose (Finder *self)
{
  gpointer         row = gtk_single_selection_get_selected_item (self->selection);
  guint            choice = gtk_drop_down_get_selected (GTK_DROP_DOWN (self->choices));
  g_autofree char *id = row != NULL ? g_strdup (g_object_get_data (row, ID)) : NULL;

  if (id == NULL || choice == GTK_INVALID_LIST_POSITION)
    return;
  self->finding.found (self->parent, id, choice, self->finding.data);
  gtk_popover_popdown (GTK_POPOVER (self->popover));
}

static void
entered_cb (GtkSearchEntry *entry, gpointer data)
{
  choose (data);
}

static void
activated_cb (GtkListView *list, guint position, gpointer data)
{
  Finder *self = data;

  gtk_single_selection_set_selected (self->selection, position);
  choose (self);
}

static void
searched_cb (GtkSearchEntry *entry, gpointer data)
{
  Finder *self = data;

  gtk_string_filter_set_search (self->filter, gtk_editable_get_text (GTK_EDITABLE (entry)));
  gtk_single_selection_set_selected (self->selection, 0);
}

static void
stopped_cb (GtkSearchEntry *entry, gpointer data)
{
  gtk_popover_popdown (GTK_POPOVER (((Finder *) data)->popover));
}

static void
closed_cb (GtkPopover *popover, gpointer data)
{
  Finder *self = data;

  self->finding.closed (self->parent, self->finding.data);
}

/* --- how it looks --- */

static void
setup_cb (GtkSignalListItemFactory *factory, GtkListItem *item, gpointer data)
{
  GtkWidget *label = gtk_label_new (NULL);

  gtk_label_set_xalign (GTK_LABEL (label), 0);
  gtk_label_set_ellipsize (GTK_LABEL (label), PANGO_ELLIPSIZE_END);
  gtk_list_item_set_child (item, label);
}

static void
bind_cb (GtkSignalListItemFactory *factory, GtkListItem *item, gpointer data)
{
  gtk_label_set_text (GTK_LABEL (gtk_list_item_get_child (item)),
                      gtk_string_object_get_string (gtk_list_item_get_item (item)));
}

static void
set_name (GtkWidget *widget, const char *name)
{
  gtk_accessible_update_property (GTK_ACCESSIBLE (widget), GTK_ACCESSIBLE_PROPERTY_LABEL, name, -1);
}

static GtkWidget *
create_list (Finder *self, const CursusFinding *finding)
{
  GtkListItemFactory *factory = gtk_signal_list_item_factory_new ();
  GtkFilterListModel *filtered;
  GtkWidget          *list, *scroller;

  self->filter = cursus_found_by_filter_new ();
  filtered = gtk_filter_list_model_new (finding->rows, GTK_FILTER (self->filter));
  self->selection = gtk_single_selection_new (G_LIST_MODEL (filtered));
  g_signal_connect (factory, "setup", G_CALLBACK (setup_cb), NULL);
  g_signal_connect (factory, "bind", G_CALLBACK (bind_cb), NULL);

  list = gtk_list_view_new (GTK_SELECTION_MODEL (self->selection), factory);
  gtk_list_view_set_single_click_activate (GTK_LIST_VIEW (list), TRUE);
  set_name (list, finding->list_name);
  g_signal_connect (list, "activate", G_CALLBACK (activated_cb), self);
  scroller = gtk_scrolled_window_new ();
  gtk_scrolled_window_set_child (GTK_SCROLLED_WINDOW (scroller), list);
  gtk_scrolled_window_set_policy (GTK_SCROLLED_WINDOW (scroller), GTK_POLICY_NEVER,
                                  GTK_POLICY_AUTOMATIC);
  gtk_widget_set_size_request (scroller, WIDTH, HEIGHT);
  return scroller;
}

static GtkWidget *
create_content (Finder *self, const CursusFinding *finding)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 6);
  GtkWidget *label = gtk_label_new (finding->heading);

  gtk_label_set_xalign (GTK_LABEL (label), 0);
  gtk_widget_add_css_class (label, "heading");
  self->entry = gtk_search_entry_new ();
  self->choices = gtk_drop_down_new_from_strings (finding->choices);
  set_name (self->choices, finding->choice_name);
  cursus_inner_name_drop_down (GTK_DROP_DOWN (self->choices));
  set_name (self->entry, finding->heading);
  g_signal_connect (self->entry, "search-changed", G_CALLBACK (searched_cb), self);
  g_signal_connect (self->entry, "activate", G_CALLBACK (entered_cb), self);
  g_signal_connect (self->entry, "stop-search", G_CALLBACK (stopped_cb), self);
  gtk_box_append (GTK_BOX (box), label);
  gtk_box_append (GTK_BOX (box), self->choices);
  gtk_box_append (GTK_BOX (box), self->entry);
  gtk_box_append (GTK_BOX (box), create_list (self, finding));
  return box;
}

void
cursus_finding_popover_show (GtkWidget *parent, const GdkRectangle *at,
                             const CursusFinding *finding)
{
  Finder *self = g_new0 (Finder, 1);

  self->finding = *finding;
  self->parent = parent;
  self->popover = gtk_popover_new ();
  gtk_popover_set_child (GTK_POPOVER (self->popover), create_content (self, finding));
  g_object_set_data_full (G_OBJECT (self->popover), "cursus-finder", self, finder_free);
  g_signal_connect (self->popover, "closed", G_CALLBACK (closed_cb), self);
  cursus_passing_popover_show (GTK_POPOVER (self->popover), parent, at, self->entry);
}
