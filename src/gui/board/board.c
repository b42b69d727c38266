/* board.c - a plan as columns of cards
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "gui/board/board-private.h"
#include "gui/board/passing-popover.h"

#include <adwaita.h>
#include <glib/gi18n-lib.h>

G_DEFINE_FINAL_TYPE (CursusBoard, cursus_board, CURSUS_TYPE_CANVAS)

enum
{
  PROP_0,
  PROP_WORKSPACE,
  PROP_ZOOM,
  PROP_EQUAL_HEIGHTS,
  PROP_ALL_CONNECTORS,
  N_PROPS
};

static GParamSpec *properties[N_PROPS];

/* --- what the workspace says --- */

static void
changed_cb (CursusWorkspace *workspace, gpointer before, gpointer after, gpointer data)
{
  const CursusFindings *findings = cursus_workspace_get_findings (workspace);

  /* If they are ready, it is told next that there are other findings. */
  if (cursus_findings_get_project (findings) != after)
    cursus_board_lay_out (data);
}

static void
looked_at_cb (CursusWorkspace *workspace, GParamSpec *pspec, gpointer data)
{
  cursus_board_lay_out (data);
}

static void
findings_changed_cb (CursusWorkspace *workspace, gpointer data)
{
  cursus_board_lay_out (data);
}

static void
selection_changed_cb (CursusWorkspace *workspace, gpointer data)
{
  CursusBoard *self = data;

  if (self->layout == NULL)
    return;
  cursus_board_update_selected (self);
  cursus_board_update_connectors (self);
  cursus_board_update_hands (self);
}

static void
revealed_cb (CursusWorkspace *workspace, const char *id, gpointer data)
{
  cursus_board_reveal (data, id);
}

static void
connect_workspace (CursusBoard *self)
{
  CursusWorkspace *workspace = self->workspace;

  g_signal_connect_object (workspace, "changed", G_CALLBACK (changed_cb), self, 0);
  g_signal_connect_object (workspace, "findings-changed", G_CALLBACK (findings_changed_cb), self,
                           0);
  g_signal_connect_object (workspace, "selection-changed", G_CALLBACK (selection_changed_cb), self,
                           0);
  g_signal_connect_object (workspace, "revealed", G_CALLBACK (revealed_cb), self, 0);
  g_signal_connect_object (workspace, "notify", G_CALLBACK (looked_at_cb), self, 0);
}

/* --- the widget --- */

static void
cursus_board_measure (GtkWidget *widget, GtkOrientation orientation, int for_size, int *minimum,
                      int *natural, int *minimum_baseline, int *natural_baseline)
{
  CursusBoard *self = CURSUS_BOARD (widget);

  *minimum = 1;
  *natural = 600;
  if (self->layout != NULL)
    *natural = (int) ((double) (orientation == GTK_ORIENTATION_HORIZONTAL ? self->layout->width :
                                                                            self->layout->height) *
                      self->zoom);
  if (self->empty != NULL)
    gtk_widget_measure (self->empty, orientation, for_size, NULL, natural, NULL, NULL);
  *natural = MAX (*natural, *minimum);
}

static void
reveal_pending (CursusBoard *self)
{
  g_autofree char *id = g_steal_pointer (&self->reveal_id);

  if (id != NULL)
    cursus_board_reveal (self, id);
}

static void
cursus_board_size_allocate (GtkWidget *widget, int width, int height, int baseline)
{
  CursusBoard *self = CURSUS_BOARD (widget);

  if (self->workspace == NULL)
    return;
  if (self->layout == NULL || self->laid_out_width != width || self->laid_out_height != height)
    {
      self->laid_out_width = width;
      self->laid_out_height = height;
      cursus_board_lay_out (self);
    }
  cursus_board_configure_adjustments (self);
  reveal_pending (self);
  cursus_board_allocate_children (self);
  cursus_passing_popover_allocate (widget);
}

static void
cursus_board_snapshot (GtkWidget *widget, GtkSnapshot *snapshot)
{
  CursusBoard    *self = CURSUS_BOARD (widget);
  graphene_rect_t sight;

  if (self->layout == NULL)
    return;

  sight = cursus_board_get_sight (self);
  gtk_snapshot_push_clip (snapshot,
                          &GRAPHENE_RECT_INIT (0, 0, (float) gtk_widget_get_width (widget),
                                               (float) gtk_widget_get_height (widget)));
  for (guint i = 0; i < self->columns->len; i++)
    gtk_widget_snapshot_child (widget, self->columns->pdata[i], snapshot);
  for (guint i = 0; i < self->shown->len; i++)
    gtk_widget_snapshot_child (widget, self->cards->pdata[g_array_index (self->shown, guint, i)],
                               snapshot);
  cursus_board_snapshot_connectors (self, snapshot, &sight);
  cursus_board_snapshot_strips (self, snapshot);
  cursus_board_snapshot_drop (self, snapshot);
  cursus_board_snapshot_rubber (self, snapshot);
  cursus_board_snapshot_hands (self, snapshot);
  if (self->empty != NULL)
    gtk_widget_snapshot_child (widget, self->empty, snapshot);
  gtk_snapshot_pop (snapshot);
}

