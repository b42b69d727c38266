/* pdf-tags.c - the structure of a document told to cairo, as far as cairo listens
 *
 * Cairo marks what is drawn while an element without children is open; an element that was closed
 * cannot be opened again, so what goes on later becomes a second element, which is joined to the
 * first one when the file is finished.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "export/pdf-tags.h"

#include <cairo-pdf.h>
#include <string.h>

void
cursus_pdf_tags_init (CursusPdfTags *self, cairo_t *cairo)
{
  *self = (CursusPdfTags){
    .cairo = cairo,
    .order = g_ptr_array_new (),
    .open = g_ptr_array_new (),
    .led_to = g_hash_table_new (NULL, NULL),
  };
}

void
cursus_pdf_tags_clear (CursusPdfTags *self)
{
  g_ptr_array_unref (self->order);
  g_ptr_array_unref (self->open);
  g_hash_table_unref (self->led_to);
}

gboolean
cursus_pdf_tags_is_web_address (const char *uri)
{
  static const char *const schemes[] = { "http://", "https://", "mailto:" };

  for (guint i = 0; i < G_N_ELEMENTS (schemes); i++)
    if (g_ascii_strncasecmp (uri, schemes[i], strlen (schemes[i])) == 0)
      return TRUE;
  return FALSE;
}

static gboolean
is_link (const CursusPageNode *node)
{
  if (node->role != CURSUS_ROLE_LINK)
    return FALSE;
  if (node->goal != NULL)
    return node->goal->is_placed;
  return node->run != NULL && node->run->uri != NULL &&
         cursus_pdf_tags_is_web_address (node->run->uri);
}

static void
open_link (CursusPdfTags *self, const CursusPageNode *node)
{
  g_autofree char *attributes = NULL;

  if (node->goal != NULL)
    attributes = g_strdup_printf ("dest='t%u'", node->goal->id);
  else
    {
      /* What cairo's attributes and a PDF's strings mean something by is written as numbers. */
      g_autofree char *uri = g_uri_escape_string (node->run->uri, "!#$&*+,/:;=?@[]%", FALSE);

      attributes = g_strdup_printf ("uri='%s'", uri);
    }
  cairo_tag_begin (self->cairo, CAIRO_TAG_LINK, attributes);
}

static const char *
get_tag (const CursusPageNode *node)
{
  if (node->role == CURSUS_ROLE_LINK && !is_link (node))
    return "Span";
  return cursus_page_role_get_tag (node->role);
}

/* Where links and the outline lead to. */
static void
mark_target (CursusPdfTags *self, const CursusPageNode *node)
{
  const CursusPageTarget *target = node->target;
  g_autofree char        *attributes = NULL;
  char                    y[G_ASCII_DTOSTR_BUF_SIZE];

  if (target == NULL || !target->is_placed || target->page != self->page ||
      !g_hash_table_add (self->led_to, (gpointer) target))
    return;
  g_ascii_formatd (y, sizeof y, "%.2f", MAX (target->y - 6, 0));
  attributes = g_strdup_printf ("name='t%u' x=0 y=%s", target->id, y);
  cairo_tag_begin (self->cairo, CAIRO_TAG_DEST, attributes);
  cairo_tag_end (self->cairo, CAIRO_TAG_DEST);
}

static void
push (CursusPdfTags *self, CursusPageNode *node)
{
  mark_target (self, node);
  if (is_link (node))
    open_link (self, node);
  else
    cairo_tag_begin (self->cairo, get_tag (node), NULL);
  g_ptr_array_add (self->open, node);
  g_ptr_array_add (self->order, node);
}

static void
pop (CursusPdfTags *self)
{
  const CursusPageNode *node = g_ptr_array_steal_index (self->open, self->open->len - 1);

  cairo_tag_end (self->cairo, get_tag (node));
}

static CursusPageNode *
get_open (const CursusPdfTags *self)
{
  return self->open->len > 0 ? g_ptr_array_index (self->open, self->open->len - 1) : NULL;
}

static void
push_path (CursusPdfTags *self, CursusPageNode *node)
{
  if (node == NULL || node == get_open (self))
    return;
  push_path (self, node->parent);
  push (self, node);
}

void
cursus_pdf_tags_enter (CursusPageNode *node, gpointer tags)
{
  CursusPdfTags  *self = tags;
  CursusPageNode *open;

  while ((open = get_open (self)) != NULL)
    {
      CursusPageNode *around = node;

      while (around->depth > open->depth)
        around = around->parent;
      if (around == open)
        break;
      pop (self);
    }
  push_path (self, node);
}

/* Whether what is drawn while it is the innermost element belongs to it. */
static gboolean
holds_content (const CursusPageNode *node)
{
  switch (node->role)
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
cursus_pdf_tags_leave (gpointer tags)
{
  CursusPdfTags *self = tags;

  while (self->open->len > 0 && holds_content (get_open (self)))
    pop (self);
}

void
cursus_pdf_tags_close (CursusPdfTags *self)
{
  while (self->open->len > 0)
    pop (self);
}
