/* problem-panel.c - what is not as it should be, and what mends it
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "gui/problems/problem-panel-private.h"

#include "gui/common/style-sheet.h"
#include "gui/problems/problem-listing.h"
#include "gui/problems/problem-row.h"

#include <glib/gi18n-lib.h>
#include <string.h>

#define RESOURCES "/io/github/cursus_app/Cursus/problems/"

G_DEFINE_FINAL_TYPE (CursusProblemPanel, cursus_problem_panel, ADW_TYPE_BIN)

enum
{
  PROP_0,
  PROP_EXPANDED,
  N_PROPS
};

static GParamSpec *properties[N_PROPS];

/* --- the header --- */

static CursusProblemView
get_view (CursusProblemPanel *self)
{
  CursusProblemView view = { cursus_workspace_get_findings (self->workspace),
                             cursus_workspace_get_plan (self->workspace),
                             cursus_workspace_get_pathway (self->workspace),
                             gtk_toggle_button_get_active (GTK_TOGGLE_BUTTON (self->here_button)) };

  for (guint i = 0; i < CURSUS_N_SECTIONS; i++)
    view.has_section[i] =
      gtk_toggle_button_get_active (GTK_TOGGLE_BUTTON (self->filter_buttons[i]));
  return view;
}

/* The icon of the worst there is. */
static void
show_sign (CursusProblemPanel *self, const guint *counts)
{
  const char *icon = "object-select-symbolic";
  const char *css_class = "fine";

  for (guint i = CURSUS_SECTION_HINTS + 1; i > 0; i--)
    if (counts[i - 1] > 0)
      {
        icon = cursus_problem_words_get_icon (i - 1);
        css_class = cursus_problem_words_get_css_class (i - 1);
      }
  gtk_image_set_from_icon_name (GTK_IMAGE (self->sign), icon);
  gtk_widget_set_css_classes (self->sign, (const char *[]){ css_class, NULL });
}

static void
show_total (CursusProblemPanel *self, const guint *counts)
{
  guint            n = counts[CURSUS_SECTION_ERRORS] + counts[CURSUS_SECTION_WARNINGS];
  guint            n_hints = counts[CURSUS_SECTION_HINTS];
  g_autofree char *hints = cursus_problem_words_dup_count (CURSUS_SECTION_HINTS, n_hints);
  g_autofree char *total = NULL;

  if (n > 0)
    /* Translators: a number of errors and warnings */
    total = g_strdup_printf (ngettext ("%u problem", "%u problems", n), n);
  else
    total = g_strdup (_ ("No problems"));
  gtk_label_set_text (GTK_LABEL (self->total), total);
  gtk_label_set_text (GTK_LABEL (self->hints), hints);
  gtk_widget_set_visible (self->hints, n_hints > 0);
}

static void
show_filter (CursusProblemPanel *self, guint section, guint n)
{
  GtkWidget       *button = self->filter_buttons[section];
  g_autofree char *count = cursus_problem_words_dup_count (section, n);
  g_autofree char *number = g_strdup_printf ("%u", n);

  /* Most edits change no number, and to set a tooltip is slow. */
  if (g_str_equal (gtk_label_get_text (GTK_LABEL (self->filter_labels[section])), number))
    return;
  gtk_label_set_text (GTK_LABEL (self->filter_labels[section]), number);
  gtk_widget_set_tooltip_text (button, count);
  gtk_accessible_update_property (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_PROPERTY_LABEL, count,
                                  -1);
  gtk_widget_set_visible (button, n > 0);
}

static void
show_header (CursusProblemPanel *self, const CursusProblemView *view)
{
  guint counts[CURSUS_N_SECTIONS];

  cursus_problem_list_count (view, counts);
  show_sign (self, counts);
  show_total (self, counts);
  for (guint i = 0; i < CURSUS_N_SECTIONS; i++)
    show_filter (self, i, counts[i]);
  gtk_widget_set_visible (self->here_button, view->findings->state.facts->n_routes > 1);
}

/* --- the list --- */

/* A list makes two hundred rows at once, which takes longer than a frame: it gets them bit by bit.
 */
#define FIRST_ROWS 24
#define MORE_ROWS 4
#define ROWS_AT_ONCE 200