/* The theme, the font, the scale: all that is looked up is looked up again. */
static void
drop_style (CursusBoard *self)
{
  if (self->style == NULL)
    return;
  cursus_board_restyle_children (self);
  g_array_set_size (self->connectors, 0);
  g_clear_pointer (&self->style, cursus_board_style_free);
  g_clear_pointer (&self->layout, cursus_board_layout_free);
  gtk_widget_queue_resize (GTK_WIDGET (self));
}

static void
cursus_board_css_changed (GtkWidget *widget, GtkCssStyleChange *change)
{
  GTK_WIDGET_CLASS (cursus_board_parent_class)->css_changed (widget, change);
  drop_style (CURSUS_BOARD (widget));
}

static void
style_changed_cb (GObject *object, GParamSpec *pspec, gpointer data)
{
  drop_style (data);
}

/* --- the focus: one card at a time, then the buttons of its column --- */

static gboolean
focus_first (CursusBoard *self)
{
  guint item = cursus_board_get_focus_item (self);

  if (self->empty != NULL)
    return gtk_widget_child_focus (self->empty, GTK_DIR_TAB_FORWARD);
  if (self->layout == NULL)
    return FALSE;
  if (self->layout->items->len == 0)
    return self->columns->len > 0 &&
           gtk_widget_grab_focus (cursus_term_column_get_add_button (self->columns->pdata[0]));
  cursus_board_focus_item (self, item != CURSUS_NOWHERE ? item : 0);
  return TRUE;
}

/* What has the focus is seen: the button to add a module, or the menu. */
static gboolean
focus_button (CursusBoard *self, CursusTermColumn *column, GtkWidget *button)
{
  const CursusBoardColumn *place;
  guint                    nth;

  if (!gtk_widget_child_focus (button, GTK_DIR_TAB_FORWARD))
    return FALSE;
  if (g_ptr_array_find (self->columns, column, &nth))
    {
      place = cursus_board_layout_nth_column (self->layout, nth);
      cursus_board_scroll_to (
        self, button == cursus_term_column_get_add_button (column) ? &place->add : &place->head);
    }
  return TRUE;
}

/* The stops of a column: its card, the button to add one, its menu. */
static gboolean
focus_stop (CursusBoard *self, GtkWidget *focus, int by)
{
  guint             item = cursus_board_get_focus_item (self);
  CursusTermColumn *column = CURSUS_IS_TERM_COLUMN (focus) ? CURSUS_TERM_COLUMN (focus) : NULL;
  int               at = 0;
  GtkWidget        *buttons[2];

  if (column == NULL && item != CURSUS_NOWHERE)
    column = self->columns->pdata[cursus_board_layout_nth_item (self->layout, item)->term];
  if (column == NULL)
    return FALSE;

  buttons[0] = cursus_term_column_get_add_button (column);
  buttons[1] = cursus_term_column_get_menu_button (column);
  for (int i = 0; i < 2; i++)
    if (gtk_widget_get_focus_child (GTK_WIDGET (column)) == buttons[i])
      at = i + 1;
  at += by;
  if (at == 0 && item != CURSUS_NOWHERE)
    {
      cursus_board_focus_item (self, item);
      return TRUE;
    }
  return at >= 1 && at <= 2 && focus_button (self, column, buttons[at - 1]);
}

static gboolean
cursus_board_focus (GtkWidget *widget, GtkDirectionType direction)
{
  CursusBoard *self = CURSUS_BOARD (widget);
  GtkWidget   *focus = gtk_widget_get_focus_child (widget);

  if (self->workspace == NULL)
    return FALSE;
  if (focus == NULL)
    return focus_first (self);
  if (focus == self->empty)
    return gtk_widget_child_focus (focus, direction);

  switch (direction)
    {
    case GTK_DIR_TAB_FORWARD:
      return focus_stop (self, focus, 1);
    case GTK_DIR_TAB_BACKWARD:
      return focus_stop (self, focus, -1);
    case GTK_DIR_UP:
      return cursus_board_step (self, CURSUS_STEP_UP, CURSUS_SELECT_ONLY);
    case GTK_DIR_DOWN:
      return cursus_board_step (self, CURSUS_STEP_DOWN, CURSUS_SELECT_ONLY);
    case GTK_DIR_LEFT:
      return cursus_board_step (self, CURSUS_STEP_LEFT, CURSUS_SELECT_ONLY);
    case GTK_DIR_RIGHT:
      return cursus_board_step (self, CURSUS_STEP_RIGHT, CURSUS_SELECT_ONLY);
    }
  g_assert_not_reached ();
}

