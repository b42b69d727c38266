/* tag-shelf.c - the tags of the programme, to be put onto modules
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "gui/palette/tag-shelf.h"

#include "gui/common/found-by.h"
#include "gui/common/inner-name.h"
#include "gui/common/tag-drop.h"
#include "gui/common/tag-source.h"
#include "gui/common/tip.h"
#include "gui/palette/chip-strip.h"
#include "gui/palette/palette-face.h"
#include "model/tag-tree.h"

#include <glib/gi18n-lib.h>

#define ID "cursus-id"
#define LEVELS 3

struct _CursusTagShelf
{
  AdwBin parent_instance;

  CursusWorkspace    *workspace;
  GListStore         *store; /* GtkStringObject: titles, each with its id */
  GtkStringFilter    *filter;
  GtkSingleSelection *selection;
  gboolean            is_stale; /* what is listed is not what there is */

  GtkWidget *heading;
  GtkWidget *entry;
  GtkWidget *levels;
  GtkWidget *list;
  GtkWidget *menu;
};

G_DEFINE_FINAL_TYPE (CursusTagShelf, cursus_tag_shelf, ADW_TYPE_BIN)

static GtkExpander *
get_expander (CursusTagShelf *self)
{
  return GTK_EXPANDER (adw_bin_get_child (ADW_BIN (self)));
}

/* --- what is listed --- */

static void
add_tag (CursusTagShelf *self, const CursusTag *tag)
{
  const char *title = cursus_workspace_show_text (self->workspace, tag->title);
  g_autoptr (GtkStringObject) row = gtk_string_object_new (title != NULL ? title : tag->record.id);

  if (tag->is_retired)
    return;
  g_object_set_data_full (G_OBJECT (row), ID, g_strdup (tag->record.id), g_free);
  cursus_found_by_set_tag (row, self->workspace, tag);
  g_list_store_append (self->store, row);
}

/* Strand by strand; of a shelf that is closed only how many there are. */
static void
fill (CursusTagShelf *self)
{
  const CursusProject *project = cursus_workspace_get_project (self->workspace);

  self->is_stale = FALSE;
  g_list_store_remove_all (self->store);
  for (guint s = 0; s < cursus_project_n (project, CURSUS_STRANDS); s++)
    {
      g_autoptr (GPtrArray) tags =
        cursus_tag_tree_subtree (project, cursus_project_nth (project, CURSUS_STRANDS, s)->id);

      for (guint i = 0; i < tags->len; i++)
        add_tag (self, tags->pdata[i]);
    }
}

static void
update (CursusTagShelf *self)
{
  guint n = cursus_project_n (cursus_workspace_get_project (self->workspace), CURSUS_TAGS);
  /* Translators: how many tags there are */
  g_autofree char *heading = g_strdup_printf (_ ("Tags · %u"), n);

  gtk_label_set_text (GTK_LABEL (self->heading), heading);
  gtk_widget_set_visible (GTK_WIDGET (self), n > 0);
  self->is_stale = TRUE;
  if (gtk_expander_get_expanded (get_expander (self)))
    fill (self);
}

static void
changed_cb (CursusTagShelf *self, gpointer before, gpointer after)
{
  if (cursus_project_get_sequence (before, CURSUS_TAGS) !=
        cursus_project_get_sequence (after, CURSUS_TAGS) ||
      cursus_project_get_sequence (before, CURSUS_STRANDS) !=
        cursus_project_get_sequence (after, CURSUS_STRANDS))
    update (self);
}

static void
expanded_cb (CursusTagShelf *self)
{
  if (self->is_stale && gtk_expander_get_expanded (get_expander (self)))
    fill (self);
}

static void
searched_cb (GtkSearchEntry *entry, CursusTagShelf *self)
{
  gtk_string_filter_set_search (self->filter, gtk_editable_get_text (GTK_EDITABLE (entry)));
}

/* --- what is done with a tag --- */

static CursusTagDrag *
create_drag (CursusTagShelf *self, GtkStringObject *row)
{
  return cursus_tag_drag_new (g_object_get_data (G_OBJECT (row), ID),
                              gtk_string_object_get_string (row),
                              gtk_drop_down_get_selected (GTK_DROP_DOWN (self->levels)) + 1);
}

static void
put_on_selected (CursusTagShelf *self)
{
  GtkStringObject *row = gtk_single_selection_get_selected_item (self->selection);
  const GPtrArray *selected = cursus_workspace_get_selection (self->workspace);
  g_autoptr (CursusTagDrag) drag = NULL;

  if (row == NULL)
    return;
  drag = create_drag (self, row);
  cursus_tag_drop_perform (self->workspace, (const char *const *) selected->pdata, selected->len,
                           drag);
}

static void
activated_cb (GtkListView *list, guint position, CursusTagShelf *self)
{
  gtk_single_selection_set_selected (self->selection, position);
  put_on_selected (self);
}

static void
entered_cb (GtkSearchEntry *entry, CursusTagShelf *self)
{
  put_on_selected (self);
}

