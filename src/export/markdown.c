/* markdown.c - a document as Markdown
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "export/markdown.h"

#include "export/cell-grid.h"
#include "export/clean-text.h"
#include "export/markdown-inline.h"

#include <glib/gi18n-lib.h>
#include <string.h>

#define LINE_END "\\\n"

static char *dup_blocks (CursusMarkdownWriter *self, const CursusBlock *parent);

/* Adds @block, the lines of which begin with @first and @others, below what is in @out. */
static void
append_lines (GString *out, const char *block, const char *first, const char *others)
{
  g_auto (GStrv) lines = g_strsplit (block, "\n", -1);

  for (guint i = 0; lines[i] != NULL; i++)
    {
      g_string_append (out, i == 0 ? first : others);
      g_string_append (out, lines[i]);
      /* Spaces at the end of a line mean a break. */
      while (out->len > 0 && out->str[out->len - 1] == ' ')
        g_string_truncate (out, out->len - 1);
      g_string_append_c (out, '\n');
    }
}

static void
append_block (GString *out, const char *block)
{
  if (block[0] == '\0')
    return;
  if (out->len > 0)
    g_string_append_c (out, '\n');
  append_lines (out, block, "", "");
}

/* What was put together of lines ends without the end of the last one. */
static char *
finish (GString *out)
{
  if (out->len > 0)
    g_string_truncate (out, out->len - 1);
  return g_string_free (out, FALSE);
}

static char *
dup_goal (const CursusMarkdownWriter *self, const CursusBlock *block)
{
  guint id = cursus_paper_index_get_id (self->index, block);

  if (id == 0 || !g_hash_table_contains (self->goals, GUINT_TO_POINTER (id)))
    return g_strdup ("");
  return g_strdup_printf ("<a id=\"part-%u\"></a>", id);
}

static char *
dup_heading (CursusMarkdownWriter *self, const CursusBlock *block)
{
  g_autofree char *words = cursus_markdown_dup_content (self, block->content, " ");
  g_autofree char *number = block->number != NULL ? cursus_markdown_escape (block->number) : NULL;
  g_autofree char *goal = dup_goal (self, block);
  guint            level = CLAMP (block->level + 1, 2, 6);

  return g_strdup_printf ("%.*s %s%s%s%s", (int) level, "######", goal,
                          number != NULL ? number : "", number != NULL ? " " : "", words);
}

static char *
dup_paragraph (CursusMarkdownWriter *self, const CursusBlock *block)
{
  g_autofree char *words = cursus_markdown_dup_content (self, block->content, LINE_END);
  g_autofree char *goal = dup_goal (self, block);

  return g_strconcat (goal, words, NULL);
}

static char *
dup_list (CursusMarkdownWriter *self, const CursusBlock *list)
{
  GString *out = g_string_new (NULL);

  for (guint i = 0; i < cursus_block_n (list); i++)
    {
      g_autofree char *item = dup_blocks (self, cursus_block_nth (list, i));
      g_autofree char *number =
        list->is_ordered ? g_strdup_printf ("%u. ", i + 1) : g_strdup ("- ");
      g_autofree char *indent = g_strnfill (strlen (number), ' ');

      append_lines (out, item, number, indent);
    }
  return finish (out);
}

static char *
dup_cell (CursusMarkdownWriter *self, const CursusBlock *block)
{
  g_autoptr (GString) out = g_string_new (NULL);
  g_autofree char *words = NULL;

  if (block->content != NULL)
    words = cursus_markdown_dup_content (self, block->content, CURSUS_MARKDOWN_CELL_LINE_END);
  else if (block->figure != NULL)
    words = cursus_markdown_escape (block->figure->alternative);
  if (words != NULL)
    g_string_append (out, words);
  for (guint i = 0; i < cursus_block_n (block); i++)
    {
      const CursusBlock *child = cursus_block_nth (block, i);
      g_autofree char   *text = dup_cell (self, child);
      const char        *sign = child->type == CURSUS_BLOCK_ITEM ? "• " : "";

      if (text[0] != '\0')
        g_string_append_printf (out, "%s%s%s", out->len > 0 ? CURSUS_MARKDOWN_CELL_LINE_END : "",
                                sign, text);
    }
  return g_string_free (g_steal_pointer (&out), FALSE);
}

static void
append_row (CursusMarkdownWriter *self, GString *out, const CursusCellGrid *grid, guint row)
{
  for (guint column = 0; column < grid->n_columns; column++)
    {
      const CursusGridPlace *place = cursus_cell_grid_get (grid, row, column);
      g_autofree char       *text = g_strdup ("");
      /* The row below the line already names its columns. */
      gboolean is_bold = row > 0 && cursus_cell_grid_is_head (grid, row, column);

      if (place->cell != NULL && cursus_cell_grid_is_origin (grid, row, column))
        {
          g_autofree char *words = dup_cell (self, place->cell);
          g_autofree char *goal = dup_goal (self, place->cell);

          g_free (text);
          is_bold = is_bold && strpbrk (words, "*<\\") == NULL && words[0] != '\0';
          text = g_strconcat (goal, is_bold ? "**" : "", words, is_bold ? "**" : "", NULL);
        }
      g_string_append_printf (out, "| %s ", text);
    }
  g_string_append (out, "|\n");
}

