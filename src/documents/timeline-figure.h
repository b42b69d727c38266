/* timeline-figure.h - milestones and long work on a line of months
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "paper/block.h"

G_BEGIN_DECLS

/**
 * CursusTimelineEntry:
 * @from: the month it begins at, in hundredths
 * @to: the month it ends at, in hundredths; of a milestone the same
 * @colour: 0xRRGGBB
 *
 * A milestone, or work that takes a time.
 */
typedef struct
{
  char  *name;
  gint64 from;
  gint64 to;
  guint  colour;
} CursusTimelineEntry;

/**
 * CursusTimeline:
 * @entries: (element-type CursusTimelineEntry): one below the other
 * @months: how long the line is, in hundredths
 * @months_word: what stands at its end: "months"
 */
typedef struct
{
  GArray *entries;
  gint64  months;
  char   *months_word;
} CursusTimeline;

CursusTimeline *cursus_timeline_new (const char *months_word);
void            cursus_timeline_free (CursusTimeline *self);

/**
 * cursus_timeline_add:
 * @entry: its name is copied; the line becomes at least as long as it
 */
void cursus_timeline_add (CursusTimeline *self, const CursusTimelineEntry *entry);

/**
 * cursus_timeline_add_block:
 * @self: (transfer full): complete
 * @alternative: (transfer full): the same in words
 */
void cursus_timeline_add_block (CursusBlock *into, CursusTimeline *self, char *alternative);

G_END_DECLS
