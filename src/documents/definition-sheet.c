/* definition-sheet.c - a table of what there is to say about one thing, field by field
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "documents/definition-sheet.h"

#include <string.h>

static const CursusSheetField *
lookup (const CursusSheetField *fields, guint n, const char *name)
{
  for (guint i = 0; i < n; i++)
    if (strcmp (fields[i].name, name) == 0)
      return &fields[i];
  return NULL;
}

static void
add_row (CursusAuthor *author, CursusBlock *sheet, const CursusSheetField *field,
         gconstpointer subject)
{
  const char  *title = cursus_author_word (author, field->title);
  CursusBlock *cell = cursus_author_add_definition (sheet, title, NULL);

  if (!field->write (author, subject, cell))
    g_ptr_array_set_size (sheet->children, (int) sheet->children->len - 1);
}

CursusBlock *
cursus_definition_sheet_add (CursusAuthor *author, const CursusSheetField *fields, guint n,
                             const char *const *names, gconstpointer subject)
{
  CursusBlock *sheet = cursus_block_add_new (author->into, CURSUS_BLOCK_DEFINITIONS);

  for (guint i = 0; names[i] != NULL; i++)
    {
      const CursusSheetField *field = lookup (fields, n, names[i]);

      if (field != NULL)
        add_row (author, sheet, field, subject);
    }
  if (cursus_block_n (sheet) > 0)
    return sheet;
  g_ptr_array_set_size (author->into->children, (int) author->into->children->len - 1);
  return NULL;
}

gboolean
cursus_sheet_say (CursusBlock *cell, CursusInline *content)
{
  CursusBlock *paragraph;

  if (content == NULL || cursus_inline_n (content) == 0)
    {
      g_clear_pointer (&content, cursus_inline_free);
      return FALSE;
    }
  paragraph = cursus_block_add_new (cell, CURSUS_BLOCK_PARAGRAPH);
  cursus_block_take_content (paragraph, content);
  return TRUE;
}

gboolean
cursus_sheet_say_text (CursusAuthor *author, CursusBlock *cell, const CursusText *text,
                       const CursusAuthorValue *value)
{
  return text != NULL && cursus_sheet_say (cell, cursus_author_text (author, text, value));
}

gboolean
cursus_sheet_say_string (CursusAuthor *author, CursusBlock *cell, const char *string,
                         const CursusAuthorValue *value)
{
  return string != NULL && cursus_sheet_say (cell, cursus_author_string (author, string, value));
}
