/* odt-looks.c - what differs from a named style in one place of an OpenDocument text
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "export/language-parts.h"
#include "export/odt-styles.h"

CursusOdtLooks *
cursus_odt_looks_new (void)
{
  CursusOdtLooks *self = g_new0 (CursusOdtLooks, 1);

  self->xml = cursus_xml_new (CURSUS_XML_PART);
  self->names = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, g_free);
  return self;
}

void
cursus_odt_looks_free (CursusOdtLooks *self)
{
  g_clear_pointer (&self->xml, cursus_xml_free);
  g_hash_table_unref (self->names);
  g_free (self);
}

/* Takes @key. Gives a name for it, and whether it is new. */
static const char *
name_look (CursusOdtLooks *self, char *key, const char *prefix, gboolean *is_new)
{
  char *name = g_hash_table_lookup (self->names, key);

  *is_new = name == NULL;
  if (name != NULL)
    {
      g_free (key);
      return name;
    }
  name = g_strdup_printf ("%s%u", prefix, g_hash_table_size (self->names) + 1);
  g_hash_table_insert (self->names, key, name);
  return name;
}

void
cursus_odt_write_language (CursusXmlStream *xml, const char *tag)
{
  g_autofree char *language = NULL, *country = NULL;

  if (tag == NULL)
    return;
  cursus_language_split (tag, &language, &country);
  cursus_xml_attribute (xml, "fo:language", language);
  cursus_xml_attribute (xml, "fo:country", country);
  /* Scripts of the East and those that run to the left have languages of their own. */
  cursus_xml_attribute (xml, "style:language-asian", language);
  cursus_xml_attribute (xml, "style:country-asian", country);
  cursus_xml_attribute (xml, "style:language-complex", language);
  cursus_xml_attribute (xml, "style:country-complex", country);
}

static void
write_paragraph_look (CursusOdtLooks *self, const char *name, const CursusOdtParagraph *look)
{
  static const char *const aligns[] = {
    [CURSUS_ALIGN_CENTRE] = "center", [CURSUS_ALIGN_END] = "end"
  };

  cursus_xml_open (self->xml, "style:style", "style:name", name, "style:family", "paragraph",
                   "style:parent-style-name", look->base, "style:master-page-name", look->master,
                   NULL);
  cursus_xml_empty (
    self->xml, "style:paragraph-properties", "fo:text-align",
    look->align == CURSUS_ALIGN_START && look->runs_left ? "start" : aligns[look->align],
    "fo:break-before", look->begins_page ? "page" : NULL, "fo:keep-with-next",
    look->is_kept ? "always" : NULL, "style:writing-mode", look->runs_left ? "rl-tb" : NULL, NULL);
  if (look->language != NULL)
    {
      cursus_xml_open (self->xml, "style:text-properties", NULL);
      cursus_odt_write_language (self->xml, look->language);
      cursus_xml_close (self->xml);
    }
  cursus_xml_close (self->xml);
}

const char *
cursus_odt_looks_get_paragraph (CursusOdtLooks *self, const CursusOdtParagraph *look)
{
  gboolean    is_new;
  const char *name;

  if (look->master == NULL && look->language == NULL && look->align == CURSUS_ALIGN_START &&
      !look->begins_page && !look->is_kept && !look->runs_left)
    return look->base;
  name =
    name_look (self,
               g_strdup_printf ("paragraph %s %s %s %d %d %d %d", look->base,
                                look->master != NULL ? look->master : "",
                                look->language != NULL ? look->language : "", (int) look->align,
                                look->begins_page, look->is_kept, look->runs_left),
               "P", &is_new);
  if (is_new)
    write_paragraph_look (self, name, look);
  return name;
}

static void
write_text_look (CursusOdtLooks *self, const char *name, guint style, const char *language,
                 gboolean is_upright)
{
  gboolean is_bold = (style & CURSUS_RUN_BOLD) != 0;
  gboolean is_italic =
    (style & (CURSUS_RUN_ITALIC | CURSUS_RUN_FALLBACK | CURSUS_RUN_MISSING)) != 0;
  gboolean is_dim = (style & (CURSUS_RUN_DIM | CURSUS_RUN_MISSING)) != 0;

  cursus_xml_open (self->xml, "style:style", "style:name", name, "style:family", "text", NULL);
  cursus_xml_open (self->xml, "style:text-properties", "fo:font-weight", is_bold ? "bold" : NULL,
                   "style:font-weight-complex", is_bold ? "bold" : NULL, "fo:font-style",
                   is_italic ? "italic" : NULL, "fo:color", is_dim ? "#5c5c5c" : NULL,
                   "style:font-name", (style & CURSUS_RUN_CODE) != 0 ? "Code" : NULL,
                   "fo:font-size", (style & CURSUS_RUN_SMALL) != 0 ? "87%" : NULL,
                   "style:text-rotation-angle", is_upright ? "90" : NULL,
                   "style:text-rotation-scale", is_upright ? "line-height" : NULL, NULL);
  cursus_odt_write_language (self->xml, language);
  cursus_xml_close (self->xml);
  cursus_xml_close (self->xml);
}

const char *
cursus_odt_looks_get_text (CursusOdtLooks *self, guint style, const char *language,
                           gboolean is_upright)
{
  gboolean    is_new;
  const char *name;

  /* What is assumed looks as ever but for its mark. */
  style &= ~(guint) CURSUS_RUN_ASSUMED;
  if (style == 0 && language == NULL && !is_upright)
    return NULL;
  name = name_look (
    self, g_strdup_printf ("text %u %s %d", style, language != NULL ? language : "", is_upright),
    "T", &is_new);
  if (is_new)
    write_text_look (self, name, style, language, is_upright);
  return name;
}

const char *
cursus_odt_looks_get_cell (CursusOdtLooks *self, const char *background, gboolean is_upright)
{
  gboolean    is_new;
  const char *name = name_look (
    self, g_strdup_printf ("cell %s %d", background != NULL ? background : "", is_upright), "C",
    &is_new);

  if (!is_new)
    return name;
  cursus_xml_open (self->xml, "style:style", "style:name", name, "style:family", "table-cell",
                   NULL);
  cursus_xml_empty (self->xml, "style:table-cell-properties", "fo:padding", "3pt", "fo:border",
                    "0.5pt solid #b4b4b4", "fo:background-color", background,
                    "style:vertical-align", is_upright ? "bottom" : "top", NULL);
  cursus_xml_close (self->xml);
  return name;
}
