/* pdf-structure.c - the tree of structure in a PDF, completed
 *
 * The tree is gone through in its own order, which is that in which its elements were begun: the
 * first element stands for the first node, and so on. An element for a node that has one already
 * gives its children to that one and leaves the tree.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "export/pdf-structure.h"

#include "export/pdf-string.h"

#include "base/language.h"

#include <string.h>

typedef enum
{
  ELEMENT,
  CONTENT, /* a number that stands in the drawing of a page */
  LINK,    /* a rectangle on a page */
} KidKind;

typedef struct
{
  KidKind kind;
  guint   number;
  guint   page; /* the object, 0 for an element */
  guint   next; /* position of the next kid of the same element, 0: none */
} Kid;

/* What is in the file for a node. */
typedef struct
{
  CursusPdfText tag;
  guint         object; /* 0: none yet */
  guint         parent; /* the object */
  guint         page;   /* the object, of its content where nothing else is said; 0: none */
  guint         first_kid;
  guint         last_kid;
} Element;

typedef struct
{
  const CursusPdfSource *source;
  CursusPdfWriter       *writer;
  const CursusPageJob   *job;
  const GPtrArray       *order;
  guint                  next;
  guint                  root;
  Element               *elements; /* by the id of nodes */
  guint                 *first;    /* by number: the element that took its place; 0: no element */
  GArray                *kids;     /* Kid, from 1 */
} Walk;

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
describe (const Walk *walk, const CursusPageNode *node, GString *out)
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
                                walk->job->paper->title);
  else if (node->role == CURSUS_ROLE_LIST)
    g_string_append (out, node->block->is_ordered ? "/A<</O/List/ListNumbering/Decimal>>" :
                                                    "/A<</O/List/ListNumbering/Disc>>");
  else if (node->role == CURSUS_ROLE_NOTE)
    g_string_append_printf (out, "/ID(note-%u)", node->id);
}

/* What a link says to someone who does not see where it stands. */
static gboolean
write_link (const Walk *walk, const CursusPageNode *node, guint number)
{
  CursusPdfText    annotation = cursus_pdf_source_get (walk->source, number);
  g_autofree char *text = NULL;
  GString         *out;

  if (annotation.length < 4)
    return FALSE;
  if (node->run != NULL)
    text = g_strdup (node->run->text);
  else if (node->block != NULL && node->block->content != NULL)
    text = cursus_inline_dup_text (node->block->content);
  if (text == NULL || text[0] == '\0')
    {
      g_free (text);
      text = g_strdup (node->run != NULL && node->run->uri != NULL ? node->run->uri :
                                                                     walk->job->paper->title);
    }
  out = g_string_new_len (annotation.start, (gssize) annotation.length - 2);
  cursus_pdf_append_string (out, "/Contents", text);
  g_string_append (out, ">>");
  cursus_pdf_writer_add (walk->writer, number, out->str, out->len);
  g_string_free (out, TRUE);
  return TRUE;
}

static void
add_kid (Walk *walk, Element *element, Kid kid)
{
  guint position = walk->kids->len;

  g_array_append_val (walk->kids, kid);
  if (element->first_kid == 0)
    element->first_kid = position;
  else
    g_array_index (walk->kids, Kid, element->last_kid).next = position;
  element->last_kid = position;
  if (element->page == 0)
    element->page = kid.page;
}

static gboolean walk_element (Walk *walk, guint object, Element *parent);

/* @page is that of the element of the file in which the kid stands. */
static gboolean
walk_kid (Walk *walk, const CursusPageNode *node, CursusPdfText text, guint page)
{
  Element *element = &walk->elements[node->id];
  guint    object = cursus_pdf_text_get_reference (text), own_page;
  Kid      kid = { CONTENT, 0, page, 0 };

  if (object != 0)
    return walk_element (walk, object, element);
  if (text.start[0] == '<')
    {
      kid.number = cursus_pdf_text_get_reference (cursus_pdf_text_lookup (text, "/Obj"));
      own_page = cursus_pdf_text_get_reference (cursus_pdf_text_lookup (text, "/Pg"));
      if (own_page != 0)
        kid.page = own_page;
      if (kid.number != 0)
        kid.kind = LINK;
      else
        text = cursus_pdf_text_lookup (text, "/MCID");
    }
  if (kid.kind == CONTENT && !cursus_pdf_text_get_number (text, &kid.number))
    return FALSE;
  add_kid (walk, element, kid);
  return kid.kind != LINK || write_link (walk, node, kid.number);
}

static gboolean
walk_element (Walk *walk, guint object, Element *parent)
{
  CursusPdfText dictionary = cursus_pdf_source_get (walk->source, object);
  CursusPdfText kids = cursus_pdf_text_open (cursus_pdf_text_lookup (dictionary, "/K")), kid;
  guint         page = cursus_pdf_text_get_reference (cursus_pdf_text_lookup (dictionary, "/Pg"));
  const CursusPageNode *node;
  Element              *element;

  if (walk->next == walk->order->len || dictionary.length == 0 || walk->first[object] != 0)
    return FALSE;
  node = g_ptr_array_index (walk->order, walk->next++);
  element = &walk->elements[node->id];
  if (element->object == 0)
    {
      element->object = object;
      element->parent = parent != NULL ? parent->object : walk->root;
      element->page = page;
      element->tag = cursus_pdf_text_lookup (dictionary, "/S");
      if (parent != NULL)
        add_kid (walk, parent, (Kid){ ELEMENT, object, 0, 0 });
    }
  else
    cursus_pdf_writer_drop (walk->writer, object);
  walk->first[object] = element->object;
  while ((kid = cursus_pdf_text_next (&kids)).length > 0)
    if (!walk_kid (walk, node, kid, page))
      return FALSE;
  return TRUE;
}

