/* json.c - a writer of JSON
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "cli/json.h"

#define INDENT 2
#define LINE_SEPARATOR 0x2028
#define PARAGRAPH_SEPARATOR 0x2029

/* An object or an array that has been begun. */
typedef struct
{
  char     closing;
  gboolean is_inline;
  guint    n_members;
} Container;

struct _CursusJson
{
  GString *text;
  GArray  *open; /* Container */
};

CursusJson *
cursus_json_new (void)
{
  CursusJson *self = g_new0 (CursusJson, 1);

  self->text = g_string_new (NULL);
  self->open = g_array_new (FALSE, FALSE, sizeof (Container));
  return self;
}

void
cursus_json_free (CursusJson *self)
{
  g_string_free (self->text, TRUE);
  g_array_unref (self->open);
  g_free (self);
}

static Container *
get_innermost (CursusJson *self)
{
  return self->open->len > 0 ? &g_array_index (self->open, Container, self->open->len - 1) : NULL;
}

static void
break_line (CursusJson *self)
{
  g_string_append_c (self->text, '\n');
  for (guint i = 0; i < INDENT * self->open->len; i++)
    g_string_append_c (self->text, ' ');
}

static void
append_string (GString *text, const char *string)
{
  g_string_append_c (text, '"');
  for (const char *at = string; *at != '\0'; at = g_utf8_next_char (at))
    {
      gunichar character = g_utf8_get_char (at);

      if (character == '"' || character == '\\')
        g_string_append_printf (text, "\\%c", *at);
      else if (character == '\n')
        g_string_append (text, "\\n");
      else if (character == '\t')
        g_string_append (text, "\\t");
      else if (g_unichar_iscntrl (character) || character == LINE_SEPARATOR ||
               character == PARAGRAPH_SEPARATOR)
        g_string_append_printf (text, "\\u%04x", character);
      else
        g_string_append_unichar (text, character);
    }
  g_string_append_c (text, '"');
}

/* Whatever stands before a value. */
static void
begin_value (CursusJson *self, const char *name)
{
  Container *container = get_innermost (self);

  if (container == NULL)
    return;

  g_assert ((name != NULL) == (container->closing == '}'));
  if (container->n_members++ > 0)
    g_string_append (self->text, container->is_inline ? ", " : ",");
  if (!container->is_inline)
    break_line (self);
  if (name != NULL)
    {
      append_string (self->text, name);
      g_string_append (self->text, ": ");
    }
}

static void
end_value (CursusJson *self)
{
  if (self->open->len == 0)
    g_string_append_c (self->text, '\n');
}

static void
begin_container (CursusJson *self, const char *name, const char *brackets, CursusJsonLayout layout)
{
  const Container *outside = get_innermost (self);
  Container        begun = { .closing = brackets[1] };

  begun.is_inline = layout == CURSUS_JSON_INLINE || (outside != NULL && outside->is_inline);
  begin_value (self, name);
  g_string_append_c (self->text, brackets[0]);
  g_array_append_val (self->open, begun);
}

void
cursus_json_begin_object (CursusJson *self, const char *name, CursusJsonLayout layout)
{
  begin_container (self, name, "{}", layout);
}

void
cursus_json_begin_array (CursusJson *self, const char *name, CursusJsonLayout layout)
{
  begin_container (self, name, "[]", layout);
}

void
cursus_json_end (CursusJson *self)
{
  Container ended;

  g_return_if_fail (self->open->len > 0);

  ended = *get_innermost (self);
  g_array_set_size (self->open, self->open->len - 1);
  if (!ended.is_inline && ended.n_members > 0)
    break_line (self);
  g_string_append_c (self->text, ended.closing);
  end_value (self);
}

void
cursus_json_add_string (CursusJson *self, const char *name, const char *string)
{
  if (string == NULL)
    {
      cursus_json_add_null (self, name);
      return;
    }

  begin_value (self, name);
  append_string (self->text, string);
  end_value (self);
}

void
cursus_json_add_number (CursusJson *self, const char *name, gint64 scaled, guint n_decimals)
{
  guint64 size = scaled < 0 ? -(guint64) scaled : (guint64) scaled;
  guint64 unit = 1;

  for (; n_decimals > 0 && size % 10 == 0; n_decimals--)
    size /= 10;
  for (guint i = 0; i < n_decimals; i++)
    unit *= 10;

  begin_value (self, name);
  g_string_append_printf (self->text, "%s%" G_GUINT64_FORMAT, scaled < 0 ? "-" : "", size / unit);
  if (n_decimals > 0)
    g_string_append_printf (self->text, ".%0*" G_GUINT64_FORMAT, (int) n_decimals, size % unit);
  end_value (self);
}

void
cursus_json_add_boolean (CursusJson *self, const char *name, gboolean value)
{
  begin_value (self, name);
  g_string_append (self->text, value ? "true" : "false");
  end_value (self);
}

void
cursus_json_add_null (CursusJson *self, const char *name)
{
  begin_value (self, name);
  g_string_append (self->text, "null");
  end_value (self);
}

const GString *
cursus_json_get_text (const CursusJson *self)
{
  return self->text;
}
