/* rules-currency.c - rules on how current it is what modules cover
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "facts/rules-currency.h"

#include "facts/name.h"

#include <glib/gi18n-lib.h>

/* After so many months every date is current; no calendar goes further. */
#define MONTHS_MAX (12 * 10000)

/* For each tag whether one of the modules that the rule looks at has a mark on it. */
static guint8 *
find_marked (const CursusRuleCheck *check)
{
  const CursusOutline *outline = check->check->facts->outline;
  guint8              *is_marked = g_new0 (guint8, outline->n_tags);

  for (guint i = 0; i < outline->n_modules; i++)
    {
      const CursusOutlineModule *module = &outline->modules[i];

      if (module->n_marks == 0 || !cursus_rule_looks_at (check, i))
        continue;
      for (guint m = 0; m < module->n_marks; m++)
        is_marked[outline->marks[module->first_mark + m].tag] = TRUE;
    }
  return is_marked;
}

/* The last day on which what was looked at on @date is current. A month is added as in a calendar,
 * a part of one as so many days of 30. */
static CursusDate
add_months (CursusDate date, CursusDecimal months)
{
  GDate day;

  g_date_clear (&day, 1);
  g_date_set_dmy (&day, (GDateDay) (date % 100), (GDateMonth) (date / 100 % 100),
                  (GDateYear) (date / 10000));
  g_date_add_months (&day, (guint) MIN (months / 100, MONTHS_MAX));
  g_date_add_days (&day, (guint) (months % 100 * 30 / 100));
  return CURSUS_DATE (g_date_get_year (&day), (guint) g_date_get_month (&day),
                      g_date_get_day (&day));
}

static CursusVerdict
judge (const CursusRuleCheck *check, const CursusOutlineTag *tag)
{
  CursusDecimal months = check->rule->months;

  if (tag->superseded_by != NULL)
    return CURSUS_VERDICT_BROKEN;
  if (months == CURSUS_NOT_STATED)
    return CURSUS_VERDICT_HOLDS;
  if (tag->as_of == 0)
    return CURSUS_VERDICT_UNKNOWN;
  return check->check->today <= add_months (tag->as_of, months) ? CURSUS_VERDICT_HOLDS :
                                                                  CURSUS_VERDICT_BROKEN;
}

static char *
describe_superseded (const CursusCheck *check, const CursusOutlineTag *tag, const char *name)
{
  g_autofree char *other = cursus_name_id (check, tag->superseded_by);

  /* Translators: two tags */
  return g_strdup_printf (_ ("“%s” is no longer current: it has been superseded by “%s”."), name,
                          other);
}

static char *
describe_age (const CursusOutlineTag *tag, CursusDecimal months, const char *name)
{
  g_autofree char *asked = cursus_name_number (months);
  char             date[CURSUS_DATE_SIZE];

  if (tag->as_of == 0)
    /* Translators: a tag; a number of months */
    return g_strdup_printf (ngettext ("“%s” does not state when it was last compared with its "
                                      "source; asked for: at most %s month ago.",
                                      "“%s” does not state when it was last compared with its "
                                      "source; asked for: at most %s months ago.",
                                      cursus_name_plural (months)),
                            name, asked);

  cursus_date_format (tag->as_of, date);
  /* Translators: a tag; a date, as in 2026-11-02; a number of months */
  return g_strdup_printf (ngettext ("“%s” was last compared with its source on %s; asked for: at "
                                    "most %s month ago.",
                                    "“%s” was last compared with its source on %s; asked for: at "
                                    "most %s months ago.",
                                    cursus_name_plural (months)),
                          name, date, asked);
}

static void
check_tag_currency (const CursusRuleCheck *check)
{
  const CursusOutline *outline = check->check->facts->outline;
  g_autofree guint8   *is_marked = find_marked (check);

  for (guint i = 0; i < outline->n_tags; i++)
    {
      const CursusOutlineTag *tag = &outline->tags[i];
      CursusVerdict           verdict = is_marked[i] ? judge (check, tag) : CURSUS_VERDICT_HOLDS;
      g_autofree char        *name = NULL;
      char                   *message;

      if (verdict == CURSUS_VERDICT_HOLDS)
        continue;

      name = cursus_name_id (check->check, tag->tag->record.id);
      if (tag->superseded_by != NULL)
        message = describe_superseded (check->check, tag, name);
      else
        message = describe_age (tag, check->rule->months, name);
      cursus_rule_report_one (check, verdict, tag->tag->record.id, message);
    }
}

const CursusRuleType cursus_rule_tag_currency = { "tag-currency", CURSUS_RULE_ONCE,
                                                  cursus_rule_needs_nothing, check_tag_currency };
