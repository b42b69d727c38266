/* contents-section.c - the table of contents
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "documents/section-kinds.h"

static gboolean
write_contents (CursusAuthor *author, const CursusOutlineSection *section)
{
  const char *depth = cursus_outline_section_get (section, "depth");

  cursus_block_add_new (author->into, CURSUS_BLOCK_CONTENTS)->level =
    depth != NULL && *depth >= '1' && *depth <= '6' ? (guint) (*depth - '0') : 2;
  return TRUE;
}

const CursusSection cursus_contents_section = {
  .id = "contents",
  .options = (const char *const[]){ "depth", NULL },
  .write = write_contents,
};
