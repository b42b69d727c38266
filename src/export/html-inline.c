/* html-inline.c - runs of text on a web page
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "export/clean-text.h"
#include "export/html-private.h"
#include "export/plain-text.h"

#include <string.h>

/* Elements and classes of the styles of runs, from the outside to the inside. */
static const struct
{
  guint       style;
  const char *name;
  const char *class;
} elements[] = {
  { CURSUS_RUN_ASSUMED, "span", "assumed" }, { CURSUS_RUN_FALLBACK, "i", "fallback" },
  { CURSUS_RUN_MISSING, "span", "missing" }, { CURSUS_RUN_DIM, "span", "dim" },
  { CURSUS_RUN_SMALL, "small", NULL },       { CURSUS_RUN_BOLD, "strong", NULL },
  { CURSUS_RUN_ITALIC, "em", NULL },         { CURSUS_RUN_CODE, "code", NULL },
};

static void
write_text (CursusXmlStream *xml, const char *text)
{
  g_autofree char *clean = cursus_clean_text (text);
  g_auto (GStrv) lines = g_strsplit (clean, "\n", -1);

  for (guint i = 0; lines[i] != NULL; i++)
    {
      if (i > 0)
        cursus_xml_empty (xml, "br", NULL);
      cursus_xml_text (xml, lines[i]);
    }
}

static void
write_mark (CursusHtmlWriter *self, const char *mark, const char *meaning)
{
  cursus_xml_element (self->xml, "sup", mark, "class", "mark", "title", meaning, NULL);
}

static void
write_note_mark (CursusHtmlWriter *self, const CursusRun *run)
{
  g_autofree char *number = NULL, *id = NULL, *target = NULL;

  g_ptr_array_add (self->notes, (gpointer) run);
  number = g_strdup_printf ("%u", self->notes->len);
  id = g_strconcat ("note-mark-", number, NULL);
  target = g_strconcat ("#note-", number, NULL);
  cursus_xml_open (self->xml, "sup", NULL);
  cursus_xml_element (self->xml, "a", number, "class", "mark", "href", target, "id", id, "role",
                      "doc-noteref", NULL);
  cursus_xml_close (self->xml);
}

char *
cursus_html_dup_id (guint number)
{
  return number > 0 ? g_strdup_printf ("part-%u", number) : NULL;
}

static gboolean
open_link (CursusHtmlWriter *self, const CursusRun *run)
{
  g_autofree char *uri = cursus_clean_uri (run->uri);
  g_autofree char *id = cursus_html_dup_id (cursus_paper_index_lookup (self->index, run->target));
  g_autofree char *target = id != NULL ? g_strconcat ("#", id, NULL) : NULL;

  if (uri == NULL && target == NULL)
    return FALSE;
  cursus_xml_open (self->xml, "a", "href", uri != NULL ? uri : target, "rel",
                   uri != NULL ? "noopener noreferrer" : NULL, NULL);
  return TRUE;
}

static void
write_run (CursusHtmlWriter *self, const CursusRun *run)
{
  g_autofree char *clean = cursus_clean_text (run->text);
  guint            n_open = open_link (self, run) ? 1 : 0;

  if (run->language != NULL)
    {
      cursus_xml_open (self->xml, "span", "lang", run->language, "dir",
                       cursus_text_runs_left (clean) ? "rtl" : NULL, NULL);
      n_open++;
    }
  for (guint i = 0; i < G_N_ELEMENTS (elements); i++)
    if ((run->style & elements[i].style) != 0)
      {
        cursus_xml_open (self->xml, elements[i].name, "class", elements[i].class, NULL);
        n_open++;
      }
  write_text (self->xml, clean);
  while (n_open-- > 0)
    cursus_xml_close (self->xml);
  if ((run->style & CURSUS_RUN_ASSUMED) != 0)
    write_mark (self, CURSUS_MARK_OF_ASSUMED, self->paper->labels.assumed);
  if ((run->style & CURSUS_RUN_FALLBACK) != 0)
    write_mark (self, CURSUS_MARK_OF_FALLBACK, self->paper->labels.fallback);
  if (run->note != NULL)
    write_note_mark (self, run);
}

void
cursus_html_write_content (CursusHtmlWriter *self, const CursusInline *content)
{
  for (guint i = 0; content != NULL && i < cursus_inline_n (content); i++)
    write_run (self, cursus_inline_nth (content, i));
}

void
cursus_html_set_direction (CursusHtmlWriter *self, const CursusBlock *block)
{
  g_autofree char *text = cursus_inline_dup_plain_text (block->content);

  if (block->language != NULL)
    cursus_xml_attribute (self->xml, "lang", block->language);
  if (cursus_text_runs_left (text))
    cursus_xml_attribute (self->xml, "dir", "rtl");
}
