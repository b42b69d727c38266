/* ruling.c - rules and targets added and changed
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "edit/ruling.h"

#include "edit/removing.h"
#include "edit/rewrite.h"
#include "model/strand.h"

#include <string.h>

#define SHARE "coverage-share"

static CursusRule *
copy_with_id (const CursusRule *rule, const char *id)
{
  CursusRule *copy = cursus_rule_copy (rule);

  cursus_record_set_string (&copy->record, &copy->record.id, id);
  return copy;
}

CursusProject *
cursus_add_rule (const CursusProject *project, const CursusRule *rule, char **id)
{
  char *new_id = cursus_rewrite_new_id (project, cursus_rule_table.letter);
  g_autoptr (CursusRule) copy = copy_with_id (rule, new_id);

  cursus_rewrite_return_id (new_id, id);
  return cursus_rewrite_insert (project, NULL, &copy->record);
}

static const CursusRule *
lookup_rule (const CursusProject *project, const char *id)
{
  return (const CursusRule *) cursus_project_lookup_in (project, CURSUS_RULES, id);
}

CursusProject *
cursus_change_rule (const CursusProject *project, const char *id, const CursusRule *rule)
{
  const CursusRule *before = lookup_rule (project, id);
  CursusRecords    *waivers = NULL;
  g_autoptr (CursusRule) next = NULL;

  if (before == NULL)
    return cursus_project_ref (project);

  next = copy_with_id (rule, id);
  if (g_strcmp0 (before->type, rule->type) == 0 && before->waivers != NULL)
    waivers = cursus_records_ref (before->waivers);
  cursus_record_set_records (&next->record, &next->waivers, waivers);
  if (cursus_record_equal (&next->record, &before->record))
    return cursus_project_ref (project);
  return cursus_project_with (project, &next->record);
}

const CursusRule *
cursus_lookup_target (const CursusProject *project, const char *strand, CursusRuleScope scope)
{
  for (guint i = 0; i < cursus_project_n (project, CURSUS_RULES); i++)
    {
      const CursusRule *rule = (const CursusRule *) cursus_project_nth (project, CURSUS_RULES, i);

      if (strcmp (rule->type, SHARE) == 0 && g_strcmp0 (rule->strand, strand) == 0 &&
          rule->scope == (int) scope && rule->plans == NULL && rule->pathways == NULL)
        return rule;
    }
  return NULL;
}

static void
set_limits (CursusRecord *copy, gpointer data)
{
  const CursusTargetShare *target = data;
  CursusRule              *rule = (CursusRule *) copy;

  rule->min = target->min;
  rule->max = target->max;
  cursus_record_set_assumed (copy, cursus_table_lookup_field (copy->table, "min"), FALSE);
  cursus_record_set_assumed (copy, cursus_table_lookup_field (copy->table, "max"), FALSE);
}

static CursusProject *
add_target (const CursusProject *project, const CursusTargetShare *target)
{
  g_autoptr (CursusRule) rule = cursus_rule_new (NULL);

  cursus_record_set_string (&rule->record, &rule->type, SHARE);
  cursus_record_set_string (&rule->record, &rule->strand, target->strand);
  rule->scope = (int) target->scope;
  rule->min = target->min;
  rule->max = target->max;
  return cursus_add_rule (project, rule, NULL);
}

CursusProject *
cursus_set_target (const CursusProject *project, const CursusTargetShare *target)
{
  const CursusRule *rule = cursus_lookup_target (project, target->strand, target->scope);
  const char       *id = rule != NULL ? rule->record.id : NULL;
  gboolean          is_gone = target->min == CURSUS_NOT_STATED && target->max == CURSUS_NOT_STATED;

  if (cursus_project_lookup_strand (project, target->strand) == NULL)
    return cursus_project_ref (project);
  if (rule == NULL)
    return is_gone ? cursus_project_ref (project) : add_target (project, target);
  if (is_gone)
    return cursus_remove (project, &id, 1);
  return cursus_rewrite (project, &id, 1, set_limits, (gpointer) target);
}

static gboolean
is_asked_for (const CursusProject *project, const char *strand)
{
  for (guint i = 0; i < cursus_project_n (project, CURSUS_RULES); i++)
    {
      const CursusRule *rule = (const CursusRule *) cursus_project_nth (project, CURSUS_RULES, i);

      if (g_strcmp0 (rule->strand, strand) == 0)
        return TRUE;
    }
  return FALSE;
}

/* The ids of what tags stand in. */
static GHashTable *
collect_parents (const CursusProject *project)
{
  GHashTable *parents = g_hash_table_new (g_str_hash, g_str_equal);

  for (guint i = 0; i < cursus_project_n (project, CURSUS_TAGS); i++)
    g_hash_table_add (parents,
                      ((const CursusTag *) cursus_project_nth (project, CURSUS_TAGS, i))->parent);
  return parents;
}

GPtrArray *
cursus_find_strands_without_target (const CursusProject *project)
{
  g_autoptr (GHashTable) parents = collect_parents (project);
  GPtrArray *strands = g_ptr_array_new ();

  for (guint i = 0; i < cursus_project_n (project, CURSUS_STRANDS); i++)
    {
      const CursusRecord *strand = cursus_project_nth (project, CURSUS_STRANDS, i);

      if (g_hash_table_contains (parents, strand->id) && !is_asked_for (project, strand->id))
        g_ptr_array_add (strands, (gpointer) strand);
    }
  return strands;
}

CursusRule *
cursus_strand_target_new (const char *strand)
{
  CursusRule *rule = cursus_rule_new (NULL);

  cursus_record_set_string (&rule->record, &rule->type, "coverage-modules");
  cursus_record_set_string (&rule->record, &rule->strand, strand);
  rule->min = CURSUS_DECIMAL (1, 0);
  rule->scope = CURSUS_SCOPE_TERM;
  return rule;
}

CursusProject *
cursus_add_strand_target (const CursusProject *project, const char *strand, char **id)
{
  g_autoptr (CursusRule) rule = cursus_strand_target_new (strand);

  if (id != NULL)
    *id = NULL;
  if (cursus_project_lookup_strand (project, strand) == NULL)
    return cursus_project_ref (project);
  return cursus_add_rule (project, rule, id);
}
