/* require-popover.c - what a card asks for, found by typing
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "gui/board/require-popover.h"

#include "gui/board/board-hands.h"
#include "gui/board/passing-popover.h"
#include "gui/board/requisite-kinds.h"

#include <glib/gi18n-lib.h>
#include <string.h>

#define WIDTH 320
#define HEIGHT 220
#define ID "cursus-id"

/* What the popover keeps until it is closed. */
typedef struct
{
  CursusBoard        *board; /* lives longer than its popover */
  GtkWidget          *popover;
  GtkWidget          *entry;
  GtkWidget          *kinds;
  GtkStringFilter    *filter;
  GtkSingleSelection *selection;
  char               *module;
} Requiring;

static void
requiring_free (gpointer data)
{
  Requiring *requiring = data;

  g_free (requiring->module);
  g_free (requiring);
}

/* --- the modules --- */

static char *
dup_line (CursusBoard *board, const CursusModule *module)
{
  const char *title = cursus_workspace_show_text (board->workspace, module->title);

  return g_strjoin ("  ", module->code != NULL ? module->code : module->record.id, title, NULL);
}

/* All modules but the one itself. */
static GListModel *
create_modules (const Requiring *requiring)
{
  const CursusProject *project = cursus_workspace_get_project (requiring->board->workspace);
  GListStore          *store = g_list_store_new (GTK_TYPE_STRING_OBJECT);

  for (guint i = 0; i < cursus_project_n (project, CURSUS_MODULES); i++)
    {
      const CursusModule *module = cursus_project_nth_module (project, i);
      g_autofree char    *line = NULL;
      g_autoptr (GtkStringObject) row = NULL;

      if (strcmp (module->record.id, requiring->module) == 0)
        continue;
      line = dup_line (requiring->board, module);
      row = gtk_string_object_new (line);
      g_object_set_data_full (G_OBJECT (row), ID, g_strdup (module->record.id), g_free);
      g_list_store_append (store, row);
    }
  return G_LIST_MODEL (store);
}

/* --- what is done --- */

static void
choose (Requiring *requiring)
{
  gpointer    row = gtk_single_selection_get_selected_item (requiring->selection);
  guint       kind = gtk_drop_down_get_selected (GTK_DROP_DOWN (requiring->kinds));
  const char *id = row != NULL ? g_object_get_data (row, ID) : NULL;

  if (id == NULL || kind >= CURSUS_N_REQUISITE_KINDS)
    return;
  gtk_widget_activate_action (GTK_WIDGET (requiring->board), "card.require-as", "(sss)",
                              requiring->module, cursus_requisite_kinds[kind].name, id);
  gtk_popover_popdown (GTK_POPOVER (requiring->popover));
}

static void
entered_cb (GtkSearchEntry *entry, gpointer data)
{
  choose (data);
}

static void
activated_cb (GtkListView *list, guint position, gpointer data)
{
  Requiring *requiring = data;

  gtk_single_selection_set_selected (requiring->selection, position);
  choose (requiring);
}

static void
searched_cb (GtkSearchEntry *entry, gpointer data)
{
  Requiring *requiring = data;

  gtk_string_filter_set_search (requiring->filter, gtk_editable_get_text (GTK_EDITABLE (entry)));
  gtk_single_selection_set_selected (requiring->selection, 0);
}

static void
stopped_cb (GtkSearchEntry *entry, gpointer data)
{
  gtk_popover_popdown (GTK_POPOVER (((Requiring *) data)->popover));
}

