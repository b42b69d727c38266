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

#define WHOLE 10000
#define BAR 20
#define THIN 14
#define GAP 8
#define CHART 130
#define POINT 5.0f
#define RADIUS 5

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

/* What is drawn, and where. */
typedef struct
{
  CursusShareBars     *bars;
  CursusCoverageStyle *style;
  GtkSnapshot         *snapshot; /* NULL: only measured */
  const CursusRoute   *route;
  const CursusProject *project;
  CursusCheck          check;
  float                width;
  float                y;
} Painting;

/* --- pieces --- */

static const CursusStrand *
get_strand (const Painting *self, guint strand)
{
  return (const CursusStrand *) cursus_project_nth (self->project, CURSUS_STRANDS, strand);
}

static guint
count_strands (const Painting *self)
{
  return cursus_project_n (self->project, CURSUS_STRANDS);
}

static const char *
get_title (const Painting *self, guint strand)
{
  const CursusStrand *record = get_strand (self, strand);
  const char         *title = cursus_workspace_show_text (self->bars->workspace, record->title);

  return title != NULL ? title : record->record.id;
}

static float
draw_text (const Painting *self, const char *text, const CursusTextWish *wish, float x, float y)
{
  if (self->snapshot == NULL)
    return cursus_text_cache_get (self->style->texts, text, wish)->width;
  return cursus_text_cache_draw (self->style->texts, self->snapshot, text, wish,
                                 &GRAPHENE_POINT_INIT (x, y));
}

static void
draw_percent (const Painting *self, gint64 share, const graphene_rect_t *box, const GdkRGBA *ink)
{
  g_autofree char       *text = cursus_name_percent ((share + 50) / 100 * 100);
  CursusTextWish         wish = { CURSUS_FONT_LETTER, *ink, 0 };
  const CursusDrawnText *drawn = cursus_text_cache_get (self->style->texts, text, &wish);
  float                  width = drawn->width, height = drawn->height;
  float                  x = box->origin.x + floorf ((box->size.width - width) / 2);
  float                  y = box->origin.y + floorf ((box->size.height - height) / 2);

  if (width + 4 > box->size.width)
    return;
  /* Nothing can be read on stripes. */
  if (self->style->is_high_contrast)
    gtk_snapshot_append_color (self->snapshot, &self->style->ground,
                               &GRAPHENE_RECT_INIT (x - 2, y, width + 4, height));
  wish.colour = self->style->is_high_contrast ? self->style->ink : *ink;
  draw_text (self, text, &wish, x, y);
}

static void
draw_heading (Painting *self, guint term)
{
  g_autofree char *title = cursus_name_term (&self->check, self->route->terms[term].term);
  CursusTextWish   wish = { CURSUS_FONT_BOLD, self->style->ink, MAX ((int) self->width, 1) };

  draw_text (self, title, &wish, 0, self->y);
  self->y += (float) cursus_text_cache_get_height (self->style->texts, CURSUS_FONT_BOLD) + 3;
}

/* --- shares --- */

static void
draw_track (const Painting *self, float height)
{
  gtk_snapshot_append_color (self->snapshot, &self->style->band,
                             &GRAPHENE_RECT_INIT (0, self->y, self->width, height));
}

static void
draw_segments (const Painting *self, const CursusTermFacts *term)
{
  gint64 before = 0;

  for (guint s = 0; s < count_strands (self); s++)
    {
      gint64          share = term->strands[s].share;
      GdkRGBA         ink, colour;
      graphene_rect_t box;
      float           x, end;

      if (share == CURSUS_NO_FIGURE || share <= 0)
        continue;
      x = roundf ((float) before / WHOLE * self->width);
      before += share;
      end = roundf ((float) before / WHOLE * self->width);
      box = GRAPHENE_RECT_INIT (x, self->y, MAX (end - x - 1, 1), BAR);
      colour = cursus_coverage_style_get_fill (self->style, get_strand (self, s)->colour, 3, &ink);
      cursus_coverage_style_fill_pattern (self->style, self->snapshot, &box, s, &colour);
      draw_percent (self, share, &box, &ink);
    }
}

static void
draw_share (Painting *self, guint term)
{
  draw_heading (self, term);
  if (self->snapshot != NULL)
    {
      GskRoundedRect outline;

      gsk_rounded_rect_init_from_rect (&outline, &GRAPHENE_RECT_INIT (0, self->y, self->width, BAR),
                                       RADIUS);
      gtk_snapshot_push_rounded_clip (self->snapshot, &outline);
      draw_track (self, BAR);
      draw_segments (self, &self->route->terms[term]);
      gtk_snapshot_pop (self->snapshot);
    }
  self->y += BAR + GAP;
}

/* --- reach --- */

