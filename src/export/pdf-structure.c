/* pdf-structure.c - the tree of structure in a PDF
 *
 * Pages say in which order nodes come up on them, and which of their marks belong to a node. The
 * first time a node comes up it becomes the last kid of its parent; what comes later is added to
 * it, also on other pages.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "export/pdf-structure.h"

#include "export/pdf-links.h"
#include "export/pdf-string.h"

#include "base/language.h"

#include <string.h>

/* What stands in a node: another node, a mark or a link. */
typedef struct
{
  CursusPdfPartKind kind;
  guint             number; /* of a mark; otherwise of the object */
  guint             page;   /* the object, 0 for a node */
  guint             next;   /* position of the next kid of the same element, 0: none */
} Kid;

/* What is in the file for a node. */
typedef struct
{
  gboolean is_begun;
  guint    page; /* the object, of its content where nothing else is said; 0: none */
  guint    first_kid;
  guint    last_kid;
} Element;

typedef struct
{
  const CursusPdfBook *book;
  guint                root;
  guint                first;    /* number of the element for the first node */
  Element             *elements; /* by the id of nodes */
  GArray              *kids;     /* Kid, from 1 */
} Tree;

/* --- gathering --- */

static void
add_kid (Tree *tree, Element *element, Kid kid)
{
  guint position = tree->kids->len;

  g_array_append_val (tree->kids, kid);
  if (element->first_kid == 0)
    element->first_kid = position;
  else
    g_array_index (tree->kids, Kid, element->last_kid).next = position;
  element->last_kid = position;
  if (element->page == 0)
    element->page = kid.page;
}

static Element *
begin_element (Tree *tree, const CursusPageNode *node)
{
  Element *element = &tree->elements[node->id];

  if (element->is_begun)
    return element;
  element->is_begun = TRUE;
  if (node->parent != NULL)
    add_kid (tree, begin_element (tree, node->parent),
             (Kid){ CURSUS_PDF_BEGIN, tree->first + node->id, 0, 0 });
  return element;
}

static void
gather (Tree *tree)
{
  begin_element (tree, g_ptr_array_index (tree->book->job->nodes, 0));
  for (guint i = 0; i < tree->book->pages->len; i++)
    {
      const CursusPdfPage *page = g_ptr_array_index (tree->book->pages, i);

      for (guint p = 0; p < page->parts->len; p++)
        {
          const CursusPdfPart *part = &g_array_index (page->parts, CursusPdfPart, p);
          Element             *element = begin_element (tree, part->node);
          Kid                  kid = { part->kind, part->number, tree->book->first_page + i, 0 };

          if (part->kind == CURSUS_PDF_LINK)
            kid.number = g_array_index (page->links, CursusPdfLink, part->number).object;
          if (part->kind != CURSUS_PDF_BEGIN)
            add_kid (tree, element, kid);
        }
    }
}

/* --- elements --- */

static void
describe_cell (const CursusPageNode *node, GString *out)
{
  const CursusBlock *cell = node->block;
  gboolean           is_head = node->role == CURSUS_ROLE_HEAD_CELL;

  if (!is_head && cell->column_span <= 1 && cell->row_span <= 1)
    return;
  g_string_append (out, "/A<</O/Table");
  /* In the head a cell names its column, elsewhere its row. */
  if (is_head)
    g_string_append (out, node->parent->parent->role == CURSUS_ROLE_HEAD_ROWS ? "/Scope/Column" :
                                                                                "/Scope/Row");
  if (cell->column_span > 1)
    g_string_append_printf (out, "/ColSpan %u", cell->column_span);
  if (cell->row_span > 1)
    g_string_append_printf (out, "/RowSpan %u", cell->row_span);
  g_string_append (out, ">>");
}

static void
describe (const CursusPdfBook *book, const CursusPageNode *node, GString *out)
{
  const CursusFigure *figure = node->block != NULL ? node->block->figure : NULL;

  if (node->language != NULL && cursus_language_is_valid (node->language, strlen (node->language)))
    cursus_pdf_append_string (out, "/Lang", node->language);
  if (node->role == CURSUS_ROLE_HEAD_CELL || node->role == CURSUS_ROLE_CELL)
    describe_cell (node, out);
  else if (node->role == CURSUS_ROLE_FIGURE)
    cursus_pdf_append_string (out, "/Alt",
                              figure != NULL && figure->alternative != NULL &&
                                  figure->alternative[0] != '\0' ?
                                figure->alternative :
                                book->job->paper->title);
  else if (node->role == CURSUS_ROLE_LIST)
    g_string_append (out, node->block->is_ordered ? "/A<</O/List/ListNumbering/Decimal>>" :
                                                    "/A<</O/List/ListNumbering/Disc>>");
  else if (node->role == CURSUS_ROLE_NOTE)
    g_string_append_printf (out, "/ID(note-%u)", node->id);
}