static void
append_rule (GString *out, const CursusCellGrid *grid)
{
  static const char *const rules[] = {
    [CURSUS_ALIGN_START] = "| --- ",
    [CURSUS_ALIGN_CENTRE] = "| :-: ",
    [CURSUS_ALIGN_END] = "| --: ",
  };

  for (guint column = 0; column < grid->n_columns; column++)
    g_string_append (out,
                     rules[column < grid->table->n_columns ? grid->table->columns[column].align :
                                                             CURSUS_ALIGN_START]);
  g_string_append (out, "|\n");
}

static char *
dup_table (CursusMarkdownWriter *self, const CursusBlock *table)
{
  g_autoptr (CursusCellGrid) grid = cursus_cell_grid_new (table);
  GString *out = g_string_new (NULL);

  if (grid->n_rows == 0)
    return g_string_free (out, FALSE);
  /* Each table has one row of heads, be it an empty one. */
  for (guint column = 0; grid->n_head_rows == 0 && column < grid->n_columns; column++)
    g_string_append (out, column + 1 < grid->n_columns ? "|  " : "|  |\n");
  if (grid->n_head_rows == 0)
    append_rule (out, grid);
  for (guint row = 0; row < grid->n_rows; row++)
    {
      append_row (self, out, grid, row);
      if (row == 0 && grid->n_head_rows > 0)
        append_rule (out, grid);
    }
  return finish (out);
}

/* A term and what is said of it, as items of a list. */
static char *
dup_definitions (CursusMarkdownWriter *self, const CursusBlock *definitions)
{
  GString *out = g_string_new (NULL);

  for (guint i = 0; i < cursus_block_n (definitions); i++)
    {
      const CursusBlock *row = cursus_block_nth (definitions, i);
      g_autoptr (GString) item = g_string_new (NULL);

      for (guint c = 0; c < cursus_block_n (row); c++)
        {
          const CursusBlock *cell = cursus_block_nth (row, c);
          g_autofree char   *text = c == 0 ? dup_cell (self, cell) : dup_blocks (self, cell);
          gboolean           is_plain = strpbrk (text, "*<\\") == NULL && text[0] != '\0';

          if (c == 0)
            g_string_append_printf (item, is_plain ? "**%s**:" : "%s:", text);
          else if (cursus_block_n (cell) > 0 &&
                   cursus_block_nth (cell, 0)->type == CURSUS_BLOCK_PARAGRAPH)
            g_string_append_printf (item, " %s", text);
          else
            g_string_append_printf (item, "\n\n%s", text);
        }
      append_lines (out, item->str, "- ", "  ");
    }
  return finish (out);
}

static char *
dup_contents (CursusMarkdownWriter *self, const CursusBlock *contents)
{
  GString *out = g_string_new (NULL);
  int      depth = -1;

  if (self->paper->labels.contents != NULL)
    {
      g_autofree char *title = cursus_markdown_escape (self->paper->labels.contents);

      g_string_append_printf (out, "**%s**\n\n", title);
    }
  for (guint i = 0; i < self->index->headings->len; i++)
    {
      const CursusBlock *heading = g_ptr_array_index (self->index->headings, i);
      g_autofree char   *words =
        heading->content != NULL ? cursus_inline_dup_text (heading->content) : g_strdup ("");
      g_autofree char *text = cursus_markdown_escape (words);
      g_autofree char *number =
        heading->number != NULL ? cursus_markdown_escape (heading->number) : g_strdup ("");

      if (!cursus_paper_index_is_listed (contents, heading))
        continue;
      /* An item lies one level deeper than the one before at most, or it would be code. */
      depth = MIN ((int) MAX (heading->level, 1) - 1, depth + 1);
      g_string_append_printf (out, "%*s- [%s%s%s](#part-%u)\n", depth * 2, "", number,
                              number[0] != '\0' ? " " : "", text,
                              cursus_paper_index_get_id (self->index, heading));
    }
  return finish (out);
}

static char *
dup_quoted (CursusMarkdownWriter *self, const CursusBlock *block)
{
  g_autofree char *inner = dup_blocks (self, block);
  GString         *out = g_string_new (NULL);

  if (inner[0] != '\0')
    append_lines (out, inner, "> ", "> ");
  return finish (out);
}

