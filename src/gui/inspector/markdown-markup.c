/* markdown-markup.c - Markdown as a label can show it
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "gui/inspector/markdown-markup.h"

#include <cmark.h>
#include <string.h>

/* How deep lists and quotes are indented at most: what is nested deeper stays readable. */
#define DEPTH_MAX 8

typedef struct
{
  GString *markup;
  int      depth;      /* of lists and quotes */
  gboolean is_tight;   /* paragraphs of this list have no space between them */
  gsize    link_start; /* of the text of the link that is open */
} Painter;

static void
append_escaped (GString *out, const char *text)
{
  g_autofree char *escaped = g_markup_escape_text (text != NULL ? text : "", -1);

  g_string_append (out, escaped);
}

static gboolean
is_first_in_item (cmark_node *node)
{
  cmark_node *parent = cmark_node_parent (node);

  return parent != NULL && cmark_node_get_type (parent) == CMARK_NODE_ITEM &&
         cmark_node_previous (node) == NULL;
}

static void
append_indent (Painter *painter)
{
  for (int i = 1; i < MIN (painter->depth, DEPTH_MAX); i++)
    g_string_append (painter->markup, "    ");
}

/* Begins a block on a line of its own. */
static void
begin_block (Painter *painter, cmark_node *node)
{
  if (is_first_in_item (node))
    return;
  if (painter->markup->len > 0)
    g_string_append (painter->markup, painter->is_tight ? "\n" : "\n\n");
  append_indent (painter);
  if (painter->depth > 0)
    g_string_append (painter->markup, "    ");
}

static int
get_number (cmark_node *item)
{
  int number = cmark_node_get_list_start (cmark_node_parent (item));

  for (cmark_node *before = cmark_node_previous (item); before != NULL;
       before = cmark_node_previous (before))
    number++;
  return number;
}

static void
begin_item (Painter *painter, cmark_node *item)
{
  cmark_node *list = cmark_node_parent (item);
  gboolean    is_first = cmark_node_previous (item) == NULL;

  if (painter->markup->len > 0)
    g_string_append (painter->markup,
                     painter->is_tight || (is_first && painter->depth > 1) ? "\n" : "\n\n");
  append_indent (painter);
  if (cmark_node_get_list_type (list) == CMARK_ORDERED_LIST)
    g_string_append_printf (painter->markup, "%d. ", get_number (item));
  else
    g_string_append (painter->markup, "• ");
}

static void
paint_heading (Painter *painter, cmark_node *node, gboolean is_entering)
{
  if (!is_entering)
    {
      g_string_append (painter->markup, "</span>");
      return;
    }
  begin_block (painter, node);
  g_string_append (painter->markup, cmark_node_get_heading_level (node) == 1 ?
                                      "<span weight=\"bold\" size=\"larger\">" :
                                      "<span weight=\"bold\">");
}

static void
paint_code (Painter *painter, cmark_node *node)
{
  g_autofree char *text = g_strdup (cmark_node_get_literal (node));

  begin_block (painter, node);
  g_string_append (painter->markup, "<tt>");
  append_escaped (painter->markup, g_strchomp (text));
  g_string_append (painter->markup, "</tt>");
}

static void
paint_link (Painter *painter, cmark_node *node, gboolean is_entering)
{
  const char      *address = cmark_node_get_url (node);
  g_autofree char *escaped = NULL;

  if (is_entering)
    {
      painter->link_start = painter->markup->len;
      g_string_append (painter->markup, "<u>");
      return;
    }

  g_string_append (painter->markup, "</u>");
  escaped = g_markup_escape_text (address != NULL ? address : "", -1);
  if (*escaped != '\0' && cmark_node_get_type (node) == CMARK_NODE_LINK &&
      strstr (painter->markup->str + MIN (painter->link_start, painter->markup->len), escaped) ==
        NULL)
    g_string_append_printf (painter->markup, " (%s)", escaped);
}

static void
paint_list (Painter *painter, cmark_node *node, gboolean is_entering)
{
  cmark_node *outer;

  if (is_entering)
    {
      painter->depth++;
      painter->is_tight = cmark_node_get_list_tight (node);
      return;
    }

  painter->depth--;
  painter->is_tight = FALSE;
  for (outer = cmark_node_parent (node); outer != NULL; outer = cmark_node_parent (outer))
    if (cmark_node_get_type (outer) == CMARK_NODE_LIST)
      {
        painter->is_tight = cmark_node_get_list_tight (outer);
        return;
      }
}

/* Blocks; whether the node was one. */
static gboolean
paint_block (Painter *painter, cmark_node *node, gboolean is_entering)
{
  cmark_node_type type = cmark_node_get_type (node);

  if (type == CMARK_NODE_HEADING)
    paint_heading (painter, node, is_entering);
  else if (type == CMARK_NODE_LIST)
    paint_list (painter, node, is_entering);
  else if (type == CMARK_NODE_BLOCK_QUOTE)
    painter->depth += is_entering ? 1 : -1;
  else if (!is_entering)
    return FALSE;
  else if (type == CMARK_NODE_PARAGRAPH)
    begin_block (painter, node);
  else if (type == CMARK_NODE_ITEM)
    begin_item (painter, node);
  else if (type == CMARK_NODE_CODE_BLOCK || type == CMARK_NODE_HTML_BLOCK)
    paint_code (painter, node);
  else if (type == CMARK_NODE_THEMATIC_BREAK)
    {
      begin_block (painter, node);
      g_string_append (painter->markup, "―――");
    }
  else
    return FALSE;
  return TRUE;
}

static void
paint_inline (Painter *painter, cmark_node *node, gboolean is_entering)
{
  cmark_node_type type = cmark_node_get_type (node);

  if (type == CMARK_NODE_TEXT || type == CMARK_NODE_HTML_INLINE)
    append_escaped (painter->markup, cmark_node_get_literal (node));
  else if (type == CMARK_NODE_SOFTBREAK)
    g_string_append_c (painter->markup, ' ');
  else if (type == CMARK_NODE_LINEBREAK)
    g_string_append_c (painter->markup, '\n');
  else if (type == CMARK_NODE_CODE)
    {
      g_string_append (painter->markup, "<tt>");
      append_escaped (painter->markup, cmark_node_get_literal (node));
      g_string_append (painter->markup, "</tt>");
    }
  else if (type == CMARK_NODE_EMPH || type == CMARK_NODE_IMAGE)
    g_string_append (painter->markup, is_entering ? "<i>" : "</i>");
  else if (type == CMARK_NODE_STRONG)
    g_string_append (painter->markup, is_entering ? "<b>" : "</b>");
  else if (type == CMARK_NODE_LINK)
    paint_link (painter, node, is_entering);
}

char *
cursus_markdown_to_markup (const char *markdown)
{
  cmark_node      *document;
  cmark_iter      *iter;
  cmark_event_type event;
  Painter          painter = { g_string_new (NULL) };

  g_return_val_if_fail (markdown != NULL, NULL);

  document = cmark_parse_document (markdown, strlen (markdown), CMARK_OPT_DEFAULT);
  iter = cmark_iter_new (document);
  while ((event = cmark_iter_next (iter)) != CMARK_EVENT_DONE)
    {
      cmark_node *node = cmark_iter_get_node (iter);

      if (!paint_block (&painter, node, event == CMARK_EVENT_ENTER))
        paint_inline (&painter, node, event == CMARK_EVENT_ENTER);
    }
  cmark_iter_free (iter);
  cmark_node_free (document);
  return g_string_free (painter.markup, FALSE);
}
