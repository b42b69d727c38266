/* coverage-words.c - how coverage is said in a document: letters, levels, kinds of gaps
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "documents/coverage-words.h"

static const char *const letters[] = { "I", "R", "M" };
static const char *const levels[] = { "introduced", "reinforced", "mastered" };

char *
cursus_coverage_dup_mark (const CursusAuthor *author, guint level, gboolean is_assessed)
{
  const char *letter = cursus_author_word (author, letters[CLAMP (level, 1, 3) - 1]);

  return g_strconcat (letter, is_assessed ? CURSUS_ASSESSED_SIGN : NULL, NULL);
}

const char *
cursus_coverage_get_level (const CursusAuthor *author, guint level)
{
  return cursus_author_word (author, levels[CLAMP (level, 1, 3) - 1]);
}

const char *
cursus_coverage_get_gap (const CursusAuthor *author, CursusGapType type)
{
  static const char *const words[] = {
    [CURSUS_GAP_UNCOVERED] = "Not covered",
    [CURSUS_GAP_ONCE] = "Covered only once",
    [CURSUS_GAP_NOT_MASTERED] = "Never mastered",
    [CURSUS_GAP_NOT_ASSESSED] = "Never assessed",
    [CURSUS_GAP_OUT_OF_ORDER] = "Not introduced first",
    [CURSUS_GAP_SUPERSEDED] = "Superseded",
  };

  return cursus_author_word (author, words[type]);
}

void
cursus_coverage_add_legend (CursusAuthor *author)
{
  CursusBlock *paragraph = cursus_block_add_new (author->into, CURSUS_BLOCK_PARAGRAPH);
  GString     *text = g_string_new (NULL);

  for (guint i = 0; i < G_N_ELEMENTS (levels); i++)
    g_string_append_printf (text, "%s %s · ", cursus_author_word (author, letters[i]),
                            cursus_author_word (author, levels[i]));
  g_string_append_printf (text, "%s %s", CURSUS_ASSESSED_SIGN,
                          cursus_author_word (author, "assessed"));
  paragraph->content = cursus_inline_new ();
  cursus_inline_add_text (paragraph->content, text->str, CURSUS_RUN_SMALL);
  g_string_free (text, TRUE);
}
