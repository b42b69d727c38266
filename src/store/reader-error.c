/* reader-error.c - what is wrong in a file, where, and what was expected
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "store/reader-private.h"

#include <glib/gi18n-lib.h>
#include <string.h>

/* The number of characters from @from to @to, which stand on one line. */
static guint
count_characters (const xmlChar *from, const xmlChar *to)
{
  guint n = 0;

  for (; from < to; from++)
    if ((*from & 0xC0) != 0x80)
      n++;
  return n;
}

/* Gives the line and column of a byte in the parser's buffer. The parser itself knows only where
 * it is now, and counts columns in its own way. */
Place
reader_place_at (const Reader *reader, const char *text)
{
  const xmlParserInput *input = reader->parser->input;
  const xmlChar        *at = (const xmlChar *) text;
  const xmlChar        *line_start = at;
  Place                 place = { (guint) input->line, 1 };

  if (at < input->base || at > input->cur)
    {
      place.column = (guint) MAX (input->col, 1);
      return place;
    }

  for (const xmlChar *byte = at; byte < input->cur; byte++)
    if (*byte == '\n')
      place.line--;
  while (line_start > input->base && line_start[-1] != '\n')
    line_start--;

  place.column = 1 + count_characters (line_start, at);
  /* The parser dropped the beginning of a very long line. */
  if (line_start == input->base && input->consumed > 0)
    place.column = (guint) MAX (input->col - (int) count_characters (at, input->cur), 1);
  return place;
}

/* Where the start tag that the parser just read begins. No "<" can stand in one but the first. */
Place
reader_place_of_element (const Reader *reader)
{
  const xmlParserInput *input = reader->parser->input;
  const xmlChar        *at = input->cur;

  while (at > input->base && *at != '<')
    at--;
  return reader_place_at (reader, (const char *) at);
}

void
reader_fail (Reader *reader, CursusStoreError code, Place place, const char *format, ...)
{
  g_autofree char *sentence = NULL;
  va_list          arguments;

  if (reader->error != NULL)
    return;

  va_start (arguments, format);
  sentence = g_strdup_vprintf (format, arguments);
  va_end (arguments);
  /* What was found may have several lines; the message is one. */
  g_strdelimit (sentence, "\r\n\t", ' ');
  g_set_error (&reader->error, CURSUS_STORE_ERROR, code, "%s:%u:%u: %s",
               cursus_input_get_name (reader->input), place.line, place.column, sentence);
  xmlStopParser (reader->parser);
}

void
reader_fail_twice (Reader *reader, Place place, const char *name, const char *around)
{
  reader_fail (reader, CURSUS_STORE_ERROR_INVALID, place,
               /* Translators: an element, and the one around it */
               _ ("<%s> stands twice in <%s>; expected it once."), name, around);
}

static const char *
word (const char *text)
{
  return text != NULL ? text : "";
}

