/* palette.c - the modules that are not placed yet, and finding or adding one
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "gui/palette/palette-private.h"

#include "gui/common/style-sheet.h"
#include "gui/palette/tag-shelf.h"

#include <glib/gi18n-lib.h>

#define RESOURCES "/io/github/cursus_app/Cursus/palette/"

G_DEFINE_FINAL_TYPE (CursusPalette, cursus_palette, ADW_TYPE_BIN)

CursusPaletteView
cursus_palette_get_view (CursusPalette *self)
{
  return (CursusPaletteView){ cursus_workspace_get_project (self->workspace),
                              cursus_workspace_get_plan (self->workspace),
                              cursus_workspace_get_pathway (self->workspace),
                              cursus_workspace_get_language (self->workspace) };
}

static const char *
get_query (CursusPalette *self)
{
  return gtk_editable_get_text (GTK_EDITABLE (self->entry));
}

static gboolean
is_searching (CursusPalette *self)
{
  const char *at = get_query (self);

  while (g_unichar_isspace (g_utf8_get_char (at)))
    at = g_utf8_next_char (at);
  return *at != '\0';
}

/* --- selection: that of the workspace, as far as it is listed --- */

static CursusPaletteItem *
get_nth (CursusPalette *self, guint nth)
{
  CursusPaletteItem *item = g_list_model_get_item (G_LIST_MODEL (self->store), nth);

  /* The store holds it. */
  g_object_unref (item);
  return item;
}

GPtrArray *
cursus_palette_dup_selected_ids (CursusPalette *self)
{
  GPtrArray *ids = g_ptr_array_new ();
  g_autoptr (GtkBitset) bits =
    gtk_selection_model_get_selection (GTK_SELECTION_MODEL (self->selection));
  GtkBitsetIter iter;
  guint         nth;

  for (gboolean is_there = gtk_bitset_iter_init_first (&iter, bits, &nth); is_there;
       is_there = gtk_bitset_iter_next (&iter, &nth))
    g_ptr_array_add (ids, (gpointer) cursus_palette_item_get_id (get_nth (self, nth)));
  return ids;
}

static void
show_selection (CursusPalette *self)
{
  guint n = g_list_model_get_n_items (G_LIST_MODEL (self->store));
  g_autoptr (GtkBitset) selected = gtk_bitset_new_empty ();
  g_autoptr (GtkBitset) all = gtk_bitset_new_range (0, n);
  g_autoptr (GHashTable) ids = g_hash_table_new (g_str_hash, g_str_equal);
  const GPtrArray *selection = cursus_workspace_get_selection (self->workspace);

  for (guint i = 0; i < selection->len; i++)
    g_hash_table_add (ids, selection->pdata[i]);
  for (guint i = 0; selection->len > 0 && i < n; i++)
    if (g_hash_table_contains (ids, cursus_palette_item_get_id (get_nth (self, i))))
      gtk_bitset_add (selected, i);

  self->is_selecting = TRUE;
  gtk_selection_model_set_selection (GTK_SELECTION_MODEL (self->selection), selected, all);
  self->is_selecting = FALSE;
}

static void
selected_cb (GtkSelectionModel *selection, guint position, guint n, CursusPalette *self)
{
  g_autoptr (GPtrArray) ids = NULL;

  if (self->is_selecting)
    return;
  ids = cursus_palette_dup_selected_ids (self);
  self->is_selecting = TRUE;
  cursus_workspace_select (self->workspace, (const char *const *) ids->pdata, ids->len);
  self->is_selecting = FALSE;
}

/* Choosing a module here takes the selection away from a term: which one it was is kept. */
static void
remember_term (CursusPalette *self)
{
  const CursusProject *project = cursus_workspace_get_project (self->workspace);
  const CursusPlan    *plan = cursus_workspace_lookup_plan (self->workspace);
  const char          *active = cursus_workspace_get_active (self->workspace);
  const CursusTerm    *term;

  if (active == NULL || plan == NULL)
    return;
  term = cursus_project_lookup_term_of (project, plan->record.id, active);
  if (term == NULL)
    term = (const CursusTerm *) cursus_record_find_part (&plan->record, active);
  if (term != NULL && term->record.table == &cursus_term_table)
    {
      g_free (self->term);
      self->term = g_strdup (term->record.id);
    }
}

static void
selection_changed_cb (CursusPalette *self)
{
  remember_term (self);
  if (!self->is_selecting)
    show_selection (self);
}

/* --- contents --- */

static void
show_heading (CursusPalette *self, guint n)
{
  g_autofree char *text = NULL;

  if (is_searching (self))
    /* Translators: how many modules match what was typed */
    text = g_strdup_printf (ngettext ("%u found", "%u found", n), n);
  else
    /* Translators: how many modules are not placed in the plan */
    text = g_strdup_printf (_ ("Not placed · %u"), n);
  gtk_label_set_text (GTK_LABEL (self->heading), text);
}

