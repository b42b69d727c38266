/* markdown-inline.c - runs of text in Markdown
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "export/markdown-inline.h"

#include "export/clean-text.h"
#include "export/plain-text.h"

#include <string.h>

static void
append_escaped (GString *out, const char *text)
{
  for (const char *c = text; *c != '\0'; c++)
    {
      if (strchr ("\\`*_[]<>&|~$", *c) != NULL)
        g_string_append_c (out, '\\');
      g_string_append_c (out, *c);
    }
}

/* What would begin a heading, a list, a quotation or a line below a heading. */
static gboolean
begins_something (const char *line)
{
  gsize digits = strspn (line, "0123456789");

  if (*line != '\0' && strchr ("#+-=>:", *line) != NULL)
    return TRUE;
  return digits > 0 && digits < 10 && (line[digits] == '.' || line[digits] == ')') &&
         (line[digits + 1] == ' ' || line[digits + 1] == '\0');
}

/* Escapes the beginning of what stands in @out from @start on. */
static void
guard_line (GString *out, gsize start)
{
  gsize digits = strspn (out->str + start, "0123456789");

  if (begins_something (out->str + start))
    g_string_insert_c (out, (gssize) (start + digits), '\\');
}

char *
cursus_markdown_escape (const char *text)
{
  g_autofree char *clean = cursus_clean_text (text);
  GString         *out = g_string_new (NULL);

  g_strdelimit (clean, "\n", ' ');
  append_escaped (out, g_strstrip (clean));
  guard_line (out, 0);
  return g_string_free (out, FALSE);
}

static void
append_code (GString *out, const char *text, gboolean is_cell)
{
  guint longest = 0, length = 0;

  for (const char *c = text; *c != '\0'; c++)
    {
      length = *c == '`' ? length + 1 : 0;
      longest = MAX (longest, length);
    }
  for (guint i = 0; i <= longest; i++)
    g_string_append_c (out, '`');
  if (*text == '`' || *text == ' ')
    g_string_append_c (out, ' ');
  /* A table ends a cell at this sign even in code. */
  for (const char *c = text; *c != '\0'; c++)
    if (*c == '|' && is_cell)
      g_string_append (out, "\\|");
    else
      g_string_append_c (out, *c);
  if (g_str_has_suffix (text, "`") || g_str_has_suffix (text, " "))
    g_string_append_c (out, ' ');
  for (guint i = 0; i <= longest; i++)
    g_string_append_c (out, '`');
}

/* Signs that stand for bold and italic do so only where a word begins or ends. */
static const char *
choose_sign (guint style, gboolean is_safe, gboolean is_end)
{
  gboolean is_bold = (style & CURSUS_RUN_BOLD) != 0;
  gboolean is_italic =
    (style & (CURSUS_RUN_ITALIC | CURSUS_RUN_FALLBACK | CURSUS_RUN_MISSING)) != 0;

  if (is_bold && is_italic)
    return is_safe ? "***" : is_end ? "</em></strong>" : "<strong><em>";
  if (is_bold)
    return is_safe ? "**" : is_end ? "</strong>" : "<strong>";
  if (is_italic)
    return is_safe ? "*" : is_end ? "</em>" : "<em>";
  return "";
}

static gboolean
is_space_or_end (gunichar letter)
{
  return letter == 0 || g_unichar_isspace (letter);
}

/* Whether a sign between these two letters is seen as the begin or end of @inner. */
static gboolean
is_seen (gunichar inner, gunichar outer)
{
  return g_unichar_isalnum (inner) || is_space_or_end (outer);
}

static gunichar
get_last (const char *text, gsize length)
{
  const char *last = g_utf8_find_prev_char (text, text + length);

  return last != NULL ? g_utf8_get_char (last) : 0;
}

