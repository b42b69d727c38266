/* odt-inline.c - runs of text in an OpenDocument text
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "export/clean-text.h"
#include "export/odt-private.h"
#include "export/plain-text.h"

#include <string.h>

/* Of spaces that follow each other all but the first need an element. */
void
cursus_odt_write_text (CursusXmlStream *xml, const char *text)
{
  g_autofree char *clean = cursus_clean_text (text);
  const char      *at = clean;

  while (*at != '\0')
    {
      gsize            length = strcspn (at, "\n ");
      gsize            spaces = strspn (at + length, " ");
      g_autofree char *words = g_strndup (at, length + MIN (spaces, 1));

      cursus_xml_text (xml, words);
      at += length + spaces;
      if (spaces > 1)
        {
          cursus_xml_open (xml, "text:s", NULL);
          cursus_xml_attribute_number (xml, "text:c", (gint64) spaces - 1);
          cursus_xml_close (xml);
        }
      if (spaces == 0 && *at == '\n')
        {
          cursus_xml_empty (xml, "text:line-break", NULL);
          at++;
        }
    }
}

static void
write_mark (CursusOdtWriter *self, const char *mark)
{
  cursus_xml_element (self->xml, "text:span", mark, "text:style-name", "Mark", NULL);
}

static void
write_note (CursusOdtWriter *self, const char *note)
{
  g_autofree char *number = g_strdup_printf ("%u", ++self->n_notes);
  g_autofree char *id = g_strconcat ("ftn", number, NULL);

  cursus_xml_open (self->xml, "text:note", "text:id", id, "text:note-class", "footnote", NULL);
  cursus_xml_element (self->xml, "text:note-citation", number, NULL);
  cursus_xml_open (self->xml, "text:note-body", NULL);
  cursus_xml_open (self->xml, "text:p", "text:style-name", "Footnote", NULL);
  cursus_odt_write_text (self->xml, note);
  cursus_xml_close (self->xml);
  cursus_xml_close (self->xml);
  cursus_xml_close (self->xml);
}

static void
write_words (CursusOdtWriter *self, const CursusRun *run)
{
  const char *look =
    cursus_odt_looks_get_text (self->looks, run->style, run->language, self->is_upright);

  if (look != NULL)
    cursus_xml_open (self->xml, "text:span", "text:style-name", look, NULL);
  cursus_odt_write_text (self->xml, run->text);
  if (look != NULL)
    cursus_xml_close (self->xml);
}

static void
write_link (CursusOdtWriter *self, const CursusRun *run, const char *target)
{
  cursus_xml_open (self->xml, "text:a", "xlink:type", "simple", "xlink:href", target,
                   "text:style-name", "Internet_20_link", "text:visited-style-name",
                   "Internet_20_link", NULL);
  write_words (self, run);
  cursus_xml_close (self->xml);
}

static void
write_run (CursusOdtWriter *self, const CursusRun *run)
{
  guint            id = cursus_paper_index_lookup (self->walk.index, run->target);
  g_autofree char *uri = cursus_clean_uri (run->uri);
  g_autofree char *goal = g_strdup_printf ("#part-%u", id);

  if (uri != NULL || id > 0)
    write_link (self, run, uri != NULL ? uri : goal);
  else
    write_words (self, run);
  if (run->shows_page && id > 0)
    {
      cursus_xml_text (self->xml, "\302\240→\302\240");
      cursus_xml_element (self->xml, "text:bookmark-ref", "", "text:reference-format", "page",
                          "text:ref-name", goal + 1, NULL);
    }
  if ((run->style & CURSUS_RUN_ASSUMED) != 0)
    write_mark (self, CURSUS_MARK_OF_ASSUMED);
  if ((run->style & CURSUS_RUN_FALLBACK) != 0)
    write_mark (self, CURSUS_MARK_OF_FALLBACK);
  if (run->note != NULL)
    write_note (self, run->note);
}

void
cursus_odt_write_content (CursusOdtWriter *self, const CursusInline *content)
{
  for (guint i = 0; content != NULL && i < cursus_inline_n (content); i++)
    write_run (self, cursus_inline_nth (content, i));
}
