/* module-cells.c - a module as a row of a table, column by column
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "documents/module-cells.h"

#include "documents/kind-look.h"
#include "documents/module-order.h"
#include "documents/requisite-words.h"
#include "documents/silent-columns.h"
#include "documents/words.h"
#include "facts/workload.h"

#include <string.h>

#define VALUE(field) (&(const CursusAuthorValue){ &module->record, field })

static const CursusModule *
get_module (const CursusAuthor *author, guint nth)
{
  return author->facts->outline->modules[nth].module;
}

/* Empty where nothing is stated: a table full of "not stated" says less. */
static CursusBlock *
add_string (CursusAuthor *author, CursusBlock *row, const char *string,
            const CursusAuthorValue *value)
{
  return cursus_block_add_cell (row, string != NULL ? cursus_author_string (author, string, value) :
                                                      NULL);
}

static void
add_code (CursusAuthor *author, CursusBlock *row, guint nth)
{
  const CursusModule *module = get_module (author, nth);

  add_string (author, row, module->code, VALUE ("code"));
}

CursusBlock *
cursus_module_cells_add_name (CursusAuthor *author, CursusBlock *row, guint nth)
{
  const CursusModule *module = get_module (author, nth);
  CursusInline       *content = cursus_author_text (author, module->title, VALUE ("title"));
  CursusRun          *run = &g_array_index (content->runs, CursusRun, 0);

  run->target = g_strdup (module->record.id);
  return cursus_block_add_cell (row, content);
}

static void
add_title (CursusAuthor *author, CursusBlock *row, guint nth)
{
  cursus_module_cells_add_name (author, row, nth)->is_head = TRUE;
}

static void
add_credits (CursusAuthor *author, CursusBlock *row, guint nth)
{
  const CursusModule *module = get_module (author, nth);

  cursus_author_add_number_cell (author, row, module->credits, VALUE ("credits"));
}

/* Nor does a column of hours fill up with words, which would be in the way of a spreadsheet. */
static void
add_number (CursusAuthor *author, CursusBlock *row, gint64 hundredths,
            const CursusAuthorValue *value)
{
  if (hundredths == CURSUS_NO_FIGURE || hundredths == CURSUS_NOT_STATED)
    cursus_block_add_cell (row, NULL);
  else
    cursus_author_add_number_cell (author, row, hundredths, value);
}

static void
add_hours (CursusAuthor *author, CursusBlock *row, guint nth)
{
  const CursusModule *module = get_module (author, nth);
  CursusWorkload      workload =
    cursus_workload_of_module (module, cursus_hours_per_credit (author->programme));

  add_number (author, row, workload.is_known ? (workload.amount + 50) / 100 : CURSUS_NO_FIGURE,
              NULL);
}

static void
add_contact (CursusAuthor *author, CursusBlock *row, guint nth)
{
  const CursusModule *module = get_module (author, nth);

  add_number (author, row, module->contact, VALUE ("contact"));
}

static void
add_self_study (CursusAuthor *author, CursusBlock *row, guint nth)
{
  const CursusModule *module = get_module (author, nth);

  add_number (author, row, module->self_study, VALUE ("self-study"));
}

static void
add_term (CursusAuthor *author, CursusBlock *row, guint nth)
{
  g_autofree char *stay = cursus_author_name_stay (author, nth);

  add_string (author, row, stay, NULL);
}

static void
add_kind (CursusAuthor *author, CursusBlock *row, guint nth)
{
  const CursusModule *module = get_module (author, nth);
  const char         *name = cursus_kind_get_name (author, module->kind);

  add_string (author, row, name != NULL ? name : module->kind, VALUE ("kind"));
}

static void
add_choice (CursusAuthor *author, CursusBlock *row, guint nth)
{
  const CursusModule *module = get_module (author, nth);

  add_string (author, row, cursus_author_name_choice (author, "choice", module->choice),
              VALUE ("choice"));
}

static void
add_level (CursusAuthor *author, CursusBlock *row, guint nth)
{
  const CursusModule *module = get_module (author, nth);
  gint64              level =
    module->level != CURSUS_NOT_STATED ? module->level * (gint64) 100 : CURSUS_NO_FIGURE;

  add_number (author, row, level, VALUE ("level"));
}

static void
add_language (CursusAuthor *author, CursusBlock *row, guint nth)
{
  const CursusModule *module = get_module (author, nth);
  g_autofree char    *names = cursus_author_name_languages (author, module->languages);

  add_string (author, row, names, VALUE ("language"));
}

static void
add_offered (CursusAuthor *author, CursusBlock *row, guint nth)
{
  const CursusModule *module = get_module (author, nth);

  add_string (author, row, cursus_requisite_word_offered (author, module->offered),
              VALUE ("offered"));
}

static void
add_lead (CursusAuthor *author, CursusBlock *row, guint nth)
{
  const CursusModule *module = get_module (author, nth);

  cursus_block_add_cell (
    row, module->lead != NULL ? cursus_author_text (author, module->lead, VALUE ("lead")) : NULL);
}