static void
append_line (GString *out, const char *line, const CursusRun *run, gunichar next, gboolean is_cell)
{
  gsize            lead = strspn (line, " ");
  g_autofree char *core = g_strchomp (g_strdup (line + lead));
  gsize            length = strlen (core);
  gboolean         is_safe;
  gunichar         after = line[lead + length] != '\0' ? ' ' : next;

  if (length == 0)
    {
      g_string_append (out, line);
      return;
    }
  g_string_append_len (out, line, (gssize) lead);
  is_safe = is_seen (g_utf8_get_char (core), get_last (out->str, out->len)) &&
            is_seen (get_last (core, length), after) && !g_str_has_suffix (out->str, "*");
  g_string_append (out, choose_sign (run->style, is_safe, FALSE));
  if ((run->style & CURSUS_RUN_CODE) != 0)
    append_code (out, core, is_cell);
  else
    append_escaped (out, core);
  g_string_append (out, choose_sign (run->style, is_safe, TRUE));
  g_string_append (out, line + lead + length);
}

static void
append_words (GString *out, const CursusRun *run, gunichar next, const char *line_end)
{
  g_autofree char *clean = cursus_clean_text (run->text);
  g_auto (GStrv) lines = g_strsplit (clean, "\n", -1);
  gboolean is_cell = g_str_equal (line_end, CURSUS_MARKDOWN_CELL_LINE_END);

  for (guint i = 0; lines[i] != NULL; i++)
    {
      gboolean is_last = lines[i + 1] == NULL;

      if (i > 0)
        g_string_append (out, line_end);
      append_line (out, lines[i], run, is_last ? next : 0, is_cell);
    }
}

/* An address in brackets ends at the first that does not close; escaped ones are safe. */
static void
append_target (GString *out, const char *uri)
{
  g_string_append (out, "](");
  for (const char *c = uri; *c != '\0'; c++)
    {
      if (strchr ("\\()<>*_|&", *c) != NULL)
        g_string_append_c (out, '\\');
      g_string_append_c (out, *c);
    }
  g_string_append_c (out, ')');
}

static void
append_run (CursusMarkdownWriter *self, GString *out, const CursusRun *run, gunichar next,
            const char *line_end)
{
  guint            id = cursus_paper_index_lookup (self->index, run->target);
  g_autofree char *uri = cursus_clean_uri (run->uri);

  if (uri == NULL && id > 0)
    uri = g_strdup_printf ("#part-%u", id);
  if (uri != NULL)
    {
      g_string_append_c (out, '[');
      append_words (out, run, 0, line_end);
      append_target (out, uri);
    }
  else
    append_words (out, run, next, line_end);
  if ((run->style & CURSUS_RUN_ASSUMED) != 0)
    g_string_append (out, "\\" CURSUS_MARK_OF_ASSUMED);
  if ((run->style & CURSUS_RUN_FALLBACK) != 0)
    g_string_append (out, CURSUS_MARK_OF_FALLBACK);
  if (run->note != NULL)
    {
      g_ptr_array_add (self->notes, (gpointer) run);
      g_string_append_printf (out, "[^%u]", self->notes->len);
    }
}

/* The first letter behind run @nth. */
static gunichar
get_next (const CursusInline *content, guint nth)
{
  const CursusRun *run = cursus_inline_nth (content, nth);

  /* A mark follows, or the bracket of a note. */
  if (run->note != NULL || (run->style & (CURSUS_RUN_ASSUMED | CURSUS_RUN_FALLBACK)) != 0)
    return '*';
  for (guint i = nth + 1; i < cursus_inline_n (content); i++)
    {
      const char *text = cursus_inline_nth (content, i)->text;

      if (text != NULL && *text != '\0')
        return g_utf8_get_char_validated (text, -1);
    }
  return 0;
}

char *
cursus_markdown_dup_content (CursusMarkdownWriter *self, const CursusInline *content,
                             const char *line_end)
{
  g_autoptr (GString) out = g_string_new (NULL);
  g_auto (GStrv) lines = NULL;
  GString *guarded = g_string_new (NULL);

  for (guint i = 0; content != NULL && i < cursus_inline_n (content); i++)
    append_run (self, out, cursus_inline_nth (content, i), get_next (content, i), line_end);
  lines = g_strsplit (out->str, "\n", -1);
  for (guint i = 0; lines[i] != NULL; i++)
    {
      gsize start;

      if (i > 0)
        g_string_append_c (guarded, '\n');
      start = guarded->len;
      /* Four spaces would make it code. */
      g_string_append (guarded, g_strchug (lines[i]));
      guard_line (guarded, start);
    }
  return g_string_free (guarded, FALSE);
}
