/* structure.c - the structure of a programme: a table for each term of the plan
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "documents/author-phrase.h"
#include "documents/kind-look.h"
#include "documents/section-kinds.h"
#include "documents/silent-columns.h"
#include "documents/term-places.h"
#include "documents/words.h"

#include <string.h>

static const CursusColumn columns[] = {
  { 0, CURSUS_ALIGN_START },   { 5, CURSUS_ALIGN_START }, { 1.6, CURSUS_ALIGN_START },
  { 1.6, CURSUS_ALIGN_START }, { 0, CURSUS_ALIGN_END },
};
static const char *const heads[] = { "Code", "Module", "Kind", "Choice", "Credits" };

static void
add_part_of (const CursusAuthor *author, CursusInline *content, const CursusTermPlace *place)
{
  g_autofree char *nth = g_strdup_printf ("%u", place->nth + 1);
  g_autofree char *n = g_strdup_printf ("%u", place->n_terms);
  g_autofree char *part = cursus_author_phrase (author, " (part %s of %s)", nth, n);

  if (place->n_terms > 1)
    cursus_inline_add_text (content, part, CURSUS_RUN_DIM);
}

static void
add_repeats (CursusInline *content, const CursusPlace *place)
{
  g_autofree char *times = g_strdup_printf (" × %d", place->repeats);

  if (place->repeats > 1)
    cursus_inline_add_text (content, times, 0);
}

static void
add_credits (CursusAuthor *author, CursusBlock *row, const CursusTermPlace *place,
             const CursusRecord *record)
{
  cursus_author_add_number_cell (author, row, place->credits,
                                 &(CursusAuthorValue){ record, "credits" });
}

static void
add_module (CursusAuthor *author, CursusBlock *table, const CursusTermPlace *place)
{
  const CursusModule *module = author->facts->outline->modules[place->place->module].module;
  CursusBlock        *row = cursus_block_add_new (table, CURSUS_BLOCK_ROW);
  CursusInline       *title =
    cursus_author_text (author, module->title, &(CursusAuthorValue){ &module->record, "title" });
  const char *kind = cursus_kind_get_name (author, module->kind);

  row->anchor = g_strdup (module->record.id);
  g_array_index (title->runs, CursusRun, 0).target = g_strdup (module->record.id);
  add_part_of (author, title, place);
  add_repeats (title, place->place->place);
  cursus_block_add_cell (row, cursus_inline_new_text (module->code));
  cursus_block_add_cell (row, title)->is_head = TRUE;
  cursus_block_add_cell (
    row, kind != NULL ?
           cursus_author_string (author, kind, &(CursusAuthorValue){ &module->record, "kind" }) :
           NULL);
  cursus_block_add_cell (
    row, cursus_author_string (author, cursus_author_name_choice (author, "choice", module->choice),
                               &(CursusAuthorValue){ &module->record, "choice" }));
  add_credits (author, row, place, &module->record);
}

/* "Electives: 2 of: A, B, C" */
static CursusInline *
describe_group (CursusAuthor *author, const CursusOutlineGroup *group)
{
  const CursusGroup *record = group->group;
  CursusInline      *content =
    record->title != NULL ?
           cursus_author_text (author, record->title, &(CursusAuthorValue){ &record->record, "title" }) :
           cursus_inline_new_text (record->record.id);

  if (record->choose != CURSUS_NOT_STATED)
    {
      g_autofree char *number = cursus_word_number (author->language, record->choose);
      gboolean         is_credits = record->unit == CURSUS_UNIT_CREDITS;
      g_autofree char *words = cursus_author_phrase (
        author, is_credits ? ": choose %s credits" : ": choose %s modules", number);

      cursus_author_append_string (author, content, words,
                                   &(CursusAuthorValue){ &record->record, "choose" });
    }
  return content;
}

static void
add_members (CursusAuthor *author, CursusBlock *cell, const CursusOutlineGroup *group)
{
  const guint  *members = author->facts->outline->members + group->first_member;
  CursusInline *content = cursus_inline_new ();

  for (guint i = 0; i < group->n_members; i++)
    {
      const CursusModule *module = author->facts->outline->modules[members[i]].module;

      if (!author->route->is_on_route[members[i]])
        continue;
      if (cursus_inline_n (content) > 0)
        cursus_inline_add_text (content, "; ", 0);
      cursus_author_append_module (author, content, module->record.id, NULL);
    }
  if (cursus_inline_n (content) > 0)
    cursus_block_take_content (cursus_block_add_new (cell, CURSUS_BLOCK_PARAGRAPH), content);
  else
    cursus_inline_free (content);
}

