/* requisite-words.c - what a module asks of others, and when it is offered, in words
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "documents/requisite-words.h"

#include "documents/outcome-line.h"

static CursusInline *
make_line (CursusAuthor *author, const CursusRequisite *requisite)
{
  CursusInline *content = cursus_inline_new ();

  for (guint i = 0; i < cursus_strings_n (requisite->modules); i++)
    {
      if (i > 0)
        {
          cursus_inline_add_text (content, " ", 0);
          cursus_inline_add_text (content, cursus_author_word (author, "or"), 0);
          cursus_inline_add_text (content, " ", 0);
        }
      cursus_author_append_module (author, content, requisite->modules->items[i],
                                   &(CursusAuthorValue){ &requisite->record, "module" });
    }
  return content;
}

gboolean
cursus_requisite_words_add (CursusAuthor *author, CursusBlock *into,
                            const CursusRecords *requisites)
{
  for (guint i = 0; i < cursus_records_n (requisites); i++)
    {
      const CursusRequisite *requisite = (const CursusRequisite *) requisites->items[i];

      cursus_block_take_content (cursus_block_add_new (into, CURSUS_BLOCK_PARAGRAPH),
                                 make_line (author, requisite));
      cursus_outcome_line_add_note (author, into, &requisite->record);
    }
  return requisites != NULL;
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
