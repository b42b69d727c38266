/* test-circle.c - modules that require each other
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "facts/circle.h"

#include "graph-sketch.h"

#define MANY 100000

/* The modules of each circle, and those that are stuck: "AB:AB CD:". */
static char *
describe (const CursusCircles *circles)
{
  GString *text = g_string_new (NULL);

  for (guint i = 0; circles != NULL && i < circles->n; i++)
    {
      g_string_append (text, i > 0 ? " " : "");
      sketch_append_letters (text, circles->items[i].modules, circles->items[i].n_modules);
      g_string_append_c (text, ':');
      sketch_append_letters (text, circles->items[i].stuck, circles->items[i].n_stuck);
    }
  return g_string_free (text, FALSE);
}

static void
test_table (void)
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
    { "A~B B~A A>C C|D>A E>A E>E", "ABC: E:E" },
    { "A~B B~A A>C C|D>A A>A", "ABC:ABC" },
    { "A~B B~C C~A C>D D|E>A D>B", "ABCD:ABCD" },

    /* What is behind a circle is in none, and can be taken as far as it is concerned. */
    { "A>B B>A B>C C>D", "AB:AB" },
    { "A>B B>A B>C C|E>D D>C", "AB:AB CD:" },
    { "A>B B>A C>D D|B>C", "AB:AB CD:" },
    { "A>B B>A B>C C>D D>C", "AB:AB CD:CD" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      g_auto (Sketch) sketch = sketch_parse (rows[i].text);
      g_autoptr (CursusCircles) circles = sketch_find_circles (&sketch);
      g_autofree char *description = describe (circles);

      g_test_message ("%s", rows[i].text);
      g_assert_cmpstr (description, ==, rows[i].circles);
      g_assert_null (sketch_measure (&sketch));
    }
}

static void
test_empty (void)
{
  g_autoptr (CursusCircles) none = cursus_circles_find (0, NULL, 0);
  g_autoptr (CursusCircles) no_edges = cursus_circles_find (3, NULL, 0);

  g_assert_null (none);
  g_assert_null (no_edges);
}

/* What the rule says, word by word, for a few modules; sets of modules are bits. */
static gboolean
slow_is_met (const Sketch *sketch, guint module, gboolean is_prerequisite, guint taken)
{
  for (guint r = 0; r < sketch->n_requisites; r++)
    {
      guint alternatives = 0;

      for (guint i = 0; i < sketch->n_edges; i++)
        if (sketch->edges[i].requisite == r && sketch->edges[i].to == module &&
            sketch->edges[i].is_prerequisite == is_prerequisite)
          alternatives |= 1u << sketch->edges[i].from;
      if (alternatives != 0 && (alternatives & taken) == 0)
        return FALSE;
    }
  return TRUE;
}

static guint
slow_find_stuck (const Sketch *sketch, guint circle)
{
  guint left = circle;
  guint round;

  do
    {
      guint before = 0;

      round = left;
      for (guint m = 0; m < sketch->n_modules; m++)
        if (!slow_is_met (sketch, m, TRUE, ~left))
          round &= ~(1u << m);
      while (round != before)
        {
          before = round;
          for (guint m = 0; m < sketch->n_modules; m++)
            if (!slow_is_met (sketch, m, FALSE, ~left | before))
              round &= ~(1u << m);
        }
      left &= ~round;
    }
  while (round != 0);
  return left;
}

static void
append_set (GString *text, guint set)
{
  for (guint m = 0; m < SKETCH_SMALL; m++)
    if ((set & 1u << m) != 0)
      sketch_append_letters (text, &m, 1);
}

