/* board-connectors.c - lines from what is required to what requires it
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "gui/board/board-hands.h"

#include "gui/board/requisite-kinds.h"

#include <math.h>

#define BOW_ACROSS 16.0f
#define BOW_ALONG 22.0f
#define DOT_RADIUS 3.5
#define BORDER 6.0f /* around a line, for its dots and width */
#define REACH 40.0f /* how far a line may leave the box around its cards */
#define CLOSE 5.0f  /* to a line, in pixels of the widget */

static void
clear_connector (gpointer data)
{
  CursusConnector *connector = data;

  g_clear_pointer (&connector->node, gsk_render_node_unref);
}

static gboolean
is_selected_line (CursusBoard *self, const char *from, const char *to)
{
  return cursus_workspace_is_selected (self->workspace, from) ||
         cursus_workspace_is_selected (self->workspace, to) ||
         cursus_board_is_picked (self, from, to);
}

/* Lines to members of a closed group end nowhere and are not drawn. */
static void
add_line (CursusBoard *self, const CursusModule *module, guint kind, const char *required)
{
  const char     *id = module->record.id;
  gboolean        is_selected = is_selected_line (self, required, id);
  guint           from, to;
  CursusConnector connector = { .kind = kind, .is_selected = is_selected };

  /* That rules out most. */
  if (!self->has_all_connectors && !is_selected)
    return;
  from = cursus_board_find_item (self, required);
  to = cursus_board_find_item (self, id);
  if (from == CURSUS_NOWHERE || to == CURSUS_NOWHERE || from == to)
    return;
  connector.ends = (CursusRouteEnds){ from, to, 0 };
  connector.ends.lane = cursus_project_find (self->layout->project, CURSUS_MODULES, required);
  connector.from = cursus_board_layout_nth_item (self->layout, from)->id;
  connector.to = cursus_board_layout_nth_item (self->layout, to)->id;
  connector.is_broken = cursus_problem_marks_is_broken (self->marks, connector.from, connector.to);
  g_array_append_val (self->connectors, connector);
}

static void
add_lines (CursusBoard *self, const CursusModule *module)
{
  for (guint kind = 0; kind < CURSUS_N_REQUISITE_KINDS; kind++)
    {
      const CursusRecords *list = cursus_requisite_kinds_nth_list (module, kind);

      for (guint i = 0; i < cursus_records_n (list); i++)
        {
          const CursusStrings *modules = ((const CursusRequisite *) list->items[i])->modules;

          for (guint m = 0; m < cursus_strings_n (modules); m++)
            add_line (self, module, kind, modules->items[m]);
        }
    }
}

/* Those of the selection are drawn last, over all others. */
static int
compare_connectors (gconstpointer a, gconstpointer b)
{
  const CursusConnector *left = a, *right = b;

  return (left->is_selected * 2 + left->is_broken) - (right->is_selected * 2 + right->is_broken);
}

void
cursus_board_update_connectors (CursusBoard *self)
{
  const CursusProject *project = self->layout->project;

  g_array_set_clear_func (self->connectors, clear_connector);
  g_array_set_size (self->connectors, 0);
  for (guint i = 0; i < cursus_project_n (project, CURSUS_MODULES); i++)
    add_lines (self, cursus_project_nth_module (project, i));
  g_array_sort (self->connectors, compare_connectors);
  gtk_widget_queue_draw (GTK_WIDGET (self));
}

/* --- drawing --- */

static float
distance (const graphene_point_t *a, const graphene_point_t *b)
{
  return fabsf (a->x - b->x) + fabsf (a->y - b->y);
}

static graphene_point_t
towards (const graphene_point_t *from, const graphene_point_t *to, float by)
{
  float all = distance (from, to);

  return all > 0 ? GRAPHENE_POINT_INIT (from->x + (to->x - from->x) * by / all,
                                        from->y + (to->y - from->y) * by / all) :
                   *from;
}

/* How far from a corner its bow begins: pieces inside of the line have two corners. */
static float
bow (const GArray *points, guint from, guint to, float most)
{
  const graphene_point_t *point = (const graphene_point_t *) (gpointer) points->data;
  gboolean                is_end = from == 0 || to == 0 || MAX (from, to) + 1 == points->len;

  return MIN (most, distance (&point[from], &point[to]) * (is_end ? 0.9f : 0.5f));
}

