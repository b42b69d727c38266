/* part-queue.h - the parts of a document, shared out among threads that lay them out
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "export/broken-texts.h"
#include "export/flow-level.h"

G_BEGIN_DECLS

/**
 * CursusPartQueue:
 *
 * Whoever lays out the document comes from its beginning; those that work ahead come from its
 * end and take one part after the other, until they meet.
 */
typedef struct _CursusPartQueue CursusPartQueue;

/**
 * CursusPart:
 * @block: what is laid out
 * @level: where it stands
 */
typedef struct
{
  const CursusBlock *block;
  CursusFlowLevel    level;
  /*< private >*/
  CursusBrokenTexts *texts;
} CursusPart;

CursusPartQueue *cursus_part_queue_new (void);
void             cursus_part_queue_free (CursusPartQueue *self);

/**
 * cursus_part_queue_add:
 *
 * Adds the part behind those that are there; before any thread works ahead.
 */
void cursus_part_queue_add (CursusPartQueue *self, const CursusBlock *block,
                            const CursusFlowLevel *level);

/**
 * cursus_part_queue_enter:
 * @texts: (inout) (transfer none): those of the part that @block is, broken ahead; %NULL: of this
 *   part there are none. As they were, if @block is no part
 *
 * The document itself is laid out as far as @block. Waits until the part is done, if somebody
 * else is at it.
 */
void cursus_part_queue_enter (CursusPartQueue *self, const CursusBlock *block,
                              CursusBrokenTexts **texts);

/**
 * cursus_part_queue_take_last:
 *
 * Returns: (nullable) (transfer none): the last part that nobody has taken, to be handed in
 */
CursusPart *cursus_part_queue_take_last (CursusPartQueue *self);

/**
 * cursus_part_queue_hand_in:
 * @texts: (transfer full): all lines that @part needed; the thread has let go of them
 */
void cursus_part_queue_hand_in (CursusPartQueue *self, CursusPart *part, CursusBrokenTexts *texts);

/**
 * cursus_part_queue_close:
 *
 * Nobody gets another part.
 */
void cursus_part_queue_close (CursusPartQueue *self);

G_END_DECLS
