/* rule-set.c - rules that stand in a file of their own, for any programme to take
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "model/rule-set.h"

#include "model/module-kind.h"
#include "model/taking.h"
#include "model/value.h"

#include <string.h>

#define BY_HAND "by-hand"

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

/* Of @ids those that are kinds, and not kinds that every project has. */
static void
bring_kinds (CursusTaking *self, const CursusStrings *ids)
{
  for (guint i = 0; i < cursus_strings_n (ids); i++)
    if (!g_strv_contains (cursus_module_kind_defaults, ids->items[i]))
      cursus_taking_bring (self, CURSUS_MODULE_KINDS, ids->items[i]);
}

static void
bring_what_it_names (CursusTaking *self, const CursusRule *rule)
{
  if (rule->strand != NULL)
    cursus_taking_bring (self, CURSUS_STRANDS, rule->strand);
  if (rule->tag != NULL)
    cursus_taking_bring (self, CURSUS_TAGS, rule->tag);
  bring_kinds (self, rule->kinds);
  bring_kinds (self, rule->first);
  bring_kinds (self, rule->then);
}

static void
translate_list (const CursusTaking *self, CursusRule *rule, CursusStrings **member)
{
  const CursusStrings    *list = *member;
  g_autofree const char **ids = g_new0 (const char *, cursus_strings_n (list) + 1);

  for (guint i = 0; i < cursus_strings_n (list); i++)
    ids[i] = cursus_taking_translate (self, list->items[i]);
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
take_rule (CursusTaking *self, const CursusRule *rule)
{
  g_autoptr (CursusRule) copy = cursus_rule_copy (rule);
  g_autofree char *id = NULL;

  bring_what_it_names (self, rule);
  if (rule->strand != NULL)
    cursus_record_set_string (&copy->record, &copy->strand,
                              cursus_taking_translate (self, rule->strand));
  if (rule->tag != NULL)
    cursus_record_set_string (&copy->record, &copy->tag, cursus_taking_translate (self, rule->tag));
  translate_list (self, copy, &copy->kinds);
  translate_list (self, copy, &copy->first);
  translate_list (self, copy, &copy->then);
  if (is_asked_already (cursus_taking_get_project (self), copy))
    return;

  id = cursus_taking_dup_free_id (self, rule->record.id);
  cursus_record_set_string (&copy->record, &copy->record.id, id);
  cursus_taking_add (self, &copy->record);
}

CursusProject *
cursus_rule_set_take (const CursusProject *project, const CursusProject *set)
{
  g_autoptr (CursusTaking) taking = cursus_taking_new (project, set);
  const CursusProject *named = cursus_taking_get_set (taking);

  for (guint i = 0; i < cursus_project_n (named, CURSUS_RULES); i++)
    take_rule (taking, (const CursusRule *) cursus_project_nth (named, CURSUS_RULES, i));
  return cursus_taking_end (taking);
}
