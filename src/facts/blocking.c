/* blocking.c - how many modules cannot be taken before a module has been
 *
 * Sets of nodes are bits; a node leads to itself and to whatever the nodes that require it lead
 * to. All n² bits would be too many, so it goes over the nodes as often as there are strips of
 * columns, keeping one strip of each node's set at a time. What a node leads to has smaller
 * numbers, so that each strip begins at the first node that can be in it.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "facts/blocking.h"

#include <string.h>

#define WORDS 8
#define COLUMNS (64 * WORDS)

typedef struct
{
  guint64 words[WORDS];
} Strip;

/* All words at once: first the bits of each byte, then the bytes at the same place, then these. */
static guint
count_bits (const Strip *strip)
{
  guint64 sum = 0;

  for (guint w = 0; w < WORDS; w++)
    {
      guint64 x = strip->words[w];

      x -= (x >> 1) & G_GUINT64_CONSTANT (0x5555555555555555);
      x = (x & G_GUINT64_CONSTANT (0x3333333333333333)) +
          ((x >> 2) & G_GUINT64_CONSTANT (0x3333333333333333));
      sum += (x + (x >> 4)) & G_GUINT64_CONSTANT (0x0f0f0f0f0f0f0f0f);
    }
  sum = (sum & G_GUINT64_CONSTANT (0x00ff00ff00ff00ff)) +
        ((sum >> 8) & G_GUINT64_CONSTANT (0x00ff00ff00ff00ff));
  return (guint) ((sum * G_GUINT64_CONSTANT (0x0001000100010001)) >> 48);
}

static void
join (const CursusDag *dag, const Strip *strips, guint node, Strip *joined)
{
  for (guint i = dag->start[node]; i < dag->start[node + 1]; i++)
    for (guint w = 0; w < WORDS; w++)
      joined->words[w] |= strips[dag->then[i]].words[w];
}

void
cursus_blocking_factors (const CursusDag *dag, guint *blocking)
{
  g_autofree Strip *strips = g_new0 (Strip, dag->n);

  for (guint node = 0; node < dag->n; node++)
    blocking[node] = 0;

  for (guint first = 0; first < dag->n; first += COLUMNS)
    {
      for (guint node = first; node < dag->n; node++)
        {
          Strip strip = { 0 };

          join (dag, strips, node, &strip);
          blocking[node] += count_bits (&strip);
          if (node - first < COLUMNS)
            strip.words[(node - first) / 64] |= G_GUINT64_CONSTANT (1) << (node - first) % 64;
          strips[node] = strip;
        }
      memset (&strips[first], 0, MIN (COLUMNS, dag->n - first) * sizeof (Strip));
    }
}
