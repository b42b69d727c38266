/* outline-reader.c - an outline file read with libxml2, and refused where it is not one
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "documents/outline-file.h"

#include "base/language.h"
#include "documents/document-error.h"

#include <glib/gi18n-lib.h>
#include <libxml/parser.h>
#include <string.h>

#define OUTLINE_NAMESPACE "https://cursus-app.github.io/ns/outline/1"

/* An outline has a screen or two of text. */
#define SIZE_MAX_OUTLINE (1024 * 1024)

typedef struct
{
  const char *name;
  GError    **error;
} Reader;

static gboolean fail (const Reader *self, int line, const char *format, ...) G_GNUC_PRINTF (3, 4);

static gboolean
fail (const Reader *self, int line, const char *format, ...)
{
  g_autofree char *sentence = NULL;
  va_list          arguments;

  va_start (arguments, format);
  sentence = g_strdup_vprintf (format, arguments);
  va_end (arguments);
  g_set_error (self->error, CURSUS_DOCUMENT_ERROR, CURSUS_DOCUMENT_ERROR_OUTLINE, "%s:%d: %s",
               self->name, line, sentence);
  return FALSE;
}

static gboolean
is_ours (const xmlNode *node)
{
  return node->type == XML_ELEMENT_NODE && node->ns != NULL &&
         xmlStrEqual (node->ns->href, BAD_CAST OUTLINE_NAMESPACE);
}

static gboolean
is_called (const xmlNode *node, const char *name)
{
  return is_ours (node) && xmlStrEqual (node->name, BAD_CAST name);
}

static char *
dup_content (xmlNode *node)
{
  xmlChar *content = xmlNodeGetContent (node);
  char    *copy = g_strdup ((const char *) content);

  xmlFree (content);
  return g_strstrip (copy);
}

static gboolean
read_flag (const Reader *self, xmlNode *node, xmlAttr *attribute, gboolean *flag)
{
  g_autofree char *value = dup_content ((xmlNode *) attribute);

  *flag = strcmp (value, "yes") == 0;
  if (*flag || strcmp (value, "no") == 0)
    return TRUE;
  return fail (self, node->line,
               /* Translators: the name of an attribute and what it has */
               _ ("“%s” must be yes or no, not “%s”."), (const char *) attribute->name, value);
}

static gboolean
read_title (const Reader *self, xmlNode *node, CursusText **title)
{
  g_autofree char *content = dup_content (node);
  xmlChar         *tag = xmlNodeGetLang (node);
  g_autofree char *language = g_strdup (tag != NULL ? (const char *) tag : "");
  CursusText      *next;

  xmlFree (tag);
  if (*language == '\0' || !cursus_language_is_valid (language, strlen (language)))
    return fail (self, node->line, "%s", _ ("A title must say its language: xml:lang=\"en\"."));
  if (cursus_text_get (*title, language) != NULL)
    return fail (self, node->line,
                 /* Translators: a language tag */
                 _ ("There are two titles in the language “%s”."), language);

  next = cursus_text_with (*title, language, content);
  g_clear_pointer (title, cursus_text_unref);
  *title = next;
  return TRUE;
}

/* What is not of our namespace is somebody else's and left alone. */
static gboolean
refuse_child (const Reader *self, const xmlNode *node)
{
  if (!is_ours (node))
    return TRUE;
  return fail (self, node->line,
               /* Translators: the name of an element of XML, and that of its parent */
               _ ("There is no <%s> in <%s>."), (const char *) node->name,
               (const char *) node->parent->name);
}

static char **
split_fields (const char *value)
{
  g_auto (GStrv) parts = g_strsplit_set (value, " \t\n\r", -1);
  g_autoptr (GStrvBuilder) fields = g_strv_builder_new ();

  for (guint i = 0; parts[i] != NULL; i++)
    if (*parts[i] != '\0')
      g_strv_builder_add (fields, parts[i]);
  return g_strv_builder_end (fields);
}

static gboolean
read_section_attribute (const Reader *self, xmlNode *node, xmlAttr *attribute,
                        CursusOutlineSection *section)
{
  const char      *name = (const char *) attribute->name;
  g_autofree char *value = dup_content ((xmlNode *) attribute);

  if (attribute->ns != NULL || strcmp (name, "type") == 0)
    return TRUE;
  if (strcmp (name, "off") == 0)
    return read_flag (self, node, attribute, &section->is_off);
  if (strcmp (name, "fields") == 0)
    section->fields = split_fields (value);
  else
    g_hash_table_insert (section->options, g_strdup (name), g_steal_pointer (&value));
  return TRUE;
}