static const char *
get_empty_text (CursusPalette *self)
{
  if (is_searching (self))
    return _ ("Press Enter to add it as a new module.");
  if (cursus_project_n (cursus_workspace_get_project (self->workspace), CURSUS_MODULES) == 0)
    return _ (
      "There are no modules yet. Type a title above and press Enter. “6 CP” behind it states its "
      "credits.");
  return _ ("Every module is placed.");
}

static void
show_add_button (CursusPalette *self)
{
  g_autofree char *query = g_strstrip (g_strdup (get_query (self)));
  /* Translators: the title of a new module */
  g_autofree char *label = g_strdup_printf (_ ("Add “%s”"), query);

  gtk_label_set_text (GTK_LABEL (self->add_label), label);
  gtk_widget_set_visible (self->add_button, *query != '\0');
}

static GPtrArray *
find_contents (CursusPalette *self)
{
  CursusPaletteView view = cursus_palette_get_view (self);

  if (!is_searching (self))
    {
      g_clear_pointer (&self->search, cursus_module_search_free);
      return cursus_palette_contents_unplaced (&view);
    }
  if (self->search == NULL || cursus_module_search_get_project (self->search) != view.project)
    self->search = cursus_module_search_new (view.project, g_steal_pointer (&self->search));
  return cursus_palette_contents_found (&view, self->search, get_query (self));
}

static void
update (CursusPalette *self)
{
  g_autoptr (GPtrArray) contents = find_contents (self);

  self->is_selecting = TRUE;
  cursus_keyed_list_update (self->store, contents, &cursus_palette_item_rows);
  self->is_selecting = FALSE;
  show_selection (self);

  show_heading (self, contents->len);
  show_add_button (self);
  gtk_label_set_text (GTK_LABEL (self->empty), get_empty_text (self));
  gtk_widget_set_visible (self->empty, contents->len == 0);
}

static void
refresh_rows (CursusPalette *self)
{
  for (guint i = 0; i < self->rows->len; i++)
    cursus_palette_row_refresh (self->rows->pdata[i]);
}

/* Whether something is different of which all cards show a part. */
static gboolean
are_cards_affected (const CursusProject *before, const CursusProject *after)
{
  static const CursusRecordType types[] = { CURSUS_PROGRAMMES, CURSUS_STRANDS, CURSUS_TAGS };

  for (guint i = 0; i < G_N_ELEMENTS (types); i++)
    if (cursus_project_get_sequence (before, types[i]) !=
        cursus_project_get_sequence (after, types[i]))
      return TRUE;
  return FALSE;
}

static void
changed_cb (CursusPalette *self, gpointer before, gpointer after)
{
  update (self);
  if (are_cards_affected (before, after))
    refresh_rows (self);
}

static void
language_changed_cb (CursusPalette *self)
{
  update (self);
  refresh_rows (self);
}

static void
revealed_cb (CursusPalette *self, const char *id)
{
  guint n = g_list_model_get_n_items (G_LIST_MODEL (self->store));

  for (guint i = 0; i < n; i++)
    if (g_str_equal (cursus_palette_item_get_id (get_nth (self, i)), id))
      {
        gtk_widget_activate_action (self->list, "list.scroll-to-item", "u", i);
        return;
      }
}

/* --- the entry --- */

static void
text_changed_cb (GtkEditable *entry, CursusPalette *self)
{
  update (self);
  gtk_adjustment_set_value (
    gtk_scrolled_window_get_vadjustment (GTK_SCROLLED_WINDOW (self->scroller)), 0);
}

static void
add_typed (CursusPalette *self)
{
  g_autofree char *title = g_strdup (get_query (self));

  gtk_editable_set_text (GTK_EDITABLE (self->entry), "");
  cursus_palette_add (self, title);
  gtk_widget_grab_focus (self->entry);
}

static void
reveal_first (CursusPalette *self)
{
  g_autofree char *id = g_strdup (cursus_palette_item_get_id (get_nth (self, 0)));
  g_autofree char *message = NULL;

  cursus_workspace_reveal (self->workspace, id);
  /* Translators: what was typed */
  message = g_strdup_printf (_ ("The first match is shown. Ctrl+Enter adds “%s” as a new module."),
                             get_query (self));
  cursus_workspace_announce (self->workspace, message);
}

/* What is there is shown; what is not is added. */
static void
entry_activated_cb (GtkSearchEntry *entry, CursusPalette *self)
{
  if (!is_searching (self))
    return;
  if (g_list_model_get_n_items (G_LIST_MODEL (self->store)) == 0)
    add_typed (self);
  else
    reveal_first (self);
}

