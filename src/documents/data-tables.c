/* data-tables.c - modules, placements, marks and outcomes as tables, for spreadsheets above all
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "documents/author-phrase.h"
#include "documents/kind-look.h"
#include "documents/module-cells.h"
#include "documents/module-order.h"
#include "documents/outcome-line.h"
#include "documents/section-kinds.h"
#include "documents/section-register.h"
#include "documents/silent-columns.h"
#include "documents/term-places.h"

#define START                                                                                      \
  {                                                                                                \
    1, CURSUS_ALIGN_START                                                                          \
  }
#define NARROW                                                                                     \
  {                                                                                                \
    0, CURSUS_ALIGN_START                                                                          \
  }
#define NUMBER                                                                                     \
  {                                                                                                \
    0, CURSUS_ALIGN_END                                                                            \
  }

static void
add_words (CursusBlock *row, const char *words)
{
  cursus_block_add_cell (row, words != NULL ? cursus_inline_new_text (words) : NULL);
}

/* An empty cell where there is no number: in a spreadsheet words would be in its way. */
static void
add_number (CursusAuthor *author, CursusBlock *row, gint64 hundredths,
            const CursusAuthorValue *value)
{
  if (hundredths == CURSUS_NO_FIGURE || hundredths == CURSUS_NOT_STATED)
    cursus_block_add_cell (row, NULL);
  else
    cursus_author_add_number_cell (author, row, hundredths, value);
}

static gboolean
write_modules (CursusAuthor *author, const CursusOutlineSection *section)
{
  return cursus_module_cells_write_table (author, section, cursus_section_get_fields (section),
                                          section->fields != NULL);
}

/* --- placements --- */

static void
add_placement (CursusAuthor *author, CursusBlock *table, guint term, const CursusTermPlace *place)
{
  const CursusPlace  *record = place->place->place;
  const CursusModule *module =
    record->group == NULL ? author->facts->outline->modules[place->place->module].module : NULL;
  CursusBlock     *row = cursus_block_add_new (table, CURSUS_BLOCK_ROW);
  g_autofree char *name = cursus_author_name_term (author, author->route->terms[term].term, term);
  g_autofree char *group =
    record->group != NULL ? cursus_author_name_id (author, record->group) : NULL;
  const CursusAuthorValue credits = { module != NULL ? &module->record : &record->record,
                                      "credits" };

  add_words (row, cursus_author_show (author, author->plan->title));
  add_words (row, name);
  add_number (author, row, (term + 1) * (gint64) 100, NULL);
  add_words (row, module != NULL ? module->code : NULL);
  if (module != NULL)
    cursus_module_cells_add_name (author, row, place->place->module);
  else
    add_words (row, group);
  add_number (author, row, place->credits, &credits);
  add_number (author, row, record->repeats * (gint64) 100, NULL);
}

static gboolean
write_placements (CursusAuthor *author, const CursusOutlineSection *section)
{
  static const CursusColumn columns[] = { START,  START, NUMBER, NARROW, { 3, CURSUS_ALIGN_START },
                                          NUMBER, NUMBER };
  static const char *const  heads[] = { "Plan",   "Term",    "Number", "Code",
                                        "Module", "Credits", "Repeats" };
  CursusBlock              *table;

  if (author->route == NULL)
    return FALSE;
  table = cursus_author_begin_table (author, columns, heads, G_N_ELEMENTS (columns));
  for (guint term = 0; term < author->route->n_terms; term++)
    {
      g_autoptr (GArray) places = cursus_term_places_new (author, term);

      for (guint i = 0; i < places->len; i++)
        add_placement (author, table, term, &g_array_index (places, CursusTermPlace, i));
    }
  cursus_silent_columns_remove (&table, 1, G_N_ELEMENTS (columns));
  return cursus_block_n (table) > 1;
}

/* --- marks --- */

static void
add_mark (CursusAuthor *author, CursusBlock *table, guint module, const CursusOutlineMark *mark)
{
  const CursusOutline *outline = author->facts->outline;
  CursusBlock         *row = cursus_block_add_new (table, CURSUS_BLOCK_ROW);

  add_words (row, outline->modules[module].module->code);
  cursus_module_cells_add_name (author, row, module);
  add_words (row, cursus_strand_get_name (author, mark->strand));
  add_words (row, cursus_tag_get_name (author, mark->tag));
  add_number (author, row, mark->level * (gint64) 100, NULL);
  add_words (row, cursus_author_word (author, mark->is_assessed ? "Yes" : "No"));
}

