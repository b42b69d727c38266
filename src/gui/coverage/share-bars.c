/* share-bars.c - how much of each term each strand has, as bars
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "gui/coverage/share-bars.h"

#include "facts/name.h"
#include "gui/coverage/coverage-style.h"

#include <adwaita.h>
#include <glib/gi18n-lib.h>
#include <math.h>

#define WIDTH_MIN 160
#define ANY_WIDTH 10000

struct _CursusShareBars
{
  GtkWidget parent_instance;

  CursusWorkspace     *workspace;
  CursusCoverageStyle *style;
  GskRenderNode       *node;
  int                  node_width;
  CursusBarsMode       mode;
  char                *strand;
  gboolean             is_stale;
};

G_DEFINE_FINAL_TYPE (CursusShareBars, cursus_share_bars, GTK_TYPE_WIDGET)

static CursusShareDrawing
get_drawing (CursusShareBars *self)
{
  const CursusFindings *findings = cursus_workspace_get_findings (self->workspace);

  return (CursusShareDrawing){
    .route = cursus_workspace_lookup_route (self->workspace),
    .check = { .facts = findings->state.facts,
               .language = cursus_workspace_get_language (self->workspace) },
    .mode = self->mode,
    .strand = self->strand,
  };
}

/* Draws it, or only goes through it to find out how high it is. */
static float
draw (CursusShareBars *self, GtkSnapshot *snapshot, float width)
{
  CursusShareDrawing drawing = get_drawing (self);

  if (self->style == NULL)
    self->style = cursus_coverage_style_new (GTK_WIDGET (self));
  drawing.style = self->style;
  drawing.snapshot = snapshot;
  drawing.width = width;
  return cursus_share_drawing_draw (&drawing);
}

/* What a screen reader reads. */
static void
say (CursusShareBars *bars)
{
  CursusShareDrawing self = get_drawing (bars);
  const CursusRoute *route = self.route;
  GString           *said = g_string_new (NULL);

  for (guint t = 0; route != NULL && t < route->n_terms; t++)
    {
      g_autofree char *title = cursus_name_term (&self.check, route->terms[t].term);

      g_string_append_printf (said, "%s%s:", t > 0 ? "; " : "", title);
      for (guint s = 0; s < cursus_share_drawing_count (&self); s++)
        {
          const CursusCoverage *coverage = &route->terms[t].strands[s];
          gint64 figure = bars->mode == CURSUS_BARS_REACH ? coverage->reach : coverage->share;
          g_autofree char *percent = figure != CURSUS_NO_FIGURE ?
                                       cursus_name_percent ((figure + 50) / 100 * 100) :
                                       /* Translators: a figure that is not known */
                                       g_strdup (C_ ("figure", "not known"));

          g_string_append_printf (said, " %s %s", cursus_share_drawing_get_title (&self, s),
                                  percent);
        }
    }
  gtk_accessible_update_property (GTK_ACCESSIBLE (bars), GTK_ACCESSIBLE_PROPERTY_LABEL, said->str,
                                  -1);
  g_string_free (said, TRUE);
}

static void
update (CursusShareBars *self)
{
  self->is_stale = TRUE;
  g_clear_pointer (&self->node, gsk_render_node_unref);
  if (!gtk_widget_get_mapped (GTK_WIDGET (self)) || self->workspace == NULL)
    return;
  self->is_stale = FALSE;
  say (self);
  gtk_widget_queue_draw (GTK_WIDGET (self));
  if (self->node_width > 0 && (int) ceilf (draw (self, NULL, (float) self->node_width)) !=
                                gtk_widget_get_height (GTK_WIDGET (self)))
    gtk_widget_queue_resize (GTK_WIDGET (self));
}

static void
findings_changed_cb (CursusWorkspace *workspace, gpointer data)
{
  update (data);
}

static void
looked_at_cb (CursusWorkspace *workspace, GParamSpec *pspec, gpointer data)
{
  update (data);
}

static void
drop_style (CursusShareBars *self)
{
  g_clear_pointer (&self->style, cursus_coverage_style_free);
  g_clear_pointer (&self->node, gsk_render_node_unref);
  gtk_widget_queue_resize (GTK_WIDGET (self));
}

static void
style_changed_cb (GObject *object, GParamSpec *pspec, gpointer data)
{
  drop_style (data);
}

/* --- the widget --- */

static GtkSizeRequestMode
cursus_share_bars_get_request_mode (GtkWidget *widget)
{
  return GTK_SIZE_REQUEST_HEIGHT_FOR_WIDTH;
}

