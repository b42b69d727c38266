/* xml-stream.h - XML written from its beginning to its end
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * CursusXmlStream:
 *
 * Texts and values are cleaned and escaped, whatever they hold.
 */
typedef struct _CursusXmlStream CursusXmlStream;

/**
 * CursusXmlKind:
 * @CURSUS_XML_FILE: begins with a declaration
 * @CURSUS_XML_PART: goes into another stream by cursus_xml_take()
 * @CURSUS_XML_HTML: HTML 5: elements that are empty have an end tag, but for those that never do
 */
typedef enum
{
  CURSUS_XML_FILE,
  CURSUS_XML_PART,
  CURSUS_XML_HTML,
} CursusXmlKind;

CursusXmlStream *cursus_xml_new (CursusXmlKind kind);
void             cursus_xml_free (CursusXmlStream *self);

/**
 * cursus_xml_open:
 * @name: of an element, with its prefix
 * @...: names and values of attributes, ended by %NULL; one with the value %NULL is left out
 */
void cursus_xml_open (CursusXmlStream *self, const char *name, ...) G_GNUC_NULL_TERMINATED;
void cursus_xml_close (CursusXmlStream *self);

/**
 * cursus_xml_empty:
 *
 * As cursus_xml_open() and cursus_xml_close().
 */
void cursus_xml_empty (CursusXmlStream *self, const char *name, ...) G_GNUC_NULL_TERMINATED;

/**
 * cursus_xml_element:
 *
 * An element with @text (nullable) in it, and attributes as in cursus_xml_open().
 */
void cursus_xml_element (CursusXmlStream *self, const char *name, const char *text,
                         ...) G_GNUC_NULL_TERMINATED;

/**
 * cursus_xml_attribute:
 *
 * One more attribute of the element just opened.
 */
void cursus_xml_attribute (CursusXmlStream *self, const char *name, const char *value);
void cursus_xml_attribute_number (CursusXmlStream *self, const char *name, gint64 number);

/**
 * cursus_xml_attribute_points:
 *
 * One more attribute of the element just opened: a length as "12.5pt".
 */
void cursus_xml_attribute_points (CursusXmlStream *self, const char *name, double points);

void cursus_xml_text (CursusXmlStream *self, const char *text);

/**
 * cursus_xml_raw:
 * @markup: goes out as it is
 */
void cursus_xml_raw (CursusXmlStream *self, const char *markup);

/**
 * cursus_xml_take:
 * @part: (transfer full): all that was written to it follows
 */
void cursus_xml_take (CursusXmlStream *self, CursusXmlStream *part);

/**
 * cursus_xml_finish:
 *
 * Returns: (transfer full): the file; elements that are open are closed
 */
GBytes *cursus_xml_finish (CursusXmlStream *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (CursusXmlStream, cursus_xml_free)

G_END_DECLS