static char *
slow_describe (const Sketch *sketch)
{
  guint    leads[SKETCH_SMALL] = { 0 };
  guint    circles[SKETCH_SMALL] = { 0 };
  GString *text = g_string_new (NULL);

  for (guint i = 0; i < sketch->n_edges; i++)
    leads[sketch->edges[i].from] |= 1u << sketch->edges[i].to;
  sketch_close (leads, sketch->n_modules);

  for (guint i = 0; i < sketch->n_edges; i++)
    {
      guint to = sketch->edges[i].to;
      guint circle = 0;

      if (!sketch->edges[i].is_prerequisite || (leads[to] & 1u << sketch->edges[i].from) == 0)
        continue;
      for (guint m = 0; m < sketch->n_modules; m++)
        if ((leads[m] & 1u << to) != 0 && (leads[to] & 1u << m) != 0)
          circle |= 1u << m;
      circles[__builtin_ctz (circle)] = circle;
    }

  for (guint m = 0; m < sketch->n_modules; m++)
    if (circles[m] != 0)
      {
        g_string_append (text, text->len > 0 ? " " : "");
        append_set (text, circles[m]);
        g_string_append_c (text, ':');
        append_set (text, slow_find_stuck (sketch, circles[m]));
      }
  return g_string_free (text, FALSE);
}

static void
test_random (void)
{
  guint n_free = 0;
  guint n_escaped = 0;
  guint n_partly = 0;

  for (guint i = 0; i < 6000; i++)
    {
      g_auto (Sketch) sketch = sketch_random ();
      g_autoptr (CursusCircles) circles = sketch_find_circles (&sketch);
      g_autofree char *description = describe (circles);
      g_autofree char *expected = slow_describe (&sketch);

      g_assert_cmpstr (description, ==, expected);
      n_free += circles == NULL;
      n_escaped += circles != NULL && circles->items[0].n_stuck == 0;
      n_partly += circles != NULL && circles->items[0].n_stuck > 0 &&
                  circles->items[0].n_stuck < circles->items[0].n_modules;
    }

  /* The sketches were of all sorts. */
  g_assert_cmpuint (n_free, >, 1000);
  g_assert_cmpuint (n_escaped, >, 50);
  g_assert_cmpuint (n_partly, >, 50);
}

/* Modules that go round in a circle, each with the next or before it. */
static Sketch
sketch_ring (guint n, gboolean is_prerequisite)
{
  Sketch sketch = { .n_modules = n };

  for (guint i = 0; i < n; i++)
    sketch_add (&sketch, (i + n - 1) % n, i, is_prerequisite);
  return sketch;
}

static void
test_long (void)
{
  g_auto (Sketch) together = sketch_ring (MANY, FALSE);
  g_auto (Sketch) ring = sketch_ring (MANY, TRUE);
  g_autoptr (CursusCircles) stuck = sketch_find_circles (&ring);
  g_autoptr (CursusCircles) escaped = NULL;

  g_assert_null (sketch_find_circles (&together));
  g_assert_cmpuint (stuck->n, ==, 1);
  g_assert_cmpuint (stuck->items[0].n_stuck, ==, MANY);

  /* The last requisite gets an alternative outside, so that there is one module in each round. */
  ring.n_requisites--;
  sketch_add (&ring, ring.n_modules++, MANY - 1, TRUE);
  escaped = sketch_find_circles (&ring);
  g_assert_cmpuint (escaped->n, ==, 1);
  g_assert_cmpuint (escaped->items[0].n_modules, ==, MANY);
  g_assert_cmpuint (escaped->items[0].n_stuck, ==, 0);
}

/* Half of them come one in each round; the others, who only go along, wait for the last of those.
 */
static void
test_long_wait (void)
{
  g_auto (Sketch) sketch = { .n_modules = MANY + 1 };
  g_autoptr (CursusCircles) circles = NULL;

  for (guint i = 1; i < MANY; i++)
    sketch_add (&sketch, i - 1, i, i < MANY / 2);
  sketch_add_alternative (&sketch, MANY - 1, 0, TRUE);
  sketch_add (&sketch, MANY, 0, TRUE);
  circles = sketch_find_circles (&sketch);
  g_assert_cmpuint (circles->n, ==, 1);
  g_assert_cmpuint (circles->items[0].n_modules, ==, MANY);
  g_assert_cmpuint (circles->items[0].n_stuck, ==, 0);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/facts/circle/table", test_table);
  g_test_add_func ("/facts/circle/empty", test_empty);
  g_test_add_func ("/facts/circle/random", test_random);
  g_test_add_func ("/facts/circle/long", test_long);
  g_test_add_func ("/facts/circle/long-wait", test_long_wait);
  return g_test_run ();
}