static void
cursus_board_set_focus_child (GtkWidget *widget, GtkWidget *child)
{
  CursusBoard *self = CURSUS_BOARD (widget);

  if (child != NULL && CURSUS_IS_MODULE_CARD (child))
    {
      g_free (self->focus_id);
      self->focus_id = g_strdup (cursus_module_card_get_id (CURSUS_MODULE_CARD (child)));
    }
  GTK_WIDGET_CLASS (cursus_board_parent_class)->set_focus_child (widget, child);
}

/* --- the object --- */

static void
cursus_board_dispose (GObject *object)
{
  CursusBoard *self = CURSUS_BOARD (object);

  cursus_board_drop_hands (self);
  cursus_board_clear_cards (self);
  g_clear_pointer (&self->empty, gtk_widget_unparent);
  g_array_set_size (self->connectors, 0);
  g_clear_object (&self->workspace);
  g_clear_pointer (&self->layout, cursus_board_layout_free);
  g_clear_pointer (&self->stamped_project, cursus_project_unref);

  G_OBJECT_CLASS (cursus_board_parent_class)->dispose (object);
}

static void
cursus_board_finalize (GObject *object)
{
  CursusBoard *self = CURSUS_BOARD (object);

  cursus_board_free_hands (self);
  g_clear_pointer (&self->style, cursus_board_style_free);
  g_clear_pointer (&self->marks, cursus_problem_marks_free);
  g_clear_pointer (&self->drop_moving, g_hash_table_unref);
  g_ptr_array_unref (self->cards);
  g_ptr_array_unref (self->columns);
  g_array_unref (self->shown);
  g_array_unref (self->connectors);
  g_hash_table_unref (self->open_groups);
  g_free (self->stamped_pathway);
  g_free (self->stamped_lens);
  g_free (self->stamped_language);
  g_free (self->focus_id);
  g_free (self->reveal_id);
  g_free (self->pressed_id);
  g_free (self->drop_text);

  G_OBJECT_CLASS (cursus_board_parent_class)->finalize (object);
}

static void
cursus_board_get_property (GObject *object, guint property, GValue *value, GParamSpec *pspec)
{
  CursusBoard *self = CURSUS_BOARD (object);

  switch (property)
    {
    case PROP_WORKSPACE:
      g_value_set_object (value, self->workspace);
      break;
    case PROP_ZOOM:
      g_value_set_double (value, self->zoom);
      break;
    case PROP_EQUAL_HEIGHTS:
      g_value_set_boolean (value, self->has_equal_heights);
      break;
    case PROP_ALL_CONNECTORS:
      g_value_set_boolean (value, self->has_all_connectors);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property, pspec);
    }
}

static void
cursus_board_set_property (GObject *object, guint property, const GValue *value, GParamSpec *pspec)
{
  CursusBoard *self = CURSUS_BOARD (object);

  switch (property)
    {
    case PROP_WORKSPACE:
      cursus_board_set_workspace (self, g_value_get_object (value));
      break;
    case PROP_ZOOM:
      cursus_board_set_zoom (self, g_value_get_double (value));
      break;
    case PROP_EQUAL_HEIGHTS:
      cursus_board_set_equal_heights (self, g_value_get_boolean (value));
      break;
    case PROP_ALL_CONNECTORS:
      cursus_board_set_all_connectors (self, g_value_get_boolean (value));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property, pspec);
    }
}

static void
install_properties (GObjectClass *object_class)
{
  GParamFlags const flags = G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS | G_PARAM_EXPLICIT_NOTIFY;

  properties[PROP_WORKSPACE] =
    g_param_spec_object ("workspace", NULL, NULL, CURSUS_TYPE_WORKSPACE, flags);
  properties[PROP_ZOOM] = g_param_spec_double ("zoom", NULL, NULL, CURSUS_BOARD_ZOOM_FIT_MIN,
                                               CURSUS_BOARD_ZOOM_MAX, 1.0, flags);
  properties[PROP_EQUAL_HEIGHTS] = g_param_spec_boolean ("equal-heights", NULL, NULL, FALSE, flags);
  properties[PROP_ALL_CONNECTORS] =
    g_param_spec_boolean ("all-connectors", NULL, NULL, TRUE, flags);
  g_object_class_install_properties (object_class, N_PROPS, properties);
}

