/* id-finder.h - positions of records that are asked for again and again
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "model/project.h"

G_BEGIN_DECLS

/* Ids that are remembered at a time, more than taxonomies mostly have: two to the power of bits. */
#define CURSUS_ID_FINDER_BITS 10
#define CURSUS_ID_FINDER_MEMORY (1 << CURSUS_ID_FINDER_BITS)

/**
 * CursusIdFinder:
 *
 * Looks for records of one kind and remembers where it found those of late. It knows an id by its
 * address: in a project that was read, equal ids are mostly one string. All members are private. It
 * is good for as long as the project is there.
 */
typedef struct
{
  const CursusProject *project;
  CursusRecordType     type;
  const char          *ids[CURSUS_ID_FINDER_MEMORY];
  guint                positions[CURSUS_ID_FINDER_MEMORY];
} CursusIdFinder;

/**
 * cursus_id_finder_init:
 * @type: the kind of record that will be looked for
 */
void cursus_id_finder_init (CursusIdFinder *finder, const CursusProject *project,
                            CursusRecordType type);

/**
 * cursus_id_finder_find:
 * @id: a string that stays where it is as long as the project is there
 *
 * Returns: the same as cursus_project_find()
 */
static inline guint
cursus_id_finder_find (CursusIdFinder *finder, const char *id)
{
  /* Strings of a file lie at regular distances; Fibonacci hashing spreads them. */
  guint slot = ((guint) ((gsize) id >> 3) * 2654435769u) >> (32 - CURSUS_ID_FINDER_BITS);

  if (finder->ids[slot] != id)
    {
      finder->ids[slot] = id;
      finder->positions[slot] = cursus_project_find (finder->project, finder->type, id);
    }
  return finder->positions[slot];
}

G_END_DECLS
