/* quantity.c - credits and other numbers, as people read them
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "facts/quantity.h"

#include <glib/gi18n-lib.h>
#include <locale.h>

static char *
dup_decimal_sign (void)
{
  char *sign = g_locale_to_utf8 (localeconv ()->decimal_point, -1, NULL, NULL, NULL);

  if (sign == NULL)
    sign = g_strdup (".");
  return sign;
}

void
cursus_quantity_split (gint64 hundredths, char **whole, char **rest)
{
  g_autofree char *sign = dup_decimal_sign ();
  int              fraction = (int) (hundredths % 100);

  *whole = g_strdup_printf ("%" G_GINT64_FORMAT, hundredths / 100);
  if (fraction == 0)
    *rest = g_strdup ("");
  else if (fraction % 10 == 0)
    *rest = g_strdup_printf ("%s%d", sign, fraction / 10);
  else
    *rest = g_strdup_printf ("%s%02d", sign, fraction);
}

char *
cursus_quantity_format (gint64 hundredths)
{
  g_autofree char *whole = NULL;
  g_autofree char *rest = NULL;

  cursus_quantity_split (hundredths, &whole, &rest);
  return g_strconcat (whole, rest, NULL);
}

/* No language has forms for fractions in gettext; that for two is the nearest in most. */
gulong
cursus_quantity_plural (gint64 hundredths)
{
  return hundredths % 100 == 0 ? (gulong) (hundredths / 100) : 2;
}

const char *
cursus_quantity_get_unit (const CursusProgramme *programme, gint64 hundredths)
{
  gulong n = cursus_quantity_plural (hundredths);

  if (programme != NULL && programme->credit_name != NULL)
    return programme->credit_name;
  if (programme != NULL && programme->credit_system == CURSUS_CREDIT_SYSTEM_HOURS)
    return ngettext ("hour", "hours", n);
  return ngettext ("credit", "credits", n);
}
