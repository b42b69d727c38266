/* pdf-artifacts.c - marks what decorates a page in the drawing of a PDF
 *
 * A page is a row of operands and operators. Marks may stand between objects only, so a path is
 * marked from its first point to its painting, and text from BT to ET.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "export/pdf-artifacts.h"

#include <string.h>

#define BEGIN "/Artifact BMC\n"
#define END "\nEMC"

typedef struct
{
  const char *text;
  gsize       length;
  gsize       position;
  gsize       copied; /* all before is in the result */
  GByteArray *result;
  GArray     *marks; /* gboolean: whether each open mark is an element */
  guint       n_elements;
  gboolean    is_marked; /* an artifact is open */
  gboolean    is_text;
} Scanner;

typedef enum
{
  OTHER,
  PATH_BEGIN,
  PATH_END,
  TEXT_BEGIN,
  TEXT_END,
  PAINT,
  INLINE_IMAGE,
  MARK_BEGIN,
  MARK_END,
} Kind;

/* Letters of an operator as one number. */
#define NAME(a, b, c) ((guint) (a) | (guint) (b) << 8 | (guint) (c) << 16)

static Kind
get_kind (const char *operator, gsize length)
{
  guint name = 0;

  for (gsize i = 0; i < length; i++)
    name |= i < 3 ? (guint) (guchar) operator[i] << (8 * i) : G_MAXUINT;
  switch (name)
    {
    case NAME ('m', 0, 0):
    case NAME ('r', 'e', 0):
      return PATH_BEGIN;
    case NAME ('f', 0, 0):
    case NAME ('F', 0, 0):
    case NAME ('f', '*', 0):
    case NAME ('S', 0, 0):
    case NAME ('s', 0, 0):
    case NAME ('B', 0, 0):
    case NAME ('B', '*', 0):
    case NAME ('b', 0, 0):
    case NAME ('b', '*', 0):
    case NAME ('n', 0, 0):
      return PATH_END;
    case NAME ('B', 'T', 0):
      return TEXT_BEGIN;
    case NAME ('E', 'T', 0):
      return TEXT_END;
    case NAME ('D', 'o', 0):
    case NAME ('s', 'h', 0):
      return PAINT;
    case NAME ('B', 'I', 0):
      return INLINE_IMAGE;
    case NAME ('B', 'M', 'C'):
    case NAME ('B', 'D', 'C'):
      return MARK_BEGIN;
    case NAME ('E', 'M', 'C'):
      return MARK_END;
    default:
      return OTHER;
    }
}

static gboolean
is_space (char c)
{
  return c == ' ' || c == '\n' || c == '\r' || c == '\t' || c == '\f' || c == '\0';
}

static gboolean
is_delimiter (char c)
{
  return c == '(' || c == ')' || c == '<' || c == '>' || c == '[' || c == ']' || c == '{' ||
         c == '}' || c == '/' || c == '%';
}

static void
skip_string (Scanner *scanner)
{
  guint depth = 0;

  for (; scanner->position < scanner->length; scanner->position++)
    {
      char c = scanner->text[scanner->position];

      if (c == '\\')
        scanner->position++;
      else if (c == '(')
        depth++;
      else if (c == ')' && --depth == 0)
        break;
    }
  scanner->position = MIN (scanner->position + 1, scanner->length);
}

/* To the end of what begins here; %TRUE if it is an operator. */
static gboolean
skip_token (Scanner *scanner)
{
  const char *text = scanner->text;
  char        c = text[scanner->position];

  if (c == '(')
    skip_string (scanner);
  else if (c == '<' && scanner->position + 1 < scanner->length &&
           text[scanner->position + 1] == '<')
    scanner->position += 2;
  else if (c == '<')
    while (scanner->position < scanner->length && text[scanner->position++] != '>')
      {
      }
  else if (is_delimiter (c) && c != '/')
    scanner->position++;
  else
    {
      gsize start = scanner->position++;

      while (scanner->position < scanner->length && !is_space (text[scanner->position]) &&
             !is_delimiter (text[scanner->position]))
        scanner->position++;
      return g_ascii_isalpha (text[start]) || text[start] == '\'' || text[start] == '"';
    }
  return FALSE;
}

