/* typed-module.c - a module as somebody types it in one line
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "edit/typed-module.h"

#include "edit/adding.h"
#include "edit/setting.h"

#include <string.h>

#define DIGITS "0123456789"

/* What credits are called in English and German; in small letters. */
static const char *const units[] = { "cp",     "ects",    "ects-punkte",     "ec", "lp",
                                     "credit", "credits", "leistungspunkte", "kp", NULL };

static gboolean
is_unit (const char *word, const char *own)
{
  g_autofree char *small = g_utf8_strdown (word, -1);
  g_autofree char *small_own = own != NULL ? g_utf8_strdown (own, -1) : NULL;

  return g_strv_contains (units, small) || g_strcmp0 (small, small_own) == 0;
}

/* Takes the last word off @line: what stands behind a number, or behind white space. */
static char *
take_unit (char *line)
{
  char *at = line + strlen (line);
  char *word;

  while (at > line && !g_ascii_isspace (at[-1]) && !g_ascii_isdigit (at[-1]))
    at--;
  word = g_strdup (at);
  *at = '\0';
  g_strchomp (line);
  return word;
}

/* Takes the number at the end of @line off it. */
static gboolean
take_number (char *line, CursusDecimal *number)
{
  char *at = line + strlen (line);

  while (at > line && strchr (DIGITS ",.", at[-1]) != NULL)
    at--;
  if (at == line || (!g_ascii_isspace (at[-1]) && at[-1] != '('))
    return FALSE;
  g_strdelimit (at, ",", '.');
  if (!cursus_decimal_parse (at, strlen (at), number))
    return FALSE;
  *at = '\0';
  return TRUE;
}

/* What is left of a bracket, or stands between a title and its credits. */
static void
chop_separators (char *title)
{
  gsize length = strlen (title);

  while (length > 0 &&
         (g_ascii_isspace (title[length - 1]) || strchr (",;:(-", title[length - 1]) != NULL))
    title[--length] = '\0';
}

char *
cursus_typed_module_read (const char *line, const char *unit, CursusDecimal *credits)
{
  g_autofree char *title = g_strstrip (g_strdup (line));
  g_autofree char *rest = g_strdup (title);
  g_autofree char *word = NULL;

  *credits = CURSUS_NOT_STATED;
  if (g_str_has_suffix (rest, ")"))
    rest[strlen (rest) - 1] = '\0';
  word = take_unit (g_strchomp (rest));
  if (!is_unit (word, unit) || !take_number (rest, credits))
    return g_steal_pointer (&title);

  chop_separators (rest);
  if (*rest != '\0')
    return g_steal_pointer (&rest);
  *credits = CURSUS_NOT_STATED;
  return g_steal_pointer (&title);
}

CursusProject *
cursus_add_typed_module (const CursusProject *project, const char *line, const CursusTarget *target,
                         char **id)
{
  const CursusProgramme *programme = cursus_project_lookup_programme (project);
  gboolean has_none = programme != NULL && programme->credit_system == CURSUS_CREDIT_SYSTEM_NONE;
  CursusDecimal    credits = CURSUS_NOT_STATED;
  g_autofree char *title =
    has_none ?
      g_strstrip (g_strdup (line)) :
      cursus_typed_module_read (line, programme != NULL ? programme->credit_name : NULL, &credits);
  g_autofree char *added = NULL;
  g_autoptr (CursusProject) next = cursus_add_module (project, title, target, &added);
  char        number[CURSUS_NUMBER_SIZE];
  const char *module = added;

  if (added != NULL && credits != CURSUS_NOT_STATED)
    {
      g_autoptr (CursusProject) plain = g_steal_pointer (&next);

      cursus_decimal_format (credits, number);
      next =
        cursus_set_field (plain, &module, 1, &(CursusFieldValue){ "credits", NULL, number }, NULL);
    }
  if (id != NULL)
    *id = g_steal_pointer (&added);
  return g_steal_pointer (&next);
}
