/* screen.c - where the result of a command is read: how wide that is, whether it has colours
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "cli/screen.h"

#include "cli/columns.h"

#include <sys/ioctl.h>
#include <unistd.h>

#define WIDTH_MIN 40
#define WIDTH_MAX 10000
#define WIDTH_USUAL 80

static guint
find_width (void)
{
  const char    *columns = g_getenv ("COLUMNS");
  struct winsize size;
  guint64        asked;

  if (columns != NULL && g_ascii_string_to_unsigned (columns, 10, 1, WIDTH_MAX, &asked, NULL))
    return MAX ((guint) asked, WIDTH_MIN);
  if (ioctl (STDOUT_FILENO, TIOCGWINSZ, &size) == 0 && size.ws_col > 0)
    return MAX (size.ws_col, WIDTH_MIN);
  return WIDTH_USUAL;
}

/* What no-color.org asks for, and terminals that know nothing but letters. */
static gboolean
environment_has_colours (void)
{
  const char *no_color = g_getenv ("NO_COLOR");
  const char *term = g_getenv ("TERM");

  return (no_color == NULL || *no_color == '\0') && term != NULL && *term != '\0' &&
         g_strcmp0 (term, "dumb") != 0;
}

gboolean
cursus_screen_init (CursusScreen *screen, const char *colours)
{
  gboolean is_terminal = isatty (STDOUT_FILENO);

  screen->width = is_terminal ? find_width () : 0;
  screen->has_colours = is_terminal && environment_has_colours ();

  if (colours == NULL || g_str_equal (colours, "auto"))
    return TRUE;
  screen->has_colours = g_str_equal (colours, "always");
  return screen->has_colours || g_str_equal (colours, "never");
}

static const char *
get_escape (CursusStyle style)
{
  switch (style)
    {
    case CURSUS_STYLE_PLAIN:
      return NULL;
    case CURSUS_STYLE_HEADING:
      return "\033[1m";
    case CURSUS_STYLE_FAINT:
      return "\033[2m";
    case CURSUS_STYLE_MARK:
      return "\033[33m";
    }
  g_assert_not_reached ();
}

void
cursus_screen_append (const CursusScreen *screen, GString *out, CursusStyle style, const char *text)
{
  const char *escape = screen->has_colours && *text != '\0' ? get_escape (style) : NULL;

  if (escape != NULL)
    g_string_append (out, escape);
  g_string_append (out, text);
  if (escape != NULL)
    g_string_append (out, "\033[0m");
}

void
cursus_screen_append_paragraph (const CursusScreen *screen, GString *out, CursusStyle style,
                                guint indent, const char *text)
{
  guint width = screen->width > indent ? screen->width - indent : 0;
  g_auto (GStrv) lines = cursus_columns_wrap (text, width);

  for (guint i = 0; lines[i] != NULL; i++)
    {
      cursus_columns_pad (out, indent);
      cursus_screen_append (screen, out, style, lines[i]);
      g_string_append_c (out, '\n');
    }
}
