/* author.c - what writes a document: where it stands, in which language, and what it has marked
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "documents/author.h"

#include "documents/markdown-blocks.h"
#include "documents/words.h"

#include <string.h>

const char *
cursus_author_word (const CursusAuthor *self, const char *word)
{
  return cursus_word (self->language, word);
}

const char *
cursus_author_show (const CursusAuthor *self, const CursusText *text)
{
  return cursus_text_show (text, self->language, cursus_project_get_language (self->project), NULL);
}

/* --- headings --- */

static char *
next_number (CursusAuthor *self, guint level)
{
  GString *number = g_string_new (NULL);

  self->numbers[level - 1]++;
  for (guint i = level; i < G_N_ELEMENTS (self->numbers); i++)
    self->numbers[i] = 0;
  for (guint i = 0; i < level; i++)
    g_string_append_printf (number, i > 0 ? ".%u" : "%u", self->numbers[i]);
  return g_string_free (number, FALSE);
}

CursusBlock *
cursus_author_add_heading (CursusAuthor *self, guint level, const char *text, const char *anchor)
{
  CursusBlock *heading = cursus_block_add_text (self->into, CURSUS_BLOCK_HEADING, text);

  g_return_val_if_fail (level >= 1 && level <= G_N_ELEMENTS (self->numbers), NULL);

  heading->level = level;
  heading->anchor = g_strdup (anchor);
  if (self->has_numbers)
    heading->number = next_number (self, level);
  return heading;
}

/* --- values --- */

static gboolean
is_assumed (CursusAuthor *self, const CursusAuthorValue *value)
{
  const CursusField *field;

  if (value == NULL)
    return FALSE;
  field = cursus_table_lookup_field (value->record->table, value->field);
  if (field == NULL || !cursus_record_is_assumed (value->record, field))
    return FALSE;
  self->has_assumed = TRUE;
  return TRUE;
}

/* de is as good as de-AT. */
static gboolean
is_same_language (const char *a, const char *b)
{
  gsize length = MIN (strcspn (a, "-"), strcspn (b, "-"));

  return strcspn (a, "-") == strcspn (b, "-") && g_ascii_strncasecmp (a, b, length) == 0;
}

static gboolean
is_fallback (CursusAuthor *self, const char *shown)
{
  if (shown == NULL || *shown == '\0' || is_same_language (shown, self->language))
    return FALSE;
  self->has_fallback = TRUE;
  return TRUE;
}

CursusInline *
cursus_author_string (CursusAuthor *self, const char *string, const CursusAuthorValue *value)
{
  CursusInline *content = cursus_inline_new ();

  if (string == NULL)
    cursus_inline_add_text (content, cursus_author_word (self, "not stated"), CURSUS_RUN_MISSING);
  else
    cursus_inline_add_text (content, string, is_assumed (self, value) ? CURSUS_RUN_ASSUMED : 0);
  return content;
}

CursusInline *
cursus_author_text (CursusAuthor *self, const CursusText *text, const CursusAuthorValue *value)
{
  const char *shown = NULL;
  const char *string =
    cursus_text_show (text, self->language, cursus_project_get_language (self->project), &shown);
  CursusInline *content;
  CursusRun     run = { .text = (char *) string };

  if (string == NULL)
    return cursus_author_string (self, NULL, NULL);

  content = cursus_inline_new ();
  if (is_assumed (self, value))
    run.style |= CURSUS_RUN_ASSUMED;
  if (is_fallback (self, shown))
    {
      run.style |= CURSUS_RUN_FALLBACK;
      run.language = (char *) shown;
    }
  cursus_inline_add (content, &run);
  return content;
}

void
cursus_author_add_markdown (CursusAuthor *self, CursusBlock *into, const CursusText *text,
                            const CursusAuthorValue *value)
{
  const char *shown = NULL;
  const char *string =
    cursus_text_show (text, self->language, cursus_project_get_language (self->project), &shown);
  CursusMarkdownLook look = { 0 };

  if (string == NULL)
    return;
  if (is_assumed (self, value))
    look.style |= CURSUS_RUN_ASSUMED;
  if (is_fallback (self, shown))
    {
      look.style |= CURSUS_RUN_FALLBACK;
      look.language = shown;
    }
  cursus_markdown_add_blocks (into, string, &look);
}

CursusBlock *
cursus_author_add_definition (CursusBlock *definitions, const char *term, CursusInline *content)
{
  CursusBlock *row = cursus_block_add_new (definitions, CURSUS_BLOCK_ROW);
  CursusBlock *head = cursus_block_add_cell (row, cursus_inline_new_text (term));

  head->is_head = TRUE;
  return cursus_block_add_cell (row, content);
}

/* --- names --- */

char *
cursus_author_name_module (const CursusAuthor *self, const CursusModule *module)
{
  const char *title = cursus_author_show (self, module->title);

  if (module->code != NULL && title != NULL)
    return g_strdup_printf ("%s %s", module->code, title);
  if (module->code != NULL || title != NULL)
    return g_strdup (module->code != NULL ? module->code : title);
  return g_strdup (module->record.id);
}

char *
cursus_author_name_term (const CursusAuthor *self, const CursusTerm *term, guint nth)
{
  static const char *const names[] = {
    [CURSUS_TERM_SEMESTER] = "Semester %u", [CURSUS_TERM_TRIMESTER] = "Trimester %u",
    [CURSUS_TERM_QUARTER] = "Quarter %u",   [CURSUS_TERM_YEAR] = "Year %u",
    [CURSUS_TERM_PHASE] = "Phase %u",       [CURSUS_TERM_UNIT] = "Unit %u",
  };
  const char *title = cursus_author_show (self, term->title);
  const char *name = term->type != CURSUS_NOT_STATED ? names[term->type] : "Term %u";

  if (title != NULL)
    return g_strdup (title);
    /* Each of these has one %u. */
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wformat-nonliteral"
  return g_strdup_printf (cursus_author_word (self, name), nth + 1);
#pragma GCC diagnostic pop
}

static const char *
get_unit (const CursusAuthor *self)
{
  const CursusProgramme *programme = self->programme;

  if (programme == NULL)
    return "ECTS";
  if (programme->credit_name != NULL)
    return programme->credit_name;
  switch ((CursusCreditSystem) programme->credit_system)
    {
    case CURSUS_CREDIT_SYSTEM_ECTS:
      return "ECTS";
    case CURSUS_CREDIT_SYSTEM_HOURS:
      return cursus_author_word (self, "hours");
    case CURSUS_CREDIT_SYSTEM_US:
    case CURSUS_CREDIT_SYSTEM_UK:
    case CURSUS_CREDIT_SYSTEM_UNITS:
    case CURSUS_CREDIT_SYSTEM_NONE:
      return cursus_author_word (self, "Credits");
    }
  g_assert_not_reached ();
}

char *
cursus_author_name_credits (const CursusAuthor *self, CursusAmount amount)
{
  g_autofree char *number = NULL;

  if (amount.amount == CURSUS_NO_FIGURE)
    return NULL;
  number = cursus_word_number (self->language, amount.amount);
  return g_strdup_printf (amount.unknown > 0 ? "≥\u00a0%s\u00a0%s" : "%s\u00a0%s", number,
                          get_unit (self));
}
