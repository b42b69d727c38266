/* test-graph.c - how modules depend on each other, in figures
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "facts/graph.h"

#include "graph-sketch.h"

#include <string.h>

#define MANY 100000

/* Blocking, delay and centrality of each module, and the longest path: "1 0, 2 2, 0 0, AB". */
static char *
describe (const CursusGraph *graph)
{
  GString *text = g_string_new (NULL);
  guint    n = graph->n_modules;

  for (guint i = 0; i < n; i++)
    g_string_append_printf (text, "%u%s", graph->modules[i].blocking, i + 1 < n ? " " : ", ");
  for (guint i = 0; i < n; i++)
    g_string_append_printf (text, "%u%s", graph->modules[i].delay, i + 1 < n ? " " : ", ");
  for (guint i = 0; i < n; i++)
    g_string_append_printf (text, "%" G_GUINT64_FORMAT "%s", graph->modules[i].centrality,
                            i + 1 < n ? " " : ", ");
  sketch_append_letters (text, graph->longest_path, graph->n_longest_path);
  return g_string_free (text, FALSE);
}

/* The two curricula whose figures the authors of the framework publish with their toolbox. */
static void
test_published (void)
{
  g_auto (Sketch) eight = sketch_parse ("A>C B>C D~C C>E D>F G H");
  g_auto (Sketch) seven = sketch_parse ("A~B A>C B>D C~D C>E D>F D~G G>F");
  g_autoptr (CursusGraph) of_eight = sketch_measure (&eight);
  g_autoptr (CursusGraph) of_seven = sketch_measure (&seven);

  g_assert_cmpuint (of_eight->complexity, ==, 27);
  g_assert_cmpuint (of_eight->delay, ==, 19);
  g_assert_cmpuint (of_eight->blocking, ==, 8);
  g_assert_cmpuint (of_eight->centrality, ==, 9);

  g_assert_cmpuint (of_seven->complexity, ==, 49);
  g_assert_cmpuint (of_seven->delay, ==, 33);
  g_assert_cmpuint (of_seven->blocking, ==, 16);
  g_assert_cmpuint (of_seven->centrality, ==, 49);
}

static void
test_figures (void)
{
  static const struct
  {
    const char *text;
    const char *figures;
  } rows[] = {
    { "A", "0, 1, 0, A" },
    { "A B C", "0 0 0, 1 1 1, 0 0 0, A" },
    { "A>B", "1 0, 2 2, 0 0, AB" },
    { "B>A", "0 1, 2 2, 0 0, BA" },
    { "A~B", "1 0, 2 2, 0 0, AB" },
    { "A>B B>C", "2 1 0, 3 3 3, 0 3 0, ABC" },
    { "A>B A>C B>D C>D", "3 1 1 0, 3 3 3 3, 0 3 3 0, ABD" },
    { "A>B B>C A>C", "2 1 0, 3 3 3, 0 3 0, ABC" },
    { "A>C B>C D~C C>E D>F G H", "2 2 1 3 0 0 0 0, 3 3 3 3 3 2 1 1, 0 0 9 0 0 0 0 0, ACE" },
    { "A~B A>C B>D C~D C>E D>F D~G G>F", "6 3 4 2 0 0 1, 5 5 5 5 3 5 5, 0 9 12 18 0 0 10, ABDGF" },

    /* Alternatives are edges each. */
    { "A|B>C", "1 1 0, 2 2 2, 0 0 0, AC" },
    { "A|B>C C>D", "2 2 1 0, 3 3 3 3, 0 0 6 0, ACD" },

    /* Parallel edges are one edge. */
    { "A>B A>B B>C", "2 1 0, 3 3 3, 0 3 0, ABC" },
    { "A>B A~B A|A>B B~C", "2 1 0, 3 3 3, 0 3 0, ABC" },

    /* What goes together has no edges inside. */
    { "A~A", "0, 1, 0, A" },
    { "A~B B~A", "0 0, 1 1, 0 0, A" },
    { "A~B B~A B>C", "0 1 0, 1 2 2, 0 0 0, BC" },
    { "A~B B~C C~A D>A C>E", "0 0 1 1 0, 2 1 2 2 2, 0 0 0 0 0, CE" },
    { "A~B B~A A>C B>C C>D", "2 2 1 0, 3 3 3 3, 0 0 6 0, ACD" },

    /* Of several longest paths the smallest one, seen from the source on. */
    { "B>C A>D", "1 1 0 0, 2 2 2 2, 0 0 0 0, AD" },
    { "B>A C>D", "0 1 1 0, 2 2 2 2, 0 0 0 0, BA" },
    { "C>A B>D", "0 1 1 0, 2 2 2 2, 0 0 0 0, BD" },
    { "A>D D>B A>C C>E", "4 0 1 1 0, 3 3 3 3 3, 0 0 3 3 0, ACE" },
    { "A>B C>D D>E", "1 0 2 1 0, 2 2 3 3 3, 0 0 0 3 0, CDE" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      g_auto (Sketch) sketch = sketch_parse (rows[i].text);
      g_autoptr (CursusGraph) graph = sketch_measure (&sketch);
      g_autofree char *figures = describe (graph);

      g_test_message ("%s", rows[i].text);
      g_assert_cmpstr (figures, ==, rows[i].figures);
    }
}

/* Whether or not an alternative escapes. */
static void
test_circle_has_no_figures (void)
{
  static const char *const rows[] = { "A>A", "A>B B>A", "A>B B~A", "A~B B~A A>B", "A|C>B B>A D" };

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      g_auto (Sketch) sketch = sketch_parse (rows[i]);

      g_assert_null (sketch_measure (&sketch));
    }
}

