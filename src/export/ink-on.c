/* ink-on.c - colours as documents name them
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "export/ink-on.h"

#include <math.h>
#include <string.h>

/* Where black and white have the same contrast, by the formula of WCAG 2. */
#define MIDDLE 0.179

gboolean
cursus_is_colour (const char *text)
{
  return text != NULL && text[0] == '#' && strlen (text) == 7 &&
         strspn (text + 1, "0123456789abcdefABCDEF") == 6;
}

static double
get_light (const char *digits)
{
  double part = (g_ascii_xdigit_value (digits[0]) * 16 + g_ascii_xdigit_value (digits[1])) / 255.0;

  return part <= 0.04045 ? part / 12.92 : pow ((part + 0.055) / 1.055, 2.4);
}

const char *
cursus_ink_on (const char *colour)
{
  double light = 0.2126 * get_light (colour + 1) + 0.7152 * get_light (colour + 3) +
                 0.0722 * get_light (colour + 5);

  return light > MIDDLE ? "#000000" : "#ffffff";
}
