/* page-node.c - what a part of a page is: the tree of structure behind the lines
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "export/page-node.h"

const char *
cursus_page_role_get_tag (CursusPageRole role)
{
  static const char *const tags[] = {
    [CURSUS_ROLE_DOCUMENT] = "Document",
    [CURSUS_ROLE_SECTION] = "Sect",
    [CURSUS_ROLE_GROUP] = "Div",
    [CURSUS_ROLE_H1] = "H1",
    [CURSUS_ROLE_H2] = "H2",
    [CURSUS_ROLE_H3] = "H3",
    [CURSUS_ROLE_H4] = "H4",
    [CURSUS_ROLE_H5] = "H5",
    [CURSUS_ROLE_H6] = "H6",
    [CURSUS_ROLE_P] = "P",
    [CURSUS_ROLE_LIST] = "L",
    [CURSUS_ROLE_ITEM] = "LI",
    [CURSUS_ROLE_LABEL] = "Lbl",
    [CURSUS_ROLE_ITEM_BODY] = "LBody",
    [CURSUS_ROLE_TABLE] = "Table",
    [CURSUS_ROLE_HEAD_ROWS] = "THead",
    [CURSUS_ROLE_BODY_ROWS] = "TBody",
    [CURSUS_ROLE_ROW] = "TR",
    [CURSUS_ROLE_HEAD_CELL] = "TH",
    [CURSUS_ROLE_CELL] = "TD",
    [CURSUS_ROLE_FIGURE] = "Figure",
    [CURSUS_ROLE_NOTE] = "Note",
    [CURSUS_ROLE_CONTENTS] = "TOC",
    [CURSUS_ROLE_CONTENTS_ITEM] = "TOCI",
    [CURSUS_ROLE_LINK] = "Link",
    [CURSUS_ROLE_SPAN] = "Span",
  };

  return tags[role];
}

gboolean
cursus_page_role_has_content (CursusPageRole role)
{
  switch (role)
    {
    case CURSUS_ROLE_DOCUMENT:
    case CURSUS_ROLE_SECTION:
    case CURSUS_ROLE_GROUP:
    case CURSUS_ROLE_LIST:
    case CURSUS_ROLE_ITEM:
    case CURSUS_ROLE_TABLE:
    case CURSUS_ROLE_HEAD_ROWS:
    case CURSUS_ROLE_BODY_ROWS:
    case CURSUS_ROLE_ROW:
    case CURSUS_ROLE_CONTENTS:
    case CURSUS_ROLE_CONTENTS_ITEM:
      return FALSE;
    case CURSUS_ROLE_H1:
    case CURSUS_ROLE_H2:
    case CURSUS_ROLE_H3:
    case CURSUS_ROLE_H4:
    case CURSUS_ROLE_H5:
    case CURSUS_ROLE_H6:
    case CURSUS_ROLE_P:
    case CURSUS_ROLE_LABEL:
    case CURSUS_ROLE_ITEM_BODY:
    case CURSUS_ROLE_HEAD_CELL:
    case CURSUS_ROLE_CELL:
    case CURSUS_ROLE_FIGURE:
    case CURSUS_ROLE_NOTE:
    case CURSUS_ROLE_LINK:
    case CURSUS_ROLE_SPAN:
      return TRUE;
    }
  return TRUE;
}

void
cursus_page_node_place (CursusPageNode *node, guint page, double y)
{
  for (; node != NULL && !node->is_placed; node = node->parent)
    {
      node->is_placed = TRUE;
      if (node->target != NULL && !node->target->is_placed)
        {
          node->target->page = page;
          node->target->y = y;
          node->target->is_placed = TRUE;
        }
    }
}

const char *
cursus_page_node_lookup_anchor (const CursusPageNode *node)
{
  for (; node != NULL; node = node->parent)
    if (node->block != NULL && node->block->anchor != NULL)
      return node->block->anchor;
  return NULL;
}