static void
test_empty (void)
{
  g_autoptr (CursusGraph) graph = cursus_graph_new (0, NULL, 0);

  g_assert_cmpuint (graph->n_modules, ==, 0);
  g_assert_cmpuint (graph->n_longest_path, ==, 0);
  g_assert_cmpuint (graph->complexity, ==, 0);
  g_assert_cmpuint (graph->centrality, ==, 0);
}

/* What the definitions say, word by word, for a few modules; sets of modules are bits. */
typedef struct
{
  guint        then[SKETCH_SMALL];  /* of each module: over edges that count */
  guint        leads[SKETCH_SMALL]; /* over any edges at first, and then over those */
  guint        path[SKETCH_SMALL];
  CursusGraph *graph;
} Slow;

static void
slow_take_path (CursusGraph *graph, const guint *path, guint n)
{
  guint same = 0;

  for (guint i = 0; i < n; i++)
    {
      CursusGraphModule *module = &graph->modules[path[i]];

      module->delay = MAX (module->delay, n);
      module->centrality += i > 0 && i + 1 < n ? n : 0;
    }

  while (same < n && path[same] == graph->longest_path[same])
    same++;
  if (n > graph->n_longest_path ||
      (n == graph->n_longest_path && same < n && path[same] < graph->longest_path[same]))
    memcpy (graph->longest_path, path, n * sizeof (guint));
  graph->n_longest_path = MAX (n, graph->n_longest_path);
}

/* Takes all paths that go on from the module in the path's nth place. */
static void
slow_walk (Slow *slow, guint nth)
{
  guint then = slow->then[slow->path[nth]];

  if (then == 0)
    slow_take_path (slow->graph, slow->path, nth + 1);
  for (guint m = 0; m < slow->graph->n_modules; m++)
    if ((then & 1u << m) != 0)
      {
        slow->path[nth + 1] = m;
        slow_walk (slow, nth + 1);
      }
}