static void
closed_cb (GtkPopover *popover, gpointer data)
{
  Requiring *requiring = data;

  cursus_board_go_to (requiring->board, requiring->module);
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

static GtkWidget *
create_list (Requiring *requiring)
{
  GtkListItemFactory *factory = gtk_signal_list_item_factory_new ();
  GtkFilterListModel *filtered;
  GtkWidget          *list, *scroller;

  requiring->filter =
    gtk_string_filter_new (gtk_property_expression_new (GTK_TYPE_STRING_OBJECT, NULL, "string"));
  filtered = gtk_filter_list_model_new (create_modules (requiring), GTK_FILTER (requiring->filter));
  requiring->selection = gtk_single_selection_new (G_LIST_MODEL (filtered));
  g_signal_connect (factory, "setup", G_CALLBACK (setup_cb), NULL);
  g_signal_connect (factory, "bind", G_CALLBACK (bind_cb), NULL);

  list = gtk_list_view_new (GTK_SELECTION_MODEL (requiring->selection), factory);
  gtk_list_view_set_single_click_activate (GTK_LIST_VIEW (list), TRUE);
  gtk_accessible_update_property (GTK_ACCESSIBLE (list), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  _ ("Modules"), -1);
  g_signal_connect (list, "activate", G_CALLBACK (activated_cb), requiring);
  scroller = gtk_scrolled_window_new ();
  gtk_scrolled_window_set_child (GTK_SCROLLED_WINDOW (scroller), list);
  gtk_scrolled_window_set_policy (GTK_SCROLLED_WINDOW (scroller), GTK_POLICY_NEVER,
                                  GTK_POLICY_AUTOMATIC);
  gtk_widget_set_size_request (scroller, WIDTH, HEIGHT);
  return scroller;
}

static GtkWidget *
create_kinds (void)
{
  GtkStringList *titles = gtk_string_list_new (NULL);
  GtkWidget     *kinds;

  for (guint i = 0; i < CURSUS_N_REQUISITE_KINDS; i++)
    gtk_string_list_append (titles, _ (cursus_requisite_kinds[i].title));
  kinds = gtk_drop_down_new (G_LIST_MODEL (titles), NULL);
  gtk_accessible_update_property (GTK_ACCESSIBLE (kinds), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  _ ("In which way"), -1);
  return kinds;
}

static GtkWidget *
create_content (Requiring *requiring)
{
  GtkWidget       *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 6);
  g_autofree char *name = cursus_card_name_dup (
    cursus_workspace_get_project (requiring->board->workspace),
    cursus_workspace_get_language (requiring->board->workspace), requiring->module);
  /* Translators: the code of a module; a search for what it requires follows */
  g_autofree char *heading = g_strdup_printf (_ ("%s Requires"), name);
  GtkWidget       *label = gtk_label_new (heading);

  gtk_label_set_xalign (GTK_LABEL (label), 0);
  gtk_widget_add_css_class (label, "heading");
  requiring->entry = gtk_search_entry_new ();
  requiring->kinds = create_kinds ();
  gtk_accessible_update_property (GTK_ACCESSIBLE (requiring->entry), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  heading, -1);
  g_signal_connect (requiring->entry, "search-changed", G_CALLBACK (searched_cb), requiring);
  g_signal_connect (requiring->entry, "activate", G_CALLBACK (entered_cb), requiring);
  g_signal_connect (requiring->entry, "stop-search", G_CALLBACK (stopped_cb), requiring);
  gtk_box_append (GTK_BOX (box), label);
  gtk_box_append (GTK_BOX (box), requiring->kinds);
  gtk_box_append (GTK_BOX (box), requiring->entry);
  gtk_box_append (GTK_BOX (box), create_list (requiring));
  return box;
}

void
cursus_require_popover_show (CursusBoard *board, const GdkRectangle *at, const char *module)
{
  Requiring *requiring = g_new0 (Requiring, 1);

  requiring->board = board;
  requiring->module = g_strdup (module);
  requiring->popover = gtk_popover_new ();
  gtk_popover_set_child (GTK_POPOVER (requiring->popover), create_content (requiring));
  g_object_set_data_full (G_OBJECT (requiring->popover), "cursus-requiring", requiring,
                          requiring_free);
  g_signal_connect (requiring->popover, "closed", G_CALLBACK (closed_cb), requiring);
  cursus_passing_popover_show (GTK_POPOVER (requiring->popover), GTK_WIDGET (board), at,
                               requiring->entry);
}
