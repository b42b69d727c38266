/* test-graph.c - how modules depend on each other, in figures and in circles
 *
 * Small graphs are written down as requisites: A|B>C says that C needs A or B before, A~C that C
 * needs A with it, a letter alone that there is a module. Modules stand in the file from A on.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "facts/blocking.h"
#include "facts/circle.h"
#include "facts/graph.h"

#include <string.h>

#define MANY 100000

typedef struct
{
  guint   n_modules;
  guint   n_requisites;
  GArray *edges; /* CursusRequisiteEdge */
} Sketch;

static void
sketch_clear (Sketch *sketch)
{
  g_clear_pointer (&sketch->edges, g_array_unref);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (Sketch, sketch_clear)

static Sketch
sketch_of (guint n_modules)
{
  return (Sketch){ .n_modules = n_modules,
                   .edges = g_array_new (FALSE, FALSE, sizeof (CursusRequisiteEdge)) };
}

static const CursusRequisiteEdge *
edges_of (const Sketch *sketch)
{
  return (const CursusRequisiteEdge *) sketch->edges->data;
}

/* An alternative for the requisite that is added next. */
static void
add_alternative (Sketch *sketch, guint from, guint to, gboolean is_prerequisite)
{
  CursusRequisiteEdge edge = { from, to, sketch->n_requisites, is_prerequisite };

  g_array_append_val (sketch->edges, edge);
}

static void
add_requisite (Sketch *sketch, guint from, guint to, gboolean is_prerequisite)
{
  add_alternative (sketch, from, to, is_prerequisite);
  sketch->n_requisites++;
}

static Sketch
sketch_parse (const char *text)
{
  g_auto (GStrv) words = g_strsplit (text, " ", -1);
  Sketch sketch = sketch_of (0);

  for (const char *c = text; *c != '\0'; c++)
    if (g_ascii_isupper (*c))
      sketch.n_modules = MAX (sketch.n_modules, (guint) (*c - 'A' + 1));

  for (guint i = 0; words[i] != NULL; i++)
    {
      const char *sign = strpbrk (words[i], ">~");

      for (const char *c = words[i]; sign != NULL && c < sign; c += 2)
        add_alternative (&sketch, (guint) (*c - 'A'), (guint) (sign[1] - 'A'), *sign == '>');
      sketch.n_requisites++;
    }
  return sketch;
}

static CursusGraph *
measure (const Sketch *sketch)
{
  return cursus_graph_new (sketch->n_modules, edges_of (sketch), sketch->edges->len);
}

static CursusCircles *
find_circles (const Sketch *sketch)
{
  return cursus_circles_find (sketch->n_modules, edges_of (sketch), sketch->edges->len);
}

static void
append_letters (GString *text, const guint *modules, guint n)
{
  for (guint i = 0; i < n; i++)
    g_string_append_c (text, (char) ('A' + modules[i]));
}

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
  append_letters (text, graph->longest_path, graph->n_longest_path);
  return g_string_free (text, FALSE);
}

/* The modules of each circle, and those that are stuck: "AB:AB CD:". */
static char *
describe_circles (const CursusCircles *circles)
{
  GString *text = g_string_new (NULL);

  for (guint i = 0; circles != NULL && i < circles->n; i++)
    {
      g_string_append (text, i > 0 ? " " : "");
      append_letters (text, circles->items[i].modules, circles->items[i].n_modules);
      g_string_append_c (text, ':');
      append_letters (text, circles->items[i].stuck, circles->items[i].n_stuck);
    }
  return g_string_free (text, FALSE);
}

/* The two curricula whose figures the authors of the framework publish with their toolbox. */
static void
test_published (void)
{
  g_auto (Sketch) eight = sketch_parse ("A>C B>C D~C C>E D>F G H");
  g_auto (Sketch) seven = sketch_parse ("A~B A>C B>D C~D C>E D>F D~G G>F");
  g_autoptr (CursusGraph) of_eight = measure (&eight);
  g_autoptr (CursusGraph) of_seven = measure (&seven);

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
    { "A>C B>C D~C C>E D>F G H",
      "2 2 1 3 0 0 0 0, 3 3 3 3 3 2 1 1, 0 0 9 0 0 0 0 0, ACE" },
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
      g_autoptr (CursusGraph) graph = measure (&sketch);
      g_autofree char *figures = describe (graph);
      g_autoptr (CursusCircles) circles = find_circles (&sketch);

      g_test_message ("%s", rows[i].text);
      g_assert_cmpstr (figures, ==, rows[i].figures);
      g_assert_null (circles);
    }
}

