/* card-words.c - what cards say in the same words, wherever they lie
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "gui/common/card-words.h"

#include "facts/quantity.h"

#include <glib/gi18n-lib.h>

static const char *
get_short_unit (const CursusProject *project)
{
  const CursusProgramme *programme = cursus_project_lookup_programme (project);

  if (programme == NULL)
    return C_ ("unit of credits", "CP");
  if (programme->credit_name != NULL)
    return programme->credit_name;

  switch ((CursusCreditSystem) programme->credit_system)
    {
    case CURSUS_CREDIT_SYSTEM_HOURS:
      return C_ ("unit of hours", "h");
    case CURSUS_CREDIT_SYSTEM_NONE:
      return NULL;
    case CURSUS_CREDIT_SYSTEM_ECTS:
    case CURSUS_CREDIT_SYSTEM_US:
    case CURSUS_CREDIT_SYSTEM_UK:
    case CURSUS_CREDIT_SYSTEM_UNITS:
      break;
    }
  return C_ ("unit of credits", "CP");
}

char *
cursus_card_words_dup_credits (const CursusProject *project, gint64 hundredths)
{
  g_autofree char *number = cursus_quantity_format (hundredths);
  const char      *unit = get_short_unit (project);

  /* No line is broken between a number and its unit. */
  return unit != NULL ? g_strconcat (number, "\u00a0", unit, NULL) : g_steal_pointer (&number);
}

char *
cursus_card_words_dup_choice (const CursusGroup *group)
{
  guint            n = cursus_records_n (group->members);
  g_autofree char *number = NULL;

  if (group->choose == CURSUS_NOT_STATED)
    /* Translators: how many modules there are to choose from */
    return g_strdup_printf (ngettext ("%u to choose from", "%u to choose from", n), n);

  number = cursus_quantity_format (group->choose);
  if (group->unit == CURSUS_UNIT_CREDITS)
    /* Translators: a number of credits to be chosen from so many modules */
    return g_strdup_printf (
      ngettext ("Choose %s credits from %u module", "Choose %s credits from %u modules", n), number,
      n);
  /* Translators: so many modules to be chosen of so many */
  return g_strdup_printf (_ ("Choose %s of %u"), number, n);
}

char *
cursus_card_words_dup_letter (const CursusProject *project, const CursusStrand *strand,
                              const char *language)
{
  const char *title = NULL;

  if (strand->letter != NULL)
    return g_strdup (strand->letter);
  title = cursus_text_show (strand->title, language, cursus_project_get_language (project), NULL);
  return g_utf8_substring (title != NULL ? title : strand->record.id, 0, 1);
}