/* What libxml2 found, in a sentence of ours; NULL if we have none for it. */
static char *
describe_syntax_error (const xmlError *error)
{
  switch (error->code)
    {
    case XML_ERR_DOCUMENT_EMPTY:
      return g_strdup (_ ("There is no element here, only the beginning of a file."));
    case XML_ERR_TAG_NAME_MISMATCH:
      /* Translators: the names of elements, and the line of the first */
      return g_strdup_printf (_ ("<%s> of line %d is closed by </%s>; expected </%s>."),
                              word (error->str1), error->int1, word (error->str2),
                              word (error->str1));
    case XML_ERR_TAG_NOT_FINISHED:
      return g_strdup_printf (
        /* Translators: the name of an element, and its line */
        _ ("The file ends too early: <%s> of line %d is not closed. It may have been cut off."),
        word (error->str1), error->int1);
    case XML_ERR_DOCUMENT_END:
      return g_strdup (
        _ ("Something follows the end of </project>; expected the end of the file."));
    case XML_ERR_UNDECLARED_ENTITY:
    case XML_WAR_UNDECLARED_ENTITY:
      /* Translators: what was found */
      return g_strdup_printf (_ ("The entity &%s; is not known here; expected the character "
                                 "itself, or its number as in &#160;."),
                              word (error->str1));
    case XML_ERR_ATTRIBUTE_NOT_STARTED:
    case XML_ERR_ATTRIBUTE_NOT_FINISHED:
    case XML_ERR_ATTRIBUTE_WITHOUT_VALUE:
      return g_strdup (_ ("An attribute is not complete; expected name=\"value\"."));
    case XML_ERR_ATTRIBUTE_REDEFINED:
      return g_strdup_printf (
        /* Translators: the name of an attribute */
        _ ("The attribute “%s” stands twice in one element; expected it once."),
        word (error->str1));
    case XML_ERR_LT_IN_ATTRIBUTE:
      return g_strdup (_ ("“<” stands in the value of an attribute; expected &lt;."));
    case XML_ERR_INVALID_ENCODING:
      return g_strdup (
        _ ("There are bytes here that are not UTF-8; expected a file saved as UTF-8."));
    case XML_ERR_UNSUPPORTED_ENCODING:
    case XML_ERR_UNKNOWN_ENCODING:
      /* Translators: the name of an encoding, such as ISO-8859-1 */
      return g_strdup_printf (_ ("The file says that its encoding is “%s”; expected UTF-8."),
                              word (error->str1));
    case XML_ERR_INVALID_CHAR:
      return g_strdup (
        _ ("There is a character here that XML does not allow, such as a control character."));
    case XML_ERR_MISPLACED_CDATA_END:
      return g_strdup (_ ("“]]>” stands in a text; expected ]]&gt;."));
    case XML_NS_ERR_UNDEFINED_NAMESPACE:
      return g_strdup_printf (
        /* Translators: the prefix of a name in XML, twice */
        _ ("The prefix “%s” has no namespace; expected xmlns:%s=\"…\" around it."),
        word (error->str1), word (error->str1));
    default:
      return NULL;
    }
}

/* Ends reading at what libxml2 cannot read, but lets its warnings pass: they are about what others
 * put into a file, such as the value of an xml:lang. */
void
reader_parse_error_cb (void *data, xmlErrorPtr error)
{
  Reader          *reader = data;
  Place            place = { (guint) MAX (error->line, 1), (guint) MAX (error->int2, 1) };
  g_autofree char *sentence = NULL;
  g_autofree char *message = NULL;

  if (error->level == XML_ERR_WARNING || reader->error != NULL)
    return;

  sentence = describe_syntax_error (error);
  if (sentence == NULL)
    {
      message = g_strstrip (g_utf8_make_valid (word (error->message), -1));
      /* Translators: what the XML parser says, in English */
      sentence = g_strdup_printf (_ ("This is not well-formed XML: %s"), message);
    }
  reader_fail (reader, CURSUS_STORE_ERROR_NOT_XML, place, "%s", sentence);
}

static void
append_name (GString *names, const char *name, gboolean in_angles)
{
  const char *separator = names->len > 0 ? ", " : "";

  g_string_append_printf (names, in_angles ? "%s<%s>" : "%s%s", separator, name);
}

/* Lists what may stand in an element, for a message. */
char *
reader_describe_elements (const CursusTable *table)
{
  GString *names = g_string_new (NULL);

  for (guint i = 0; i < table->n_fields; i++)
    {
      const CursusField *field = &table->fields[i];

      if (field->type == CURSUS_FIELD_RECORDS)
        {
          for (guint t = 0; field->tables != NULL && field->tables[t] != NULL; t++)
            append_name (names, field->tables[t]->element, TRUE);
        }
      else if (cursus_field_is_element (field))
        append_name (names, field->name, TRUE);
    }
  return g_string_free (names, FALSE);
}

/* Lists the attributes that an element may have, for a message. */
char *
reader_describe_attributes (const CursusTable *table)
{
  GString *names = g_string_new (NULL);

  for (guint i = 0; i < table->n_fields; i++)
    if (cursus_field_is_attribute (&table->fields[i]))
      append_name (names, table->fields[i].name, FALSE);
  return g_string_free (names, FALSE);
}

/* The sentence for whatever is longer than it may be. */
const char *
reader_text_limit (void)
{
  return _ ("A text here is longer than 1 MiB, which is the most that one text may be.");
}