static gboolean
grow_cb (gpointer data)
{
  CursusProblemPanel *self = data;
  guint               size = gtk_slice_list_model_get_size (self->slice) + MORE_ROWS;

  if (size < MIN (ROWS_AT_ONCE, g_list_model_get_n_items (G_LIST_MODEL (self->store))))
    {
      gtk_slice_list_model_set_size (self->slice, size);
      return G_SOURCE_CONTINUE;
    }
  self->growing = 0;
  gtk_slice_list_model_set_size (self->slice, G_MAXUINT);
  return G_SOURCE_REMOVE;
}

static void
grow (CursusProblemPanel *self)
{
  guint n = g_list_model_get_n_items (G_LIST_MODEL (self->store));

  if (self->growing == 0 && gtk_slice_list_model_get_size (self->slice) < n)
    self->growing = g_idle_add_full (G_PRIORITY_LOW + 10, grow_cb, self, NULL);
}

static gboolean
is_expanded (CursusProblemPanel *self)
{
  return gtk_toggle_button_get_active (GTK_TOGGLE_BUTTON (self->expand_button));
}

/* Whoever sees the beginning of the list and does something elsewhere is to see what is new there.
 * Under a pointer or the focus nothing moves. */
static gboolean
is_left_at_top (CursusProblemPanel *self)
{
  GtkAdjustment *adjustment =
    gtk_scrolled_window_get_vadjustment (GTK_SCROLLED_WINDOW (self->scroller));
  GtkStateFlags const held = GTK_STATE_FLAG_PRELIGHT | GTK_STATE_FLAG_FOCUS_WITHIN;

  return gtk_adjustment_get_value (adjustment) <= gtk_adjustment_get_lower (adjustment) &&
         (gtk_widget_get_state_flags (self->scroller) & held) == 0;
}

/* Takes the items. */
static void
show_list (CursusProblemPanel *self, const CursusProblemView *view, GPtrArray *items)
{
  gboolean        is_at_top = is_left_at_top (self);
  CursusFindings *before = self->shown;

  show_header (self, view);
  cursus_keyed_list_update (self->store, items, &cursus_problem_item_rows);
  /* A list keeps what it shows in sight, whatever comes before it. */
  if (is_at_top && items->len > 0)
    gtk_widget_activate_action (self->list, "list.scroll-to-item", "u", 0);
  cursus_problem_panel_forget_mended (self);
  gtk_widget_set_visible (self->scroller, is_expanded (self) && items->len > 0);
  grow (self);
  cursus_problem_panel_look_for_remedies (self);
  self->shown = cursus_findings_ref ((CursusFindings *) view->findings);
  cursus_problem_listing_release (items, before);
}

static void
update (CursusProblemPanel *self)
{
  CursusProblemView view = get_view (self);

  show_list (self, &view, cursus_problem_list_new (&view));
}

/* So many are listed anew within a part of a frame. */
#define PROBLEMS_AT_ONCE 1000

static gboolean
is_same_view (const CursusProblemView *a, const CursusProblemView *b)
{
  return a->findings == b->findings && g_strcmp0 (a->plan, b->plan) == 0 &&
         g_strcmp0 (a->pathway, b->pathway) == 0 && a->is_here_only == b->is_here_only &&
         memcmp (a->has_section, b->has_section, sizeof a->has_section) == 0;
}

static void
listed_cb (GObject *source, GAsyncResult *result, gpointer data)
{
  CursusProblemPanel *self = CURSUS_PROBLEM_PANEL (source);
  g_autoptr (GPtrArray) items = cursus_problem_listing_finish (result);
  CursusProblemView view;

  if (self->workspace == NULL)
    return;
  /* Something else may be wished for by now. */
  view = get_view (self);
  if (is_same_view (&view, cursus_problem_listing_get_view (result)))
    show_list (self, &view, g_steal_pointer (&items));
}

/* Where there are more, whoever clicks or types comes first: a thread makes the list. Until then it
 * is that of before, whole, with the numbers above it. */
static void
findings_changed_cb (CursusProblemPanel *self)
{
  CursusProblemView view = get_view (self);

  if (view.findings->state.problems->len <= PROBLEMS_AT_ONCE)
    update (self);
  else
    cursus_problem_listing_start (self, &view, listed_cb, NULL);
}

