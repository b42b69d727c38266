/* author.c - what writes a document: where it stands, in which language, and what it has marked
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "documents/author.h"

#include "documents/markdown-blocks.h"
#include "documents/words.h"

#include <string.h>

const char *
cursus_author_word (const CursusAuthor *self, const char *word)
{
  return cursus_word (self->language, word);
}

const char *
cursus_author_show (const CursusAuthor *self, const CursusText *text)
{
  return cursus_text_show (text, self->language, cursus_project_get_language (self->project), NULL);
}

/* --- headings --- */

static char *
next_number (CursusAuthor *self, guint level)
{
  GString *number = g_string_new (NULL);

  self->numbers[level - 1]++;
  for (guint i = level; i < G_N_ELEMENTS (self->numbers); i++)
    self->numbers[i] = 0;
  for (guint i = 0; i < level; i++)
    g_string_append_printf (number, i > 0 ? ".%u" : "%u", self->numbers[i]);
  return g_string_free (number, FALSE);
}

CursusBlock *
cursus_author_add_heading (CursusAuthor *self, guint level, const char *text, const char *anchor)
{
  CursusBlock *heading = cursus_block_add_text (self->into, CURSUS_BLOCK_HEADING, text);

  g_return_val_if_fail (level >= 1 && level <= G_N_ELEMENTS (self->numbers), NULL);

  heading->level = level;
  heading->anchor = g_strdup (anchor);
  if (self->has_numbers)
    heading->number = next_number (self, level);
  return heading;
}

/* --- values --- */

static gboolean
is_assumed (const CursusAuthorValue *value)
{
  const CursusField *field;

  if (value == NULL)
    return FALSE;
  field = cursus_table_lookup_field (value->record->table, value->field);
  return field != NULL && cursus_record_is_assumed (value->record, field);
}

/* de is as good as de-AT. */
static gboolean
is_same_language (const char *a, const char *b)
{
  gsize length = MIN (strcspn (a, "-"), strcspn (b, "-"));

  return strcspn (a, "-") == strcspn (b, "-") && g_ascii_strncasecmp (a, b, length) == 0;
}

static gboolean
is_fallback (const CursusAuthor *self, const char *shown)
{
  return shown != NULL && *shown != '\0' && !is_same_language (shown, self->language);
}

void
cursus_author_append_string (CursusAuthor *self, CursusInline *content, const char *string,
                             const CursusAuthorValue *value)
{
  cursus_inline_add_text (content, string, is_assumed (value) ? CURSUS_RUN_ASSUMED : 0);
}

CursusInline *
cursus_author_string (CursusAuthor *self, const char *string, const CursusAuthorValue *value)
{
  CursusInline *content = cursus_inline_new ();

  if (string == NULL)
    cursus_inline_add_text (content, cursus_author_word (self, "not stated"), CURSUS_RUN_MISSING);
  else
    cursus_author_append_string (self, content, string, value);
  return content;
}

/* Says of @run in which language it is, if that is not the document's. */
static void
mark_language (const CursusAuthor *self, CursusRun *run, const char *shown)
{
  if (!is_fallback (self, shown))
    return;
  run->style |= CURSUS_RUN_FALLBACK;
  run->language = (char *) shown;
}

gboolean
cursus_author_append_text (CursusAuthor *self, CursusInline *content, const CursusText *text,
                           const CursusAuthorValue *value)
{
  const char *shown = NULL;
  const char *string =
    cursus_text_show (text, self->language, cursus_project_get_language (self->project), &shown);
  CursusRun run = { .text = (char *) string };

  if (string == NULL)
    return FALSE;
  if (is_assumed (value))
    run.style |= CURSUS_RUN_ASSUMED;
  mark_language (self, &run, shown);
  cursus_inline_add (content, &run);
  return TRUE;
}

CursusInline *
cursus_author_text (CursusAuthor *self, const CursusText *text, const CursusAuthorValue *value)
{
  CursusInline *content;

  if (text == NULL)
    return cursus_author_string (self, NULL, NULL);

  content = cursus_inline_new ();
  cursus_author_append_text (self, content, text, value);
  return content;
}

void
cursus_author_append_module (CursusAuthor *self, CursusInline *content, const char *id,
                             const CursusAuthorValue *value)
{
  const CursusModule *module = cursus_project_lookup_module (self->project, id);
  g_autofree char    *name = NULL;
  const char         *shown = NULL;
  CursusRun           run = { .target = (char *) id };

  if (module == NULL)
    {
      cursus_inline_add_text (content, id, CURSUS_RUN_MISSING);
      return;
    }
  name = cursus_author_name_module (self, module);
  if (is_assumed (value))
    run.style |= CURSUS_RUN_ASSUMED;
  cursus_text_show (module->title, self->language, cursus_project_get_language (self->project),
                    &shown);
  run.text = name;
  mark_language (self, &run, shown);
  cursus_inline_add (content, &run);
}

void
cursus_author_add_markdown (CursusAuthor *self, CursusBlock *into, const CursusText *text,
                            const CursusAuthorValue *value)
{
  const char *shown = NULL;
  const char *string =
    cursus_text_show (text, self->language, cursus_project_get_language (self->project), &shown);
  CursusMarkdownLook look = { 0 };

  if (string == NULL)
    return;
  if (is_assumed (value))
    look.style |= CURSUS_RUN_ASSUMED;
  if (is_fallback (self, shown))
    {
      look.style |= CURSUS_RUN_FALLBACK;
      look.language = shown;
    }
  cursus_markdown_add_blocks (into, string, &look);
}

CursusBlock *
cursus_author_add_definition (CursusBlock *definitions, const char *term, CursusInline *content)
{
  CursusBlock *row = cursus_block_add_new (definitions, CURSUS_BLOCK_ROW);
  CursusBlock *head = cursus_block_add_cell (row, cursus_inline_new_text (term));

  head->is_head = TRUE;
  return cursus_block_add_cell (row, content);
}

CursusBlock *
cursus_author_begin_table (CursusAuthor *self, const CursusColumn *columns,
                           const char *const *heads, guint n)
{
  CursusBlock *table = cursus_block_add_new (self->into, CURSUS_BLOCK_TABLE);
  CursusBlock *row = cursus_block_add_new (table, CURSUS_BLOCK_ROW);

  cursus_block_set_columns (table, columns, n);
  table->n_head_rows = 1;
  for (guint i = 0; i < n; i++)
    {
      const char  *head = cursus_author_word (self, heads[i]);
      CursusBlock *cell = cursus_block_add_cell (row, cursus_inline_new_text (head));

      cell->is_head = TRUE;
      cell->align = columns[i].align;
    }
  return table;
}

CursusBlock *
cursus_author_add_number_cell (CursusAuthor *self, CursusBlock *row, gint64 hundredths,
                               const CursusAuthorValue *value)
{
  gboolean         is_stated = hundredths != CURSUS_NO_FIGURE && hundredths != CURSUS_NOT_STATED;
  g_autofree char *number = is_stated ? cursus_word_number (self->language, hundredths) : NULL;
  CursusBlock     *cell = cursus_block_add_cell (row, cursus_author_string (self, number, value));

  cell->align = CURSUS_ALIGN_END;
  if (is_stated)
    {
      cell->value = CURSUS_CELL_NUMBER;
      cell->amount = hundredths;
    }
  return cell;
}