static CursusGraph *
slow_measure (const Sketch *sketch)
{
  const CursusRequisiteEdge *edges = sketch->edges;
  guint                      n = sketch->n_modules;
  guint                      targets = 0;
  Slow                       slow = { 0 };

  for (guint i = 0; i < sketch->n_edges; i++)
    slow.leads[edges[i].from] |= 1u << edges[i].to;
  sketch_close (slow.leads, n);
  for (guint i = 0; i < sketch->n_edges; i++)
    if ((slow.leads[edges[i].to] & 1u << edges[i].from) == 0)
      slow.then[edges[i].from] |= 1u << edges[i].to;
    else if (edges[i].is_prerequisite)
      return NULL;

  memcpy (slow.leads, slow.then, sizeof slow.leads);
  sketch_close (slow.leads, n);
  slow.graph = g_malloc0 (sizeof (CursusGraph) + n * sizeof (CursusGraphModule));
  slow.graph->n_modules = n;
  slow.graph->longest_path = g_new0 (guint, n);
  for (guint m = 0; m < n; m++)
    {
      slow.graph->modules[m].blocking = (guint) __builtin_popcount (slow.leads[m]);
      targets |= slow.then[m];
    }
  for (slow.path[0] = 0; slow.path[0] < n; slow.path[0]++)
    if ((targets & 1u << slow.path[0]) == 0)
      slow_walk (&slow, 0);
  return slow.graph;
}

static void
test_random (void)
{
  guint n_measured = 0;

  for (guint i = 0; i < 6000; i++)
    {
      g_auto (Sketch) sketch = sketch_random ();
      g_autoptr (CursusGraph) graph = sketch_measure (&sketch);
      g_autoptr (CursusGraph) expected = slow_measure (&sketch);
      g_autoptr (CursusCircles) circles = sketch_find_circles (&sketch);
      g_autofree char *figures = graph != NULL ? describe (graph) : NULL;
      g_autofree char *expected_figures = expected != NULL ? describe (expected) : NULL;

      g_assert_cmpstr (figures, ==, expected_figures);
      g_assert_true ((graph == NULL) == (circles != NULL));
      n_measured += graph != NULL;
    }

  /* The sketches were of both sorts. */
  g_assert_cmpuint (n_measured, >, 1000);
  g_assert_cmpuint (n_measured, <, 5000);
}

/* Blocking factors of as many modules as fill several strips, or just one. */
static void
test_strips (void)
{
  static const guint sizes[] = { 63, 64, 65, 511, 512, 513, 1600 };

  for (guint s = 0; s < G_N_ELEMENTS (sizes); s++)
    {
      guint n = sizes[s];
      g_auto (Sketch) sketch = { .n_modules = n };
      g_autoptr (CursusGraph) graph = NULL;

      /* 7 divides no size but 63: modules stand in the file in another order. */
      for (guint from = 0; from + 1 < n; from++)
        for (int i = g_test_rand_int_range (0, 4); i > 0; i--)
          sketch_add (&sketch, from * 11 % n,
                      (guint) g_test_rand_int_range ((int) from + 1, (int) n) * 11 % n, TRUE);

      graph = sketch_measure (&sketch);
      for (guint m = 0; m < n; m++)
        {
          g_autofree guint8 *is_behind = g_new0 (guint8, n);
          guint              n_behind = 0;

          is_behind[m] = 1;
          for (guint i = 0; i < sketch.n_edges; i++)
            is_behind[sketch.edges[i].to] |= is_behind[sketch.edges[i].from];
          for (guint other = 0; other < n; other++)
            n_behind += is_behind[other];
          g_assert_cmpuint (graph->modules[m].blocking, ==, n_behind - 1);
        }
    }
}

/* Each module requires the one before it in the file, or behind it. */
static void
test_long_chain (gconstpointer data)
{
  gboolean is_backwards = GPOINTER_TO_INT (data);
  g_auto (Sketch) sketch = { .n_modules = MANY };
  g_autoptr (CursusGraph) graph = NULL;

  for (guint i = 1; i < MANY; i++)
    sketch_add (&sketch, is_backwards ? i : i - 1, is_backwards ? i - 1 : i, TRUE);
  graph = sketch_measure (&sketch);

  g_assert_cmpuint (graph->n_longest_path, ==, MANY);
  for (guint i = 0; i < MANY; i++)
    {
      const CursusGraphModule *module = &graph->modules[graph->longest_path[i]];

      g_assert_cmpuint (graph->longest_path[i], ==, is_backwards ? MANY - 1 - i : i);
      g_assert_cmpuint (module->blocking, ==, MANY - 1 - i);
      g_assert_cmpuint (module->delay, ==, MANY);
      g_assert_cmpuint (module->centrality, ==, i > 0 && i + 1 < MANY ? MANY : 0);
    }
  g_assert_cmpuint (graph->delay, ==, (guint64) MANY * MANY);
  g_assert_cmpuint (graph->blocking, ==, (guint64) MANY * (MANY - 1) / 2);
}

