/* value-words.c - values of fields as people read and type them
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "gui/inspector/value-words.h"

#include "facts/quantity.h"

#include <glib/gi18n-lib.h>
#include <langinfo.h>
#include <string.h>

static gboolean
is_decimal (const CursusField *field)
{
  return field->type == CURSUS_FIELD_DECIMAL || field->type == CURSUS_FIELD_DECIMALS;
}

char *
cursus_value_to_words (const CursusField *field, const char *value)
{
  const char *sign = nl_langinfo (RADIXCHAR);
  char       *words = g_strdup (value != NULL ? value : "");

  if (is_decimal (field) && strcmp (sign, ",") == 0)
    g_strdelimit (words, ".", ',');
  return words;
}

char *
cursus_value_from_words (const CursusField *field, const char *words)
{
  char *value = g_strdup (words);
  gsize length;

  if (!is_decimal (field))
    return value;

  g_strstrip (g_strdelimit (value, ",", '.'));
  length = strlen (value);
  if (length > 1 && value[length - 1] == '.')
    value[length - 1] = '\0';
  return value;
}

gboolean
cursus_value_is_judged_at_once (const CursusField *field)
{
  return is_decimal (field) || field->type == CURSUS_FIELD_INTEGER;
}

static char *
dup_credits (const CursusProject *project, CursusDecimal credits)
{
  const CursusProgramme *programme = cursus_project_lookup_programme (project);
  CursusDecimal          hours = CURSUS_NOT_STATED;
  const char            *unit = cursus_quantity_get_unit (programme, credits);
  g_autofree char       *work = NULL;

  if (programme != NULL)
    hours = cursus_programme_get_hours_per_credit (programme);
  if (hours == CURSUS_NOT_STATED)
    return g_strdup (unit);

  work = cursus_quantity_format ((gint64) credits * hours / 100);
  /* Translators: what credits are called, and the hours of work that they are: CP · 150 h */
  return g_strdup_printf (_ ("%s · %s h"), unit, work);
}

char *
cursus_value_unit_dup (const CursusProject *project, const CursusRecord *record,
                       const CursusField *field)
{
  static const char *const hours[] = { "contact", "self-study", "hours", "weekly", NULL };
  CursusDecimal            value;

  if (record == NULL ||
      (field->type != CURSUS_FIELD_DECIMAL && field->type != CURSUS_FIELD_INTEGER))
    return NULL;
  value = G_STRUCT_MEMBER (int, record, field->offset);
  if (value == CURSUS_NOT_STATED)
    return NULL;

  if (strcmp (field->name, "credits") == 0)
    return dup_credits (project, value);
  if (g_strv_contains (hours, field->name))
    /* Translators: hours, behind a number */
    return g_strdup (_ ("h"));
  if (strcmp (field->name, "minutes") == 0)
    /* Translators: minutes, behind a number */
    return g_strdup (_ ("min"));
  if (strcmp (field->name, "weight") == 0 && field->type == CURSUS_FIELD_DECIMAL)
    return g_strdup ("%");
  return NULL;
}
