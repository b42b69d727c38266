/* plain-text.c - blocks as text without any form
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "export/plain-text.h"

#include "export/clean-text.h"

static void
append_content (GString *text, const CursusInline *content, gboolean has_marks)
{
  for (guint i = 0; content != NULL && i < cursus_inline_n (content); i++)
    {
      const CursusRun *run = cursus_inline_nth (content, i);
      g_autofree char *clean = cursus_clean_text (run->text);

      g_string_append (text, clean);
      if (has_marks && (run->style & CURSUS_RUN_ASSUMED) != 0)
        g_string_append (text, CURSUS_MARK_OF_ASSUMED);
      if (has_marks && (run->style & CURSUS_RUN_FALLBACK) != 0)
        g_string_append (text, CURSUS_MARK_OF_FALLBACK);
      if (run->note != NULL)
        {
          g_autofree char *note = cursus_clean_text (run->note);

          g_string_append_printf (text, " (%s)", note);
        }
    }
}

static void
begin_line (GString *text)
{
  if (text->len > 0 && text->str[text->len - 1] != '\n')
    g_string_append_c (text, '\n');
}

static void
append_block (GString *text, const CursusBlock *block, gboolean has_marks)
{
  if (block->content != NULL)
    {
      begin_line (text);
      append_content (text, block->content, has_marks);
    }
  if (block->figure != NULL)
    {
      g_autofree char *alternative = cursus_clean_text (block->figure->alternative);

      begin_line (text);
      g_string_append (text, alternative);
    }
  for (guint i = 0; i < cursus_block_n (block); i++)
    append_block (text, cursus_block_nth (block, i), has_marks);
}

char *
cursus_block_dup_plain_text (const CursusBlock *block)
{
  GString *text = g_string_new (NULL);

  append_block (text, block, TRUE);
  return g_string_free (text, FALSE);
}

char *
cursus_inline_dup_plain_text (const CursusInline *content)
{
  GString *text = g_string_new (NULL);

  append_content (text, content, TRUE);
  return g_string_free (text, FALSE);
}

char *
cursus_block_dup_data (const CursusBlock *block)
{
  GString *text = g_string_new (NULL);

  append_block (text, block, FALSE);
  return g_string_free (text, FALSE);
}

gboolean
cursus_block_is_assumed (const CursusBlock *block)
{
  for (guint i = 0; block->content != NULL && i < cursus_inline_n (block->content); i++)
    if ((cursus_inline_nth (block->content, i)->style & CURSUS_RUN_ASSUMED) != 0)
      return TRUE;
  for (guint i = 0; i < cursus_block_n (block); i++)
    if (cursus_block_is_assumed (cursus_block_nth (block, i)))
      return TRUE;
  return FALSE;
}
