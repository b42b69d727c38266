/* document-text.c - prints documents of a programme as plain text
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * document-text [--words] FILE LANGUAGE DOCUMENT…
 *
 * With --words only what is read in it, a paragraph in a line.
 */

#include "documents/document.h"
#include "facts/problems.h"
#include "paper-search.h"
#include "paper-text.h"
#include "store/reader.h"

#include <stdio.h>
#include <string.h>

#define TODAY CURSUS_DATE (2026, 11, 21)

static void
print_document (const CursusFacts *facts, const GPtrArray *problems, const char *language,
                const char *id, gboolean words_only)
{
  const CursusDocumentWish wish = { .language = language, .today = TODAY };
  g_autoptr (GError) error = NULL;
  g_autoptr (CursusPaper) paper = cursus_document_new (facts, problems, id, &wish, &error);
  g_autofree char *text = NULL;

  if (paper == NULL)
    {
      printf ("%s\n", error->message);
      return;
    }
  text = words_only ? paper_search_dup_text (paper->body) : paper_text_print (paper);
  puts (words_only ? text : g_strchomp (text));
}

int
main (int argc, char **argv)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (CursusProject) project = NULL;
  g_autoptr (CursusFacts) facts = NULL;
  g_autoptr (GPtrArray) problems = NULL;
  gboolean words_only = FALSE;

  if (argc > 1 && strcmp (argv[1], "--words") == 0)
    {
      words_only = TRUE;
      argc--;
      argv++;
    }
  if (argc < 4)
    return 2;
  project = cursus_read_file (argv[1], NULL, NULL, &error);
  if (project == NULL)
    {
      fprintf (stderr, "%s\n", error->message);
      return 1;
    }
  facts = cursus_facts_new (project);
  problems = cursus_problems_new (facts, TODAY, argv[2]);
  for (int i = 3; i < argc; i++)
    print_document (facts, problems, argv[2], argv[i], words_only);
  return 0;
}