/* A path whose corners are bows, longer along the gutters than across them. */
static void
trace (cairo_t *cr, const GArray *points)
{
  const graphene_point_t *point = (const graphene_point_t *) (gpointer) points->data;

  cairo_move_to (cr, (double) point[0].x, (double) point[0].y);
  for (guint i = 1; i + 1 < points->len; i++)
    {
      gboolean         is_down = point[i].x == point[i - 1].x;
      float            before = bow (points, i - 1, i, is_down ? BOW_ALONG : BOW_ACROSS);
      float            after = bow (points, i, i + 1, is_down ? BOW_ACROSS : BOW_ALONG);
      graphene_point_t in = towards (&point[i], &point[i - 1], before);
      graphene_point_t out = towards (&point[i], &point[i + 1], after);
      double const     x = (double) point[i].x, y = (double) point[i].y;

      cairo_line_to (cr, (double) in.x, (double) in.y);
      cairo_curve_to (cr, ((double) in.x + 2 * x) / 3, ((double) in.y + 2 * y) / 3,
                      ((double) out.x + 2 * x) / 3, ((double) out.y + 2 * y) / 3, (double) out.x,
                      (double) out.y);
    }
  cairo_line_to (cr, (double) point[points->len - 1].x, (double) point[points->len - 1].y);
}

static graphene_rect_t
find_bounds (const GArray *points)
{
  graphene_rect_t bounds;

  graphene_rect_init (&bounds, g_array_index (points, graphene_point_t, 0).x,
                      g_array_index (points, graphene_point_t, 0).y, 0, 0);
  for (guint i = 1; i < points->len; i++)
    graphene_rect_expand (&bounds, &g_array_index (points, graphene_point_t, i), &bounds);
  graphene_rect_inset (&bounds, -BORDER, -BORDER);
  return bounds;
}

static const GdkRGBA *
get_colour (CursusBoard *self, const CursusConnector *connector)
{
  if (connector->is_broken)
    return &self->style->error;
  return connector->is_selected ? &self->style->accent : &self->style->line;
}

/* The line does not go on within a ring. */
static void
draw_ring (CursusBoard *self, cairo_t *cr)
{
  cairo_save (cr);
  gdk_cairo_set_source_rgba (cr, &self->style->card);
  cairo_fill_preserve (cr);
  cairo_restore (cr);
  cairo_stroke (cr);
}

static void
draw_end (CursusBoard *self, cairo_t *cr, const graphene_point_t *at, CursusRequisiteEnd end)
{
  double x = (double) at->x, y = (double) at->y;

  switch (end)
    {
    case CURSUS_REQUISITE_END_NONE:
      break;
    case CURSUS_REQUISITE_END_DOT:
      cairo_arc (cr, x, y, DOT_RADIUS, 0, 2 * G_PI);
      cairo_fill (cr);
      break;
    case CURSUS_REQUISITE_END_RING:
      cairo_arc (cr, x, y, DOT_RADIUS, 0, 2 * G_PI);
      draw_ring (self, cr);
      break;
    case CURSUS_REQUISITE_END_CROSS:
      cairo_move_to (cr, x - DOT_RADIUS, y - DOT_RADIUS);
      cairo_line_to (cr, x + DOT_RADIUS, y + DOT_RADIUS);
      cairo_move_to (cr, x - DOT_RADIUS, y + DOT_RADIUS);
      cairo_line_to (cr, x + DOT_RADIUS, y - DOT_RADIUS);
      cairo_stroke (cr);
      break;
    }
}

/* Two lines beside each other are a broad one with a line of the ground on it. */
static void
stroke_double (CursusBoard *self, cairo_t *cr, double width)
{
  cairo_set_line_width (cr, 3 * width);
  cairo_stroke_preserve (cr);
  gdk_cairo_set_source_rgba (cr, &self->style->column);
  cairo_set_line_width (cr, width);
  cairo_stroke (cr);
}

static void
draw_line (CursusBoard *self, cairo_t *cr, const CursusConnector *connector, const GArray *points)
{
  const CursusRequisiteKind *kind = &cursus_requisite_kinds[connector->kind];
  double                     width = connector->is_selected ? 2 : 1.5;

  cairo_set_line_width (cr, width);
  if (connector->is_broken)
    cairo_set_dash (cr, (double[]){ 6, 4 }, 2, 0);
  else if (kind->is_dotted)
    cairo_set_dash (cr, (double[]){ 2, 3 }, 2, 0);
  trace (cr, points);
  if (kind->is_double)
    stroke_double (self, cr, width);
  else
    cairo_stroke (cr);
  cairo_set_dash (cr, NULL, 0, 0);
  cairo_set_line_width (cr, width);
}

