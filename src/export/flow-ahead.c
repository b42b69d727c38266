/* flow-ahead.c - the end of a document laid out by other threads meanwhile
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "export/flow-ahead.h"

#include "export/block-layout.h"

#include <string.h>

/* Bytes of text: a thread has to look for fonts first. */
#define LEAST_TEXT 40000
/* Each looks for fonts, and more than these have not been tried. */
#define MOST_THREADS 3

struct _CursusFlowAhead
{
  CursusPageJob *job;
  GPtrArray     *threads; /* GThread */
};

/* A section is gone into, all else is one part. */
static void
list_parts (CursusFlowState *state, CursusPartQueue *parts)
{
  const CursusBlock *block = cursus_flow_get_level (state)->block;

  for (guint i = 0; i < cursus_block_n (block); i++)
    {
      const CursusBlock *child = cursus_block_nth (block, i);

      cursus_flow_get_level (state)->next = i + 1;
      if (child->type != CURSUS_BLOCK_SECTION)
        {
          cursus_part_queue_add (parts, child, cursus_flow_get_level (state));
          continue;
        }
      cursus_flow_push_section (state, child, cursus_flow_get_level (state)->node);
      list_parts (state, parts);
      g_array_set_size (state->levels, state->levels->len - 1);
    }
}

static gsize
measure_content (const CursusBlock *block)
{
  gsize length = 0;

  for (guint i = 0; block->content != NULL && i < cursus_inline_n (block->content); i++)
    if (cursus_inline_nth (block->content, i)->text != NULL)
      length += strlen (cursus_inline_nth (block->content, i)->text);
  return length;
}

static gboolean
is_long (const CursusBlock *block, gsize *length)
{
  *length += measure_content (block);
  for (guint i = 0; *length < LEAST_TEXT && i < cursus_block_n (block); i++)
    is_long (cursus_block_nth (block, i), length);
  return *length >= LEAST_TEXT;
}

/* In a thread, which shares nothing but the queue with others. */
static gpointer
work_ahead (gpointer data)
{
  const CursusPageJob *job = data;
  CursusPageJob       *own = cursus_page_job_new (job->paper, job->style);
  CursusPart          *part;

  while ((part = cursus_part_queue_take_last (job->parts)) != NULL)
    {
      own->broken = cursus_broken_texts_new ();
      cursus_flow_lay_out_part (own, part);
      /* The layout lets go of the lines that it gave out last. */
      pango_layout_set_text (own->fonts->layout, "", 0);
      cursus_part_queue_hand_in (job->parts, part, g_steal_pointer (&own->broken));
    }
  cursus_page_job_drop_layout (own);
  return own;
}

CursusFlowAhead *
cursus_flow_ahead_start (CursusPageJob *job)
{
  guint            n = MIN (g_get_num_processors () - 1, MOST_THREADS);
  gsize            length = 0;
  CursusFlowAhead *self;
  CursusFlowState  state;

  if (n == 0 || !is_long (job->paper->body, &length))
    return NULL;
  self = g_new0 (CursusFlowAhead, 1);
  self->job = job;
  self->threads = g_ptr_array_new ();
  job->parts = cursus_part_queue_new ();
  cursus_flow_state_init (&state, job, NULL);
  list_parts (&state, job->parts);
  cursus_flow_state_clear (&state);
  for (guint i = 0; i < n; i++)
    {
      GThread *thread = g_thread_try_new ("pages ahead", work_ahead, job, NULL);

      if (thread != NULL)
        g_ptr_array_add (self->threads, thread);
    }
  return self;
}

void
cursus_flow_ahead_stop (CursusFlowAhead *self)
{
  CursusPageJob *job = self->job;

  cursus_part_queue_close (job->parts);
  for (guint i = 0; i < self->threads->len; i++)
    {
      CursusPageJob *own = g_thread_join (g_ptr_array_index (self->threads, i));

      g_ptr_array_add (job->lent_fonts, g_steal_pointer (&own->fonts));
      cursus_page_job_free (own);
    }
  g_ptr_array_unref (self->threads);
  job->ready = NULL;
  g_clear_pointer (&job->parts, cursus_part_queue_free);
  g_free (self);
}
