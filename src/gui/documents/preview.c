/* preview.c - the pages of a document, one below the other
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "gui/documents/preview-private.h"

#include "gui/documents/preview-sheet.h"

#include <glib/gi18n-lib.h>
#include <math.h>

#define ZOOM_MIN 0.2
#define ZOOM_MAX 4.0

/* How far around what is seen pages are kept ready, in heights of the view. */
#define MARGIN 0.5

/* How far an arrow scrolls, of what is seen. */
#define STEP_PART 0.1

/* Steps in which something with an anchor is looked for below the top, in points. */
#define PROBE 6.0

G_DEFINE_FINAL_TYPE (CursusPreview, cursus_preview, CURSUS_TYPE_CANVAS)

enum
{
  PROP_0,
  PROP_ZOOM,
  N_PROPS
};

enum
{
  FOLLOWED,
  N_SIGNALS
};

static GParamSpec *properties[N_PROPS];
static guint       signals[N_SIGNALS];

/* --- where pages stand --- */

static void
configure_adjustments (CursusPreview *self)
{
  double width = gtk_widget_get_width (GTK_WIDGET (self));
  double height = gtk_widget_get_height (GTK_WIDGET (self));

  cursus_canvas_configure (CURSUS_CANVAS (self), GTK_ORIENTATION_HORIZONTAL, width,
                           self->layout != NULL ? self->layout->width : 0, width * STEP_PART);
  cursus_canvas_configure (CURSUS_CANVAS (self), GTK_ORIENTATION_VERTICAL, height,
                           self->layout != NULL ? self->layout->height : 0, height * STEP_PART);
}

static void
lay_out (CursusPreview *self)
{
  guint                       n = self->sheets->len;
  g_autofree CursusSheetSize *sizes = g_new0 (CursusSheetSize, n);

  for (guint i = 0; i < n; i++)
    cursus_pages_get_size (self->proof->pages, i, &sizes[i].width, &sizes[i].height);
  g_clear_pointer (&self->layout, cursus_preview_layout_free);
  self->laid_out_width = gtk_widget_get_width (GTK_WIDGET (self));
  self->layout = cursus_preview_layout_new (sizes, n, self->laid_out_width, self->zoom);
  configure_adjustments (self);
  gtk_widget_queue_allocate (GTK_WIDGET (self));
}

/* As many as there are pages. */
static void
fit_sheets (CursusPreview *self)
{
  guint n = self->proof != NULL ? cursus_pages_n (self->proof->pages) : 0;

  while (self->sheets->len > n)
    g_ptr_array_remove_index (self->sheets, self->sheets->len - 1);
  while (self->sheets->len < n)
    {
      GtkWidget *sheet = cursus_preview_sheet_new (self->sheets->len);

      gtk_widget_set_parent (sheet, GTK_WIDGET (self));
      g_ptr_array_add (self->sheets, sheet);
    }
  for (guint i = 0; i < n; i++)
    cursus_preview_sheet_set_proof (g_ptr_array_index (self->sheets, i), self->proof);
}

/* Which page a screen reader hears of. */
static void
say_page (CursusPreview *self)
{
  double           top = cursus_canvas_get_y (CURSUS_CANVAS (self));
  guint            page;
  g_autofree char *label = NULL;

  if (self->layout == NULL || self->sheets->len == 0)
    return;
  page = cursus_preview_layout_find (self->layout, top);
  if (page == self->said_page && self->sheets->len == self->said_n)
    return;
  self->said_page = page;
  self->said_n = self->sheets->len;
  /* Translators: the title of a document, the number of a page and how many there are */
  label = g_strdup_printf (_ ("%s, page %u of %u"), self->proof->paper->title, page + 1,
                           self->sheets->len);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, label, -1);
}

