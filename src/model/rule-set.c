/* rule-set.c - rules that stand in a file of their own, for any programme to take
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "model/rule-set.h"

#include "base/identifier.h"
#include "model/module-kind.h"
#include "model/tag-tree.h"
#include "model/texts.h"
#include "model/value.h"

#include <string.h>

#define BY_HAND "by-hand"

/* The tag of a language that nobody knows. */
#define UNKNOWN_LANGUAGE "und"

/* Fields that do not change what a rule asks. */
static const char *const besides[] = { "id",    "severity", "source", "assumed",
                                       "title", "waiver",   "note",   NULL };

gboolean
cursus_rule_asks_the_same (const CursusRule *a, const CursusRule *b)
{
  const CursusTable *table = &cursus_rule_table;

  for (guint i = 0; i < table->n_fields; i++)
    if (!g_strv_contains (besides, table->fields[i].name) &&
        !cursus_value_equal (a, b, &table->fields[i]))
      return FALSE;
  return strcmp (a->type, BY_HAND) != 0 || cursus_text_equal (a->title, b->title);
}

/* What grows while rules are taken. */
typedef struct
{
  CursusProject       *project;
  const CursusProject *set;
  GHashTable          *renamed; /* id in the set → id in the project, of what came with rules */
} Taking;

static void
taking_add (Taking *self, CursusRecord *record)
{
  CursusRecordType type = record->table->type;
  CursusProject   *next = cursus_project_splice (
      self->project, type, cursus_project_n (self->project, type), 0, &record, 1);

  cursus_project_unref (self->project);
  self->project = next;
}

/* Gives @id, or if it is in use one like it: "r-2". */
static char *
dup_free_id (const CursusProject *project, const char *id)
{
  char *free_id = g_strdup (id);

  for (guint n = 2; cursus_project_lookup (project, free_id, NULL) != NULL; n++)
    {
      g_autofree char *suffix = g_strdup_printf ("-%u", n);
      glong            room = CURSUS_IDENTIFIER_MAX - (glong) strlen (suffix);
      g_autofree char *stem = g_utf8_substring (id, 0, MIN (room, g_utf8_strlen (id, -1)));

      g_free (free_id);
      free_id = g_strconcat (stem, suffix, NULL);
    }
  return free_id;
}

/* Gives what the set calls @id the name that it has in the project. */
static const char *
translate (const Taking *self, const char *id)
{
  const char *renamed = g_hash_table_lookup (self->renamed, id);

  return renamed != NULL ? renamed : id;
}

/* Brings the record of the set along if the project has none of this type with this id. */
static void
bring (Taking *self, CursusRecordType type, const char *id)
{
  const CursusRecord *record = cursus_project_lookup_in (self->set, type, id);
  const CursusTag    *tag = (const CursusTag *) record;
  g_autoptr (CursusRecord) copy = NULL;
  g_autofree char *new_id = NULL;

  if (record == NULL || g_hash_table_contains (self->renamed, id) ||
      cursus_project_lookup_in (self->project, type, id) != NULL)
    return;
  if (type == CURSUS_TAGS)
    {
      bring (self, CURSUS_STRANDS, tag->parent);
      bring (self, CURSUS_TAGS, tag->parent);
    }

  new_id = dup_free_id (self->project, id);
  copy = cursus_record_copy (record);
  cursus_record_set_string (copy, &copy->id, new_id);
  if (type == CURSUS_TAGS)
    cursus_record_set_string (copy, &((CursusTag *) copy)->parent, translate (self, tag->parent));
  taking_add (self, copy);
  g_hash_table_insert (self->renamed, g_strdup (id), g_steal_pointer (&new_id));
}

/* Of @ids those that are kinds, and not kinds that every project has. */
static void
bring_kinds (Taking *self, const CursusStrings *ids)
{
  for (guint i = 0; i < cursus_strings_n (ids); i++)
    if (!g_strv_contains (cursus_module_kind_defaults, ids->items[i]))
      bring (self, CURSUS_MODULE_KINDS, ids->items[i]);
}

static void
bring_what_it_names (Taking *self, const CursusRule *rule)
{
  if (rule->strand != NULL)
    bring (self, CURSUS_STRANDS, rule->strand);
  if (rule->tag != NULL)
    bring (self, CURSUS_TAGS, rule->tag);
  bring_kinds (self, rule->kinds);
  bring_kinds (self, rule->first);
  bring_kinds (self, rule->then);
}

static void
translate_list (const Taking *self, CursusRule *rule, CursusStrings **member)
{
  const CursusStrings    *list = *member;
  g_autofree const char **ids = g_new0 (const char *, cursus_strings_n (list) + 1);

  for (guint i = 0; i < cursus_strings_n (list); i++)
    ids[i] = translate (self, list->items[i]);
  cursus_record_set_strings (&rule->record, member,
                             cursus_strings_new (ids, cursus_strings_n (list)));
}

static gboolean
is_asked_already (const CursusProject *project, const CursusRule *rule)
{
  for (guint i = 0; i < cursus_project_n (project, CURSUS_RULES); i++)
    if (cursus_rule_asks_the_same (
          rule, (const CursusRule *) cursus_project_nth (project, CURSUS_RULES, i)))
      return TRUE;
  return FALSE;
}

static void
take_rule (Taking *self, const CursusRule *rule)
{
  g_autoptr (CursusRule) copy = cursus_rule_copy (rule);
  g_autofree char *id = NULL;

  bring_what_it_names (self, rule);
  if (rule->strand != NULL)
    cursus_record_set_string (&copy->record, &copy->strand, translate (self, rule->strand));
  if (rule->tag != NULL)
    cursus_record_set_string (&copy->record, &copy->tag, translate (self, rule->tag));
  translate_list (self, copy, &copy->kinds);
  translate_list (self, copy, &copy->first);
  translate_list (self, copy, &copy->then);
  if (is_asked_already (self->project, copy))
    return;

  id = dup_free_id (self->project, rule->record.id);
  cursus_record_set_string (&copy->record, &copy->record.id, id);
  taking_add (self, &copy->record);
}

/* A text in no language would be one in the language of @project. */
static CursusProject *
with_languages (const CursusProject *set, const CursusProject *project)
{
  const char    *language = cursus_project_get_language (project);
  CursusProject *named = cursus_project_ref (set);
  g_autoptr (GPtrArray) changed = NULL;
  g_autoptr (GPtrArray) changed_anyway = NULL;

  if (*cursus_project_get_language (set) == '\0' && *language != '\0' &&
      !cursus_texts_name_language (&named, language, &changed))
    cursus_texts_name_language (&named, UNKNOWN_LANGUAGE, &changed_anyway);
  return named;
}

CursusProject *
cursus_rule_set_take (const CursusProject *project, const CursusProject *set)
{
  g_autoptr (GHashTable) renamed = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, g_free);
  g_autoptr (CursusProject) named = with_languages (set, project);
  g_autoptr (CursusProject) taken = NULL;
  Taking taking = { cursus_project_ref (project), named, renamed };

  for (guint i = 0; i < cursus_project_n (named, CURSUS_RULES); i++)
    take_rule (&taking, (const CursusRule *) cursus_project_nth (named, CURSUS_RULES, i));

  /* Tags that were brought along stand behind all others until here. */
  taken = taking.project;
  return cursus_tag_tree_sorted (taken);
}
