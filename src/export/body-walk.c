/* body-walk.c - a document block by block, for formats that are written from begin to end
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "export/body-walk.h"

void
cursus_body_write_block (const CursusBodyFormat *format, gpointer writer, const char **language,
                         const CursusBlock *block)
{
  const char *around = *language;

  format->add_goal (writer, block);
  if (block->language != NULL)
    *language = block->language;
  format->writers[block->type](writer, block);
  *language = around;
}

void
cursus_body_write_blocks (const CursusBodyFormat *format, gpointer writer, const char **language,
                          const CursusBlock *parent)
{
  for (guint i = 0; i < cursus_block_n (parent); i++)
    cursus_body_write_block (format, writer, language, cursus_block_nth (parent, i));
}