static void
place_sheet (CursusPreview *self, guint nth, double left, double top, double height)
{
  const CursusSheetSpot *spot = &self->layout->spots[nth];
  GtkWidget             *sheet = g_ptr_array_index (self->sheets, nth);
  double                 margin = height * MARGIN;
  gboolean is_near = spot->y < top + height + margin && spot->y + spot->height > top - margin;

  gtk_widget_set_child_visible (sheet, is_near);
  if (!is_near)
    {
      cursus_preview_sheet_forget (CURSUS_PREVIEW_SHEET (sheet));
      return;
    }
  cursus_preview_sheet_describe (CURSUS_PREVIEW_SHEET (sheet));
  gtk_widget_measure (sheet, GTK_ORIENTATION_HORIZONTAL, -1, NULL, NULL, NULL, NULL);
  gtk_widget_allocate (
    sheet, (int) spot->width, (int) spot->height, -1,
    gsk_transform_translate (
      NULL, &GRAPHENE_POINT_INIT ((float) round (spot->x - left), (float) round (spot->y - top))));
}

static void
cursus_preview_size_allocate (GtkWidget *widget, int width, int height, int baseline)
{
  CursusPreview   *self = CURSUS_PREVIEW (widget);
  CursusProofPlace place = { 0 };

  if (self->proof == NULL)
    return;
  if (self->layout == NULL || self->laid_out_width != width)
    {
      gboolean has_place = self->layout != NULL && cursus_preview_get_place (self, &place);

      lay_out (self);
      if (has_place)
        cursus_preview_show_place (self, &place);
      cursus_proof_place_clear (&place);
    }
  else
    configure_adjustments (self);
  for (guint i = 0; i < self->sheets->len; i++)
    place_sheet (self, i, cursus_canvas_get_x (CURSUS_CANVAS (self)),
                 cursus_canvas_get_y (CURSUS_CANVAS (self)), height);
  say_page (self);
}

static void
cursus_preview_measure (GtkWidget *widget, GtkOrientation orientation, int for_size, int *minimum,
                        int *natural, int *minimum_baseline, int *natural_baseline)
{
  *minimum = 120;
  *natural = 400;
}

/* Pages cast a shadow, which may be outside. */
static void
cursus_preview_snapshot (GtkWidget *widget, GtkSnapshot *snapshot)
{
  int width = gtk_widget_get_width (widget), height = gtk_widget_get_height (widget);

  gtk_snapshot_push_clip (snapshot, &GRAPHENE_RECT_INIT (0, 0, (float) width, (float) height));
  GTK_WIDGET_CLASS (cursus_preview_parent_class)->snapshot (widget, snapshot);
  gtk_snapshot_pop (snapshot);
}

/* --- places --- */

/* The page and the point of it that stand at a point of the widget. */
static gboolean
find_point (CursusPreview *self, double x, double y, guint *page, double *page_x, double *page_y)
{
  x += cursus_canvas_get_x (CURSUS_CANVAS (self));
  y += cursus_canvas_get_y (CURSUS_CANVAS (self));
  for (guint i = 0; self->layout != NULL && i < self->layout->n; i++)
    {
      const CursusSheetSpot *spot = &self->layout->spots[i];

      if (x < spot->x || y < spot->y || x >= spot->x + spot->width || y >= spot->y + spot->height)
        continue;
      *page = i;
      *page_x = (x - spot->x) / self->layout->scale;
      *page_y = (y - spot->y) / self->layout->scale;
      return TRUE;
    }
  return FALSE;
}

const char *
cursus_preview_lookup_anchor (CursusPreview *self, double x, double y)
{
  guint  page;
  double page_x, page_y;

  if (self->proof == NULL || !find_point (self, x, y, &page, &page_x, &page_y))
    return NULL;
  return cursus_pages_lookup_anchor (self->proof->pages, page, page_x, page_y);
}

/* The first that has an anchor, from the top of what is seen. */
static const char *
probe (CursusPreview *self, const CursusProofPlace *place)
{
  double width, height;
  double end = gtk_widget_get_height (GTK_WIDGET (self)) / self->layout->scale;

  cursus_pages_get_size (self->proof->pages, place->page, &width, &height);
  end = MIN (height, place->y + end);
  for (double y = MAX (place->y, 0); y < end; y += PROBE)
    {
      const char *anchor =
        cursus_pages_lookup_anchor (self->proof->pages, place->page, width / 2, y);
      guint  page;
      double anchor_y;

      if (anchor != NULL &&
          cursus_pages_find_anchor (self->proof->pages, anchor, &page, &anchor_y) &&
          page == place->page)
        return anchor;
    }
  return NULL;
}

