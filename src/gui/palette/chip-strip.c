/* chip-strip.c - which strands a module covers: letters, and dots for how far
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "gui/palette/chip-strip.h"

#include "gui/common/card-words.h"
#include "gui/common/readable-colour.h"
#include "gui/common/theme-colours.h"
#include "gui/palette/palette-face.h"

#include <adwaita.h>

#define CHIP_GAP 4
#define CHIP_PADDING 5
#define DOT_SIZE 4
#define DOT_GAP 1.5f
#define LETTER_GAP 3
#define RADIUS 4

typedef struct
{
  PangoLayout *layout;
  int          colour;
  int          level;
  int          width;
} Chip;

struct _CursusChipStrip
{
  GtkWidget parent_instance;

  GArray *chips;
  int     height;
};

G_DEFINE_FINAL_TYPE (CursusChipStrip, cursus_chip_strip, GTK_TYPE_WIDGET)

static void
clear_chip (gpointer data)
{
  g_object_unref (((Chip *) data)->layout);
}

static void
cursus_chip_strip_finalize (GObject *object)
{
  g_array_unref (CURSUS_CHIP_STRIP (object)->chips);

  G_OBJECT_CLASS (cursus_chip_strip_parent_class)->finalize (object);
}

static void
cursus_chip_strip_measure (GtkWidget *widget, GtkOrientation orientation, int for_size,
                           int *minimum, int *natural, int *minimum_baseline, int *natural_baseline)
{
  CursusChipStrip *self = CURSUS_CHIP_STRIP (widget);

  if (orientation == GTK_ORIENTATION_VERTICAL)
    {
      *minimum = *natural = self->height;
      return;
    }

  *minimum = 0;
  *natural = 0;
  for (guint i = 0; i < self->chips->len; i++)
    *natural += g_array_index (self->chips, Chip, i).width + (i > 0 ? CHIP_GAP : 0);
}

/* What a card of the theme lies on, and what it is like. */
static GdkRGBA
get_ground (GtkWidget *widget)
{
  static const CursusThemeColour colours[] = {
    { "window_bg_color", 0, { 1, 1, 1, 1 } },
    { "card_bg_color", sizeof (GdkRGBA), { 1, 1, 1, 1 } },
  };
  GdkRGBA found[G_N_ELEMENTS (colours)];

  cursus_theme_colours_look_up (widget, colours, G_N_ELEMENTS (colours), found);
  return cursus_colour_over (&found[1], &found[0]);
}

/* The colour of the strand, or the nearest to it that can be read. */
static GdkRGBA
get_ink (CursusChipStrip *self, const Chip *chip)
{
  GdkRGBA  ground = get_ground (GTK_WIDGET (self));
  gboolean is_high = adw_style_manager_get_high_contrast (adw_style_manager_get_default ());

  return cursus_theme_chip_colour (chip->colour, &ground,
                                   is_high ? CURSUS_CONTRAST_HIGH : CURSUS_CONTRAST);
}

static void
snapshot_rounded (GtkSnapshot *snapshot, const graphene_rect_t *rect, float radius,
                  const GdkRGBA *colour)
{
  GskRoundedRect rounded;

  gsk_rounded_rect_init_from_rect (&rounded, rect, radius);
  gtk_snapshot_push_rounded_clip (snapshot, &rounded);
  gtk_snapshot_append_color (snapshot, colour, rect);
  gtk_snapshot_pop (snapshot);
}

