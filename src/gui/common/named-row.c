/* named-row.c - what stands in an item of a list, which gets its name from it
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "gui/common/named-row.h"

struct _CursusNamedRow
{
  GtkBox parent_instance;

  char *name_of_item;
};

G_DEFINE_FINAL_TYPE (CursusNamedRow, cursus_named_row, GTK_TYPE_BOX)

enum
{
  PROP_0,
  PROP_NAME_OF_ITEM,
  N_PROPS
};

static GParamSpec *properties[N_PROPS];

static void
name_item (CursusNamedRow *self)
{
  GtkWidget *parent = gtk_widget_get_parent (GTK_WIDGET (self));

  if (parent != NULL && self->name_of_item != NULL)
    gtk_accessible_update_property (GTK_ACCESSIBLE (parent), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                    self->name_of_item, -1);
}

static void
cursus_named_row_get_property (GObject *object, guint property, GValue *value, GParamSpec *pspec)
{
  g_value_set_string (value, CURSUS_NAMED_ROW (object)->name_of_item);
}

static void
cursus_named_row_set_property (GObject *object, guint property, const GValue *value,
                               GParamSpec *pspec)
{
  CursusNamedRow *self = CURSUS_NAMED_ROW (object);

  g_free (self->name_of_item);
  self->name_of_item = g_value_dup_string (value);
  name_item (self);
}

/* The item gets its child before it gets into a window. */
static void
cursus_named_row_root (GtkWidget *widget)
{
  GTK_WIDGET_CLASS (cursus_named_row_parent_class)->root (widget);

  name_item (CURSUS_NAMED_ROW (widget));
}

static void
cursus_named_row_finalize (GObject *object)
{
  g_free (CURSUS_NAMED_ROW (object)->name_of_item);

  G_OBJECT_CLASS (cursus_named_row_parent_class)->finalize (object);
}

static void
cursus_named_row_class_init (CursusNamedRowClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->finalize = cursus_named_row_finalize;
  object_class->get_property = cursus_named_row_get_property;
  object_class->set_property = cursus_named_row_set_property;
  GTK_WIDGET_CLASS (klass)->root = cursus_named_row_root;

  properties[PROP_NAME_OF_ITEM] = g_param_spec_string ("name-of-item", NULL, NULL, NULL,
                                                       G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, N_PROPS, properties);
}

static void
cursus_named_row_init (CursusNamedRow *self)
{
}