static void
add_clicked_cb (GtkButton *button, CursusPalette *self)
{
  add_typed (self);
}

static void
stop_search_cb (GtkSearchEntry *entry, CursusPalette *self)
{
  gtk_editable_set_text (GTK_EDITABLE (entry), "");
}

/* A list view goes back to whatever row it had the focus on: from the entry it is the first one. */
static gboolean
focus_first (CursusPalette *self)
{
  CursusPaletteItem *first;

  if (g_list_model_get_n_items (G_LIST_MODEL (self->store)) == 0)
    return FALSE;
  first = get_nth (self, 0);
  for (guint i = 0; i < self->rows->len; i++)
    {
      CursusPaletteRow *row = self->rows->pdata[i];

      if (cursus_palette_row_get_item (row) != first)
        continue;
      gtk_widget_grab_focus (gtk_widget_get_parent (GTK_WIDGET (row)));
      gtk_selection_model_select_item (GTK_SELECTION_MODEL (self->selection), 0, TRUE);
      return TRUE;
    }
  return gtk_widget_grab_focus (self->list);
}

static gboolean
entry_key_cb (GtkEventControllerKey *controller, guint key, guint code, GdkModifierType state,
              CursusPalette *self)
{
  gboolean is_enter = key == GDK_KEY_Return || key == GDK_KEY_KP_Enter || key == GDK_KEY_ISO_Enter;

  if (is_enter && (state & GDK_CONTROL_MASK) != 0 && is_searching (self))
    {
      add_typed (self);
      return GDK_EVENT_STOP;
    }
  return key == GDK_KEY_Down && focus_first (self) ? GDK_EVENT_STOP : GDK_EVENT_PROPAGATE;
}

/* --- rows --- */

static void
row_activated_cb (GtkListView *list, guint position, CursusPalette *self)
{
  cursus_palette_activate_item (self, get_nth (self, position));
}

static void
row_pressed_cb (GtkGestureClick *gesture, int n_press, double x, double y, CursusPalette *self)
{
  GtkWidget  *row = gtk_event_controller_get_widget (GTK_EVENT_CONTROLLER (gesture));
  const char *id;

  if (cursus_palette_row_get_item (CURSUS_PALETTE_ROW (row)) == NULL)
    return;
  id = cursus_palette_item_get_id (cursus_palette_row_get_item (CURSUS_PALETTE_ROW (row)));
  if (!cursus_workspace_is_selected (self->workspace, id))
    cursus_workspace_select_one (self->workspace, id);
  cursus_palette_show_menu (self, row, x, y);
}

static void
setup_row_cb (GtkSignalListItemFactory *factory, GtkListItem *list_item, CursusPalette *self)
{
  CursusPaletteRow *row = cursus_palette_row_new (self->workspace);
  GtkGesture       *click = gtk_gesture_click_new ();

  gtk_gesture_single_set_button (GTK_GESTURE_SINGLE (click), GDK_BUTTON_SECONDARY);
  g_signal_connect_object (click, "pressed", G_CALLBACK (row_pressed_cb), self, 0);
  gtk_widget_add_controller (GTK_WIDGET (row), GTK_EVENT_CONTROLLER (click));
  cursus_palette_init_row_drag (self, row);
  gtk_list_item_set_child (list_item, GTK_WIDGET (row));
}

static void
bind_row_cb (GtkSignalListItemFactory *factory, GtkListItem *list_item, CursusPalette *self)
{
  CursusPaletteRow *row = CURSUS_PALETTE_ROW (gtk_list_item_get_child (list_item));

  cursus_palette_row_set_item (row, gtk_list_item_get_item (list_item));
  g_ptr_array_add (self->rows, row);
}

static void
unbind_row_cb (GtkSignalListItemFactory *factory, GtkListItem *list_item, CursusPalette *self)
{
  CursusPaletteRow *row = CURSUS_PALETTE_ROW (gtk_list_item_get_child (list_item));

  g_ptr_array_remove_fast (self->rows, row);
  cursus_palette_row_set_item (row, NULL);
}

static void
init_list (CursusPalette *self)
{
  GtkListItemFactory *factory = gtk_signal_list_item_factory_new ();

  g_signal_connect_object (factory, "setup", G_CALLBACK (setup_row_cb), self, 0);
  g_signal_connect_object (factory, "bind", G_CALLBACK (bind_row_cb), self, 0);
  g_signal_connect_object (factory, "unbind", G_CALLBACK (unbind_row_cb), self, 0);
  gtk_list_view_set_factory (GTK_LIST_VIEW (self->list), factory);
  g_object_unref (factory);

  g_signal_connect_object (self->selection, "selection-changed", G_CALLBACK (selected_cb), self, 0);
  gtk_list_view_set_model (GTK_LIST_VIEW (self->list), GTK_SELECTION_MODEL (self->selection));
}

