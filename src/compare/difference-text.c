/* difference-text.c - a change in one short sentence
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "compare/difference-text.h"

#include "model/field-title.h"

#include <glib/gi18n-lib.h>
#include <locale.h>
#include <string.h>

/* Longer values are not shown; the sentence says only that they changed. */
#define VALUE_MAX 40

/* The same for the names of what a value refers to. */
#define NAMES_MAX 120

typedef struct
{
  const CursusProject *from;
  const CursusProject *to;
  const char          *language;
} Reader;

/* --- names --- */

static gconstpointer
get_pointer (const CursusRecord *record, const char *name)
{
  const CursusField *field = cursus_table_lookup_field (record->table, name);

  return field != NULL ? G_STRUCT_MEMBER (gpointer, record, field->offset) : NULL;
}

static const char *
title_of (const Reader *reader, const CursusRecord *record)
{
  const CursusField *field = cursus_table_lookup_field (record->table, "title");
  const char        *own = cursus_project_get_language (reader->to);

  if (field == NULL)
    return NULL;
  return cursus_text_show (G_STRUCT_MEMBER (CursusText *, record, field->offset),
                           reader->language != NULL ? reader->language : own, own, NULL);
}

static const CursusRecord *
lookup_in (const CursusProject *project, const char *id)
{
  return project != NULL ? cursus_project_lookup (project, id, NULL) : NULL;
}

static const CursusRecord *
lookup (const Reader *reader, const char *id)
{
  const CursusRecord *record = lookup_in (reader->to, id);

  return record != NULL ? record : lookup_in (reader->from, id);
}

/* A term without a title is called by its type and its number in its plan. */
static char *
name_term (const Reader *reader, const CursusTerm *term)
{
  const CursusProject *project =
    lookup_in (reader->to, term->record.id) != NULL ? reader->to : reader->from;
  const CursusRecord *owner = NULL;
  const CursusField  *type = cursus_table_lookup_field (&cursus_term_table, "type");
  const char         *word = cursus_choice_title (type, term->type);
  guint               nth = 0;

  if (project == NULL || cursus_project_lookup (project, term->record.id, &owner) == NULL ||
      owner == NULL || owner->table != &cursus_plan_table)
    return g_strdup (term->record.id);

  while (strcmp (cursus_plan_nth_term ((const CursusPlan *) owner, nth)->record.id,
                 term->record.id) != 0)
    nth++;
  /* Translators: the type of a term and its number: “Semester 3” */
  return g_strdup_printf (_ ("%s %u"),
                          word != NULL ? word : cursus_table_title (&cursus_term_table), nth + 1);
}

static char *
quote (const char *title)
{
  /* Translators: the title of a module, a tag … */
  return g_strdup_printf (_ ("“%s”"), title);
}

static gboolean
has_words (const char *text)
{
  return text != NULL && *text != '\0';
}

/* What a record is called: its code and title, one of them, or its id. */
static char *
name_record (const Reader *reader, const CursusRecord *record)
{
  const char *title = title_of (reader, record);
  const char *code =
    record->table == &cursus_module_table || record->table == &cursus_outcome_table ?
      get_pointer (record, "code") :
      NULL;
  g_autofree char *both =
    has_words (code) && has_words (title) ? g_strjoin (" ", code, title, NULL) : NULL;

  if (has_words (code))
    return quote (both != NULL ? both : code);
  if (has_words (title) && record->table == &cursus_term_table)
    return g_strdup (title);
  if (has_words (title))
    return quote (title);
  if (record->table == &cursus_term_table)
    return name_term (reader, (const CursusTerm *) record);
  if (record->table == &cursus_programme_table)
    return g_strdup (cursus_table_title (record->table));
  return record->id != NULL ? quote (record->id) : g_strdup (cursus_table_title (record->table));
}

static char *
name_id (const Reader *reader, const char *id)
{
  const CursusRecord *record = lookup (reader, id);
  const char         *kind = cursus_kind_title (id);

  if (record != NULL)
    return name_record (reader, record);
  return kind != NULL ? g_strdup (kind) : quote (id);
}

/* --- values --- */

static char *
dup_choice (const CursusField *field, const char *text)
{
  for (int i = 0; field->choices[i] != NULL; i++)
    if (strcmp (field->choices[i], text) == 0)
      return g_strdup (cursus_choice_title (field, i));
  return g_strdup (text);
}

static char *
dup_decimal (const char *text)
{
  g_auto (GStrv) parts = g_strsplit (text, ".", 2);

  return g_strjoinv (localeconv ()->decimal_point, parts);
}

