/* card-face.h - what a card of the board says
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "gui/board/board-layout.h"
#include "gui/board/problem-marks.h"

G_BEGIN_DECLS

/**
 * CursusCardContext:
 * @findings: what is known of the project, or of the one before
 * @route: (nullable): what is shown, of the findings
 * @marks: the problems of it
 * @language: in which texts are shown
 * @lens: (nullable): the id of the strand or tag by which cards are coloured
 * @stamp: another number whenever something differs that all cards show
 *
 * What all cards of a board have in common. It lends everything.
 */
typedef struct
{
  const CursusProject      *project;
  const CursusFindings     *findings;
  const CursusRoute        *route;
  const CursusProblemMarks *marks;
  const char               *language;
  const char               *lens;
  guint                     stamp;
} CursusCardContext;

/**
 * CursusChip:
 * @letter: (transfer none): stands for a strand
 * @colour: 0xRRGGBB, or %CURSUS_NOT_STATED
 * @level: the highest of the module's marks in the strand, 1 to 3
 */
typedef struct
{
  char *letter;
  int   colour;
  guint level;
} CursusChip;

/**
 * CursusCardTrait:
 * @CURSUS_CARD_GROUP: it is a group to choose from
 * @CURSUS_CARD_OPEN: of a group: its members are shown
 * @CURSUS_CARD_MEMBER: it is a member of a group that is open
 * @CURSUS_CARD_ELECTIVE: the module is not compulsory
 * @CURSUS_CARD_ASSUMED: something in the record, or its place, is ours and not the source's
 * @CURSUS_CARD_LOCKED: its place or term is
 * @CURSUS_CARD_OFF_ROUTE: it does not belong to the pathway
 * @CURSUS_CARD_MISSING: what is placed there is not in the project
 */
typedef enum
{
  CURSUS_CARD_GROUP = 1 << 0,
  CURSUS_CARD_OPEN = 1 << 1,
  CURSUS_CARD_MEMBER = 1 << 2,
  CURSUS_CARD_ELECTIVE = 1 << 3,
  CURSUS_CARD_ASSUMED = 1 << 4,
  CURSUS_CARD_LOCKED = 1 << 5,
  CURSUS_CARD_OFF_ROUTE = 1 << 6,
  CURSUS_CARD_MISSING = 1 << 7,
} CursusCardTrait;

/**
 * CursusCardFace:
 * @code: (nullable): the code of the module
 * @credits: (nullable): with their unit, such as "5 CP"; %NULL of a group's member without credits
 * @detail: (nullable): a line below the title: how many of a group are chosen
 * @name: the whole in words, for a screen reader
 * @tooltip: (nullable): what there is no room for
 * @traits: #CursusCardTrait
 * @stripe: the colour of its kind, 0xRRGGBB
 * @mark: its problems
 * @lens_level: how deep it goes into what the lens shows, 0 to 3; -1 without a lens
 * @lens_colour: 0xRRGGBB
 */
typedef struct
{
  char             *code;
  char             *credits;
  char             *title;
  char             *detail;
  char             *name;
  char             *tooltip;
  guint             traits;
  int               stripe;
  CursusProblemMark mark;
  int               lens_level;
  int               lens_colour;
  guint             n_chips;
  CursusChip        chips[];
} CursusCardFace;

/**
 * CursusCardKey:
 *
 * From what the face of a card follows, but for what all cards have in common. Two that are the
 * same byte by byte make the same face.
 */
typedef struct
{
  gconstpointer     module;
  gconstpointer     group;
  gconstpointer     place;
  gconstpointer     term;
  guint             stamp;
  guint             nth_term;
  guint             n_terms;
  guint             position;
  guint             n_siblings;
  guint             is_open;
  guint             is_known;
  guint             is_on_route;
  guint             is_member;
  guint             is_locked;
  CursusProblemMark mark;
} CursusCardKey;

/* Fills in the key of an item. */
void cursus_card_key_init (CursusCardKey *key, const CursusCardContext *context,
                           const CursusBoardLayout *layout, guint item);

/**
 * cursus_card_face_new:
 * @item: whose card it is
 *
 * Returns: (transfer full): what the card of an item says
 */
CursusCardFace *cursus_card_face_new (const CursusCardContext *context,
                                      const CursusBoardLayout *layout, guint item);
void            cursus_card_face_free (CursusCardFace *face);
gboolean        cursus_card_face_equal (const CursusCardFace *a, const CursusCardFace *b);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (CursusCardFace, cursus_card_face_free)

G_END_DECLS
