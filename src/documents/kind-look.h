/* kind-look.h - what kinds of modules, strands and tags are called in a document, their colours
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "documents/author.h"

G_BEGIN_DECLS

/* Of what belongs to no strand, or states no kind. */
#define CURSUS_COLOUR_NONE 0xc0bfbc

/**
 * cursus_kind_get_name:
 * @kind: (nullable): the id of a kind
 *
 * Returns: (nullable): its title in the language of the document; %NULL if there is no such kind
 */
const char *cursus_kind_get_name (const CursusAuthor *author, const char *kind);

/**
 * cursus_kind_get_colour:
 * @kind: (nullable): the id of a kind
 *
 * Returns: 0xRRGGBB: its own colour, else one that is told apart from the others on paper
 */
guint cursus_kind_get_colour (const CursusAuthor *author, const char *kind);

/**
 * cursus_strand_get_name:
 * @nth: the position of a strand
 *
 * Returns: its title in the language of the document, or its id
 */
const char *cursus_strand_get_name (const CursusAuthor *author, guint nth);

/**
 * cursus_strand_get_colour:
 * @nth: the position of a strand
 *
 * Returns: 0xRRGGBB
 */
guint cursus_strand_get_colour (const CursusAuthor *author, guint nth);

/**
 * cursus_tag_get_name:
 * @nth: the position of a tag
 *
 * Returns: its title in the language of the document, or its id
 */
const char *cursus_tag_get_name (const CursusAuthor *author, guint nth);

G_END_DECLS
