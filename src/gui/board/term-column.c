/* term-column.c - a term on the board: what is under and around its cards
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "gui/board/term-column.h"

#include "gui/board/term-painting.h"
#include "gui/common/tip.h"

#include <glib/gi18n-lib.h>

struct _CursusTermColumn
{
  GtkWidget parent_instance;

  GtkWidget *menu_button;
  GtkWidget *add_button;

  CursusTermFace         *face;
  const CursusBoardStyle *style;
  CursusBoardColumn       column; /* its term is not looked at */
  GskRenderNode          *node;
  GskRenderNode          *strip;
  GskRenderNode          *low_strip;
  gboolean                is_selected;
  float                   asked_width; /* for which the heights below are; 0: for none */
  float                   head;
  float                   foot;
};

G_DEFINE_FINAL_TYPE (CursusTermColumn, cursus_term_column, GTK_TYPE_WIDGET)

static void
drop_node (CursusTermColumn *self)
{
  g_clear_pointer (&self->node, gsk_render_node_unref);
  g_clear_pointer (&self->strip, gsk_render_node_unref);
  g_clear_pointer (&self->low_strip, gsk_render_node_unref);
  gtk_widget_queue_draw (GTK_WIDGET (self));
}

/* --- the menu --- */

static void
append_action (GMenu *menu, const char *label, const char *action, const char *id)
{
  g_autoptr (GMenuItem) item = g_menu_item_new (label, NULL);

  g_menu_item_set_action_and_target (item, action, "s", id);
  g_menu_append_item (menu, item);
}

static void
append_section (GMenu *menu, GMenu *section)
{
  g_menu_append_section (menu, NULL, G_MENU_MODEL (section));
  g_object_unref (section);
}

static GMenuModel *
build_menu (const CursusTermFace *face)
{
  GMenu *menu = g_menu_new ();
  GMenu *section = g_menu_new ();

  append_action (section, _ ("_Add Module"), "plan.add-module", face->id);
  append_action (section, _ ("Add _Term After"), "plan.add-term", face->id);
  append_section (menu, section);

  section = g_menu_new ();
  append_action (section, _ ("_Rename…"), "plan.rename-term", face->id);
  append_action (section, face->is_locked ? _ ("Un_lock Term") : _ ("_Lock Term"), "plan.lock-term",
                 face->id);
  if (!face->is_first)
    append_action (section, _ ("Move Le_ft"), "plan.move-term-left", face->id);
  if (!face->is_last)
    append_action (section, _ ("Move Ri_ght"), "plan.move-term-right", face->id);
  append_section (menu, section);

  section = g_menu_new ();
  append_action (section, _ ("_Delete Term"), "plan.delete-term", face->id);
  append_section (menu, section);
  return G_MENU_MODEL (menu);
}

/* The menu is made when it is asked for: few are. */
static void
create_menu_cb (GtkMenuButton *button, gpointer data)
{
  CursusTermColumn *self = data;
  g_autoptr (GMenuModel) menu = build_menu (self->face);

  gtk_menu_button_set_menu_model (button, menu);
}

/* --- the widget --- */

static void
cursus_term_column_dispose (GObject *object)
{
  CursusTermColumn *self = CURSUS_TERM_COLUMN (object);

  g_clear_pointer (&self->menu_button, gtk_widget_unparent);
  g_clear_pointer (&self->add_button, gtk_widget_unparent);
  g_clear_pointer (&self->node, gsk_render_node_unref);
  g_clear_pointer (&self->strip, gsk_render_node_unref);
  g_clear_pointer (&self->low_strip, gsk_render_node_unref);
  g_clear_pointer (&self->face, cursus_term_face_free);

  G_OBJECT_CLASS (cursus_term_column_parent_class)->dispose (object);
}

static void
cursus_term_column_measure (GtkWidget *widget, GtkOrientation orientation, int for_size,
                            int *minimum, int *natural, int *minimum_baseline,
                            int *natural_baseline)
{
  *minimum = *natural = 1;
}

static void
allocate_button (GtkWidget *button, float x, float y, float width, float height)
{
  GtkRequisition least;
  GtkAllocation  allocation = { (int) x, (int) y, (int) width, (int) height };

  gtk_widget_get_preferred_size (button, &least, NULL);
  allocation.width = MAX (allocation.width, least.width);
  allocation.height = MAX (allocation.height, least.height);
  gtk_widget_size_allocate (button, &allocation, -1);
}

