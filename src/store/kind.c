/* kind.c - what all records of one kind in a file have in common, found out once
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "store/kind.h"

/* More than there are tables; a power of two. */
#define N_PLACES 64

struct _CursusKinds
{
  guint      n;
  CursusKind places[N_PLACES];
};

CursusKinds *
cursus_kinds_new (void)
{
  return g_new0 (CursusKinds, 1);
}

void
cursus_kinds_free (CursusKinds *kinds)
{
  for (guint i = 0; i < N_PLACES; i++)
    g_clear_pointer (&kinds->places[i].blank, cursus_record_unref);
  g_free (kinds);
}

static CursusKind
find_out (const CursusTable *table)
{
  CursusKind kind = { .table = table, .blank = cursus_record_new (table, NULL) };

  for (guint i = 0; i < table->n_fields; i++)
    {
      const CursusField *field = &table->fields[i];

      if (field->place == CURSUS_PLACE_CONTENT)
        kind.content = field;
      if (field->flags & (CURSUS_FIELD_REQUIRED | CURSUS_FIELD_KEY))
        kind.checked |= G_GUINT64_CONSTANT (1) << i;
    }
  return kind;
}

const CursusKind *
cursus_kinds_get (CursusKinds *kinds, const CursusTable *table)
{
  gsize at = (gsize) table / sizeof (CursusTable) % N_PLACES;

  while (kinds->places[at].table != table && kinds->places[at].table != NULL)
    at = (at + 1) % N_PLACES;
  if (kinds->places[at].table == table)
    return &kinds->places[at];

  kinds->places[at] = find_out (table);
  kinds->n++;
  g_assert (kinds->n < N_PLACES);
  return &kinds->places[at];
}
