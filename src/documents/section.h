/* section.h - the sections that outlines put documents together from
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "documents/author.h"
#include "documents/outline-file.h"

G_BEGIN_DECLS

/**
 * CursusSection:
 * @id: as in an outline file: <section type="at-a-glance">
 * @title: in English, if the outline gives none; the same word is in the table of words; %NULL: it
 *   has no heading of its own
 * @write: adds its blocks to @author->into, after its heading; gives whether there was something
 *   to say, else the heading is taken back
 *
 * One kind of section. A new kind is one file and a line in the table in section.c.
 */
typedef struct
{
  const char *id;
  const char *title;
  gboolean (*write) (CursusAuthor *author, const CursusOutlineSection *section);
} CursusSection;

/**
 * cursus_section_lookup:
 *
 * Returns: (nullable): the kind of section with this id
 */
const CursusSection *cursus_section_lookup (const char *id);

G_END_DECLS