static char *
dup_names (const Reader *reader, const char *ids)
{
  g_auto (GStrv) words = g_strsplit (ids, " ", -1);

  for (guint i = 0; words[i] != NULL; i++)
    {
      char *name = name_id (reader, words[i]);

      g_free (words[i]);
      words[i] = name;
    }
  return g_strjoinv (", ", words);
}

/* What it means that nothing is stated. */
static char *
dup_absent (const CursusField *field)
{
  gboolean has_default = (field->flags & CURSUS_FIELD_HAS_DEFAULT) != 0;

  if (field->type == CURSUS_FIELD_FLAG)
    return g_strdup (_ ("no"));
  if (has_default && field->type == CURSUS_FIELD_CHOICE)
    return g_strdup (cursus_choice_title (field, field->fallback));
  if (has_default && field->type == CURSUS_FIELD_INTEGER)
    return g_strdup_printf ("%d", field->fallback);
  return g_strdup (_ ("not stated"));
}

/* A value as people read it; NULL if it does not fit into a sentence. */
static char *
dup_value (const Reader *reader, const CursusField *field, const CursusSide *side)
{
  g_autofree char *value = NULL;
  int              max = VALUE_MAX;

  if (side == NULL)
    return dup_absent (field);
  if (side->text == NULL)
    return NULL;

  switch ((guint) field->type)
    {
    case CURSUS_FIELD_CHOICE:
      value = dup_choice (field, side->text);
      break;
    case CURSUS_FIELD_DECIMAL:
    case CURSUS_FIELD_DECIMALS:
      value = dup_decimal (side->text);
      break;
    case CURSUS_FIELD_FLAG:
      value = g_strdup (_ ("yes"));
      break;
    case CURSUS_FIELD_REFERENCE:
    case CURSUS_FIELD_REFERENCES:
      value = dup_names (reader, side->text);
      max = NAMES_MAX;
      break;
    case CURSUS_FIELD_TEXT:
      value = quote (side->text);
      break;
    default:
      value = g_strdup (side->text);
    }

  if (g_utf8_strlen (value, -1) > max || strchr (value, '\n') != NULL)
    return NULL;
  return g_steal_pointer (&value);
}

static char *
say_values (const char *name, const char *title, const char *old, const char *new)
{
  if (old == NULL || new == NULL)
    /* Translators: what changed, and which field of it: “AIH-104 Ethics”: Content changed */
    return g_strdup_printf (_ ("%s: %s changed"), name, title);
  /* Translators: what changed, a field of it, the value before and after: “AIH-104 Ethics”: Credits
   * 5 → 6 */
  return g_strdup_printf (_ ("%s: %s %s → %s"), name, title, old, new);
}

/* The title of a field, and the language if it is not the usual one. */
static char *
dup_title (const Reader *reader, const CursusTable *table, const CursusField *field,
           const char *language)
{
  const char *title = cursus_field_title (table, field);

  if (language == NULL || strcmp (language, cursus_project_get_language (reader->to)) == 0)
    return g_strdup (title);
  /* Translators: a field and a language: “Title (de)” */
  return g_strdup_printf (_ ("%s (%s)"), title, language);
}

static char *
say_project (const CursusChange *change)
{
  const CursusSide *old = cursus_change_get_old (change);
  const CursusSide *new = cursus_change_get_new (change);

  if (g_strcmp0 (change->field, "lang") != 0)
    return g_strdup (_ ("Sign-offs changed"));
  /* Translators: two languages: “en → de” */
  return g_strdup_printf (_ ("Language of the programme %s → %s"),
                          old != NULL && old->text != NULL ? old->text : _ ("not stated"),
                          new != NULL &&new->text != NULL ? new->text : _ ("not stated"));
}

static char *
say_set (const Reader *reader, const CursusChange *change)
{
  const CursusRecord *record = lookup (reader, change->about);
  const CursusField  *field =
    record != NULL ? cursus_table_lookup_field (record->table, change->field) : NULL;
  g_autofree char *name = name_id (reader, change->about);
  g_autofree char *title = NULL;
  g_autofree char *old = NULL;
  g_autofree char *new = NULL;

  if (field == NULL)
    /* Translators: what changed */
    return g_strdup_printf (_ ("%s changed"), name);

  title = dup_title (reader, record->table, field, change->language);
  if (field->type == CURSUS_FIELD_RECORDS || field->type == CURSUS_FIELD_STRINGS ||
      field->type == CURSUS_FIELD_ASSUMED)
    return say_values (name, title, NULL, NULL);

  old = dup_value (reader, field, cursus_change_get_old (change));
  new = dup_value (reader, field, cursus_change_get_new (change));
  return say_values (name, title, old, new);
}