static void
cursus_term_column_size_allocate (GtkWidget *widget, int width, int height, int baseline)
{
  CursusTermColumn        *self = CURSUS_TERM_COLUMN (widget);
  const CursusBoardColumn *column = &self->column;
  const graphene_point_t  *origin = &column->rect.origin;

  if (self->style == NULL)
    return;
  gtk_widget_set_child_visible (self->menu_button, !self->style->is_plain);
  gtk_widget_set_child_visible (self->add_button, !self->style->is_plain);
  allocate_button (self->menu_button, (float) (width - CURSUS_TERM_MENU_SIZE - 6),
                   cursus_term_painting_get_menu_y (self->style), CURSUS_TERM_MENU_SIZE,
                   CURSUS_TERM_MENU_SIZE);
  allocate_button (self->add_button, column->add.origin.x - origin->x,
                   column->add.origin.y - origin->y, column->add.size.width,
                   column->add.size.height);
}

static void
cursus_term_column_snapshot (GtkWidget *widget, GtkSnapshot *snapshot)
{
  CursusTermColumn *self = CURSUS_TERM_COLUMN (widget);

  if (self->face == NULL || self->style == NULL)
    return;
  if (self->node == NULL)
    self->node =
      cursus_term_painting_new (self->style, self->face, &self->column, self->is_selected);
  gtk_snapshot_append_node (snapshot, self->node);
  gtk_widget_snapshot_child (widget, self->add_button, snapshot);
  gtk_widget_snapshot_child (widget, self->menu_button, snapshot);
}

/* The goal of a term is told over its head alone. */
static gboolean
cursus_term_column_query_tooltip (GtkWidget *widget, int x, int y, gboolean by_keyboard,
                                  GtkTooltip *tooltip)
{
  CursusTermColumn *self = CURSUS_TERM_COLUMN (widget);

  if (self->face == NULL || self->face->tooltip == NULL || y > self->column.head.size.height)
    return FALSE;
  cursus_tip_show (tooltip, self->face->tooltip);
  return TRUE;
}

static void
cursus_term_column_class_init (CursusTermColumnClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = cursus_term_column_dispose;
  widget_class->measure = cursus_term_column_measure;
  widget_class->query_tooltip = cursus_term_column_query_tooltip;
  widget_class->size_allocate = cursus_term_column_size_allocate;
  widget_class->snapshot = cursus_term_column_snapshot;

  gtk_widget_class_set_css_name (widget_class, "termcolumn");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_GROUP);
}

static GtkWidget *
create_add_button (CursusTermColumn *self)
{
  GtkWidget *button = gtk_button_new_from_icon_name ("list-add-symbolic");

  gtk_widget_add_css_class (button, "flat");
  gtk_widget_add_css_class (button, "board-add");
  gtk_widget_set_tooltip_text (button, _ ("Add a Module"));
  gtk_widget_set_parent (button, GTK_WIDGET (self));
  return button;
}

static GtkWidget *
create_menu_button (CursusTermColumn *self)
{
  GtkWidget *button = gtk_menu_button_new ();

  gtk_menu_button_set_icon_name (GTK_MENU_BUTTON (button), "view-more-symbolic");
  gtk_menu_button_set_create_popup_func (GTK_MENU_BUTTON (button), create_menu_cb, self, NULL);
  gtk_widget_add_css_class (button, "flat");
  gtk_widget_add_css_class (button, "board-menu");
  gtk_widget_set_tooltip_text (button, _ ("Term Menu"));
  gtk_widget_set_parent (button, GTK_WIDGET (self));
  return button;
}

static void
cursus_term_column_init (CursusTermColumn *self)
{
  self->add_button = create_add_button (self);
  self->menu_button = create_menu_button (self);
  gtk_widget_set_has_tooltip (GTK_WIDGET (self), TRUE);
}

GtkWidget *
cursus_term_column_new (void)
{
  return g_object_new (CURSUS_TYPE_TERM_COLUMN, NULL);
}

const char *
cursus_term_column_get_id (CursusTermColumn *self)
{
  g_return_val_if_fail (CURSUS_IS_TERM_COLUMN (self), NULL);

  return self->face != NULL ? self->face->id : NULL;
}

