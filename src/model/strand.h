/* strand.h - what coverage is measured in: strands and their tags
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "base/date.h"
#include "model/record.h"

G_BEGIN_DECLS

/**
 * CursusStrand:
 * @letter: one to three letters that stand for it on a card
 * @colour: 0xRRGGBB
 */
typedef struct
{
  CursusRecord record;
  char        *letter;
  int          colour;
  CursusText  *title;
} CursusStrand;

CURSUS_DECLARE_RECORD (CursusStrand, cursus_strand)

/**
 * CursusTag:
 * @parent: the id of the strand or the tag that it stands in
 * @reference: the place in a law or a framework
 * @as_of: on which day it was last held against the law
 * @applies_from: since when or from when the law applies
 * @superseded_by: (nullable): the id of the tag that took its place
 */
typedef struct
{
  CursusRecord record;
  char        *parent;
  char        *reference;
  CursusDate   as_of;
  CursusDate   applies_from;
  char        *superseded_by;
  gboolean     is_retired;
  CursusText  *title;
} CursusTag;

CURSUS_DECLARE_RECORD (CursusTag, cursus_tag)

G_END_DECLS
