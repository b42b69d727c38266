/* page-node.h - what a part of a page is: the tree of structure behind the lines
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "paper/block.h"

G_BEGIN_DECLS

/**
 * CursusPageRole:
 *
 * The elements of structure that a PDF knows, as far as documents need them.
 */
typedef enum
{
  CURSUS_ROLE_DOCUMENT,
  CURSUS_ROLE_SECTION,
  CURSUS_ROLE_GROUP,
  CURSUS_ROLE_H1,
  CURSUS_ROLE_H2,
  CURSUS_ROLE_H3,
  CURSUS_ROLE_H4,
  CURSUS_ROLE_H5,
  CURSUS_ROLE_H6,
  CURSUS_ROLE_P,
  CURSUS_ROLE_LIST,
  CURSUS_ROLE_ITEM,
  CURSUS_ROLE_LABEL,
  CURSUS_ROLE_ITEM_BODY,
  CURSUS_ROLE_TABLE,
  CURSUS_ROLE_HEAD_ROWS,
  CURSUS_ROLE_BODY_ROWS,
  CURSUS_ROLE_ROW,
  CURSUS_ROLE_HEAD_CELL,
  CURSUS_ROLE_CELL,
  CURSUS_ROLE_FIGURE,
  CURSUS_ROLE_NOTE,
  CURSUS_ROLE_CONTENTS,
  CURSUS_ROLE_CONTENTS_ITEM,
  CURSUS_ROLE_LINK,
  CURSUS_ROLE_SPAN,
} CursusPageRole;

/**
 * CursusPageTarget:
 * @id: from 1
 * @page: from 0
 * @y: from the upper edge of the page
 * @is_placed: whether @page and @y are known
 *
 * A place in the document that something leads to.
 */
typedef struct
{
  guint    id;
  guint    page;
  double   y;
  gboolean is_placed;
} CursusPageTarget;

/**
 * CursusPageNode:
 * @id: its position among all nodes
 * @depth: 0 for the document
 * @block: (nullable): of the document, what it stands for
 * @run: (nullable): of a link or span
 * @target: (nullable): what begins where it does, if anything can lead there
 * @goal: (nullable): of a link within the document
 * @language: (nullable): if it is not that of the parent
 * @is_placed: whether a part of it stands on a page already
 */
typedef struct _CursusPageNode CursusPageNode;

struct _CursusPageNode
{
  CursusPageRole     role;
  guint              id;
  guint              depth;
  CursusPageNode    *parent;
  const CursusBlock *block;
  const CursusRun   *run;
  CursusPageTarget  *target;
  CursusPageTarget  *goal;
  const char        *language;
  gboolean           is_placed;
};

/**
 * cursus_page_role_get_tag:
 *
 * Returns: (transfer none): what a PDF calls it: "H1", "TD" …
 */
const char *cursus_page_role_get_tag (CursusPageRole role);

/**
 * cursus_page_role_has_content:
 *
 * Returns: whether something on a page can belong to it, and not only to nodes in it
 */
gboolean cursus_page_role_has_content (CursusPageRole role);

/**
 * cursus_page_node_place:
 * @y: from the upper edge of the page
 *
 * Says that a part of @node stands there; the first counts, also for what it lies in.
 */
void cursus_page_node_place (CursusPageNode *node, guint page, double y);

/**
 * cursus_page_node_lookup_anchor:
 *
 * Returns: (nullable) (transfer none): of the innermost block around @node that has one
 */
const char *cursus_page_node_lookup_anchor (const CursusPageNode *node);

G_END_DECLS