/* A template may switch a button before there is a workspace. */
static void
filter_toggled_cb (CursusProblemPanel *self)
{
  if (self->workspace != NULL)
    update (self);
}

static void
say_expanded (CursusProblemPanel *self)
{
  gtk_accessible_update_state (GTK_ACCESSIBLE (self->expand_button), GTK_ACCESSIBLE_STATE_EXPANDED,
                               is_expanded (self), -1);
}

static void
expand_toggled_cb (CursusProblemPanel *self)
{
  gtk_button_set_icon_name (GTK_BUTTON (self->expand_button),
                            is_expanded (self) ? "pan-down-symbolic" : "pan-up-symbolic");
  if (self->workspace != NULL)
    update (self);
  say_expanded (self);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_EXPANDED]);
}

static CursusProblemItem *
get_nth (CursusProblemPanel *self, guint nth)
{
  CursusProblemItem *item = g_list_model_get_item (G_LIST_MODEL (self->store), nth);

  /* The store holds it. */
  g_object_unref (item);
  return item;
}

static void
row_activated_cb (GtkListView *list, guint position, CursusProblemPanel *self)
{
  cursus_problem_panel_show_item (self, get_nth (self, position));
}

static void
row_released_cb (GtkGestureClick *gesture, int n_press, double x, double y,
                 CursusProblemPanel *self)
{
  GtkWidget *row = gtk_event_controller_get_widget (GTK_EVENT_CONTROLLER (gesture));

  if (n_press == 1 && gtk_widget_contains (row, x, y))
    cursus_problem_panel_show_item (self, cursus_problem_row_get_item (CURSUS_PROBLEM_ROW (row)));
}

/* Space and Alt+Enter, unless the focus is on a button in the row. */
static gboolean
mend_shortcut_cb (GtkWidget *widget, GVariant *arguments, gpointer data)
{
  CursusProblemPanel *self = data;
  GtkWidget          *focus = gtk_root_get_focus (gtk_widget_get_root (widget));
  CursusProblemItem  *item = gtk_single_selection_get_selected_item (self->selection);

  if (focus == NULL || gtk_widget_get_parent (focus) != self->list || item == NULL)
    return FALSE;
  cursus_problem_panel_mend (self, item);
  return TRUE;
}

static void
add_shortcuts (CursusProblemPanel *self)
{
  static const char *const triggers[] = { "<Alt>Return", "<Alt>KP_Enter", "space" };
  GtkEventController      *controller = gtk_shortcut_controller_new ();

  gtk_event_controller_set_propagation_phase (controller, GTK_PHASE_CAPTURE);
  for (guint i = 0; i < G_N_ELEMENTS (triggers); i++)
    gtk_shortcut_controller_add_shortcut (
      GTK_SHORTCUT_CONTROLLER (controller),
      gtk_shortcut_new (gtk_shortcut_trigger_parse_string (triggers[i]),
                        gtk_callback_action_new (mend_shortcut_cb, self, NULL)));
  gtk_widget_add_controller (self->list, controller);
}

static void
setup_row_cb (GtkSignalListItemFactory *factory, GtkListItem *list_item, CursusProblemPanel *self)
{
  GtkWidget  *row = g_object_new (CURSUS_TYPE_PROBLEM_ROW, NULL);
  GtkGesture *click = gtk_gesture_click_new ();

  g_signal_connect_object (click, "released", G_CALLBACK (row_released_cb), self, 0);
  gtk_widget_add_controller (row, GTK_EVENT_CONTROLLER (click));
  gtk_list_item_set_child (list_item, row);
}

static void
bind_row_cb (GtkSignalListItemFactory *factory, GtkListItem *list_item, CursusProblemPanel *self)
{
  CursusProblemRow *row = CURSUS_PROBLEM_ROW (gtk_list_item_get_child (list_item));

  cursus_problem_row_set_item (row, gtk_list_item_get_item (list_item));
  g_ptr_array_add (self->rows, row);
  cursus_problem_panel_look_for_remedies (self);
}

static void
unbind_row_cb (GtkSignalListItemFactory *factory, GtkListItem *list_item, CursusProblemPanel *self)
{
  CursusProblemRow *row = CURSUS_PROBLEM_ROW (gtk_list_item_get_child (list_item));

  g_ptr_array_remove_fast (self->rows, row);
  cursus_problem_row_set_item (row, NULL);
}

