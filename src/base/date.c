/* date.c - days and moments as they stand in a file: ISO 8601
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "base/date.h"

#define DATE_LENGTH (sizeof "2026-11-02" - 1)
#define MOMENT_LENGTH (sizeof "2026-11-03T09:12:00Z" - 1)

/* Matches @text against @form, in which 0 stands for a digit and all else for itself. */
static gboolean
has_form (const char *text, const char *form)
{
  for (; *form != '\0'; text++, form++)
    if (*form == '0' ? !g_ascii_isdigit (*text) : *text != *form)
      return FALSE;
  return TRUE;
}

static guint
two_digits (const char *text)
{
  return (guint) ((text[0] - '0') * 10 + (text[1] - '0'));
}

gboolean
cursus_date_parse (const char *text, gsize length, CursusDate *date)
{
  guint year, month, day;

  if (length != DATE_LENGTH || !has_form (text, "0000-00-00"))
    return FALSE;

  year = two_digits (text) * 100 + two_digits (text + 2);
  month = two_digits (text + 5);
  day = two_digits (text + 8);
  if (!g_date_valid_dmy ((GDateDay) day, (GDateMonth) month, (GDateYear) year))
    return FALSE;

  *date = CURSUS_DATE (year, month, day);
  return TRUE;
}

void
cursus_date_format (CursusDate date, char buffer[CURSUS_DATE_SIZE])
{
  g_snprintf (buffer, CURSUS_DATE_SIZE, "%04u-%02u-%02u", date / 10000 % 10000, date / 100 % 100,
              date % 100);
}

gboolean
cursus_moment_is_valid (const char *text, gsize length)
{
  CursusDate day;

  return length == MOMENT_LENGTH && has_form (text, "0000-00-00T00:00:00Z") &&
         cursus_date_parse (text, DATE_LENGTH, &day) && two_digits (text + 11) < 24 &&
         two_digits (text + 14) < 60 && two_digits (text + 17) < 60;
}