static void
cursus_board_class_init (CursusBoardClass *klass)
{
  GObjectClass   *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = cursus_board_dispose;
  object_class->finalize = cursus_board_finalize;
  object_class->get_property = cursus_board_get_property;
  object_class->set_property = cursus_board_set_property;
  install_properties (object_class);

  widget_class->measure = cursus_board_measure;
  widget_class->size_allocate = cursus_board_size_allocate;
  widget_class->snapshot = cursus_board_snapshot;
  widget_class->css_changed = cursus_board_css_changed;
  widget_class->focus = cursus_board_focus;
  widget_class->set_focus_child = cursus_board_set_focus_child;

  cursus_board_install_hands (widget_class);
  gtk_widget_class_set_css_name (widget_class, "cursusboard");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_LIST);
}

static void
cursus_board_init (CursusBoard *self)
{
  AdwStyleManager *manager = adw_style_manager_get_default ();

  self->cards = g_ptr_array_new ();
  self->columns = g_ptr_array_new ();
  self->shown = g_array_new (FALSE, FALSE, sizeof (guint));
  self->connectors = g_array_new (FALSE, FALSE, sizeof (CursusConnector));
  self->open_groups = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  self->zoom = 1.0;
  self->has_all_connectors = TRUE;
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, _ ("Plan"),
                                  -1);
  gtk_widget_set_overflow (GTK_WIDGET (self), GTK_OVERFLOW_HIDDEN);

  g_signal_connect_object (manager, "notify::dark", G_CALLBACK (style_changed_cb), self, 0);
  g_signal_connect_object (manager, "notify::high-contrast", G_CALLBACK (style_changed_cb), self,
                           0);
  cursus_board_init_select (self);
  cursus_board_init_zoom (self);
  cursus_board_init_hands (self);
}

GtkWidget *
cursus_board_new (void)
{
  return g_object_new (CURSUS_TYPE_BOARD, NULL);
}

CursusWorkspace *
cursus_board_get_workspace (CursusBoard *self)
{
  g_return_val_if_fail (CURSUS_IS_BOARD (self), NULL);

  return self->workspace;
}

void
cursus_board_set_workspace (CursusBoard *self, CursusWorkspace *workspace)
{
  g_return_if_fail (CURSUS_IS_BOARD (self));

  if (self->workspace == workspace)
    return;
  if (self->workspace != NULL)
    g_signal_handlers_disconnect_by_data (self->workspace, self);
  cursus_board_clear_cards (self);
  g_array_set_size (self->connectors, 0);
  g_clear_pointer (&self->layout, cursus_board_layout_free);
  g_hash_table_remove_all (self->open_groups);
  g_set_object (&self->workspace, workspace);
  if (workspace != NULL)
    connect_workspace (self);
  gtk_widget_queue_resize (GTK_WIDGET (self));
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_WORKSPACE]);
}

gboolean
cursus_board_get_equal_heights (CursusBoard *self)
{
  g_return_val_if_fail (CURSUS_IS_BOARD (self), FALSE);

  return self->has_equal_heights;
}

void
cursus_board_set_equal_heights (CursusBoard *self, gboolean equal_heights)
{
  g_return_if_fail (CURSUS_IS_BOARD (self));

  if (self->has_equal_heights == !!equal_heights)
    return;
  self->has_equal_heights = !!equal_heights;
  cursus_board_lay_out (self);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_EQUAL_HEIGHTS]);
}

gboolean
cursus_board_get_all_connectors (CursusBoard *self)
{
  g_return_val_if_fail (CURSUS_IS_BOARD (self), FALSE);

  return self->has_all_connectors;
}

void
cursus_board_set_all_connectors (CursusBoard *self, gboolean all_connectors)
{
  g_return_if_fail (CURSUS_IS_BOARD (self));

  if (self->has_all_connectors == !!all_connectors)
    return;
  self->has_all_connectors = !!all_connectors;
  if (self->layout != NULL)
    cursus_board_update_connectors (self);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_ALL_CONNECTORS]);
}

void
cursus_board_set_group_open (CursusBoard *self, const char *id, gboolean is_open)
{
  g_return_if_fail (CURSUS_IS_BOARD (self));

  if (is_open ? !g_hash_table_add (self->open_groups, g_strdup (id)) :
                !g_hash_table_remove (self->open_groups, id))
    return;
  cursus_board_lay_out (self);
}

gboolean
cursus_board_is_group_open (CursusBoard *self, const char *id)
{
  g_return_val_if_fail (CURSUS_IS_BOARD (self), FALSE);

  return g_hash_table_contains (self->open_groups, id);
}
