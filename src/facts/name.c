/* name.c - what messages call the things they are about
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "facts/name.h"

#include "facts/term-name.h"
#include "model/field-title.h"

#include <glib/gi18n-lib.h>

const char *
cursus_name_text (const CursusCheck *check, const CursusText *text)
{
  return cursus_text_show (text, check->language,
                           cursus_project_get_language (check->facts->project), NULL);
}

static char *
join (const char *code, const char *title, const char *id)
{
  if (code != NULL && title != NULL)
    return g_strconcat (code, " ", title, NULL);
  if (code != NULL || title != NULL)
    return g_strdup (code != NULL ? code : title);
  return g_strdup (id);
}

char *
cursus_name_module (const CursusCheck *check, const CursusModule *module)
{
  return join (module->code, cursus_name_text (check, module->title), module->record.id);
}

/* A field that most kinds of record have; NULL if this one has none or states nothing. */
static gpointer
get_pointer (const CursusRecord *record, const char *name)
{
  const CursusField *field = cursus_table_lookup_field (record->table, name);

  return field != NULL ? G_STRUCT_MEMBER (gpointer, record, field->offset) : NULL;
}

/* Which term of its plan it is, counted from zero. */
static guint
find_term (const CursusProject *project, const CursusTerm *term)
{
  const CursusRecord *owner = NULL;
  const CursusPlan   *plan;

  cursus_project_lookup (project, term->record.id, &owner);
  if (owner == NULL || owner->table != &cursus_plan_table)
    return CURSUS_NOWHERE;

  plan = (const CursusPlan *) owner;
  for (guint i = 0; i < cursus_records_n (plan->terms); i++)
    if (cursus_plan_nth_term (plan, i) == term)
      return i;
  return CURSUS_NOWHERE;
}

char *
cursus_name_term (const CursusCheck *check, const CursusTerm *term)
{
  const char *title = cursus_name_text (check, term->title);
  guint       nth;

  if (title != NULL)
    return g_strdup (title);

  nth = find_term (check->facts->project, term);
  return nth != CURSUS_NOWHERE ? cursus_term_name_dup (term, nth) : g_strdup (term->record.id);
}

char *
cursus_name_id (const CursusCheck *check, const char *id)
{
  const CursusModule *module = cursus_project_lookup_module (check->facts->project, id);
  const CursusRecord *record;

  /* Most of what messages name are modules. */
  if (module != NULL)
    return cursus_name_module (check, module);

  record = cursus_project_lookup (check->facts->project, id, NULL);
  /* The kinds of modules that every project has are in none. */
  if (record == NULL)
    return g_strdup (cursus_kind_title (id) != NULL ? cursus_kind_title (id) : id);
  if (record->table == &cursus_term_table)
    return cursus_name_term (check, (const CursusTerm *) record);
  return join (get_pointer (record, "code"),
               cursus_name_text (check, get_pointer (record, "title")), id);
}

char *
cursus_name_number (gint64 hundredths)
{
  guint digits = hundredths % 100 == 0 ? 0 : hundredths % 10 == 0 ? 1 : 2;

  return g_strdup_printf ("%.*f", (int) digits, (double) hundredths / 100);
}

gulong
cursus_name_plural (gint64 hundredths)
{
  return hundredths % 100 == 0 ? (gulong) (hundredths / 100) : 2;
}

char *
cursus_name_percent (gint64 ten_thousandths)
{
  g_autofree char *number = cursus_name_number (ten_thousandths);

  /* Translators: a number of percent */
  return g_strdup_printf (_ ("%s %%"), number);
}

char *
cursus_name_limits (CursusDecimal minimum, CursusDecimal maximum)
{
  g_autofree char *from = minimum != CURSUS_NOT_STATED ? cursus_name_number (minimum) : NULL;
  g_autofree char *to = maximum != CURSUS_NOT_STATED ? cursus_name_number (maximum) : NULL;

  if (from != NULL && to != NULL && minimum == maximum)
    return g_steal_pointer (&from);
  if (from != NULL && to != NULL)
    /* Translators: two numbers, the limits of a third */
    return g_strdup_printf (_ ("%s to %s"), from, to);
  if (from != NULL)
    /* Translators: a number */
    return g_strdup_printf (_ ("at least %s"), from);
  /* Translators: a number */
  return g_strdup_printf (_ ("at most %s"), to);
}

char *
cursus_name_percent_limits (CursusDecimal minimum, CursusDecimal maximum)
{
  g_autofree char *limits = cursus_name_limits (minimum, maximum);

  /* Translators: limits of a number of percent: “at least 10”, “28 to 32” */
  return g_strdup_printf (_ ("%s %%"), limits);
}

char *
cursus_name_terms (int type, guint n)
{
  if (type == CURSUS_NOT_STATED)
    /* Translators: a number */
    return g_strdup_printf (ngettext ("%u term", "%u terms", n), n);

  switch ((CursusTermType) type)
    {
    case CURSUS_TERM_SEMESTER:
      /* Translators: a number */
      return g_strdup_printf (ngettext ("%u semester", "%u semesters", n), n);
    case CURSUS_TERM_TRIMESTER:
      /* Translators: a number */
      return g_strdup_printf (ngettext ("%u trimester", "%u trimesters", n), n);
    case CURSUS_TERM_QUARTER:
      /* Translators: a number */
      return g_strdup_printf (ngettext ("%u quarter", "%u quarters", n), n);
    case CURSUS_TERM_YEAR:
      /* Translators: a number */
      return g_strdup_printf (ngettext ("%u year", "%u years", n), n);
    case CURSUS_TERM_PHASE:
      /* Translators: a number */
      return g_strdup_printf (ngettext ("%u phase", "%u phases", n), n);
    case CURSUS_TERM_UNIT:
      /* Translators: a number */
      return g_strdup_printf (ngettext ("%u unit", "%u units", n), n);
    }
  g_assert_not_reached ();
}
