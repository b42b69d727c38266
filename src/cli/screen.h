/* screen.h - where the result of a command is read: how wide that is, whether it has colours
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * CursusStyle:
 * @CURSUS_STYLE_PLAIN: like most of it
 * @CURSUS_STYLE_HEADING: what is above others
 * @CURSUS_STYLE_FAINT: what may be overlooked
 * @CURSUS_STYLE_MARK: a sign that means something
 *
 * How a text looks, where there are colours. It never says anything that the text does not.
 */
typedef enum
{
  CURSUS_STYLE_PLAIN,
  CURSUS_STYLE_HEADING,
  CURSUS_STYLE_FAINT,
  CURSUS_STYLE_MARK,
} CursusStyle;

/**
 * CursusScreen:
 * @width: in columns; 0: there is no need to break lines
 * @has_colours: whether styles are shown
 */
typedef struct
{
  guint    width;
  gboolean has_colours;
} CursusScreen;

/**
 * cursus_screen_init:
 * @colours: (nullable): auto, always or never, as somebody asked for them; %NULL is auto
 *
 * Looks at standard output and the environment.
 *
 * Returns: %FALSE if @colours is none of the three words
 */
gboolean cursus_screen_init (CursusScreen *screen, const char *colours);

/**
 * cursus_screen_append:
 * @out: what stands on the line so far
 * @text: appended to it in @style
 */
void cursus_screen_append (const CursusScreen *screen, GString *out, CursusStyle style,
                           const char *text);

/**
 * cursus_screen_append_paragraph:
 * @indent: columns before each of its lines
 * @text: one line, which is broken as the screen needs it
 */
void cursus_screen_append_paragraph (const CursusScreen *screen, GString *out, CursusStyle style,
                                     guint indent, const char *text);

G_END_DECLS
