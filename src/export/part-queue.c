/* part-queue.c - the parts of a document, shared out among threads that lay them out
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "export/part-queue.h"

struct _CursusPartQueue
{
  GArray *parts; /* CursusPart */
  GMutex  mutex; /* over all below, and the texts of parts */
  GCond   handed_in;
  guint   next; /* that the document comes to */
  guint   end;  /* of those that nobody works at ahead */
};

static void
clear_part (gpointer data)
{
  CursusPart *part = data;

  g_clear_pointer (&part->texts, g_hash_table_unref);
}

CursusPartQueue *
cursus_part_queue_new (void)
{
  CursusPartQueue *self = g_new0 (CursusPartQueue, 1);

  self->parts = g_array_new (FALSE, FALSE, sizeof (CursusPart));
  g_array_set_clear_func (self->parts, clear_part);
  g_mutex_init (&self->mutex);
  g_cond_init (&self->handed_in);
  return self;
}

void
cursus_part_queue_free (CursusPartQueue *self)
{
  g_array_unref (self->parts);
  g_mutex_clear (&self->mutex);
  g_cond_clear (&self->handed_in);
  g_free (self);
}

void
cursus_part_queue_add (CursusPartQueue *self, const CursusBlock *block,
                       const CursusFlowLevel *level)
{
  CursusPart part = { block, *level, NULL };

  g_array_append_val (self->parts, part);
  self->end = self->parts->len;
}

void
cursus_part_queue_enter (CursusPartQueue *self, const CursusBlock *block, CursusBrokenTexts **texts)
{
  G_GNUC_UNUSED g_autoptr (GMutexLocker) locker = g_mutex_locker_new (&self->mutex);
  CursusPart   *part;

  if (self->next == self->parts->len ||
      g_array_index (self->parts, CursusPart, self->next).block != block)
    return;
  /* What is left of the one before, nobody needs. */
  if (self->next > 0)
    clear_part (&g_array_index (self->parts, CursusPart, self->next - 1));
  part = &g_array_index (self->parts, CursusPart, self->next);
  while (self->next >= self->end && part->texts == NULL)
    g_cond_wait (&self->handed_in, &self->mutex);
  self->next++;
  *texts = part->texts;
}

CursusPart *
cursus_part_queue_take_last (CursusPartQueue *self)
{
  G_GNUC_UNUSED g_autoptr (GMutexLocker) locker = g_mutex_locker_new (&self->mutex);

  return self->next < self->end ? &g_array_index (self->parts, CursusPart, --self->end) : NULL;
}

void
cursus_part_queue_hand_in (CursusPartQueue *self, CursusPart *part, CursusBrokenTexts *texts)
{
  G_GNUC_UNUSED g_autoptr (GMutexLocker) locker = g_mutex_locker_new (&self->mutex);

  part->texts = texts;
  g_cond_signal (&self->handed_in);
}

void
cursus_part_queue_close (CursusPartQueue *self)
{
  G_GNUC_UNUSED g_autoptr (GMutexLocker) locker = g_mutex_locker_new (&self->mutex);

  self->next = self->end;
}