/* Layers of so many modules, each of which requires all of the layer before. */
static Sketch
sketch_layers (const guint *widths, guint n_layers)
{
  Sketch sketch = { .n_modules = widths[0] };

  for (guint layer = 1; layer < n_layers; layer++)
    {
      guint first = sketch.n_modules;

      sketch.n_modules += widths[layer];
      for (guint from = first - widths[layer - 1]; from < first; from++)
        for (guint to = first; to < sketch.n_modules; to++)
          sketch_add (&sketch, from, to, TRUE);
    }
  return sketch;
}

/* Through the layer of one lead 2⁴⁹ paths of 16 modules; with one more module at the end, more. */
static void
test_centrality_limit (void)
{
  static guint widths[] = { 16, 16, 16, 16, 8, 8, 8, 1, 8, 8, 8, 8, 8, 8, 8, 8 };
  const guint  narrow = 4 * 16 + 3 * 8;
  g_auto (Sketch) exact = sketch_layers (widths, 16);
  g_autoptr (CursusGraph) of_exact = sketch_measure (&exact);
  g_auto (Sketch) larger = { 0 };
  g_autoptr (CursusGraph) of_larger = NULL;

  g_assert_cmpuint (of_exact->modules[narrow].centrality, ==, CURSUS_CENTRALITY_MAX);
  g_assert_cmpuint (of_exact->modules[narrow - 1].centrality, ==, CURSUS_CENTRALITY_MAX / 8);
  g_assert_cmpuint (of_exact->centrality, ==, CURSUS_CENTRALITY_TOO_LARGE);

  widths[15] = 9;
  larger = sketch_layers (widths, 16);
  of_larger = sketch_measure (&larger);
  g_assert_cmpuint (of_larger->modules[narrow].centrality, ==, CURSUS_CENTRALITY_TOO_LARGE);
  g_assert_cmpuint (of_larger->modules[narrow - 1].centrality, <, CURSUS_CENTRALITY_MAX / 7);
}

/* 2⁷⁰ paths and more; all other figures stay as they are. */
static void
test_too_many_paths (void)
{
  guint widths[141];
  g_auto (Sketch) sketch = { 0 };
  g_autoptr (CursusGraph) graph = NULL;

  for (guint i = 0; i < 141; i++)
    widths[i] = 1 + i % 2;
  sketch = sketch_layers (widths, 141);
  graph = sketch_measure (&sketch);

  g_assert_cmpuint (graph->n_modules, ==, 211);
  for (guint m = 0; m < 211; m++)
    {
      gboolean is_end = m == 0 || m == 210;

      g_assert_cmpuint (graph->modules[m].delay, ==, 141);
      g_assert_cmpuint (graph->modules[m].centrality, ==, is_end ? 0 : CURSUS_CENTRALITY_TOO_LARGE);
    }
  g_assert_cmpuint (graph->modules[0].blocking, ==, 210);
  g_assert_cmpuint (graph->centrality, ==, CURSUS_CENTRALITY_TOO_LARGE);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/facts/graph/published", test_published);
  g_test_add_func ("/facts/graph/figures", test_figures);
  g_test_add_func ("/facts/graph/circle-has-no-figures", test_circle_has_no_figures);
  g_test_add_func ("/facts/graph/empty", test_empty);
  g_test_add_func ("/facts/graph/random", test_random);
  g_test_add_func ("/facts/graph/strips", test_strips);
  g_test_add_data_func ("/facts/graph/long-chain", GINT_TO_POINTER (FALSE), test_long_chain);
  g_test_add_data_func ("/facts/graph/long-chain-back", GINT_TO_POINTER (TRUE), test_long_chain);
  g_test_add_func ("/facts/graph/centrality-limit", test_centrality_limit);
  g_test_add_func ("/facts/graph/too-many-paths", test_too_many_paths);
  return g_test_run ();
}