static gboolean
write_marks (CursusAuthor *author, const CursusOutlineSection *section)
{
  static const CursusColumn columns[] = { NARROW, { 2, CURSUS_ALIGN_START },
                                          START,  { 2, CURSUS_ALIGN_START },
                                          NUMBER, NARROW };
  static const char *const  heads[] = { "Code", "Module", "Strand", "Tag", "Level", "Assessed" };
  const CursusOutline      *outline = author->facts->outline;
  g_autoptr (GArray) order =
    cursus_module_order_new (author, cursus_outline_section_get (section, "sort"));
  CursusBlock *table = cursus_author_begin_table (author, columns, heads, G_N_ELEMENTS (columns));

  for (guint i = 0; i < order->len; i++)
    {
      guint nth = g_array_index (order, guint, i);

      for (guint m = 0; m < outline->modules[nth].n_marks; m++)
        add_mark (author, table, nth, &outline->marks[outline->modules[nth].first_mark + m]);
    }
  cursus_silent_columns_remove (&table, 1, G_N_ELEMENTS (columns));
  return cursus_block_n (table) > 1;
}

/* --- outcomes --- */

static void
add_outcome (CursusAuthor *author, CursusBlock *table, const CursusOutcome *outcome,
             const CursusModule *module)
{
  CursusBlock  *row = cursus_block_add_new (table, CURSUS_BLOCK_ROW);
  CursusInline *supports = cursus_inline_new ();

  row->anchor = g_strdup (outcome->record.id);
  add_words (row, module != NULL ? module->code : NULL);
  if (module != NULL)
    cursus_module_cells_add_name (
      author, row, cursus_project_find (author->project, CURSUS_MODULES, module->record.id));
  else
    add_words (row, cursus_author_word (author, "Programme"));
  add_words (row, outcome->code);
  cursus_block_add_cell (
    row,
    cursus_author_text (author, outcome->title, &(CursusAuthorValue){ &outcome->record, "title" }));
  add_words (row, cursus_author_name_choice (author, "bloom", outcome->bloom));
  add_words (row, cursus_author_name_choice (author, "domain", outcome->domain));
  cursus_outcome_line_append_names (author, supports, outcome->supports);
  cursus_block_add_cell (row, supports);
}

static gboolean
write_outcomes (CursusAuthor *author, const CursusOutlineSection *section)
{
  static const CursusColumn columns[] = {
    NARROW, { 2, CURSUS_ALIGN_START }, NARROW, { 4, CURSUS_ALIGN_START }, START, START, START
  };
  static const char *const heads[] = { "Module",      "Title", "Code",    "Outcome",
                                       "Bloom level", "Type",  "Supports" };
  CursusBlock *table = cursus_author_begin_table (author, columns, heads, G_N_ELEMENTS (columns));
  g_autoptr (GArray) order =
    cursus_module_order_new (author, cursus_outline_section_get (section, "sort"));

  for (guint i = 0; i < cursus_project_n (author->project, CURSUS_OUTCOMES); i++)
    add_outcome (author, table,
                 (const CursusOutcome *) cursus_project_nth (author->project, CURSUS_OUTCOMES, i),
                 NULL);
  for (guint i = 0; i < order->len; i++)
    {
      const CursusModule *module =
        author->facts->outline->modules[g_array_index (order, guint, i)].module;

      for (guint o = 0; o < cursus_records_n (module->outcomes); o++)
        add_outcome (author, table, (const CursusOutcome *) module->outcomes->items[o], module);
    }
  cursus_silent_columns_remove (&table, 1, G_N_ELEMENTS (columns));
  return cursus_block_n (table) > 1;
}

const CursusSection cursus_module_table_section = {
  .id = "module-table",
  .title = "Modules",
  .fields = cursus_module_cell_names,
  .options = (const char *const[]){ "sort", NULL },
  .write = write_modules,
};

const CursusSection cursus_placement_table_section = {
  .id = "placement-table",
  .title = "Placements",
  .write = write_placements,
};

const CursusSection cursus_mark_table_section = {
  .id = "mark-table",
  .title = "Marks",
  .options = (const char *const[]){ "sort", NULL },
  .write = write_marks,
};

const CursusSection cursus_outcome_table_section = {
  .id = "outcome-table",
  .title = "Learning outcomes",
  .options = (const char *const[]){ "sort", NULL },
  .write = write_outcomes,
};
