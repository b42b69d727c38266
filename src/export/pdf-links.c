/* pdf-links.c - links of a PDF
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "export/pdf-links.h"

#include "export/pdf-string.h"

#include <string.h>

/* A page is shown a little above the place that is led to. */
#define ABOVE 6

static gboolean
is_web_address (const char *uri)
{
  static const char *const schemes[] = { "http://", "https://", "mailto:" };

  for (guint i = 0; i < G_N_ELEMENTS (schemes); i++)
    if (g_ascii_strncasecmp (uri, schemes[i], strlen (schemes[i])) == 0)
      return TRUE;
  return FALSE;
}

gboolean
cursus_pdf_links_is_link (const CursusPageNode *node)
{
  if (node->role != CURSUS_ROLE_LINK)
    return FALSE;
  if (node->goal != NULL)
    return node->goal->is_placed;
  return node->run != NULL && node->run->uri != NULL && is_web_address (node->run->uri);
}

const char *
cursus_pdf_links_get_tag (const CursusPageNode *node)
{
  if (node->role == CURSUS_ROLE_LINK && !cursus_pdf_links_is_link (node))
    return "Span";
  return cursus_page_role_get_tag (node->role);
}

void
cursus_pdf_links_append_goal (const CursusPdfBook *book, const CursusPageTarget *goal, GString *out)
{
  const CursusPdfPage *page = g_ptr_array_index (book->pages, goal->page);

  cursus_pdf_append_number (out, "/Dest[", book->first_page + goal->page, " 0 R/XYZ 0 ");
  cursus_pdf_append_fixed (out, page->height - MAX (goal->y - ABOVE, 0));
  g_string_append (out, "0]");
}

static char *
describe (const CursusPageNode *node, const char *title)
{
  g_autofree char *text = NULL;

  if (node->run != NULL)
    text = g_strdup (node->run->text);
  else if (node->block != NULL && node->block->content != NULL)
    text = cursus_inline_dup_text (node->block->content);
  if (text != NULL && text[0] != '\0')
    return g_steal_pointer (&text);
  return g_strdup (node->run != NULL && node->run->uri != NULL ? node->run->uri : title);
}

void
cursus_pdf_links_write (const CursusPdfBook *book, const CursusPdfLink *link, guint parent)
{
  const double     places[] = { link->x, link->y, link->right, link->top };
  g_autofree char *text = describe (link->node, book->job->paper->title);
  g_autoptr (GString) out = g_string_new ("<</Type/Annot/Subtype/Link/Border[0 0 0]/Rect[");

  for (guint i = 0; i < G_N_ELEMENTS (places); i++)
    cursus_pdf_append_fixed (out, places[i]);
  g_string_append_c (out, ']');
  if (link->node->goal != NULL)
    cursus_pdf_links_append_goal (book, link->node->goal, out);
  else
    {
      g_autofree char *uri = g_uri_escape_string (link->node->run->uri, "!#$&*+,/:;=?@[]%", FALSE);

      cursus_pdf_append_string (out, "/A<</Type/Action/S/URI/URI", uri);
      g_string_append (out, ">>");
    }
  cursus_pdf_append_number (out, "/StructParent ", parent, "");
  cursus_pdf_append_string (out, "/Contents", text);
  g_string_append (out, ">>");
  cursus_pdf_writer_add (book->writer, link->object, out->str, out->len);
}
