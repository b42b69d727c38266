/* markdown-blocks.c - CommonMark as blocks of a document
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "documents/markdown-blocks.h"

#include <cmark.h>
#include <string.h>

/* Deeper lists than these are not read by anybody; their items stand in the last level. */
#define MAX_DEPTH 8

typedef struct
{
  CursusInline             *content;
  const CursusMarkdownLook *look;
} Line;

static void add_blocks (CursusBlock *into, cmark_node *parent, const CursusMarkdownLook *look,
                        guint depth);

static void
add_run (Line *line, const char *text, guint style, const char *uri)
{
  CursusRun run = { .text = (char *) text,
                    .style = style | line->look->style,
                    .language = (char *) line->look->language,
                    .uri = (char *) uri };

  if (text != NULL && *text != '\0')
    cursus_inline_add (line->content, &run);
}

static void
add_inlines (Line *line, cmark_node *parent, guint style, const char *uri)
{
  for (cmark_node *node = cmark_node_first_child (parent); node != NULL;
       node = cmark_node_next (node))
    switch ((int) cmark_node_get_type (node))
      {
      case CMARK_NODE_TEXT:
      case CMARK_NODE_HTML_INLINE:
        add_run (line, cmark_node_get_literal (node), style, uri);
        break;
      case CMARK_NODE_CODE:
        add_run (line, cmark_node_get_literal (node), style | CURSUS_RUN_CODE, uri);
        break;
      case CMARK_NODE_SOFTBREAK:
        add_run (line, " ", style, uri);
        break;
      case CMARK_NODE_LINEBREAK:
        add_run (line, "\n", style, uri);
        break;
      case CMARK_NODE_STRONG:
        add_inlines (line, node, style | CURSUS_RUN_BOLD, uri);
        break;
      case CMARK_NODE_EMPH:
        add_inlines (line, node, style | CURSUS_RUN_ITALIC, uri);
        break;
      case CMARK_NODE_LINK:
        add_inlines (line, node, style, cmark_node_get_url (node));
        break;
      default:
        add_inlines (line, node, style, uri);
      }
}

static void
add_paragraph (CursusBlock *into, cmark_node *node, const CursusMarkdownLook *look, guint style)
{
  CursusBlock *paragraph = cursus_block_add_new (into, CURSUS_BLOCK_PARAGRAPH);
  Line         line = { cursus_inline_new (), look };

  add_inlines (&line, node, style, NULL);
  cursus_block_take_content (paragraph, line.content);
}

static void
add_literal (CursusBlock *into, cmark_node *node, const CursusMarkdownLook *look)
{
  CursusBlock     *paragraph = cursus_block_add_new (into, CURSUS_BLOCK_PARAGRAPH);
  g_autofree char *text = g_strdup (cmark_node_get_literal (node));
  Line             line = { cursus_inline_new (), look };

  if (text != NULL)
    add_run (&line, g_strchomp (text), CURSUS_RUN_CODE, NULL);
  cursus_block_take_content (paragraph, line.content);
}

static void
add_list (CursusBlock *into, cmark_node *node, const CursusMarkdownLook *look, guint depth)
{
  CursusBlock *list = cursus_block_add_new (into, CURSUS_BLOCK_LIST);

  list->is_ordered = cmark_node_get_list_type (node) == CMARK_ORDERED_LIST;
  for (cmark_node *item = cmark_node_first_child (node); item != NULL;
       item = cmark_node_next (item))
    add_blocks (cursus_block_add_new (list, CURSUS_BLOCK_ITEM), item, look, depth + 1);
}

static void
add_blocks (CursusBlock *into, cmark_node *parent, const CursusMarkdownLook *look, guint depth)
{
  for (cmark_node *node = cmark_node_first_child (parent); node != NULL;
       node = cmark_node_next (node))
    switch ((int) cmark_node_get_type (node))
      {
      case CMARK_NODE_PARAGRAPH:
        add_paragraph (into, node, look, 0);
        break;
      case CMARK_NODE_HEADING:
        add_paragraph (into, node, look, CURSUS_RUN_BOLD);
        break;
      case CMARK_NODE_CODE_BLOCK:
      case CMARK_NODE_HTML_BLOCK:
        add_literal (into, node, look);
        break;
      case CMARK_NODE_LIST:
        if (depth < MAX_DEPTH)
          add_list (into, node, look, depth);
        else
          for (cmark_node *item = cmark_node_first_child (node); item != NULL;
               item = cmark_node_next (item))
            add_blocks (into, item, look, depth);
        break;
      default:
        if (depth < 2 * MAX_DEPTH)
          add_blocks (into, node, look, depth + 1);
      }
}

void
cursus_markdown_add_blocks (CursusBlock *into, const char *markdown, const CursusMarkdownLook *look)
{
  cmark_node *document =
    cmark_parse_document (markdown, strlen (markdown), CMARK_OPT_VALIDATE_UTF8);

  add_blocks (into, document, look, 0);
  cmark_node_free (document);
}