/* What the buttons are for: several columns have the same. */
static void
say (CursusTermColumn *self)
{
  /* Translators: the name of a semester */
  g_autofree char *add = g_strdup_printf (_ ("Add a module to %s"), self->face->title);
  /* Translators: the name of a semester */
  g_autofree char *menu = g_strdup_printf (_ ("Menu of %s"), self->face->title);

  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  self->face->name, GTK_ACCESSIBLE_PROPERTY_DESCRIPTION,
                                  self->face->coverage, -1);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->add_button), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  add, -1);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->menu_button), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  menu, -1);
  gtk_actionable_set_action_name (GTK_ACTIONABLE (self->add_button), NULL);
  gtk_actionable_set_action_target (GTK_ACTIONABLE (self->add_button), "s", self->face->id);
  gtk_actionable_set_action_name (GTK_ACTIONABLE (self->add_button), "plan.add-module");
}

void
cursus_term_column_say (CursusTermColumn *self, const CursusBoardStyle *style, CursusTermFace *face)
{
  gboolean is_same;

  g_return_if_fail (CURSUS_IS_TERM_COLUMN (self));

  is_same = self->face != NULL && cursus_term_face_equal (self->face, face);
  if (is_same && self->style == style)
    {
      cursus_term_face_free (face);
      return;
    }

  g_clear_pointer (&self->face, cursus_term_face_free);
  self->face = face;
  self->style = style;
  self->asked_width = 0;
  if (!is_same)
    say (self);
  drop_node (self);
}

void
cursus_term_column_ask_heights (CursusTermColumn *self, float width, float *head, float *foot)
{
  g_return_if_fail (CURSUS_IS_TERM_COLUMN (self));

  /* Texts are measured once for each width. */
  if (self->asked_width != width)
    {
      self->head = cursus_term_painting_get_head_height (self->style, self->face, width);
      self->foot = cursus_term_painting_get_foot_height (self->style, self->face, width);
      self->asked_width = width;
    }
  *head = MAX (*head, self->head);
  *foot = MAX (*foot, self->foot);
}

void
cursus_term_column_place (CursusTermColumn *self, const CursusBoardColumn *column)
{
  g_return_if_fail (CURSUS_IS_TERM_COLUMN (self));

  if (graphene_rect_equal (&column->rect, &self->column.rect) &&
      graphene_rect_equal (&column->head, &self->column.head) &&
      graphene_rect_equal (&column->add, &self->column.add) &&
      graphene_rect_equal (&column->foot, &self->column.foot))
    return;
  self->column = *column;
  drop_node (self);
  gtk_widget_queue_allocate (GTK_WIDGET (self));
}

void
cursus_term_column_set_selected (CursusTermColumn *self, gboolean is_selected)
{
  g_return_if_fail (CURSUS_IS_TERM_COLUMN (self));

  if (self->is_selected == is_selected)
    return;
  self->is_selected = is_selected;
  drop_node (self);
}

void
cursus_term_column_restyle (CursusTermColumn *self)
{
  g_return_if_fail (CURSUS_IS_TERM_COLUMN (self));

  self->style = NULL;
  drop_node (self);
}

GtkWidget *
cursus_term_column_get_menu_button (CursusTermColumn *self)
{
  g_return_val_if_fail (CURSUS_IS_TERM_COLUMN (self), NULL);

  return self->menu_button;
}

GtkWidget *
cursus_term_column_get_add_button (CursusTermColumn *self)
{
  g_return_val_if_fail (CURSUS_IS_TERM_COLUMN (self), NULL);

  return self->add_button;
}

GskRenderNode *
cursus_term_column_get_strip (CursusTermColumn *self)
{
  g_return_val_if_fail (CURSUS_IS_TERM_COLUMN (self), NULL);

  if (self->strip == NULL)
    self->strip = cursus_term_painting_new_strip (self->style, self->face,
                                                  self->column.rect.size.width, self->is_selected);
  return self->strip;
}

GskRenderNode *
cursus_term_column_get_low_strip (CursusTermColumn *self)
{
  g_return_val_if_fail (CURSUS_IS_TERM_COLUMN (self), NULL);

  if (self->low_strip == NULL)
    self->low_strip =
      cursus_term_painting_new_low_strip (self->style, self->face, self->column.rect.size.width,
                                          self->column.foot.size.height, self->is_selected);
  return self->low_strip;
}

void
cursus_term_column_cover (CursusTermColumn *self, float y)
{
  const graphene_rect_t *add;

  g_return_if_fail (CURSUS_IS_TERM_COLUMN (self));

  add = &self->column.add;
  gtk_widget_set_can_target (self->add_button,
                             add->origin.y + add->size.height / 2 - self->column.rect.origin.y < y);
}
