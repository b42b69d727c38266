/* module-order.c - the order in which documents list modules
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "documents/module-order.h"

#include <string.h>

typedef struct
{
  guint nth;
  guint term;
  guint place; /* in the plan; of members of groups and of what is nowhere the same for all */
  char *key;   /* (nullable): for sorting by words */
} Entry;

static int
compare (gconstpointer a, gconstpointer b)
{
  const Entry *entry_a = a;
  const Entry *entry_b = b;
  int          order = g_strcmp0 (entry_a->key, entry_b->key);

  if (order != 0)
    return order;
  if (entry_a->term != entry_b->term)
    return entry_a->term < entry_b->term ? -1 : 1;
  if (entry_a->place != entry_b->place)
    return entry_a->place < entry_b->place ? -1 : 1;
  return entry_a->nth < entry_b->nth ? -1 : entry_a->nth > entry_b->nth;
}

/* Without regard to case, and the same wherever it is done; what has no word comes last. */
static char *
make_key (const char *word)
{
  g_autofree char *folded = NULL;
  g_autofree char *plain = NULL;

  if (word == NULL)
    return g_strdup ("\x7f");
  folded = g_utf8_casefold (word, -1);
  plain = g_str_to_ascii (folded, "C");
  return g_strconcat (plain, "\x01", folded, NULL);
}

static guint *
find_places (const CursusAuthor *author)
{
  const CursusOutline *outline = author->facts->outline;
  guint               *places = g_new (guint, outline->n_modules);

  for (guint i = 0; i < outline->n_modules; i++)
    places[i] = CURSUS_NOWHERE;
  if (author->route == NULL)
    return places;
  for (guint i = 0; i < outline->plans[author->route->plan].n_places; i++)
    {
      guint first = outline->plans[author->route->plan].first_place;
      guint module = outline->places[first + i].module;

      if (module != CURSUS_NOWHERE && places[module] == CURSUS_NOWHERE)
        places[module] = i;
    }
  return places;
}

static Entry
make_entry (const CursusAuthor *author, const char *sort, guint nth, guint place)
{
  const CursusModule *module = author->facts->outline->modules[nth].module;
  Entry               entry = { nth, 0, 0, NULL };

  if (g_strcmp0 (sort, "code") == 0)
    entry.key = make_key (module->code);
  else if (g_strcmp0 (sort, "title") == 0)
    entry.key = make_key (cursus_author_show (author, module->title));
  else
    {
      entry.term = author->route != NULL ? author->route->stays[nth].first : (guint) CURSUS_NOWHERE;
      entry.place = place;
    }
  return entry;
}

static void
clear_entry (gpointer data)
{
  g_free (((Entry *) data)->key);
}

GArray *
cursus_module_order_new (const CursusAuthor *author, const char *sort)
{
  guint             n = author->facts->outline->n_modules;
  g_autofree guint *places = find_places (author);
  g_autoptr (GArray) entries = g_array_new (FALSE, FALSE, sizeof (Entry));
  GArray *order = g_array_sized_new (FALSE, FALSE, sizeof (guint), n);

  g_array_set_clear_func (entries, clear_entry);
  for (guint i = 0; i < n; i++)
    {
      Entry entry = make_entry (author, sort, i, places[i]);

      g_array_append_val (entries, entry);
    }
  g_array_sort (entries, compare);
  for (guint i = 0; i < n; i++)
    g_array_append_val (order, g_array_index (entries, Entry, i).nth);
  return order;
}
