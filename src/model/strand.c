/* strand.c - what coverage is measured in: strands and their tags
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "model/strand.h"

#include "model/rows.h"

static const CursusField strand_rows[] = {
  ROW_ID,
  ROW (CursusStrand, letter, "letter", LETTERS),
  ROW (CursusStrand, colour, "colour", COLOUR),
  ROW_ASSUMED,
  ROW_SOURCE,
  ROW (CursusStrand, title, "title", TEXT),
  ROW_NOTE,
};

TABLE (CursusStrand, cursus_strand, "strand", STRANDS, 'd', strand_rows);

static const CursusField tag_rows[] = {
  ROW_ID,
  ROW (CursusTag, parent, "parent", NESTED),
  ROW (CursusTag, reference, "reference", STRING),
  ROW (CursusTag, as_of, "as-of", DATE),
  ROW (CursusTag, applies_from, "applies-from", DATE),
  ROW (CursusTag, superseded_by, "superseded-by", REFERENCE),
  ROW (CursusTag, is_retired, "retired", FLAG),
  ROW_ASSUMED,
  ROW_SOURCE,
  ROW (CursusTag, title, "title", TEXT),
  ROW_NOTE,
};

TABLE (CursusTag, cursus_tag, "tag", TAGS, 't', tag_rows);
