/* circle.c - modules that require each other
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "facts/circle.h"

#include "facts/strong-components.h"
#include "facts/stuck.h"

/* Numbers the components with a prerequisite inside, in the order of their first modules. */
static guint *
number_circles (guint n_modules, const CursusRequisiteEdge *edges, guint n_edges, guint *n_circles)
{
  g_autofree CursusAdjacency *incoming =
    cursus_adjacency_new (n_modules, edges, n_edges, CURSUS_EDGES_TO);
  g_autofree CursusStrongComponents *components =
    cursus_strong_components_new (n_modules, edges, incoming);
  g_autofree gboolean *is_circle = g_new0 (gboolean, n_modules);
  g_autofree guint    *number = g_new (guint, n_modules);
  guint               *circle = g_new (guint, n_modules);

  for (guint i = 0; i < n_edges; i++)
    if (edges[i].is_prerequisite && cursus_strong_components_is_inside (components, &edges[i]))
      is_circle[components->component[edges[i].to]] = TRUE;

  *n_circles = 0;
  for (guint m = 0; m < n_modules; m++)
    number[m] = CURSUS_NO_CIRCLE;
  for (guint m = 0; m < n_modules; m++)
    {
      guint component = components->component[m];

      if (is_circle[component] && number[component] == CURSUS_NO_CIRCLE)
        number[component] = (*n_circles)++;
      circle[m] = number[component];
    }
  return circle;
}

/* Where each circle's modules go, and those of them that are stuck: all into one block. */
static void
make_room (CursusCircles *circles, guint n_modules, const guint *circle)
{
  guint *next = g_new (guint, 2 * (gsize) n_modules);

  circles->block = next;
  for (guint m = 0; m < n_modules; m++)
    if (circle[m] != CURSUS_NO_CIRCLE)
      circles->items[circle[m]].n_modules++;

  for (guint c = 0; c < circles->n; c++)
    {
      CursusCircle *item = &circles->items[c];

      item->modules = next;
      item->stuck = next + item->n_modules;
      next += 2 * item->n_modules;
      item->n_modules = 0;
    }
}

CursusCircles *
cursus_circles_find (guint n_modules, const CursusRequisiteEdge *edges, guint n_edges)
{
  guint                n_circles;
  g_autofree guint    *circle = number_circles (n_modules, edges, n_edges, &n_circles);
  g_autofree gboolean *is_stuck = NULL;
  CursusCircles       *circles;

  if (n_circles == 0)
    return NULL;

  is_stuck = cursus_stuck_find (n_modules, edges, n_edges, circle);
  circles = g_malloc0 (sizeof (CursusCircles) + n_circles * sizeof (CursusCircle));
  circles->n = n_circles;
  make_room (circles, n_modules, circle);
  for (guint m = 0; m < n_modules; m++)
    if (circle[m] != CURSUS_NO_CIRCLE)
      {
        CursusCircle *item = &circles->items[circle[m]];

        item->modules[item->n_modules++] = m;
        if (is_stuck[m])
          item->stuck[item->n_stuck++] = m;
      }
  return circles;
}

void
cursus_circles_free (CursusCircles *circles)
{
  g_free (circles->block);
  g_free (circles);
}