static void
put_cb (GtkWidget *widget, const char *action, GVariant *parameter)
{
  put_on_selected (CURSUS_TAG_SHELF (widget));
}

static void
copy_cb (GtkWidget *widget, const char *action, GVariant *parameter)
{
  CursusTagShelf  *self = CURSUS_TAG_SHELF (widget);
  GtkStringObject *row = gtk_single_selection_get_selected_item (self->selection);
  g_autoptr (CursusTagDrag) drag = row != NULL ? create_drag (self, row) : NULL;

  cursus_tag_source_copy (widget, self->workspace, drag);
}

static void
lens_cb (GtkWidget *widget, const char *action, GVariant *parameter)
{
  CursusTagShelf  *self = CURSUS_TAG_SHELF (widget);
  GtkStringObject *row = gtk_single_selection_get_selected_item (self->selection);

  if (row != NULL)
    cursus_workspace_set_lens (self->workspace, g_object_get_data (G_OBJECT (row), ID));
}

/* --- the menu --- */

static void
show_menu (CursusTagShelf *self, GtkWidget *widget, double x, double y)
{
  double at_x, at_y;

  if (self->menu == NULL)
    {
      g_autoptr (GMenu) model = g_menu_new ();

      g_menu_append (model, _ ("_Put onto the Selected Modules"), "tag-shelf.put");
      g_menu_append (model, _ ("_Copy"), "tag-shelf.copy");
      g_menu_append (model, _ ("C_olour the Cards by It"), "tag-shelf.lens");
      self->menu = gtk_popover_menu_new_from_model (G_MENU_MODEL (model));
      gtk_widget_set_parent (self->menu, GTK_WIDGET (self));
      gtk_popover_set_has_arrow (GTK_POPOVER (self->menu), FALSE);
      gtk_widget_set_halign (self->menu, GTK_ALIGN_START);
    }
  gtk_widget_translate_coordinates (widget, GTK_WIDGET (self), x, y, &at_x, &at_y);
  gtk_popover_set_pointing_to (GTK_POPOVER (self->menu),
                               &(GdkRectangle){ (int) at_x, (int) at_y, 1, 1 });
  gtk_popover_popup (GTK_POPOVER (self->menu));
}

/* With the keyboard it opens at the row that has the focus. */
static void
menu_cb (GtkWidget *widget, const char *action, GVariant *parameter)
{
  CursusTagShelf *self = CURSUS_TAG_SHELF (widget);
  GtkWidget      *focus = gtk_root_get_focus (gtk_widget_get_root (widget));

  if (focus == NULL || !gtk_widget_is_ancestor (focus, self->list))
    focus = self->list;
  show_menu (self, focus, 24, 16);
}

/* --- rows --- */

static GtkListItem *
get_list_item (GtkEventController *controller)
{
  return g_object_get_data (G_OBJECT (gtk_event_controller_get_widget (controller)), "cursus-item");
}

static void
pressed_cb (GtkGestureClick *gesture, int n_press, double x, double y, CursusTagShelf *self)
{
  GtkEventController *controller = GTK_EVENT_CONTROLLER (gesture);

  gtk_single_selection_set_selected (self->selection,
                                     gtk_list_item_get_position (get_list_item (controller)));
  show_menu (self, gtk_event_controller_get_widget (controller), x, y);
}

static CursusTagDrag *
lookup_drag (GtkWidget *widget, gpointer data)
{
  GtkListItem     *item = g_object_get_data (G_OBJECT (widget), "cursus-item");
  GtkStringObject *row = gtk_list_item_get_item (item);

  return row != NULL ? create_drag (data, row) : NULL;
}

static void
add_hands (CursusTagShelf *self, GtkWidget *row)
{
  GtkGesture *click = gtk_gesture_click_new ();

  gtk_gesture_single_set_button (GTK_GESTURE_SINGLE (click), GDK_BUTTON_SECONDARY);
  g_signal_connect_object (click, "pressed", G_CALLBACK (pressed_cb), self, 0);
  gtk_widget_add_controller (row, GTK_EVENT_CONTROLLER (click));
  cursus_tag_source_attach (row, lookup_drag, self);
}

static void
setup_cb (GtkSignalListItemFactory *factory, GtkListItem *item, CursusTagShelf *self)
{
  GtkWidget *row = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 6);
  GtkWidget *chip = g_object_new (CURSUS_TYPE_CHIP_STRIP, "valign", GTK_ALIGN_CENTER, NULL);
  GtkWidget *label = gtk_label_new (NULL);

  gtk_label_set_xalign (GTK_LABEL (label), 0);
  gtk_label_set_ellipsize (GTK_LABEL (label), PANGO_ELLIPSIZE_END);
  gtk_widget_set_hexpand (label, TRUE);
  gtk_box_append (GTK_BOX (row), chip);
  gtk_box_append (GTK_BOX (row), label);
  g_object_set_data (G_OBJECT (row), "cursus-item", item);
  add_hands (self, row);
  gtk_list_item_set_child (item, row);
}

