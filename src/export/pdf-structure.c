/* pdf-structure.c - the tree of structure in a PDF, completed
 *
 * The tree is gone through in its own order, which is that in which its elements were begun: the
 * first element stands for the first node, and so on. An element for a node that has one already
 * gives its children to that one and leaves the tree.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "export/pdf-structure.h"

#include "base/language.h"

#include <string.h>

typedef struct
{
  qpdf_data            pdf;
  const CursusPageJob *job;
  const GPtrArray     *order;
  guint                next;
  qpdf_oh             *elements; /* by the id of nodes, 0: none yet */
  GHashTable          *joined;   /* number of an object → element that took its place */
} Walk;

static void
set_text (const Walk *walk, qpdf_oh object, const char *key, const char *text)
{
  qpdf_oh value = qpdf_oh_new_unicode_string (walk->pdf, text);

  qpdf_oh_replace_key (walk->pdf, object, key, value);
  qpdf_oh_release (walk->pdf, value);
}

static void
set_parsed (const Walk *walk, qpdf_oh object, const char *key, const char *text)
{
  qpdf_oh value = qpdf_oh_parse (walk->pdf, text);

  qpdf_oh_replace_key (walk->pdf, object, key, value);
  qpdf_oh_release (walk->pdf, value);
}

static void
describe_cell (const Walk *walk, const CursusPageNode *node, qpdf_oh element)
{
  g_autoptr (GString) attributes = g_string_new ("<< /O /Table");
  const CursusBlock *cell = node->block;

  /* In the head a cell names its column, elsewhere its row. */
  if (node->role == CURSUS_ROLE_HEAD_CELL)
    g_string_append_printf (attributes, " /Scope /%s",
                            node->parent->parent->role == CURSUS_ROLE_HEAD_ROWS ? "Column" : "Row");
  if (cell->column_span > 1)
    g_string_append_printf (attributes, " /ColSpan %u", cell->column_span);
  if (cell->row_span > 1)
    g_string_append_printf (attributes, " /RowSpan %u", cell->row_span);
  g_string_append (attributes, " >>");
  if (attributes->len > strlen ("<< /O /Table >>"))
    set_parsed (walk, element, "/A", attributes->str);
}

static void
describe (const Walk *walk, const CursusPageNode *node, qpdf_oh element)
{
  const CursusFigure *figure = node->block != NULL ? node->block->figure : NULL;
  g_autofree char    *id = NULL;

  if (node->language != NULL && cursus_language_is_valid (node->language, strlen (node->language)))
    set_text (walk, element, "/Lang", node->language);
  if (node->role == CURSUS_ROLE_HEAD_CELL || node->role == CURSUS_ROLE_CELL)
    describe_cell (walk, node, element);
  else if (node->role == CURSUS_ROLE_FIGURE)
    set_text (walk, element, "/Alt",
              figure != NULL && figure->alternative != NULL && figure->alternative[0] != '\0' ?
                figure->alternative :
                walk->job->paper->title);
  else if (node->role == CURSUS_ROLE_LIST)
    set_parsed (walk, element, "/A",
                node->block->is_ordered ? "<< /O /List /ListNumbering /Decimal >>" :
                                          "<< /O /List /ListNumbering /Disc >>");
  else if (node->role == CURSUS_ROLE_NOTE)
    {
      id = g_strdup_printf ("note-%u", node->id);
      set_text (walk, element, "/ID", id);
    }
}

/* What a link says to someone who does not see where it stands. */
static void
describe_link (const Walk *walk, const CursusPageNode *node, qpdf_oh kid)
{
  qpdf_oh          annotation = qpdf_oh_get_key (walk->pdf, kid, "/Obj");
  g_autofree char *text = NULL;

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
  set_text (walk, annotation, "/Contents", text);
  qpdf_oh_release (walk->pdf, annotation);
}

