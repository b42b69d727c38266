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
 * @title: (nullable): in English, if the outline gives none; the same word is in the table of
 *   words; %NULL: it has no heading of its own
 * @fields: (nullable) (array zero-terminated=1): the names that fields="" may have, in the usual
 *   order; %NULL: it has none
 * @options: (nullable) (array zero-terminated=1): further attributes that it understands
 * @is_wide: it is a part of the document of its own, so that its pages can lie on their side
 * @write: adds its blocks to @author->into, after its heading; gives whether there was something
 *   to say, else the heading and all that was added is taken back
 *
 * One kind of section. A new kind is one file and a line in the table in section-register.c.
 */
typedef struct
{
  const char        *id;
  const char        *title;
  const char *const *fields;
  const char *const *options;
  gboolean (*write) (CursusAuthor *author, const CursusOutlineSection *section);
  gboolean is_wide;
} CursusSection;

G_END_DECLS