/* --- the object --- */

static void
cursus_palette_dispose (GObject *object)
{
  CursusPalette *self = CURSUS_PALETTE (object);

  if (self->list != NULL)
    gtk_list_view_set_model (GTK_LIST_VIEW (self->list), NULL);
  g_clear_pointer (&self->menu, gtk_widget_unparent);
  gtk_widget_dispose_template (GTK_WIDGET (self), CURSUS_TYPE_PALETTE);
  g_clear_object (&self->selection);
  g_clear_object (&self->store);
  g_clear_object (&self->workspace);

  G_OBJECT_CLASS (cursus_palette_parent_class)->dispose (object);
}

static void
cursus_palette_finalize (GObject *object)
{
  CursusPalette *self = CURSUS_PALETTE (object);

  g_clear_pointer (&self->search, cursus_module_search_free);
  g_ptr_array_unref (self->rows);
  g_free (self->term);

  G_OBJECT_CLASS (cursus_palette_parent_class)->finalize (object);
}

static void
bind_template (GtkWidgetClass *klass)
{
  gtk_widget_class_set_template_from_resource (klass, RESOURCES "palette.ui");
  gtk_widget_class_bind_template_child (klass, CursusPalette, entry);
  gtk_widget_class_bind_template_child (klass, CursusPalette, add_button);
  gtk_widget_class_bind_template_child (klass, CursusPalette, add_label);
  gtk_widget_class_bind_template_child (klass, CursusPalette, heading);
  gtk_widget_class_bind_template_child (klass, CursusPalette, scroller);
  gtk_widget_class_bind_template_child (klass, CursusPalette, list);
  gtk_widget_class_bind_template_child (klass, CursusPalette, empty);
  gtk_widget_class_bind_template_child (klass, CursusPalette, tags);
  gtk_widget_class_bind_template_callback (klass, text_changed_cb);
  gtk_widget_class_bind_template_callback (klass, entry_activated_cb);
  gtk_widget_class_bind_template_callback (klass, stop_search_cb);
  gtk_widget_class_bind_template_callback (klass, entry_key_cb);
  gtk_widget_class_bind_template_callback (klass, add_clicked_cb);
  gtk_widget_class_bind_template_callback (klass, row_activated_cb);
}

static void
cursus_palette_class_init (CursusPaletteClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = cursus_palette_dispose;
  G_OBJECT_CLASS (klass)->finalize = cursus_palette_finalize;

  g_type_ensure (CURSUS_TYPE_TAG_SHELF);
  cursus_style_sheet_load (RESOURCES "palette.css");
  gtk_widget_class_set_css_name (widget_class, "cursuspalette");
  bind_template (widget_class);
  cursus_palette_install_actions (widget_class);
}

static void
cursus_palette_init (CursusPalette *self)
{
  self->rows = g_ptr_array_new ();
  self->store = g_list_store_new (CURSUS_TYPE_PALETTE_ITEM);
  self->selection = gtk_multi_selection_new (g_object_ref (G_LIST_MODEL (self->store)));
  gtk_widget_init_template (GTK_WIDGET (self));
}

static void
connect_workspace (CursusPalette *self)
{
  const struct
  {
    const char *signal;
    GCallback   callback;
  } handlers[] = {
    { "changed", G_CALLBACK (changed_cb) },
    { "selection-changed", G_CALLBACK (selection_changed_cb) },
    { "revealed", G_CALLBACK (revealed_cb) },
    { "notify::plan", G_CALLBACK (update) },
    { "notify::pathway", G_CALLBACK (update) },
    { "notify::language", G_CALLBACK (language_changed_cb) },
  };

  for (guint i = 0; i < G_N_ELEMENTS (handlers); i++)
    g_signal_connect_object (self->workspace, handlers[i].signal, handlers[i].callback, self,
                             G_CONNECT_SWAPPED);
}

CursusPalette *
cursus_palette_new (CursusWorkspace *workspace)
{
  CursusPalette *self = g_object_new (CURSUS_TYPE_PALETTE, NULL);

  self->workspace = g_object_ref (workspace);
  connect_workspace (self);
  init_list (self);
  cursus_palette_init_drop (self);
  cursus_tag_shelf_set_workspace (CURSUS_TAG_SHELF (self->tags), workspace);
  remember_term (self);
  update (self);
  return self;
}

void
cursus_palette_find (CursusPalette *self)
{
  g_return_if_fail (CURSUS_IS_PALETTE (self));

  gtk_widget_grab_focus (self->entry);
  gtk_editable_select_region (GTK_EDITABLE (self->entry), 0, -1);
}