static void
draw_reach_of (Painting *self, guint strand, gint64 reach)
{
  GdkRGBA ink;
  GdkRGBA colour =
    cursus_coverage_style_get_fill (self->style, get_strand (self, strand)->colour, 3, &ink);
  CursusTextWish   wish = { CURSUS_FONT_SMALL, self->style->ink, 0 };
  float            label = 44;
  float            room = MAX (self->width - label, 1);
  float            y = self->y - 1;
  g_autofree char *text = NULL;

  if (reach == CURSUS_NO_FIGURE)
    return;
  text = cursus_name_percent ((reach + 50) / 100 * 100);
  if (self->snapshot != NULL)
    {
      graphene_rect_t box =
        GRAPHENE_RECT_INIT (0, self->y, MAX (roundf ((float) reach / WHOLE * room), 1), THIN - 2);

      gtk_snapshot_append_color (self->snapshot, &self->style->band,
                                 &GRAPHENE_RECT_INIT (0, self->y, room, THIN - 2));
      cursus_coverage_style_fill_pattern (self->style, self->snapshot, &box, strand, &colour);
    }
  draw_text (self, text, &wish, room + 6, y);
  self->y += THIN;
}

static void
draw_reach (Painting *self, guint term)
{
  draw_heading (self, term);
  for (guint s = 0; s < count_strands (self); s++)
    draw_reach_of (self, s, self->route->terms[term].strands[s].reach);
  self->y += GAP;
}

/* --- curves --- */

static gint64
find_highest (const Painting *self)
{
  gint64 highest = 1000;

  for (guint t = 0; t < self->route->n_terms; t++)
    for (guint s = 0; s < count_strands (self); s++)
      highest = MAX (highest, self->route->terms[t].strands[s].share);
  return MIN ((highest + 999) / 1000 * 1000, WHOLE);
}

static graphene_point_t
get_point (const Painting *self, guint term, gint64 share, gint64 highest)
{
  float step = (self->width - 30) / (float) MAX (self->route->n_terms - 1, 1);

  return GRAPHENE_POINT_INIT (22 + (float) term * step,
                              self->y + 10 + (CHART - 20) * (1 - (float) share / (float) highest));
}

static void
draw_curve (const Painting *self, cairo_t *cr, guint strand, gint64 highest)
{
  gboolean is_strong = g_strcmp0 (get_strand (self, strand)->record.id, self->bars->strand) == 0;
  GdkRGBA  colour = cursus_coverage_style_get_text (self->style, get_strand (self, strand)->colour);
  gboolean is_begun = FALSE;

  gdk_cairo_set_source_rgba (cr, &colour);
  cairo_set_line_width (cr, is_strong ? 3 : 1.25);
  for (guint t = 0; t < self->route->n_terms; t++)
    {
      gint64           share = self->route->terms[t].strands[strand].share;
      graphene_point_t point;

      if (share == CURSUS_NO_FIGURE)
        {
          is_begun = FALSE;
          continue;
        }
      point = get_point (self, t, share, highest);
      if (is_begun)
        cairo_line_to (cr, (double) point.x, (double) point.y);
      else
        cairo_move_to (cr, (double) point.x, (double) point.y);
      is_begun = TRUE;
    }
  cairo_stroke (cr);
}

/* Points, and the letter of the strand at the first of them. */
static void
draw_points (const Painting *self, guint strand, gint64 highest)
{
  const CursusStrand *record = get_strand (self, strand);
  GdkRGBA             colour = cursus_coverage_style_get_text (self->style, record->colour);
  CursusTextWish      wish = { CURSUS_FONT_LETTER, colour, 20 };
  int height = cursus_text_cache_get_height (self->style->texts, CURSUS_FONT_LETTER);

  for (guint t = 0; t < self->route->n_terms; t++)
    {
      gint64           share = self->route->terms[t].strands[strand].share;
      graphene_point_t point;

      if (share == CURSUS_NO_FIGURE)
        continue;
      point = get_point (self, t, share, highest);
      gtk_snapshot_append_color (
        self->snapshot, &colour,
        &GRAPHENE_RECT_INIT (point.x - POINT / 2, point.y - POINT / 2, POINT, POINT));
      if (t == 0 && record->letter != NULL)
        draw_text (self, record->letter, &wish, 0, point.y - (float) height / 2);
    }
}

static void
draw_axis (const Painting *self, gint64 highest)
{
  CursusTextWish   wish = { CURSUS_FONT_SMALL, self->style->faint, 0 };
  g_autofree char *top = cursus_name_percent (highest);

  for (guint i = 0; i <= 2; i++)
    gtk_snapshot_append_color (
      self->snapshot, &self->style->line,
      &GRAPHENE_RECT_INIT (18, floorf (self->y + 10 + (CHART - 20) * (float) i / 2),
                           self->width - 18, 1));
  draw_text (self, top, &wish, 22, self->y - 6);
}

