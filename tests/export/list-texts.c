/* list-texts.c - prints the texts of a document for tests, run by run
 *
 * list-texts NAME: see sample-paper.h for the names
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "export/clean-text.h"
#include "sample-paper.h"

#include <stdio.h>
#include <stdlib.h>

static void
print_text (const char *text)
{
  g_autofree char *clean = cursus_clean_text (text);

  g_strdelimit (clean, "\n", ' ');
  puts (clean);
}

static void
print_block (const CursusBlock *block)
{
  for (guint i = 0; block->content != NULL && i < cursus_inline_n (block->content); i++)
    print_text (cursus_inline_nth (block->content, i)->text);
  if (block->figure != NULL)
    print_text (block->figure->alternative);
  for (guint i = 0; i < cursus_block_n (block); i++)
    print_block (cursus_block_nth (block, i));
}

int
main (int argc, char **argv)
{
  g_autoptr (CursusPaper) paper = argc == 2 ? sample_paper_lookup (argv[1]) : NULL;

  if (paper == NULL)
    {
      g_printerr ("usage: list-texts NAME\n");
      return 2;
    }
  print_block (paper->body);
  return EXIT_SUCCESS;
}