static void
test_circles (void)
{
  static const struct
  {
    const char *text;
    const char *circles;
  } rows[] = {
    { "A>A", "A:A" },
    { "A>B B>A", "AB:AB" },
    { "A>B B~A", "AB:AB" },
    { "A~B B~A A>B", "AB:AB" },
    { "A~B B>C C>D D~A", "ABCD:ABCD" },
    { "C>D D>C A>F F>A B>E", "AF:AF CD:CD" },

    /* An alternative that does not belong to the circle. */
    { "A|B>B", "B:" },
    { "A|C>B B>A", "AB:" },
    { "A|C~B B>A", "AB:" },
    { "A|A>B B>A", "AB:AB" },
    { "A|C>B A>B B>A", "AB:AB" },

    /* One that belongs to it, but can be taken. */
    { "A|D>C B|C>A A>B", "ABC:" },
    { "B>A A>B B|D>C C>A", "ABC:AB" },
    { "A|B>C C>A C>B", "ABC:ABC" },

    /* Corequisites in the same round, in a later one, and never. */
    { "A~B B~A A>C C|D>A", "ABC:" },
    { "A~B B~A A>C C>A", "ABC:ABC" },
    { "C~B A>C B|D>A", "ABC:" },
    { "A~B B~A A>C C|D>A E>A E>E", "ABC:ABC E:E" },
    { "A~B B~C C~A C>D D|E>A D>B", "ABCD:ABCD" },

    /* What is behind a circle is in none; another circle there cannot be taken either. */
    { "A>B B>A B>C C>D", "AB:AB" },
    { "A>B B>A B>C C|E>D D>C", "AB:AB CD:CD" },
    { "A>B B>A C>D D|B>C", "AB:AB CD:CD" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      g_auto (Sketch) sketch = sketch_parse (rows[i].text);
      g_autoptr (CursusCircles) circles = find_circles (&sketch);
      g_autofree char *description = describe_circles (circles);

      g_test_message ("%s", rows[i].text);
      g_assert_cmpstr (description, ==, rows[i].circles);
      g_assert_null (measure (&sketch));
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
  g_assert_null (cursus_circles_find (0, NULL, 0));
}

/* What the definitions say, word by word, for a few modules; sets of modules are bits. */
typedef struct
{
  guint        then[16];  /* of each module: over edges that count */
  guint        leads[16]; /* over any edges at first, and then over those */
  guint        path[16];
  CursusGraph *graph;
} Slow;

static void
slow_close (guint *leads, guint n)
{
  for (guint by = 0; by < n; by++)
    for (guint from = 0; from < n; from++)
      if ((leads[from] & 1u << by) != 0)
        leads[from] |= leads[by];
}

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
  const CursusRequisiteEdge *edges = edges_of (sketch);
  guint                      n = sketch->n_modules;
  guint                      targets = 0;
  Slow                       slow = { 0 };

  for (guint i = 0; i < sketch->edges->len; i++)
    slow.leads[edges[i].from] |= 1u << edges[i].to;
  slow_close (slow.leads, n);
  for (guint i = 0; i < sketch->edges->len; i++)
    if ((slow.leads[edges[i].to] & 1u << edges[i].from) == 0)
      slow.then[edges[i].from] |= 1u << edges[i].to;
    else if (edges[i].is_prerequisite)
      return NULL;

  memcpy (slow.leads, slow.then, sizeof slow.leads);
  slow_close (slow.leads, n);
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

/* Whether @taken has an alternative for each of the module's requisites of that kind. */
static gboolean
slow_is_met (const Sketch *sketch, guint module, gboolean is_prerequisite, guint taken)
{
  const CursusRequisiteEdge *edges = edges_of (sketch);

  for (guint r = 0; r < sketch->n_requisites; r++)
    {
      guint alternatives = 0;

      for (guint i = 0; i < sketch->edges->len; i++)
        if (edges[i].requisite == r && edges[i].to == module &&
            edges[i].is_prerequisite == is_prerequisite)
          alternatives |= 1u << edges[i].from;
      if (alternatives != 0 && (alternatives & taken) == 0)
        return FALSE;
    }
  return TRUE;
}

static guint
slow_find_stuck (const Sketch *sketch)
{
  guint taken = 0;
  guint round;

  do
    {
      guint before;

      round = 0;
      for (guint m = 0; m < sketch->n_modules; m++)
        if ((taken & 1u << m) == 0 && slow_is_met (sketch, m, TRUE, taken))
          round |= 1u << m;
      do
        {
          before = round;
          for (guint m = 0; m < sketch->n_modules; m++)
            if (!slow_is_met (sketch, m, FALSE, taken | before))
              round &= ~(1u << m);
        }
      while (round != before);
      taken |= round;
    }
  while (round != 0);
  return ~taken & ((1u << sketch->n_modules) - 1);
}

/* A few modules; one in two sketches has no edge that leads back. */
static Sketch
sketch_random (void)
{
  Sketch sketch = sketch_of ((guint) g_test_rand_int_range (1, 10));
  int    n = (int) sketch.n_modules;
  int    n_requisites = g_test_rand_int_range (0, 2 * n + 1);
  int    back = g_test_rand_bit () ? 1 : 6;

  for (int r = 0; r < n_requisites; r++)
    {
      gboolean is_prerequisite = g_test_rand_int_range (0, 3) > 0;
      int      to = g_test_rand_int_range (0, n);

      for (int i = g_test_rand_int_range (0, 4); i < 4; i += 2)
        {
          int from = g_test_rand_int_range (0, n);

          if (back > 1 || from < to)
            add_alternative (&sketch, (guint) from, (guint) to, is_prerequisite);
        }
      sketch.n_requisites++;
    }
  return sketch;
}

static void
test_random (void)
{
  guint n_measured = 0;

  for (guint i = 0; i < 4000; i++)
    {
      g_auto (Sketch) sketch = sketch_random ();
      g_autoptr (CursusGraph) graph = measure (&sketch);
      g_autoptr (CursusGraph) expected = slow_measure (&sketch);
      g_autofree char *figures = graph != NULL ? describe (graph) : NULL;
      g_autofree char *expected_figures = expected != NULL ? describe (expected) : NULL;

      g_assert_cmpstr (figures, ==, expected_figures);
      n_measured += graph != NULL ? 1 : 0;
    }
  g_assert_cmpuint (n_measured, >, 1000);
  g_assert_cmpuint (n_measured, <, 3000);
}