gboolean
cursus_preview_get_place (CursusPreview *self, CursusProofPlace *place)
{
  double top = cursus_canvas_get_y (CURSUS_CANVAS (self));
  double anchor_y;
  guint  page;

  g_return_val_if_fail (CURSUS_IS_PREVIEW (self), FALSE);

  *place = (CursusProofPlace){ 0 };
  if (self->proof == NULL || self->layout == NULL || self->layout->n == 0)
    return FALSE;
  place->page = cursus_preview_layout_find (self->layout, top);
  place->y = (top - self->layout->spots[place->page].y) / self->layout->scale;
  /* At the very top somebody wants to see the beginning, whatever comes to stand there. */
  if (top > 0)
    place->anchor = g_strdup (probe (self, place));
  if (place->anchor != NULL &&
      cursus_pages_find_anchor (self->proof->pages, place->anchor, &page, &anchor_y))
    place->below = place->y - anchor_y;
  return TRUE;
}

/* Goes to a height. What of it lies below the pages there are so far is made up for when there are
 * more, unless somebody scrolls meanwhile. */
static void
scroll_to (CursusPreview *self, double y)
{
  GtkAdjustment *vadjustment = cursus_canvas_get_vadjustment (CURSUS_CANVAS (self));

  gtk_adjustment_set_value (vadjustment, y);
  self->reached = gtk_adjustment_get_value (vadjustment);
  self->missing = y - self->reached;
}

void
cursus_preview_show_place (CursusPreview *self, const CursusProofPlace *place)
{
  guint  page;
  double y;

  g_return_if_fail (CURSUS_IS_PREVIEW (self));

  if (self->proof == NULL || self->layout == NULL || self->layout->n == 0 ||
      cursus_canvas_get_vadjustment (CURSUS_CANVAS (self)) == NULL)
    return;
  cursus_proof_find_place (self->proof, place, &page, &y);
  scroll_to (self,
             self->layout->spots[MIN (page, self->layout->n - 1)].y + y * self->layout->scale);
}

void
cursus_preview_follow (CursusPreview *self, const char *anchor)
{
  g_autofree char *copy = g_strdup (anchor);

  if (copy != NULL)
    g_signal_emit (self, signals[FOLLOWED], 0, copy);
}

/* --- the object --- */

static void
cursus_preview_dispose (GObject *object)
{
  CursusPreview *self = CURSUS_PREVIEW (object);

  g_ptr_array_set_size (self->sheets, 0);
  g_clear_pointer (&self->layout, cursus_preview_layout_free);
  g_clear_pointer (&self->proof, cursus_proof_unref);

  G_OBJECT_CLASS (cursus_preview_parent_class)->dispose (object);
}

static void
cursus_preview_finalize (GObject *object)
{
  g_ptr_array_unref (CURSUS_PREVIEW (object)->sheets);

  G_OBJECT_CLASS (cursus_preview_parent_class)->finalize (object);
}

static void
cursus_preview_get_property (GObject *object, guint property, GValue *value, GParamSpec *pspec)
{
  CursusPreview *self = CURSUS_PREVIEW (object);

  switch (property)
    {
    case PROP_ZOOM:
      g_value_set_double (value, self->zoom);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property, pspec);
    }
}

static void
cursus_preview_set_property (GObject *object, guint property, const GValue *value,
                             GParamSpec *pspec)
{
  CursusPreview *self = CURSUS_PREVIEW (object);

  switch (property)
    {
    case PROP_ZOOM:
      cursus_preview_set_zoom (self, g_value_get_double (value));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property, pspec);
    }
}