static void
draw_curves (Painting *self)
{
  gint64 highest = find_highest (self);

  if (self->snapshot != NULL)
    {
      cairo_t *cr = NULL;

      draw_axis (self, highest);
      cr = gtk_snapshot_append_cairo (self->snapshot,
                                      &GRAPHENE_RECT_INIT (0, self->y, self->width, CHART));
      for (guint s = 0; s < count_strands (self); s++)
        draw_curve (self, cr, s, highest);
      cairo_destroy (cr);
      for (guint s = 0; s < count_strands (self); s++)
        draw_points (self, s, highest);
    }
  self->y += CHART + GAP;
}

/* --- the legend --- */

static void
draw_legend (Painting *self)
{
  float x = 0;
  int   line = cursus_text_cache_get_height (self->style->texts, CURSUS_FONT_BOLD);

  for (guint s = 0; s < count_strands (self); s++)
    {
      GdkRGBA colour = cursus_coverage_style_get_text (self->style, get_strand (self, s)->colour);
      CursusTextWish wish = { CURSUS_FONT_BOLD, colour, 0 };
      float          width =
        cursus_text_cache_get (self->style->texts, get_title (self, s), &wish)->width + 16;

      if (x > 0 && x + width > self->width)
        {
          x = 0;
          self->y += (float) line + 2;
        }
      if (self->snapshot != NULL)
        {
          GdkRGBA ink;
          GdkRGBA fill =
            cursus_coverage_style_get_fill (self->style, get_strand (self, s)->colour, 3, &ink);

          cursus_coverage_style_fill_pattern (
            self->style, self->snapshot,
            &GRAPHENE_RECT_INIT (x, self->y + (float) (line - 10) / 2, 10, 10), s, &fill);
        }
      draw_text (self, get_title (self, s), &wish, x + 14, self->y);
      x += width + 10;
    }
  self->y += (float) line;
}

/* --- all of it --- */

/* Draws it, or only goes through it to find out how high it is. */
static float
draw (CursusShareBars *bars, GtkSnapshot *snapshot, float width)
{
  const CursusFindings *findings = cursus_workspace_get_findings (bars->workspace);
  Painting              self = { .bars = bars, .snapshot = snapshot, .width = width };

  if (bars->style == NULL)
    bars->style = cursus_coverage_style_new (GTK_WIDGET (bars));
  self.style = bars->style;
  self.project = cursus_findings_get_project (findings);
  self.route = cursus_workspace_lookup_route (bars->workspace);
  self.check = (CursusCheck){ .facts = findings->state.facts,
                              .language = cursus_workspace_get_language (bars->workspace) };
  if (self.route == NULL || count_strands (&self) == 0)
    return 0;

  if (bars->mode == CURSUS_BARS_CURVE)
    draw_curves (&self);
  else
    for (guint t = 0; t < self.route->n_terms; t++)
      {
        if (bars->mode == CURSUS_BARS_SHARE)
          draw_share (&self, t);
        else
          draw_reach (&self, t);
      }
  draw_legend (&self);
  return self.y;
}

/* What a screen reader reads. */
static void
say (CursusShareBars *bars)
{
  const CursusFindings *findings = cursus_workspace_get_findings (bars->workspace);
  const CursusRoute    *route = cursus_workspace_lookup_route (bars->workspace);
  Painting              self = { .bars = bars, .project = cursus_findings_get_project (findings) };
  GString              *said = g_string_new (NULL);

  self.check.facts = findings->state.facts;
  self.check.language = cursus_workspace_get_language (bars->workspace);
  for (guint t = 0; route != NULL && t < route->n_terms; t++)
    {
      g_autofree char *title = cursus_name_term (&self.check, route->terms[t].term);

      g_string_append_printf (said, "%s%s:", t > 0 ? "; " : "", title);
      for (guint s = 0; s < count_strands (&self); s++)
        {
          const CursusCoverage *coverage = &route->terms[t].strands[s];
          gint64 figure = bars->mode == CURSUS_BARS_REACH ? coverage->reach : coverage->share;
          g_autofree char *percent =
            cursus_name_percent (figure == CURSUS_NO_FIGURE ? 0 : (figure + 50) / 100 * 100);

          g_string_append_printf (said, " %s %s", get_title (&self, s), percent);
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

  *minimum = *natural = orientation == GTK_ORIENTATION_HORIZONTAL ? 160 : 0;
  if (orientation == GTK_ORIENTATION_VERTICAL && self->workspace != NULL)
    *minimum = *natural = (int) ceilf (draw (self, NULL, (float) (for_size > 0 ? for_size : 160)));
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