static void
add_group (CursusAuthor *author, CursusBlock *table, const CursusTermPlace *place)
{
  guint                     nth = place->place->group;
  const CursusOutlineGroup *group =
    nth != CURSUS_NOWHERE ? &author->facts->outline->groups[nth] : NULL;
  CursusBlock *row = cursus_block_add_new (table, CURSUS_BLOCK_ROW);
  CursusBlock *cell;

  cursus_block_add_cell (row, NULL);
  if (group != NULL)
    {
      CursusInline *content = describe_group (author, group);

      row->anchor = g_strdup (group->group->record.id);
      add_repeats (content, place->place->place);
      cell = cursus_block_add_cell (row, content);
      add_members (author, cell, group);
    }
  else
    cursus_block_add_cell (row, cursus_inline_new_text (place->place->place->group));
  cursus_block_add_cell (row, NULL);
  cursus_block_add_cell (row, cursus_inline_new_text (cursus_author_word (author, "elective")));
  add_credits (author, row, place, &place->place->place->record);
}

static void
add_sum (CursusAuthor *author, CursusBlock *table, CursusAmount credits)
{
  CursusBlock     *row = cursus_block_add_new (table, CURSUS_BLOCK_ROW);
  g_autofree char *sum = cursus_author_name_credits (author, credits);
  CursusInline    *content = cursus_inline_new ();
  CursusBlock     *cell =
    cursus_block_add_cell (row, cursus_inline_new_text (cursus_author_word (author, "Sum")));

  cell->is_head = TRUE;
  cell->column_span = G_N_ELEMENTS (columns) - 1;
  if (sum == NULL)
    {
      cursus_inline_free (content);
      content = cursus_author_string (author, NULL, NULL);
    }
  else
    cursus_inline_add_text (content, sum, CURSUS_RUN_BOLD);
  cell = cursus_block_add_cell (row, content);
  cell->align = CURSUS_ALIGN_END;
  if (sum != NULL && credits.unknown == 0)
    {
      cell->value = CURSUS_CELL_NUMBER;
      cell->amount = credits.amount;
    }
}

static void
write_term (CursusAuthor *author, guint nth, GPtrArray *tables)
{
  const CursusTermFacts *term = &author->route->terms[nth];
  g_autofree char       *name = cursus_author_name_term (author, term->term, nth);
  g_autoptr (GArray) places = cursus_term_places_new (author, nth);
  CursusBlock *table;

  cursus_author_add_heading (author, author->level + 1, name, term->term->record.id);
  if (places->len == 0)
    {
      cursus_block_add_text (author->into, CURSUS_BLOCK_PARAGRAPH,
                             cursus_author_word (author, "Nothing is placed here yet."));
      return;
    }
  table = cursus_author_begin_table (author, columns, heads, G_N_ELEMENTS (columns));
  for (guint i = 0; i < places->len; i++)
    {
      const CursusTermPlace *place = &g_array_index (places, CursusTermPlace, i);

      if (place->place->place->group != NULL)
        add_group (author, table, place);
      else
        add_module (author, table, place);
    }
  if (cursus_author_has_credits (author))
    add_sum (author, table, term->credits);
  g_ptr_array_add (tables, table);
}

static gboolean
write_structure (CursusAuthor *author, const CursusOutlineSection *section)
{
  g_autoptr (GPtrArray) tables = g_ptr_array_new ();
  g_autofree char *total = NULL;

  if (author->route == NULL || author->route->n_terms == 0)
    return FALSE;
  for (guint i = 0; i < author->route->n_terms; i++)
    write_term (author, i, tables);
  cursus_silent_columns_remove ((CursusBlock *const *) tables->pdata, tables->len,
                                G_N_ELEMENTS (columns));

  total = cursus_author_name_credits (author, author->route->credits);
  if (total != NULL && cursus_author_has_places (author))
    {
      g_autofree char *sentence = cursus_author_phrase (author, "In all: %s.", total);

      cursus_block_add_text (author->into, CURSUS_BLOCK_PARAGRAPH, sentence);
    }
  return TRUE;
}

const CursusSection cursus_structure_section = {
  .id = "structure",
  .title = "Structure",
  .write = write_structure,
};
