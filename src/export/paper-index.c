/* paper-index.c - what formats without pages have to know of a document before they begin
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "export/paper-index.h"

#include "export/plain-text.h"

static void
note_marks (CursusPaperIndex *self, const CursusInline *content)
{
  for (guint i = 0; content != NULL && i < cursus_inline_n (content); i++)
    self->marks |=
      cursus_inline_nth (content, i)->style & (CURSUS_RUN_ASSUMED | CURSUS_RUN_FALLBACK);
}

static void
add_block (CursusPaperIndex *self, const CursusBlock *block, gboolean is_in_title)
{
  gboolean is_heading = block->type == CURSUS_BLOCK_HEADING;

  if (block->anchor != NULL || is_heading)
    g_hash_table_insert (self->ids, (gpointer) block,
                         GUINT_TO_POINTER (g_hash_table_size (self->ids) + 1));
  if (block->anchor != NULL && !g_hash_table_contains (self->anchors, block->anchor))
    g_hash_table_insert (self->anchors, block->anchor, (gpointer) block);
  if (is_heading && is_in_title)
    self->has_title = TRUE;
  else if (is_heading)
    g_ptr_array_add (self->headings, (gpointer) block);
  note_marks (self, block->content);
  is_in_title |= block->type == CURSUS_BLOCK_TITLE;
  for (guint i = 0; i < cursus_block_n (block); i++)
    add_block (self, cursus_block_nth (block, i), is_in_title);
}

CursusPaperIndex *
cursus_paper_index_new (const CursusPaper *paper)
{
  CursusPaperIndex *self = g_new0 (CursusPaperIndex, 1);

  self->headings = g_ptr_array_new ();
  self->ids = g_hash_table_new (NULL, NULL);
  self->anchors = g_hash_table_new (g_str_hash, g_str_equal);
  add_block (self, paper->body, FALSE);
  return self;
}

void
cursus_paper_index_free (CursusPaperIndex *self)
{
  g_ptr_array_unref (self->headings);
  g_hash_table_unref (self->ids);
  g_hash_table_unref (self->anchors);
  g_free (self);
}

guint
cursus_paper_index_get_id (const CursusPaperIndex *self, const CursusBlock *block)
{
  return GPOINTER_TO_UINT (g_hash_table_lookup (self->ids, block));
}

guint
cursus_paper_index_lookup (const CursusPaperIndex *self, const char *anchor)
{
  const CursusBlock *block = anchor != NULL ? g_hash_table_lookup (self->anchors, anchor) : NULL;

  return block != NULL ? cursus_paper_index_get_id (self, block) : 0;
}

gboolean
cursus_paper_index_is_listed (const CursusBlock *contents, const CursusBlock *heading)
{
  return heading->level <= (contents->level > 0 ? contents->level : 2);
}

char *
cursus_paper_index_dup_legend (const CursusPaperIndex *self, const CursusPaper *paper)
{
  g_autoptr (GString) legend = g_string_new (NULL);

  if ((self->marks & CURSUS_RUN_ASSUMED) != 0 && paper->labels.assumed != NULL)
    g_string_append_printf (legend, CURSUS_MARK_OF_ASSUMED " %s", paper->labels.assumed);
  if ((self->marks & CURSUS_RUN_FALLBACK) != 0 && paper->labels.fallback != NULL)
    g_string_append_printf (legend, "%s" CURSUS_MARK_OF_FALLBACK " %s",
                            legend->len > 0 ? " · " : "", paper->labels.fallback);
  return legend->len > 0 ? g_string_free (g_steal_pointer (&legend), FALSE) : NULL;
}

char *
cursus_paper_dup_foot (const CursusPaper *paper)
{
  return g_strdup (paper->foot != NULL ? paper->foot : "");
}
