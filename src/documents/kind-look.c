/* kind-look.c - what kinds of modules, strands and tags are called in a document, their colours
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "documents/kind-look.h"

#include <string.h>

/* The kinds that every project has. */
static const struct
{
  const char *id;
  const char *name;
  guint       colour;
} kinds[] = {
  { "taught", "Taught", 0x1c71d8 },       { "research", "Research", 0x1a7a5e },
  { "general", "General", 0x865e3c },     { "field", "Field", 0xc64600 },
  { "project", "Project", 0x613583 },     { "thesis", "Thesis", 0x241f31 },
  { "placement", "Placement", 0x7a6a10 }, { "seminar", "Seminar", 0x1b6e8c },
  { "activity", "Activity", 0x9a9996 },   { "milestone", "Milestone", 0xa51d2d },
};

static const guint palette[] = { 0x1c71d8, 0xe66100, 0x813d9c, 0x26a269,
                                 0x63452c, 0xa51d2d, 0x1b6e8c, 0x7a6a10 };

static const CursusModuleKind *
lookup_kind (const CursusAuthor *author, const char *kind)
{
  return kind != NULL ? (const CursusModuleKind *) cursus_project_lookup_in (
                          author->project, CURSUS_MODULE_KINDS, kind) :
                        NULL;
}

static guint
find_default (const char *kind)
{
  for (guint i = 0; kind != NULL && i < G_N_ELEMENTS (kinds); i++)
    if (strcmp (kinds[i].id, kind) == 0)
      return i;
  return G_N_ELEMENTS (kinds);
}

const char *
cursus_kind_get_name (const CursusAuthor *author, const char *kind)
{
  const CursusModuleKind *record = lookup_kind (author, kind);
  const char *title = record != NULL ? cursus_author_show (author, record->title) : NULL;
  guint       nth = find_default (kind);

  if (title != NULL)
    return title;
  if (nth < G_N_ELEMENTS (kinds))
    return cursus_author_word (author, kinds[nth].name);
  return record != NULL ? record->record.id : NULL;
}

guint
cursus_kind_get_colour (const CursusAuthor *author, const char *kind)
{
  const CursusModuleKind *record = lookup_kind (author, kind);
  guint                   nth = find_default (kind);

  if (record != NULL && record->colour != CURSUS_NOT_STATED)
    return (guint) record->colour;
  if (nth < G_N_ELEMENTS (kinds))
    return kinds[nth].colour;
  if (record == NULL)
    return CURSUS_COLOUR_NONE;
  nth = cursus_project_find (author->project, CURSUS_MODULE_KINDS, kind);
  return palette[nth % G_N_ELEMENTS (palette)];
}

static const CursusStrand *
nth_strand (const CursusAuthor *author, guint nth)
{
  return (const CursusStrand *) cursus_project_nth (author->project, CURSUS_STRANDS, nth);
}

const char *
cursus_strand_get_name (const CursusAuthor *author, guint nth)
{
  const CursusStrand *strand = nth_strand (author, nth);
  const char         *title = cursus_author_show (author, strand->title);

  return title != NULL ? title : strand->record.id;
}

guint
cursus_strand_get_colour (const CursusAuthor *author, guint nth)
{
  const CursusStrand *strand = nth_strand (author, nth);

  if (strand->colour != CURSUS_NOT_STATED)
    return (guint) strand->colour;
  return palette[nth % G_N_ELEMENTS (palette)];
}

const char *
cursus_tag_get_name (const CursusAuthor *author, guint nth)
{
  const CursusTag *tag = author->facts->outline->tags[nth].tag;
  const char      *title = cursus_author_show (author, tag->title);

  if (title != NULL)
    return title;
  return tag->reference != NULL ? tag->reference : tag->record.id;
}
