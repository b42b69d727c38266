/* id-lines.c - in which line of a file each id stands
 *
 * A table with open addressing, at most half full.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "store/id-lines.h"

/* A power of two, as are all sizes. */
#define SIZE_AT_FIRST 256

typedef struct
{
  const char *id; /* NULL: nothing stands here */
  guint       line;
} Slot;

struct _CursusIdLines
{
  Slot *slots; /* NULL: none yet */
  guint size;
  guint n;
};

CursusIdLines *
cursus_id_lines_new (void)
{
  return g_new0 (CursusIdLines, 1);
}

void
cursus_id_lines_free (CursusIdLines *lines)
{
  g_free (lines->slots);
  g_free (lines);
}

/* Where an id stands, or else is to stand. */
static Slot *
find_slot (const CursusIdLines *lines, const char *id)
{
  /* The upper bits of the product depend on all of the address; the factor is that of the golden
   * ratio. */
  guint64 hash = (guint64) (guintptr) id * G_GUINT64_CONSTANT (0x9E3779B97F4A7C15) >> 32;
  guint   at = (guint) hash & (lines->size - 1);

  while (lines->slots[at].id != NULL && lines->slots[at].id != id)
    at = (at + 1) & (lines->size - 1);
  return &lines->slots[at];
}

static void
grow (CursusIdLines *lines)
{
  guint         size = MAX (2 * lines->size, SIZE_AT_FIRST);
  CursusIdLines larger = { g_new0 (Slot, size), size, lines->n };

  for (guint i = 0; i < lines->size; i++)
    if (lines->slots[i].id != NULL)
      *find_slot (&larger, lines->slots[i].id) = lines->slots[i];
  g_free (lines->slots);
  *lines = larger;
}

guint
cursus_id_lines_add (CursusIdLines *lines, const char *id, guint line)
{
  Slot *slot;

  if (lines->n == lines->size / 2)
    grow (lines);

  slot = find_slot (lines, id);
  if (slot->id != NULL)
    return slot->line;

  *slot = (Slot){ id, line };
  lines->n++;
  return 0;
}