static void
cursus_share_bars_measure (GtkWidget *widget, GtkOrientation orientation, int for_size,
                           int *minimum, int *natural, int *minimum_baseline, int *natural_baseline)
{
  CursusShareBars *self = CURSUS_SHARE_BARS (widget);

  *minimum = *natural = orientation == GTK_ORIENTATION_HORIZONTAL ? WIDTH_MIN : 0;
  /* Where no width is known, no width may need less. */
  if (orientation == GTK_ORIENTATION_VERTICAL && self->workspace != NULL)
    *minimum = *natural = (int) ceilf (
      draw (self, NULL, (float) (for_size < 0 ? ANY_WIDTH : MAX (for_size, WIDTH_MIN))));
}

static void
cursus_share_bars_snapshot (GtkWidget *widget, GtkSnapshot *snapshot)
{
  CursusShareBars *self = CURSUS_SHARE_BARS (widget);
  int              width = gtk_widget_get_width (widget);

  if (self->workspace == NULL)
    return;
  if (self->node == NULL || self->node_width != width)
    {
      g_autoptr (GtkSnapshot) own = gtk_snapshot_new ();

      g_clear_pointer (&self->node, gsk_render_node_unref);
      draw (self, own, (float) width);
      self->node = gtk_snapshot_to_node (own);
      self->node_width = width;
    }
  if (self->node != NULL)
    gtk_snapshot_append_node (snapshot, self->node);
}

static void
cursus_share_bars_map (GtkWidget *widget)
{
  CursusShareBars *self = CURSUS_SHARE_BARS (widget);

  GTK_WIDGET_CLASS (cursus_share_bars_parent_class)->map (widget);
  if (self->is_stale)
    {
      update (self);
      gtk_widget_queue_resize (widget);
    }
}

static void
cursus_share_bars_css_changed (GtkWidget *widget, GtkCssStyleChange *change)
{
  GTK_WIDGET_CLASS (cursus_share_bars_parent_class)->css_changed (widget, change);
  drop_style (CURSUS_SHARE_BARS (widget));
}

static void
cursus_share_bars_finalize (GObject *object)
{
  CursusShareBars *self = CURSUS_SHARE_BARS (object);

  g_clear_object (&self->workspace);
  g_clear_pointer (&self->style, cursus_coverage_style_free);
  g_clear_pointer (&self->node, gsk_render_node_unref);
  g_free (self->strand);

  G_OBJECT_CLASS (cursus_share_bars_parent_class)->finalize (object);
}

static void
cursus_share_bars_class_init (CursusShareBarsClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->finalize = cursus_share_bars_finalize;
  widget_class->get_request_mode = cursus_share_bars_get_request_mode;
  widget_class->measure = cursus_share_bars_measure;
  widget_class->snapshot = cursus_share_bars_snapshot;
  widget_class->map = cursus_share_bars_map;
  widget_class->css_changed = cursus_share_bars_css_changed;
  gtk_widget_class_set_css_name (widget_class, "sharebars");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_IMG);
}

static void
cursus_share_bars_init (CursusShareBars *self)
{
  AdwStyleManager *manager = adw_style_manager_get_default ();

  g_signal_connect_object (manager, "notify::dark", G_CALLBACK (style_changed_cb), self, 0);
  g_signal_connect_object (manager, "notify::high-contrast", G_CALLBACK (style_changed_cb), self,
                           0);
}

GtkWidget *
cursus_share_bars_new (void)
{
  return g_object_new (CURSUS_TYPE_SHARE_BARS, NULL);
}

void
cursus_share_bars_set_workspace (CursusShareBars *self, CursusWorkspace *workspace)
{
  g_return_if_fail (CURSUS_IS_SHARE_BARS (self));
  g_return_if_fail (self->workspace == NULL);

  self->workspace = g_object_ref (workspace);
  g_signal_connect_object (workspace, "findings-changed", G_CALLBACK (findings_changed_cb), self,
                           0);
  g_signal_connect_object (workspace, "notify", G_CALLBACK (looked_at_cb), self, 0);
  update (self);
}

void
cursus_share_bars_set_mode (CursusShareBars *self, CursusBarsMode mode)
{
  g_return_if_fail (CURSUS_IS_SHARE_BARS (self));

  if (self->mode == mode)
    return;
  self->mode = mode;
  update (self);
  gtk_widget_queue_resize (GTK_WIDGET (self));
}

void
cursus_share_bars_set_strand (CursusShareBars *self, const char *strand)
{
  g_return_if_fail (CURSUS_IS_SHARE_BARS (self));

  if (g_strcmp0 (self->strand, strand) == 0)
    return;
  g_free (self->strand);
  self->strand = g_strdup (strand);
  if (self->mode == CURSUS_BARS_CURVE)
    update (self);
}