static void
copy_to (Scanner *scanner, gsize end)
{
  g_byte_array_append (scanner->result, (const guint8 *) scanner->text + scanner->copied,
                       (guint) (end - scanner->copied));
  scanner->copied = end;
}

static void
append (Scanner *scanner, const char *text)
{
  g_byte_array_append (scanner->result, (const guint8 *) text, (guint) strlen (text));
}

/* An artifact begins before the operands of an operator. */
static void
begin_artifact (Scanner *scanner, gsize start)
{
  if (scanner->is_marked || scanner->n_elements > 0)
    return;
  copy_to (scanner, start);
  append (scanner, BEGIN);
  scanner->is_marked = TRUE;
}

static void
end_artifact (Scanner *scanner)
{
  if (!scanner->is_marked)
    return;
  copy_to (scanner, scanner->position);
  append (scanner, END);
  scanner->is_marked = FALSE;
}

/* A mark with a number belongs to an element; others, such as those for replaced text, do not. */
static void
begin_mark (Scanner *scanner, gsize start)
{
  gboolean is_element =
    g_strstr_len (scanner->text + start, (gssize) (scanner->position - start), "/MCID") != NULL;

  g_array_append_val (scanner->marks, is_element);
  scanner->n_elements += is_element ? 1 : 0;
}

static void
end_mark (Scanner *scanner)
{
  guint n = scanner->marks->len;

  if (n == 0)
    return;
  scanner->n_elements -= g_array_index (scanner->marks, gboolean, n - 1) ? 1 : 0;
  g_array_set_size (scanner->marks, n - 1);
}

static void
skip_inline_image (Scanner *scanner)
{
  const char *end =
    memmem (scanner->text + scanner->position, scanner->length - scanner->position, "\nEI", 3);

  scanner->position = end != NULL ? (gsize) (end - scanner->text) + 3 : scanner->length;
}

static void
handle (Scanner *scanner, gsize start, gsize operator)
{
  switch (get_kind (scanner->text + operator, scanner->position - operator))
    {
    case PATH_BEGIN:
      if (!scanner->is_text)
        begin_artifact (scanner, start);
      break;
    case PATH_END:
      if (!scanner->is_text)
        end_artifact (scanner);
      break;
    case TEXT_BEGIN:
      begin_artifact (scanner, start);
      scanner->is_text = TRUE;
      break;
    case TEXT_END:
      scanner->is_text = FALSE;
      end_artifact (scanner);
      break;
    case INLINE_IMAGE:
      begin_artifact (scanner, start);
      skip_inline_image (scanner);
      end_artifact (scanner);
      break;
    case PAINT:
      begin_artifact (scanner, start);
      end_artifact (scanner);
      break;
    case MARK_BEGIN:
      begin_mark (scanner, start);
      break;
    case MARK_END:
      end_mark (scanner);
      break;
    case OTHER:
      break;
    }
}

GByteArray *
cursus_pdf_mark_artifacts (const guint8 *content, gsize length)
{
  Scanner scanner = {
    .text = (const char *) content,
    .length = length,
    .result = g_byte_array_sized_new ((guint) (length + length / 4 + 1)),
    .marks = g_array_new (FALSE, FALSE, sizeof (gboolean)),
  };
  gboolean has_operands = FALSE;
  gsize    start = 0;

  while (scanner.position < length)
    {
      gsize token = scanner.position;

      if (is_space (scanner.text[token]))
        {
          scanner.position++;
          continue;
        }
      if (!has_operands)
        start = token;
      has_operands = !skip_token (&scanner);
      if (!has_operands)
        handle (&scanner, start, token);
    }
  scanner.position = length;
  end_artifact (&scanner);
  copy_to (&scanner, length);
  g_array_unref (scanner.marks);
  return scanner.result;
}