static char *
dup_block (CursusMarkdownWriter *self, const CursusBlock *block)
{
  switch (block->type)
    {
    case CURSUS_BLOCK_HEADING:
      return dup_heading (self, block);
    case CURSUS_BLOCK_PARAGRAPH:
      return dup_paragraph (self, block);
    case CURSUS_BLOCK_LIST:
      return dup_list (self, block);
    case CURSUS_BLOCK_DEFINITIONS:
      return dup_definitions (self, block);
    case CURSUS_BLOCK_TABLE:
      return dup_table (self, block);
    case CURSUS_BLOCK_FIGURE:
      return cursus_markdown_escape (block->figure != NULL ? block->figure->alternative : NULL);
    case CURSUS_BLOCK_NOTE:
      return dup_quoted (self, block);
    case CURSUS_BLOCK_PAGE_BREAK:
      return g_strdup ("");
    case CURSUS_BLOCK_CONTENTS:
      return dup_contents (self, block);
    case CURSUS_BLOCK_TITLE:
    case CURSUS_BLOCK_SECTION:
    case CURSUS_BLOCK_ITEM:
    case CURSUS_BLOCK_ROW:
    case CURSUS_BLOCK_CELL:
      return dup_blocks (self, block);
    }
  return g_strdup ("");
}

static char *
dup_title_line (CursusMarkdownWriter *self, const CursusBlock *block)
{
  g_autofree char *words = cursus_markdown_dup_content (self, block->content, " ");
  g_autofree char *goal = dup_goal (self, block);

  return g_strconcat ("# ", goal, words, NULL);
}

static char *
dup_blocks (CursusMarkdownWriter *self, const CursusBlock *parent)
{
  GString *out = g_string_new (NULL);

  for (guint i = 0; i < cursus_block_n (parent); i++)
    {
      const CursusBlock *child = cursus_block_nth (parent, i);
      gboolean is_title = parent->type == CURSUS_BLOCK_TITLE && child->type == CURSUS_BLOCK_HEADING;
      g_autofree char *text = is_title ? dup_title_line (self, child) : dup_block (self, child);

      append_block (out, text);
    }
  return finish (out);
}

static void
find_goals (CursusMarkdownWriter *self, const CursusBlock *block)
{
  for (guint i = 0; block->content != NULL && i < cursus_inline_n (block->content); i++)
    {
      guint id =
        cursus_paper_index_lookup (self->index, cursus_inline_nth (block->content, i)->target);

      g_hash_table_add (self->goals, GUINT_TO_POINTER (id));
    }
  for (guint i = 0; block->type == CURSUS_BLOCK_CONTENTS && i < self->index->headings->len; i++)
    {
      const CursusBlock *heading = g_ptr_array_index (self->index->headings, i);
      guint              id = cursus_paper_index_get_id (self->index, heading);

      if (cursus_paper_index_is_listed (block, heading))
        g_hash_table_add (self->goals, GUINT_TO_POINTER (id));
    }
  for (guint i = 0; i < cursus_block_n (block); i++)
    find_goals (self, cursus_block_nth (block, i));
}

static void
append_end (CursusMarkdownWriter *self, GString *out)
{
  g_autofree char *legend = cursus_paper_index_dup_legend (self->index, self->paper);
  g_autofree char *foot = cursus_paper_dup_foot (self->paper);
  const char      *lines[] = { legend, foot };

  for (guint i = 0; i < self->notes->len; i++)
    {
      const CursusRun *run = g_ptr_array_index (self->notes, i);
      g_autofree char *text = cursus_markdown_escape (run->note);
      g_autofree char *note = g_strdup_printf ("[^%u]: %s", i + 1, text);

      append_block (out, note);
    }
  for (guint i = 0; i < G_N_ELEMENTS (lines); i++)
    {
      g_autofree char *text = cursus_markdown_escape (lines[i]);

      append_block (out, text);
    }
}

static void
append_begin (CursusMarkdownWriter *self, GString *out)
{
  if (self->paper->is_draft && self->paper->labels.draft != NULL)
    {
      g_autofree char *draft = cursus_markdown_escape (self->paper->labels.draft);
      g_autofree char *line = g_strdup_printf ("**%s**", draft);

      append_block (out, line);
    }
  if (!self->index->has_title)
    {
      g_autofree char *title = cursus_markdown_escape (self->paper->title);
      g_autofree char *line = g_strconcat ("# ", title, NULL);

      append_block (out, line);
    }
}

static gboolean
can_write_markdown (const CursusPaper *paper)
{
  return TRUE;
}

static GBytes *
write_markdown (const CursusPaper *paper, const CursusExportOptions *options,
                GCancellable *cancellable, GError **error)
{
  g_autoptr (CursusPaperIndex) index = cursus_paper_index_new (paper);
  g_autoptr (GHashTable) goals = g_hash_table_new (NULL, NULL);
  g_autoptr (GPtrArray) notes = g_ptr_array_new ();
  CursusMarkdownWriter writer = { paper, index, goals, notes };
  g_autoptr (GString) out = g_string_new (NULL);
  g_autofree char *body = NULL;

  find_goals (&writer, paper->body);
  append_begin (&writer, out);
  body = dup_blocks (&writer, paper->body);
  append_block (out, body);
  append_end (&writer, out);
  if (g_cancellable_set_error_if_cancelled (cancellable, error))
    return NULL;
  return g_string_free_to_bytes (g_steal_pointer (&out));
}

const CursusExporter cursus_markdown_exporter = { "md", N_ ("Markdown"), "md", can_write_markdown,
                                                  write_markdown };
