/* palette-strip.c - what stands for the palette where the window is too narrow for it
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "gui/window/palette-strip.h"

#include "edit/label.h"
#include "edit/placing.h"
#include "gui/common/module-drag.h"
#include "gui/common/tip.h"
#include "gui/palette/palette-contents.h"

#include <glib/gi18n-lib.h>

struct _CursusPaletteStrip
{
  AdwBin parent_instance;

  CursusWorkspace *workspace;
  gboolean         is_old; /* something changed while nobody could see it */

  GtkWidget *open_button;
  GtkWidget *count;
};

G_DEFINE_FINAL_TYPE (CursusPaletteStrip, cursus_palette_strip, ADW_TYPE_BIN)

static void
update (CursusPaletteStrip *self)
{
  CursusPaletteView view = { cursus_workspace_get_project (self->workspace),
                             cursus_workspace_get_plan (self->workspace),
                             cursus_workspace_get_pathway (self->workspace),
                             cursus_workspace_get_language (self->workspace) };
  g_autoptr (GPtrArray) unplaced = NULL;
  g_autofree char *number = NULL;
  g_autofree char *name = NULL;

  self->is_old = !gtk_widget_get_mapped (GTK_WIDGET (self));
  if (self->is_old)
    return;
  unplaced = cursus_palette_contents_unplaced (&view);
  number = g_strdup_printf ("%u", unplaced->len);
  /* Translators: how many modules stand in no term, and the key that shows them */
  name = g_strdup_printf (_ ("Not placed: %u (F9)"), unplaced->len);
  gtk_label_set_text (GTK_LABEL (self->count), number);
  gtk_widget_set_visible (self->count, unplaced->len > 0);
  cursus_tip_set (self->open_button, name);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->open_button), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  name, -1);
}

/* --- dropping --- */

static gboolean
can_take_out (CursusPaletteStrip *self, const char *id)
{
  const CursusProject *project = cursus_workspace_get_project (self->workspace);
  const char          *plan = cursus_workspace_get_plan (self->workspace);

  return plan != NULL && cursus_project_lookup (project, id, NULL) != NULL &&
         !cursus_is_locked (project, plan, id);
}

static GdkDragAction
drop_motion_cb (GtkDropTarget *target, double x, double y, gpointer data)
{
  CursusPaletteStrip     *self = data;
  const GValue           *value = gtk_drop_target_get_value (target);
  const CursusModuleDrag *drag = value != NULL ? g_value_get_boxed (value) : NULL;

  return drag == NULL || drag->owner == self->workspace ? GDK_ACTION_MOVE : 0;
}

static gboolean
drop_cb (GtkDropTarget *target, const GValue *value, double x, double y, gpointer data)
{
  CursusPaletteStrip     *self = data;
  const CursusModuleDrag *drag = g_value_get_boxed (value);
  const CursusProject    *project = cursus_workspace_get_project (self->workspace);
  const char             *plan = cursus_workspace_get_plan (self->workspace);
  const char             *language = cursus_workspace_get_language (self->workspace);
  g_autoptr (GPtrArray) ids = g_ptr_array_new ();
  g_autofree char *label = NULL;

  for (guint i = 0; drag->owner == self->workspace && drag->ids[i] != NULL; i++)
    if (can_take_out (self, drag->ids[i]))
      g_ptr_array_add (ids, drag->ids[i]);
  if (ids->len == 0)
    return FALSE;

  label = cursus_label_dup (CURSUS_LABEL_TAKE_OUT, project, language,
                            (const char *const *) ids->pdata, ids->len);
  return cursus_workspace_perform (
    self->workspace, cursus_unplace (project, plan, (const char *const *) ids->pdata, ids->len),
    label);
}

static void
accept_modules (CursusPaletteStrip *self)
{
  GtkDropTarget *target = gtk_drop_target_new (CURSUS_TYPE_MODULE_DRAG, GDK_ACTION_MOVE);

  gtk_drop_target_set_preload (target, TRUE);
  g_signal_connect (target, "enter", G_CALLBACK (drop_motion_cb), self);
  g_signal_connect (target, "motion", G_CALLBACK (drop_motion_cb), self);
  g_signal_connect (target, "drop", G_CALLBACK (drop_cb), self);
  gtk_widget_add_controller (GTK_WIDGET (self), GTK_EVENT_CONTROLLER (target));
}

/* --- the widget --- */

static void
cursus_palette_strip_map (GtkWidget *widget)
{
  CursusPaletteStrip *self = CURSUS_PALETTE_STRIP (widget);

  GTK_WIDGET_CLASS (cursus_palette_strip_parent_class)->map (widget);
  if (self->is_old)
    update (self);
}

static void
cursus_palette_strip_dispose (GObject *object)
{
  CursusPaletteStrip *self = CURSUS_PALETTE_STRIP (object);

  if (self->workspace != NULL)
    g_signal_handlers_disconnect_by_data (self->workspace, self);
  gtk_widget_dispose_template (GTK_WIDGET (self), CURSUS_TYPE_PALETTE_STRIP);
  g_clear_object (&self->workspace);

  G_OBJECT_CLASS (cursus_palette_strip_parent_class)->dispose (object);
}

static void
cursus_palette_strip_class_init (CursusPaletteStripClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = cursus_palette_strip_dispose;
  widget_class->map = cursus_palette_strip_map;

  gtk_widget_class_set_css_name (widget_class, "palettestrip");
  gtk_widget_class_set_template_from_resource (
    widget_class, "/io/github/cursus_app/Cursus/window/palette-strip.ui");
  gtk_widget_class_bind_template_child (widget_class, CursusPaletteStrip, open_button);
  gtk_widget_class_bind_template_child (widget_class, CursusPaletteStrip, count);
}

static void
cursus_palette_strip_init (CursusPaletteStrip *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

CursusPaletteStrip *
cursus_palette_strip_new (CursusWorkspace *workspace)
{
  CursusPaletteStrip *self = g_object_new (CURSUS_TYPE_PALETTE_STRIP, NULL);

  self->workspace = g_object_ref (workspace);
  self->is_old = TRUE;
  g_signal_connect_object (workspace, "changed", G_CALLBACK (update), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (workspace, "notify::plan", G_CALLBACK (update), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (workspace, "notify::pathway", G_CALLBACK (update), self,
                           G_CONNECT_SWAPPED);
  accept_modules (self);
  return self;
}
