/* own-file.c - small XML files that users write themselves: outlines and styles
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "documents/own-file.h"

#include "base/language.h"
#include "documents/document-error.h"

#include <glib/gi18n-lib.h>
#include <libxml/parser.h>
#include <string.h>

/* Such a file has a screen or two of text. */
#define LARGEST (1024 * 1024)

gboolean
cursus_own_file_fail (const CursusOwnFile *self, int line, const char *format, ...)
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
is_ours (const CursusOwnFile *self, const xmlNode *node)
{
  return node->type == XML_ELEMENT_NODE && node->ns != NULL &&
         xmlStrEqual (node->ns->href, BAD_CAST self->xmlns);
}

gboolean
cursus_own_file_is (const CursusOwnFile *self, const xmlNode *node, const char *name)
{
  return is_ours (self, node) && xmlStrEqual (node->name, BAD_CAST name);
}

char *
cursus_own_file_dup_content (const xmlNode *node)
{
  xmlChar *content = xmlNodeGetContent (node);
  char    *copy = g_strdup ((const char *) content);

  xmlFree (content);
  return g_strstrip (copy);
}

gboolean
cursus_own_file_read_flag (const CursusOwnFile *self, const xmlNode *node, const xmlAttr *attribute,
                           gboolean *flag)
{
  g_autofree char *value = cursus_own_file_dup_content ((const xmlNode *) attribute);

  *flag = strcmp (value, "yes") == 0;
  if (*flag || strcmp (value, "no") == 0)
    return TRUE;
  return cursus_own_file_fail (self, node->line,
                               /* Translators: the name of an attribute and what it has */
                               _ ("“%s” must be yes or no, not “%s”."),
                               (const char *) attribute->name, value);
}

gboolean
cursus_own_file_read_text (const CursusOwnFile *self, const xmlNode *node, CursusText **text)
{
  g_autofree char *content = cursus_own_file_dup_content (node);
  xmlChar         *tag = xmlNodeGetLang (node);
  g_autofree char *language = g_strdup (tag != NULL ? (const char *) tag : "");
  CursusText      *next;

  xmlFree (tag);
  if (*language == '\0' || !cursus_language_is_valid (language, strlen (language)))
    return cursus_own_file_fail (self, node->line,
                                 /* Translators: the name of an element of XML */
                                 _ ("<%s> must say its language: xml:lang=\"en\"."),
                                 (const char *) node->name);
  if (cursus_text_get (*text, language) != NULL)
    return cursus_own_file_fail (self, node->line,
                                 /* Translators: the name of an element of XML; a language tag */
                                 _ ("There are two <%s> in the language “%s”."),
                                 (const char *) node->name, language);

  next = cursus_text_with (*text, language, content);
  g_clear_pointer (text, cursus_text_unref);
  *text = next;
  return TRUE;
}

gboolean
cursus_own_file_refuse_child (const CursusOwnFile *self, const xmlNode *node)
{
  if (!is_ours (self, node))
    return TRUE;
  return cursus_own_file_fail (
    self, node->line,
    /* Translators: the name of an element of XML, and that of its parent */
    _ ("There is no <%s> in <%s>."), (const char *) node->name, (const char *) node->parent->name);
}

gboolean
cursus_own_file_refuse_attribute (const CursusOwnFile *self, const xmlNode *node,
                                  const xmlAttr *attribute)
{
  if (attribute->ns != NULL)
    return TRUE;
  return cursus_own_file_fail (self, node->line,
                               /* Translators: the names of an attribute and of an element of XML */
                               _ ("There is no “%s” in <%s>."), (const char *) attribute->name,
                               (const char *) node->name);
}

static xmlDoc *
parse (const CursusOwnFile *self, const char *bytes, gsize length)
{
  const int      options = XML_PARSE_NONET | XML_PARSE_NOERROR | XML_PARSE_NOWARNING;
  xmlParserCtxt *parser = xmlNewParserCtxt ();
  xmlDoc *document = xmlCtxtReadMemory (parser, bytes, (int) length, self->name, NULL, options);
  const xmlError *trouble = xmlCtxtGetLastError (parser);

  if (document == NULL)
    {
      g_autofree char *said =
        g_strdup (trouble != NULL && trouble->message != NULL ? trouble->message : "");

      cursus_own_file_fail (self, trouble != NULL ? trouble->line : 1,
                            /* Translators: what the parser of XML says, in English */
                            _ ("This is not XML: %s."), g_strstrip (said));
    }
  xmlFreeParserCtxt (parser);
  return document;
}

xmlDoc *
cursus_own_file_parse (const CursusOwnFile *self, const char *path)
{
  g_autofree char *bytes = NULL;
  gsize            length = 0;
  xmlDoc          *document;

  if (!g_file_get_contents (path, &bytes, &length, self->error))
    return NULL;
  if (length > LARGEST)
    {
      cursus_own_file_fail (self, 1, "%s",
                            _ ("This file is too large: it is to have 1 MB at most."));
      return NULL;
    }
  document = parse (self, bytes, length);
  if (document == NULL || document->intSubset == NULL)
    return document;
  cursus_own_file_fail (self, 1, "%s", _ ("There is a DOCTYPE here, which such a file never has."));
  xmlFreeDoc (document);
  return NULL;
}