static void
snapshot_chip (CursusChipStrip *self, GtkSnapshot *snapshot, const Chip *chip, float x)
{
  GdkRGBA         ink = get_ink (self, chip);
  GdkRGBA         ground = ink;
  graphene_rect_t rect = GRAPHENE_RECT_INIT (x, 0, (float) chip->width, (float) self->height);
  graphene_rect_t dot;
  int             width;

  ground.alpha = CURSUS_CHIP_TINT;
  snapshot_rounded (snapshot, &rect, RADIUS, &ground);

  pango_layout_get_pixel_size (chip->layout, &width, NULL);
  gtk_snapshot_save (snapshot);
  gtk_snapshot_translate (snapshot, &GRAPHENE_POINT_INIT (x + CHIP_PADDING, 1));
  gtk_snapshot_append_layout (snapshot, chip->layout, &ink);
  gtk_snapshot_restore (snapshot);

  graphene_rect_init (&dot, x + CHIP_PADDING + (float) width + LETTER_GAP,
                      (float) (self->height - DOT_SIZE) / 2, DOT_SIZE, DOT_SIZE);
  for (int i = 0; i < chip->level; i++)
    {
      snapshot_rounded (snapshot, &dot, DOT_SIZE / 2.0f, &ink);
      graphene_rect_offset (&dot, DOT_SIZE + DOT_GAP, 0);
    }
}

static void
cursus_chip_strip_snapshot (GtkWidget *widget, GtkSnapshot *snapshot)
{
  CursusChipStrip *self = CURSUS_CHIP_STRIP (widget);
  int              x = 0;

  for (guint i = 0; i < self->chips->len; i++)
    {
      const Chip *chip = &g_array_index (self->chips, Chip, i);

      if (x + chip->width > gtk_widget_get_width (widget))
        return;
      snapshot_chip (self, snapshot, chip, (float) x);
      x += chip->width + CHIP_GAP;
    }
}

static void
measure_chip (CursusChipStrip *self, Chip *chip)
{
  int width, height;

  pango_layout_get_pixel_size (chip->layout, &width, &height);
  chip->width = 2 * CHIP_PADDING + width + LETTER_GAP + chip->level * DOT_SIZE +
                (int) ((float) (chip->level - 1) * DOT_GAP);
  self->height = MAX (self->height, height + 2);
}

static void
measure_chips (CursusChipStrip *self)
{
  self->height = 0;
  for (guint i = 0; i < self->chips->len; i++)
    measure_chip (self, &g_array_index (self->chips, Chip, i));
}

/* Another font or theme. */
static void
cursus_chip_strip_css_changed (GtkWidget *widget, GtkCssStyleChange *change)
{
  CursusChipStrip *self = CURSUS_CHIP_STRIP (widget);

  GTK_WIDGET_CLASS (cursus_chip_strip_parent_class)->css_changed (widget, change);

  for (guint i = 0; i < self->chips->len; i++)
    pango_layout_context_changed (g_array_index (self->chips, Chip, i).layout);
  measure_chips (self);
  gtk_widget_queue_resize (widget);
}

static void
cursus_chip_strip_class_init (CursusChipStripClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->finalize = cursus_chip_strip_finalize;
  widget_class->measure = cursus_chip_strip_measure;
  widget_class->snapshot = cursus_chip_strip_snapshot;
  widget_class->css_changed = cursus_chip_strip_css_changed;

  gtk_widget_class_set_css_name (widget_class, "chipstrip");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_PRESENTATION);
}

static void
cursus_chip_strip_init (CursusChipStrip *self)
{
  self->chips = g_array_new (FALSE, FALSE, sizeof (Chip));
  g_array_set_clear_func (self->chips, clear_chip);
}

void
cursus_chip_strip_set_chips (CursusChipStrip *self, GArray *chips)
{
  g_return_if_fail (CURSUS_IS_CHIP_STRIP (self));

  g_array_set_size (self->chips, 0);
  for (guint i = 0; i < chips->len; i++)
    {
      const CursusPaletteChip *from = &g_array_index (chips, CursusPaletteChip, i);
      Chip                     chip = { NULL, from->colour, from->level };

      chip.layout = gtk_widget_create_pango_layout (GTK_WIDGET (self), from->letter);
      if (chip.colour == CURSUS_NOT_STATED)
        chip.colour = CURSUS_CARD_COLOUR_USUAL;
      g_array_append_val (self->chips, chip);
    }
  measure_chips (self);
  gtk_widget_set_visible (GTK_WIDGET (self), chips->len > 0);
  gtk_widget_queue_resize (GTK_WIDGET (self));
}