static void
cursus_preview_class_init (CursusPreviewClass *klass)
{
  GObjectClass   *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = cursus_preview_dispose;
  object_class->finalize = cursus_preview_finalize;
  object_class->get_property = cursus_preview_get_property;
  object_class->set_property = cursus_preview_set_property;
  widget_class->measure = cursus_preview_measure;
  widget_class->size_allocate = cursus_preview_size_allocate;
  widget_class->snapshot = cursus_preview_snapshot;

  properties[PROP_ZOOM] =
    g_param_spec_double ("zoom", NULL, NULL, 0, ZOOM_MAX, 0,
                         G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS | G_PARAM_EXPLICIT_NOTIFY);
  g_object_class_install_properties (object_class, N_PROPS, properties);

  signals[FOLLOWED] = g_signal_new ("followed", CURSUS_TYPE_PREVIEW, G_SIGNAL_RUN_LAST, 0, NULL,
                                    NULL, NULL, G_TYPE_NONE, 1, G_TYPE_STRING);
  gtk_widget_class_set_css_name (widget_class, "documentpreview");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_DOCUMENT);
  cursus_preview_install_keys (widget_class);
}

static void
unparent_sheet (gpointer sheet)
{
  gtk_widget_unparent (sheet);
}

static void
cursus_preview_init (CursusPreview *self)
{
  self->sheets = g_ptr_array_new_with_free_func (unparent_sheet);
  gtk_widget_set_focusable (GTK_WIDGET (self), TRUE);
  cursus_preview_add_hands (self);
}

/* --- what others ask for --- */

void
cursus_preview_set_proof (CursusPreview *self, CursusProof *proof)
{
  CursusProofPlace place = { 0 };
  gboolean         is_same;

  g_return_if_fail (CURSUS_IS_PREVIEW (self));

  is_same = proof != NULL && self->proof != NULL && g_str_equal (proof->id, self->proof->id) &&
            cursus_preview_get_place (self, &place);
  if (proof != NULL)
    cursus_proof_ref (proof);
  g_clear_pointer (&self->proof, cursus_proof_unref);
  self->proof = proof;
  self->said_n = 0;
  self->missing = 0;
  fit_sheets (self);
  if (proof != NULL)
    lay_out (self);
  if (is_same)
    cursus_preview_show_place (self, &place);
  else if (cursus_canvas_get_vadjustment (CURSUS_CANVAS (self)) != NULL)
    gtk_adjustment_set_value (cursus_canvas_get_vadjustment (CURSUS_CANVAS (self)), 0);
  cursus_proof_place_clear (&place);
}

void
cursus_preview_add_pages (CursusPreview *self)
{
  g_return_if_fail (CURSUS_IS_PREVIEW (self));

  if (self->proof == NULL)
    return;
  fit_sheets (self);
  lay_out (self);
  if (self->missing > 0 && cursus_canvas_get_vadjustment (CURSUS_CANVAS (self)) != NULL &&
      gtk_adjustment_get_value (cursus_canvas_get_vadjustment (CURSUS_CANVAS (self))) ==
        self->reached)
    scroll_to (self, self->reached + self->missing);
}

double
cursus_preview_get_zoom (CursusPreview *self)
{
  g_return_val_if_fail (CURSUS_IS_PREVIEW (self), 0);

  return self->zoom;
}

void
cursus_preview_set_zoom (CursusPreview *self, double zoom)
{
  CursusProofPlace place = { 0 };

  g_return_if_fail (CURSUS_IS_PREVIEW (self));

  if (zoom > 0)
    zoom = CLAMP (zoom, ZOOM_MIN, ZOOM_MAX);
  if (zoom == self->zoom)
    return;
  self->zoom = zoom;
  if (cursus_preview_get_place (self, &place))
    {
      lay_out (self);
      cursus_preview_show_place (self, &place);
    }
  cursus_proof_place_clear (&place);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_ZOOM]);
}

void
cursus_preview_zoom_by (CursusPreview *self, double factor)
{
  g_return_if_fail (CURSUS_IS_PREVIEW (self));

  if (self->layout != NULL)
    cursus_preview_set_zoom (self, cursus_preview_layout_get_zoom (self->layout) * factor);
}
