/* text-cache.c - texts that were drawn once, to be drawn again
 *
 * There are two tables: a young one, and an old one with what was young before. What is found in
 * the old one becomes young again; when the young one is full, the old one is forgotten.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "gui/coverage/text-cache.h"

#include <string.h>

#define YOUNG_MAX 1500

/* What a text is found by. */
typedef struct
{
  CursusTextFont font;
  guint          colour;
  int            width;
  int            lines;
  const char    *text; /* of the key itself, behind it, if it is in a table */
} Key;

struct _CursusTextCache
{
  PangoContext         *context;
  PangoFontDescription *fonts[CURSUS_N_FONTS];
  int                   heights[CURSUS_N_FONTS];
  PangoLayout          *layout; /* used for one text after the other */
  GHashTable           *young;
  GHashTable           *old;
};

/* How much larger than the font of the interface, in points. */
static const struct
{
  double      by;
  PangoWeight weight;
} font_sizes[CURSUS_N_FONTS] = {
  [CURSUS_FONT_TITLE] = { -1, PANGO_WEIGHT_NORMAL },
  [CURSUS_FONT_BOLD] = { -1, PANGO_WEIGHT_BOLD },
  [CURSUS_FONT_SMALL] = { -1.5, PANGO_WEIGHT_NORMAL },
  [CURSUS_FONT_LETTER] = { -1.5, PANGO_WEIGHT_BOLD },
};

static void
drawn_text_free (gpointer data)
{
  CursusDrawnText *text = data;

  g_clear_pointer (&text->node, gsk_render_node_unref);
  g_free (text);
}

static guint
hash_key (gconstpointer data)
{
  const Key *key = data;

  return g_str_hash (key->text) ^ key->colour ^ (guint) key->width << 2 ^ (guint) key->lines << 16 ^
         (guint) key->font;
}

static gboolean
equal_keys (gconstpointer a, gconstpointer b)
{
  const Key *first = a, *second = b;

  return first->font == second->font && first->colour == second->colour &&
         first->width == second->width && first->lines == second->lines &&
         strcmp (first->text, second->text) == 0;
}

/* In one piece with its text. */
static Key *
copy_key (const Key *key)
{
  gsize size = strlen (key->text) + 1;
  Key  *copy = g_malloc (sizeof *copy + size);

  *copy = *key;
  copy->text = memcpy (copy + 1, key->text, size);
  return copy;
}

static GHashTable *
create_table (void)
{
  return g_hash_table_new_full (hash_key, equal_keys, g_free, drawn_text_free);
}

static PangoFontDescription *
create_font (PangoContext *context, CursusTextFont font)
{
  PangoFontDescription *description =
    pango_font_description_copy (pango_context_get_font_description (context));
  double own = (double) pango_font_description_get_size (description);
  double change = font_sizes[font].by * PANGO_SCALE;

  if (pango_font_description_get_size_is_absolute (description))
    pango_font_description_set_absolute_size (description, own + change * 96 / 72);
  else
    pango_font_description_set_size (description, (int) (own + change));
  pango_font_description_set_weight (description, font_sizes[font].weight);
  return description;
}

/* A layout of the text, as wide as it is; it is the next text's, too. */
static PangoLayout *
lay_out (CursusTextCache *self, const char *text, CursusTextFont font)
{
  pango_layout_set_width (self->layout, -1);
  pango_layout_set_height (self->layout, -1);
  pango_layout_set_font_description (self->layout, self->fonts[font]);
  pango_layout_set_text (self->layout, text, -1);
  return self->layout;
}

CursusTextCache *
cursus_text_cache_new (PangoContext *context)
{
  CursusTextCache *self = g_new0 (CursusTextCache, 1);

  self->context = g_object_ref (context);
  self->layout = pango_layout_new (context);
  pango_layout_set_single_paragraph_mode (self->layout, TRUE);
  pango_layout_set_ellipsize (self->layout, PANGO_ELLIPSIZE_END);
  pango_layout_set_wrap (self->layout, PANGO_WRAP_WORD_CHAR);
  self->young = create_table ();
  self->old = create_table ();
  for (CursusTextFont font = 0; font < CURSUS_N_FONTS; font++)
    {
      self->fonts[font] = create_font (context, font);
      pango_layout_get_pixel_size (lay_out (self, "Äg", font), NULL, &self->heights[font]);
    }
  return self;
}

