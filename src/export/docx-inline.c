/* docx-inline.c - runs of text in a Word document
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "export/clean-text.h"
#include "export/docx-private.h"
#include "export/language-parts.h"
#include "export/plain-text.h"

void
cursus_docx_write_value (CursusXmlStream *xml, const char *name, const char *value)
{
  cursus_xml_empty (xml, name, "w:val", value, NULL);
}

void
cursus_docx_write_number (CursusXmlStream *xml, const char *name, gint64 value)
{
  cursus_xml_open (xml, name, NULL);
  cursus_xml_attribute_number (xml, "w:val", value);
  cursus_xml_close (xml);
}

char *
cursus_docx_dup_language (const char *tag)
{
  g_autofree char *language = NULL, *country = NULL;

  cursus_language_split (tag, &language, &country);
  if (g_str_equal (language, "none"))
    return g_strdup ("und");
  return g_str_equal (country, "none") ? g_strdup (language) :
                                         g_strconcat (language, "-", country, NULL);
}

static void
write_lines (CursusXmlStream *xml, const char *text)
{
  g_autofree char *clean = cursus_clean_text (text);
  g_auto (GStrv) lines = g_strsplit (clean, "\n", -1);

  for (guint i = 0; lines[i] != NULL; i++)
    {
      if (i > 0)
        cursus_xml_empty (xml, "w:br", NULL);
      if (lines[i][0] != '\0')
        cursus_xml_element (xml, "w:t", lines[i], "xml:space", "preserve", NULL);
    }
}

void
cursus_docx_write_text (CursusXmlStream *xml, const char *style, const char *text)
{
  cursus_xml_open (xml, "w:r", NULL);
  if (style != NULL)
    {
      cursus_xml_open (xml, "w:rPr", NULL);
      cursus_docx_write_value (xml, "w:rStyle", style);
      cursus_xml_close (xml);
    }
  write_lines (xml, text);
  cursus_xml_close (xml);
}

void
cursus_docx_write_field_sign (CursusXmlStream *xml, const char *type)
{
  cursus_xml_open (xml, "w:r", NULL);
  cursus_xml_empty (xml, "w:fldChar", "w:fldCharType", type, NULL);
  cursus_xml_close (xml);
}

void
cursus_docx_write_field (CursusXmlStream *xml, const char *code, const char *text)
{
  cursus_docx_write_field_sign (xml, "begin");
  cursus_xml_open (xml, "w:r", NULL);
  cursus_xml_element (xml, "w:instrText", code, "xml:space", "preserve", NULL);
  cursus_xml_close (xml);
  cursus_docx_write_field_sign (xml, "separate");
  cursus_docx_write_text (xml, NULL, text);
  cursus_docx_write_field_sign (xml, "end");
}

/* The order of these elements is that of the format. */
static void
write_properties (CursusXmlStream *xml, const CursusRun *run, const char *language,
                  gboolean is_link)
{
  gboolean is_italic =
    (run->style & (CURSUS_RUN_ITALIC | CURSUS_RUN_FALLBACK | CURSUS_RUN_MISSING)) != 0;
  gboolean         is_dim = (run->style & (CURSUS_RUN_DIM | CURSUS_RUN_MISSING)) != 0;
  g_autofree char *clean = cursus_clean_text (run->text);

  cursus_xml_open (xml, "w:rPr", NULL);
  if (is_link)
    cursus_docx_write_value (xml, "w:rStyle", "Hyperlink");
  else if ((run->style & CURSUS_RUN_CODE) != 0)
    cursus_docx_write_value (xml, "w:rStyle", "Code");
  else if ((run->style & CURSUS_RUN_SMALL) != 0)
    cursus_docx_write_value (xml, "w:rStyle", "Small");
  if ((run->style & CURSUS_RUN_BOLD) != 0)
    {
      cursus_xml_empty (xml, "w:b", NULL);
      cursus_xml_empty (xml, "w:bCs", NULL);
    }
  if (is_italic)
    cursus_xml_empty (xml, "w:i", NULL);
  if (is_dim)
    cursus_docx_write_value (xml, "w:color", "5C5C5C");
  if (cursus_text_runs_left (clean))
    cursus_xml_empty (xml, "w:rtl", NULL);
  if (language != NULL)
    {
      g_autofree char *tag = cursus_docx_dup_language (language);

      cursus_xml_empty (xml, "w:lang", "w:val", tag, "w:eastAsia", tag, "w:bidi", tag, NULL);
    }
  cursus_xml_close (xml);
}

static void
write_words (CursusXmlStream *xml, const CursusRun *run, const char *language, gboolean is_link)
{
  cursus_xml_open (xml, "w:r", NULL);
  write_properties (xml, run, language, is_link);
  write_lines (xml, run->text);
  cursus_xml_close (xml);
}

static void
write_link (CursusDocxWriter *self, const CursusRun *run, const char *language, char *uri)
{
  guint            id = cursus_paper_index_lookup (self->walk.index, run->target);
  g_autofree char *goal = g_strdup_printf ("part_%u", id);
  g_autofree char *relation = NULL;

  if (uri == NULL)
    cursus_xml_open (self->xml, "w:hyperlink", "w:anchor", goal, "w:history", "1", NULL);
  else
    {
      g_ptr_array_add (self->uris, uri);
      relation = g_strdup_printf ("link%u", self->uris->len);
      cursus_xml_open (self->xml, "w:hyperlink", "r:id", relation, "w:history", "1", NULL);
    }
  write_words (self->xml, run, language, TRUE);
  cursus_xml_close (self->xml);
}

static void
write_note_mark (CursusDocxWriter *self, const CursusRun *run)
{
  g_ptr_array_add (self->notes, (gpointer) run);
  cursus_xml_open (self->xml, "w:r", NULL);
  cursus_xml_open (self->xml, "w:rPr", NULL);
  cursus_docx_write_value (self->xml, "w:rStyle", "FootnoteReference");
  cursus_xml_close (self->xml);
  cursus_xml_open (self->xml, "w:footnoteReference", NULL);
  cursus_xml_attribute_number (self->xml, "w:id", self->notes->len);
  cursus_xml_close (self->xml);
  cursus_xml_close (self->xml);
}

static void
write_run (CursusDocxWriter *self, const CursusRun *run, const char *around)
{
  guint       id = cursus_paper_index_lookup (self->walk.index, run->target);
  char       *uri = cursus_clean_uri (run->uri);
  const char *language = run->language != NULL ? run->language : around;

  if (uri != NULL || id > 0)
    write_link (self, run, language, uri);
  else
    write_words (self->xml, run, language, FALSE);
  if (run->shows_page && id > 0)
    {
      g_autofree char *code = g_strdup_printf (" PAGEREF part_%u \\h ", id);

      cursus_docx_write_text (self->xml, NULL, "\302\240→\302\240");
      cursus_docx_write_field (self->xml, code, "");
    }
  if ((run->style & CURSUS_RUN_ASSUMED) != 0)
    cursus_docx_write_text (self->xml, "Mark", CURSUS_MARK_OF_ASSUMED);
  if ((run->style & CURSUS_RUN_FALLBACK) != 0)
    cursus_docx_write_text (self->xml, "Mark", CURSUS_MARK_OF_FALLBACK);
  if (run->note != NULL)
    write_note_mark (self, run);
}

void
cursus_docx_write_content (CursusDocxWriter *self, const CursusBlock *block)
{
  const char *language = block->language != NULL ? block->language : self->walk.language;

  for (guint i = 0; block->content != NULL && i < cursus_inline_n (block->content); i++)
    write_run (self, cursus_inline_nth (block->content, i), language);
}
