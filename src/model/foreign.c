/* foreign.c - what stands in a record and is not ours: comments, other people's elements
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "model/foreign.h"

#include "base/shared-string.h"

#include <string.h>

static CursusForeign *
foreign_alloc (guint n)
{
  CursusForeign *foreign = g_malloc (sizeof (CursusForeign) + n * sizeof (CursusForeignItem));

  g_atomic_ref_count_init (&foreign->ref_count);
  foreign->n = n;
  return foreign;
}

static void
item_copy (CursusForeignItem *to, const CursusForeignItem *from)
{
  to->type = from->type;
  to->in = cursus_string_ref ((char *) from->in);
  to->at = cursus_string_ref ((char *) from->at);
  to->text = cursus_string_ref ((char *) from->text);
}

/* The room of a list that is to grow: the next power of two. */
static guint
room_for (guint n)
{
  return n > 0 ? 1u << g_bit_storage (n) : 1;
}

/* Gives @foreign, or a copy of it if it is shared, with room for one item more. The room doubles
 * whenever the number of items is a power of two. */
static CursusForeign *
make_room (CursusForeign *foreign)
{
  guint          n = foreign != NULL ? foreign->n : 0;
  CursusForeign *copy;

  if (n > 0 && g_atomic_ref_count_compare (&foreign->ref_count, 1))
    {
      if ((n & (n - 1)) == 0)
        foreign = g_realloc (foreign, sizeof (CursusForeign) + 2 * n * sizeof (CursusForeignItem));
      return foreign;
    }

  copy = foreign_alloc (room_for (n));
  for (guint i = 0; i < n; i++)
    item_copy (&copy->items[i], &foreign->items[i]);
  copy->n = n;
  g_clear_pointer (&foreign, cursus_foreign_unref);
  return copy;
}

/* Values stand first, by the names of their attributes: these have no order of their own. */
static guint
position_of (const CursusForeign *foreign, const CursusForeignItem *item)
{
  guint position = 0;

  if (item->type != CURSUS_FOREIGN_VALUE)
    return foreign->n;

  while (position < foreign->n && foreign->items[position].type == CURSUS_FOREIGN_VALUE &&
         strcmp (foreign->items[position].at, item->at) < 0)
    position++;
  return position;
}

CursusForeign *
cursus_foreign_append (CursusForeign *foreign, const CursusForeignItem *item)
{
  CursusForeign     *with = make_room (foreign);
  guint              position = position_of (with, item);
  CursusForeignItem *added = &with->items[position];

  memmove (added + 1, added, (with->n - position) * sizeof (CursusForeignItem));
  with->n++;
  added->type = item->type;
  added->in = cursus_string_new (item->in);
  added->at = cursus_string_new (item->at);
  added->text = cursus_string_new (item->text);
  return with;
}

CursusForeign *
cursus_foreign_without_value (const CursusForeign *foreign, const char *name)
{
  CursusForeign *without;
  guint          n = 0;

  if (foreign == NULL)
    return NULL;

  without = foreign_alloc (room_for (foreign->n));
  for (guint i = 0; i < foreign->n; i++)
    if (foreign->items[i].type != CURSUS_FOREIGN_VALUE || !g_str_equal (foreign->items[i].at, name))
      item_copy (&without->items[n++], &foreign->items[i]);

  without->n = n;
  if (n == 0)
    g_clear_pointer (&without, cursus_foreign_unref);
  return without;
}

const char *
cursus_foreign_get_value (const CursusForeign *foreign, const char *name)
{
  for (guint i = 0; foreign != NULL && i < foreign->n; i++)
    if (foreign->items[i].type == CURSUS_FOREIGN_VALUE && g_str_equal (foreign->items[i].at, name))
      return foreign->items[i].text;
  return NULL;
}

CursusForeign *
cursus_foreign_ref (CursusForeign *foreign)
{
  g_atomic_ref_count_inc (&foreign->ref_count);
  return foreign;
}

void
cursus_foreign_unref (CursusForeign *foreign)
{
  if (!g_atomic_ref_count_dec (&foreign->ref_count))
    return;

  for (guint i = 0; i < foreign->n; i++)
    {
      cursus_string_unref ((char *) foreign->items[i].in);
      cursus_string_unref ((char *) foreign->items[i].at);
      cursus_string_unref ((char *) foreign->items[i].text);
    }
  g_free (foreign);
}

gboolean
cursus_foreign_equal (const CursusForeign *a, const CursusForeign *b)
{
  if (a == b)
    return TRUE;
  if (a == NULL || b == NULL || a->n != b->n)
    return FALSE;

  for (guint i = 0; i < a->n; i++)
    if (a->items[i].type != b->items[i].type || !g_str_equal (a->items[i].in, b->items[i].in) ||
        !g_str_equal (a->items[i].at, b->items[i].at) ||
        !g_str_equal (a->items[i].text, b->items[i].text))
      return FALSE;
  return TRUE;
}