void
cursus_text_cache_free (CursusTextCache *self)
{
  for (CursusTextFont font = 0; font < CURSUS_N_FONTS; font++)
    pango_font_description_free (self->fonts[font]);
  g_hash_table_unref (self->young);
  g_hash_table_unref (self->old);
  g_object_unref (self->layout);
  g_object_unref (self->context);
  g_free (self);
}

static void
draw (CursusTextCache *self, const char *text, const CursusTextWish *wish, CursusDrawnText *drawn)
{
  PangoLayout *layout = lay_out (self, text, wish->font);
  g_autoptr (GtkSnapshot) snapshot = gtk_snapshot_new ();
  int width, height;

  if (wish->width > 0)
    pango_layout_set_width (layout, wish->width * PANGO_SCALE);
  /* Below zero it is a number of lines. */
  if (wish->lines > 1)
    pango_layout_set_height (layout, -wish->lines);
  pango_layout_get_pixel_size (layout, &width, &height);
  gtk_snapshot_append_layout (snapshot, layout, &wish->colour);
  drawn->node = gtk_snapshot_to_node (snapshot);
  drawn->width = (float) width;
  drawn->height = (float) height;
}

static void
keep (CursusTextCache *self, Key *key, CursusDrawnText *drawn)
{
  if (g_hash_table_size (self->young) >= YOUNG_MAX)
    {
      g_hash_table_unref (self->old);
      self->old = self->young;
      self->young = create_table ();
    }
  g_hash_table_insert (self->young, key, drawn);
}

static guint
pack (const GdkRGBA *colour)
{
  return (guint) (colour->red * 255) << 24 | (guint) (colour->green * 255) << 16 |
         (guint) (colour->blue * 255) << 8 | (guint) (colour->alpha * 255);
}

const CursusDrawnText *
cursus_text_cache_get (CursusTextCache *self, const char *text, const CursusTextWish *wish)
{
  Key              key = { wish->font, pack (&wish->colour), wish->width, wish->lines, text };
  CursusDrawnText *drawn = g_hash_table_lookup (self->young, &key);
  gpointer         old_key, old;

  if (drawn != NULL)
    return drawn;
  if (g_hash_table_steal_extended (self->old, &key, &old_key, &old))
    {
      keep (self, old_key, old);
      return old;
    }
  drawn = g_new0 (CursusDrawnText, 1);
  draw (self, text, wish, drawn);
  keep (self, copy_key (&key), drawn);
  return drawn;
}

int
cursus_text_cache_measure (CursusTextCache *self, const char *text, CursusTextFont font)
{
  int width;

  pango_layout_get_pixel_size (lay_out (self, text, font), &width, NULL);
  return width;
}

int
cursus_text_cache_get_height (CursusTextCache *self, CursusTextFont font)
{
  return self->heights[font];
}

void
cursus_drawn_text_append (const CursusDrawnText *self, GtkSnapshot *snapshot,
                          const graphene_point_t *at)
{
  if (self->node == NULL)
    return;
  gtk_snapshot_save (snapshot);
  gtk_snapshot_translate (snapshot, at);
  gtk_snapshot_append_node (snapshot, self->node);
  gtk_snapshot_restore (snapshot);
}

float
cursus_text_cache_draw (CursusTextCache *self, GtkSnapshot *snapshot, const char *text,
                        const CursusTextWish *wish, const graphene_point_t *at)
{
  const CursusDrawnText *drawn = cursus_text_cache_get (self, text, wish);

  cursus_drawn_text_append (drawn, snapshot, at);
  return drawn->width;
}
