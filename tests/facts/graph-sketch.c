/* graph-sketch.c - small graphs as tests write them down
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "graph-sketch.h"

#include <string.h>

void
sketch_clear (Sketch *sketch)
{
  g_clear_pointer (&sketch->edges, g_free);
}

void
sketch_add_alternative (Sketch *sketch, guint from, guint to, gboolean is_prerequisite)
{
  if (sketch->n_edges == sketch->n_room)
    {
      sketch->n_room = 2 * sketch->n_room + 8;
      sketch->edges = g_renew (CursusRequisiteEdge, sketch->edges, sketch->n_room);
    }
  sketch->edges[sketch->n_edges++] =
    (CursusRequisiteEdge){ from, to, sketch->n_requisites, is_prerequisite };
}

void
sketch_add (Sketch *sketch, guint from, guint to, gboolean is_prerequisite)
{
  sketch_add_alternative (sketch, from, to, is_prerequisite);
  sketch->n_requisites++;
}

Sketch
sketch_parse (const char *text)
{
  g_auto (GStrv) words = g_strsplit (text, " ", -1);
  Sketch sketch = { 0 };

  for (const char *c = text; *c != '\0'; c++)
    if (g_ascii_isupper (*c))
      sketch.n_modules = MAX (sketch.n_modules, (guint) (*c - 'A' + 1));

  for (guint i = 0; words[i] != NULL; i++)
    {
      const char *sign = strpbrk (words[i], ">~");

      for (const char *c = words[i]; sign != NULL && c < sign; c += 2)
        sketch_add_alternative (&sketch, (guint) (*c - 'A'), (guint) (sign[1] - 'A'), *sign == '>');
      sketch.n_requisites++;
    }
  return sketch;
}

Sketch
sketch_random (void)
{
  int    n = g_test_rand_int_range (1, SKETCH_SMALL + 1);
  int    kind = g_test_rand_int_range (0, 3);
  int    n_requisites = g_test_rand_int_range (0, 2 * n + 1);
  Sketch sketch = { .n_modules = (guint) n };

  for (int r = 0; r < n_requisites; r++)
    {
      gboolean is_prerequisite = g_test_rand_int_range (0, 6) > 2 * kind;
      int      to = g_test_rand_int_range (0, n);

      for (int i = g_test_rand_int_range (0, 4); i < 4; i += 2)
        {
          int from = g_test_rand_int_range (0, n);

          if (kind > 0 || from < to)
            sketch_add_alternative (&sketch, (guint) from, (guint) to, is_prerequisite);
        }
      sketch.n_requisites++;
    }
  return sketch;
}

CursusGraph *
sketch_measure (const Sketch *sketch)
{
  return cursus_graph_new (sketch->n_modules, sketch->edges, sketch->n_edges);
}

CursusCircles *
sketch_find_circles (const Sketch *sketch)
{
  return cursus_circles_find (sketch->n_modules, sketch->edges, sketch->n_edges);
}

void
sketch_close (guint *leads, guint n)
{
  for (guint by = 0; by < n; by++)
    for (guint from = 0; from < n; from++)
      if ((leads[from] & 1u << by) != 0)
        leads[from] |= leads[by];
}

void
sketch_append_letters (GString *text, const guint *modules, guint n)
{
  for (guint i = 0; i < n; i++)
    g_string_append_c (text, (char) ('A' + modules[i]));
}
