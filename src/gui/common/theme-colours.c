/* theme-colours.c - the colours and signs of the theme that is set, for what is drawn by hand
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "gui/common/theme-colours.h"

#include "gui/common/readable-colour.h"

void
cursus_theme_colours_look_up (GtkWidget *widget, const CursusThemeColour *colours, guint n,
                              gpointer style)
{
  GtkStyleContext *context = gtk_widget_get_style_context (widget);

  for (guint i = 0; i < n; i++)
    {
      GdkRGBA *colour = (GdkRGBA *) G_STRUCT_MEMBER_P (style, colours[i].offset);

      if (!gtk_style_context_lookup_color (context, colours[i].name, colour))
        *colour = colours[i].fallback;
    }
}

GdkPaintable *
cursus_theme_sign_find (GtkWidget *widget, const char *name, int size)
{
  GtkIconTheme *theme = gtk_icon_theme_get_for_display (gtk_widget_get_display (widget));

  return GDK_PAINTABLE (
    gtk_icon_theme_lookup_icon (theme, name, NULL, size, gtk_widget_get_scale_factor (widget),
                                gtk_widget_get_direction (widget), GTK_ICON_LOOKUP_FORCE_SYMBOLIC));
}

GdkRGBA
cursus_theme_chip_colour (int rgb, const GdkRGBA *ground, double contrast)
{
  GdkRGBA colour = cursus_colour_from_rgb (rgb);
  GdkRGBA tinted;

  colour.alpha = CURSUS_CHIP_TINT;
  tinted = cursus_colour_over (&colour, ground);
  colour.alpha = 1;
  return cursus_colour_readable (&colour, &tinted, contrast);
}
