/* outcome-line.c - how outcomes are named and told in documents
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "documents/outcome-line.h"

/* Where it stands among its likes, from 1. */
static guint
find_number (const CursusAuthor *author, const CursusRecord *outcome, const CursusRecord *owner)
{
  const CursusRecords *outcomes;

  if (owner == NULL || owner->table != &cursus_module_table)
    return cursus_project_find (author->project, CURSUS_OUTCOMES, outcome->id) + 1;
  outcomes = ((const CursusModule *) owner)->outcomes;
  for (guint i = 0; i < cursus_records_n (outcomes); i++)
    if (outcomes->items[i] == outcome)
      return i + 1;
  g_assert_not_reached ();
}

void
cursus_outcome_line_append_name (CursusAuthor *author, CursusInline *content, const char *id)
{
  const CursusRecord  *owner = NULL;
  const CursusRecord  *record = cursus_project_lookup (author->project, id, &owner);
  const CursusOutcome *outcome = (const CursusOutcome *) record;
  CursusRun            run = { .target = (char *) id };
  g_autofree char     *number = NULL;

  if (record == NULL || record->table != &cursus_outcome_table)
    {
      cursus_inline_add_text (content, id, CURSUS_RUN_MISSING);
      return;
    }
  if (outcome->code == NULL)
    number = g_strdup_printf ("%s %u", cursus_author_word (author, "Outcome"),
                              find_number (author, record, owner));
  run.text = outcome->code != NULL ? outcome->code : number;
  cursus_inline_add (content, &run);
}

void
cursus_outcome_line_append_names (CursusAuthor *author, CursusInline *content,
                                  const CursusStrings *ids)
{
  for (guint i = 0; i < cursus_strings_n (ids); i++)
    {
      if (i > 0)
        cursus_inline_add_text (content, ", ", 0);
      cursus_outcome_line_append_name (author, content, ids->items[i]);
    }
}

void
cursus_outcome_line_add_note (CursusAuthor *author, CursusBlock *into, const CursusRecord *record)
{
  if (record->note != NULL)
    cursus_block_take_content (
      cursus_block_add_new (into, CURSUS_BLOCK_PARAGRAPH),
      cursus_author_text (author, record->note, &(CursusAuthorValue){ record, "note" }));
}

void
cursus_outcome_line_add_text (CursusAuthor *author, CursusBlock *into, const CursusOutcome *outcome)
{
  CursusInline *content =
    cursus_author_text (author, outcome->title, &(CursusAuthorValue){ &outcome->record, "title" });

  if (outcome->supports != NULL)
    {
      cursus_inline_add_text (content, " → ", CURSUS_RUN_DIM);
      cursus_outcome_line_append_names (author, content, outcome->supports);
    }
  cursus_block_take_content (cursus_block_add_new (into, CURSUS_BLOCK_PARAGRAPH), content);
  cursus_outcome_line_add_note (author, into, &outcome->record);
}
