/* page-fonts.c - the fonts and sizes of a document on pages
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "export/page-fonts.h"

#include <pango/pangofc-fontmap.h>

/* To look for fonts takes longer than to lay out a short document: a map that has found them is
 * used again by the next document, but never by two at a time. */
#define MOST_IDLE 4

static GMutex        idle_mutex;
static GPtrArray    *idle_maps;    /* PangoFontMap */
static PangoFontMap *prepared_map; /* NULL: none */

/* A ligature in a PDF is a span of its own, which some programs that read it aloud stumble on.
 * Said of each text, Pango would have to take that into account wherever it looks at one. */
static void
forbid_ligatures_cb (FcPattern *pattern, gpointer data)
{
  FcPatternAddString (pattern, FC_FONT_FEATURES, (const FcChar8 *) "liga=0");
  FcPatternAddString (pattern, FC_FONT_FEATURES, (const FcChar8 *) "clig=0");
}

/* With the mutex. */
static PangoFontMap *
new_map (void)
{
  PangoFontMap *map =
    prepared_map != NULL ? g_steal_pointer (&prepared_map) : pango_cairo_font_map_new ();

  if (PANGO_IS_FC_FONT_MAP (map))
    pango_fc_font_map_set_default_substitute (PANGO_FC_FONT_MAP (map), forbid_ligatures_cb, NULL,
                                              NULL);
  return map;
}

static PangoFontMap *
take_map (void)
{
  G_GNUC_UNUSED g_autoptr (GMutexLocker) locker = g_mutex_locker_new (&idle_mutex);

  if (idle_maps != NULL && idle_maps->len > 0)
    return g_ptr_array_steal_index (idle_maps, idle_maps->len - 1);
  return new_map ();
}

static void
give_map_back (PangoFontMap *map)
{
  G_GNUC_UNUSED g_autoptr (GMutexLocker) locker = g_mutex_locker_new (&idle_mutex);

  if (idle_maps == NULL)
    idle_maps = g_ptr_array_new ();
  if (idle_maps->len < MOST_IDLE)
    g_ptr_array_add (idle_maps, map);
  else
    g_object_unref (map);
}

void
cursus_page_fonts_prepare (void)
{
  G_GNUC_UNUSED g_autoptr (GMutexLocker) locker = g_mutex_locker_new (&idle_mutex);

  /* A thread of Pango's begins with it. To say more of the map would be to wait for that. */
  if (prepared_map == NULL && idle_maps == NULL)
    prepared_map = pango_cairo_font_map_new ();
}

CursusPageFonts *
cursus_page_fonts_new (const CursusPaperStyle *style, const char *language)
{
  CursusPageFonts      *self = g_new0 (CursusPageFonts, 1);
  PangoFontMap         *map = take_map ();
  cairo_font_options_t *options = cairo_font_options_create ();

  pango_cairo_font_map_set_resolution (PANGO_CAIRO_FONT_MAP (map), 72);
  self->context = pango_font_map_create_context (map);
  g_object_unref (map);
  /* Never that of the user: which letters are taken, and so the file, would depend on it. */
  pango_context_set_language (self->context,
                              pango_language_from_string (language != NULL ? language : "und"));
  cairo_font_options_set_hint_style (options, CAIRO_HINT_STYLE_NONE);
  cairo_font_options_set_hint_metrics (options, CAIRO_HINT_METRICS_OFF);
  cairo_font_options_set_antialias (options, CAIRO_ANTIALIAS_GRAY);
  pango_cairo_context_set_font_options (self->context, options);
  cairo_font_options_destroy (options);
  pango_context_set_round_glyph_positions (self->context, FALSE);

  self->layout = pango_layout_new (self->context);
  pango_layout_set_wrap (self->layout, PANGO_WRAP_WORD_CHAR);
  self->hyphens = cursus_hyphens_new ();
  self->size = style->size > 0 ? style->size : 9.5;
  self->text = pango_font_description_from_string (style->font != NULL ? style->font : "Sans");
  self->heading =
    pango_font_description_from_string (style->heading_font != NULL ? style->heading_font : "Sans");
  self->accent[2] = 0.6;
  cursus_page_fonts_parse_colour (style->accent, self->accent);
  return self;
}

void
cursus_page_fonts_free (CursusPageFonts *self)
{
  PangoFontMap *map = g_object_ref (pango_context_get_font_map (self->context));

  g_object_unref (self->layout);
  g_object_unref (self->context);
  give_map_back (map);
  cursus_hyphens_free (self->hyphens);
  pango_font_description_free (self->text);
  pango_font_description_free (self->heading);
  g_free (self);
}

PangoFontDescription *
cursus_page_fonts_describe (const CursusPageFonts *self, gboolean is_heading, gboolean is_bold,
                            double size)
{
  PangoFontDescription *font =
    pango_font_description_copy_static (is_heading ? self->heading : self->text);

  pango_font_description_set_absolute_size (font, size * PANGO_SCALE);
  if (is_bold)
    pango_font_description_set_weight (font, PANGO_WEIGHT_BOLD);
  return font;
}

double
cursus_page_fonts_get_letter (CursusPageFonts *self)
{
  static const char     sample[] = "Verantwortungsbereich";
  PangoFontDescription *font = cursus_page_fonts_describe (self, FALSE, TRUE, 100);
  PangoLayout          *layout;
  int                   width;

  if (self->letter <= 0)
    {
      layout = pango_layout_new (self->context);
      pango_layout_set_font_description (layout, font);
      pango_layout_set_text (layout, sample, -1);
      pango_layout_get_size (layout, &width, NULL);
      g_object_unref (layout);
      self->letter = (double) width / PANGO_SCALE / 100 / (sizeof (sample) - 1);
    }
  pango_font_description_free (font);
  return self->letter;
}

void
cursus_page_fonts_get_ink (const CursusPageFonts *self, CursusInk ink, double *rgb)
{
  static const double greys[] = {
    [CURSUS_INK_TEXT] = 0.1,   [CURSUS_INK_DIM] = 0.38,   [CURSUS_INK_RULE] = 0.74,
    [CURSUS_INK_TINT] = 0.955, [CURSUS_INK_DRAFT] = 0.94, [CURSUS_INK_PAPER] = 1,
  };

  for (guint i = 0; i < 3; i++)
    rgb[i] = ink == CURSUS_INK_ACCENT ? self->accent[i] : greys[ink];
}

gboolean
cursus_page_fonts_parse_colour (const char *text, double *rgb)
{
  int digits[6];

  if (text == NULL || text[0] != '#')
    return FALSE;
  for (guint i = 0; i < 6; i++)
    {
      digits[i] = g_ascii_xdigit_value (text[i + 1]);
      if (digits[i] < 0)
        return FALSE;
    }
  if (text[7] != '\0')
    return FALSE;
  for (guint i = 0; i < 3; i++)
    rgb[i] = (digits[2 * i] * 16 + digits[2 * i + 1]) / 255.0;
  return TRUE;
}