static void
append_kid (const Element *element, const Kid *kid, GString *out)
{
  /* An element names one page; what is on another has to say so. */
  gboolean is_elsewhere = kid->kind != CURSUS_PDF_BEGIN && kid->page != element->page;

  if (is_elsewhere)
    cursus_pdf_append_number (out, "<</Pg ", kid->page, " 0 R");
  switch (kid->kind)
    {
    case CURSUS_PDF_BEGIN:
      cursus_pdf_append_number (out, "", kid->number, " 0 R ");
      break;
    case CURSUS_PDF_CONTENT:
      cursus_pdf_append_number (out, is_elsewhere ? "/Type/MCR/MCID " : "", kid->number,
                                is_elsewhere ? ">>" : " ");
      break;
    case CURSUS_PDF_LINK:
      cursus_pdf_append_number (out, is_elsewhere ? "/Type/OBJR/Obj " : "<</Type/OBJR/Obj ",
                                kid->number, " 0 R>>");
      break;
    }
}

static void
write_element (const Tree *tree, const CursusPageNode *node, GString *out)
{
  const Element *element = &tree->elements[node->id];
  const Kid     *kid;

  g_string_assign (out, "<</Type/StructElem/S/");
  g_string_append (out, cursus_pdf_links_get_tag (node));
  cursus_pdf_append_number (
    out, "/P ", node->parent != NULL ? tree->first + node->parent->id : tree->root, " 0 R");
  if (element->page != 0)
    cursus_pdf_append_number (out, "/Pg ", element->page, " 0 R");
  describe (tree->book, node, out);
  g_string_append (out, "/K[");
  for (guint i = element->first_kid; i != 0; i = kid->next)
    {
      kid = &g_array_index (tree->kids, Kid, i);
      append_kid (element, kid, out);
    }
  g_string_append (out, "]>>");
  cursus_pdf_writer_add (tree->book->writer, tree->first + node->id, out->str, out->len);
}

static void
write_elements (const Tree *tree)
{
  const GPtrArray *nodes = tree->book->job->nodes;
  g_autoptr (GString) out = g_string_new (NULL);

  for (guint i = 0; i < nodes->len; i++)
    if (tree->elements[i].is_begun)
      write_element (tree, g_ptr_array_index (nodes, i), out);
    else
      cursus_pdf_writer_drop (tree->book->writer, tree->first + i);
}

/* --- from content back to elements --- */

/* The elements that the marks of a page belong to, by their number. */
static guint
write_marks (const Tree *tree, const CursusPdfPage *page, GString *out)
{
  guint number = cursus_pdf_writer_add_number (tree->book->writer);

  g_string_assign (out, "[");
  for (guint i = 0; i < page->parts->len; i++)
    {
      const CursusPdfPart *part = &g_array_index (page->parts, CursusPdfPart, i);

      if (part->kind == CURSUS_PDF_CONTENT)
        cursus_pdf_append_number (out, "", tree->first + part->node->id, " 0 R ");
    }
  g_string_append_c (out, ']');
  cursus_pdf_writer_add (tree->book->writer, number, out->str, out->len);
  return number;
}

/* The table of these lists, by the number of pages, and after them those of links. */
static guint
write_parents (const Tree *tree)
{
  const GPtrArray *pages = tree->book->pages;
  guint            number = cursus_pdf_writer_add_number (tree->book->writer);
  guint            next = pages->len;
  g_autoptr (GString) out = g_string_new (NULL);
  g_autoptr (GString) table = g_string_new ("<</Nums[");

  for (guint i = 0; i < pages->len; i++)
    {
      guint list = write_marks (tree, g_ptr_array_index (pages, i), out);

      cursus_pdf_append_number (table, "", i, " ");
      cursus_pdf_append_number (table, "", list, " 0 R ");
    }
  for (guint i = 0; i < pages->len; i++)
    {
      const CursusPdfPage *page = g_ptr_array_index (pages, i);

      for (guint l = 0; l < page->links->len; l++, next++)
        {
          const CursusPdfLink *link = &g_array_index (page->links, CursusPdfLink, l);

          cursus_pdf_links_write (tree->book, link, next);
          cursus_pdf_append_number (table, "", next, " ");
          cursus_pdf_append_number (table, "", tree->first + link->node->id, " 0 R ");
        }
    }
  g_string_append (table, "]>>");
  cursus_pdf_writer_add (tree->book->writer, number, table->str, table->len);
  return number;
}

guint
cursus_pdf_structure_write (const CursusPdfBook *book)
{
  g_autofree Element *elements = g_new0 (Element, book->job->nodes->len);
  g_autoptr (GArray) kids = g_array_new (FALSE, TRUE, sizeof (Kid));
  g_autoptr (GString) out = g_string_new (NULL);
  Tree  tree = { book, 0, 0, elements, kids };
  guint parents;

  g_array_set_size (kids, 1);
  tree.root = cursus_pdf_writer_add_number (book->writer);
  tree.first = cursus_pdf_writer_add_numbers (book->writer, book->job->nodes->len);
  gather (&tree);
  write_elements (&tree);
  parents = write_parents (&tree);
  cursus_pdf_append_number (out, "<</Type/StructTreeRoot/K[", tree.first, " 0 R]");
  cursus_pdf_append_number (out, "/ParentTree ", parents, " 0 R>>");
  cursus_pdf_writer_add (book->writer, tree.root, out->str, out->len);
  return tree.root;
}