/* --- moves --- */

static char *
say_placed (const Reader *reader, const char *name, const char *old, const char *new)
{
  g_autofree char *from = old != NULL ? name_id (reader, old) : NULL;
  g_autofree char *to = new != NULL ? name_id (reader, new) : NULL;

  if (from == NULL && to == NULL)
    /* Translators: what moved */
    return g_strdup_printf (_ ("%s moved"), name);
  if (from == NULL)
    /* Translators: a module, and a term: “AIH-104 Ethics” placed in Semester 1 */
    return g_strdup_printf (_ ("%s placed in %s"), name, to);
  if (to == NULL)
    /* Translators: a module, and a term: “AIH-104 Ethics” taken out of Semester 1 */
    return g_strdup_printf (_ ("%s taken out of %s"), name, from);
  if (strcmp (old, new) == 0)
    /* Translators: a module, and a term: “AIH-104 Ethics” moved within Semester 1 */
    return g_strdup_printf (_ ("%s moved within %s"), name, to);
  /* Translators: a module, and two terms: “AIH-104 Ethics” moved from Semester 1 to Semester 3 */
  return g_strdup_printf (_ ("%s moved from %s to %s"), name, from, to);
}

/* With several plans, in which one it was. */
static char *
say_plan (const Reader *reader, const char *sentence, const char *plan)
{
  g_autofree char *name = NULL;

  if (cursus_project_n (reader->to, CURSUS_PLANS) < 2)
    return g_strdup (sentence);
  name = name_id (reader, plan);
  /* Translators: the title of a plan, and what happened in it */
  return g_strdup_printf (_ ("%s: %s"), name, sentence);
}

static char *
say_move (const Reader *reader, const CursusChange *change)
{
  const CursusSide *old = cursus_change_get_old (change);
  const CursusSide *new = cursus_change_get_new (change);
  g_autofree char *name = name_id (reader, change->about);
  g_autofree char *sentence = NULL;
  g_autofree char *into = NULL;

  if (change->plan != NULL)
    {
      sentence =
        say_placed (reader, name, old != NULL ? old->term : NULL, new != NULL ? new->term : NULL);
      return say_plan (reader, sentence, change->plan);
    }
  if (new == NULL || new->into == NULL || (old != NULL && g_strcmp0 (old->into, new->into) == 0))
    /* Translators: what moved among others of its kind */
    return g_strdup_printf (_ ("%s moved to another position"), name);

  into = name_id (reader, new->into);
  /* Translators: a tag, and the tag or strand that it is in now */
  return g_strdup_printf (_ ("%s moved into %s"), name, into);
}

/* --- additions and removals --- */

/* Module “AIH-104 Ethics”; something inside of a record does not say in what it was. */
static char *
name_with_kind (const Reader *reader, const CursusRecord *record)
{
  g_autofree char *name = name_record (reader, record);

  if (record->table == &cursus_programme_table)
    return g_steal_pointer (&name);
  /* Translators: the kind of a record and its name: Module “AIH-104 Ethics” */
  return g_strdup_printf (_ ("%s %s"), cursus_table_title (record->table), name);
}

static char *
say_add (const Reader *reader, const CursusChange *change)
{
  const CursusSide *new = cursus_change_get_new (change);
  g_autofree char *name = NULL;

  if (new == NULL || new->records == NULL)
    return name_id (reader, change->into);
  name = name_with_kind (reader, new->records->items[0]);
  /* Translators: what was added: Module “AIH-104 Ethics” */
  return g_strdup_printf (_ ("%s added"), name);
}

static char *
say_remove (const Reader *reader, const CursusChange *change)
{
  const CursusRecord *record = lookup (reader, change->about);
  g_autofree char    *name =
    record != NULL ? name_with_kind (reader, record) : name_id (reader, change->about);

  /* Translators: what was removed: Module “AIH-104 Ethics” */
  return g_strdup_printf (_ ("%s removed"), name);
}

char *
cursus_difference_text_dup (const CursusChange *change, const CursusProject *from,
                            const CursusProject *to, const char *language)
{
  const Reader reader = { from, to, language };

  if (change->record.table == &cursus_add_table)
    return say_add (&reader, change);
  if (change->record.table == &cursus_remove_table)
    return say_remove (&reader, change);
  if (change->record.table == &cursus_move_table)
    return say_move (&reader, change);
  if (strcmp (change->about, CURSUS_ABOUT_PROJECT) == 0)
    return say_project (change);
  return say_set (&reader, change);
}