/* A number of content on the page of its element; another element may be of another page. */
static qpdf_oh
name_page (const Walk *walk, qpdf_oh kid, qpdf_oh element)
{
  qpdf_oh reference = qpdf_oh_new_dictionary (walk->pdf);
  qpdf_oh page = qpdf_oh_get_key (walk->pdf, element, "/Pg");
  qpdf_oh type = qpdf_oh_new_name (walk->pdf, "/MCR");

  qpdf_oh_replace_key (walk->pdf, reference, "/Type", type);
  qpdf_oh_replace_key (walk->pdf, reference, "/Pg", page);
  qpdf_oh_replace_key (walk->pdf, reference, "/MCID", kid);
  qpdf_oh_release (walk->pdf, page);
  qpdf_oh_release (walk->pdf, type);
  return reference;
}

/* An only child stands there without a list around it. */
static qpdf_oh
get_kids (const Walk *walk, qpdf_oh element)
{
  qpdf_oh kids = qpdf_oh_get_key (walk->pdf, element, "/K");
  qpdf_oh list;

  if (qpdf_oh_is_array (walk->pdf, kids))
    return kids;
  list = qpdf_oh_new_array (walk->pdf);
  if (!qpdf_oh_is_null (walk->pdf, kids))
    qpdf_oh_append_item (walk->pdf, list, kids);
  qpdf_oh_replace_key (walk->pdf, element, "/K", list);
  qpdf_oh_release (walk->pdf, kids);
  return list;
}

static void
add_kid (const Walk *walk, qpdf_oh element, qpdf_oh kid)
{
  qpdf_oh kids = get_kids (walk, element);

  qpdf_oh_append_item (walk->pdf, kids, kid);
  qpdf_oh_release (walk->pdf, kids);
}

/* Gives what is no element among the children of @element to @first. */
static void
join (const Walk *walk, qpdf_oh first, qpdf_oh element, qpdf_oh kid)
{
  if (qpdf_oh_is_integer (walk->pdf, kid))
    {
      qpdf_oh reference = name_page (walk, kid, element);

      add_kid (walk, first, reference);
      qpdf_oh_release (walk->pdf, reference);
      return;
    }
  /* A link's rectangle: an element names one page, so this has to say its own. */
  if (!qpdf_oh_has_key (walk->pdf, kid, "/Pg"))
    {
      qpdf_oh page = qpdf_oh_get_key (walk->pdf, element, "/Pg");

      qpdf_oh_replace_key (walk->pdf, kid, "/Pg", page);
      qpdf_oh_release (walk->pdf, page);
    }
  add_kid (walk, first, kid);
}

static gboolean walk_element (Walk *walk, qpdf_oh element, qpdf_oh parent, gboolean *is_joined);

/* Goes through the children of @element, and keeps those that stay; @first takes them if it is
 * another element. */
static gboolean
walk_kids (Walk *walk, const CursusPageNode *node, qpdf_oh element, qpdf_oh first)
{
  qpdf_oh  kids = get_kids (walk, element);
  int      n = qpdf_oh_get_array_n_items (walk->pdf, kids);
  gboolean is_good = TRUE;

  for (int i = 0; i < n && is_good; i++)
    {
      qpdf_oh  kid = qpdf_oh_get_array_item (walk->pdf, kids, i);
      gboolean is_dictionary = qpdf_oh_is_dictionary (walk->pdf, kid);
      gboolean is_element = is_dictionary && qpdf_oh_has_key (walk->pdf, kid, "/S");
      gboolean is_joined = FALSE;

      if (is_element)
        {
          is_good = walk_element (walk, kid, first != element ? first : 0, &is_joined);
          if (is_good && is_joined)
            {
              qpdf_oh_erase_item (walk->pdf, kids, i--);
              n--;
            }
          else if (is_good && first != element)
            add_kid (walk, first, kid);
        }
      else
        {
          if (is_dictionary && qpdf_oh_has_key (walk->pdf, kid, "/Obj"))
            describe_link (walk, node, kid);
          if (first != element)
            join (walk, first, element, kid);
        }
      if (is_joined || !is_element)
        qpdf_oh_release (walk->pdf, kid);
    }
  qpdf_oh_release (walk->pdf, kids);
  return is_good;
}

