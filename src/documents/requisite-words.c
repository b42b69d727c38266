/* requisite-words.c - what a module asks of others, and when it is offered, in words
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "documents/requisite-words.h"

#include "documents/outcome-line.h"

static void
append_code (CursusAuthor *author, CursusInline *content, const char *id,
             const CursusAuthorValue *value)
{
  const CursusModule *module = cursus_project_lookup_module (author->project, id);
  guint               n = cursus_inline_n (content);

  cursus_author_append_module (author, content, id, value);
  if (module == NULL || module->code == NULL)
    return;
  g_free (g_array_index (content->runs, CursusRun, n).text);
  g_array_index (content->runs, CursusRun, n).text = g_strdup (module->code);
}

static void
append_requisite (CursusAuthor *author, CursusInline *content, const CursusRequisite *requisite,
                  gboolean is_short)
{
  const CursusAuthorValue value = { &requisite->record, "module" };

  for (guint i = 0; i < cursus_strings_n (requisite->modules); i++)
    {
      if (i > 0)
        {
          cursus_inline_add_text (content, " ", 0);
          cursus_inline_add_text (content, cursus_author_word (author, "or"), 0);
          cursus_inline_add_text (content, " ", 0);
        }
      if (is_short)
        append_code (author, content, requisite->modules->items[i], &value);
      else
        cursus_author_append_module (author, content, requisite->modules->items[i], &value);
    }
}

gboolean
cursus_requisite_words_add (CursusAuthor *author, CursusBlock *into,
                            const CursusRecords *requisites)
{
  for (guint i = 0; i < cursus_records_n (requisites); i++)
    {
      const CursusRequisite *requisite = (const CursusRequisite *) requisites->items[i];
      CursusInline          *content = cursus_inline_new ();

      append_requisite (author, content, requisite, FALSE);
      cursus_block_take_content (cursus_block_add_new (into, CURSUS_BLOCK_PARAGRAPH), content);
      cursus_outcome_line_add_note (author, into, &requisite->record);
    }
  return requisites != NULL;
}

void
cursus_requisite_words_add_short (CursusAuthor *author, CursusBlock *into,
                                  const CursusRecords *requisites)
{
  CursusInline *content = cursus_inline_new ();

  for (guint i = 0; i < cursus_records_n (requisites); i++)
    {
      if (i > 0)
        cursus_inline_add_text (content, "; ", 0);
      append_requisite (author, content, (const CursusRequisite *) requisites->items[i], TRUE);
    }
  cursus_block_take_content (cursus_block_add_new (into, CURSUS_BLOCK_PARAGRAPH), content);
}

const char *
cursus_requisite_word_offered (const CursusAuthor *author, const char *offered)
{
  if (g_strcmp0 (offered, "every") == 0)
    return cursus_author_word (author, "every term");
  if (g_strcmp0 (offered, "winter") == 0 || g_strcmp0 (offered, "summer") == 0)
    return cursus_author_word (author, offered);
  return offered;
}
