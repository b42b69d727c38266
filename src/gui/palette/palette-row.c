/* palette-row.c - a module or a group as a small card
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "gui/palette/palette-row.h"

#include "gui/palette/chip-strip.h"
#include "gui/palette/palette-face.h"

struct _CursusPaletteRow
{
  AdwBin parent_instance;

  CursusWorkspace   *workspace;
  CursusPaletteItem *item;
  GtkWidget         *first_line;
  GtkWidget         *head;
  GtkWidget         *credits;
  GtkWidget         *title;
  GtkWidget         *chips;
};

G_DEFINE_FINAL_TYPE (CursusPaletteRow, cursus_palette_row, ADW_TYPE_BIN)

static void
cursus_palette_row_dispose (GObject *object)
{
  CursusPaletteRow *self = CURSUS_PALETTE_ROW (object);

  cursus_palette_row_set_item (self, NULL);
  g_clear_object (&self->workspace);

  G_OBJECT_CLASS (cursus_palette_row_parent_class)->dispose (object);
}

static void
cursus_palette_row_class_init (CursusPaletteRowClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = cursus_palette_row_dispose;

  g_type_ensure (CURSUS_TYPE_CHIP_STRIP);
  gtk_widget_class_set_css_name (widget_class, "paletterow");
  gtk_widget_class_set_template_from_resource (
    widget_class, "/io/github/cursus_app/Cursus/palette/palette-row.ui");
  gtk_widget_class_bind_template_child (widget_class, CursusPaletteRow, first_line);
  gtk_widget_class_bind_template_child (widget_class, CursusPaletteRow, head);
  gtk_widget_class_bind_template_child (widget_class, CursusPaletteRow, credits);
  gtk_widget_class_bind_template_child (widget_class, CursusPaletteRow, title);
  gtk_widget_class_bind_template_child (widget_class, CursusPaletteRow, chips);
}

static void
cursus_palette_row_init (CursusPaletteRow *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

CursusPaletteRow *
cursus_palette_row_new (CursusWorkspace *workspace)
{
  CursusPaletteRow *self = g_object_new (CURSUS_TYPE_PALETTE_ROW, NULL);

  self->workspace = g_object_ref (workspace);
  return self;
}

/* The item of the list that holds the row has the focus, so it needs the name. */
static void
set_name (CursusPaletteRow *self, const char *name)
{
  GtkWidget *parent = gtk_widget_get_parent (GTK_WIDGET (self));

  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, name, -1);
  if (parent != NULL)
    gtk_accessible_update_property (GTK_ACCESSIBLE (parent), GTK_ACCESSIBLE_PROPERTY_LABEL, name,
                                    -1);
}

void
cursus_palette_row_refresh (CursusPaletteRow *self)
{
  g_autoptr (CursusPaletteFace) face = NULL;

  g_return_if_fail (CURSUS_IS_PALETTE_ROW (self));

  if (self->item == NULL)
    return;
  face = cursus_palette_face_new (
    cursus_workspace_get_project (self->workspace), cursus_palette_item_get_record (self->item),
    cursus_palette_item_get_where (self->item), cursus_workspace_get_language (self->workspace));
  gtk_widget_set_visible (self->first_line, *face->head != '\0' || *face->credits != '\0');
  gtk_label_set_text (GTK_LABEL (self->head), face->head);
  gtk_label_set_text (GTK_LABEL (self->credits), face->credits);
  gtk_label_set_text (GTK_LABEL (self->title), face->title);
  cursus_chip_strip_set_chips (CURSUS_CHIP_STRIP (self->chips), face->chips);
  set_name (self, face->name);
}

void
cursus_palette_row_set_item (CursusPaletteRow *self, CursusPaletteItem *item)
{
  g_return_if_fail (CURSUS_IS_PALETTE_ROW (self));

  if (self->item != NULL)
    g_signal_handlers_disconnect_by_func (self->item, cursus_palette_row_refresh, self);
  g_set_object (&self->item, item);
  if (item == NULL)
    return;
  g_signal_connect_object (item, "changed", G_CALLBACK (cursus_palette_row_refresh), self,
                           G_CONNECT_SWAPPED);
  cursus_palette_row_refresh (self);
}

CursusPaletteItem *
cursus_palette_row_get_item (CursusPaletteRow *self)
{
  g_return_val_if_fail (CURSUS_IS_PALETTE_ROW (self), NULL);

  return self->item;
}