static void
add_assessment (CursusAuthor *author, CursusBlock *row, guint nth)
{
  const CursusModule  *module = get_module (author, nth);
  CursusBlock         *cell = cursus_block_add_cell (row, NULL);
  const CursusRecords *assessments = module->assessments;

  for (guint i = 0; i < cursus_records_n (assessments); i++)
    {
      const CursusAssessment *assessment = (const CursusAssessment *) assessments->items[i];
      const char *type = cursus_author_name_choice (author, "assessment-type", assessment->type);
      const CursusAuthorValue value = { &assessment->record, type != NULL ? "type" : "title" };
      CursusInline           *content = type != NULL ? cursus_author_string (author, type, &value) :
                                                       cursus_author_text (author, assessment->title, &value);

      cursus_block_take_content (cursus_block_add_new (cell, CURSUS_BLOCK_PARAGRAPH), content);
    }
}

static void
add_prerequisites (CursusAuthor *author, CursusBlock *row, guint nth)
{
  const CursusModule *module = get_module (author, nth);
  CursusBlock        *cell = cursus_block_add_cell (row, NULL);

  if (module->prerequisites != NULL)
    cursus_requisite_words_add_short (author, cell, module->prerequisites);
}

static const CursusModuleCell cells[] = {
  { "code", "Code", { 0, CURSUS_ALIGN_START }, add_code },
  { "title", "Module", { 4, CURSUS_ALIGN_START }, add_title },
  { "credits", "Credits", { 0, CURSUS_ALIGN_END }, add_credits },
  { "hours", "Hours", { 0, CURSUS_ALIGN_END }, add_hours },
  { "contact", "Contact hours", { 0, CURSUS_ALIGN_END }, add_contact },
  { "self-study", "Self-study hours", { 0, CURSUS_ALIGN_END }, add_self_study },
  { "term", "Term", { 1.5, CURSUS_ALIGN_START }, add_term },
  { "kind", "Kind", { 1.2, CURSUS_ALIGN_START }, add_kind },
  { "choice", "Choice", { 1.2, CURSUS_ALIGN_START }, add_choice },
  { "level", "Level", { 0, CURSUS_ALIGN_END }, add_level },
  { "language", "Language", { 1, CURSUS_ALIGN_START }, add_language },
  { "offered", "Frequency", { 1.2, CURSUS_ALIGN_START }, add_offered },
  { "lead", "Responsible", { 1.5, CURSUS_ALIGN_START }, add_lead },
  { "assessment", "Assessment", { 1.8, CURSUS_ALIGN_START }, add_assessment },
  { "prerequisites", "Prerequisites", { 2, CURSUS_ALIGN_START }, add_prerequisites },
};

const char *const cursus_module_cell_names[] = {
  "code",   "title", "credits",  "hours",   "contact", "self-study", "term",          "kind",
  "choice", "level", "language", "offered", "lead",    "assessment", "prerequisites", NULL,
};

const CursusModuleCell *
cursus_module_cell_lookup (const char *name)
{
  for (guint i = 0; i < G_N_ELEMENTS (cells); i++)
    if (strcmp (cells[i].name, name) == 0)
      return &cells[i];
  return NULL;
}

static CursusBlock *
begin_table (CursusAuthor *author, const char *const *names)
{
  g_autoptr (GArray) columns = g_array_new (FALSE, FALSE, sizeof (CursusColumn));
  g_autoptr (GPtrArray) heads = g_ptr_array_new ();

  for (guint i = 0; names[i] != NULL; i++)
    {
      const CursusModuleCell *cell = cursus_module_cell_lookup (names[i]);

      if (cell == NULL)
        continue;
      g_array_append_val (columns, cell->column);
      g_ptr_array_add (heads, (gpointer) cell->title);
    }
  return cursus_author_begin_table (author, (const CursusColumn *) (gpointer) columns->data,
                                    (const char *const *) heads->pdata, heads->len);
}

static void
add_row (CursusAuthor *author, CursusBlock *table, const char *const *names, guint nth)
{
  CursusBlock *row = cursus_block_add_new (table, CURSUS_BLOCK_ROW);

  for (guint i = 0; names[i] != NULL; i++)
    {
      const CursusModuleCell *cell = cursus_module_cell_lookup (names[i]);

      if (cell != NULL)
        cell->add (author, row, nth);
    }
  row->anchor = g_strdup (get_module (author, nth)->record.id);
}

gboolean
cursus_module_cells_write_table (CursusAuthor *author, const CursusOutlineSection *section,
                                 const char *const *names, gboolean is_full)
{
  g_autoptr (GArray) order =
    cursus_module_order_new (author, cursus_outline_section_get (section, "sort"));
  CursusBlock *table;

  if (order->len == 0)
    return FALSE;
  table = begin_table (author, names);
  for (guint i = 0; i < order->len; i++)
    add_row (author, table, names, g_array_index (order, guint, i));
  if (!is_full)
    cursus_silent_columns_remove (&table, 1, table->n_columns);
  return TRUE;
}
