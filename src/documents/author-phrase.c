/* author-phrase.c - phrases with something in them, in the language of the document
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "documents/author-phrase.h"

#include "documents/kind-look.h"
#include "documents/words.h"

/* A test holds the phrases of the table to the same places in every language. */
#pragma GCC diagnostic ignored "-Wformat-nonliteral"

char *
cursus_author_phrase (const CursusAuthor *author, const char *phrase, ...)
{
  va_list strings;
  char   *text;

  va_start (strings, phrase);
  text = g_strdup_vprintf (cursus_author_word (author, phrase), strings);
  va_end (strings);
  return text;
}

char *
cursus_author_count (const CursusAuthor *author, const char *one, const char *many, guint n)
{
  return g_strdup_printf (cursus_author_word (author, n == 1 ? one : many), n);
}

/* --- names --- */

static char *
name_coded (const char *code, const char *title, const char *id)
{
  if (code != NULL && title != NULL)
    return g_strdup_printf ("%s %s", code, title);
  return g_strdup (title != NULL ? title : code != NULL ? code : id);
}

static char *
name_term (const CursusAuthor *author, const CursusRecord *owner, const char *id)
{
  const CursusPlan *plan = (const CursusPlan *) owner;

  if (owner == NULL || owner->table != &cursus_plan_table)
    return g_strdup (id);
  for (guint i = 0; i < cursus_records_n (plan->terms); i++)
    if (g_strcmp0 (plan->terms->items[i]->id, id) == 0)
      return cursus_author_name_term (author, cursus_plan_nth_term (plan, i), i);
  return g_strdup (id);
}

static const CursusText *
get_title (const CursusRecord *record)
{
  const CursusField *field = cursus_table_lookup_field (record->table, "title");

  return field != NULL ? G_STRUCT_MEMBER (CursusText *, record, field->offset) : NULL;
}

char *
cursus_author_name_id (const CursusAuthor *author, const char *id)
{
  const CursusRecord *owner = NULL;
  const CursusRecord *record = cursus_project_lookup (author->project, id, &owner);
  const char         *title;

  if (record == NULL)
    return g_strdup (cursus_kind_get_name (author, id) != NULL ? cursus_kind_get_name (author, id) :
                                                                 id);
  if (record->table == &cursus_module_table)
    return cursus_author_name_module (author, (const CursusModule *) record);
  if (record->table == &cursus_term_table)
    return name_term (author, owner, id);
  if (record->table == &cursus_module_kind_table)
    return g_strdup (cursus_kind_get_name (author, id));
  title = cursus_author_show (author, get_title (record));
  if (record->table == &cursus_outcome_table)
    return name_coded (((const CursusOutcome *) record)->code, title, id);
  return g_strdup (title != NULL ? title : id);
}

/* --- limits --- */

char *
cursus_author_name_limits (const CursusAuthor *author, CursusDecimal minimum, CursusDecimal maximum,
                           const char *unit)
{
  gboolean         has_least = minimum != CURSUS_NOT_STATED;
  gboolean         has_most = maximum != CURSUS_NOT_STATED;
  g_autofree char *least = has_least ? cursus_word_number (author->language, minimum) : NULL;
  g_autofree char *most = has_most ? cursus_word_number (author->language, maximum) : NULL;
  g_autofree char *text = NULL;

  if (!has_least && !has_most)
    return NULL;
  if (has_least && has_most && minimum == maximum)
    text = g_strdup (least);
  else if (has_least && has_most)
    text = cursus_author_phrase (author, "%s to %s", least, most);
  else if (has_least)
    text = cursus_author_phrase (author, "at least %s", least);
  else
    text = cursus_author_phrase (author, "at most %s", most);
  return g_strconcat (text, unit, NULL);
}
