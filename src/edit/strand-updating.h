/* strand-updating.h - a strand brought up to a later taxonomy, seen before it is done
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "model/project.h"
#include "model/strand.h"

G_BEGIN_DECLS

/**
 * CursusStrandChangeType:
 * @CURSUS_STRAND_CHANGE_ADD: the taxonomy has a tag that the project lacks
 * @CURSUS_STRAND_CHANGE_SET: a field of the strand or a tag has another value there
 * @CURSUS_STRAND_CHANGE_MOVE: a tag stands in something else there
 * @CURSUS_STRAND_CHANGE_RETIRE: the taxonomy has the tag no more
 */
typedef enum
{
  CURSUS_STRAND_CHANGE_ADD,
  CURSUS_STRAND_CHANGE_SET,
  CURSUS_STRAND_CHANGE_MOVE,
  CURSUS_STRAND_CHANGE_RETIRE,
} CursusStrandChangeType;

/**
 * CursusStrandChange:
 * @record: the strand or tag: that of the taxonomy if it is added, else that of the project
 * @later: (nullable): that of the taxonomy; %NULL if it is not there any more
 * @field: (nullable): of a value that is set
 * @is_by_hand: what is in the project seems to have been changed there
 * @is_chosen: (write): whether it is to be done; at first what is not by hand and not retired
 *
 * Lends from both projects.
 */
typedef struct
{
  CursusStrandChangeType type;
  const CursusRecord    *record;
  const CursusRecord    *later;
  const CursusField     *field;
  gboolean               is_by_hand;
  gboolean               is_chosen;
} CursusStrandChange;

/**
 * CursusStrandSources:
 * @project: the project with the strand
 * @taken_from: (nullable): the taxonomy from which it was taken, if it is known
 * @later: the later taxonomy
 */
typedef struct
{
  const CursusProject *project;
  const CursusProject *taken_from;
  const CursusProject *later;
} CursusStrandSources;

/**
 * cursus_strand_changes_new:
 * @strand: the id of a strand that both projects have
 *
 * Compares the strand with that of a later taxonomy, record by record by their ids. A value is by
 * hand if it is not that of @taken_from; where this is not known, unless the later tag was held
 * against the law after the one in the project was.
 *
 * Returns: (transfer full) (element-type CursusStrandChange): what would change, in the order of
 *   the later taxonomy, then what it has no more; for somebody to look at and choose from
 */
GArray *cursus_strand_changes_new (const CursusStrandSources *sources, const char *strand);

/**
 * cursus_update_strand:
 * @sources: what the changes were found in
 * @changes: (element-type CursusStrandChange): those that are chosen are made
 *
 * Returns: (transfer full): the project with the changes; what was set is assumed where it is in
 *   the taxonomy
 */
CursusProject *cursus_update_strand (const CursusStrandSources *sources, const GArray *changes);

G_END_DECLS
