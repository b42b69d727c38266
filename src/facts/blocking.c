/* blocking.c - how many modules cannot be taken before a module has been
 *
 * The sets of the nodes that each node leads to are rows of bits. All n² of them would be too
 * many, so that there is one strip of columns at a time. From the nodes of the strip on, rows are
 * handed to the nodes that are required and added to theirs; a node's turn comes after all nodes
 * that require it. Only nodes that something was handed to take part.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "facts/blocking.h"

#define WORDS 8
#define COLUMNS (64 * WORDS)

typedef struct
{
  guint64 words[WORDS];
} Row;

static guint
count_bits (const Row *row)
{
  guint64 sum = 0;

  /* All words side by side: the bits of each byte, then what stands in the same byte of each. */
  for (guint w = 0; w < WORDS; w++)
    {
      guint64 x = row->words[w];

      x -= (x >> 1) & G_GUINT64_CONSTANT (0x5555555555555555);
      x = (x & G_GUINT64_CONSTANT (0x3333333333333333)) +
          ((x >> 2) & G_GUINT64_CONSTANT (0x3333333333333333));
      sum += (x + (x >> 4)) & G_GUINT64_CONSTANT (0x0f0f0f0f0f0f0f0f);
    }
  sum = (sum & G_GUINT64_CONSTANT (0x00ff00ff00ff00ff)) +
        ((sum >> 8) & G_GUINT64_CONSTANT (0x00ff00ff00ff00ff));
  return (guint) ((sum * G_GUINT64_CONSTANT (0x0001000100010001)) >> 48);
}

/* Takes the row of a node whose turn it is away and hands it on. */
static void
hand_on (const CursusDag *dag, guint node, Row *rows, guint64 *waiting)
{
  Row row = rows[node];

  rows[node] = (Row){ 0 };
  for (guint i = dag->start[node]; i < dag->start[node + 1]; i++)
    {
      guint required = dag->required[i];

      for (guint w = 0; w < WORDS; w++)
        rows[required].words[w] |= row.words[w];
      waiting[required / 64] |= G_GUINT64_CONSTANT (1) << required % 64;
    }
}

/* Counts the nodes from @first on, less than @end, for all that lead to them. */
static void
count_strip (const CursusDag *dag, guint first, guint end, Row *rows, guint64 *waiting,
             guint *blocking)
{
  for (guint node = end; node-- > first;)
    waiting[node / 64] |= G_GUINT64_CONSTANT (1) << node % 64;

  for (guint w = (end + 63) / 64; w-- > 0;)
    while (waiting[w] != 0)
      {
        guint bit = 63 - (guint) __builtin_clzll (waiting[w]);
        guint node = w * 64 + bit;

        waiting[w] &= ~(G_GUINT64_CONSTANT (1) << bit);
        blocking[node] += count_bits (&rows[node]);
        if (node >= first)
          rows[node].words[(node - first) / 64] |= G_GUINT64_CONSTANT (1) << (node - first) % 64;
        hand_on (dag, node, rows, waiting);
      }
}

void
cursus_blocking_factors (const CursusDag *dag, guint *blocking)
{
  g_autofree Row     *rows = g_new0 (Row, dag->n);
  g_autofree guint64 *waiting = g_new0 (guint64, dag->n / 64 + 1);

  for (guint node = 0; node < dag->n; node++)
    blocking[node] = 0;
  for (guint first = 0; first < dag->n; first += COLUMNS)
    count_strip (dag, first, MIN (first + COLUMNS, dag->n), rows, waiting, blocking);
}