static void
init_list (CursusProblemPanel *self)
{
  GtkListItemFactory *factory = gtk_signal_list_item_factory_new ();
  GtkAdjustment      *adjustment =
    gtk_scrolled_window_get_vadjustment (GTK_SCROLLED_WINDOW (self->scroller));

  g_signal_connect_object (factory, "setup", G_CALLBACK (setup_row_cb), self, 0);
  g_signal_connect_object (factory, "bind", G_CALLBACK (bind_row_cb), self, 0);
  g_signal_connect_object (factory, "unbind", G_CALLBACK (unbind_row_cb), self, 0);
  gtk_list_view_set_factory (GTK_LIST_VIEW (self->list), factory);
  g_object_unref (factory);

  gtk_list_view_set_model (GTK_LIST_VIEW (self->list), GTK_SELECTION_MODEL (self->selection));
  g_signal_connect_object (adjustment, "value-changed",
                           G_CALLBACK (cursus_problem_panel_look_for_remedies), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (adjustment, "changed",
                           G_CALLBACK (cursus_problem_panel_look_for_remedies), self,
                           G_CONNECT_SWAPPED);
  add_shortcuts (self);
}

/* --- the object --- */

static void
cursus_problem_panel_dispose (GObject *object)
{
  CursusProblemPanel *self = CURSUS_PROBLEM_PANEL (object);

  g_clear_handle_id (&self->looking, g_source_remove);
  g_clear_handle_id (&self->growing, g_source_remove);
  if (self->list != NULL)
    gtk_list_view_set_model (GTK_LIST_VIEW (self->list), NULL);
  gtk_widget_dispose_template (GTK_WIDGET (self), CURSUS_TYPE_PROBLEM_PANEL);
  g_clear_object (&self->selection);
  g_clear_object (&self->slice);
  g_clear_object (&self->store);
  g_clear_object (&self->searched);
  g_clear_pointer (&self->shown, cursus_findings_unref);
  g_clear_object (&self->workspace);

  G_OBJECT_CLASS (cursus_problem_panel_parent_class)->dispose (object);
}

static void
cursus_problem_panel_finalize (GObject *object)
{
  CursusProblemPanel *self = CURSUS_PROBLEM_PANEL (object);

  g_ptr_array_unref (self->rows);
  g_free (self->mend_key);
  g_free (self->mend_label);

  G_OBJECT_CLASS (cursus_problem_panel_parent_class)->finalize (object);
}

static void
cursus_problem_panel_get_property (GObject *object, guint property, GValue *value,
                                   GParamSpec *pspec)
{
  switch (property)
    {
    case PROP_EXPANDED:
      g_value_set_boolean (value, is_expanded (CURSUS_PROBLEM_PANEL (object)));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property, pspec);
    }
}

static void
cursus_problem_panel_set_property (GObject *object, guint property, const GValue *value,
                                   GParamSpec *pspec)
{
  CursusProblemPanel *self = CURSUS_PROBLEM_PANEL (object);

  switch (property)
    {
    case PROP_EXPANDED:
      gtk_toggle_button_set_active (GTK_TOGGLE_BUTTON (self->expand_button),
                                    g_value_get_boolean (value));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property, pspec);
    }
}

static void
cursus_problem_panel_map (GtkWidget *widget)
{
  GTK_WIDGET_CLASS (cursus_problem_panel_parent_class)->map (widget);

  cursus_problem_panel_look_for_remedies (CURSUS_PROBLEM_PANEL (widget));
}

static void
bind_template (GtkWidgetClass *klass)
{
  gtk_widget_class_set_template_from_resource (klass, RESOURCES "problem-panel.ui");
  gtk_widget_class_bind_template_child (klass, CursusProblemPanel, sign);
  gtk_widget_class_bind_template_child (klass, CursusProblemPanel, total);
  gtk_widget_class_bind_template_child (klass, CursusProblemPanel, hints);
  gtk_widget_class_bind_template_child (klass, CursusProblemPanel, filters);
  gtk_widget_class_bind_template_child (klass, CursusProblemPanel, here_button);
  gtk_widget_class_bind_template_child (klass, CursusProblemPanel, status);
  gtk_widget_class_bind_template_child (klass, CursusProblemPanel, expand_button);
  gtk_widget_class_bind_template_child (klass, CursusProblemPanel, scroller);
  gtk_widget_class_bind_template_child (klass, CursusProblemPanel, list);
  gtk_widget_class_bind_template_callback (klass, filter_toggled_cb);
  gtk_widget_class_bind_template_callback (klass, expand_toggled_cb);
  gtk_widget_class_bind_template_callback (klass, row_activated_cb);
}

