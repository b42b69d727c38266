/* xml-stream.c - XML written from its beginning to its end
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "export/xml-stream.h"

#include "export/clean-text.h"

#include <libxml/xmlwriter.h>
#include <string.h>

struct _CursusXmlStream
{
  xmlBuffer     *buffer;
  xmlTextWriter *writer;
  CursusXmlKind  kind;
  GPtrArray     *open; /* names, which are literals */
};

CursusXmlStream *
cursus_xml_new (CursusXmlKind kind)
{
  CursusXmlStream *self = g_new0 (CursusXmlStream, 1);

  self->kind = kind;
  self->buffer = xmlBufferCreate ();
  self->writer = xmlNewTextWriterMemory (self->buffer, 0);
  self->open = g_ptr_array_new ();
  if (self->buffer == NULL || self->writer == NULL)
    g_error ("There is no memory for a document");
  if (kind == CURSUS_XML_FILE)
    xmlTextWriterStartDocument (self->writer, "1.0", "UTF-8", NULL);
  return self;
}

void
cursus_xml_free (CursusXmlStream *self)
{
  xmlFreeTextWriter (self->writer);
  xmlBufferFree (self->buffer);
  g_ptr_array_unref (self->open);
  g_free (self);
}

void
cursus_xml_attribute (CursusXmlStream *self, const char *name, const char *value)
{
  g_autofree char *clean = cursus_clean_text (value);

  xmlTextWriterWriteAttribute (self->writer, BAD_CAST name, BAD_CAST clean);
}

void
cursus_xml_attribute_number (CursusXmlStream *self, const char *name, gint64 number)
{
  char text[24];

  g_snprintf (text, sizeof text, "%" G_GINT64_FORMAT, number);
  xmlTextWriterWriteAttribute (self->writer, BAD_CAST name, BAD_CAST text);
}

void
cursus_xml_attribute_points (CursusXmlStream *self, const char *name, double points)
{
  char number[G_ASCII_DTOSTR_BUF_SIZE];
  char text[G_ASCII_DTOSTR_BUF_SIZE + 2];

  g_ascii_formatd (number, sizeof number, "%.2f", points);
  g_snprintf (text, sizeof text, "%spt", number);
  xmlTextWriterWriteAttribute (self->writer, BAD_CAST name, BAD_CAST text);
}

static void
open_element (CursusXmlStream *self, const char *name, va_list attributes)
{
  const char *attribute;

  xmlTextWriterStartElement (self->writer, BAD_CAST name);
  g_ptr_array_add (self->open, (gpointer) name);
  while ((attribute = va_arg (attributes, const char *)) != NULL)
    {
      const char *value = va_arg (attributes, const char *);

      if (value != NULL)
        cursus_xml_attribute (self, attribute, value);
    }
}

void
cursus_xml_open (CursusXmlStream *self, const char *name, ...)
{
  va_list attributes;

  va_start (attributes, name);
  open_element (self, name, attributes);
  va_end (attributes);
}

static gboolean
is_void (const char *name)
{
  static const char *const names[] = { "br", "hr", "img", "link", "meta", "col", NULL };

  return g_strv_contains (names, name);
}

void
cursus_xml_close (CursusXmlStream *self)
{
  const char *name = g_ptr_array_steal_index (self->open, self->open->len - 1);

  if (self->kind == CURSUS_XML_HTML && !is_void (name))
    xmlTextWriterFullEndElement (self->writer);
  else
    xmlTextWriterEndElement (self->writer);
}

void
cursus_xml_empty (CursusXmlStream *self, const char *name, ...)
{
  va_list attributes;

  va_start (attributes, name);
  open_element (self, name, attributes);
  va_end (attributes);
  cursus_xml_close (self);
}

void
cursus_xml_element (CursusXmlStream *self, const char *name, const char *text, ...)
{
  va_list attributes;

  va_start (attributes, text);
  open_element (self, name, attributes);
  va_end (attributes);
  cursus_xml_text (self, text);
  cursus_xml_close (self);
}

void
cursus_xml_text (CursusXmlStream *self, const char *text)
{
  g_autofree char *clean = NULL;

  if (text == NULL || *text == '\0')
    return;
  clean = cursus_clean_text (text);
  xmlTextWriterWriteString (self->writer, BAD_CAST clean);
}

void
cursus_xml_raw (CursusXmlStream *self, const char *markup)
{
  xmlTextWriterWriteRaw (self->writer, BAD_CAST markup);
}

void
cursus_xml_take (CursusXmlStream *self, CursusXmlStream *part)
{
  xmlTextWriterFlush (part->writer);
  xmlTextWriterWriteRaw (self->writer, xmlBufferContent (part->buffer));
  cursus_xml_free (part);
}

GBytes *
cursus_xml_finish (CursusXmlStream *self)
{
  while (self->open->len > 0)
    cursus_xml_close (self);
  xmlTextWriterFlush (self->writer);
  return g_bytes_new (xmlBufferContent (self->buffer), (gsize) xmlBufferLength (self->buffer));
}
