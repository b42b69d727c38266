/* regulation-section.c - the rules of a programme: what they ask, and what they come to
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "documents/author-phrase.h"
#include "documents/rule-outcome.h"
#include "documents/rule-phrase.h"
#include "documents/section-kinds.h"
#include "documents/words.h"

static const CursusRule *
nth_rule (const CursusAuthor *author, guint nth)
{
  return (const CursusRule *) cursus_project_nth (author->project, CURSUS_RULES, nth);
}

/* Whether it says how much of what is to be covered. */
static gboolean
is_target (const CursusRule *rule)
{
  return rule->type != NULL &&
         (g_str_has_prefix (rule->type, "coverage-") || g_str_equal (rule->type, "tag-currency"));
}

static const char *
get_severity (const CursusAuthor *author, CursusSeverity severity)
{
  static const char *const words[] = {
    [CURSUS_SEVERITY_ERROR] = "Error",
    [CURSUS_SEVERITY_WARNING] = "Warning",
    [CURSUS_SEVERITY_HINT] = "Hint",
  };

  return cursus_author_word (author, words[severity]);
}

/* Its title, what it asks, where it comes from. */
static void
add_rule_cell (CursusAuthor *author, CursusBlock *row, const CursusRule *rule)
{
  g_autofree char  *phrase = cursus_rule_dup_phrase (author, rule);
  CursusAuthorValue title = { &rule->record, "title" };
  CursusAuthorValue type = { &rule->record, "type" };
  CursusBlock      *cell = cursus_block_add_cell (row, NULL);
  CursusInline     *content;

  cell->anchor = g_strdup (rule->record.id);
  if (rule->title != NULL)
    cursus_block_take_content (cursus_block_add_new (cell, CURSUS_BLOCK_PARAGRAPH),
                               cursus_author_text (author, rule->title, &title));
  cursus_block_take_content (
    cursus_block_add_new (cell, CURSUS_BLOCK_PARAGRAPH),
    cursus_author_string (author, phrase, rule->title == NULL ? &type : NULL));
  if (rule->record.source == NULL)
    return;
  content = cursus_inline_new ();
  cursus_inline_add_text (content, rule->record.source, CURSUS_RUN_SMALL | CURSUS_RUN_DIM);
  cursus_block_take_content (cursus_block_add_new (cell, CURSUS_BLOCK_PARAGRAPH), content);
}

static void
add_rule (CursusAuthor *author, CursusBlock *table, const CursusRule *rule)
{
  CursusBlock *row = cursus_block_add_new (table, CURSUS_BLOCK_ROW);
  const char  *severity = get_severity (author, (CursusSeverity) rule->severity);

  row->is_kept = TRUE;
  add_rule_cell (author, row, rule);
  cursus_block_add_cell (row, cursus_inline_new_text (severity));
  cursus_rule_outcome_add (author, cursus_block_add_cell (row, NULL), rule);
}

/* "5 hold, 2 broken": so that nobody has to count. */
static void
add_summary (CursusAuthor *author, gboolean only_targets)
{
  guint    counts[CURSUS_N_RULE_STATES] = { 0 };
  GString *text = g_string_new (NULL);

  for (guint i = 0; i < cursus_project_n (author->project, CURSUS_RULES); i++)
    if (!only_targets || is_target (nth_rule (author, i)))
      counts[cursus_rule_find_state (author->facts, author->problems, nth_rule (author, i))]++;
  for (guint state = 0; state < CURSUS_N_RULE_STATES; state++)
    if (counts[state] > 0)
      g_string_append_printf (text, "%s%s: %u", text->len > 0 ? " · " : "",
                              cursus_rule_state_get_name (author, (CursusRuleState) state),
                              counts[state]);
  cursus_block_add_text (author->into, CURSUS_BLOCK_PARAGRAPH, text->str);
  g_string_free (text, TRUE);
}

static gboolean
write_rules (CursusAuthor *author, gboolean only_targets)
{
  static const CursusColumn columns[] = { { 0.48, 0 }, { 0.12, 0 }, { 0.4, 0 } };
  static const char *const  heads[] = { "Rule", "Severity", "State" };
  CursusBlock              *table = NULL;

  if (author->problems == NULL)
    return FALSE;
  for (guint i = 0; i < cursus_project_n (author->project, CURSUS_RULES); i++)
    {
      if (only_targets && !is_target (nth_rule (author, i)))
        continue;
      if (table == NULL)
        {
          add_summary (author, only_targets);
          table = cursus_author_begin_table (author, columns, heads, G_N_ELEMENTS (heads));
        }
      add_rule (author, table, nth_rule (author, i));
    }
  return table != NULL;
}

static gboolean
write_targets (CursusAuthor *author, const CursusOutlineSection *section)
{
  return write_rules (author, TRUE);
}

static gboolean
write_regulations (CursusAuthor *author, const CursusOutlineSection *section)
{
  return write_rules (author, FALSE);
}

const CursusSection cursus_coverage_targets_section = { .id = "coverage-targets",
                                                        .title = "Targets",
                                                        .write = write_targets };

const CursusSection cursus_regulations_section = { .id = "regulations",
                                                   .title = "Regulations",
                                                   .write = write_regulations };

/* --- always-checked --- */

static gboolean
write_always (CursusAuthor *author, const CursusOutlineSection *section)
{
  static const CursusColumn columns[] = { { 0.4, 0 }, { 0.12, 0 }, { 0.48, 0 } };
  static const char *const  heads[] = { "What is wrong", "Severity", "Where" };
  CursusBlock              *table = NULL;

  if (author->problems == NULL)
    return FALSE;
  for (guint i = 0; i < author->problems->len; i++)
    {
      const CursusProblem *problem = author->problems->pdata[i];
      g_autofree char     *place = NULL;
      CursusBlock         *row;

      if (problem->rule != NULL)
        continue;
      if (table == NULL)
        table = cursus_author_begin_table (author, columns, heads, G_N_ELEMENTS (heads));
      row = cursus_block_add_new (table, CURSUS_BLOCK_ROW);
      place = cursus_problem_dup_place (author, problem);
      cursus_block_add_cell (
        row, cursus_inline_new_text (cursus_problem_get_phrase (author, problem->code)));
      cursus_block_add_cell (row,
                             cursus_inline_new_text (get_severity (author, problem->severity)));
      cursus_block_add_cell (row, cursus_inline_new_text (place));
    }
  if (table == NULL)
    cursus_block_add_text (author->into, CURSUS_BLOCK_PARAGRAPH,
                           cursus_author_word (author, "Nothing is wrong."));
  return TRUE;
}

const CursusSection cursus_always_checked_section = { .id = "always-checked",
                                                      .title = "What is always checked",
                                                      .write = write_always };
