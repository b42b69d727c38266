/* paper-text.c - a document as plain text, so that tests can compare it
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "paper-text.h"

#define INDENT 2

static void print_block (GString *out, const CursusBlock *block, guint depth);

static void
print_marked (GString *out, const CursusRun *run)
{
  static const struct
  {
    guint       style;
    const char *before;
    const char *after;
  } marks[] = {
    { CURSUS_RUN_BOLD, "*", "*" },     { CURSUS_RUN_ITALIC, "/", "/" },
    { CURSUS_RUN_CODE, "`", "`" },     { CURSUS_RUN_ASSUMED, "~", "~" },
    { CURSUS_RUN_FALLBACK, "‹", "›" }, { CURSUS_RUN_MISSING, "⟨", "⟩" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (marks); i++)
    g_string_append (out, run->style & marks[i].style ? marks[i].before : "");
  g_string_append (out, run->text);
  for (guint i = G_N_ELEMENTS (marks); i > 0; i--)
    g_string_append (out, run->style & marks[i - 1].style ? marks[i - 1].after : "");
}

static void
print_inline (GString *out, const CursusInline *content)
{
  for (guint i = 0; content != NULL && i < cursus_inline_n (content); i++)
    {
      const CursusRun *run = cursus_inline_nth (content, i);

      print_marked (out, run);
      if (run->language != NULL)
        g_string_append_printf (out, "@%s", run->language);
      if (run->target != NULL)
        g_string_append_printf (out, "→%s", run->target);
      if (run->uri != NULL)
        g_string_append_printf (out, "<%s>", run->uri);
      if (run->note != NULL)
        g_string_append_printf (out, "[%s]", run->note);
    }
}

static void
begin_line (GString *out, guint depth, const char *name)
{
  g_string_append_printf (out, "%*s%s", (int) (depth * INDENT), "", name);
}

static void
print_children (GString *out, const CursusBlock *block, guint depth)
{
  for (guint i = 0; i < cursus_block_n (block); i++)
    print_block (out, cursus_block_nth (block, i), depth);
}

/* A cell with nothing but a paragraph is one line. */
static void
print_cell (GString *out, const CursusBlock *cell, guint depth)
{
  begin_line (out, depth, cell->is_head ? "# " : "| ");
  if (cell->column_span > 1)
    g_string_append_printf (out, "(%u) ", cell->column_span);
  if (cell->value == CURSUS_CELL_NUMBER)
    g_string_append_printf (out, "=%" G_GINT64_FORMAT " ", cell->amount);
  if (cell->value == CURSUS_CELL_PERCENT)
    g_string_append_printf (out, "%%%" G_GINT64_FORMAT " ", cell->amount);
  if (cursus_block_n (cell) == 1 && cursus_block_nth (cell, 0)->type == CURSUS_BLOCK_PARAGRAPH)
    {
      print_inline (out, cursus_block_nth (cell, 0)->content);
      g_string_append_c (out, '\n');
      return;
    }
  g_string_append_c (out, '\n');
  print_children (out, cell, depth + 1);
}

static void
print_heading (GString *out, const CursusBlock *block, guint depth)
{
  begin_line (out, depth, "heading ");
  g_string_append_printf (out, "%u ", block->level);
  if (block->number != NULL)
    g_string_append_printf (out, "%s ", block->number);
  print_inline (out, block->content);
  if (block->anchor != NULL)
    g_string_append_printf (out, " #%s", block->anchor);
  g_string_append_c (out, '\n');
}

static const char *const names[] = {
  [CURSUS_BLOCK_TITLE] = "title",
  [CURSUS_BLOCK_HEADING] = "heading",
  [CURSUS_BLOCK_PARAGRAPH] = "",
  [CURSUS_BLOCK_LIST] = "list",
  [CURSUS_BLOCK_ITEM] = "item",
  [CURSUS_BLOCK_DEFINITIONS] = "definitions",
  [CURSUS_BLOCK_TABLE] = "table",
  [CURSUS_BLOCK_ROW] = "row",
  [CURSUS_BLOCK_CELL] = "cell",
  [CURSUS_BLOCK_FIGURE] = "figure",
  [CURSUS_BLOCK_NOTE] = "note",
  [CURSUS_BLOCK_SECTION] = "section",
  [CURSUS_BLOCK_PAGE_BREAK] = "page break",
  [CURSUS_BLOCK_CONTENTS] = "contents",
};

static void
print_block (GString *out, const CursusBlock *block, guint depth)
{
  if (block->type == CURSUS_BLOCK_HEADING)
    {
      print_heading (out, block, depth);
      return;
    }
  if (block->type == CURSUS_BLOCK_CELL)
    {
      print_cell (out, block, depth);
      return;
    }
  begin_line (out, depth, names[block->type]);
  g_string_append (out, block->is_ordered ? " ordered" : "");
  g_string_append (out, block->is_landscape ? " landscape" : "");
  if (block->anchor != NULL)
    g_string_append_printf (out, " #%s", block->anchor);
  if (block->figure != NULL)
    g_string_append_printf (out, ": %s", block->figure->alternative);
  print_inline (out, block->content);
  g_string_append_c (out, '\n');
  print_children (out, block, depth + 1);
}

static void
print_line (GString *out, const char *name, const char *value)
{
  g_string_append_printf (out, "%s: %s\n", name, value != NULL ? value : "–");
}

char *
paper_text_print (const CursusPaper *paper)
{
  GString *out = g_string_new (NULL);

  print_line (out, "id", paper->id);
  print_line (out, "title", paper->title);
  print_line (out, "subject", paper->subject);
  print_line (out, "author", paper->author);
  print_line (out, "language", paper->language);
  print_line (out, "edition", paper->edition);
  print_line (out, "date", paper->date);
  print_line (out, "draft", paper->is_draft ? paper->labels.draft : NULL);
  print_line (out, "head", paper->head);
  print_line (out, "foot", paper->foot);
  print_children (out, paper->body, 0);
  return g_string_free (out, FALSE);
}