static GskRenderNode *
draw_connector (CursusBoard *self, const CursusConnector *connector)
{
  g_autoptr (GArray) points = cursus_connector_route_new (self->layout, &connector->ends);
  graphene_rect_t            bounds = find_bounds (points);
  GskRenderNode             *node = gsk_cairo_node_new (&bounds);
  cairo_t                   *cr = gsk_cairo_node_get_draw_context (node);
  const CursusRequisiteKind *kind = &cursus_requisite_kinds[connector->kind];

  gdk_cairo_set_source_rgba (cr, get_colour (self, connector));
  draw_line (self, cr, connector, points);
  gdk_cairo_set_source_rgba (cr, get_colour (self, connector));
  draw_end (self, cr, &g_array_index (points, graphene_point_t, 0), kind->from);
  draw_end (self, cr, &g_array_index (points, graphene_point_t, points->len - 1), kind->to);
  cairo_destroy (cr);
  return node;
}

/* Whether a line could be seen: it stays near the box around both of its cards. */
static gboolean
may_be_seen (CursusBoard *self, const CursusConnector *connector, const graphene_rect_t *sight)
{
  graphene_rect_t box;

  if (connector->node != NULL)
    gsk_render_node_get_bounds (connector->node, &box);
  else
    {
      graphene_rect_union (&cursus_board_layout_nth_item (self->layout, connector->ends.from)->rect,
                           &cursus_board_layout_nth_item (self->layout, connector->ends.to)->rect,
                           &box);
      graphene_rect_inset (&box, -REACH, -REACH);
    }
  return graphene_rect_intersection (&box, sight, NULL);
}

void
cursus_board_snapshot_connectors (CursusBoard *self, GtkSnapshot *snapshot,
                                  const graphene_rect_t *sight)
{
  gtk_snapshot_save (snapshot);
  gtk_snapshot_translate (snapshot,
                          &GRAPHENE_POINT_INIT (roundf (-sight->origin.x * (float) self->zoom),
                                                roundf (-sight->origin.y * (float) self->zoom)));
  gtk_snapshot_scale (snapshot, (float) self->zoom, (float) self->zoom);
  for (guint i = 0; i < self->connectors->len; i++)
    {
      CursusConnector *connector = &g_array_index (self->connectors, CursusConnector, i);

      if (!may_be_seen (self, connector, sight))
        continue;
      if (connector->node == NULL)
        connector->node = draw_connector (self, connector);
      gtk_snapshot_append_node (snapshot, connector->node);
    }
  gtk_snapshot_restore (snapshot);
}

/* --- where they are --- */

static gboolean
is_close (const GArray *points, const graphene_point_t *at, float close)
{
  for (guint i = 1; i < points->len; i++)
    {
      const graphene_point_t *a = &g_array_index (points, graphene_point_t, i - 1);
      const graphene_point_t *b = &g_array_index (points, graphene_point_t, i);

      if (at->x >= MIN (a->x, b->x) - close && at->x <= MAX (a->x, b->x) + close &&
          at->y >= MIN (a->y, b->y) - close && at->y <= MAX (a->y, b->y) + close)
        return TRUE;
    }
  return FALSE;
}

const CursusConnector *
cursus_board_connector_at (CursusBoard *self, double x, double y)
{
  graphene_point_t at = cursus_board_to_layout (self, x, y);

  for (guint i = self->connectors->len; i > 0; i--)
    {
      const CursusConnector *connector = &g_array_index (self->connectors, CursusConnector, i - 1);
      g_autoptr (GArray) points = NULL;
      graphene_rect_t bounds;

      /* Only what was drawn can be pointed at. */
      if (connector->node == NULL)
        continue;
      gsk_render_node_get_bounds (connector->node, &bounds);
      if (!graphene_rect_contains_point (&bounds, &at))
        continue;
      points = cursus_connector_route_new (self->layout, &connector->ends);
      if (is_close (points, &at, CLOSE / (float) self->zoom))
        return connector;
    }
  return NULL;
}
