/* strand-chip.c - the letter of a strand in its colour, or how deep something is covered
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "gui/inspector/strand-chip.h"

#include "base/decimal.h"

#define DOT 7
#define DOT_STEP 9
#define PADDING 5
#define RADIUS 4

/* How much of the colour of text is mixed into a strand's, to be read on any ground. */
#define INK 0.25f

struct _CursusStrandChip
{
  GtkWidget parent_instance;

  PangoLayout *layout; /* of a letter */
  int          level;
  int          colour;
};

G_DEFINE_FINAL_TYPE (CursusStrandChip, cursus_strand_chip, GTK_TYPE_WIDGET)

static GdkRGBA
get_colour (CursusStrandChip *self)
{
  GdkRGBA text;

  gtk_style_context_get_color (gtk_widget_get_style_context (GTK_WIDGET (self)), &text);
  if (self->colour == CURSUS_NOT_STATED)
    return text;
  return (GdkRGBA){
    (float) (self->colour >> 16 & 0xff) / 255.0f * (1 - INK) + text.red * INK,
    (float) (self->colour >> 8 & 0xff) / 255.0f * (1 - INK) + text.green * INK,
    (float) (self->colour & 0xff) / 255.0f * (1 - INK) + text.blue * INK,
    1.0f,
  };
}

static void
cursus_strand_chip_measure (GtkWidget *widget, GtkOrientation orientation, int for_size,
                            int *minimum, int *natural, int *minimum_baseline,
                            int *natural_baseline)
{
  CursusStrandChip *self = CURSUS_STRAND_CHIP (widget);
  int               width = 2 * DOT_STEP + DOT;
  int               height = DOT;

  if (self->layout != NULL)
    {
      pango_layout_get_pixel_size (self->layout, &width, &height);
      width = MAX (width, height / 2) + 2 * PADDING;
    }
  *minimum = *natural = orientation == GTK_ORIENTATION_HORIZONTAL ? width : height;
}

static void
snapshot_letter (CursusStrandChip *self, GtkSnapshot *snapshot, const GdkRGBA *colour)
{
  graphene_rect_t const area =
    GRAPHENE_RECT_INIT (0, 0, (float) gtk_widget_get_width (GTK_WIDGET (self)),
                        (float) gtk_widget_get_height (GTK_WIDGET (self)));
  GdkRGBA        ground = *colour;
  GskRoundedRect shape;
  int            width, height;

  ground.alpha = 0.14f;
  gsk_rounded_rect_init_from_rect (&shape, &area, RADIUS);
  gtk_snapshot_push_rounded_clip (snapshot, &shape);
  gtk_snapshot_append_color (snapshot, &ground, &area);
  gtk_snapshot_pop (snapshot);

  pango_layout_get_pixel_size (self->layout, &width, &height);
  gtk_snapshot_translate (snapshot, &GRAPHENE_POINT_INIT ((area.size.width - (float) width) / 2,
                                                          (area.size.height - (float) height) / 2));
  gtk_snapshot_append_layout (snapshot, self->layout, colour);
}

static void
snapshot_level (CursusStrandChip *self, GtkSnapshot *snapshot, const GdkRGBA *colour)
{
  float const   top = (float) (gtk_widget_get_height (GTK_WIDGET (self)) - DOT) / 2;
  float const   widths[] = { 1.2f, 1.2f, 1.2f, 1.2f };
  GdkRGBA const colours[] = { *colour, *colour, *colour, *colour };

  for (int i = 0; i < 3; i++)
    {
      graphene_rect_t const area = GRAPHENE_RECT_INIT ((float) (i * DOT_STEP), top, DOT, DOT);
      GskRoundedRect        dot;

      gsk_rounded_rect_init_from_rect (&dot, &area, DOT / 2.0f);
      if (i < self->level)
        {
          gtk_snapshot_push_rounded_clip (snapshot, &dot);
          gtk_snapshot_append_color (snapshot, colour, &area);
          gtk_snapshot_pop (snapshot);
        }
      else
        gtk_snapshot_append_border (snapshot, &dot, widths, colours);
    }
}

static void
cursus_strand_chip_snapshot (GtkWidget *widget, GtkSnapshot *snapshot)
{
  CursusStrandChip *self = CURSUS_STRAND_CHIP (widget);
  GdkRGBA           colour = get_colour (self);

  if (self->layout != NULL)
    snapshot_letter (self, snapshot, &colour);
  else
    snapshot_level (self, snapshot, &colour);
}

static void
cursus_strand_chip_finalize (GObject *object)
{
  g_clear_object (&CURSUS_STRAND_CHIP (object)->layout);

  G_OBJECT_CLASS (cursus_strand_chip_parent_class)->finalize (object);
}

static void
cursus_strand_chip_class_init (CursusStrandChipClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->finalize = cursus_strand_chip_finalize;
  widget_class->measure = cursus_strand_chip_measure;
  widget_class->snapshot = cursus_strand_chip_snapshot;
  gtk_widget_class_set_css_name (widget_class, "strand-chip");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_PRESENTATION);
}

static void
cursus_strand_chip_init (CursusStrandChip *self)
{
  self->colour = CURSUS_NOT_STATED;
}

void
cursus_strand_chip_show_letter (CursusStrandChip *self, const char *letter, int colour)
{
  g_return_if_fail (CURSUS_IS_STRAND_CHIP (self));

  self->colour = colour;
  if (self->layout != NULL && g_strcmp0 (pango_layout_get_text (self->layout), letter) == 0)
    {
      gtk_widget_queue_draw (GTK_WIDGET (self));
      return;
    }
  g_clear_object (&self->layout);
  self->layout = gtk_widget_create_pango_layout (GTK_WIDGET (self), letter);
  gtk_widget_queue_resize (GTK_WIDGET (self));
}

void
cursus_strand_chip_show_level (CursusStrandChip *self, int level, int colour)
{
  g_return_if_fail (CURSUS_IS_STRAND_CHIP (self));

  self->level = level;
  self->colour = colour;
  gtk_widget_queue_draw (GTK_WIDGET (self));
}
