/* paper-search.c - finding things in a document, for tests
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "paper-search.h"

#include <string.h>

static void
append_text (const CursusBlock *block, gpointer data)
{
  GString         *text = data;
  g_autofree char *line = block->content != NULL ? cursus_inline_dup_text (block->content) : NULL;

  if (line != NULL)
    g_string_append_printf (text, text->len > 0 ? "\n%s" : "%s", line);
}

void
paper_search_foreach (const CursusBlock *block,
                      void (*function) (const CursusBlock *block, gpointer data), gpointer data)
{
  function (block, data);
  for (guint i = 0; i < cursus_block_n (block); i++)
    paper_search_foreach (cursus_block_nth (block, i), function, data);
}

char *
paper_search_dup_text (const CursusBlock *block)
{
  GString *text = g_string_new (NULL);

  paper_search_foreach (block, append_text, text);
  return g_string_free (text, FALSE);
}

const CursusBlock *
paper_search_anchor (const CursusBlock *block, CursusBlockType type, const char *anchor)
{
  if (block->type == type && g_strcmp0 (block->anchor, anchor) == 0)
    return block;
  for (guint i = 0; i < cursus_block_n (block); i++)
    {
      const CursusBlock *found = paper_search_anchor (cursus_block_nth (block, i), type, anchor);

      if (found != NULL)
        return found;
    }
  return NULL;
}

const CursusBlock *
paper_search_after_heading (const CursusBlock *body, const char *anchor)
{
  for (guint i = 0; i + 1 < cursus_block_n (body); i++)
    if (cursus_block_nth (body, i)->type == CURSUS_BLOCK_HEADING &&
        g_strcmp0 (cursus_block_nth (body, i)->anchor, anchor) == 0)
      return cursus_block_nth (body, i + 1);
  return NULL;
}

char *
paper_search_definition (const CursusBlock *definitions, const char *term)
{
  for (guint i = 0; i < cursus_block_n (definitions); i++)
    {
      const CursusBlock *row = cursus_block_nth (definitions, i);
      g_autofree char   *head = paper_search_dup_text (cursus_block_nth (row, 0));

      if (strcmp (head, term) == 0)
        return paper_search_dup_text (cursus_block_nth (row, 1));
    }
  return NULL;
}

const CursusBlock *
paper_search_cell (const CursusBlock *table, const CursusBlock *row, const char *head)
{
  const CursusBlock *heads = cursus_block_nth (table, 0);

  for (guint i = 0; i < cursus_block_n (heads) && i < cursus_block_n (row); i++)
    {
      g_autofree char *text = paper_search_dup_text (cursus_block_nth (heads, i));

      if (strcmp (text, head) == 0)
        return cursus_block_nth (row, i);
    }
  return NULL;
}