static gboolean
read_section (const Reader *self, xmlNode *node, CursusOutlineFile *file)
{
  xmlChar              *type = xmlGetNoNsProp (node, BAD_CAST "type");
  CursusOutlineSection *section = cursus_outline_section_new ((const char *) type);

  g_ptr_array_add (file->sections, section);
  section->line = node->line;
  xmlFree (type);
  if (section->type == NULL)
    return fail (self, node->line, "%s", _ ("A section must say its type."));

  for (xmlAttr *attribute = node->properties; attribute != NULL; attribute = attribute->next)
    if (!read_section_attribute (self, node, attribute, section))
      return FALSE;
  for (xmlNode *child = node->children; child != NULL; child = child->next)
    if (is_called (child, "title") ? !read_title (self, child, &section->title) :
                                     !refuse_child (self, child))
      return FALSE;
  return TRUE;
}

static gboolean
read_attributes (const Reader *self, xmlNode *root, CursusOutlineFile *file)
{
  for (xmlAttr *attribute = root->properties; attribute != NULL; attribute = attribute->next)
    {
      const char *name = (const char *) attribute->name;
      gboolean   *flag = NULL;

      if (attribute->ns != NULL || strcmp (name, "document") == 0)
        continue;
      if (strcmp (name, "landscape") == 0)
        flag = &file->is_landscape;
      else if (strcmp (name, "numbered") == 0)
        flag = &file->has_numbers;
      else if (strcmp (name, "cover") == 0)
        flag = &file->has_cover;
      if (flag == NULL)
        return fail (self, root->line,
                     /* Translators: the names of an attribute and of an element of XML */
                     _ ("There is no “%s” in <%s>."), name, "outline");
      if (!read_flag (self, root, attribute, flag))
        return FALSE;
    }
  return TRUE;
}

static gboolean
read_children (const Reader *self, xmlNode *root, CursusOutlineFile *file)
{
  for (xmlNode *child = root->children; child != NULL; child = child->next)
    {
      gboolean is_read;

      if (is_called (child, "title"))
        is_read = read_title (self, child, &file->title);
      else if (is_called (child, "section"))
        is_read = read_section (self, child, file);
      else
        is_read = refuse_child (self, child);
      if (!is_read)
        return FALSE;
    }
  return TRUE;
}

static CursusOutlineFile *
read_document (const Reader *self, xmlDoc *document)
{
  xmlNode *root = xmlDocGetRootElement (document);
  g_autoptr (CursusOutlineFile) file = NULL;
  xmlChar *kind;

  /* Nor does anything else of ours need one, and entities can grow without end. */
  if (document->intSubset != NULL)
    {
      fail (self, 1, "%s", _ ("An outline has no DOCTYPE."));
      return NULL;
    }
  kind = root != NULL ? xmlGetNoNsProp (root, BAD_CAST "document") : NULL;
  if (root == NULL || !is_called (root, "outline") || kind == NULL)
    {
      fail (self, 1, "%s", _ ("This is not the outline of a document."));
      xmlFree (kind);
      return NULL;
    }

  file = cursus_outline_file_new ((const char *) kind);
  xmlFree (kind);
  if (!read_attributes (self, root, file) || !read_children (self, root, file))
    return NULL;
  return g_steal_pointer (&file);
}

static xmlDoc *
parse (const Reader *self, const char *bytes, gsize length)
{
  const int      options = XML_PARSE_NONET | XML_PARSE_NOERROR | XML_PARSE_NOWARNING;
  xmlParserCtxt *parser = xmlNewParserCtxt ();
  xmlDoc *document = xmlCtxtReadMemory (parser, bytes, (int) length, self->name, NULL, options);
  const xmlError *trouble = xmlCtxtGetLastError (parser);

  if (document == NULL)
    {
      g_autofree char *said =
        g_strdup (trouble != NULL && trouble->message != NULL ? trouble->message : "");

      fail (self, trouble != NULL ? trouble->line : 1,
            /* Translators: what the parser of XML says, in English */
            _ ("This is not XML: %s."), g_strstrip (said));
    }
  xmlFreeParserCtxt (parser);
  return document;
}

CursusOutlineFile *
cursus_outline_file_read (const char *path, GError **error)
{
  g_autofree char   *name = g_filename_display_name (path);
  Reader             self = { name, error };
  g_autofree char   *bytes = NULL;
  gsize              length = 0;
  xmlDoc            *document;
  CursusOutlineFile *file;

  if (!g_file_get_contents (path, &bytes, &length, error))
    return NULL;
  if (length > SIZE_MAX_OUTLINE)
    {
      fail (&self, 1, "%s", _ ("This is too large for an outline."));
      return NULL;
    }

  document = parse (&self, bytes, length);
  if (document == NULL)
    return NULL;
  file = read_document (&self, document);
  if (file != NULL)
    file->path = g_strdup (path);
  xmlFreeDoc (document);
  return file;
}
