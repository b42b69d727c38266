/* module-card.c - a module or a group on the board
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "gui/board/module-card.h"

#include "gui/board/card-painting.h"
#include "gui/common/tip.h"

#include <string.h>

struct _CursusModuleCard
{
  GtkWidget parent_instance;

  char                   *id;
  CursusCardFace         *face;
  const CursusBoardStyle *style;
  GskRenderNode          *node;
  graphene_size_t         node_size;
  CursusCardKey           key;
  CursusRecord           *kept[3]; /* so that a pointer in the key is not that of another record */
  gboolean                is_selected;
};

G_DEFINE_FINAL_TYPE (CursusModuleCard, cursus_module_card, GTK_TYPE_WIDGET)

static void
drop_node (CursusModuleCard *self)
{
  g_clear_pointer (&self->node, gsk_render_node_unref);
}

/* Holds what the key points to. */
static void
keep (CursusModuleCard *self, const CursusCardKey *key)
{
  gconstpointer records[] = { key != NULL ? key->module : NULL, key != NULL ? key->group : NULL,
                              key != NULL ? key->place : NULL };

  for (guint i = 0; i < G_N_ELEMENTS (records); i++)
    {
      CursusRecord *record = records[i] != NULL ? cursus_record_ref (records[i]) : NULL;

      g_clear_pointer (&self->kept[i], cursus_record_unref);
      self->kept[i] = record;
    }
}

static void
cursus_module_card_finalize (GObject *object)
{
  CursusModuleCard *self = CURSUS_MODULE_CARD (object);

  drop_node (self);
  g_clear_pointer (&self->face, cursus_card_face_free);
  keep (self, NULL);
  g_free (self->id);

  G_OBJECT_CLASS (cursus_module_card_parent_class)->finalize (object);
}

static void
cursus_module_card_snapshot (GtkWidget *widget, GtkSnapshot *snapshot)
{
  CursusModuleCard *self = CURSUS_MODULE_CARD (widget);
  graphene_size_t   size = { (float) gtk_widget_get_width (widget),
                             (float) gtk_widget_get_height (widget) };

  if (self->face == NULL || self->style == NULL)
    return;
  if (!graphene_size_equal (&size, &self->node_size))
    drop_node (self);
  if (self->node == NULL)
    {
      self->node = cursus_card_painting_new (self->style, self->face, &size);
      self->node_size = size;
    }
  gtk_snapshot_append_node (snapshot, self->node);
  cursus_card_painting_snapshot_state (self->style, snapshot, &size,
                                       gtk_widget_get_state_flags (widget));
}

/* The board says how large a card is. */
static void
cursus_module_card_measure (GtkWidget *widget, GtkOrientation orientation, int for_size,
                            int *minimum, int *natural, int *minimum_baseline,
                            int *natural_baseline)
{
  *minimum = *natural = 1;
}

static void
cursus_module_card_state_flags_changed (GtkWidget *widget, GtkStateFlags before)
{
  GtkStateFlags const drawn =
    GTK_STATE_FLAG_PRELIGHT | GTK_STATE_FLAG_SELECTED | GTK_STATE_FLAG_FOCUS_VISIBLE;

  if ((before ^ gtk_widget_get_state_flags (widget)) & drawn)
    gtk_widget_queue_draw (widget);
}

/* Asked for, not set: to set one for each card would ask the display each time. */
static gboolean
cursus_module_card_query_tooltip (GtkWidget *widget, int x, int y, gboolean by_keyboard,
                                  GtkTooltip *tooltip)
{
  CursusModuleCard *self = CURSUS_MODULE_CARD (widget);

  if (self->face == NULL || self->face->tooltip == NULL)
    return FALSE;
  cursus_tip_show (tooltip, self->face->tooltip);
  return TRUE;
}

static void
cursus_module_card_class_init (CursusModuleCardClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->finalize = cursus_module_card_finalize;
  widget_class->snapshot = cursus_module_card_snapshot;
  widget_class->measure = cursus_module_card_measure;
  widget_class->query_tooltip = cursus_module_card_query_tooltip;
  widget_class->state_flags_changed = cursus_module_card_state_flags_changed;

  gtk_widget_class_set_css_name (widget_class, "modulecard");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_LIST_ITEM);
}

static void
cursus_module_card_init (CursusModuleCard *self)
{
  gtk_widget_set_focusable (GTK_WIDGET (self), TRUE);
  gtk_widget_set_has_tooltip (GTK_WIDGET (self), TRUE);
}

GtkWidget *
cursus_module_card_new (void)
{
  return g_object_new (CURSUS_TYPE_MODULE_CARD, NULL);
}

const char *
cursus_module_card_get_id (CursusModuleCard *self)
{
  g_return_val_if_fail (CURSUS_IS_MODULE_CARD (self), NULL);

  return self->id;
}

void
cursus_module_card_set_id (CursusModuleCard *self, const char *id)
{
  g_return_if_fail (CURSUS_IS_MODULE_CARD (self));

  if (g_strcmp0 (self->id, id) == 0)
    return;
  g_free (self->id);
  self->id = g_strdup (id);
}

const CursusCardFace *
cursus_module_card_lookup_face (CursusModuleCard *self)
{
  g_return_val_if_fail (CURSUS_IS_MODULE_CARD (self), NULL);

  return self->face;
}

static void
say (CursusModuleCard *self)
{
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  self->face->name, -1);
}

static void
take_face (CursusModuleCard *self, CursusCardFace *face)
{
  if (self->face != NULL && cursus_card_face_equal (self->face, face))
    {
      cursus_card_face_free (face);
      return;
    }
  g_clear_pointer (&self->face, cursus_card_face_free);
  self->face = face;
  drop_node (self);
  say (self);
  gtk_widget_queue_draw (GTK_WIDGET (self));
}

void
cursus_module_card_show (CursusModuleCard *self, const CursusBoardStyle *style,
                         const CursusCardContext *context, const CursusBoardLayout *layout,
                         guint item)
{
  CursusCardKey key;

  g_return_if_fail (CURSUS_IS_MODULE_CARD (self));

  if (self->style != style)
    {
      self->style = style;
      drop_node (self);
      gtk_widget_queue_draw (GTK_WIDGET (self));
    }

  cursus_card_key_init (&key, context, layout, item);
  if (self->face != NULL && memcmp (&key, &self->key, sizeof key) == 0)
    return;
  keep (self, &key);
  self->key = key;
  take_face (self, cursus_card_face_new (context, layout, item));
}

void
cursus_module_card_restyle (CursusModuleCard *self)
{
  g_return_if_fail (CURSUS_IS_MODULE_CARD (self));

  self->style = NULL;
  drop_node (self);
  gtk_widget_queue_draw (GTK_WIDGET (self));
}

gboolean
cursus_module_card_is_selected (CursusModuleCard *self)
{
  g_return_val_if_fail (CURSUS_IS_MODULE_CARD (self), FALSE);

  return self->is_selected;
}

void
cursus_module_card_set_selected (CursusModuleCard *self, gboolean is_selected)
{
  GtkWidget *widget = GTK_WIDGET (self);

  g_return_if_fail (CURSUS_IS_MODULE_CARD (self));

  if (self->is_selected == is_selected)
    return;
  self->is_selected = is_selected;
  if (is_selected)
    gtk_widget_set_state_flags (widget, GTK_STATE_FLAG_SELECTED, FALSE);
  else
    gtk_widget_unset_state_flags (widget, GTK_STATE_FLAG_SELECTED);
  gtk_accessible_update_state (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_STATE_SELECTED, is_selected,
                               -1);
}
