/* module-sheets.c - a sheet for each module, the heart of a module handbook
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "documents/module-order.h"
#include "documents/module-sheet.h"
#include "documents/section-kinds.h"
#include "documents/section-register.h"
#include "documents/topic-name.h"

#include <string.h>

#define TOPICS "topics"

static const CursusSheetField *
lookup_in (const CursusSheetField *fields, guint n, const char *name)
{
  for (guint i = 0; i < n; i++)
    if (strcmp (fields[i].name, name) == 0)
      return &fields[i];
  return NULL;
}

static const CursusSheetField *
lookup_field (const char *name)
{
  const CursusSheetField *field = lookup_in (cursus_module_facts, cursus_module_facts_n, name);

  return field != NULL ? field : lookup_in (cursus_module_learning, cursus_module_learning_n, name);
}

/* Usability, media, equipment …: each a row of its own. */
static void
add_topics (CursusAuthor *author, CursusBlock *sheet, const CursusModule *module)
{
  for (guint i = 0; i < cursus_records_n (module->texts); i++)
    {
      const CursusTopic *topic = (const CursusTopic *) module->texts->items[i];
      g_autofree char   *name = cursus_topic_dup_name (author->language, topic->topic);

      if (topic->text != NULL)
        cursus_author_add_markdown (author, cursus_author_add_definition (sheet, name, NULL),
                                    topic->text, &(CursusAuthorValue){ &topic->record, "text" });
    }
}

static void
add_field (CursusAuthor *author, CursusBlock *sheet, const CursusSheetField *field,
           const CursusSheetModule *about)
{
  const char  *title = cursus_author_word (author, field->title);
  CursusBlock *cell = cursus_author_add_definition (sheet, title, NULL);

  if (!field->write (author, about, cell))
    g_ptr_array_set_size (sheet->children, (int) sheet->children->len - 1);
}

static void
add_heading (CursusAuthor *author, const CursusModule *module)
{
  CursusBlock *heading =
    cursus_author_add_heading (author, author->level + 1, "", module->record.id);
  CursusInline *content = cursus_inline_new ();

  if (module->code != NULL)
    {
      cursus_author_append_string (author, content, module->code,
                                   &(CursusAuthorValue){ &module->record, "code" });
      cursus_inline_add_text (content, " ", 0);
    }
  if (!cursus_author_append_text (author, content, module->title,
                                  &(CursusAuthorValue){ &module->record, "title" }) &&
      module->code == NULL)
    cursus_inline_add_text (content, module->record.id, 0);
  cursus_block_take_content (heading, content);
}

static void
write_sheet (CursusAuthor *author, const char *const *names, guint nth)
{
  const CursusSheetModule about = { author->facts->outline->modules[nth].module, nth };
  CursusBlock            *sheet;

  add_heading (author, about.module);
  sheet = cursus_block_add_new (author->into, CURSUS_BLOCK_DEFINITIONS);
  for (guint i = 0; names[i] != NULL; i++)
    {
      const CursusSheetField *field = lookup_field (names[i]);

      if (strcmp (names[i], TOPICS) == 0)
        add_topics (author, sheet, about.module);
      else if (field != NULL)
        add_field (author, sheet, field, &about);
    }
}

static gboolean
write_sheets (CursusAuthor *author, const CursusOutlineSection *section)
{
  g_autoptr (GArray) order =
    cursus_module_order_new (author, cursus_outline_section_get (section, "sort"));
  const char *const *names = cursus_section_get_fields (section);
  gboolean           has_breaks = cursus_outline_section_is (section, "sheets", "page");

  for (guint i = 0; i < order->len; i++)
    {
      if (has_breaks && i > 0)
        cursus_block_add_new (author->into, CURSUS_BLOCK_PAGE_BREAK);
      write_sheet (author, names, g_array_index (order, guint, i));
    }
  return order->len > 0;
}

const CursusSection cursus_module_sheets_section = {
  .id = "module-sheets",
  .title = "Modules",
  .fields = (const char *const[]){ "code",
                                   "title",
                                   "credits",
                                   "workload",
                                   "teaching",
                                   "level",
                                   "kind",
                                   "choice",
                                   "term",
                                   "due",
                                   "offered",
                                   "duration",
                                   "language",
                                   "pathways",
                                   "prerequisites",
                                   "corequisites",
                                   "strict-corequisites",
                                   "recommended",
                                   "excludes",
                                   "summary",
                                   "outcomes",
                                   "content",
                                   "methods",
                                   "assessments",
                                   "grading",
                                   "lead",
                                   "lecturers",
                                   "literature",
                                   "coverage",
                                   TOPICS,
                                   "note",
                                   "source",
                                   NULL },
  .options = (const char *const[]){ "sort", "sheets", NULL },
  .write = write_sheets,
};