static void
append_kid (const Element *element, const Kid *kid, GString *out)
{
  /* An element names one page; what is on another has to say so. */
  gboolean is_elsewhere = kid->kind != ELEMENT && kid->page != element->page;

  if (is_elsewhere)
    cursus_pdf_append_number (out, "<</Pg ", kid->page, " 0 R");
  switch (kid->kind)
    {
    case ELEMENT:
      cursus_pdf_append_number (out, "", kid->number, " 0 R ");
      break;
    case CONTENT:
      cursus_pdf_append_number (out, is_elsewhere ? "/Type/MCR/MCID " : "", kid->number,
                                is_elsewhere ? ">>" : " ");
      break;
    case LINK:
      cursus_pdf_append_number (out, is_elsewhere ? "/Type/OBJR/Obj " : "<</Type/OBJR/Obj ",
                                kid->number, " 0 R>>");
      break;
    }
}

static void
write_element (const Walk *walk, const CursusPageNode *node, GString *out)
{
  const Element *element = &walk->elements[node->id];
  const Kid     *kid;

  if (element->object == 0)
    return;
  g_string_assign (out, "<</Type/StructElem/S");
  g_string_append_len (out, element->tag.start, (gssize) element->tag.length);
  cursus_pdf_append_number (out, "/P ", element->parent, " 0 R");
  if (element->page != 0)
    cursus_pdf_append_number (out, "/Pg ", element->page, " 0 R");
  describe (walk, node, out);
  g_string_append (out, "/K[");
  for (guint i = element->first_kid; i != 0; i = kid->next)
    {
      kid = &g_array_index (walk->kids, Kid, i);
      append_kid (element, kid, out);
    }
  g_string_append (out, "]>>");
  cursus_pdf_writer_add (walk->writer, element->object, out->str, out->len);
}

/* Copies what stands in an array, with the elements that took the place of others. */
static void
append_corrected (const Walk *walk, CursusPdfText array, GString *out)
{
  CursusPdfText rest = cursus_pdf_text_open (array), item;

  g_string_append_c (out, '[');
  while ((item = cursus_pdf_text_next (&rest)).length > 0)
    {
      guint object = cursus_pdf_text_get_reference (item);

      if (object != 0 && object < walk->source->n_objects && walk->first[object] != 0)
        cursus_pdf_append_number (out, "", walk->first[object], " 0 R");
      else
        g_string_append_len (out, item.start, (gssize) item.length);
      g_string_append_c (out, ' ');
    }
  g_string_append_c (out, ']');
}

/* From content back to elements: by page a list of them, and by link one. */
static void
write_parents (const Walk *walk, guint tree, GString *out)
{
  CursusPdfText dictionary = cursus_pdf_source_get (walk->source, tree);
  CursusPdfText numbers = cursus_pdf_text_lookup (dictionary, "/Nums");
  CursusPdfText rest = cursus_pdf_text_open (numbers), item;

  while ((item = cursus_pdf_text_next (&rest)).length > 0)
    {
      guint         object = cursus_pdf_text_get_reference (item);
      CursusPdfText list = cursus_pdf_source_get (walk->source, object);

      if (list.length == 0 || list.start[0] != '[')
        continue;
      g_string_truncate (out, 0);
      append_corrected (walk, list, out);
      cursus_pdf_writer_add (walk->writer, object, out->str, out->len);
    }
  g_string_assign (out, "<</Nums");
  append_corrected (walk, numbers, out);
  g_string_append (out, ">>");
  cursus_pdf_writer_add (walk->writer, tree, out->str, out->len);
}

static gboolean
write_tree (Walk *walk)
{
  CursusPdfText root = cursus_pdf_source_get (walk->source, walk->root);
  CursusPdfText kids = cursus_pdf_text_open (cursus_pdf_text_lookup (root, "/K")), kid;
  guint    parents = cursus_pdf_text_get_reference (cursus_pdf_text_lookup (root, "/ParentTree"));
  GString *out;

  while ((kid = cursus_pdf_text_next (&kids)).length > 0)
    if (!walk_element (walk, cursus_pdf_text_get_reference (kid), NULL))
      return FALSE;
  if (walk->next != walk->order->len)
    return FALSE;
  out = g_string_new (NULL);
  for (guint i = 0; i < walk->job->nodes->len; i++)
    write_element (walk, g_ptr_array_index (walk->job->nodes, i), out);
  write_parents (walk, parents, out);
  g_string_free (out, TRUE);
  return TRUE;
}

gboolean
cursus_pdf_structure_write (const CursusPdfSource *source, CursusPdfWriter *writer, guint root,
                            const CursusPageJob *job, const GPtrArray *order)
{
  g_autofree Element *elements = g_new0 (Element, job->nodes->len);
  g_autofree guint   *first = g_new0 (guint, source->n_objects);
  g_autoptr (GArray) kids = g_array_new (FALSE, TRUE, sizeof (Kid));
  Walk walk = { source, writer, job, order, 0, root, elements, first, kids };

  g_array_set_size (kids, 1);
  return write_tree (&walk);
}