/* Most elements hold content of one page and nothing else: these stay as they are. */
static gboolean
is_settled (const Walk *walk, const CursusPageNode *node)
{
  const CursusPageNode *next =
    walk->next < walk->order->len ? g_ptr_array_index (walk->order, walk->next) : NULL;

  return node->role != CURSUS_ROLE_LINK && (next == NULL || next->parent != node);
}

static gboolean
walk_element (Walk *walk, qpdf_oh element, qpdf_oh parent, gboolean *is_joined)
{
  const CursusPageNode *node;
  qpdf_oh               first;

  if (walk->next == walk->order->len)
    return FALSE;
  node = g_ptr_array_index (walk->order, walk->next++);
  first = walk->elements[node->id];
  *is_joined = first != 0;
  if (first == 0)
    {
      walk->elements[node->id] = element;
      describe (walk, node, element);
      if (parent != 0)
        qpdf_oh_replace_key (walk->pdf, element, "/P", parent);
      return is_settled (walk, node) || walk_kids (walk, node, element, element);
    }
  g_hash_table_insert (walk->joined, GINT_TO_POINTER (qpdf_oh_get_object_id (walk->pdf, element)),
                       GUINT_TO_POINTER (first));
  return walk_kids (walk, node, element, first);
}

static void
replace_joined (const Walk *walk, qpdf_oh array, int nth, qpdf_oh item)
{
  gpointer first =
    g_hash_table_lookup (walk->joined, GINT_TO_POINTER (qpdf_oh_get_object_id (walk->pdf, item)));

  if (first != NULL)
    qpdf_oh_set_array_item (walk->pdf, array, nth, (qpdf_oh) GPOINTER_TO_UINT (first));
}

/* From content back to elements: by page a list of them, and by link one. */
static void
correct_parents (const Walk *walk, qpdf_oh root)
{
  qpdf_oh tree = qpdf_oh_get_key (walk->pdf, root, "/ParentTree");
  qpdf_oh numbers = qpdf_oh_get_key (walk->pdf, tree, "/Nums");
  int     n = qpdf_oh_get_array_n_items (walk->pdf, numbers);

  for (int i = 1; i < n && g_hash_table_size (walk->joined) > 0; i += 2)
    {
      qpdf_oh item = qpdf_oh_get_array_item (walk->pdf, numbers, i);

      if (!qpdf_oh_is_array (walk->pdf, item))
        replace_joined (walk, numbers, i, item);
      else
        for (int j = 0; j < qpdf_oh_get_array_n_items (walk->pdf, item); j++)
          {
            qpdf_oh element = qpdf_oh_get_array_item (walk->pdf, item, j);

            replace_joined (walk, item, j, element);
            qpdf_oh_release (walk->pdf, element);
          }
      qpdf_oh_release (walk->pdf, item);
    }
}

gboolean
cursus_pdf_structure_complete (qpdf_data pdf, const CursusPageJob *job, const GPtrArray *order)
{
  g_autofree qpdf_oh *elements = g_new0 (qpdf_oh, job->nodes->len);
  Walk                walk = { pdf, job, order, 0, elements, g_hash_table_new (NULL, NULL) };
  qpdf_oh             root = qpdf_oh_get_key (pdf, qpdf_get_root (pdf), "/StructTreeRoot");
  qpdf_oh             kids = qpdf_oh_get_key (pdf, root, "/K");
  gboolean            is_good = qpdf_oh_is_array (pdf, kids), is_joined;

  for (int i = 0; is_good && i < qpdf_oh_get_array_n_items (pdf, kids); i++)
    is_good = walk_element (&walk, qpdf_oh_get_array_item (pdf, kids, i), 0, &is_joined);
  is_good = is_good && walk.next == order->len;
  if (is_good)
    correct_parents (&walk, root);
  g_hash_table_unref (walk.joined);
  return is_good;
}