static void
bind_cb (GtkSignalListItemFactory *factory, GtkListItem *item, CursusTagShelf *self)
{
  GtkWidget       *row = gtk_list_item_get_child (item);
  GtkStringObject *tag = gtk_list_item_get_item (item);
  g_autoptr (GArray) chips = cursus_palette_face_create_tag_chip (
    cursus_workspace_get_project (self->workspace), g_object_get_data (G_OBJECT (tag), ID),
    cursus_workspace_get_language (self->workspace));

  cursus_chip_strip_set_chips (CURSUS_CHIP_STRIP (gtk_widget_get_first_child (row)), chips);
  gtk_label_set_text (GTK_LABEL (gtk_widget_get_last_child (row)),
                      gtk_string_object_get_string (tag));
  /* Most titles are longer than the shelf is wide. */
  cursus_tip_set (row, gtk_string_object_get_string (tag));
}

/* --- the object --- */

static void
cursus_tag_shelf_dispose (GObject *object)
{
  CursusTagShelf *self = CURSUS_TAG_SHELF (object);

  if (self->list != NULL)
    gtk_list_view_set_model (GTK_LIST_VIEW (self->list), NULL);
  g_clear_pointer (&self->menu, gtk_widget_unparent);
  gtk_widget_dispose_template (GTK_WIDGET (self), CURSUS_TYPE_TAG_SHELF);
  g_clear_object (&self->selection);
  g_clear_object (&self->store);
  g_clear_object (&self->workspace);

  G_OBJECT_CLASS (cursus_tag_shelf_parent_class)->dispose (object);
}

static void
cursus_tag_shelf_class_init (CursusTagShelfClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = cursus_tag_shelf_dispose;
  gtk_widget_class_set_css_name (widget_class, "tagshelf");
  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/io/github/cursus_app/Cursus/palette/tag-shelf.ui");
  gtk_widget_class_bind_template_child (widget_class, CursusTagShelf, heading);
  gtk_widget_class_bind_template_child (widget_class, CursusTagShelf, entry);
  gtk_widget_class_bind_template_child (widget_class, CursusTagShelf, levels);
  gtk_widget_class_bind_template_child (widget_class, CursusTagShelf, list);
  gtk_widget_class_bind_template_callback (widget_class, searched_cb);
  gtk_widget_class_bind_template_callback (widget_class, entered_cb);
  gtk_widget_class_bind_template_callback (widget_class, activated_cb);
  gtk_widget_class_install_action (widget_class, "tag-shelf.put", NULL, put_cb);
  gtk_widget_class_install_action (widget_class, "tag-shelf.copy", NULL, copy_cb);
  gtk_widget_class_install_action (widget_class, "tag-shelf.lens", NULL, lens_cb);
  gtk_widget_class_install_action (widget_class, "tag-shelf.menu", NULL, menu_cb);
}

static void
init_list (CursusTagShelf *self)
{
  g_autoptr (GtkListItemFactory) factory = gtk_signal_list_item_factory_new ();
  GtkFilterListModel *filtered;

  self->store = g_list_store_new (GTK_TYPE_STRING_OBJECT);
  self->filter = cursus_found_by_filter_new ();
  filtered = gtk_filter_list_model_new (g_object_ref (G_LIST_MODEL (self->store)),
                                        GTK_FILTER (self->filter));
  self->selection = gtk_single_selection_new (G_LIST_MODEL (filtered));
  g_signal_connect_object (factory, "setup", G_CALLBACK (setup_cb), self, 0);
  g_signal_connect_object (factory, "bind", G_CALLBACK (bind_cb), self, 0);
  gtk_list_view_set_factory (GTK_LIST_VIEW (self->list), factory);
  gtk_list_view_set_model (GTK_LIST_VIEW (self->list), GTK_SELECTION_MODEL (self->selection));
}

static void
cursus_tag_shelf_init (CursusTagShelf *self)
{
  g_autoptr (GtkStringList) levels = gtk_string_list_new (NULL);

  g_type_ensure (CURSUS_TYPE_CHIP_STRIP);
  gtk_widget_init_template (GTK_WIDGET (self));
  for (guint level = 1; level <= LEVELS; level++)
    gtk_string_list_append (levels, cursus_tag_level_get_name (level));
  gtk_drop_down_set_model (GTK_DROP_DOWN (self->levels), G_LIST_MODEL (levels));
  cursus_inner_name_drop_down (GTK_DROP_DOWN (self->levels));
  init_list (self);
  g_signal_connect_object (get_expander (self), "notify::expanded", G_CALLBACK (expanded_cb), self,
                           G_CONNECT_SWAPPED);
}

void
cursus_tag_shelf_set_workspace (CursusTagShelf *self, CursusWorkspace *workspace)
{
  g_return_if_fail (CURSUS_IS_TAG_SHELF (self));
  g_return_if_fail (self->workspace == NULL);

  self->workspace = g_object_ref (workspace);
  g_signal_connect_object (workspace, "changed", G_CALLBACK (changed_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (workspace, "notify::language", G_CALLBACK (update), self,
                           G_CONNECT_SWAPPED);
  update (self);
}
