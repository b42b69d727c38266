/* reader-error.c - what is wrong in a file, where, and what was expected
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "store/reader-private.h"

#include "model/strand.h"

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

static guint
count_lines (const char *text, gsize length)
{
  const char *end = text + length;
  guint       n = 0;

  while ((text = memchr (text, '\n', (gsize) (end - text))) != NULL)
    {
      text++;
      n++;
    }
  return n;
}

/* Where the line of @at begins, as far as the parser still has it. */
static const xmlChar *
find_line_start (const xmlParserInput *input, const xmlChar *at)
{
  const xmlChar *newline = memrchr (input->base, '\n', (gsize) (at - input->base));

  return newline != NULL ? newline + 1 : input->base;
}

/* Gives the line and column of a byte in the parser's buffer; the parser itself knows only where it
 * is now, and counts columns in its own way. A value that it had to copy, such as one with &lt; in
 * it, is said to be where its element is. */
Place
reader_place_at (const Reader *reader, const char *text)
{
  const xmlParserInput *input = reader->parser->input;
  const xmlChar        *at = (const xmlChar *) text;
  const xmlChar        *line_start;
  Place                 place = { (guint) input->line, 1 };

  if (at < input->base || at > input->cur)
    return reader_place_of_element (reader);

  place.line -= count_lines ((const char *) at, (gsize) (input->cur - at));
  line_start = find_line_start (input, at);
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
  const xmlChar        *at = memrchr (input->base, '<', (gsize) (input->cur - input->base));
  const xmlChar        *blank = at;
  guint                 n_lines;

  if (at == NULL)
    return reader_place_at (reader, (const char *) input->cur);

  /* Most elements have a line of their own, with nothing but blanks before them. */
  while (blank > input->base && blank[-1] == ' ')
    blank--;
  if (blank == input->base || blank[-1] != '\n')
    return reader_place_at (reader, (const char *) at);
  n_lines = count_lines ((const char *) at, (gsize) (input->cur - at));
  return (Place){ (guint) input->line - n_lines, 1 + (guint) (at - blank) };
}

/* Where the text that the parser just read has its byte at @offset. The parser is at the line where
 * the text ends, but before the text in its buffer, or behind it where it gave a copy. */
Place
reader_place_in_text (const Reader *reader, const char *text, gsize length, gsize offset)
{
  const xmlParserInput *input = reader->parser->input;
  gsize                 n_behind = length - offset;
  const xmlChar        *at = input->cur - MIN (n_behind, (gsize) (input->cur - input->base));
  const xmlChar        *line_start;
  Place                 place = { (guint) input->line - count_lines (text + offset, n_behind), 1 };

  if ((const xmlChar *) text == input->cur)
    at = input->cur + offset;
  line_start = find_line_start (input, at);
  place.column = 1 + count_characters (line_start, at);
  return place;
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

/* What libxml2 found wrong in an attribute, in a sentence of ours; NULL if it is something else. */
static char *
describe_attribute_error (const xmlError *error)
{
  switch (error->code)
    {
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
    default:
      return NULL;
    }
}

/* The same for characters and their encoding. */
static char *
describe_character_error (const xmlError *error)
{
  switch (error->code)
    {
    case XML_ERR_INVALID_CHAR:
      /* The parser says the same of bytes that are not UTF-8. */
      if (!g_str_has_prefix (word (error->message), "Input is not proper UTF-8"))
        return g_strdup (
          _ ("There is a character here that XML does not allow, such as a control character."));
      G_GNUC_FALLTHROUGH;
    case XML_ERR_INVALID_ENCODING:
      return g_strdup (
        _ ("There are bytes here that are not UTF-8; expected a file saved as UTF-8."));
    case XML_ERR_UNSUPPORTED_ENCODING:
    case XML_ERR_UNKNOWN_ENCODING:
      /* Translators: the name of an encoding, such as ISO-8859-1 */
      return g_strdup_printf (_ ("The file says that its encoding is “%s”; expected UTF-8."),
                              word (error->str1));
    default:
      return NULL;
    }
}

/* What libxml2 found, in a sentence of ours; NULL if we have none for it. */
static char *
describe_syntax_error (const Reader *reader, const xmlError *error)
{
  switch (error->code)
    {
    case XML_ERR_DOCUMENT_EMPTY:
      /* The parser says the same of a text there. */
      if (*reader->parser->input->cur != '\0')
        return g_strdup (_ ("Something stands here before the first element; expected <project>."));
      return g_strdup (_ ("The file ends before its first element."));
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
    case XML_ERR_MISPLACED_CDATA_END:
      return g_strdup (_ ("“]]>” stands in a text; expected ]]&gt;."));
    case XML_NS_ERR_UNDEFINED_NAMESPACE:
      return g_strdup_printf (
        /* Translators: the prefix of a name in XML, twice */
        _ ("The prefix “%s” has no namespace; expected xmlns:%s=\"…\" on this element or around "
           "it."),
        word (error->str1), word (error->str1));
    default:
      return NULL;
    }
}

/* Whether libxml2 met something so long that it does not even give it to us. */
static gboolean
is_too_long (const xmlError *error)
{
  static const char *const words[] = { "too big", "length too long", "Huge input" };

  for (guint i = 0; i < G_N_ELEMENTS (words); i++)
    if (strstr (word (error->message), words[i]) != NULL)
      return TRUE;
  return FALSE;
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

  /* A namespace that is no URI is as unlike ours as any other, and only called an error. */
  if (error->level == XML_ERR_WARNING || error->code == XML_WAR_NS_URI || reader->error != NULL)
    return;

  if (is_too_long (error))
    {
      reader_fail (reader, CURSUS_STORE_ERROR_LIMIT, place, "%s", reader_text_limit ());
      return;
    }

  sentence = describe_syntax_error (reader, error);
  if (sentence == NULL)
    sentence = describe_attribute_error (error);
  if (sentence == NULL)
    sentence = describe_character_error (error);
  if (sentence == NULL)
    {
      /* Further lines would be what the file says. */
      message = g_strchug (g_utf8_make_valid (word (error->message), -1));
      message[strcspn (message, "\r\n")] = '\0';
      g_strchomp (message);
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
  GString *names;

  if (cursus_table_lookup_field (table, "records") != NULL)
    /* Translators: what a change may quote */
    return g_strdup (_ ("a text, or records such as <module>"));

  names = g_string_new (NULL);
  for (guint i = 0; i < table->n_fields; i++)
    {
      const CursusField *field = &table->fields[i];

      if (field->type == CURSUS_FIELD_RECORDS)
        {
          for (guint t = 0; field->tables[t] != NULL; t++)
            append_name (names, field->tables[t]->element, TRUE);
        }
      else if (cursus_field_is_element (field))
        append_name (names, field->name, TRUE);
    }
  /* Their tags are not in any field of theirs. */
  if (table == &cursus_strand_table || table == &cursus_tag_table)
    append_name (names, cursus_tag_table.element, TRUE);
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
  return _ ("A text here is longer than 1 MiB; no text can be.");
}
