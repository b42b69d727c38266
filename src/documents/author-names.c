/* author-names.c - what a document calls the things of a programme, in its own language
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "documents/author-phrase.h"
#include "documents/author.h"
#include "documents/choice-words.h"
#include "documents/language-names.h"
#include "documents/words.h"

char *
cursus_author_name_module (const CursusAuthor *self, const CursusModule *module)
{
  const char *title = cursus_author_show (self, module->title);

  if (module->code != NULL && title != NULL)
    return g_strdup_printf ("%s %s", module->code, title);
  if (module->code != NULL || title != NULL)
    return g_strdup (module->code != NULL ? module->code : title);
  return g_strdup (module->record.id);
}

char *
cursus_author_name_term (const CursusAuthor *self, const CursusTerm *term, guint nth)
{
  static const char *const names[] = {
    [CURSUS_TERM_SEMESTER] = "Semester %u", [CURSUS_TERM_TRIMESTER] = "Trimester %u",
    [CURSUS_TERM_QUARTER] = "Quarter %u",   [CURSUS_TERM_YEAR] = "Year %u",
    [CURSUS_TERM_PHASE] = "Phase %u",       [CURSUS_TERM_UNIT] = "Unit %u",
  };
  const char *title = cursus_author_show (self, term->title);
  const char *name = term->type != CURSUS_NOT_STATED ? names[term->type] : "Term %u";

  if (title != NULL)
    return g_strdup (title);
    /* Each of these has one %u. */
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wformat-nonliteral"
  return g_strdup_printf (cursus_author_word (self, name), nth + 1);
#pragma GCC diagnostic pop
}

char *
cursus_author_count_terms (const CursusAuthor *self, int type, guint n)
{
  static const struct
  {
    const char *one;
    const char *many;
  } words[] = {
    [CURSUS_TERM_SEMESTER] = { "%u semester", "%u semesters" },
    [CURSUS_TERM_TRIMESTER] = { "%u trimester", "%u trimesters" },
    [CURSUS_TERM_QUARTER] = { "%u quarter", "%u quarters" },
    [CURSUS_TERM_YEAR] = { "%u year", "%u years" },
    [CURSUS_TERM_PHASE] = { "%u phase", "%u phases" },
    [CURSUS_TERM_UNIT] = { "%u unit", "%u units" },
  };

  if (type == CURSUS_NOT_STATED)
    return cursus_author_count (self, "%u term", "%u terms", n);
  return cursus_author_count (self, words[type].one, words[type].many, n);
}

int
cursus_author_get_term_type (const CursusAuthor *self)
{
  int type = CURSUS_NOT_STATED;

  for (guint i = 0; self->route != NULL && i < self->route->n_terms; i++)
    {
      if (i > 0 && self->route->terms[i].term->type != type)
        return CURSUS_NOT_STATED;
      type = self->route->terms[i].term->type;
    }
  return type;
}

gboolean
cursus_author_has_places (const CursusAuthor *self)
{
  return self->route != NULL && self->facts->outline->plans[self->route->plan].n_places > 0;
}

gboolean
cursus_author_uses_credits (const CursusAuthor *self)
{
  return self->programme == NULL || self->programme->credit_system != CURSUS_CREDIT_SYSTEM_NONE;
}

gboolean
cursus_author_has_credits (const CursusAuthor *self)
{
  return self->route != NULL && self->route->credits.amount != CURSUS_NO_FIGURE;
}

static const char *
get_unit (const CursusAuthor *self)
{
  const CursusProgramme *programme = self->programme;

  if (programme == NULL)
    return "ECTS";
  if (programme->credit_name != NULL)
    return programme->credit_name;
  switch ((CursusCreditSystem) programme->credit_system)
    {
    case CURSUS_CREDIT_SYSTEM_ECTS:
      return "ECTS";
    case CURSUS_CREDIT_SYSTEM_HOURS:
      return cursus_author_word (self, "hours");
    case CURSUS_CREDIT_SYSTEM_US:
    case CURSUS_CREDIT_SYSTEM_UK:
    case CURSUS_CREDIT_SYSTEM_UNITS:
    case CURSUS_CREDIT_SYSTEM_NONE:
      return cursus_author_word (self, "Credits");
    }
  g_assert_not_reached ();
}

/* "≥ 24 ECTS": a sum to which things belong that state no number. */
static char *
name_amount (CursusAuthor *self, CursusAmount amount, const char *unit)
{
  g_autofree char *number = NULL;

  if (amount.amount == CURSUS_NO_FIGURE)
    return NULL;
  number = cursus_word_number (self->language, amount.amount);
  if (amount.unknown == 0)
    return g_strdup_printf ("%s\u00a0%s", number, unit);
  self->has_at_least = TRUE;
  return g_strdup_printf ("≥\u00a0%s\u00a0%s", number, unit);
}

char *
cursus_author_name_credits (CursusAuthor *self, CursusAmount amount)
{
  return name_amount (self, amount, get_unit (self));
}

char *
cursus_author_name_hours (CursusAuthor *self, CursusAmount amount)
{
  return name_amount (self, amount, "h");
}

char *
cursus_author_name_stay (const CursusAuthor *self, guint module)
{
  const CursusStay *stay = self->route != NULL ? &self->route->stays[module] : NULL;
  g_autofree char  *first = NULL;
  g_autofree char  *last = NULL;
  guint             end;

  if (stay == NULL || stay->first == CURSUS_NOWHERE)
    return g_strdup (cursus_author_word (self, "not placed"));

  first = cursus_author_name_term (self, self->route->terms[stay->first].term, stay->first);
  end = MIN (stay->last, self->route->n_terms - 1);
  if (end == stay->first)
    return g_steal_pointer (&first);
  last = cursus_author_name_term (self, self->route->terms[end].term, end);
  return g_strdup_printf ("%s – %s", first, last);
}

const char *
cursus_author_name_choice (const CursusAuthor *self, const char *field, int value)
{
  const char *word = cursus_choice_word (field, value);

  return word != NULL ? cursus_author_word (self, word) : NULL;
}

char *
cursus_author_name_languages (const CursusAuthor *self, const CursusStrings *tags)
{
  GString *names;

  if (tags == NULL)
    return NULL;
  names = g_string_new (NULL);
  for (guint i = 0; i < tags->n; i++)
    g_string_append_printf (names, i > 0 ? ", %s" : "%s",
                            cursus_language_name (self->language, tags->items[i]));
  return g_string_free (names, FALSE);
}
