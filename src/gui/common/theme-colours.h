/* theme-colours.h - the colours and signs of the theme that is set, for what is drawn by hand
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/* The least contrast of what is read, and in high contrast. */
#define CURSUS_CONTRAST 4.5
#define CURSUS_CONTRAST_HIGH 7.0

/**
 * CursusThemeColour:
 * @name: of the theme or a style sheet
 * @offset: of a #GdkRGBA in a struct
 * @fallback: what it is if the theme lacks it
 */
typedef struct
{
  const char *name;
  gsize       offset;
  GdkRGBA     fallback;
} CursusThemeColour;

/* Fills the members of @style with the colours that @widget has. */
void cursus_theme_colours_look_up (GtkWidget *widget, const CursusThemeColour *colours, guint n,
                                   gpointer style);

/**
 * cursus_theme_sign_find:
 * @name: of a symbolic icon
 * @size: in pixels
 *
 * Returns: (transfer full): the icon, for the scale and the direction of @widget
 */
GdkPaintable *cursus_theme_sign_find (GtkWidget *widget, const char *name, int size);

/**
 * cursus_theme_chip_colour:
 * @rgb: the colour of a strand, 0xRRGGBB
 * @ground: the opaque colour on which a chip lies
 * @contrast: the least that is wanted
 *
 * Returns: the colour, made lighter or darker until it can be read on a chip that is tinted with it
 */
GdkRGBA cursus_theme_chip_colour (int rgb, const GdkRGBA *ground, double contrast);

/* How much of its colour is in the ground of a chip. */
#define CURSUS_CHIP_TINT 0.13f

G_END_DECLS