static void
cursus_problem_panel_class_init (CursusProblemPanelClass *klass)
{
  GObjectClass   *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = cursus_problem_panel_dispose;
  object_class->finalize = cursus_problem_panel_finalize;
  object_class->get_property = cursus_problem_panel_get_property;
  object_class->set_property = cursus_problem_panel_set_property;
  widget_class->map = cursus_problem_panel_map;

  properties[PROP_EXPANDED] =
    g_param_spec_boolean ("expanded", NULL, NULL, TRUE,
                          G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS | G_PARAM_EXPLICIT_NOTIFY);
  g_object_class_install_properties (object_class, N_PROPS, properties);

  cursus_style_sheet_load (RESOURCES "problems.css");
  g_type_ensure (CURSUS_TYPE_STATUS_LINE);
  gtk_widget_class_set_css_name (widget_class, "problempanel");
  bind_template (widget_class);
  cursus_problem_panel_install_actions (widget_class);
}

/* All kinds are listed at first but for what somebody said is all right. */
static void
add_filter (CursusProblemPanel *self, CursusProblemSection section)
{
  GtkWidget *button = gtk_toggle_button_new ();
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 0);
  GtkWidget *icon = gtk_image_new_from_icon_name (cursus_problem_words_get_icon (section));
  GtkWidget *label = gtk_label_new (NULL);

  gtk_widget_add_css_class (icon, cursus_problem_words_get_css_class (section));
  gtk_box_append (GTK_BOX (box), icon);
  gtk_box_append (GTK_BOX (box), label);
  gtk_button_set_child (GTK_BUTTON (button), box);
  gtk_widget_add_css_class (button, "flat");
  gtk_toggle_button_set_active (GTK_TOGGLE_BUTTON (button), section != CURSUS_SECTION_WAIVED);
  g_signal_connect_object (button, "toggled", G_CALLBACK (filter_toggled_cb), self,
                           G_CONNECT_SWAPPED);
  gtk_box_insert_child_after (GTK_BOX (self->filters), button,
                              section > 0 ? self->filter_buttons[section - 1] : NULL);
  self->filter_buttons[section] = button;
  self->filter_labels[section] = label;
}

static void
cursus_problem_panel_init (CursusProblemPanel *self)
{
  self->rows = g_ptr_array_new ();
  self->store = g_list_store_new (CURSUS_TYPE_PROBLEM_ITEM);
  self->slice = gtk_slice_list_model_new (g_object_ref (G_LIST_MODEL (self->store)), 0, FIRST_ROWS);
  self->selection = gtk_single_selection_new (g_object_ref (G_LIST_MODEL (self->slice)));
  gtk_single_selection_set_autoselect (self->selection, FALSE);
  gtk_single_selection_set_can_unselect (self->selection, TRUE);
  gtk_widget_init_template (GTK_WIDGET (self));
  for (guint i = 0; i < CURSUS_N_SECTIONS; i++)
    add_filter (self, i);
  say_expanded (self);
}

CursusProblemPanel *
cursus_problem_panel_new (CursusWorkspace *workspace)
{
  CursusProblemPanel *self = g_object_new (CURSUS_TYPE_PROBLEM_PANEL, NULL);

  self->workspace = g_object_ref (workspace);
  cursus_status_line_set_workspace (CURSUS_STATUS_LINE (self->status), workspace);
  g_signal_connect_object (workspace, "findings-changed", G_CALLBACK (findings_changed_cb), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (workspace, "notify::plan", G_CALLBACK (update), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (workspace, "notify::pathway", G_CALLBACK (update), self,
                           G_CONNECT_SWAPPED);
  init_list (self);
  update (self);
  return self;
}
